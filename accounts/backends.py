"""How a name and a password become an account."""

import time
from typing import Any

from django.conf import settings
from django.contrib.auth.backends import ModelBackend
from django.http import HttpRequest

from accounts.models import User


class UsernameOrEmail(ModelBackend):
    """Accepts the username or the e-mail, whatever the case."""

    def authenticate(
        self, request: HttpRequest | None, username: str | None = None, password: str | None = None, **_kwargs: Any
    ) -> User | None:
        """The account, or None; an unknown name costs as much time as a wrong password.

        An imported hash (bcrypt) costs another time than ours (Argon2), so no refusal is quicker than
        FAILED_LOGIN_SECONDS: else the time would tell who has an account.
        """
        if not username or password is None:
            return None
        began = time.monotonic()
        user = User.objects.find(username)
        if user is None:
            User().set_password(password)
        elif user.check_password(password) and self.user_can_authenticate(user):
            return user
        time.sleep(max(0.0, settings.FAILED_LOGIN_SECONDS - (time.monotonic() - began)))
        return None
