"""Staff looks at the pages of a user: nothing can be changed, who and why is kept, and it ends by itself.

The page session stays that of staff and remembers the visit; the request's user is the one who is visited. Pages get
an access token for that user which says that it only reads, bound to a session that the visit opened and ends.
"""

from datetime import timedelta
from typing import Any

from django.db import transaction
from django.http import HttpRequest
from django.utils import timezone
from rest_framework_simplejwt.tokens import AccessToken

from accounts import second_factor
from accounts.models import AuthSession, User, Visit
from accounts.tokens import end_session
from artify.core.clients import client_address

LONGEST = timedelta(minutes=30)
SESSION_KEY = "visit"
READ_ONLY = "read_only"  # a claim of the access token


def may_visit(by: User, user: User) -> bool:
    """Customers only: looking at a colleague's pages could show more than one's own powers."""
    return by.has_perm("accounts.see_as_user") and user.is_active and not (user.is_staff or user.is_superuser)


@transaction.atomic
def begin(request: HttpRequest, by: User, user: User, reason: str) -> Visit:
    """Let this browser of staff see what the user sees."""
    end(request)
    session = AuthSession.objects.create(
        user=user,
        current_jti="",  # no refresh token has this
        expires_at=timezone.now() + LONGEST,
        user_agent=f"Artify staff, {by.username}"[:200],
        address=client_address(request),
    )
    visit = Visit.objects.create(
        by=by, by_name=by.username, user=user, user_name=user.username, reason=reason, session=session
    )
    request.session[SESSION_KEY] = visit.pk
    return visit


def current(request: HttpRequest) -> Visit | None:
    """The visit that this browser is on, while it lasts."""
    key = request.session.get(SESSION_KEY)
    if key is None or not request.user.is_authenticated:
        return None
    visits = Visit.objects.select_related("user", "by", "session")
    since = timezone.now() - LONGEST
    visit = visits.filter(pk=key, by=request.user.pk, ended_at=None, began_at__gt=since, session__revoked_at=None)
    found = visit.first()
    may = found and found.by and found.user and may_visit(found.by, found.user)
    return found if may and not second_factor.is_awaited(request) else None


def end(request: HttpRequest) -> None:
    """Be oneself again; the visit's tokens stop at once."""
    key = request.session.pop(SESSION_KEY, None)
    visit = Visit.objects.filter(pk=key, ended_at=None).first() if key else None
    if visit is not None:
        Visit.objects.filter(pk=visit.pk).update(ended_at=timezone.now())
        end_session(visit.session_id)


def only_reads(token: Any) -> bool:
    """Whether an access token is that of a visit; None is not."""
    return bool(token and token.get(READ_ONLY))


def access_token(visit: Visit) -> str:
    """A token that reads for the user who is visited."""
    user = visit.user
    assert user is not None  # noqa: S101 - ``current`` gives no other
    token = AccessToken.for_user(user)
    token["tv"], token["sid"], token[READ_ONLY] = user.token_version, str(visit.session_id), True
    return str(token)
