"""Sign-ins: access tokens, and a refresh token that works once.

Signing is simplejwt's. Rotation is ours: one conditional UPDATE decides which of several refreshes wins.
"""

from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from django.conf import settings
from django.db.models import F
from django.http import HttpRequest
from django.utils import timezone
from rest_framework_simplejwt.exceptions import TokenError
from rest_framework_simplejwt.tokens import AccessToken, RefreshToken

from accounts.models import AuthSession, User
from artify.core.clients import client_address
from artify.core.errors import RefreshRaced, SignedOut


@dataclass(frozen=True)
class Tokens:
    """What a client needs to go on: both as compact JWT."""

    access: str
    refresh: str
    user: User
    session_id: str


def sign_in(user: User, request: HttpRequest) -> Tokens:
    """Open a session for the user."""
    refresh = _new_refresh(user)
    session = AuthSession.objects.create(
        user=user,
        current_jti=refresh["jti"],
        expires_at=timezone.now() + settings.REFRESH_TOKEN_LIFETIME,
        user_agent=request.headers.get("User-Agent", "")[:200],
        address=client_address(request),
    )
    return _tokens(user, refresh, session)


def rotate(token: str) -> Tokens:
    """Trade a refresh token for new tokens.

    Raises:
        SignedOut: bad, expired, revoked or used before; the last ends the whole session (401).
        RefreshRaced: another tab traded the same token a moment ago (409).
    """
    presented = _parse(token)
    session = AuthSession.objects.select_related("user").filter(pk=presented.get("sid"), revoked_at=None).first()
    if session is None or not session.user.is_active or presented["tv"] != session.user.token_version:
        raise SignedOut
    refresh = _new_refresh(session.user)
    now = timezone.now()
    won = AuthSession.objects.filter(pk=session.pk, current_jti=presented["jti"], revoked_at=None).update(
        previous_jti=F("current_jti"),
        current_jti=refresh["jti"],
        rotated_at=now,
        expires_at=now + settings.REFRESH_TOKEN_LIFETIME,
    )
    if not won:
        _refuse_reuse(session, presented["jti"])
    return _tokens(session.user, refresh, session)


def sign_out(token: str) -> None:
    """End the session of a refresh token; a token that is no good any more is no error."""
    try:
        presented = _parse(token)
    except SignedOut:
        return
    end_session(presented.get("sid"))


def end_session(session_id: Any) -> None:
    """End one session: its refresh token and its access tokens stop at once."""
    AuthSession.objects.filter(pk=session_id, revoked_at=None).update(revoked_at=timezone.now())


def _parse(token: str) -> RefreshToken:
    try:
        parsed = RefreshToken(token)  # type: ignore[arg-type]
    except TokenError as error:
        raise SignedOut from error
    if "sid" not in parsed or "tv" not in parsed:
        raise SignedOut
    return parsed


def _refuse_reuse(session: AuthSession, jti: str) -> None:
    """A used token within the race window is another tab of ours; later it is a thief or its victim."""
    session.refresh_from_db()
    recent = timezone.now() - session.rotated_at < settings.REFRESH_RACE_WINDOW
    if session.revoked_at is None and session.previous_jti == jti and recent:
        raise RefreshRaced(wait=timedelta(seconds=1).total_seconds())
    end_session(session.pk)
    raise SignedOut


def _new_refresh(user: User) -> RefreshToken:
    refresh = RefreshToken.for_user(user)
    refresh["tv"] = user.token_version
    return refresh


def _tokens(user: User, refresh: RefreshToken, session: AuthSession) -> Tokens:
    refresh["sid"] = str(session.pk)
    access: AccessToken = refresh.access_token
    return Tokens(access=str(access), refresh=str(refresh), user=user, session_id=str(session.pk))
