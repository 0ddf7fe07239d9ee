"""Examples in the API's documentation."""

from drf_spectacular.utils import OpenApiExample

COLLECTIONS = OpenApiExample(
    "A new embedder is on its way",
    {
        "collections": [
            {
                "name": "copy_texts",
                "objects": 1280,
                "pending": 3,
                "embedder": "use-multilingual-512",
                "state": "serving",
            }
        ],
        "index": {
            "embedder": "text-embedding-3-small-1536",
            "dimension": 1536,
            "state": "building",
            "done": 640,
            "total": 1283,
        },
    },
    response_only=True,
)
SEARCH = OpenApiExample(
    "Copy about iced coffee",
    {
        "results": [
            {"id": "42", "similarity": 0.87, "object": {"id": 42, "content_type": "text", "prompt": "Iced latte"}}
        ],
        "degraded": False,
    },
    response_only=True,
    status_codes=["200"],
)
