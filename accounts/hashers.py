"""The old service's passwords."""

from typing import Any

import bcrypt
from django.contrib.auth.hashers import BCryptPasswordHasher

BCRYPT_MAX_BYTES = 72


class OldServiceHasher(BCryptPasswordHasher):
    """bcrypt as the old service used it: what follows the first 72 bytes (24 Hangul syllables) was never looked at.

    The library of today raises an error for longer passwords instead. Whoever signs in once is stored as Argon2, with
    every byte of the password.
    """

    def encode(self, password: str, salt: Any) -> str:
        """The hash of what bcrypt looks at."""
        hashed = bcrypt.hashpw(password.encode()[:BCRYPT_MAX_BYTES], salt)
        return f"{self.algorithm}${hashed.decode('ascii')}"
