"""The account on which is booked what nobody owns."""

import secrets

from django.conf import settings
from django.db import IntegrityError, transaction

from accounts.models import User

NAME, DOMAIN = "artify-system", "artify.invalid"  # a domain that never is anybody's (RFC 2606)


def system_account() -> User:
    """The installation's own account, made on first use: inactive and without a password, so nobody signs in to it.

    Its quota is staff's to change, like everybody's.
    """
    account = _found() or _made(NAME) or _found()
    return account or _made(f"{NAME}-{secrets.token_hex(4)}") or system_account()


def _found() -> User | None:
    own = User.objects.filter(is_active=False, email__endswith=f"@{DOMAIN}").order_by("pk")
    return next((user for user in own if not user.has_usable_password()), None)


def _made(name: str) -> User | None:
    """The account under that name; None if another process was quicker, or a person bears the name."""
    user = User(username=name, email=f"{name}@{DOMAIN}", is_active=False, time_zone=settings.TIME_ZONE)
    user.set_unusable_password()
    try:
        with transaction.atomic():
            user.save()
    except IntegrityError:
        return None
    return user
