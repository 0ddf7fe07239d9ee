"""What the OpenAPI schema says about webhooks."""

from typing import Any

from drf_spectacular.utils import OpenApiExample, extend_schema

from accounts.schema import error
from accounts.webhooks.serializers import DeliverySerializer, NewWebhookSerializer, WebhookSerializer

ID = "7d1c2f0e-52d8-4a3d-9b1b-0f5c6f1f7a10"
WEBHOOK: dict[str, Any] = {
    "id": ID,
    "url": "https://example.com/webhooks",
    "events": ["cap.reached", "job.finished"],
    "enabled": True,
    "disabled_reason": "",
    "failing_since": None,
    "created_at": "2026-11-28T09:00:00+09:00",
}
DELIVERY: dict[str, Any] = {
    "id": "0b1d9a5e-6f0e-4d0e-9a53-1a1a0f6f3c11",
    "message_id": "msg_0b1d9a5e6f0e4d0e9a531a1a0f6f3c11",
    "event": "test",
    "body": '{"type":"test","timestamp":"2026-11-28T00:00:00Z","data":{"message":"This is a test."}}',
    "state": "delivered",
    "tries": 1,
    "most_tries": 8,
    "next_try_at": None,
    "created_at": "2026-11-28T09:00:00+09:00",
    "ended_at": "2026-11-28T09:00:01+09:00",
    "log": [
        {
            "at": "2026-11-28T09:00:01+09:00",
            "status": 204,
            "milliseconds": 84,
            "error": "",
            "detail": "",
            "answer": "",
        }
    ],
}
SHOWN = OpenApiExample("A webhook", WEBHOOK, response_only=True)
NEW = OpenApiExample(
    "With its secret", WEBHOOK | {"secret": "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"}, response_only=True
)
WANTED = OpenApiExample("Two kinds of events", {"url": WEBHOOK["url"], "events": WEBHOOK["events"]}, request_only=True)
CHANGED = OpenApiExample("Switch it off", {"enabled": False}, request_only=True)
SENT = OpenApiExample("A delivery", DELIVERY, response_only=True)
QUEUED = OpenApiExample(
    "On its way",
    DELIVERY | {"state": "pending", "tries": 0, "next_try_at": DELIVERY["created_at"], "ended_at": None, "log": []},
    response_only=True,
    status_codes=["202"],
)
TOO_MANY = error("too_many_webhooks", "You have ten already.", 409)
TAGS = ["webhooks"]

LIST = extend_schema(
    operation_id="webhooks_list",
    summary="Your webhooks",
    description="At most ten. `disabled_reason` is `owner`, `failing` (nothing but failures for days) or `gone` (410).",
    examples=[SHOWN],
    tags=TAGS,
)
CREATE = extend_schema(
    operation_id="webhooks_create",
    summary="Be told of events",
    description=(
        "Events are POSTed to `url`, signed by the Standard Webhooks scheme. The answer holds the `secret`, "
        "which is told this once."
    ),
    request=WebhookSerializer,
    responses=dict([(201, NewWebhookSerializer), TOO_MANY]),
    examples=[WANTED, NEW],
    tags=TAGS,
)
CHANGE = extend_schema(
    operation_id="webhooks_partial_update",
    summary="Change a webhook",
    description="Its address, its events, or whether it is told anything.",
    responses={200: WebhookSerializer},
    examples=[CHANGED, SHOWN],
    tags=TAGS,
)
DELETE = extend_schema(
    operation_id="webhooks_destroy",
    summary="Delete a webhook",
    description="With its log; what waits is not sent.",
    responses={204: None},
    tags=TAGS,
)
TEST = extend_schema(
    operation_id="webhooks_test",
    summary="Send a test",
    description=(
        "An event of type `test` is sent at once, also where the webhook is switched off; "
        "its delivery in the log says what was answered."
    ),
    request=None,
    responses={202: DeliverySerializer},
    examples=[QUEUED],
    tags=TAGS,
)
ROTATE = extend_schema(
    operation_id="webhooks_rotate_secret",
    summary="Make a new secret",
    description="For 24 hours everything is signed with the old one as well.",
    request=None,
    responses={200: NewWebhookSerializer},
    examples=[NEW],
    tags=TAGS,
)
DELIVERIES = extend_schema(
    operation_id="webhook_deliveries_list",
    summary="What was sent",
    description="The newest first, with each try; kept for 30 days.",
    examples=[SENT],
    tags=TAGS,
)
RESEND = extend_schema(
    operation_id="webhook_deliveries_resend",
    summary="Send one once more",
    description="With the same `webhook-id`, at once.",
    request=None,
    responses={202: DeliverySerializer},
    examples=[QUEUED],
    tags=TAGS,
)
