"""What the bundled templates are made of: text, shapes and drawn paths in the canvas JSON that the editor writes.

Measures are pixels of the page, colours CSS. A text is placed by the top of its capitals and breaks its lines itself,
so that its box is known here; `scripts/template_thumbnails.py` tells where the browser disagrees.
"""

import math
import random
from dataclasses import dataclass, field
from typing import Any

from projects.templates_content import curves

SANS = "Pretendard Variable"
SERIF = "Playfair Display"
SERIF_KO = "Noto Serif KR"
HEAVY_KO = "Black Han Sans"
TALL = "Bebas Neue"
ROUND = "Montserrat"
GROTESK = "Space Grotesk"
BATANG = "Gowun Batang"
JUA = "Jua"

FABRIC = "7.4.0"
FONT_HEIGHT = 1.13  # of a line without spacing, in Fabric
CAPITALS_TOP = 0.15  # of the letter height, from the top of the box

Shape = dict[str, Any]
Fill = str | dict[str, Any]


@dataclass(frozen=True)
class Design:
    """A template; ``channel`` is what asks for this size, ``tags`` are words that it is found by in both languages."""

    key: str
    name: str
    name_ko: str
    category: str
    channel: str
    language: str
    width: int
    height: int
    background: str
    tags: tuple[str, ...]
    objects: list[Shape] = field(repr=False)

    @property
    def canvas(self) -> dict[str, Any]:
        """What Template.data holds."""
        page = {"id": f"{self.key}-page", "background": self.background, "objects": _named(self.objects, self.key)}
        return {"schema": 1, "fabric": FABRIC, "pages": [page]}


def _named(objects: list[Shape], key: str) -> list[Shape]:
    return [_with_id(shape, f"{key}-{number}") for number, shape in enumerate(objects, 1)]


def _with_id(shape: Shape, name: str) -> Shape:
    children = {"objects": _named(shape["objects"], name)} if "objects" in shape else {}
    return {**shape, **children, "id": name}


def _placed(kind: str, name: str, left: float, top: float, width: float, height: float, **fields: Any) -> Shape:
    usual = {"version": FABRIC, "originX": "left", "originY": "top", "scaleX": 1, "scaleY": 1, "angle": 0, "opacity": 1}
    line = {"stroke": None, "strokeWidth": 0, "strokeUniform": True}
    box = {"left": _r(left), "top": _r(top), "width": _r(width), "height": _r(height)}
    shape = {"type": kind, "name": name, **usual, **box, **line, **fields}
    half = shape["strokeWidth"] / 2  # Fabric counts the stroke into the box that it places
    return {**shape, "left": _r(left - half), "top": _r(top - half)}


def _r(value: float) -> float:
    rounded = round(value, 2)
    return int(rounded) if rounded == int(rounded) else rounded


def rect(name: str, x: float, y: float, w: float, h: float, fill: Fill | None, r: float = 0, **fields: Any) -> Shape:
    """A rectangle with corners of radius ``r``."""
    return _placed("Rect", name, x, y, w, h, fill=fill, rx=r, ry=r, **fields)


def ellipse(name: str, x: float, y: float, rx: float, ry: float, fill: Fill | None, **fields: Any) -> Shape:
    """An ellipse about its middle."""
    return _placed("Ellipse", name, x - rx, y - ry, 2 * rx, 2 * ry, fill=fill, rx=rx, ry=ry, **fields)


def circle(name: str, x: float, y: float, r: float, fill: Fill | None, **fields: Any) -> Shape:
    """A circle about its middle."""
    return ellipse(name, x, y, r, r, fill, **fields)


def path(
    name: str, d: str, fill: Fill | None, x: float = 0, y: float = 0, s: float = 1, turn: float = 0, **fields: Any
) -> Shape:
    """A path of SVG commands (absolute M L C Q Z), turned (degrees), scaled and moved before it is stored."""
    commands = curves.transformed(curves.parsed(d), x, y, s, turn)
    left, top, right, bottom = curves.bounds(commands)
    return _placed("Path", name, left, top, right - left, bottom - top, path=commands, fill=fill, **fields)


def line(name: str, d: str, stroke: str, width: float, **fields: Any) -> Shape:
    """A drawn line with round ends."""
    look = {"stroke": stroke, "strokeWidth": width, "strokeLineCap": "round", "strokeLineJoin": "round"}
    return path(name, d, None, **{**look, **fields})


def text(
    x: float,
    y: float,
    w: float,
    words: str,
    size: float,
    fill: Fill,
    weight: int = 400,
    font: str = SANS,
    align: str = "left",
    leading: float = 1.35,
    spacing: float = 0,
    **fields: Any,
) -> Shape:
    """A text in a box of width ``w``.

    ``y`` is the top of the capitals of the first line, ``leading`` the distance of lines and ``spacing`` that of
    letters, both as shares of ``size``.
    """
    line_height = leading / FONT_HEIGHT
    height = size * FONT_HEIGHT * (1 + words.count("\n") * line_height)
    look: dict[str, Any] = {
        "text": words,
        "fontFamily": font,
        "fontSize": size,
        "fontWeight": weight,
        "fontStyle": "normal",
        "textAlign": align,
        "lineHeight": round(line_height, 4),
        "charSpacing": round(spacing * 1000),
        "styles": [],
        "splitByGrapheme": False,
        "fill": fill,
    }
    return _placed("Textbox", words.split("\n")[0], x, y - CAPITALS_TOP * size, w, height, **{**look, **fields})


def button(
    x: float, y: float, w: float, h: float, words: str, size: float, fill: Fill, ink: str, r: float | None = None
) -> list[Shape]:
    """A call to action: its ground and its words, in the middle of it."""
    ground = rect(f"{words} · button", x, y, w, h, fill, h / 2 if r is None else r)
    return [ground, text(x, y + h / 2 - 0.355 * size, w, words, size, ink, 700, align="center")]


def group(name: str, *shapes: Shape | list[Shape], **fields: Any) -> Shape:
    """Shapes that are moved together; they are placed on the page as if they stood alone."""
    flat = [shape for item in shapes for shape in (item if isinstance(item, list) else [item])]
    boxes = [_outer(shape) for shape in flat]
    left, top = min(box[0] for box in boxes), min(box[1] for box in boxes)
    right, bottom = max(box[2] for box in boxes), max(box[3] for box in boxes)
    middle_x, middle_y = (left + right) / 2, (top + bottom) / 2
    children = [{**shape, "left": _r(shape["left"] - middle_x), "top": _r(shape["top"] - middle_y)} for shape in flat]
    layout = {"type": "layoutManager", "strategy": "fit-content"}
    return _placed(
        "Group", name, left, top, right - left, bottom - top, objects=children, layoutManager=layout, fill="", **fields
    )


def _outer(shape: Shape) -> tuple[float, float, float, float]:
    """Left, top, right and bottom with the stroke, also of what is turned about its corner."""
    w, h = shape["width"] + shape["strokeWidth"], shape["height"] + shape["strokeWidth"]
    turn = math.radians(shape["angle"])
    corners = [
        (x * math.cos(turn) - y * math.sin(turn), x * math.sin(turn) + y * math.cos(turn))
        for x, y in ((0, 0), (w, 0), (0, h), (w, h))
    ]
    xs, ys = [x for x, _y in corners], [y for _x, y in corners]
    left, top = shape["left"], shape["top"]
    return left + min(xs), top + min(ys), left + max(xs), top + max(ys)


def down(*colours: str, across: bool = False, slant: bool = False) -> dict[str, Any]:
    """A gradient from top to bottom, from left to right, or from corner to corner."""
    x2, y2 = (1, 1) if slant else (1, 0) if across else (0, 1)
    return _gradient("linear", {"x1": 0, "y1": 0, "x2": x2, "y2": y2}, colours)


def glow(*colours: str) -> dict[str, Any]:
    """A gradient from the middle to the edge."""
    return _gradient("radial", {"x1": 0.5, "y1": 0.5, "r1": 0, "x2": 0.5, "y2": 0.5, "r2": 0.5}, colours)


def _gradient(kind: str, coords: dict[str, float], colours: tuple[str, ...]) -> dict[str, Any]:
    stops = [{"offset": _r(i / (len(colours) - 1)), "color": colour} for i, colour in enumerate(colours)]
    return {
        "type": kind,
        "coords": coords,
        "colorStops": stops,
        "gradientUnits": "percentage",
        "offsetX": 0,
        "offsetY": 0,
    }


def soft_shadow(colour: str, blur: float, y: float = 0) -> dict[str, Any]:
    """A shadow below a shape."""
    return {"color": colour, "blur": blur, "offsetX": 0, "offsetY": y, "affectStroke": False, "nonScaling": False}


def scattered(seed: int, count: int, box: tuple[float, float, float, float]) -> list[tuple[float, float, float]]:
    """Points with a size from 0 to 1 in a box (left, top, width, height), the same at every call."""
    dice = random.Random(seed)  # noqa: S311 - decoration
    return [
        (box[0] + dice.random() * box[2], box[1] + dice.random() * box[3], dice.random()) for _number in range(count)
    ]
