"""A brand's logo: a picture that is stored here.

The address of a picture is the permission to see it (128 random bits), so whoever can name it may use it.
"""

import re
from urllib.parse import urlsplit

from django.conf import settings
from django.core.files.storage import default_storage
from django.utils.translation import gettext as _
from rest_framework.exceptions import ErrorDetail, ValidationError

NAME = re.compile(r"(?:assets|thumbnails)/[0-9a-f]{2}/[0-9a-f]{32}\.(?:png|jpg|webp|svg)\Z")


def checked_logo(address: str, host: str) -> str:
    """The path of the picture below MEDIA_URL.

    Args:
        address: as an asset's ``url``: a path, or a whole address.
        host: the one that a whole address has to be on.

    Raises:
        ValidationError: no such picture is stored here.
    """
    name = _name_of(address, host)
    if name is None or not default_storage.exists(name):
        sentence = _("Choose one of your uploaded pictures.")
        raise ValidationError([ErrorDetail(sentence, "unknown_picture")])
    return settings.MEDIA_URL + name


def _name_of(address: str, host: str) -> str | None:
    try:
        parts = urlsplit(address)
    except ValueError:
        return None
    if parts.netloc not in {"", host} or parts.query or parts.fragment:
        return None
    name = parts.path.removeprefix(settings.MEDIA_URL)
    return name if name != parts.path and NAME.match(name) else None
