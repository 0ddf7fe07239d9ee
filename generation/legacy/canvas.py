"""From what the old service kept of a design to a canvas: JSON of any age, shape and damage."""

import json
import math
from collections.abc import Iterator
from typing import Any

import orjson
from django.conf import settings

from artify.core.parsers import nests_deeper
from generation.legacy.importer import RefusedError
from generation.legacy.values import storable
from projects.canvas import PICTURE_KEYS
from projects.models.project import SIDE_MAX_PIXELS

MOST_WRAPPINGS = 3  # JSON in a string in a string
LONGEST_INTEGER = 18  # digits; more do not fit 64 bits
USUAL_SIDE = 1080
WRAPPERS = ("canvas", "canvasData", "canvas_data", "canvasJson", "json", "data", "design", "fabric")

Canvas = dict[str, Any]


def read_canvas(text: str | None) -> tuple[Canvas, bool]:
    """The canvas, and whether characters had to be replaced; nothing at all is a blank one.

    Raises:
        RefusedError: it is no JSON, too deep, or no design.
    """
    if text is None or not text.strip() or text.strip() == "null":
        return {}, False
    data, is_strict = _unwrapped(text)
    if nests_deeper(data, settings.CANVAS_MAX_DEPTH):
        raise RefusedError("too_deep")
    design = _without_gaps(_design_in(data))
    if is_strict and "\\u0000" not in text:
        return design, False
    cleaned = _storable(design)
    return cleaned, cleaned != design


def _unwrapped(text: str) -> tuple[Any, bool]:
    """What JSON in a string, or in a string in a string, says; and whether all of it was strict JSON."""
    data, is_strict = text, True
    for _ in range(MOST_WRAPPINGS):
        data, was_strict = _parsed(data)
        is_strict = is_strict and was_strict
        if not isinstance(data, str):
            return data, is_strict
    raise RefusedError("not_a_design", text)


def _parsed(text: str) -> tuple[Any, bool]:
    """JSON; what orjson is too strict for (lone surrogates, NaN, numbers without end) the standard library reads."""
    try:
        return orjson.loads(text), True
    except (orjson.JSONDecodeError, UnicodeEncodeError):
        pass
    try:
        return json.loads(text, parse_constant=_nothing, parse_int=_number, strict=False), False
    except RecursionError as error:
        raise RefusedError("too_deep") from error
    except ValueError as error:
        raise RefusedError("broken_json", str(error)) from error


def _nothing(_name: str) -> None:
    """What NaN and Infinity become."""


def _number(digits: str) -> float:
    return int(digits) if len(digits) < LONGEST_INTEGER else float(digits)


def _design_in(data: Any) -> Canvas:
    """A canvas, a bare list of objects, or either in a wrapper."""
    if isinstance(data, list):
        data = {"objects": data}
    if isinstance(data, dict) and not _is_design(data):
        data = _in_wrapper(data) or data
    if not isinstance(data, dict) or (data and not _is_design(data)):
        raise RefusedError(
            "not_a_design", ", ".join(map(str, data))[:200] if isinstance(data, dict) else str(data)[:200]
        )
    return data


def _is_design(data: Any) -> bool:
    return isinstance(data, dict) and (isinstance(data.get("objects"), list) or isinstance(data.get("pages"), list))


def _in_wrapper(data: Canvas) -> Canvas | None:
    for name in WRAPPERS:
        inner = data.get(name)
        if isinstance(inner, str) and inner.lstrip()[:1] in {"{", "["}:
            inner, _is_strict = _parsed(inner)
        if isinstance(inner, list):
            inner = {"objects": inner}
        if isinstance(inner, dict) and _is_design(inner):
            return {side: data[side] for side in ("width", "height") if side in data} | inner
    return None


def _storable(value: Any) -> Any:
    if isinstance(value, str):
        return storable(value)
    if isinstance(value, dict):
        return {storable(key): _storable(each) for key, each in value.items()}
    return [_storable(each) for each in value] if isinstance(value, list) else value


def _without_gaps(data: Canvas) -> Canvas:
    """Lists of pages and objects hold records only; a null says nothing."""
    for key in ("pages", "objects"):
        if key in data:
            data[key] = [each for each in data[key] if isinstance(each, dict)] if isinstance(data[key], list) else []
    if "schema" in data and "pages" not in data:
        del data["schema"]  # not ours
    return data


def picture_places(data: Canvas) -> Iterator[tuple[Canvas, str]]:
    """Every record and key that holds the address of a picture."""
    for record in _records(data):
        yield from ((record, key) for key in PICTURE_KEYS if isinstance(record.get(key), str) and record[key])


def size_of(data: Canvas) -> tuple[int, int, bool]:
    """Width and height in pixels, and whether they are guessed from the objects because the design does not say."""
    width, height = (_side(data.get(name)) for name in ("width", "height"))
    if width and height:
        return width, height, False
    right, bottom = USUAL_SIDE, USUAL_SIDE
    for item in _drawn(data):
        left, top, wide, high, by_x, by_y = (
            _finite(item.get(name), usual)
            for name, usual in (("left", 0), ("top", 0), ("width", 0), ("height", 0), ("scaleX", 1), ("scaleY", 1))
        )
        right = max(right, _bounded(left + wide * by_x))
        bottom = max(bottom, _bounded(top + high * by_y))
    return right, bottom, True


def _drawn(data: Canvas) -> Iterator[Canvas]:
    pages = data.get("pages") or [data]
    for page in pages:
        objects = page.get("objects")
        yield from (each for each in objects if isinstance(each, dict)) if isinstance(objects, list) else ()


def _side(value: Any) -> int | None:
    number = _finite(value, 0)
    return round(number) if 1 <= number <= SIDE_MAX_PIXELS else None


def _finite(value: Any, usual: float) -> float:
    is_number = isinstance(value, int | float) and not isinstance(value, bool) and abs(value) < 1e9
    return float(value) if is_number and math.isfinite(value) else usual


def _bounded(length: float) -> int:
    return min(SIDE_MAX_PIXELS, math.ceil(length))


def _records(data: Any) -> Iterator[Canvas]:
    waiting: list[Any] = [data]
    while waiting:
        item = waiting.pop()
        if isinstance(item, dict):
            yield item
            waiting.extend(item.values())
        elif isinstance(item, list):
            waiting.extend(item)
