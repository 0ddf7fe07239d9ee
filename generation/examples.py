"""Examples in the API's documentation."""

from drf_spectacular.utils import OpenApiExample

_JOB_ID = "7b0d0f7e-8b3b-4d0e-9a53-0e2f3a1d9c55"
_MIDNIGHT = "2026-11-24T00:00:00+09:00"
_QUOTA = {
    "texts": {"used": 4, "limit": 100, "resets_at": _MIDNIGHT},
    "images": {"used": 1, "limit": 20, "resets_at": _MIDNIGHT},
    "month_usd": {"used": "0.041230000", "limit": "50.000000000", "left": "49.958770000"},
}
_GUIDELINES_USED = [
    {
        "id": 31,
        "category": "forbidden",
        "text": "금지어: 최저가, 무조건",
        "version": 2,
        "reason": "forbidden",
        "similarity": 0.1214,
    },
    {
        "id": 34,
        "category": "values",
        "text": "계절을 먼저 말하고 제품은 그다음에 말해요.",
        "version": 1,
        "reason": "relevant",
        "similarity": 0.4127,
    },
]
_VOICE = {"brand_context_used": _GUIDELINES_USED, "brand_context_degraded": False}
_TEXT_RESULT = {
    "job_id": _JOB_ID,
    "result": "한여름 오후, 라테 한 잔 값이 20% 가벼워져요.",
    "results": ["한여름 오후, 라테 한 잔 값이 20% 가벼워져요.", "7월 한 달, 얼음 소리부터 시원하게."],
    "model": "gpt-4o-mini",
    "provider": "openai",
    "cached": False,
    **_VOICE,
    "findings": [[], []],
    "usage": {
        "prompt_tokens": 118,
        "completion_tokens": 64,
        "total_tokens": 182,
        "estimated_cost_usd": "0.000056100",
    },
}
_STAMPS = {
    "created_at": "2026-11-23T14:30:00+09:00",
    "started_at": "2026-11-23T14:30:00.210000+09:00",
    "completed_at": "2026-11-23T14:30:02.480000+09:00",
}

TEXT_REQUEST = OpenApiExample(
    "Korean copy, two proposals",
    {"prompt": "여름 시즌 아이스 라테 20% 할인, 7월 한 달", "tone": "친근하게", "n": 2},
    request_only=True,
)
TEXT_ANSWER = OpenApiExample("Finished copy", {**_TEXT_RESULT, "quota": _QUOTA}, response_only=True)
WITH_BRAND_REQUEST = OpenApiExample(
    "In the brand's voice",
    {"prompt": "여름 시즌 아이스 라테 20% 할인, 7월 한 달", "brand_id": 5},
    request_only=True,
)
REWRITE_REQUEST = OpenApiExample(
    "Have a text rewritten",
    {"prompt": "여름 라테", "brand_id": 5, "rewrite_of": "무조건 최저가! 시원한 라테를 만나보세요!"},
    request_only=True,
)
PREVIEW = OpenApiExample(
    "What a prompt becomes",
    {
        **_VOICE,
        "left_out": [
            {"id": 36, "category": "values", "text": "매장은 아침 7시에 열어요.", "similarity": 0.0921},
        ],
        "messages": [
            {"role": "system", "content": "You write marketing copy. …"},
            {"role": "user", "content": '{"task": "여름 시즌 아이스 라테 20% 할인, 7월 한 달", …}'},
        ],
        "prompt_tokens": 291,
        "most_usd": "0.001045500",
    },
    response_only=True,
)
STREAM = OpenApiExample(
    "Two words, then the result",
    'event: job\ndata: {"job_id": "7b0d0f7e-8b3b-4d0e-9a53-0e2f3a1d9c55"}\n\n'
    'event: words\ndata: {"index": 0, "text": "한여름 오후, "}\n\nevent: result\ndata: {"result": "한여름 오후, …", …}\n\n',
    response_only=True,
    media_type="text/event-stream",
)
IMAGE_REQUEST = OpenApiExample(
    "A square picture",
    {"prompt": "An iced latte on a sunny terrace, lots of calm space", "size": "1024x1024"},
    request_only=True,
)
IMAGE_ANSWER = OpenApiExample(
    "A finished picture",
    {
        "job_id": _JOB_ID,
        "result": "/media/assets/4f/4f0c7d9e2b6a4d1c8e3f5a7b9c1d2e1f.png",
        "asset": {
            "id": "0d8b6f9e-5a0f-4a53-8a3c-0a9f6a1f2f11",
            "url": "/media/assets/4f/4f0c7d9e2b6a4d1c8e3f5a7b9c1d2e1f.png",
            "width": 1024,
            "height": 1024,
        },
        "model": "dall-e-3",
        "provider": "openai",
        "cached": False,
        "brand_context_used": [],
        "brand_context_degraded": False,
        "usage": {
            "prompt_tokens": 0,
            "completion_tokens": 0,
            "total_tokens": 0,
            "estimated_cost_usd": "0.040000000",
        },
        "quota": _QUOTA,
    },
    response_only=True,
)
QUEUED = OpenApiExample(
    "A job that was taken",
    {"job_id": _JOB_ID, "task_id": _JOB_ID, "status": "pending", "poll_url": f"/api/jobs/{_JOB_ID}/status"},
    response_only=True,
    status_codes=["202"],
)
STATUS = OpenApiExample(
    "A completed job",
    {
        "job_id": _JOB_ID,
        "kind": "text",
        "status": "completed",
        "result": _TEXT_RESULT,
        "error": None,
        **_STAMPS,
    },
    response_only=True,
)
CANCELLED = OpenApiExample(
    "A cancelled job",
    {
        "job_id": _JOB_ID,
        "kind": "text",
        "status": "cancelled",
        "result": None,
        "error": None,
        **_STAMPS,
    },
    response_only=True,
)
_JOB = {
    "id": _JOB_ID,
    "kind": "text",
    "status": "completed",
    "model": "gpt-4o-mini",
    "provider": "openai",
    "prompt": "여름 시즌 아이스 라테 20% 할인, 7월 한 달",
    "params": {"n": 2, "max_tokens": 600, "temperature": 0.7},
    "result": [
        {"text": text}
        for text in ("한여름 오후, 라테 한 잔 값이 20% 가벼워져요.", "7월 한 달, 얼음 소리부터 시원하게.")
    ],
    "thumbnail_url": None,
    "error_code": "",
    "error": None,
    "campaign": 7,
    "brand": None,
    "segment": 3,
    "prompt_tokens": 118,
    "completion_tokens": 64,
    "total_tokens": 182,
    "cost_usd": "0.000056100",
    "tries": 1,
    **_STAMPS,
}
JOB = OpenApiExample("A job", _JOB, response_only=True)
JOB_IN_FULL = OpenApiExample("A job", _JOB | _VOICE, response_only=True)
MODELS = OpenApiExample(
    "Models",
    {
        "results": [
            {
                "name": "gpt-4o-mini",
                "kind": "text",
                "provider": "openai",
                "is_default": False,
                "prices": [
                    {"unit": "input_1k", "size": "", "quality": "", "usd": "0.000150000"},
                    {"unit": "output_1k", "size": "", "quality": "", "usd": "0.000600000"},
                ],
            }
        ]
    },
    response_only=True,
)
