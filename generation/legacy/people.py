"""What an old row of users says of a person: the e-mail, the username and the password as they can be stored here."""

import re
import unicodedata
from dataclasses import dataclass
from datetime import datetime

from django.contrib.auth.hashers import make_password
from django.core.exceptions import ValidationError
from django.core.validators import validate_email

from accounts.models import User
from generation.legacy.values import folded, storable, words

PLACEHOLDER_DOMAIN = "import.invalid"  # never anybody's (RFC 2606)
LONGEST_EMAIL, LONGEST_USERNAME = 254, 140  # of 150: a number may have to follow
HIGHEST_COST = 15  # bcrypt doubles its work with each; 15 is two seconds
BCRYPT = re.compile(r"\$2[aby]\$(\d\d)\$[./A-Za-z0-9]{53}\Z")
NOT_IN_USERNAMES = re.compile(r"[^\w.+-]+")


@dataclass(frozen=True)
class Person:
    """One old account. ``email`` is a placeholder where ``has_email`` is false; ``faults`` are codes with what stood there."""

    email: str
    has_email: bool
    username: str
    password: str
    has_password: bool
    joined: datetime
    changed: datetime
    faults: tuple[tuple[str, str], ...]

    @property
    def identity(self) -> str:
        """By which the same person is known again."""
        return folded(self.email)


def email_of(text: str | None, placeholder: str) -> tuple[str, str]:
    """The address as registering would keep it, or the placeholder and the code that says why."""
    address = User.objects.normalize_email(words(text))
    if not address:
        return placeholder, "email_missing"
    try:
        validate_email(address)
    except ValidationError:
        return placeholder, "email_invalid"
    return (address, "") if len(address) <= LONGEST_EMAIL else (placeholder, "email_invalid")


def username_of(text: str | None, email: str, old_id: str) -> tuple[str, bool]:
    """The username as registering would keep it, and whether it is another than before."""
    wanted = unicodedata.normalize("NFKC", storable(text or "")).strip()
    name = NOT_IN_USERNAMES.sub("-", wanted.partition("@")[0]).strip("-")[:LONGEST_USERNAME]
    if not name and not email.endswith(f"@{PLACEHOLDER_DOMAIN}"):
        name = NOT_IN_USERNAMES.sub("-", email.partition("@")[0]).strip("-")[:LONGEST_USERNAME]
    name = name or f"user-{old_id}"[:LONGEST_USERNAME]
    return name, name != wanted


def password_of(text: str | None) -> tuple[str, str]:
    """The bcrypt hash as Django verifies it, or an unusable password and the code that says why."""
    old = (text or "").strip()
    if not old:
        return make_password(None), "password_missing"
    found = BCRYPT.match(old)
    if found is None or not 4 <= int(found[1]) <= HIGHEST_COST:
        return make_password(None), "password_unknown"
    return f"bcrypt${old}", ""
