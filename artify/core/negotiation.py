"""Which of a view's formats an answer takes."""

from collections.abc import Iterable

from django.utils.translation import gettext as _
from rest_framework.exceptions import ErrorDetail, ValidationError
from rest_framework.negotiation import DefaultContentNegotiation
from rest_framework.renderers import BaseRenderer


class NamedFormats(DefaultContentNegotiation):
    """DRF's choice, where an unknown ``format`` is a wrong parameter: DRF answers as if the path did not exist."""

    def filter_renderers(self, renderers: Iterable[BaseRenderer], format: str) -> list[BaseRenderer]:  # noqa: A002
        """The renderers of that format. Raises ValidationError."""
        found = [renderer for renderer in renderers if renderer.format == format]
        if not found:
            detail = ErrorDetail(_("“%(name)s” is not a format of this answer.") % {"name": format}, "invalid_choice")
            raise ValidationError({"format": [detail]})
        return found
