"""What the OpenAPI schema says about signing in."""

from typing import Any

from drf_spectacular.extensions import OpenApiAuthenticationExtension
from drf_spectacular.openapi import AutoSchema
from drf_spectacular.plumbing import build_bearer_security_scheme_object
from drf_spectacular.utils import OpenApiExample, OpenApiParameter, OpenApiResponse

from artify.core.schema import ProblemSerializer

PROBLEM_JSON = "application/problem+json"


class AccessTokenScheme(OpenApiAuthenticationExtension):  # type: ignore[no-untyped-call]
    """Names our bearer token in the schema."""

    target_class = "accounts.authentication.AccessTokenAuthentication"
    name = "accessToken"

    def get_security_definition(self, auto_schema: AutoSchema) -> dict[str, Any]:
        """A bearer token in the Authorization header."""
        return build_bearer_security_scheme_object("Authorization", "Bearer", "JWT")


class PageVisitorScheme(OpenApiAuthenticationExtension):  # type: ignore[no-untyped-call]
    """The page session that a refresh is counted by asks for nothing of its own."""

    target_class = "accounts.authentication.PageVisitor"
    name = "refreshCookie"

    def get_security_definition(self, auto_schema: AutoSchema) -> dict[str, Any]:
        """The cookie that holds a page's refresh token."""
        return {"type": "apiKey", "in": "cookie", "name": "artify_refresh"}


X_CLIENT = OpenApiParameter(
    "X-Client",
    str,
    OpenApiParameter.HEADER,
    description="`browser`: the refresh token comes as HttpOnly cookie, and the page session opens or closes.",
    enum=["browser"],
)

REGISTER = OpenApiExample(
    "A new account",
    {"username": "mina", "email": "mina@example.com", "password": "correct horse battery", "language": "ko"},
    request_only=True,
)
LOGIN = OpenApiExample(
    "By e-mail", {"email": "mina@example.com", "password": "correct horse battery"}, request_only=True
)
SIGNED_IN = OpenApiExample(
    "An integrator's answer",
    {
        "access": "eyJhbGciOi…",
        "refresh": "eyJhbGciOi…",
        "user": {
            "id": 7,
            "username": "mina",
            "email": "mina@example.com",
            "language": "ko",
            "time_zone": "Asia/Seoul",
            "is_staff": False,
        },
    },
    response_only=True,
)
ME = OpenApiExample("An account", {**SIGNED_IN.value["user"], "reuse_similar": True}, response_only=True)
TIME_ZONE = OpenApiExample("Another zone", {"language": "en", "time_zone": "Europe/Berlin"}, request_only=True)
REFRESH = OpenApiExample("An integrator's request", {"refresh": "eyJhbGciOi…"}, request_only=True)
LOGOUT = OpenApiExample("Every session", {"everywhere": True}, request_only=True)
PASSWORD_CHANGE = OpenApiExample(
    "A new password",
    {"current_password": "correct horse battery", "new_password": "a long walk at dawn"},
    request_only=True,
)
PASSWORD_RESET = OpenApiExample("An address", {"email": "mina@example.com"}, request_only=True)
PASSWORD_RESET_CONFIRM = OpenApiExample(
    "From the link", {"uid": "Nw", "token": "c7x1yz-3f…", "password": "a long walk at dawn"}, request_only=True
)

DELETION = OpenApiExample("With the password", {"password": "correct horse battery"}, request_only=True)
DELETION_AT = OpenApiExample(
    "In 30 days", {"deletion_at": "2026-12-27T09:00:00+09:00"}, response_only=True, status_codes=["202"]
)
EXPORT_PENDING = OpenApiExample(
    "Being made",
    {"state": "processing", "progress": 0.4, "url": "", "expires_at": None},
    response_only=True,
    status_codes=["200", "202"],
)
EXPORT_READY = OpenApiExample(
    "To be fetched",
    {"state": "ready", "progress": 1.0, "url": "/exports/ImE1…", "expires_at": "2026-12-04T09:00:00+09:00"},
    response_only=True,
)


SESSIONS = OpenApiExample(
    "A browser",
    {
        "id": "0b1d9a5e-6f0e-4d0e-9a53-1a1a0f6f3c11",
        "device": "Chrome on Windows",
        "kind": "computer",
        "address": "203.0.113.7",
        "created_at": "2026-11-20T09:00:00+09:00",
        "last_used_at": "2026-11-27T17:42:00+09:00",
        "current": True,
    },
    response_only=True,
)


def error(code: str, detail: str, status: int) -> tuple[tuple[int, str], OpenApiResponse]:
    """One entry of ``extend_schema(responses=…)``: the problem document of ``code``."""
    body = {
        "type": f"urn:artify:problem:{code}",
        "title": "",
        "status": status,
        "code": code,
        "detail": detail,
        "errors": [],
        "request_id": "5f1c…",
    }
    example = OpenApiExample(code, body, response_only=True)
    return (status, PROBLEM_JSON), OpenApiResponse(ProblemSerializer, detail, examples=[example])
