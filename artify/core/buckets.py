"""Files in an S3 bucket, served by us."""

from urllib.parse import quote

from django.conf import settings
from storages.backends.s3 import S3Storage


class OwnOriginBucket(S3Storage):  # type: ignore[misc]  # publishes no types
    """A bucket whose files have addresses of our own: the canvas may read pictures of its own origin only."""

    def url(self, name: str, *_args: object, **_kwargs: object) -> str:
        """Where projects.media serves it."""
        return f"{settings.MEDIA_URL}{quote(name)}"
