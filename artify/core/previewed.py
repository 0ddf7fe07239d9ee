"""A signed note of what a preview showed: what is applied is that, and it is applied once."""

import hashlib
import json
import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from django.core import signing
from django.core.cache import cache
from django.core.serializers.json import DjangoJSONEncoder

SALT = "artify.previewed"
DAY = 86_400  # seconds


@dataclass(frozen=True)
class Previewed:
    """What was shown, as a digest, and the nonce by which it is told from every other time."""

    nonce: str
    digest: str

    def spend(self) -> bool:
        """Whether this is the first use. A cache that is down answers None, and stands in nobody's way."""
        return cache.add(f"previewed:{self.nonce}", 1, DAY) is not False


def digest(action: str, values: dict[str, Any], rows: Sequence[Any]) -> str:
    """The action with the form's values and the keys of its rows, as one short text."""
    shown = json.dumps([action, values, sorted(map(str, rows))], cls=DjangoJSONEncoder, sort_keys=True)
    return hashlib.sha256(shown.encode()).hexdigest()


def sign(shown: str) -> str:
    """The token that a preview carries."""
    return signing.dumps({"nonce": secrets.token_urlsafe(16), "digest": shown}, salt=SALT)


def read(token: str) -> Previewed | None:
    """What the token says, or None if it is not ours or older than a day."""
    try:
        return Previewed(**signing.loads(token, salt=SALT, max_age=DAY))
    except signing.BadSignature:
        return None
