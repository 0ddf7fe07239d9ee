"""Passwords as the former services stored them."""

import bcrypt
from django.conf import settings
from django.contrib.auth.hashers import BCryptPasswordHasher

BCRYPT_MAX_BYTES = 72  # of a password; what stands behind them never counted


class ImportedPasswordHasher(BCryptPasswordHasher):
    """``bcrypt$`` and a hash of the former services: $2a$, $2b$ or $2y$."""

    @property
    def rounds(self) -> int:  # type: ignore[override]
        """The work (a power of two) that every failed sign-in does besides Argon2; see accounts.backends."""
        return int(settings.IMPORTED_BCRYPT_ROUNDS)

    def encode(self, password: str, salt: bytes) -> str:  # type: ignore[override]
        """As Django's, for passwords of any length: the library of today refuses long ones, those of then cut them."""
        hashed = bcrypt.hashpw(password.encode()[:BCRYPT_MAX_BYTES], salt)
        return f"{self.algorithm}${hashed.decode('ascii')}"

    def verify(self, password: str, encoded: str) -> bool:
        """Whether it is the password; never, where what was imported is no hash."""
        try:
            return super().verify(password, encoded)
        except ValueError:
            return False

    def harden_runtime(self, password: str, encoded: str) -> None:
        """Add what is missing to the work of ``rounds``."""
        try:
            super().harden_runtime(password, encoded)
        except (ValueError, IndexError):
            self.spend(password)

    def spend(self, password: str) -> None:
        """Do the work of ``rounds`` for nothing but its time."""
        self.encode(password, bcrypt.gensalt(self.rounds))
