"""JSON as the database can keep it."""

from collections.abc import Callable, Iterable
from typing import IO, Any

import orjson
from django.conf import settings
from django.utils.translation import gettext as _
from rest_framework.exceptions import APIException, ErrorDetail, ParseError, ValidationError
from rest_framework.parsers import JSONParser

from artify.core.errors import TooLarge

MAX_DEPTH = 100  # of any JSON body; a canvas has a tighter limit of its own


class StrictJSONParser(JSONParser):
    """Refuses what would fail later: NUL characters, lone surrogates, NaN, bottomless nesting, huge bodies."""

    def parse(self, stream: IO[bytes], media_type: str | None = None, parser_context: Any = None) -> Any:
        """The parsed body.

        Raises:
            ParseError: the body is not JSON that can be stored (400).
            ValidationError: one of its fields cannot be stored (400).
            TooLarge: the body is larger than any request may be (413).
        """
        body = stream.read(settings.DATA_UPLOAD_MAX_MEMORY_SIZE + 1)
        if len(body) > settings.DATA_UPLOAD_MAX_MEMORY_SIZE:
            raise TooLarge
        try:
            data = orjson.loads(body)
        except orjson.JSONDecodeError as error:
            raise ParseError(_("The body is not valid JSON."), code="invalid_json") from error
        # json.dumps and the database driver recurse: a deep body would be a 500 further on.
        if nests_deeper(data, MAX_DEPTH):
            sentence = _("The JSON is nested too deeply.")
            raise _refusal(data, lambda value: nests_deeper(value, MAX_DEPTH - 1), sentence, "too_deep")
        if b"\\u0000" in body and _holds_nul(data):
            sentence = _("The text holds a NUL character, which cannot be stored.")
            raise _refusal(data, _holds_nul, sentence, "nul_character")
        return data


def _refusal(data: Any, is_bad: Callable[[Any], bool], sentence: str, code: str) -> APIException:
    """The error of the field that is bad, or of the body as a whole."""
    fields = data.items() if isinstance(data, dict) else ()
    for name, value in fields:
        if is_bad(value):
            return ValidationError({name: ErrorDetail(sentence, code)})
    return ParseError(sentence, code=code)


def nests_deeper(data: Any, limit: int) -> bool:
    """Whether lists and objects in ``data`` nest deeper than ``limit`` levels."""
    level = [data]
    for _depth in range(limit):
        level = [child for item in level for child in _children(item) if isinstance(child, (dict, list))]
        if not level:
            return False
    return True


def _children(item: Any) -> Iterable[Any]:
    if isinstance(item, dict):
        return item.values()
    return item if isinstance(item, list) else ()


def _holds_nul(value: Any) -> bool:
    stack = [value]
    while stack:
        item = stack.pop()
        if isinstance(item, str):
            if "\x00" in item:
                return True
        elif isinstance(item, dict):
            stack.extend(item.keys())
            stack.extend(item.values())
        elif isinstance(item, list):
            stack.extend(item)
    return False
