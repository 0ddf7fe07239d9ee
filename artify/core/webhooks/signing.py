"""Secrets of endpoints, and signatures by the Standard Webhooks scheme.

A secret must be readable to sign with, so it is not hashed; it is kept encrypted under a key that is derived from SECRET_KEY,
so that a copy of the database alone signs nothing.
"""

import hashlib
import hmac
import secrets
from base64 import b64decode, b64encode, urlsafe_b64encode
from collections.abc import Sequence

from cryptography.fernet import Fernet, InvalidToken, MultiFernet
from django.conf import settings

PREFIX = "whsec_"
SECRET_BYTES = 32
_PURPOSE = b"artify.webhook-secret:"


class SecretLostError(Exception):
    """It was encrypted under another SECRET_KEY; only a new secret helps."""


def new_secret() -> str:
    """What the receiver is given: whsec_ and base64 of 32 random bytes."""
    return PREFIX + b64encode(secrets.token_bytes(SECRET_BYTES)).decode()


def seal(secret: str) -> str:
    """The secret as it is stored."""
    return _cipher().encrypt(secret.encode()).decode()


def unseal(stored: str) -> str:
    """The secret that was stored. Raises SecretLostError."""
    try:
        return _cipher().decrypt(stored.encode()).decode()
    except InvalidToken as error:
        raise SecretLostError from error


def signed_headers(message_id: str, timestamp: int, body: str, keys: Sequence[str]) -> dict[str, str]:
    """The three headers; with several secrets, while one is being replaced, there is a signature of each."""
    signatures = [f"v1,{_signature(f'{message_id}.{timestamp}.{body}', key)}" for key in keys]
    return {
        "webhook-id": message_id,
        "webhook-timestamp": str(timestamp),
        "webhook-signature": " ".join(signatures),
    }


def _signature(content: str, secret: str) -> str:
    key = b64decode(secret.removeprefix(PREFIX))
    return b64encode(hmac.new(key, content.encode(), hashlib.sha256).digest()).decode()


def _cipher() -> MultiFernet:
    keys = [str(key) for key in (settings.SECRET_KEY, *settings.SECRET_KEY_FALLBACKS)]
    return MultiFernet([Fernet(urlsafe_b64encode(hashlib.sha256(_PURPOSE + key.encode()).digest())) for key in keys])
