"""The language and time zone of an account."""

from django.utils import timezone, translation

from accounts.models import User


def speak_to(user: User) -> None:
    """Use the account's language and zone for the rest of this request."""
    translation.activate(user.language)
    timezone.activate(user.zone)
