"""Who a bearer token speaks for."""

from typing import Any

from django.db import connection
from rest_framework.authentication import BaseAuthentication
from rest_framework.permissions import SAFE_METHODS
from rest_framework.request import Request
from rest_framework_simplejwt.authentication import JWTAuthentication
from rest_framework_simplejwt.exceptions import InvalidToken
from rest_framework_simplejwt.tokens import Token

from accounts.api_keys import MARK, key_of
from accounts.locale import speak_to
from accounts.models import ApiKey, AuthSession, User
from accounts.visits import only_reads
from artify.core.errors import ClosedToKeys, OnlyReads, ScopeMissing, SignedOut
from artify.core.scopes import needed_scope

# Written out: every request with a token asks it, and building it takes longer than answering it.
ACCOUNT = """
    SELECT account.* FROM accounts_user account JOIN accounts_authsession session ON session.user_id = account.id
    WHERE session.id = %s AND session.revoked_at IS NULL AND account.token_version = %s AND account.is_active
"""


class AccessTokenAuthentication(JWTAuthentication):
    """Accepts an access token while its session is open and the account's token version is unchanged."""

    def get_user(self, validated_token: Token) -> User:  # type: ignore[override]
        """The account; one query answers for session, version and user."""
        session = AuthSession._meta.pk.get_db_prep_value(validated_token.get("sid"), connection)
        found = User.objects.raw(ACCOUNT, [session, validated_token.get("tv")])
        user = next(iter(found), None)
        if user is None:
            raise SignedOut
        return user

    def authenticate(self, request: Request) -> Any:
        """The account and its token; answers then come in the account's language."""
        try:
            result = super().authenticate(request)
        except InvalidToken as error:  # its own sentences know no Korean
            raise SignedOut from error
        if result is not None and isinstance(result[0], User):
            speak_to(result[0])
            if only_reads(result[1]) and request.method not in SAFE_METHODS:
                raise OnlyReads
        return result


class ApiKeyAuthentication(BaseAuthentication):
    """Accepts an API key as bearer token, where the view is open to keys and the key has its scope.

    It stands before the access tokens, which would take a key for a broken one of theirs.
    """

    def authenticate(self, request: Request) -> tuple[User, ApiKey] | None:
        """The key's account and the key; None where no key came along. Raises SignedOut, ClosedToKeys, ScopeMissing."""
        scheme, _, text = request.headers.get("Authorization", "").partition(" ")
        if scheme.lower() != "bearer" or not text.strip().startswith(MARK):
            return None
        key = key_of(text.strip())
        speak_to(key.user)
        _check_scope(request, key)
        return key.user, key

    def authenticate_header(self, request: Request) -> str:
        """What a 401 asks for."""
        return 'Bearer realm="api"'


def _check_scope(request: Request, key: ApiKey) -> None:
    scope = needed_scope(request.parser_context["view"], request.method)
    if scope is None:
        raise ClosedToKeys
    if scope not in key.scopes:
        raise ScopeMissing(scope.value)


class PageVisitor(BaseAuthentication):
    """Names the page session's user, for counting only: what follows must rest on a secret of its own."""

    def authenticate(self, request: Request) -> tuple[User, None] | None:
        """The user whose page session came along, if any."""
        user = getattr(request._request, "user", None)
        return (user, None) if isinstance(user, User) and user.is_authenticated else None

    def authenticate_header(self, request: Request) -> str:
        """What a 401 asks for."""
        return 'Bearer realm="api"'
