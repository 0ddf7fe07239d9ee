"""Examples of brands and guidelines in the API's documentation."""

from typing import Any

from drf_spectacular.utils import OpenApiExample

_STAMPS = {"created_at": "2026-11-02T09:00:00+09:00", "updated_at": "2026-11-20T14:30:00+09:00"}
_FORBIDDEN = "Never say conquer, crush or must-have."
_GUIDELINE: dict[str, Any] = {
    "id": 11,
    "category": "forbidden",
    "text": _FORBIDDEN,
    "position": 0,
    "version": 2,
    "is_published": True,
    "draft": None,
    "checks": [{"kind": "forbidden_words", "words": ["conquer", "crush", "must-have"]}],
    "updated_at": "2026-11-20T14:30:00+09:00",
}
_DRAFTED = {**_GUIDELINE, "draft": {"category": "forbidden", "text": "Never say conquer, crush, extreme or must-have."}}


def sent(name: str, value: Any) -> OpenApiExample:
    """An example of a request."""
    return OpenApiExample(name, request_only=True, value=value)


def answered(name: str, value: Any, *statuses: str) -> OpenApiExample:
    """An example of an answer."""
    return OpenApiExample(name, response_only=True, value=value, status_codes=list(statuses) or None)


_ROW: dict[str, Any] = {
    "id": 2,
    "name": "Tideline Outdoor",
    "palette": ["#0f2a43", "#f5f2ea", "#2f80a8"],
    "fonts": ["Pretendard Variable"],
    "logo": "/media/assets/4f/4f0c1d2e3b4a59687766554433221100.png",
    "shared_with_all": False,
    "role": "owner",
    "version": 5,
    "guideline_count": 1,
    "draft_count": 0,
    **_STAMPS,
}
BRAND_ROW = answered("A brand in the list", _ROW)
BRAND = answered("Brand", {**_ROW, "guidelines": [_GUIDELINE]}, "200", "201")
NEW_BRAND = sent(
    "What to send",
    {"name": "Tideline Outdoor", "palette": ["#0f2a43", "#f5f2ea"], "fonts": ["Pretendard Variable"], "logo": ""},
)
COPY = sent("A copy", {"text": "Conquer the trail!"})
FINDINGS = answered(
    "What breaks the rules",
    {
        "findings": [
            {
                "code": "forbidden_word",
                "start": 0,
                "end": 7,
                "found": "Conquer",
                "detail": "“Conquer” is a word that this brand does not use.",
                "guideline": {"id": 11, "category": "forbidden", "text": _FORBIDDEN},
            }
        ]
    },
)
GUIDELINE = answered("Guideline", _GUIDELINE, "200", "201")
WITH_DRAFT = answered("With a draft", _DRAFTED, "200")
NEW_GUIDELINE = sent("A draft", {"category": "forbidden", "text": _FORBIDDEN, "publish": False})
CHANGES = sent("Draft other words", {"text": _DRAFTED["draft"]["text"]})
BULK = sent(
    "Two at once",
    {
        "guidelines": [
            {"category": "tone", "text": "따뜻하고 담백하게 말해요."},
            {"category": "style", "text": "한 문장은 40자를 넘기지 않아요. 해요체로 써요."},
        ],
        "publish": True,
    },
)
ADDED = answered("Added", {"results": [_GUIDELINE]}, "201")
ORDER = sent("An order", {"ids": [11]})
PUBLISHED = answered("Guidelines", {"results": [_GUIDELINE]})
VERSION = answered(
    "Version",
    {
        "number": 2,
        "category": "forbidden",
        "text": _FORBIDDEN,
        "published_by": "minji",
        "published_at": "2026-11-20T14:30:00+09:00",
    },
    "200",
)
PROPOSALS = answered(
    "Proposals",
    {
        "proposals": [
            {"category": "tone", "text": "느낌표는 쓰지 않아요.", "where": "page 1 · 말투", "duplicate_of": None},
            {"category": "forbidden", "text": _FORBIDDEN, "where": "page 2 · Words to avoid", "duplicate_of": 11},
        ],
        "skipped": [
            {"code": "too_short", "detail": "Too short to be a guideline.", "text": "12", "where": "page 3"},
        ],
        "pages": 128,
        "pages_read": 100,
        "notice": "Read the first 100 of 128 pages. Split the document to import the rest.",
    },
)
