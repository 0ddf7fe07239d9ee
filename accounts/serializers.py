"""The shapes of requests and answers about accounts."""

from datetime import datetime, timedelta
from typing import Any

from django.conf import settings
from django.core.exceptions import ValidationError as ModelError
from django.utils import timezone
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _
from drf_spectacular.utils import extend_schema_field
from rest_framework import serializers

from accounts.models import ApiKey, AuthSession, User
from accounts.services import check_new_account
from artify.core.clients import UNKNOWN
from artify.core.devices import KINDS, device_of
from artify.core.scopes import Scope

PASSWORD_MAX_CHARACTERS = 4096  # hashing more would only cost time
LONGEST_KEY = timedelta(days=3653)


class PasswordField(serializers.CharField):
    """A password as it was typed, spaces included."""

    def __init__(self, **kwargs: Any) -> None:
        style = {"input_type": "password"}
        super().__init__(
            max_length=PASSWORD_MAX_CHARACTERS, trim_whitespace=False, write_only=True, style=style, **kwargs
        )


class AccountSerializer(serializers.ModelSerializer[User]):
    """The account that is signed in; language and time zone can be changed."""

    class Meta:
        model = User
        fields = ["id", "username", "email", "language", "time_zone", "is_staff"]
        read_only_fields = ["id", "username", "email", "is_staff"]

    def validate_time_zone(self, value: str) -> str:
        """The zone, if the time zone database knows it."""
        try:
            User(time_zone=value).clean()
        except ModelError as error:
            raise serializers.ValidationError(error.error_dict["time_zone"][0].messages, "unknown_time_zone") from error
        return value


class MeSerializer(AccountSerializer):
    """The account that is signed in, with its choices."""

    class Meta(AccountSerializer.Meta):
        fields = [*AccountSerializer.Meta.fields, "reuse_similar"]


class SignInSerializer(serializers.Serializer[Any]):
    """An open sign-in. Clients that are not a browser page also get `refresh`."""

    access = serializers.CharField(help_text="Send it as `Authorization: Bearer …`; good for 15 minutes.")
    refresh = serializers.CharField(
        required=False, help_text="Works once. Absent for a page (`X-Client: browser`): it has the cookie."
    )
    user = AccountSerializer()


class RegistrationSerializer(serializers.Serializer[User]):
    """A new account."""

    username = serializers.CharField(max_length=150, help_text="Unique whatever the case; without @.")
    email = serializers.EmailField(max_length=254, help_text="Unique whatever the case.")
    password = PasswordField()
    language = serializers.ChoiceField(
        User.Language.choices, required=False, help_text="As Accept-Language asks for, unless given."
    )
    time_zone = serializers.CharField(
        max_length=64, required=False, help_text="IANA name, as Asia/Seoul; the day of the quotas is its day."
    )

    def validate(self, attrs: dict[str, Any]) -> dict[str, Any]:
        """The account to be, under `user`, if its name and password keep the rules."""
        user = User(
            username=User.normalize_username(attrs["username"]),
            email=User.objects.normalize_email(attrs["email"]),
            language=attrs.get("language") or _language_spoken(),
            time_zone=attrs.get("time_zone", settings.TIME_ZONE),
        )
        check_new_account(user, attrs["password"])
        return {"user": user, "password": attrs["password"]}


class LoginSerializer(serializers.Serializer[Any]):
    """Who wants to sign in: `username` or `email`, and `password`."""

    username = serializers.CharField(max_length=254, required=False, help_text="Username or e-mail.")
    email = serializers.CharField(max_length=254, required=False)
    password = PasswordField()

    def validate(self, attrs: dict[str, Any]) -> dict[str, Any]:
        """The name as `identifier`, normalised as it was stored."""
        name = attrs.get("username") or attrs.get("email")
        if not name:
            raise serializers.ValidationError({"username": _("Give your username or your e-mail.")}, "required")
        return {"identifier": User.normalize_username(name), "password": attrs["password"]}


class RefreshSerializer(serializers.Serializer[Any]):
    """The refresh token; a page leaves it out, its cookie holds it."""

    refresh = serializers.CharField(max_length=2000, required=False)


class LogoutSerializer(RefreshSerializer):
    """What ends: this sign-in, or every one of the account."""

    everywhere = serializers.BooleanField(default=False, help_text="End every session of the account.")
    keys = serializers.BooleanField(default=False, help_text="With `everywhere`: revoke its API keys too.")


class PasswordChangeSerializer(serializers.Serializer[Any]):
    """The old and the new password."""

    current_password = PasswordField()
    new_password = PasswordField()


class DeletionSerializer(serializers.Serializer[Any]):
    """Who asks for the deletion must know the password."""

    password = PasswordField()


class DeletionAnswerSerializer(serializers.Serializer[Any]):
    """When the account will be deleted."""

    deletion_at = serializers.DateTimeField()


class SessionSerializer(serializers.ModelSerializer[AuthSession]):
    """An open sign-in of the account."""

    device = serializers.SerializerMethodField(help_text="In the account's language, as “Chrome on Windows”.")
    kind = serializers.SerializerMethodField(help_text="What to draw for it.")
    address = serializers.SerializerMethodField(help_text="Where it signed in from; IPv6 as its /64. Empty if unknown.")
    last_used_at = serializers.DateTimeField(
        source="rotated_at", help_text="When it last got a token; those last 15 min."
    )
    current = serializers.BooleanField(help_text="Whether this request is made with it.")

    class Meta:
        model = AuthSession
        fields = ["id", "device", "kind", "address", "created_at", "last_used_at", "current"]

    def get_device(self, session: AuthSession) -> str:
        """The device in words."""
        return device_of(session.user_agent).words

    @extend_schema_field(serializers.ChoiceField(KINDS))
    def get_kind(self, session: AuthSession) -> str:
        """The kind of device."""
        return device_of(session.user_agent).kind

    def get_address(self, session: AuthSession) -> str:
        """The address, where one is known."""
        return "" if session.address == UNKNOWN else session.address


class ApiKeySerializer(serializers.ModelSerializer[ApiKey]):
    """An API key of the account, without its secret."""

    scopes = serializers.ListField(child=serializers.ChoiceField(Scope.choices))

    class Meta:
        model = ApiKey
        fields = ["id", "name", "prefix", "scopes", "created_at", "last_used_at", "expires_at"]
        extra_kwargs = {
            "prefix": {"help_text": "The key begins with `artify_<prefix>_`."},
            "last_used_at": {"help_text": "To the minute; null if it never was."},
            "expires_at": {"help_text": "Null if it does not."},
        }


class MadeApiKeySerializer(ApiKeySerializer):
    """A new API key, with its secret for the only time."""

    key = serializers.CharField(help_text="Send it as `Authorization: Bearer artify_…`.")

    class Meta(ApiKeySerializer.Meta):
        fields = [*ApiKeySerializer.Meta.fields, "key"]


class NewApiKeySerializer(serializers.Serializer[Any]):
    """What a new API key is for."""

    name = serializers.CharField(max_length=80, help_text="For people: where it is used.")
    scopes = serializers.ListField(
        child=serializers.ChoiceField(Scope.choices), allow_empty=False, max_length=20, help_text="What it may do."
    )
    expires_at = serializers.DateTimeField(
        allow_null=True, default=None, help_text="In the future, at most ten years from now; null: it does not expire."
    )

    def validate_expires_at(self, value: datetime | None) -> datetime | None:
        """A moment to come."""
        now = timezone.now()
        if value is not None and not now < value <= now + LONGEST_KEY:
            raise serializers.ValidationError(_("Choose a time within the next ten years."), "out_of_range")
        return value


class ExportSerializer(serializers.Serializer[Any]):
    """How far the file with all data is, and where it is fetched."""

    state = serializers.ChoiceField(["none", "pending", "processing", "ready", "failed"])
    progress = serializers.FloatField(help_text="Share that is written, 0 to 1.")
    url = serializers.CharField(help_text="Path of the file, good for one hour; empty before it is ready.")
    expires_at = serializers.DateTimeField(allow_null=True, help_text="When the file is deleted; 7 days after.")


class PasswordResetSerializer(serializers.Serializer[Any]):
    """The address to which a link is sent."""

    email = serializers.EmailField(max_length=254)


class PasswordResetConfirmSerializer(serializers.Serializer[Any]):
    """The two parts of the mailed link, and the new password."""

    uid = serializers.CharField(max_length=64)
    token = serializers.CharField(max_length=200)
    password = PasswordField()


def _language_spoken() -> str:
    language = (get_language() or "")[:2]
    return language if language in User.Language.values else settings.LANGUAGE_CODE
