"""What a browser keeps of a sign-in: the refresh token in an HttpOnly cookie, and Django's page session."""

from urllib.parse import urlsplit

from django.conf import settings
from django.contrib import auth
from django.contrib.auth import HASH_SESSION_KEY, SESSION_KEY
from django.http import HttpRequest, HttpResponseBase
from django.utils.crypto import constant_time_compare

from accounts import tokens
from accounts.models import AuthSession, User
from artify.core.clients import is_browser
from artify.core.errors import CrossOrigin, SignedOut

COOKIE_PATH = "/api/"
SIGN_IN_KEY = "sign_in"  # in the page session: the AuthSession it belongs to


def open_session(request: HttpRequest, response: HttpResponseBase, signed_in: tokens.Tokens) -> None:
    """Give the browser its cookie and its page session; a sign-in it had before ends."""
    _open_page_session(request, signed_in)
    response.set_cookie(
        settings.REFRESH_COOKIE_NAME,
        signed_in.refresh,
        max_age=settings.REFRESH_TOKEN_LIFETIME,
        path=COOKIE_PATH,
        secure=settings.REFRESH_COOKIE_SECURE,
        httponly=True,
        samesite="Strict",
    )


def close_session(request: HttpRequest, response: HttpResponseBase) -> None:
    """End the sign-in of the page session and take both cookies back."""
    tokens.end_session(request.session.get(SIGN_IN_KEY))
    auth.logout(request)
    response.delete_cookie(settings.REFRESH_COOKIE_NAME, path=COOKIE_PATH, samesite="Strict")


def has_refresh_cookie(request: HttpRequest) -> bool:
    """Whether the browser sent one, from wherever."""
    return bool(request.COOKIES.get(settings.REFRESH_COOKIE_NAME))


def refresh_cookie(request: HttpRequest) -> str:
    """The refresh token of the cookie, for a page of ours only.

    Raises:
        CrossOrigin: the request does not come from one of our pages (403).
        SignedOut: there is no cookie (401).
    """
    # A custom header makes other origins ask first (CORS), and the answer to that is no.
    if not is_browser(request) or not _same_origin(request):
        raise CrossOrigin
    token = request.COOKIES.get(settings.REFRESH_COOKIE_NAME)
    if not token:
        raise SignedOut
    return token


def sign_in_has_ended(request: HttpRequest) -> bool:
    """Whether the page session outlived the sign-in it belongs to."""
    session_id = request.session.get(SIGN_IN_KEY)
    if session_id is None:
        return False
    return not AuthSession.objects.filter(pk=session_id, revoked_at=None).exists()


def _open_page_session(request: HttpRequest, signed_in: tokens.Tokens) -> None:
    previous = request.session.get(SIGN_IN_KEY)
    if previous == signed_in.session_id and _is_session_of(request, signed_in.user):
        request.session.modified = True  # lives as long as the refresh token that was just renewed
        return
    if previous not in {None, signed_in.session_id}:
        tokens.end_session(previous)
    auth.login(request, signed_in.user)
    request.session[SIGN_IN_KEY] = signed_in.session_id


def _is_session_of(request: HttpRequest, user: User) -> bool:
    known_hash = request.session.get(HASH_SESSION_KEY, "")
    same_user = request.session.get(SESSION_KEY) == str(user.pk)
    return same_user and constant_time_compare(known_hash, user.get_session_auth_hash())


def _same_origin(request: HttpRequest) -> bool:
    origin = request.headers.get("Origin")
    if origin is None or origin in settings.CSRF_TRUSTED_ORIGINS:
        return True
    parts = urlsplit(origin)
    return (parts.scheme, parts.netloc) == (request.scheme, request.get_host())
