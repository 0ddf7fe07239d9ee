"""Storing pictures."""

import hashlib

from django.core.files.storage import default_storage
from django.db import IntegrityError, transaction

from accounts.models import User
from projects.files import random_name, write
from projects.images import CleanImage, clean
from projects.models import Asset


def store_image(user: User, data: bytes) -> Asset:
    """Keep a picture as an asset of this person; the same picture twice is one asset.

    What is stored is re-encoded without metadata, beside a WebP thumbnail of at most 480 pixels. The files have random
    names and are served to whoever knows them: their address is the permission to see them.

    Args:
        user: whose it becomes.
        data: the bytes of a PNG, JPEG, WebP, GIF or SVG, whatever they were called.

    Raises:
        ImageError: the bytes are not a picture that can be stored.
    """
    image = clean(data)
    sha256 = hashlib.sha256(image.data).hexdigest()
    return Asset.objects.filter(user=user, sha256=sha256).first() or _keep(user, image, sha256)


def _keep(user: User, image: CleanImage, sha256: str) -> Asset:
    name = write(random_name("assets", image.extension), image.data)
    thumbnail = name if image.thumbnail is None else write(random_name("thumbnails", "webp"), image.thumbnail)
    try:
        with transaction.atomic():
            return Asset.objects.create(
                user=user,
                sha256=sha256,
                content_type=image.content_type,
                width=image.width,
                height=image.height,
                bytes=len(image.data),
                file=name,
                thumbnail=thumbnail,
            )
    except IntegrityError:  # the same picture was uploaded twice at once
        for unused in {name, thumbnail}:
            default_storage.delete(unused)
        return Asset.objects.get(user=user, sha256=sha256)
