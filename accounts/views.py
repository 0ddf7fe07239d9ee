"""Signing in and out, and one's own account, over the API."""

from typing import Any

from django.http import HttpRequest
from django.urls import reverse
from drf_spectacular.utils import extend_schema
from rest_framework import permissions, status
from rest_framework.authentication import SessionAuthentication
from rest_framework.exceptions import NotAuthenticated, ValidationError
from rest_framework.fields import Field
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.views import APIView
from rest_framework_simplejwt.tokens import Token

from accounts import browser, export, schema, services, sessions, tokens, visits
from accounts.authentication import PageVisitor
from accounts.caller import caller
from accounts.models import DataExport
from accounts.serializers import (
    AccountSerializer,
    DeletionAnswerSerializer,
    DeletionSerializer,
    ExportSerializer,
    LoginSerializer,
    LogoutSerializer,
    MeSerializer,
    PasswordChangeSerializer,
    PasswordResetConfirmSerializer,
    PasswordResetSerializer,
    RefreshSerializer,
    RegistrationSerializer,
    SignInSerializer,
)
from artify.core.clients import is_browser
from artify.core.errors import SignedOut
from artify.core.scopes import Scope

TAGS = ["accounts"]
INVALID_CREDENTIALS = schema.error("invalid_credentials", "Unknown, inactive or wrong password: all the same.", 401)
QUEUE_UNAVAILABLE = schema.error("queue_unavailable", "The mail cannot be queued right now.", 503)
REFRESH_RACED = schema.error("refresh_raced", "The token was used a moment ago; nothing is revoked.", 409)
CROSS_ORIGIN = schema.error("cross_origin", "The cookie serves pages of this origin with `X-Client: browser`.", 403)
TOKEN_NOT_VALID = schema.error("token_not_valid", "Bad, expired, revoked, or used before.", 401)


class VisitorView(APIView):
    """For people who are not signed in yet; a stale access token must not stand in their way."""

    key_scope = None
    authentication_classes: Any = ()
    permission_classes = (permissions.AllowAny,)
    rate_tier: str | None = None  # counted in the auth tiers, by the services


class RegisterView(VisitorView):
    """POST /api/register."""

    @extend_schema(
        operation_id="register",
        summary="Create an account",
        description="Signs the new account in. Counts in the auth tier, whatever the outcome.",
        request=RegistrationSerializer,
        responses={201: SignInSerializer},
        parameters=[schema.X_CLIENT],
        examples=[schema.REGISTER, schema.SIGNED_IN],
        auth=[],
        tags=TAGS,
    )
    def post(self, request: Request) -> Response:
        """Create the account and open its first session."""
        data = _valid(RegistrationSerializer, request)
        user = services.register(data["user"], data["password"], _django(request))
        return _signed_in(request, tokens.sign_in(user, _django(request)), status.HTTP_201_CREATED)


class LoginView(VisitorView):
    """POST /api/login."""

    @extend_schema(
        operation_id="login",
        summary="Sign in",
        description=(
            "With `username` or `email`. Failures count in the auth tier, successes do not. From a kind of device or a "
            "network that the account was not seen on before, its owner is told by mail."
        ),
        request=LoginSerializer,
        responses=dict([(200, SignInSerializer), INVALID_CREDENTIALS]),
        parameters=[schema.X_CLIENT],
        examples=[schema.LOGIN, schema.SIGNED_IN],
        auth=[],
        tags=TAGS,
    )
    def post(self, request: Request) -> Response:
        """Open a session."""
        data = _valid(LoginSerializer, request)
        user = services.log_in(data["identifier"], data["password"], _django(request))
        signed_in = tokens.sign_in(user, _django(request))
        sessions.tell_if_new(user, signed_in.session_id)
        return _signed_in(request, signed_in)


class RefreshView(VisitorView):
    """POST /api/token/refresh."""

    key_scope = None
    authentication_classes = (PageVisitor,)
    rate_tier = "refresh"

    @extend_schema(
        operation_id="token_refresh",
        summary="Trade the refresh token for new tokens",
        description=(
            "A refresh token works once. Used again within 10 s: 409 and nothing happens (another tab was faster); "
            "later: 401, and the whole session ends. Pages send no body but their cookie."
        ),
        request=RefreshSerializer,
        responses=dict([(200, SignInSerializer), TOKEN_NOT_VALID, CROSS_ORIGIN, REFRESH_RACED]),
        parameters=[schema.X_CLIENT],
        examples=[schema.REFRESH, schema.SIGNED_IN],
        tags=TAGS,
    )
    def post(self, request: Request) -> Response:
        """New tokens; for a page also its page session, should that be gone. On a visit of staff one that only reads."""
        visit = getattr(_django(request), "staff_visit", None)
        if visit is not None:
            browser.refresh_cookie(_django(request))  # asked of our own pages only
            body = {"access": visits.access_token(visit), "user": AccountSerializer(visit.user).data}
            return Response(body, headers={"Cache-Control": "no-store"})
        return _signed_in(request, tokens.rotate(_presented_refresh(request)))

    def handle_exception(self, exc: Exception) -> Response:
        """A page whose refresh token is dead is signed out as a whole; half a session would loop at the log-in."""
        response = super().handle_exception(exc)
        if isinstance(exc, SignedOut) and is_browser(_django(self.request)):
            browser.close_session(_django(self.request), response)
        return response


class LogoutView(APIView):
    """POST /api/logout."""

    key_scope = None
    permission_classes = (permissions.AllowAny,)

    @extend_schema(
        operation_id="logout",
        summary="Sign out",
        description=(
            "Ends the session of the access token, or that of the refresh token in the body or cookie; with "
            "`everywhere` every session of the account (needs the access token). Its tokens stop at once. API keys live "
            "on, unless `keys` is true as well."
        ),
        request=LogoutSerializer,
        responses=dict([(204, None), TOKEN_NOT_VALID]),
        parameters=[schema.X_CLIENT],
        examples=[schema.LOGOUT],
        tags=TAGS,
    )
    def post(self, request: Request) -> Response:
        """End one session or all."""
        data = _valid(LogoutSerializer, request)
        ended = _end_presented(request, data.get("refresh"))
        if request.user.is_authenticated:
            _end_sessions_of(request, everywhere=data["everywhere"], keys=data["keys"])
        elif data["everywhere"] or not ended:
            raise NotAuthenticated
        response = Response(status=status.HTTP_204_NO_CONTENT)
        if _is_page(request):
            browser.close_session(_django(request), response)
        return response


class MeView(APIView):
    """GET and PATCH /api/me."""

    key_scope = Scope.READ

    @extend_schema(
        operation_id="me",
        summary="The account signed in",
        responses=MeSerializer,
        examples=[schema.ME],
        tags=TAGS,
    )
    def get(self, request: Request) -> Response:
        """Who is signed in."""
        return Response(MeSerializer(caller(request)).data)

    @extend_schema(
        operation_id="me_update",
        summary="Change language, time zone or the reuse of answers",
        description=(
            "Counts and caps follow the new time zone's day and month from the next request on. `reuse_similar`: whether a "
            "prompt that means the same as an earlier one is answered from it, at no cost."
        ),
        request=MeSerializer,
        responses=MeSerializer,
        examples=[schema.TIME_ZONE, schema.ME],
        tags=TAGS,
    )
    def patch(self, request: Request) -> Response:
        """Change one's own settings."""
        serializer = MeSerializer(caller(request), data=request.data, partial=True)
        serializer.is_valid(raise_exception=True)
        services.update_account(caller(request), serializer.validated_data)
        return Response(MeSerializer(caller(request)).data)


class PasswordView(APIView):
    """POST /api/password."""

    key_scope = None
    rate_tier = None  # a wrong current password counts in the auth tier

    @extend_schema(
        operation_id="password_change",
        summary="Change the password",
        description="Ends every session of the account and opens a new one for this caller.",
        request=PasswordChangeSerializer,
        responses=SignInSerializer,
        parameters=[schema.X_CLIENT],
        examples=[schema.PASSWORD_CHANGE, schema.SIGNED_IN],
        tags=TAGS,
    )
    def post(self, request: Request) -> Response:
        """Change one's own password."""
        data = _valid(PasswordChangeSerializer, request)
        user = caller(request)
        services.change_password(user, data["current_password"], data["new_password"], _django(request))
        return _signed_in(request, tokens.sign_in(user, _django(request)))


class ExportView(APIView):
    """GET and POST /api/me/export."""

    key_scope = None
    rate_tier = "jobs"  # it is polled

    @extend_schema(
        operation_id="export",
        summary="How far the download of all data is",
        description="`none` where none was asked for or the last one is deleted. The link in `url` is new each time.",
        responses=ExportSerializer,
        examples=[schema.EXPORT_PENDING, schema.EXPORT_READY],
        tags=TAGS,
    )
    def get(self, request: Request) -> Response:
        """The last export; whoever only looks at the account is told of it, and gets no link to all of its data."""
        found = _export(export.latest(caller(request)))
        return Response(found | {"url": ""} if visits.only_reads(request.auth) else found)

    @extend_schema(
        operation_id="export_create",
        summary="Have all one's data made into a file",
        description=(
            "A ZIP: one JSON array for each kind of row, and the uploaded files. A worker makes it; ask with GET how far it "
            "is. While one is being made, no second one is begun."
        ),
        request=None,
        responses=dict([(202, ExportSerializer), QUEUE_UNAVAILABLE]),
        examples=[schema.EXPORT_PENDING],
        tags=TAGS,
    )
    def post(self, request: Request) -> Response:
        """Queue it."""
        return Response(_export(services.request_export(caller(request))), status.HTTP_202_ACCEPTED)


class DeletionView(APIView):
    """POST /api/me/deletion."""

    key_scope = None
    rate_tier = None  # a wrong password counts in the auth tier

    @extend_schema(
        operation_id="deletion",
        summary="Have the account deleted in 30 days",
        description="Signs out everywhere. Signing in before the 30 days are over calls it off. See the guide for what stays.",
        request=DeletionSerializer,
        responses={202: DeletionAnswerSerializer},
        examples=[schema.DELETION, schema.DELETION_AT],
        tags=TAGS,
    )
    def post(self, request: Request) -> Response:
        """Note it, and end every session."""
        data = _valid(DeletionSerializer, request)
        user = services.ask_for_deletion(caller(request), data["password"], _django(request))
        response = Response(DeletionAnswerSerializer(user).data, status.HTTP_202_ACCEPTED)
        if _is_page(request):
            browser.close_session(_django(request), response)
        return response


class PasswordResetView(VisitorView):
    """POST /api/password/reset."""

    @extend_schema(
        operation_id="password_reset",
        summary="Ask for a link to set a new password",
        description="The answer is the same whether or not the address has an account. Counts in the auth tier.",
        request=PasswordResetSerializer,
        responses=dict([(204, None), QUEUE_UNAVAILABLE]),
        examples=[schema.PASSWORD_RESET],
        auth=[],
        tags=TAGS,
    )
    def post(self, request: Request) -> Response:
        """Queue the mail."""
        data = _valid(PasswordResetSerializer, request)
        services.request_password_reset(data["email"], _django(request))
        return Response(status=status.HTTP_204_NO_CONTENT)


class PasswordResetConfirmView(VisitorView):
    """POST /api/password/reset/confirm."""

    rate_tier = "general"

    @extend_schema(
        operation_id="password_reset_confirm",
        summary="Set a new password with a mailed link",
        description="`uid` and `token` are the two parts of the link; it works once, for one hour. Ends all sessions.",
        request=PasswordResetConfirmSerializer,
        responses={204: None},
        examples=[schema.PASSWORD_RESET_CONFIRM],
        auth=[],
        tags=TAGS,
    )
    def post(self, request: Request) -> Response:
        """Set the password."""
        services.reset_password(**_valid(PasswordResetConfirmSerializer, request))
        return Response(status=status.HTTP_204_NO_CONTENT)


def _signed_in(request: Request, signed_in: tokens.Tokens, code: int = status.HTTP_200_OK) -> Response:
    """The sign-in answer; a page's refresh token goes into its cookie and nowhere else."""
    body = {"access": signed_in.access, "user": AccountSerializer(signed_in.user).data}
    response = Response(body, code, headers={"Cache-Control": "no-store"})
    if _is_page(request):
        browser.open_session(_django(request), response, signed_in)
    else:
        body["refresh"] = signed_in.refresh
    return response


def _export(found: DataExport | None) -> dict[str, Any]:
    """What a client is told of an export."""
    if found is None:
        return {"state": "none", "progress": 0.0, "url": "", "expires_at": None}
    is_ready = found.state == DataExport.State.READY
    return {
        "state": found.state,
        "progress": 1.0 if is_ready else found.done / max(1, found.total),
        "url": reverse("export-file", args=[export.link_token(found)]) if is_ready else "",
        "expires_at": found.created_at + export.KEPT if is_ready else None,
    }


def _presented_refresh(request: Request) -> str:
    token: str | None = _valid(RefreshSerializer, request).get("refresh")
    if is_browser(_django(request)) or (not token and browser.has_refresh_cookie(_django(request))):
        return browser.refresh_cookie(_django(request))
    if not token:
        raise ValidationError({"refresh": [Field.default_error_messages["required"]]}, "required")
    return token


def _end_sessions_of(request: Request, *, everywhere: bool, keys: bool) -> None:
    if everywhere:
        caller(request).end_sessions()
        if keys:
            caller(request).api_keys.all().revoke()
    elif isinstance(request.auth, Token):
        tokens.end_session(request.auth["sid"])


def _end_presented(request: Request, token: str | None) -> bool:
    """End the session of a refresh token in body or cookie; whether there was a token at all."""
    by_cookie = is_browser(_django(request)) or not request.user.is_authenticated
    if not token and by_cookie and browser.has_refresh_cookie(_django(request)):
        token = browser.refresh_cookie(_django(request))
    if token:
        tokens.sign_out(token)
    return bool(token)


def _is_page(request: Request) -> bool:
    """Whether a page is calling: one of ours, or the browsable API with its page session."""
    return is_browser(_django(request)) or isinstance(request.successful_authenticator, SessionAuthentication)


def _valid(serializer_class: Any, request: Request) -> dict[str, Any]:
    serializer = serializer_class(data=request.data)
    serializer.is_valid(raise_exception=True)
    data: dict[str, Any] = serializer.validated_data
    return data


def _django(request: Request) -> HttpRequest:
    return request._request
