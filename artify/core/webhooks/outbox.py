"""Tell of an event: a row for each endpoint that wants it, in the transaction of what it tells of."""

import json
from functools import partial
from typing import Any
from uuid import UUID

import structlog
from celery import current_app
from django.core.serializers.json import DjangoJSONEncoder
from django.db import transaction
from django.utils import timezone
from kombu.exceptions import OperationalError

from artify.core.models import WebhookDelivery, WebhookEndpoint

log = structlog.get_logger()
Event = WebhookEndpoint.Event
TASK, QUEUE, EXPIRES_SECONDS = "artify.core.webhooks.tasks.serve_webhook", "webhooks", 60
TEST = "test"


def wanting(user_id: int, event: Event) -> list[WebhookEndpoint]:
    """The user's endpoints that are to be told of such events."""
    found = WebhookEndpoint.objects.filter(user_id=user_id, enabled=True).only("pk", "events")
    return [endpoint for endpoint in found if event in endpoint.events]


def emit(user_id: int, event: Event, data: dict[str, Any]) -> None:
    """Tell the user's endpoints of it; called inside the transaction that makes it true, sent after its commit.

    One question where nobody listens. ``data`` may hold dates and UUIDs.
    """
    endpoints = wanting(user_id, event)
    if endpoints:
        body = body_of(event, data)
        WebhookDelivery.objects.bulk_create(
            WebhookDelivery(endpoint=each, event=event, body=body) for each in endpoints
        )
    for each in endpoints:
        transaction.on_commit(partial(kick, each.pk), robust=True)


def body_of(event: str, data: dict[str, Any]) -> str:
    """What is sent."""
    content = {"type": event, "timestamp": timezone.now(), "data": data}
    return json.dumps(content, cls=DjangoJSONEncoder, ensure_ascii=False, separators=(",", ":"))


def kick(endpoint_id: UUID) -> None:
    """Have a worker look at the endpoint soon; where the broker is away, the scheduler's next turn does."""
    try:
        current_app.send_task(TASK, (str(endpoint_id),), queue=QUEUE, expires=EXPIRES_SECONDS, retry=False)
    except (OperationalError, OSError) as error:
        log.warning("webhook_kick_failed", error=repr(error))
