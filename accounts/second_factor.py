"""The second factor of staff: an authenticator's codes, each good once, and ten recovery codes for when it is lost."""

import django_otp
from django.conf import settings
from django.contrib import auth
from django.db import transaction
from django.http import HttpRequest
from django_otp import DEVICE_ID_SESSION_KEY
from django_otp.models import Device
from django_otp.plugins.otp_static.models import StaticDevice, StaticToken
from django_otp.plugins.otp_totp.models import TOTPDevice

from accounts.models import User

RECOVERY_CODES = 10


def is_awaited(request: HttpRequest) -> bool:
    """Whether this session has still to show the second factor: the account has one, or everybody must."""
    user = request.user
    if not isinstance(user, User) or user.is_verified():  # type: ignore[attr-defined]
        return False
    return bool(settings.REQUIRE_SECOND_FACTOR) or has_one(user)


def is_owed(request: HttpRequest, user: User) -> bool:
    """Whether an API call of this account has still to show the second factor.

    An access token says nothing of it: it is shown in a page session, and a call counts as that of the browser whose
    page session comes along.
    """
    if not (settings.REQUIRE_SECOND_FACTOR or has_one(user)):
        return False
    shown = Device.from_persistent_id(request.session.get(DEVICE_ID_SESSION_KEY, ""))
    return shown is None or shown.user_id != user.pk or auth.get_user(request).pk != user.pk


def has_one(user: User) -> bool:
    """Whether the account has set up an authenticator."""
    return bool(TOTPDevice.objects.filter(user=user, confirmed=True).exists())


def passes(request: HttpRequest, code: str) -> bool:
    """Check a code of the authenticator or for recovery; this session has then shown the second factor.

    A code that was used is refused, and after a wrong one the next must wait, twice as long each time.
    """
    device = django_otp.match_token(request.user, _plain(code))
    if device is not None:
        django_otp.login(request, device)
    return device is not None


def begin(user: User) -> TOTPDevice:
    """The authenticator that is being set up; the same one until it is confirmed."""
    return TOTPDevice.objects.get_or_create(user=user, confirmed=False, defaults={"name": "authenticator"})[0]


@transaction.atomic
def confirm(request: HttpRequest, user: User, code: str) -> list[str] | None:
    """Take the new authenticator into use when its code is right, and return the recovery codes; else None."""
    device = TOTPDevice.objects.select_for_update().filter(user=user, confirmed=False).first()
    if device is None or not device.verify_token(_plain(code)):
        return None
    TOTPDevice.objects.filter(user=user, confirmed=True).delete()
    device.confirmed = True
    device.save()
    django_otp.login(request, device)
    return _new_codes(user)


@transaction.atomic
def remove(user: User) -> bool:
    """Forget authenticator and recovery codes; whether there was one."""
    had_one = has_one(user)
    for model in (TOTPDevice, StaticDevice):
        model.objects.filter(user=user).delete()
    return had_one


def _new_codes(user: User) -> list[str]:
    StaticDevice.objects.filter(user=user).delete()
    device = StaticDevice.objects.create(user=user, name="recovery")
    codes = [StaticToken.random_token() for _number in range(RECOVERY_CODES)]
    StaticToken.objects.bulk_create(StaticToken(device=device, token=code) for code in codes)
    return codes


def _plain(code: str) -> str:
    return "".join(code.split()).replace("-", "").lower()
