"""Examples in the API's documentation."""

from typing import Any

from drf_spectacular.utils import OpenApiExample

_COSTS = {"calls": 41, "pieces": 96, "usd": "1.284310500", "hits": 12, "saved_usd": "0.204000000"}
_KINDS = [{**_COSTS, "kind": "image"}]
_MODELS = [{**_COSTS, "model": "gpt-4o-mini"}]
_SAVINGS = {"exact": {"hits": 12, "usd": "0.204000000"}, "semantic": {"hits": 0, "usd": "0.000000000"}}
_MIDNIGHT = "2026-11-25T00:00:00+09:00"


def _example(name: str, value: dict[str, Any]) -> OpenApiExample:
    return OpenApiExample(name, value, response_only=True, media_type="application/json")


SUMMARY = _example(
    "A month so far",
    {
        "time_zone": "Asia/Seoul",
        "today": _COSTS,
        "month": {
            **_COSTS,
            "held_usd": "0.000000000",
            "unknown_usd": "0.001240000",
            "cap_usd": "50.000000000",
            "left_usd": "48.714449500",
            "forecast_usd": "1.605388125",
            "first": "2026-11-01",
            "last": "2026-11-30",
        },
        "texts": {"used": 12, "limit": 100, "resets_at": _MIDNIGHT},
        "images": {"used": 2, "limit": 20, "resets_at": _MIDNIGHT},
        "by_kind": _KINDS,
        "by_model": _MODELS,
        "by_campaign": [
            {"campaign": 7, "name": "겨울 신상 런칭", **_COSTS, "campaign_usd": "3.910420000", "is_shared": True}
        ],
        "savings": _SAVINGS,
    },
)
HISTORY = _example(
    "By day",
    {
        "first": "2026-11-23",
        "last": "2026-11-24",
        "total": _COSTS,
        "results": [
            {
                "day": "2026-11-24",
                **_COSTS,
                "text_usd": "0.084310500",
                "image_usd": "1.200000000",
                "embedding_usd": "0.000000000",
            }
        ],
    },
)
CACHE_SAVINGS = _example(
    "A month",
    {
        "first": "2026-10-26",
        "last": "2026-11-24",
        "calls": 41,
        "hits": 12,
        "hit_rate": 0.2264,
        "saved_usd": "0.204000000",
        **_SAVINGS,
    },
)
DAY = _example("A day", {"user_id": 3, "date": "2026-11-24", **_COSTS, "by_kind": _KINDS, "by_model": _MODELS})
MONTH = _example(
    "A month",
    {
        "user_id": 3,
        "month": "2026-11",
        **_COSTS,
        "by_kind": _KINDS,
        "by_model": _MODELS,
        "days": [
            {
                "day": "2026-11-24",
                **_COSTS,
                "text_usd": "0.084310500",
                "image_usd": "1.200000000",
                "embedding_usd": "0.000000000",
            }
        ],
    },
)
