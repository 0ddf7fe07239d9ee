"""API keys: made once, shown once, found again by their hash, revoked at once.

A key reads ``artify_<prefix>_<secret>``, prefix and secret in hex, so that scanners of code and logs know it when they see it.
"""

import re
import secrets
from collections.abc import Sequence
from datetime import datetime, timedelta
from hashlib import sha256

from django.db import transaction
from django.db.models import Q
from django.utils import timezone
from django.views.decorators.debug import sensitive_variables

from accounts.models import ApiKey, User
from artify.core.errors import SignedOut, TooManyApiKeys
from artify.core.scopes import Scope

MARK = "artify_"
SECRET_BYTES = 32
PREFIX_BYTES = 4
MOST_OPEN = 20  # keys of one account
NOTED_EVERY = timedelta(minutes=1)  # how exact "last used" is
_SHAPE = re.compile(rf"{MARK}([0-9a-f]{{{2 * PREFIX_BYTES}}})_([0-9a-f]{{{2 * SECRET_BYTES}}})")


@sensitive_variables("secret")
@transaction.atomic
def make_key(user: User, name: str, scopes: Sequence[Scope], expires_at: datetime | None) -> tuple[ApiKey, str]:
    """A new key with the text of it, which nobody can ask for again.

    Raises:
        TooManyApiKeys: the account has MOST_OPEN open keys (409).
    """
    User.objects.select_for_update().get(pk=user.pk)  # two at once count each other
    if user.api_keys.open().count() >= MOST_OPEN:
        raise TooManyApiKeys
    prefix, secret = secrets.token_hex(PREFIX_BYTES), secrets.token_hex(SECRET_BYTES)
    key = ApiKey.objects.create(
        user=user,
        name=name,
        prefix=prefix,
        secret_hash=_hash(secret),
        scopes=[scope.value for scope in Scope if scope in scopes],
        expires_at=expires_at,
    )
    return key, f"{MARK}{prefix}_{secret}"


@sensitive_variables("secret", "shape")
def key_of(text: str) -> ApiKey:
    """The open key that a request brought, with its account; its use is noted, at most once a minute.

    Raises:
        SignedOut: no such key, revoked, expired, or of an inactive account (401).
    """
    shape = _SHAPE.fullmatch(text)
    if shape is None:
        raise SignedOut
    prefix, secret = shape.groups()
    found = ApiKey.objects.select_related("user").filter(secret_hash=_hash(secret), prefix=prefix).first()
    now = timezone.now()
    if found is None or not found.is_open(now) or not found.user.is_active:
        raise SignedOut
    if found.last_used_at is None or found.last_used_at <= now - NOTED_EVERY:
        _note_use(found, now)
    return found


def _note_use(key: ApiKey, now: datetime) -> None:
    """Of requests at the same time one writes."""
    stale = Q(last_used_at=None) | Q(last_used_at__lte=now - NOTED_EVERY)
    ApiKey.objects.filter(stale, pk=key.pk).update(last_used_at=now)


@sensitive_variables("secret")
def _hash(secret: str) -> str:
    """Unsalted and fast: 256 random bits cannot be guessed, unlike a password."""
    return sha256(secret.encode()).hexdigest()
