"""Products on a stage, gifts and shopping bags."""

import numpy as np

from generation.providers.offline.canvas import Linear, Radial, Shadow
from generation.providers.offline.palettes import Color, darker, lighter, mix
from generation.providers.offline.scenes.scene import Scene, bead, sprig, window_light
from generation.providers.offline.shapes import (
    TAU,
    Points,
    arch,
    bezier,
    box,
    ellipse,
    leaf,
    pie,
    points,
    ribbon,
    stroke,
)

WHITE = (255, 255, 255)


# -- a stage


def stage(s: Scene) -> None:
    """A product on a round plinth before an arch, in the light of a window."""
    p, c = s.palette, s.canvas
    wall, floor = lighter(mix(p.soft, p.accent(0), 0.12), 0.2), mix(p.soft, p.accent(0), 0.22)
    line = s.h * 0.8
    c.ground(Linear(lighter(wall, 0.3), wall, 100))
    c.paint(box(-4, line, s.w + 4, s.h + 4), Linear(darker(floor, 0.06), lighter(floor, 0.25), 90))
    niche = c.paint(
        arch(s.cx - s.u * 0.27, s.h * 0.36, s.cx + s.u * 0.27, line),
        Linear(mix(p.accent(0), p.soft, 0.3), mix(p.accent(0), p.paper, 0.55), 100),
        grain=0.18,
    )
    if niche:
        c.blurred(arch(s.cx - s.u * 0.27, s.h * 0.36, s.cx - s.u * 0.17, line), c.ink, s.u * 0.05, 0.28, inside=niche)
    for k in range(2):
        x = s.cx - s.u * (0.5 - 0.2 * k)
        window_light(
            s,
            points((x, s.h * 0.3), (x + s.u * 0.15, s.h * 0.24), (x + s.u * 0.38, line), (x + s.u * 0.23, line)),
            (255, 250, 238),
            0.28,
        )
    _leaf_shade(s)
    plinth(s, s.cx - s.u * 0.25, line + s.u * 0.03, s.u * 0.12, s.u * 0.1, mix(p.accent(2), p.paper, 0.35))
    top = plinth(s, s.cx + s.u * 0.02, line + s.u * 0.07, s.u * 0.2, s.u * 0.11, lighter(p.paper, 0.3))
    bead(s, s.cx + s.u * 0.3, line + s.u * 0.04, s.u * 0.055, p.accent(2))
    bead(s, s.cx + s.u * 0.385, line + s.u * 0.085, s.u * 0.028, p.accent(1))
    product(s, s.cx + s.u * 0.02, top, s.u * 0.3)
    bead(s, s.cx - s.u * 0.25, line - s.u * 0.105, s.u * 0.045, p.accent(3))
    sprig(s, s.cx - s.u * 0.42, s.h * 0.98, s.u * 0.34, -1.2, mix(p.accent(1), p.deep, 0.15), 6, 0.34)


def _leaf_shade(s: Scene) -> None:
    """The shade that a plant outside the picture throws on the wall."""
    for i in range(7):
        x, y, turn = s.cx + s.u * 0.62, s.h * (0.3 + 0.06 * i), np.pi + 0.35 - 0.13 * i
        s.canvas.blurred(leaf(x, y, s.u * 0.42, s.u * 0.07, turn, 0.1), s.canvas.ink, s.u * 0.008, 0.1)


def plinth(s: Scene, x: float, top: float, r: float, height: float, color: Color) -> float:
    """A low cylinder; returns the height of the middle of its top."""
    c, flat = s.canvas, r * 0.24
    c.blurred(ellipse(x + r * 0.25, top + height + flat * 0.4, r * 1.25, flat * 1.2), c.ink, r * 0.12, 0.35)
    body = np.vstack((points((x - r, top), (x + r, top)), ellipse(x, top + height, r, flat)[:60]))
    c.paint(body, Linear(lighter(color, 0.25), darker(color, 0.2), 0), grain=0.25, grain_angle=10)
    c.paint(ellipse(x, top, r, flat), Linear(lighter(color, 0.5), lighter(color, 0.12), 20))
    return top


def product(s: Scene, x: float, foot: float, size: float) -> None:
    """What the stage shows, by topic."""
    s.canvas.blurred(
        ellipse(x + size * 0.12, foot + size * 0.01, size * 0.36, size * 0.06), s.canvas.ink, size * 0.05, 0.45
    )
    match s.meaning.topic:
        case "tech":
            _speaker(s, x, foot, size)
        case "gift" | "kids":
            gift(s, x, foot, size * 0.8, s.palette.accent(0), s.palette.accent(2))
        case "health" | "pet":
            _jar(s, x, foot, size)
        case "fashion":
            _bag(s, x, foot, size * 0.95, s.palette.accent(1))
        case "drink":
            _bottle(s, x, foot, size * 1.25, neck=True)
        case _:
            _bottle(s, x, foot, size, neck=False)
            _tube(s, x + size * 0.36, foot + size * 0.03, size * 0.62)


def _round(color: Color) -> Linear:
    return Linear(lighter(color, 0.32), darker(color, 0.24), 0)


def _gloss(s: Scene, x0: float, y0: float, x1: float, y1: float) -> None:
    s.canvas.blurred(box(x0, y0, x1, y1, (x1 - x0) / 2), WHITE, max(2.0, (x1 - x0) * 0.35), 0.55)


def _bottle(s: Scene, x: float, foot: float, size: float, neck: bool) -> None:
    half = size * (0.13 if neck else 0.2)
    if neck:
        _glass(s, x, foot, size, half)
    else:
        _flacon(s, x, foot, size, half)
    _label(s, x, foot, size, half)
    _gloss(s, x - half * 0.74, foot - size * (0.5 if neck else 0.66), x - half * 0.56, foot - size * 0.06)


def _glass(s: Scene, x: float, foot: float, size: float, half: float) -> None:
    """A bottle for drinks, with shoulders, neck and cap."""
    p, c = s.palette, s.canvas
    neck, shoulder, body = foot - size * 0.74, foot - size * 0.68, foot - size * 0.55
    left = bezier((x - half, body), (x - half, shoulder), (x - half * 0.4, neck))
    right = bezier((x + half * 0.4, neck), (x + half, shoulder), (x + half, body))
    outline = np.vstack((left, right, points((x + half, foot), (x - half, foot))))
    c.paint(outline, _round(p.accent(1)), grain=0.3, grain_angle=0)
    c.paint(box(x - half * 0.4, foot - size * 0.93, x + half * 0.4, neck + size * 0.01), _round(p.accent(1)))
    cap = box(x - half * 0.5, foot - size * 0.97, x + half * 0.5, foot - size * 0.9, size * 0.01)
    c.paint(cap, _round(p.accent(2)))


def _flacon(s: Scene, x: float, foot: float, size: float, half: float) -> None:
    """A bottle for creams and scents, with a high cap."""
    p, c, top = s.palette, s.canvas, foot - size * 0.72
    body = box(x - half, top, x + half, foot, size * 0.05)
    c.paint(body, _round(mix(p.accent(0), p.paper, 0.12)), grain=0.3, grain_angle=0)
    collar = box(x - half * 0.4, top - size * 0.1, x + half * 0.4, top + 2, size * 0.01)
    c.paint(collar, _round(mix(p.accent(2), p.paper, 0.3)))
    cap = box(x - half * 0.55, top - size * 0.26, x + half * 0.55, top - size * 0.06, size * 0.035)
    c.paint(cap, _round(p.deep))


def _label(s: Scene, x: float, foot: float, size: float, half: float) -> None:
    p, c, middle = s.palette, s.canvas, x - half * 0.1
    paper = Linear(lighter(p.paper, 0.5), darker(p.paper, 0.12), 0)
    c.paint(box(x - half, foot - size * 0.42, x + half, foot - size * 0.16), paper)
    c.paint(ellipse(middle, foot - size * 0.32, size * 0.035), p.accent(0))
    for k, span in enumerate((0.62, 0.4)):
        top = foot - size * (0.245 - 0.03 * k)
        c.paint(box(middle - half * span, top, middle + half * span, top + size * 0.012), p.deep, alpha=0.75)


def _tube(s: Scene, x: float, foot: float, size: float) -> None:
    p, c = s.palette, s.canvas
    body = points(
        (x - size * 0.17, foot - size * 0.2),
        (x + size * 0.17, foot - size * 0.2),
        (x + size * 0.2, foot - size),
        (x - size * 0.2, foot - size),
    )
    c.paint(body, _round(lighter(p.accent(2), 0.25)), grain=0.3, grain_angle=0, shadow=s.lifted(0.7, 0.2))
    c.paint(box(x - size * 0.15, foot - size * 0.22, x + size * 0.15, foot, size * 0.03), _round(p.deep))
    c.paint(ellipse(x - size * 0.01, foot - size * 0.6, size * 0.06), p.accent(0))
    _gloss(s, x - size * 0.13, foot - size * 0.92, x - size * 0.08, foot - size * 0.3)


def _jar(s: Scene, x: float, foot: float, size: float) -> None:
    p, c = s.palette, s.canvas
    c.paint(
        box(x - size * 0.26, foot - size * 0.6, x + size * 0.26, foot, size * 0.07),
        _round(mix(p.accent(0), p.paper, 0.1)),
        grain=0.3,
        grain_angle=0,
    )
    c.paint(
        box(x - size * 0.22, foot - size * 0.78, x + size * 0.22, foot - size * 0.58, size * 0.03),
        _round(lighter(p.paper, 0.4)),
    )
    c.paint(
        box(x - size * 0.26, foot - size * 0.44, x + size * 0.26, foot - size * 0.14),
        Linear(lighter(p.paper, 0.5), darker(p.paper, 0.12), 0),
    )
    c.paint(leaf(x - size * 0.07, foot - size * 0.19, size * 0.2, size * 0.1, -1.1), p.accent(1), grain=0.3)
    c.paint(leaf(x - size * 0.05, foot - size * 0.19, size * 0.16, size * 0.08, -2.1), p.accent(2), grain=0.3)
    _gloss(s, x - size * 0.2, foot - size * 0.55, x - size * 0.16, foot - size * 0.05)


def _bag(s: Scene, x: float, foot: float, size: float, color: Color) -> None:
    p, c = s.palette, s.canvas
    grip = bezier((x - size * 0.16, foot - size * 0.52), (x, foot - size * 1.05), (x + size * 0.16, foot - size * 0.52))
    c.paint(stroke(grip, size * 0.035), darker(color, 0.3))
    body = points(
        (x - size * 0.3, foot - size * 0.55),
        (x + size * 0.3, foot - size * 0.55),
        (x + size * 0.38, foot),
        (x - size * 0.38, foot),
    )
    c.paint(body, Linear(lighter(color, 0.22), darker(color, 0.15), 30), grain=0.4, shadow=s.lifted(0.6, 0.2))
    flap = np.vstack(
        (
            points((x - size * 0.3, foot - size * 0.56), (x + size * 0.3, foot - size * 0.56)),
            bezier(
                (x + size * 0.31, foot - size * 0.38), (x, foot - size * 0.12), (x - size * 0.31, foot - size * 0.38)
            ),
        )
    )
    c.paint(flap, Linear(lighter(color, 0.3), color, 60), grain=0.3, shadow=s.lifted(0.4, 0.25))
    c.paint(
        ellipse(x, foot - size * 0.27, size * 0.035),
        Linear(lighter(p.accent(2), 0.5), p.accent(2), 45),
        shadow=s.lifted(0.2, 0.3),
    )


def _speaker(s: Scene, x: float, foot: float, size: float) -> None:
    p, c = s.palette, s.canvas
    c.paint(
        box(x - size * 0.25, foot - size * 0.86, x + size * 0.25, foot, size * 0.12),
        _round(mix(p.accent(0), p.deep, 0.1)),
        grain=0.3,
        grain_angle=0,
    )
    for y, r in ((0.62, 0.1), (0.28, 0.17)):
        c.paint(ellipse(x, foot - size * y, size * r), Radial(darker(p.deep, 0.1), lighter(p.deep, 0.22), 0.6, 0.65))
        c.paint(ellipse(x, foot - size * y, size * r), p.accent(2), ellipse(x, foot - size * y, size * r * 0.93))
        c.paint(
            ellipse(x, foot - size * y, size * r * 0.36),
            Linear(lighter(p.accent(0), 0.4), darker(p.accent(0), 0.3), 50),
        )
    c.paint(ellipse(x, foot - size * 0.79, size * 0.012), p.accent(1))
    _gloss(s, x - size * 0.21, foot - size * 0.78, x - size * 0.18, foot - size * 0.1)


# -- gifts and a sale


def gift(s: Scene, x: float, foot: float, size: float, color: Color, band: Color) -> None:
    """A wrapped box with a bow."""
    c, half = s.canvas, size * 0.42
    c.paint(
        box(x - half, foot - size * 0.68, x + half, foot),
        Linear(lighter(color, 0.15), darker(color, 0.18), 20),
        grain=0.4,
    )
    c.paint(
        box(x - half * 1.1, foot - size * 0.84, x + half * 1.1, foot - size * 0.64, size * 0.015),
        Linear(lighter(color, 0.28), color, 20),
        shadow=Shadow(0, size * 0.02, size * 0.025, 0.35),
        grain=0.2,
    )
    c.paint(
        box(x - size * 0.07, foot - size * 0.84, x + size * 0.07, foot),
        Linear(lighter(band, 0.3), darker(band, 0.08), 20),
    )
    for side in (-1, 1):
        loop = np.vstack(
            (
                bezier(
                    (x, foot - size * 0.84),
                    (x + side * size * 0.2, foot - size * 1.22),
                    (x + side * size * 0.4, foot - size * 1.04),
                ),
                bezier(
                    (x + side * size * 0.4, foot - size * 1.04),
                    (x + side * size * 0.34, foot - size * 0.86),
                    (x, foot - size * 0.84),
                ),
            )
        )
        c.paint(loop, Linear(lighter(band, 0.35), darker(band, 0.12), 90 + side * 40), grain=0.3)
    c.paint(ellipse(x, foot - size * 0.86, size * 0.06, size * 0.05), darker(band, 0.1))


def shopping(s: Scene) -> None:
    """Bags, boxes and confetti before a sunburst: a sale."""
    p, c = s.palette, s.canvas
    x, y = s.cx, s.h * 0.86
    c.ground(Radial(lighter(p.paper, 0.3), p.soft, s.cx / s.w, 0.8, 0.9))
    for i in range(20):
        if i % 2 == 0:
            a, reach = TAU * i / 20, s.w + s.h
            ray = points(
                (x, y),
                (x + reach * np.cos(a), y + reach * np.sin(a)),
                (x + reach * np.cos(a + TAU / 20), y + reach * np.sin(a + TAU / 20)),
            )
            c.paint(ray, mix(p.soft, p.accent(2), 0.35), alpha=0.55)
    c.glow(x, y - s.u * 0.1, s.u * 0.5, lighter(p.paper, 0.6), 0.85)
    c.paint(ellipse(x, s.h * 1.22, s.u * 1.1, s.h * 0.34), Linear(p.accent(1), darker(p.accent(1), 0.2), 90), grain=0.2)
    confetti(s, 80)
    _paper_bag(s, x - s.u * 0.2, s.h * 0.93, s.u * 0.36, p.accent(0))
    _paper_bag(s, x + s.u * 0.2, s.h * 0.95, s.u * 0.29, p.accent(3))
    gift(s, x + s.u * 0.02, s.h * 0.97, s.u * 0.22, p.accent(2), p.accent(0))
    bead(s, x - s.u * 0.4, s.h * 0.95, s.u * 0.035, p.accent(2))
    bead(s, x + s.u * 0.39, s.h * 0.955, s.u * 0.045, p.accent(0))


def _paper_bag(s: Scene, x: float, foot: float, size: float, color: Color) -> None:
    c = s.canvas
    c.blurred(ellipse(x + size * 0.08, foot, size * 0.5, size * 0.06), c.ink, size * 0.05, 0.45)
    for depth in (0, 1):
        grip = bezier(
            (x - size * 0.18, foot - size * 1.0),
            (x, foot - size * (1.42 - 0.07 * depth)),
            (x + size * 0.18, foot - size * 1.0),
        )
        c.paint(stroke(grip, size * 0.028), lighter(s.palette.deep, 0.1 + 0.3 * depth))
    c.paint(
        box(x - size * 0.38, foot - size * 1.04, x + size * 0.38, foot),
        Linear(lighter(color, 0.18), darker(color, 0.12), 30),
        grain=0.4,
    )
    c.paint(
        points(
            (x + size * 0.38, foot - size * 1.04),
            (x + size * 0.5, foot - size * 0.98),
            (x + size * 0.5, foot - size * 0.04),
            (x + size * 0.38, foot),
        ),
        darker(color, 0.3),
        grain=0.3,
    )
    c.paint(ellipse(x, foot - size * 0.5, size * 0.17), lighter(s.palette.paper, 0.3), shadow=s.lifted(0.3, 0.2))
    c.paint(pie(x, foot - size * 0.5, size * 0.1, 0, np.pi), color)
    c.paint(ellipse(x, foot - size * 0.53, size * 0.035), s.palette.accent(2))


def confetti(s: Scene, count: int) -> None:
    """Paper in the air: thick below, thin where the headline goes."""
    p = s.palette
    for i in range(count):
        x, y = s.spread(0, s.w), s.h * s.spread(0.04, 1) ** 0.8
        if (s.wide and x < s.w * 0.42) or (not s.wide and s.h * 0.1 < y < s.h * 0.42 and s.w * 0.12 < x < s.w * 0.88):
            continue
        size, color, turn = s.u * s.spread(0.007, 0.017), p.accent(i), s.spread(0, TAU)
        match i % 4:
            case 0:
                s.canvas.paint(ellipse(x, y, size * 0.6), color, shadow=s.lifted(0.3, 0.15))
            case 1:
                s.canvas.paint(
                    ribbon(x, y, size * 5, size * 0.9, turn), Linear(lighter(color, 0.25), darker(color, 0.1), 45)
                )
            case _:
                s.canvas.paint(
                    leaf(x, y, size * 2, size * 1.4, turn) if i % 4 == 2 else _scrap(x, y, size, turn),
                    color,
                    shadow=s.lifted(0.3, 0.15),
                )


def _scrap(x: float, y: float, size: float, turn: float) -> Points:
    along, across = np.array((np.cos(turn), np.sin(turn))), np.array((-np.sin(turn), np.cos(turn))) * 0.5
    return np.array([(x, y) + size * (i * along + j * across) for i, j in ((-1, -1), (1, -1), (1, 1), (-1, 1))])
