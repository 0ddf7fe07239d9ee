"""Mail, sent outside the request, whose time must not tell who has an account; and sessions that nobody needs."""

from datetime import timedelta
from smtplib import SMTPException

from celery import shared_task
from django.contrib.auth.tokens import default_token_generator
from django.contrib.sessions.backends.db import SessionStore
from django.core.mail import send_mail
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils import timezone, translation
from django.utils.encoding import force_bytes
from django.utils.http import urlsafe_base64_encode
from django.utils.translation import gettext as _

from accounts import deletion, export
from accounts.models import AuthSession, User
from artify.core.clients import UNKNOWN
from artify.core.devices import device_of

SESSIONS_KEPT_DAYS = 30  # after they expired: long enough to ask who was signed in


@shared_task(autoretry_for=(OSError, SMTPException), retry_backoff=5, max_retries=3)
def send_password_reset(email: str, origin: str) -> None:
    """Mail the link for a new password to the account of this address, if there is one.

    ``origin`` is where the person asked, as https://artify.example.
    """
    user = User.objects.find(email)
    if user is None or not user.is_active:
        return
    uid = urlsafe_base64_encode(force_bytes(user.pk))
    link = origin + reverse("password-reset", args=[uid, default_token_generator.make_token(user)])
    with translation.override(user.language):
        text = render_to_string("accounts/mail/password_reset.txt", {"user": user, "link": link})
        send_mail(_("Set a new password for Artify"), text, None, [user.email])


@shared_task(autoretry_for=(OSError, SMTPException), retry_backoff=5, max_retries=3)
def send_sign_in_notice(session_id: str) -> None:
    """Tell the person of a sign-in that looks unlike the earlier ones, and what to do if it was somebody else."""
    session = AuthSession.objects.select_related("user").filter(pk=session_id, user__is_active=True).first()
    if session is None:
        return
    user = session.user
    with translation.override(user.language), timezone.override(user.zone):
        place = "" if session.address == UNKNOWN else session.address
        context = {"user": user, "session": session, "device": device_of(session.user_agent).words, "place": place}
        text = render_to_string("accounts/mail/sign_in.txt", context)
        send_mail(_("New sign-in to Artify"), text, None, [user.email])


@shared_task
def forget_old_sessions() -> int:
    """Delete sign-ins that expired long ago, and page sessions that have expired; how many sign-ins."""
    SessionStore.clear_expired()
    long_ago = timezone.now() - timedelta(days=SESSIONS_KEPT_DAYS)
    return AuthSession.objects.filter(expires_at__lt=long_ago).delete()[0]


@shared_task
def build_export(export_id: str) -> None:
    """Write the file with all that an account has."""
    export.build(export_id)


@shared_task
def forget_old_exports() -> int:
    """Delete files of exports that were kept long enough; how many."""
    return export.forget_old()


@shared_task
def delete_due_accounts() -> int:
    """Delete the accounts whose grace period is over; how many."""
    return deletion.delete_due()


@shared_task(autoretry_for=(OSError, SMTPException), retry_backoff=5, max_retries=3)
def send_deletion_notice(user_id: int) -> None:
    """Tell the person that the account will be deleted, and how to keep it."""
    user = User.objects.filter(pk=user_id).exclude(deletion_at=None).first()
    if user is None:
        return
    with translation.override(user.language):
        text = render_to_string("accounts/mail/deletion.txt", {"user": user})
        send_mail(_("Your Artify account will be deleted"), text, None, [user.email])
