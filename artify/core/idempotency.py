"""The Idempotency-Key header: the same request sent twice counts once."""

from django.utils.translation import gettext as _
from drf_spectacular.types import OpenApiTypes
from drf_spectacular.utils import OpenApiParameter
from rest_framework.exceptions import ValidationError
from rest_framework.request import Request

MAX_CHARACTERS = 255


def key_parameter(description: str) -> OpenApiParameter:
    """The header as the API's documentation shows it."""
    return OpenApiParameter("Idempotency-Key", OpenApiTypes.STR, OpenApiParameter.HEADER, description=description)


def idempotency_key(request: Request) -> str | None:
    """What the header says; None without it. Raises ValidationError where it is too long."""
    key = request.headers.get("Idempotency-Key", "")
    if len(key) > MAX_CHARACTERS:
        raise ValidationError(
            {"Idempotency-Key": _("At most %(count)d characters.") % {"count": MAX_CHARACTERS}}, code="max_length"
        )
    return key or None
