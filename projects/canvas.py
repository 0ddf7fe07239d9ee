"""What a canvas may hold, checked before it is stored.

A canvas is ours ({"schema": 1, "fabric": …, "pages": […]}) or what Fabric 5.3 wrote ({"version", "objects",
"background"}). Its pictures are assets of ours: base64 would bloat every save, and a picture of another origin taints
the canvas, so that it can no longer be exported.
"""

import unicodedata
from collections.abc import Iterator
from typing import Any
from urllib.parse import urlsplit

import orjson
from django.conf import settings
from django.utils.translation import gettext as _
from rest_framework.exceptions import ValidationError

from artify.core.errors import TooLarge
from artify.core.parsers import nests_deeper

SCHEMA = 1
PICTURE_KEYS = ("src", "source")  # of pictures, and of patterns
WORD_KEYS = ("text", "name")


def checked_canvas(data: Any, host: str) -> dict[str, Any]:
    """The canvas as it is stored: addresses of our own pictures lose their host, words are composed, the rest stays.

    Args:
        data: freshly parsed JSON; it is changed in place.
        host: the host that the request came to, under which our own addresses are known.

    Raises:
        ValidationError: it is not a canvas, or holds what a canvas must not; the code says what.
        TooLarge: it is above settings.CANVAS_MAX_BYTES as JSON.
    """
    if not isinstance(data, dict):
        raise ValidationError(_("The canvas must be a JSON object."), code="not_an_object")
    if nests_deeper(data, settings.CANVAS_MAX_DEPTH):
        raise ValidationError(_("The canvas is nested too deeply."), code="too_deep")
    check_result(data)
    own_pictures(data, host)
    compose_words(data)
    return data


def check_result(data: dict[str, Any]) -> None:
    """Check what only the canvas as a whole can tell: its size and its shape. Raises as ``checked_canvas`` does."""
    if len(orjson.dumps(data)) > settings.CANVAS_MAX_BYTES:
        raise TooLarge(_("This design is too large to be saved. Remove some of its objects."))
    _check_shape(data)


def own_pictures(data: Any, host: str) -> None:
    """Take the host off the addresses of our own pictures, in place. Raises as ``own_address`` does."""
    for holder, key in _strings(data, PICTURE_KEYS):
        holder[key] = own_address(holder[key], host)


def compose_words(data: Any) -> None:
    """Put texts and names into NFC, in place: Hangul in parts, as a Mac writes it, is drawn and found as other words."""
    for holder, key in _strings(data, WORD_KEYS):
        holder[key] = unicodedata.normalize("NFC", holder[key])


def own_address(address: str, host: str) -> str:
    """The address of a picture of ours without its host.

    Raises:
        ValidationError: ``base64_image`` for a data: address, ``foreign_image`` for any other that is not ours.
    """
    if not address:
        return address
    if address[:5].lower() == "data:":
        raise ValidationError(
            _("Pictures cannot be stored inside the design. Upload them to /api/assets and use their address."),
            code="base64_image",
        )
    for start in (settings.MEDIA_URL, f"https://{host}{settings.MEDIA_URL}", f"http://{host}{settings.MEDIA_URL}"):
        if address.startswith(start) and _is_plain(address[len(start) :]):
            return str(settings.MEDIA_URL) + address[len(start) :]
    raise ValidationError(
        _("The design may only use uploaded pictures. Upload the picture to /api/assets and use its address."),
        code="foreign_image",
    )


def _is_plain(path: str) -> bool:
    """Whether a browser would ask for this very path below the media address."""
    return urlsplit(path).path == path and "\\" not in path and ".." not in path.split("/")


def _check_shape(data: dict[str, Any]) -> None:
    if "schema" in data and data["schema"] != SCHEMA:
        raise ValidationError(_("This version of Artify does not know the canvas's schema."), code="unknown_schema")
    for key in ("pages", "objects"):
        items = data.get(key, [])
        if not isinstance(items, list) or not all(isinstance(item, dict) for item in items):
            raise ValidationError(_("The canvas's pages and objects must be lists of objects."), code="malformed")


def _strings(data: Any, keys: tuple[str, ...]) -> Iterator[tuple[dict[str, Any], str]]:
    """Every place that holds a string under one of the keys, wherever it is nested."""
    waiting: list[Any] = [data]
    while waiting:
        item = waiting.pop()
        if isinstance(item, dict):
            yield from ((item, key) for key in keys if isinstance(item.get(key), str))
            waiting.extend(item.values())
        elif isinstance(item, list):
            waiting.extend(item)
