"""What people do with their account: register, log in, change and reset the password."""

from contextlib import suppress
from typing import Any

from django.contrib import auth
from django.contrib.auth.password_validation import validate_password
from django.contrib.auth.tokens import default_token_generator
from django.core.exceptions import ValidationError as ModelError
from django.db import IntegrityError, transaction
from django.http import HttpRequest
from django.utils.encoding import force_str
from django.utils.http import urlsafe_base64_decode
from django.utils.translation import gettext as _
from kombu.exceptions import OperationalError
from rest_framework.exceptions import ErrorDetail, ValidationError
from rest_framework.fields import get_error_detail

from accounts import deletion, export
from accounts.deletion import call_off
from accounts.limits import AuthLimit
from accounts.models import DataExport, Quota, User
from accounts.tasks import build_export, send_deletion_notice, send_password_reset
from artify.core.errors import InvalidCredentials, QueueUnavailable


def register(user: User, password: str, request: HttpRequest) -> User:
    """Store a new account with its quota; every attempt counts, since it tells which names are taken.

    Raises:
        RateLimited: too many attempts (429).
        ValidationError: username or e-mail belong to somebody (400).
    """
    AuthLimit(request, user.email).count()
    _refuse_taken(user)
    user.set_password(password)
    try:
        with transaction.atomic():
            user.save(force_insert=True)
            Quota.objects.of(user.pk)
    except IntegrityError:  # somebody else was faster by a moment
        _refuse_taken(user)
        raise
    return user


def log_in(identifier: str, password: str, request: HttpRequest) -> User:
    """The account of a username or e-mail and its password.

    Raises:
        RateLimited: too many failures of this account or address (429).
        InvalidCredentials: unknown, inactive or wrong: all the same (401).
    """
    limit = AuthLimit(request, identifier).count()
    user = auth.authenticate(request, username=identifier, password=password)
    if not isinstance(user, User):
        raise InvalidCredentials
    limit.forgive()
    call_off(user)
    return user


def update_account(user: User, changes: dict[str, Any]) -> None:
    """Store changed fields, and these only: a password change meanwhile must not be undone."""
    for name, value in changes.items():
        setattr(user, name, value)
    user.save(update_fields=list(changes))


def change_password(user: User, current: str, new: str, request: HttpRequest) -> None:
    """Set a new password and end every session of the account.

    Raises:
        RateLimited: too many wrong passwords (429).
        ValidationError: the current password is wrong, or the new one too weak (400).
    """
    _check_strength("new_password", new, user)
    limit = AuthLimit(request, user.username).count()
    if not user.check_password(current):
        wrong = ErrorDetail(_("This is not your current password."), "wrong_password")
        raise ValidationError({"current_password": [wrong]})
    limit.forgive()
    _set_password(user, new)


def ask_for_deletion(user: User, password: str, request: HttpRequest) -> User:
    """Have the account deleted in 30 days; signing in before then calls it off.

    Raises:
        RateLimited: too many wrong passwords (429).
        ValidationError: the password is wrong (400).
    """
    limit = AuthLimit(request, user.username).count()
    if not user.check_password(password):
        raise ValidationError({"password": [ErrorDetail(_("This is not your current password."), "wrong_password")]})
    limit.forgive()
    user = deletion.ask_for_deletion(user)
    with suppress(OperationalError):  # the account page has said it; a queue that is away stops nothing
        send_deletion_notice.apply_async((user.pk,), retry=False)
    return user


def request_export(user: User) -> DataExport:
    """The export of the account that is being made; asks a worker for one where there is none.

    Raises:
        QueueUnavailable: it cannot be queued (503).
    """
    found, is_new = export.request_export(user)
    if is_new:
        try:
            build_export.apply_async((str(found.pk),), retry=False)
        except OperationalError as error:
            found.delete()
            raise QueueUnavailable(wait=60) from error
    return found


def request_password_reset(email: str, request: HttpRequest) -> None:
    """Have a link sent to the address, if an account has it; whether one does is decided elsewhere, later.

    Raises:
        RateLimited: too many requests for this account or from this address (429).
        QueueUnavailable: the mail cannot be queued (503).
    """
    AuthLimit(request, email).count()
    try:
        send_password_reset.apply_async((email, f"{request.scheme}://{request.get_host()}"), retry=False)
    except OperationalError as error:
        raise QueueUnavailable(wait=60) from error


def reset_password(uid: str, token: str, password: str) -> None:
    """Set the password with the token of a mailed link, once, and end every session of the account.

    Raises:
        ValidationError: the link is wrong, old or used (400), or the password too weak.
    """
    with transaction.atomic():
        user = _user_of_link(uid)
        if user is None or not default_token_generator.check_token(user, token):
            spent = ErrorDetail(_("This link does not work any more. Ask for a new one."), "invalid_token")
            raise ValidationError({"token": [spent]})
        _check_strength("password", password, user)
        _set_password(user, password)


def check_new_account(user: User, password: str) -> None:
    """Raise ValidationError by field where name, zone or password break a rule; asks nobody who else exists."""
    errors: dict[str, Any] = {}
    for check in (_check_fields, User.clean):
        try:
            check(user)
        except ModelError as error:
            errors |= _by_field(error)
    try:
        validate_password(password, user)
    except ModelError as error:
        errors["password"] = get_error_detail(error)
    if errors:
        raise ValidationError(errors)


def _by_field(error: ModelError) -> dict[str, Any]:
    return {field: get_error_detail(ModelError(errors)) for field, errors in error.error_dict.items()}


def _check_fields(user: User) -> None:
    user.clean_fields(exclude=["password"])


def _set_password(user: User, password: str) -> None:
    user.set_password(password)
    user.save(update_fields=["password"])  # which ends every session


def _check_strength(field: str, password: str, user: User) -> None:
    try:
        validate_password(password, user)
    except ModelError as error:
        raise ValidationError({field: get_error_detail(error)}) from error


def _refuse_taken(user: User) -> None:
    errors = {}
    if User.objects.find(user.username):
        errors["username"] = [ErrorDetail(_("This username is taken."), "taken")]
    if User.objects.find(user.email):
        errors["email"] = [ErrorDetail(_("This e-mail is already registered."), "taken")]
    if errors:
        raise ValidationError(errors)


def _user_of_link(uid: str) -> User | None:
    try:
        pk = int(force_str(urlsafe_base64_decode(uid)))
    except (ValueError, OverflowError):
        return None
    # Locked, so that a link used twice at once works once.
    return User.objects.select_for_update().filter(pk=min(pk, 2**63 - 1), is_active=True).first()
