"""How a name and a password become an account."""

from typing import Any

from django.conf import settings
from django.contrib.auth.backends import ModelBackend
from django.contrib.auth.hashers import make_password, verify_password
from django.http import HttpRequest

from accounts.hashers import ImportedPasswordHasher
from accounts.models import User

NO_PASSWORD = "!"  # noqa: S105 - what Django stores where there is none; checking one against it hashes once


class UsernameOrEmail(ModelBackend):
    """Accepts the username or the e-mail, whatever the case.

    Time must not tell who has an account, nor whose was imported: every failure costs one Argon2 hash and
    2^IMPORTED_BCRYPT_ROUNDS of bcrypt, whichever of the two the account needed. A success takes what it takes.
    """

    def authenticate(
        self, request: HttpRequest | None, username: str | None = None, password: str | None = None, **_kwargs: Any
    ) -> User | None:
        """The account, or None where name or password are wrong or the account is closed."""
        if not username or password is None:
            return None
        user = User.objects.find(username)
        stored = user.password if user else NO_PASSWORD
        is_right, is_outdated = verify_password(password, stored)
        if user is None or not is_right or not self.user_can_authenticate(user):
            _do_the_rest(password, stored)
            return None
        if is_outdated:
            user.upgrade_hash(password)
        return user


def _do_the_rest(password: str, stored: str) -> None:
    """Work as long as checking the other kind of hash would have taken."""
    if not settings.IMPORTED_BCRYPT_ROUNDS:
        return
    imported = ImportedPasswordHasher()
    if stored.startswith(f"{imported.algorithm}$"):
        imported.harden_runtime(password, stored)
        make_password(password)
    else:
        imported.spend(password)
