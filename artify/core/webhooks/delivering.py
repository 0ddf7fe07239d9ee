"""Work off what waits for an endpoint: one worker at a time, the oldest first, and a rest after each failure.

A claim is what schedules the next try, so a worker that dies in between has been made up for already.
"""

import random
import time
from collections.abc import Sequence
from datetime import datetime, timedelta
from uuid import UUID

import structlog
from django.conf import settings
from django.db import transaction
from django.db.models import F, Q, QuerySet
from django.utils import timezone

from artify.core.models import WebhookDelivery, WebhookEndpoint, WebhookTry
from artify.core.outbound import Outbound
from artify.core.webhooks.sending import GONE, Answer, post
from artify.core.webhooks.signing import SecretLostError, signed_headers, unseal

log = structlog.get_logger()
State, Disabled = WebhookDelivery.State, WebhookEndpoint.Disabled
# After the first try, the second, …: the eighth try is the last, a day and a half after the first.
WAITS = [timedelta(seconds=5), timedelta(minutes=5), timedelta(minutes=30)] + [
    timedelta(hours=h) for h in (2, 5, 10, 14)
]
MOST_TRIES = len(WAITS) + 1
LEASE = timedelta(seconds=60)  # longer than WORK_SECONDS, one request and the resolving of a name
WORK_SECONDS = 30.0
LONGEST_REST_SECONDS = 600.0
KEPT = timedelta(days=30)
MOST_AT_ONCE = 500


def waiting() -> list[UUID]:
    """Endpoints that have something due and nobody at work on it."""
    now = timezone.now()
    due = _due(now).filter(_free("endpoint__", now))
    rested = Q(endpoint__rest_until=None) | Q(endpoint__rest_until__lte=now)
    return list(due.filter(rested).order_by().values_list("endpoint", flat=True).distinct()[:MOST_AT_ONCE])


def serve(endpoint_id: UUID, way: Outbound | None = None) -> bool:
    """Send what is due for the endpoint; True when it has just been switched off for failing or being gone.

    Does nothing while another worker is at it, or while it rests.
    """
    if not _lease(endpoint_id):
        return False
    began = time.monotonic()
    try:
        while time.monotonic() - began < WORK_SECONDS:
            delivery = _next(endpoint_id)
            if delivery is None:
                return False
            if not _send(delivery, way):
                return _is_given_up(delivery)
    finally:
        WebhookEndpoint.objects.filter(pk=endpoint_id).update(leased_until=None)
    return False


def forget_old() -> int:
    """Delete the log of what is older than 30 days; how many."""
    return WebhookDelivery.objects.filter(created_at__lt=timezone.now() - KEPT).delete()[0]


def _due(now: datetime) -> QuerySet[WebhookDelivery]:
    wanted = Q(endpoint__enabled=True) | Q(urgent=True)
    return WebhookDelivery.objects.filter(wanted, state=State.PENDING, next_try_at__lte=now)


def _free(prefix: str, now: datetime) -> Q:
    return Q(**{f"{prefix}leased_until": None}) | Q(**{f"{prefix}leased_until__lte": now})


def _lease(endpoint_id: UUID) -> bool:
    now = timezone.now()
    rested = Q(rest_until=None) | Q(rest_until__lte=now)
    mine = WebhookEndpoint.objects.filter(_free("", now), rested, pk=endpoint_id)
    return bool(mine.update(leased_until=now + LEASE))


def _next(endpoint_id: UUID) -> WebhookDelivery | None:
    """The next one, claimed; those whose last try died with its worker are ended."""
    now = timezone.now()
    due = _due(now).filter(endpoint=endpoint_id)
    due.filter(tries__gte=MOST_TRIES).update(state=State.FAILED, next_try_at=None, ended_at=now)
    found = due.select_related("endpoint__user").order_by("-urgent", "next_try_at", "created_at").first()
    if found is None:
        return None
    claim = _same(found).filter(state=State.PENDING).update(tries=F("tries") + 1, next_try_at=now + _wait(found.tries))
    found.tries += 1
    return found if claim else None


def _same(delivery: WebhookDelivery) -> QuerySet[WebhookDelivery]:
    """The delivery, while this try is its latest."""
    return WebhookDelivery.objects.filter(pk=delivery.pk, tries=delivery.tries)


def _wait(tries: int) -> timedelta:
    """Until the try after this one; the last has only to come back."""
    wait = WAITS[tries] if tries < len(WAITS) else LEASE
    return wait * random.uniform(1.0, 1.2)  # noqa: S311 - jitter, not a secret


def _send(delivery: WebhookDelivery, way: Outbound | None) -> bool:
    """One try; whether it was taken."""
    endpoint = delivery.endpoint
    try:
        headers = signed_headers(delivery.message_id, int(time.time()), delivery.body, _keys(endpoint))
    except SecretLostError:
        answer = Answer(None, "", "secret_lost", 0)
    else:
        answer = post(endpoint.url, headers, delivery.body.encode(), way)
    with transaction.atomic():
        WebhookTry.objects.create(
            delivery=delivery,
            status=answer.status,
            error=answer.error,
            milliseconds=answer.milliseconds,
            answer=answer.text,
        )
        _note(delivery, answer)
    log.info("webhook_sent", webhook=str(endpoint.pk), kind=delivery.event, status=answer.status, error=answer.error)
    return answer.is_taken


def _keys(endpoint: WebhookEndpoint) -> Sequence[str]:
    """The secret, and for a day after it was replaced the one before. Raises SecretLostError."""
    is_replaced = endpoint.previous_until and endpoint.previous_until > timezone.now()
    stored = [endpoint.secret, endpoint.previous_secret] if is_replaced else [endpoint.secret]
    return [unseal(each) for each in stored]


def _note(delivery: WebhookDelivery, answer: Answer) -> None:
    now, mine = timezone.now(), WebhookEndpoint.objects.filter(pk=delivery.endpoint_id)
    if answer.is_taken:
        _same(delivery).update(state=State.DELIVERED, next_try_at=None, ended_at=now)
        mine.update(failing_since=None, failures=0, rest_until=None)
        return
    if answer.status == GONE or delivery.tries >= MOST_TRIES:
        _same(delivery).update(state=State.FAILED, next_try_at=None, ended_at=now)
    endpoint = delivery.endpoint
    since = endpoint.failing_since or now
    mine.update(failing_since=since, failures=F("failures") + 1, rest_until=now + _rest(endpoint.failures))
    if answer.status == GONE:
        mine.filter(enabled=True).update(enabled=False, disabled_reason=Disabled.GONE)
    elif since < now - timedelta(days=settings.WEBHOOK_DISABLE_DAYS):
        mine.filter(enabled=True).update(enabled=False, disabled_reason=Disabled.FAILING)


def _rest(failures: int) -> timedelta:
    """An endpoint that hangs must not have a worker all the time."""
    return timedelta(seconds=min(WAITS[0].total_seconds() * 2 ** min(failures, 10), LONGEST_REST_SECONDS))


def _is_given_up(delivery: WebhookDelivery) -> bool:
    return (
        delivery.endpoint.enabled
        and WebhookEndpoint.objects.filter(pk=delivery.endpoint_id, enabled=False)
        .exclude(disabled_reason="owner")
        .exists()
    )
