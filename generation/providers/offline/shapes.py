"""Outlines as arrays of points (n, 2), in pixels; y grows downwards, angles are in radians."""

import numpy as np
from numpy.typing import NDArray

Points = NDArray[np.float64]
TAU = 2 * np.pi


def points(*pairs: tuple[float, float]) -> Points:
    """The corners of a polygon."""
    return np.array(pairs, dtype=float)


def ellipse(cx: float, cy: float, rx: float, ry: float | None = None, turn: float = 0.0, n: int = 120) -> Points:
    """A circle, or with ``ry`` an ellipse, turned about its middle."""
    t = np.linspace(0, TAU, n, endpoint=False)
    return turned(np.column_stack((cx + rx * np.cos(t), cy + (rx if ry is None else ry) * np.sin(t))), turn, (cx, cy))


def pie(cx: float, cy: float, r: float, start: float, stop: float, inner: float = 0.0, n: int = 60) -> Points:
    """A sector, or with ``inner`` a piece of a ring."""
    t = np.linspace(start, stop, n)
    outer = np.column_stack((cx + r * np.cos(t), cy + r * np.sin(t)))
    back = np.column_stack((cx + inner * np.cos(t[::-1]), cy + inner * np.sin(t[::-1])))
    return np.vstack((outer, back if inner else points((cx, cy))))


def box(x0: float, y0: float, x1: float, y1: float, r: float = 0.0) -> Points:
    """A rectangle, with corners of radius ``r``."""
    if r <= 0:
        return points((x0, y0), (x1, y0), (x1, y1), (x0, y1))
    r = min(r, (x1 - x0) / 2, (y1 - y0) / 2)
    corners = ((x1 - r, y0 + r, -0.25), (x1 - r, y1 - r, 0.0), (x0 + r, y1 - r, 0.25), (x0 + r, y0 + r, 0.5))
    return np.vstack([_quarter(cx, cy, r, start * TAU) for cx, cy, start in corners])


def _quarter(cx: float, cy: float, r: float, start: float) -> Points:
    t = np.linspace(start, start + TAU / 4, 16)
    return np.column_stack((cx + r * np.cos(t), cy + r * np.sin(t)))


def arch(x0: float, y0: float, x1: float, y1: float) -> Points:
    """A round-headed door: its head is at ``y0``, its sill at ``y1``."""
    r = (x1 - x0) / 2
    t = np.linspace(np.pi, TAU, 60)
    head = np.column_stack((x0 + r + r * np.cos(t), y0 + r + r * np.sin(t)))
    return np.vstack((head, points((x1, y1), (x0, y1))))


def smooth(anchors: Points, n: int = 16) -> Points:
    """A closed Catmull-Rom curve through ``anchors``."""
    a = np.asarray(anchors, dtype=float)
    p0, p1, p2, p3 = np.roll(a, 1, 0), a, np.roll(a, -1, 0), np.roll(a, -2, 0)
    t = np.linspace(0, 1, n, endpoint=False)[:, None, None]
    curve = 0.5 * (2 * p1 + (p2 - p0) * t + (2 * p0 - 5 * p1 + 4 * p2 - p3) * t**2 + (3 * p1 - p0 - 3 * p2 + p3) * t**3)
    return np.transpose(curve, (1, 0, 2)).reshape(-1, 2)


def blob(
    cx: float, cy: float, rx: float, ry: float, rng: np.random.Generator, rough: float = 0.22, knots: int = 8
) -> Points:
    """A pebble: an uneven closed curve; ``rough`` is how far its knots stray."""
    t = np.linspace(0, TAU, knots, endpoint=False) + rng.uniform(0, TAU)
    r = 1 + rng.uniform(-rough, rough, knots)
    return smooth(np.column_stack((cx + rx * r * np.cos(t), cy + ry * r * np.sin(t))))


def leaf(x: float, y: float, length: float, width: float, turn: float, bend: float = 0.0) -> Points:
    """A pointed leaf from its foot at (x, y) towards ``turn``; ``bend`` curves it sideways."""
    t = np.linspace(0, 1, 40)
    half = width / 2 * np.sin(np.pi * t**0.8)
    spine = bend * length * np.sin(np.pi * t / 2) * t
    outline = np.vstack(
        (np.column_stack((length * t, spine + half)), np.column_stack((length * t, spine - half))[::-1])
    )
    return moved(turned(outline, turn), x, y)


def petal(x: float, y: float, length: float, width: float, turn: float) -> Points:
    """A rounded petal, widest near its tip."""
    t = np.linspace(0, 1, 40)
    half = width / 2 * np.sin(np.pi * t**1.5) ** 0.8
    outline = np.vstack((np.column_stack((length * t, half)), np.column_stack((length * t, -half))[::-1]))
    return moved(turned(outline, turn), x, y)


def star(cx: float, cy: float, r: float, inner: float = 0.45, tips: int = 5, turn: float = -TAU / 4) -> Points:
    """A star whose notches lie at ``inner`` of its radius."""
    t = turn + np.arange(tips * 2) * np.pi / tips
    radius = np.where(np.arange(tips * 2) % 2 == 0, r, r * inner)
    return np.column_stack((cx + radius * np.cos(t), cy + radius * np.sin(t)))


def ridge(
    width: float, base: float, floor: float, height: float, rng: np.random.Generator, waves: int = 4, n: int = 240
) -> Points:
    """A hilly horizon around ``base``, closed at ``floor``; ``height`` is the swing of its hills."""
    x = np.linspace(-0.02, 1.02, n)
    y = sum(
        rng.uniform(0.4, 1) / k * np.sin(TAU * (k * x * rng.uniform(0.5, 0.95) + rng.uniform()))
        for k in range(1, waves + 1)
    )
    crest = np.column_stack((x * width, base - height * np.asarray(y) / 1.6))
    return np.vstack((crest, points((width * 1.02, floor), (-width * 0.02, floor))))


def peaks(width: float, base: float, floor: float, height: float, rng: np.random.Generator, count: int = 6) -> Points:
    """A jagged mountain range."""
    x = np.linspace(-0.05, 1.05, count * 2 + 1) + rng.uniform(-0.02, 0.02, count * 2 + 1)
    y = np.where(
        np.arange(count * 2 + 1) % 2 == 1, rng.uniform(0.55, 1, count * 2 + 1), rng.uniform(0, 0.3, count * 2 + 1)
    )
    crest = np.column_stack((x * width, base - height * y))
    return np.vstack((crest, points((width * 1.05, floor), (-width * 0.05, floor))))


def stroke(line: Points, width: float | Points) -> Points:
    """The outline of a pen drawn along ``line``; ``width`` may change along it."""
    a = np.asarray(line, dtype=float)
    along = np.gradient(a, axis=0)
    norm = np.column_stack((-along[:, 1], along[:, 0]))
    norm /= np.maximum(np.hypot(norm[:, 0], norm[:, 1]), 1e-9)[:, None]
    half = np.broadcast_to(np.asarray(width, dtype=float), (len(a),))[:, None] / 2
    return np.vstack((a + norm * half, (a - norm * half)[::-1]))


def bezier(start: tuple[float, float], pull: tuple[float, float], stop: tuple[float, float], n: int = 40) -> Points:
    """A quadratic curve."""
    t = np.linspace(0, 1, n)[:, None]
    curve: Points = (1 - t) ** 2 * np.array(start) + 2 * (1 - t) * t * np.array(pull) + t**2 * np.array(stop)
    return curve


def turned(outline: Points, angle: float, about: tuple[float, float] = (0, 0)) -> Points:
    """``outline`` turned by ``angle`` about a point."""
    if not angle:
        return outline
    c, s = np.cos(angle), np.sin(angle)
    return (outline - about) @ np.array(((c, s), (-s, c))) + about


def moved(outline: Points, x: float, y: float) -> Points:
    """``outline`` carried by (x, y)."""
    carried: Points = outline + np.array((x, y))
    return carried


def ribbon(x: float, y: float, length: float, width: float, turn: float) -> Points:
    """A curled strip of paper."""
    t = np.linspace(0, 1, 40)
    line = np.column_stack((length * t, np.sin(t * TAU * 1.25) * width * 0.9))
    return stroke(moved(turned(line, turn), x, y), width * 0.55)


def heart(cx: float, cy: float, r: float) -> Points:
    """A heart around (cx, cy)."""
    t = np.linspace(0, TAU, 80, endpoint=False)
    x = 16 * np.sin(t) ** 3
    y = -(13 * np.cos(t) - 5 * np.cos(2 * t) - 2 * np.cos(3 * t) - np.cos(4 * t))
    return np.column_stack((cx + x * r / 16, cy + y * r / 16))
