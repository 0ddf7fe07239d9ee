"""What workers and scheduler do for webhooks."""

from smtplib import SMTPException
from uuid import UUID

from celery import shared_task
from django.conf import settings
from django.core.mail import send_mail
from django.template.loader import render_to_string
from django.utils import translation
from django.utils.translation import gettext as _

from artify.core.models import WebhookEndpoint
from artify.core.webhooks import delivering, outbox


@shared_task(soft_time_limit=90, time_limit=120)
def serve_webhook(endpoint_id: str) -> None:
    """Send what is due for one endpoint."""
    if delivering.serve(UUID(endpoint_id)):
        tell_switched_off.delay(endpoint_id)


@shared_task
def serve_waiting_webhooks() -> int:
    """Have the endpoints served for which something is due: retries, and what a lost message left; how many."""
    found = delivering.waiting()
    for endpoint_id in found:
        outbox.kick(endpoint_id)
    return len(found)


@shared_task
def forget_old_deliveries() -> int:
    """Delete the log of what is older than 30 days; how many rows."""
    return delivering.forget_old()


@shared_task(autoretry_for=(OSError, SMTPException), retry_backoff=5, max_retries=3)
def tell_switched_off(endpoint_id: str) -> None:
    """Tell the owner by mail that an endpoint is told nothing any more."""
    endpoint = WebhookEndpoint.objects.select_related("user").filter(pk=endpoint_id, enabled=False).first()
    if endpoint is None:
        return
    user = endpoint.user
    with translation.override(user.language):
        context = {"user": user, "webhook": endpoint, "days": settings.WEBHOOK_DISABLE_DAYS}
        text = render_to_string("accounts/mail/webhook_off.txt", context)
        send_mail(_("A webhook of yours at Artify was switched off"), text, None, [user.email])
