"""Shapes of the JSON that brands hold."""

import re
from typing import Any

from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

HEX_COLOUR = re.compile(r"#[0-9a-fA-F]{6}\Z")
PALETTE_MAX_COLOURS = 24
FONTS_MAX = 12
FONT_NAME_MAX_CHARACTERS = 80


def validate_palette(value: Any) -> None:
    """Refuse anything but a list of at most 24 colours like ``#1a2b3c``."""
    is_palette = isinstance(value, list) and all(isinstance(c, str) and HEX_COLOUR.match(c) for c in value)
    if not is_palette or len(value) > PALETTE_MAX_COLOURS:
        raise ValidationError(
            {"palette": ValidationError(_("Enter a list of colours such as #1a2b3c."), code="invalid_palette")}
        )


def validate_fonts(value: Any) -> None:
    """Refuse anything but a list of at most 12 names of font families."""
    is_list = isinstance(value, list) and len(value) <= FONTS_MAX
    if not is_list or not all(isinstance(f, str) and 0 < len(f) <= FONT_NAME_MAX_CHARACTERS for f in value):
        raise ValidationError({"fonts": ValidationError(_("Enter a list of font families."), code="invalid_fonts")})
