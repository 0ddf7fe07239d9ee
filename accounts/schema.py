"""What the OpenAPI schema says about signing in."""

from typing import Any

from django.utils.translation import override
from drf_spectacular.extensions import OpenApiAuthenticationExtension
from drf_spectacular.openapi import AutoSchema
from drf_spectacular.plumbing import build_bearer_security_scheme_object
from drf_spectacular.utils import OpenApiExample, OpenApiParameter, OpenApiResponse

from artify.core.schema import ProblemSerializer
from artify.core.scopes import Scope, needed_scope

PROBLEM_JSON = "application/problem+json"


class AccessTokenScheme(OpenApiAuthenticationExtension):  # type: ignore[no-untyped-call]
    """Names our bearer token in the schema."""

    target_class = "accounts.authentication.AccessTokenAuthentication"
    name = "accessToken"

    def get_security_definition(self, auto_schema: AutoSchema) -> dict[str, Any]:
        """A bearer token in the Authorization header."""
        return build_bearer_security_scheme_object("Authorization", "Bearer", "JWT")


class ApiKeyScheme(OpenApiAuthenticationExtension):  # type: ignore[no-untyped-call]
    """Names API keys in the schema, on the operations that are open to them."""

    target_class = "accounts.authentication.ApiKeyAuthentication"
    name = "apiKey"

    def get_security_requirement(self, auto_schema: AutoSchema) -> dict[str, list[Any]] | None:  # type: ignore[override]
        """The key, where the operation takes one."""
        return {self.name: []} if needed_scope(auto_schema.view, auto_schema.method) else None

    def get_security_definition(self, auto_schema: AutoSchema) -> dict[str, Any]:
        """A bearer token of another kind, with what its scopes are."""
        scheme = build_bearer_security_scheme_object("Authorization", "Bearer", "artify_…")
        with override("en"):  # as all of the schema
            words = "; ".join(f"`{scope}`: {scope.label}" for scope in Scope)
        text = f"An API key of the account page or of POST /api/me/keys. Its scopes are {words}. Each operation names its own."
        return {**scheme, "description": text}


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


API_KEY = OpenApiExample(
    "A key of a shop",
    {
        "id": "7d0c1f0a-53b5-4a52-9e0f-0d1d3a0a6c55",
        "name": "Shop, results each night",
        "prefix": "4f1c09ab",
        "scopes": ["read", "metrics"],
        "created_at": "2026-11-20T09:00:00+09:00",
        "last_used_at": "2026-11-27T03:00:00+09:00",
        "expires_at": None,
    },
    response_only=True,
    status_codes=["200"],
)
NEW_API_KEY = OpenApiExample(
    "For posting results", {"name": "Shop, results each night", "scopes": ["read", "metrics"]}, request_only=True
)
MADE_API_KEY = OpenApiExample(
    "The only time its secret is told",
    {**API_KEY.value, "last_used_at": None, "key": "artify_4f1c09ab_…"},
    response_only=True,
    status_codes=["201"],
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
