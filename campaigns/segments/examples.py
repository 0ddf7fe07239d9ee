"""Examples of segments in the API's documentation."""

from typing import Any

from campaigns.brands.examples import answered, sent

_CRITERIA: dict[str, Any] = {"age": [25, 34], "gender": "female", "region": ["서울"], "interests": ["러닝"]}
_SUMMARY = {
    "ko": "서울에 사는 25~34세 여성, 러닝에 관심",
    "en": "Women of 25 to 34 in Seoul who like running",
}

SEGMENT = answered(
    "Segment",
    {
        "id": 3,
        "name": "서울의 러너",
        "description": "퇴근 뒤 한강을 달리는 직장인",
        "criteria": _CRITERIA,
        "summary": _SUMMARY,
        "shared": False,
        "role": "owner",
        "created_at": "2026-11-02T09:00:00+09:00",
        "updated_at": "2026-11-20T14:30:00+09:00",
    },
    "200",
    "201",
)
NEW_SEGMENT = sent("What to send", {"name": "서울의 러너", "criteria": _CRITERIA})
CRITERIA = sent("Criteria", {"criteria": _CRITERIA})
SUMMARY = answered("In words", _SUMMARY)
SCHEMA = answered(
    "Schema, shortened",
    {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Criteria of a segment",
        "type": "object",
        "additionalProperties": False,
        "properties": {"gender": {"title": "Gender", "oneOf": [{"const": "female", "title": "Women"}]}},
    },
)
