"""Writing files through Django's storage, under names that cannot be guessed."""

import secrets

from django.core.files.base import ContentFile
from django.core.files.storage import default_storage


def random_name(folder: str, extension: str) -> str:
    """A new name; 128 random bits, since media is served to whoever knows the address."""
    token = secrets.token_hex(16)
    return f"{folder}/{token[:2]}/{token}.{extension}"


def write(name: str, data: bytes) -> str:
    """Store the bytes; answers the name under which the storage keeps them."""
    return default_storage.save(name, ContentFile(data))
