"""One's own sign-ins: which there are, ending them, and telling of one that is new."""

from contextlib import suppress
from ipaddress import ip_address, ip_network
from typing import Any

from django.contrib.auth import SESSION_KEY
from django.db.models import Case, QuerySet, Value, When
from django.utils import timezone
from kombu.exceptions import OperationalError
from rest_framework.request import Request
from rest_framework_simplejwt.tokens import Token

from accounts.browser import SIGN_IN_KEY
from accounts.models import AuthSession, User
from accounts.tasks import send_sign_in_notice
from artify.core.devices import Device, device_of

COMPARED = 500  # devices and addresses of one account
NEIGHBOURS = {4: 16, 6: 32}  # bits that addresses of one provider and place usually share


def current_session(request: Request) -> str | None:
    """The id of the sign-in that makes this request: its access token's, or its page session's."""
    if isinstance(request.auth, Token):
        return str(request.auth["sid"])
    is_of_page = request.session.get(SESSION_KEY) == str(request.user.pk)
    return request.session.get(SIGN_IN_KEY) if is_of_page else None


def open_sessions(user: User, current: str | None) -> QuerySet[Any]:
    """The account's own sign-ins that are open, the current one first, then the last used.

    Visits of staff are none of them: they are recorded elsewhere, read only, and end by themselves.
    """
    is_current = Case(When(pk=current, then=Value(True)), default=Value(False))
    found = AuthSession.objects.filter(user=user, revoked_at=None, expires_at__gt=timezone.now(), visit=None)
    return found.annotate(current=is_current).order_by("-current", "-rotated_at", "pk")


def end_one(user: User, session_id: Any) -> bool:
    """End one of the account's open sign-ins, with its tokens and its pages; whether there was such a one."""
    return bool(open_sessions(user, None).filter(pk=session_id).update(revoked_at=timezone.now()))


def end_others(user: User, current: str | None) -> int:
    """End every sign-in of the account but this one; how many."""
    return open_sessions(user, current).filter(current=False).update(revoked_at=timezone.now())


def tell_if_new(user: User, session_id: str) -> None:
    """Have a mail sent when a sign-in comes from a kind of device or a neighbourhood not seen of this account before."""
    session = AuthSession.objects.get(pk=session_id)
    earlier = AuthSession.objects.filter(user=user, visit=None).exclude(pk=session.pk)
    seen = earlier.values_list("user_agent", "address").distinct()[:COMPARED]
    if _mark(session.user_agent, session.address) not in {_mark(*each) for each in seen}:
        with suppress(OperationalError):  # a queue that is away keeps nobody out
            send_sign_in_notice.apply_async((session_id,), retry=False)


def _mark(user_agent: str, address: str) -> tuple[Device, str]:
    return device_of(user_agent), _neighbourhood(address)


def _neighbourhood(address: str) -> str:
    try:
        parsed = ip_address(address)
    except ValueError:
        return ""
    return str(ip_network((parsed, NEIGHBOURS[parsed.version]), strict=False))
