"""Examples of brands and guidelines in the API's documentation."""

from drf_spectacular.utils import OpenApiExample

_STAMPS = {"created_at": "2026-11-02T09:00:00+09:00", "updated_at": "2026-11-20T14:30:00+09:00"}

BRAND = OpenApiExample(
    "Brand",
    response_only=True,
    value={
        "id": 2,
        "name": "Onda Coffee",
        "palette": ["#1f3a34", "#e8dcc7", "#d9673b"],
        "fonts": ["Pretendard"],
        "logo": "/media/assets/4f/4f0c…e1.png",
        "shared_with_all": False,
        "guidelines": [{"id": 11, "category": "tone", "text": "Warm and plain; never shout.", "position": 0}],
        **_STAMPS,
    },
)
