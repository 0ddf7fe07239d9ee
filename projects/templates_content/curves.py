"""Paths: SVG commands read, moved and measured, and the ones that several templates draw."""

import itertools
import math
import re
from typing import Any

Command = list[Any]
Point = tuple[float, float]
TOKEN = re.compile(r"[MLCQZ]|-?\d*\.?\d+")
NUMBERS = {"M": 2, "L": 2, "C": 6, "Q": 4, "Z": 0}
STEPS = 24  # at which a curve is looked at when it is measured


def parsed(d: str) -> list[Command]:
    """The commands of a path, absolute M L C Q Z, repeated letters written out."""
    commands: list[Command] = []
    tokens = TOKEN.findall(d)
    position, letter = 0, ""
    while position < len(tokens):
        if tokens[position] in NUMBERS:
            letter = tokens[position]
            position += 1
        elif letter == "M":
            letter = "L"
        count = NUMBERS[letter]
        commands.append([letter, *(float(token) for token in tokens[position : position + count])])
        position += count
    return commands


def transformed(commands: list[Command], x: float, y: float, scale: float, turn: float) -> list[Command]:
    """The commands turned by ``turn`` degrees about the origin, scaled, then moved."""
    cos, sin = math.cos(math.radians(turn)) * scale, math.sin(math.radians(turn)) * scale

    def placed(px: float, py: float) -> Point:
        return round(px * cos - py * sin + x, 2), round(px * sin + py * cos + y, 2)

    return [
        [letter, *(value for i in range(0, len(numbers), 2) for value in placed(numbers[i], numbers[i + 1]))]
        for letter, *numbers in commands
    ]


def bounds(commands: list[Command]) -> tuple[float, float, float, float]:
    """Left, top, right and bottom."""
    points = _points(commands)
    xs, ys = [x for x, _y in points], [y for _x, y in points]
    return min(xs), min(ys), max(xs), max(ys)


def _points(commands: list[Command]) -> list[Point]:
    found: list[Point] = []
    here = (0.0, 0.0)
    for letter, *numbers in commands:
        corners = [here, *zip(numbers[::2], numbers[1::2], strict=True)]
        if letter in "CQ":
            found += [_on_curve(corners, step / STEPS) for step in range(STEPS + 1)]
        else:
            found += corners[1:]
        here = corners[-1]
    return found


def _on_curve(corners: list[Point], t: float) -> Point:
    """De Casteljau."""
    while len(corners) > 1:
        corners = [(a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t) for a, b in itertools.pairwise(corners)]
    return corners[0]


def polygon(*points: Point) -> str:
    """Straight lines from point to point, and back."""
    return "M" + " L".join(f"{x:.2f} {y:.2f}" for x, y in points) + "Z"


def through(*points: Point, closed: bool = False) -> str:
    """A smooth curve through the points (Catmull-Rom)."""
    n = len(points)
    d = f"M{points[0][0]:.2f} {points[0][1]:.2f}"
    for i in range(n if closed else n - 1):
        before = points[(i - 1) % n] if closed or i else points[0]
        start, end = points[i], points[(i + 1) % n]
        after = points[(i + 2) % n] if closed or i + 2 < n else end
        d += (
            f"C{start[0] + (end[0] - before[0]) / 6:.2f} {start[1] + (end[1] - before[1]) / 6:.2f} "
            f"{end[0] - (after[0] - start[0]) / 6:.2f} {end[1] - (after[1] - start[1]) / 6:.2f} {end[0]:.2f} {end[1]:.2f}"
        )
    return d + ("Z" if closed else "")


def ground(width: float, bottom: float, *points: Point) -> str:
    """A hill: the curve through the points, filled down to ``bottom``."""
    return through(*points) + f"L{points[-1][0]:.2f} {bottom:.2f} L{points[0][0]:.2f} {bottom:.2f}Z"


def star(spikes: int, outer: float, inner: float) -> str:
    """A star about the origin."""
    steps = range(2 * spikes)
    return polygon(*(around(outer if i % 2 == 0 else inner, 180 * i / spikes - 90) for i in steps))


def around(radius: float, degrees: float) -> Point:
    """A point of the circle about the origin; 0 is to the right, 90 below."""
    return radius * math.cos(math.radians(degrees)), radius * math.sin(math.radians(degrees))


def arc(radius: float, start: float, end: float) -> str:
    """A part of the circle about the origin, from one angle in degrees to another."""
    parts = max(1, math.ceil(abs(end - start) / 90))
    step = math.radians((end - start) / parts)
    handle = 4 / 3 * math.tan(step / 4) * radius
    x, y = around(radius, start)
    d = f"M{x:.3f} {y:.3f}"
    for i in range(parts):
        a = math.radians(start) + i * step
        b = a + step
        ends = radius * math.cos(b), radius * math.sin(b)
        out = radius * math.cos(a) - handle * math.sin(a), radius * math.sin(a) + handle * math.cos(a)
        into = ends[0] + handle * math.sin(b), ends[1] - handle * math.cos(b)
        d += f"C{out[0]:.3f} {out[1]:.3f} {into[0]:.3f} {into[1]:.3f} {ends[0]:.3f} {ends[1]:.3f}"
    return d


def wedge(radius: float, start: float, end: float) -> str:
    """A slice of the disc about the origin."""
    return arc(radius, start, end) + "L0 0Z"


def arch(width: float, height: float) -> str:
    """A window with a round top, its left top corner at the origin."""
    r = width / 2
    k = 0.5523 * r
    return f"M0 {height} L0 {r} C0 {r - k} {r - k} 0 {r} 0 C{r + k} 0 {width} {r - k} {width} {r} L{width} {height}Z"


def leaf(length: float, width: float) -> str:
    """A leaf from the origin to the right."""
    return f"M0 0 C{length * 0.3} {-width} {length * 0.75} {-width * 0.8} {length} 0 C{length * 0.75} {width * 0.8} {length * 0.3} {width} 0 0Z"


def drop(width: float, height: float) -> str:
    """A drop about the origin, its point above."""
    w, h = width / 2, height / 2
    return f"M0 {-h} C{w * 0.5} {-h * 0.4} {w} {h * 0.05} {w} {h * 0.42} C{w} {h * 0.8} {w * 0.55} {h} 0 {h} C{-w * 0.55} {h} {-w} {h * 0.8} {-w} {h * 0.42} C{-w} {h * 0.05} {-w * 0.5} {-h * 0.4} 0 {-h}Z"


def sparkle(size: float) -> str:
    """A star of four soft points about the origin."""
    k = size * 0.14
    return f"M0 {-size} Q{k} {-k} {size} 0 Q{k} {k} 0 {size} Q{-k} {k} {-size} 0 Q{-k} {-k} 0 {-size}Z"
