"""Examples in the API's documentation."""

from drf_spectacular.utils import OpenApiExample

_STAMPS = {"created_at": "2026-11-02T09:00:00+09:00", "updated_at": "2026-11-20T14:30:00+09:00"}

CAMPAIGN = OpenApiExample(
    "Campaign",
    response_only=True,
    value={
        "id": 7,
        "name": "겨울 신상 런칭",
        "description": "방한 아우터 출시 캠페인",
        "status": "active",
        "budget": "120.000000000",
        "start_date": "2026-11-02",
        "end_date": "2026-12-31",
        "role": "owner",
        "spend": {"used": "3.214000000", "held": "0.000000000", "limit": "120.000000000", "left": "116.786000000"},
        **_STAMPS,
    },
)
NEW_CAMPAIGN = OpenApiExample(
    "What to send",
    request_only=True,
    value={"name": "겨울 신상 런칭", "status": "active", "budget": "120", "end_date": "2026-12-31"},
)
NEW_ROLE = OpenApiExample("To look only", request_only=True, value={"role": "viewer"})
NEW_MEMBER = OpenApiExample("An editor", request_only=True, value={"email": "minji@example.com", "role": "editor"})
MEMBER = OpenApiExample(
    "Member",
    response_only=True,
    value={
        "id": 12,
        "username": "minji",
        "email": "minji@example.com",
        "role": "editor",
        "created_at": "2026-11-03T10:00:00+09:00",
    },
)
