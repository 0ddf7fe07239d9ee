"""How a name and a password become an account."""

from typing import Any

from django.contrib.auth.backends import ModelBackend
from django.http import HttpRequest

from accounts.models import User


class UsernameOrEmail(ModelBackend):
    """Accepts the username or the e-mail, whatever the case."""

    def authenticate(
        self, request: HttpRequest | None, username: str | None = None, password: str | None = None, **_kwargs: Any
    ) -> User | None:
        """The account, or None; an unknown name costs as much time as a wrong password."""
        if not username or password is None:
            return None
        user = User.objects.find(username)
        if user is None:
            User().set_password(password)
            return None
        return user if user.check_password(password) and self.user_can_authenticate(user) else None
