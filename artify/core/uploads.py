"""Uploads, bounded before they are read."""

from typing import IO, Any

from django.conf import settings
from django.utils.translation import gettext as _
from rest_framework.exceptions import ErrorDetail, ValidationError
from rest_framework.parsers import MultiPartParser

from artify.core.errors import TooLarge

ENVELOPE_MAX_BYTES = 65_536  # boundaries and headers around the file


class UploadParser(MultiPartParser):
    """A form with one file; refuses by the announced length, before the body is read.

    A subclass sets ``max_bytes`` where less than settings.UPLOAD_MAX_BYTES is taken.
    """

    max_bytes: int | None = None

    def parse(self, stream: IO[bytes], media_type: str | None = None, parser_context: Any = None) -> Any:
        """The form. Raises TooLarge."""
        length = parser_context["request"].META.get("CONTENT_LENGTH") or 0
        if int(length) > (self.max_bytes or settings.UPLOAD_MAX_BYTES) + ENVELOPE_MAX_BYTES:
            raise TooLarge(_("This file is too large."))
        return super().parse(stream, media_type, parser_context)


def uploaded_bytes(request: Any, max_bytes: int | None = None) -> bytes:
    """The bytes of the form's ``file``, of at most settings.UPLOAD_MAX_BYTES unless another figure is given.

    Raises:
        ValidationError: there is none.
        TooLarge: it is above that.
    """
    file = request.FILES.get("file")
    if file is None:
        raise ValidationError({"file": ErrorDetail(_("Choose a file."), "required")})
    if file.size > (max_bytes or settings.UPLOAD_MAX_BYTES):
        raise TooLarge(_("This file is too large."))
    data: bytes = file.read()
    return data
