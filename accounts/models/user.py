"""The account of a person."""

import zoneinfo
from typing import Any, ClassVar

from django.contrib.auth.models import AbstractUser, UserManager
from django.core.exceptions import ValidationError
from django.db import models, transaction
from django.db.models import F
from django.db.models.functions import Lower
from django.utils import timezone
from django.utils.translation import gettext_lazy as _


class AccountManager(UserManager["User"]):
    """Finds accounts the way people type their names."""

    use_in_migrations = False

    def get_by_natural_key(self, username: str | None) -> "User":
        """The account of that username, whatever the case."""
        return self._folded("username", username or "").get()

    def find(self, identifier: str) -> "User | None":
        """The account with this username or e-mail, whatever the case."""
        return self._folded("email" if "@" in identifier else "username", identifier).first()

    def _folded(self, field: str, text: str) -> "models.QuerySet[User]":
        """Compares as the unique constraints do, so that their indexes serve (iexact would scan the table)."""
        return self.alias(folded=Lower(field)).filter(folded=Lower(models.Value(text)))


class User(AbstractUser):
    """A marketer, a member of staff or an integrator."""

    class Language(models.TextChoices):
        KOREAN = "ko", "한국어"
        ENGLISH = "en", "English"

    email = models.EmailField(_("email address"))
    language = models.CharField(_("language"), max_length=2, choices=Language.choices, default=Language.ENGLISH)
    time_zone = models.CharField(
        _("time zone"),
        max_length=64,
        default="Asia/Seoul",
        help_text=_("Daily and monthly quotas start anew at midnight of this zone."),
    )
    token_version = models.PositiveIntegerField(
        _("token version"), default=0, help_text=_("Counts up to end every session of the account.")
    )

    reuse_similar = models.BooleanField(
        _("reuse answers to similar prompts"),
        default=True,
        help_text=_("A prompt that means the same as an earlier one is answered from it, at no cost."),
    )

    deletion_at = models.DateTimeField(_("to be deleted"), null=True, blank=True, db_index=True)

    objects: ClassVar[AccountManager] = AccountManager()

    class Meta:
        verbose_name = _("user")
        verbose_name_plural = _("users")
        permissions = [
            ("sign_out_user", "Can sign users out everywhere"),
            ("see_as_user", "Can look at the pages of a user"),
        ]
        constraints = [
            models.UniqueConstraint(
                Lower("username"), name="user_username_once", violation_error_message=_("This username is taken.")
            ),
            models.UniqueConstraint(
                Lower("email"), name="user_email_once", violation_error_message=_("This e-mail is already registered.")
            ),
        ]

    def get_session_auth_hash(self) -> str:
        """Django's hash of the password, bound to the token version so that both end page sessions."""
        return f"{super().get_session_auth_hash()}:{self.token_version}"

    def get_session_auth_fallback_hash(self) -> Any:
        """The same for keys in SECRET_KEY_FALLBACKS."""
        for fallback in super().get_session_auth_fallback_hash():
            yield f"{fallback}:{self.token_version}"

    def save(self, **kwargs: Any) -> None:
        """Store the account; a new password, wherever it was set, ends what was signed in with the old one."""
        is_new_password = getattr(self, "_password", None) is not None and not self._state.adding
        with transaction.atomic():
            super().save(**kwargs)
            if is_new_password:
                self.end_sessions()

    @transaction.atomic
    def end_sessions(self) -> None:
        """End every sign-in of the account, pages included."""
        User.objects.filter(pk=self.pk).update(token_version=F("token_version") + 1)
        self.auth_sessions.filter(revoked_at=None).update(revoked_at=timezone.now())
        self.refresh_from_db(fields=["token_version"])

    def upgrade_hash(self, password: str) -> None:
        """Hash the same password as new ones are; nobody is signed out by that."""
        self.set_password(password)
        self._password = None  # it is not a new one
        self.save(update_fields=["password"])

    def clean(self) -> None:
        """Refuse a name that looks like an e-mail, and a zone that is not in the time zone database."""
        super().clean()
        errors = {}
        if "@" in (self.username or ""):  # Django's form for new users leaves None where the name is taken
            errors["username"] = ValidationError(_("A username has no @ in it."), code="at_sign")
        if self.time_zone not in zoneinfo.available_timezones():
            errors["time_zone"] = ValidationError(_("This is not a known time zone."), code="unknown_time_zone")
        if errors:
            raise ValidationError(errors)

    @property
    def zone(self) -> zoneinfo.ZoneInfo:
        """The account's time zone."""
        return zoneinfo.ZoneInfo(self.time_zone)
