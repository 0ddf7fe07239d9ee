"""SVG from strangers, rebuilt from an allow-list of shapes.

Nothing that runs, loads or multiplies gets through: no script, style sheet, event handler, foreign object, picture,
link, animation, filter or ``use`` (ten nested ones draw a billion shapes).
"""

import re
from dataclasses import dataclass
from typing import Any
from xml.etree.ElementTree import Element, ParseError, tostring

from defusedxml import DefusedXmlException
from defusedxml.ElementTree import fromstring

NAMESPACE = "http://www.w3.org/2000/svg"
XLINK_HREF = "{http://www.w3.org/1999/xlink}href"
MAX_BYTES = 2_000_000
MAX_ELEMENTS = 20_000
MAX_DEPTH = 64
MAX_SIDE_PIXELS = 8000
DEFAULT_SIDES = (300.0, 150.0)  # what browsers take for an SVG without a size


def _names(text: str) -> frozenset[str]:
    return frozenset(text.split())


ELEMENTS = _names(
    "svg g defs title desc path rect circle ellipse line polyline polygon text tspan linearGradient "
    "radialGradient stop clipPath mask"
)
WITH_TEXT = {"text", "tspan", "title", "desc"}
PRESENTATION = _names(
    "fill fill-opacity fill-rule stroke stroke-width stroke-linecap stroke-linejoin stroke-miterlimit "
    "stroke-dasharray stroke-dashoffset stroke-opacity opacity color display visibility clip-path clip-rule mask "
    "stop-color stop-opacity font-family font-size font-weight font-style letter-spacing word-spacing text-anchor "
    "text-decoration dominant-baseline paint-order vector-effect mix-blend-mode"
)
ATTRIBUTES = PRESENTATION | _names(
    "id transform d x y x1 y1 x2 y2 cx cy r rx ry fx fy dx dy width height points pathLength viewBox "
    "preserveAspectRatio offset gradientUnits gradientTransform spreadMethod clipPathUnits maskUnits "
    "maskContentUnits textLength lengthAdjust rotate"
)
_LOCAL_REFERENCE = re.compile(r"#[\w.:-]+\Z")
_LOCAL_URL = re.compile(r"""url\(\s*["']?#[\w.:-]+["']?\s*\)""")
_DANGER = re.compile(r"url\s*\(|expression\s*\(|javascript:|data:|@import|\\|/\*", re.IGNORECASE)
_LENGTH = re.compile(r"\s*([0-9]*\.?[0-9]+)\s*(?:px)?\s*\Z")


class SvgError(ValueError):
    """The bytes are no SVG, or more than a picture needs."""


@dataclass(frozen=True)
class Svg:
    """A harmless SVG and its size in pixels."""

    data: bytes
    width: int
    height: int


def sanitised(data: bytes) -> Svg:
    """The same drawing from allowed shapes and attributes only. Raises SvgError."""
    if len(data) > MAX_BYTES:
        raise SvgError("too large")
    try:
        root = fromstring(data)
    except (ParseError, DefusedXmlException, ValueError, LookupError) as error:
        raise SvgError("not XML") from error
    if _local_name(root) != "svg" or sum(1 for _ in root.iter()) > MAX_ELEMENTS:
        raise SvgError("not a drawing of reasonable size")
    clean = _rebuilt(root, MAX_DEPTH)
    width, height = _fix_size(clean)
    clean.set("xmlns", NAMESPACE)
    return Svg(tostring(clean, encoding="utf-8", xml_declaration=True), width, height)


def _local_name(element: Element) -> str:
    """The name of an SVG element; that of an element of another namespace carries the namespace."""
    return element.tag.removeprefix(f"{{{NAMESPACE}}}")


def _rebuilt(element: Element, depth: int) -> Element:
    if depth == 0:
        raise SvgError("nested too deeply")
    name = _local_name(element)
    clean = Element(name, _attributes(element))
    keeps_text = name in WITH_TEXT
    clean.text = element.text if keeps_text else None
    for child in element:
        if _local_name(child) in ELEMENTS:
            copy = _rebuilt(child, depth - 1)
            copy.tail = child.tail if keeps_text else None
            clean.append(copy)
    return clean


def _attributes(element: Element) -> dict[str, str]:
    kept = {name: value for name, value in element.items() if name in ATTRIBUTES and _is_harmless(value)}
    kept.update(_declarations(element.get("style", "")))
    reference = element.get("href") or element.get(XLINK_HREF) or ""
    if _LOCAL_REFERENCE.match(reference):
        kept["href"] = reference  # a gradient that builds on another
    return kept


def _declarations(style: str) -> dict[str, str]:
    """The harmless declarations of a style attribute, as attributes."""
    pairs = (part.partition(":") for part in style.split(";"))
    return {
        name.strip(): value.strip()
        for name, _colon, value in pairs
        if name.strip() in PRESENTATION and _is_harmless(value)
    }


def _is_harmless(value: str) -> bool:
    return not _DANGER.search(_LOCAL_URL.sub("", value))


def _fix_size(svg: Element) -> tuple[int, int]:
    """Give the drawing a size in pixels, which a canvas needs, and a view box that keeps its proportions."""
    box = _view_box(svg)
    sides = (_length(svg.get("width")), _length(svg.get("height")))
    width, height = _sides(sides, box)
    if box is None:
        svg.set("viewBox", f"0 0 {width:g} {height:g}")
    shrink = min(1.0, MAX_SIDE_PIXELS / max(width, height))
    fixed = (max(1, round(width * shrink)), max(1, round(height * shrink)))
    svg.set("width", str(fixed[0]))
    svg.set("height", str(fixed[1]))
    return fixed


def _sides(sides: tuple[float | None, float | None], box: tuple[float, float] | None) -> tuple[float, float]:
    own_width, own_height = sides
    if own_width and own_height:
        return own_width, own_height
    if box is None:
        return own_width or DEFAULT_SIDES[0], own_height or DEFAULT_SIDES[1]
    if own_width:
        return own_width, own_width * box[1] / box[0]
    if own_height:
        return own_height * box[0] / box[1], own_height
    return box


def _view_box(svg: Element) -> tuple[float, float] | None:
    numbers = [_length(part) for part in re.split(r"[\s,]+", svg.get("viewBox", "").strip())[2:]]
    if len(numbers) == 2 and numbers[0] and numbers[1]:
        return numbers[0], numbers[1]
    return None


def _length(value: Any) -> float | None:
    match = _LENGTH.match(value or "")
    return float(match[1][:12]) if match else None
