"""A table from above, laid with coffee, cake, fruit or dinner; and a still life."""

import re

import numpy as np

from generation.providers.offline.canvas import Linear, Radial, Shadow
from generation.providers.offline.palettes import Color, darker, lighter, mix
from generation.providers.offline.scenes.scene import Scene, bead, flower, sprig, window_light
from generation.providers.offline.shapes import TAU, bezier, blob, box, ellipse, heart, leaf, pie, points, stroke

PIZZA = re.compile("피자|pizza", re.IGNORECASE)
WHITE = (255, 255, 255)


# -- a table from above


def table(s: Scene) -> None:
    """A table from above, laid for the topic: coffee, cake, fruit, dinner."""
    p, c = s.palette, s.canvas
    c.ground(Linear(lighter(p.paper, 0.2), p.soft, 70))
    cloth = blob(s.cx + s.u * 0.05, s.h * 0.9, s.u * 0.62, s.u * 0.42, s.rng, 0.1)
    c.paint(
        cloth,
        Linear(mix(p.accent(2), p.paper, 0.45), mix(p.accent(2), p.paper, 0.2), 60),
        grain=0.15,
        shadow=s.lifted(0.5, 0.12),
    )
    middle = (s.cx - s.u * 0.03, s.h * (0.62 if s.wide else 0.7))
    match s.meaning.topic:
        case "bakery":
            _cakes(s, *middle)
        case "drink":
            _citrus(s, *middle)
        case "food" if PIZZA.search(s.meaning.prompt):
            _pizza(s, *middle)
        case "food" | "health" | "eco":
            _dinner(s, *middle)
        case _:
            _coffee(s, *middle)
    window_light(
        s,
        points((-s.w * 0.1, s.h * 0.2), (s.w * 0.16, 0), (s.w * 0.95, s.h), (s.w * 0.52, s.h * 1.05)),
        (255, 250, 236),
        0.16,
    )


def _plate(s: Scene, x: float, y: float, r: float, color: Color) -> None:
    c = s.canvas
    c.paint(
        ellipse(x, y, r),
        Linear(lighter(color, 0.45), darker(color, 0.05), 55),
        shadow=Shadow(s.u * 0.014, s.u * 0.024, s.u * 0.024, 0.32),
    )
    c.paint(ellipse(x, y, r * 0.74), Linear(darker(color, 0.09), lighter(color, 0.4), 55))
    c.paint(ellipse(x, y, r * 0.7), Linear(lighter(color, 0.15), lighter(color, 0.35), 55))


def _coffee(s: Scene, x: float, y: float) -> None:
    p, c, r = s.palette, s.canvas, s.u * 0.2
    _plate(s, x, y, r * 1.5, lighter(p.paper, 0.35))
    spoon = points((x + r * 0.6, y + r * 1.3), (x + r * 1.5, y + r * 0.55))
    c.paint(
        stroke(spoon, s.u * 0.012),
        Linear(lighter(p.accent(2), 0.45), darker(p.accent(2), 0.2), 0),
        shadow=s.lifted(0.4, 0.3),
    )
    c.paint(
        ellipse(x + r * 0.55, y + r * 1.34, r * 0.17, r * 0.11, -0.7),
        Linear(lighter(p.accent(2), 0.45), darker(p.accent(2), 0.15), 30),
        shadow=s.lifted(0.4, 0.3),
    )
    c.paint(
        ellipse(x + r * 1.05, y - r * 0.25, r * 0.34),
        p.accent(0),
        ellipse(x + r * 1.05, y - r * 0.25, r * 0.2),
        shadow=s.lifted(0.6, 0.3),
    )
    c.paint(
        ellipse(x, y, r),
        Linear(lighter(p.accent(0), 0.2), darker(p.accent(0), 0.25), 55),
        shadow=Shadow(s.u * 0.014, s.u * 0.022, s.u * 0.02, 0.4),
    )
    brew = c.paint(
        ellipse(x, y, r * 0.86), Radial(mix(p.accent(0), p.accent(2), 0.4), darker(p.accent(1), 0.15), 0.45, 0.45, 0.62)
    )
    cream = lighter(p.paper, 0.25)
    for i, size in enumerate((0.62, 0.46, 0.31)):
        at = y - r * 0.1 + r * 0.2 * i
        c.paint(heart(x, at, r * (size + 0.06)), mix(p.accent(0), p.accent(2), 0.35), inside=brew)
        c.paint(heart(x, at, r * size), Linear(cream, mix(cream, p.accent(2), 0.3), 90), inside=brew, grain=0.15)
    for _ in range(15):
        a, d = s.spread(-0.5, 2.2), s.u * s.spread(0.37, 0.62)
        _bean(s, x + d * np.cos(a), y + d * np.sin(a) * 0.62 + s.u * 0.05, s.u * 0.022, s.spread(0, TAU))
    _cookie(s, x - s.u * 0.39, y + s.u * 0.17, s.u * 0.095)
    _cookie(s, x - s.u * 0.3, y + s.u * 0.27, s.u * 0.085)
    sprig(s, x + s.u * 0.58, s.h * 1.02, s.u * 0.3, -2.2, mix(p.accent(3), p.deep, 0.1), 6, 0.36)


def _bean(s: Scene, x: float, y: float, size: float, turn: float) -> None:
    tone = s.palette.accent(1)
    s.canvas.paint(
        ellipse(x, y, size, size * 0.66, turn),
        Linear(lighter(tone, 0.18), darker(tone, 0.4), 55),
        shadow=s.lifted(0.4, 0.35),
        grain=0.3,
    )
    end = np.array((np.cos(turn), np.sin(turn))) * size * 0.85
    crease = bezier((x - end[0], y - end[1]), (x + end[1] * 0.3, y - end[0] * 0.3), (x + end[0], y + end[1]), 14)
    s.canvas.paint(stroke(crease, size * 0.13), darker(tone, 0.55))


def _cookie(s: Scene, x: float, y: float, r: float) -> None:
    p = s.palette
    dough = mix(p.accent(2), p.accent(0), 0.3)
    s.canvas.paint(
        blob(x, y, r, r, s.rng, 0.05, 12),
        Linear(lighter(dough, 0.25), darker(dough, 0.12), 55),
        grain=0.6,
        shadow=s.lifted(1, 0.3),
    )
    for _ in range(8):
        a, d = s.spread(0, TAU), r * np.sqrt(s.spread(0, 0.6))
        s.canvas.paint(
            blob(x + d * np.cos(a), y + d * np.sin(a), r * 0.13, r * 0.1, s.rng, 0.2, 6),
            darker(p.accent(1), 0.3),
            shadow=s.lifted(0.15, 0.3),
        )


def _cakes(s: Scene, x: float, y: float) -> None:
    p = s.palette
    _plate(s, x, y, s.u * 0.3, lighter(p.paper, 0.4))
    icings = (p.accent(0), p.accent(3), p.accent(2), darker(p.accent(1), 0.25), lighter(p.accent(0), 0.5))
    spots = (
        (-0.1, -0.09, 0.12),
        (0.12, -0.05, 0.115),
        (-0.02, 0.13, 0.125),
        (0.43, 0.17, 0.13),
        (-0.42, 0.18, 0.12),
        (0.4, -0.17, 0.09),
    )
    for i, (dx, dy, r) in enumerate(spots):
        _donut(s, x + dx * s.u, y + dy * s.u, r * s.u, icings[i % 5], icings[(i + 2) % 5])
    _cookie(s, x - s.u * 0.4, y - s.u * 0.1, s.u * 0.07)


def _donut(s: Scene, x: float, y: float, r: float, icing: Color, sprinkle: Color) -> None:
    p, c = s.palette, s.canvas
    dough = mix(p.accent(1), p.accent(2), 0.55)
    hole = ellipse(x, y, r * 0.3)
    c.paint(
        ellipse(x, y, r),
        Linear(lighter(dough, 0.25), darker(dough, 0.2), 55),
        hole,
        grain=0.5,
        shadow=Shadow(s.u * 0.008, s.u * 0.016, s.u * 0.014, 0.4),
    )
    glaze = blob(x, y, r * 0.9, r * 0.9, s.rng, 0.07, 13)
    done = c.paint(
        glaze,
        Linear(lighter(icing, 0.28), darker(icing, 0.06), 55),
        ellipse(x, y, r * 0.37),
        grain=0.15,
        shadow=s.lifted(0.25, 0.25),
    )
    c.blurred(pie(x, y, r * 0.74, 3.5, 4.6, r * 0.62), WHITE, r * 0.04, 0.6, inside=done)
    for i in range(26):
        a, d = i * 2.4 + s.spread(-0.3, 0.3), r * s.spread(0.46, 0.8)
        at, turn = (x + d * np.cos(a), y + d * np.sin(a)), s.spread(0, TAU)
        end = (at[0] + r * 0.1 * np.cos(turn), at[1] + r * 0.1 * np.sin(turn))
        c.paint(stroke(points(at, end), r * 0.04), (sprinkle, lighter(p.paper, 0.4), p.accent(2), p.deep)[i % 4])


def _citrus(s: Scene, x: float, y: float) -> None:
    p = s.palette
    fruits = (
        (-0.04, 0.0, 0.2, 0),
        (0.27, 0.13, 0.16, 2),
        (-0.33, 0.16, 0.15, 1),
        (0.26, -0.15, 0.11, 1),
        (-0.26, -0.12, 0.1, 2),
        (0.46, -0.03, 0.1, 0),
        (0.03, 0.3, 0.12, 2),
    )
    for i in range(7):
        turn = i * 0.9
        s.canvas.paint(
            leaf(x + s.u * 0.12 * np.cos(turn), y + s.u * 0.12 * np.sin(turn), s.u * 0.3, s.u * 0.11, turn),
            Linear(lighter(p.accent(3), 0.15), darker(p.accent(3), 0.2), 40),
            grain=0.4,
            shadow=s.lifted(0.8, 0.25),
        )
    for dx, dy, r, k in fruits:
        slice_(s, x + dx * s.u, y + dy * s.u, r * s.u, p.accent(k), s.spread(0, 1))
    for _ in range(12):
        bx, by = x + s.spread(-0.5, 0.5) * s.u, y + s.spread(-0.15, 0.36) * s.u
        s.canvas.paint(
            ellipse(bx, by, s.u * s.spread(0.005, 0.011)), lighter(p.soft, 0.5), alpha=0.75, shadow=s.lifted(0.2, 0.35)
        )


def slice_(s: Scene, x: float, y: float, r: float, color: Color, turn: float) -> None:
    """A slice of citrus."""
    c = s.canvas
    c.paint(
        ellipse(x, y, r),
        Linear(lighter(color, 0.1), darker(color, 0.1), 55),
        grain=0.3,
        shadow=Shadow(s.u * 0.01, s.u * 0.018, s.u * 0.016, 0.35),
    )
    c.paint(ellipse(x, y, r * 0.91), lighter(mix(color, (255, 250, 230), 0.8), 0.3))
    for i in range(9):
        a = turn + TAU * i / 9
        wedge = pie(
            x + r * 0.05 * np.cos(a + TAU / 18),
            y + r * 0.05 * np.sin(a + TAU / 18),
            r * 0.79,
            a + 0.05,
            a + TAU / 9 - 0.05,
            0,
        )
        c.paint(wedge, Linear(lighter(color, 0.42), lighter(color, 0.05), float(np.degrees(a + TAU / 18))), grain=0.25)


def _dinner(s: Scene, x: float, y: float) -> None:
    """A bowl of good things: leaves, halves of tomato and egg, seeds."""
    p, c, r = s.palette, s.canvas, s.u * 0.27
    c.paint(
        ellipse(x, y, r * 1.12),
        Linear(lighter(p.accent(3), 0.1), darker(p.accent(3), 0.3), 55),
        shadow=Shadow(s.u * 0.016, s.u * 0.028, s.u * 0.026, 0.4),
    )
    bowl = c.paint(ellipse(x, y, r), Linear(darker(p.accent(1), 0.3), mix(p.accent(1), p.paper, 0.25), 55))
    fresh = mix(p.accent(1), (150, 196, 72), 0.4)
    for i in range(26):
        a, d = i * 2.4, r * 0.85 * np.sqrt((i + 1) / 26)
        green = (fresh, lighter(fresh, 0.3), mix(p.accent(1), fresh, 0.3))[i % 3]
        c.paint(
            leaf(x + d * 0.6 * np.cos(a), y + d * 0.6 * np.sin(a), r * 0.52, r * 0.26, a + s.spread(-0.5, 0.5), 0.1),
            Linear(lighter(green, 0.15), darker(green, 0.15), 50),
            grain=0.4,
            shadow=s.lifted(0.35, 0.25),
            inside=bowl,
        )
    for dx, dy in ((-0.42, -0.2), (0.35, -0.42), (0.45, 0.28), (-0.2, 0.5)):
        slice_(s, x + dx * r, y + dy * r, r * 0.24, p.accent(0), s.spread(0, 1))
    for dx, dy in ((0.02, -0.12), (-0.55, 0.22)):
        c.paint(
            ellipse(x + dx * r, y + dy * r, r * 0.24, r * 0.2, 0.5), lighter(p.paper, 0.6), shadow=s.lifted(0.4, 0.3)
        )
        c.paint(
            ellipse(x + dx * r, y + dy * r, r * 0.115), Linear(lighter(p.accent(2), 0.25), p.accent(2), 50), grain=0.3
        )
    for dx, dy, k in ((0.47, 0.14, 0), (0.4, 0.24, 2), (-0.43, 0.2, 0)):
        bead(s, x + dx * s.u, y + dy * s.u, s.u * 0.042, p.accent(k))
    for k, tip in enumerate((-0.46, -0.41)):
        c.paint(
            stroke(
                points((x + s.u * (tip + 0.02), y - s.u * 0.26), (x + s.u * (tip - 0.03 + 0.02 * k), y + s.u * 0.3)),
                np.array((s.u * 0.008, s.u * 0.013)),
            ),
            darker(p.accent(3), 0.2),
            shadow=s.lifted(0.5, 0.3),
        )
    sprig(s, x + s.u * 0.5, s.h * 1.0, s.u * 0.26, -2.1, p.accent(1), 6, 0.4)


def _pizza(s: Scene, x: float, y: float) -> None:
    p, c, r = s.palette, s.canvas, s.u * 0.31
    crust, cheese = (219, 158, 92), (250, 205, 110)
    c.paint(
        ellipse(x, y, r * 1.14),
        Linear((176, 124, 82), (128, 84, 54), 55),
        shadow=Shadow(s.u * 0.016, s.u * 0.028, s.u * 0.026, 0.4),
    )
    c.paint(
        blob(x, y, r, r, s.rng, 0.02, 14),
        Linear(lighter(crust, 0.2), darker(crust, 0.12), 55),
        grain=0.5,
        shadow=s.lifted(0.8, 0.35),
    )
    c.paint(blob(x, y, r * 0.88, r * 0.88, s.rng, 0.02, 14), darker(p.accent(0), 0.1), grain=0.2)
    top = c.paint(
        blob(x, y, r * 0.84, r * 0.84, s.rng, 0.04, 16), Linear(lighter(cheese, 0.25), cheese, 55), grain=0.35
    )
    for i in range(13):
        a, d = i * 2.4, r * 0.72 * np.sqrt((i + 0.5) / 13)
        at = (x + d * np.cos(a), y + d * np.sin(a))
        if i % 3 == 2:
            c.paint(
                leaf(*at, r * 0.3, r * 0.16, s.spread(0, TAU), 0.1),
                Linear((120, 176, 78), (62, 122, 58), 50),
                grain=0.3,
                shadow=s.lifted(0.4, 0.3),
                inside=top,
            )
        else:
            c.paint(
                ellipse(*at, r * 0.135), Linear((222, 88, 62), (176, 44, 38), 55), grain=0.45, shadow=s.lifted(0.3, 0.3)
            )
    for k in range(4):
        cut = points((x, y), (x + r * 1.02 * np.cos(0.4 + k * np.pi / 2), y + r * 1.02 * np.sin(0.4 + k * np.pi / 2)))
        c.paint(stroke(cut, s.u * 0.004), darker(crust, 0.35), alpha=0.7)
    for dx, dy in ((0.47, 0.12), (0.42, 0.21), (-0.45, 0.2)):
        bead(s, x + dx * s.u, y + dy * s.u, s.u * 0.045, p.accent(0))
    sprig(s, x - s.u * 0.5, s.h, s.u * 0.26, -1.0, p.accent(1), 6, 0.4)


# -- still life


def still_life(s: Scene) -> None:
    """A vase with branches, fruit and a bowl in window light."""
    p, c = s.palette, s.canvas
    line = s.h * 0.8
    c.ground(Linear(lighter(p.soft, 0.4), mix(p.soft, p.accent(2), 0.12), 110))
    for k in range(2):
        for j in range(2):
            x, y = s.cx - s.u * (0.42 - 0.24 * k), s.h * 0.3 + s.u * 0.22 * j
            window_light(
                s,
                points(
                    (x, y),
                    (x + s.u * 0.2, y - s.u * 0.05),
                    (x + s.u * 0.26, y + s.u * 0.15),
                    (x + s.u * 0.06, y + s.u * 0.2),
                ),
                (255, 251, 240),
                0.42,
            )
    c.paint(
        box(-4, line, s.w + 4, s.h + 4),
        Linear(mix(p.accent(0), p.paper, 0.3), mix(p.accent(0), p.deep, 0.12), 90),
        grain=0.25,
        grain_angle=90,
    )
    x, foot = s.cx - s.u * 0.06, line + s.u * 0.08
    for turn, length in ((-1.3, 0.34), (-1.75, 0.36), (-1.05, 0.26), (-2.1, 0.26), (-1.55, 0.4)):
        sprig(s, x, foot - s.u * 0.26, s.u * length, turn, mix(p.accent(1), p.deep, 0.1), 6, 0.3)
    for dx, dy, r in (
        (-0.1, -0.47, 0.07),
        (0.09, -0.44, 0.062),
        (0.0, -0.56, 0.055),
        (0.16, -0.56, 0.045),
        (-0.18, -0.58, 0.045),
    ):
        flower(
            s,
            x + dx * s.u,
            foot + dy * s.u,
            r * s.u,
            (p.accent(0), p.accent(3), p.accent(2))[int(abs(dx) * 100) % 3],
            p.deep,
            7,
            s.spread(0, 1),
        )
    _vase(s, x, foot, s.u * 0.3)
    for dx, r, k in ((0.24, 0.075, 0), (0.36, 0.06, 2), (0.3, 0.05, 3), (-0.3, 0.065, 2), (-0.4, 0.05, 0)):
        bead(s, s.cx + dx * s.u, foot - r * s.u * 0.55 + abs(dx) * s.u * 0.12, r * s.u, p.accent(k))


def _vase(s: Scene, x: float, foot: float, size: float) -> None:
    p, c = s.palette, s.canvas
    c.blurred(ellipse(x + size * 0.2, foot + size * 0.01, size * 0.5, size * 0.08), c.ink, size * 0.06, 0.45)
    right = np.vstack(
        (
            bezier(
                (x + size * 0.13, foot - size),
                (x + size * 0.08, foot - size * 0.8),
                (x + size * 0.28, foot - size * 0.62),
            ),
            bezier((x + size * 0.28, foot - size * 0.62), (x + size * 0.5, foot - size * 0.25), (x + size * 0.2, foot)),
        )
    )
    left = right[::-1] * (-1, 1) + (2 * x, 0)
    body = c.paint(
        np.vstack((right, left)), Linear(lighter(p.paper, 0.4), mix(p.soft, p.deep, 0.3), 5), grain=0.4, grain_angle=0
    )
    c.paint(box(x - size, foot - size * 0.42, x + size, foot - size * 0.3), p.accent(1), inside=body, alpha=0.85)
    c.paint(ellipse(x, foot - size, size * 0.13, size * 0.03), mix(p.soft, p.deep, 0.45))
