"""What a user does with an endpoint: make it, change it, give it a new secret, try it, send something once more."""

import ipaddress
from collections.abc import Sequence
from datetime import timedelta
from typing import Any
from uuid import UUID

from django.conf import settings
from django.contrib.auth import get_user_model
from django.db import transaction
from django.db.models import F
from django.utils import timezone
from django.utils.translation import gettext as _

from artify.core.errors import TooManyWebhooks
from artify.core.models import WebhookDelivery, WebhookEndpoint
from artify.core.outbound import OutboundError, is_public, split
from artify.core.webhooks import outbox
from artify.core.webhooks.sending import way_out
from artify.core.webhooks.signing import new_secret, seal

MOST_OF_A_USER = 10
BOTH_SIGN = timedelta(hours=24)  # after a new secret the old one signs as well
State = WebhookDelivery.State


def check_url(url: str) -> None:
    """Raises ValueError with a sentence where nothing may be sent to it. Names are resolved when something is sent."""
    try:
        parts = split(url)
    except OutboundError as error:
        raise ValueError(_("Enter an address, such as https://example.com/webhooks.")) from error
    if way_out().trusts(parts):
        return
    if parts.scheme != "https" and not settings.DEBUG:
        raise ValueError(_("The address must begin with https://."))
    if _is_literal(parts.hostname or "") and not is_public(parts.hostname or ""):
        raise ValueError(_("This address is not on the public internet."))


def create(user_id: int, url: str, events: Sequence[str]) -> tuple[WebhookEndpoint, str]:
    """A new endpoint and its secret, which is told this once.

    Raises:
        TooManyWebhooks: the user has ten.
    """
    secret = new_secret()
    with transaction.atomic():
        get_user_model()._default_manager.select_for_update().get(pk=user_id)
        if WebhookEndpoint.objects.filter(user_id=user_id).count() >= MOST_OF_A_USER:
            raise TooManyWebhooks
        made = WebhookEndpoint.objects.create(user_id=user_id, url=url, events=sorted(events), secret=seal(secret))
    return made, secret


def change(endpoint: WebhookEndpoint, values: dict[str, Any]) -> None:
    """Change url, events or enabled; whoever switches it on again forgives what failed."""
    if "enabled" in values:
        values = values | {"disabled_reason": "" if values["enabled"] else WebhookEndpoint.Disabled.BY_OWNER}
        if values["enabled"] and not endpoint.enabled:
            values |= {"failing_since": None, "failures": 0, "rest_until": None}
    WebhookEndpoint.objects.filter(pk=endpoint.pk).update(**values)
    endpoint.refresh_from_db()


def rotate_secret(endpoint: WebhookEndpoint) -> str:
    """A new secret, told this once; the old one signs as well for a day, so that the receiver misses nothing."""
    secret = new_secret()
    WebhookEndpoint.objects.filter(pk=endpoint.pk).update(
        previous_secret=F("secret"), previous_until=timezone.now() + BOTH_SIGN, secret=seal(secret)
    )
    endpoint.refresh_from_db()
    return secret


@transaction.atomic
def send_test(endpoint: WebhookEndpoint) -> WebhookDelivery:
    """Have a test event sent at once, also to an endpoint that is switched off or resting."""
    body = outbox.body_of(outbox.TEST, {"message": "This is a test.", "webhook": endpoint.pk})
    made = WebhookDelivery.objects.create(endpoint=endpoint, event=outbox.TEST, body=body, urgent=True)
    _wake(endpoint.pk)
    return made


@transaction.atomic
def resend(delivery: WebhookDelivery) -> None:
    """Send it once more, with its id: a receiver that has it already knows it by that."""
    WebhookDelivery.objects.filter(pk=delivery.pk).update(
        state=State.PENDING, urgent=True, tries=0, next_try_at=timezone.now(), ended_at=None
    )
    _wake(delivery.endpoint_id)
    delivery.refresh_from_db()


def _wake(endpoint_id: UUID) -> None:
    WebhookEndpoint.objects.filter(pk=endpoint_id).update(rest_until=None)
    transaction.on_commit(lambda: outbox.kick(endpoint_id), robust=True)


def _is_literal(host: str) -> bool:
    try:
        ipaddress.ip_address(host)
    except ValueError:
        return host == "localhost" or host.endswith(".localhost")
    return True
