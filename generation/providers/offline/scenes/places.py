"""Rooms, streets and desks."""

import numpy as np

from generation.providers.offline.canvas import Linear, Radial
from generation.providers.offline.palettes import Color, darker, lighter, luminance, mix
from generation.providers.offline.scenes.scene import Scene, bead, birds, cloud, sprig, sun, window_light
from generation.providers.offline.shapes import TAU, arch, bezier, blob, box, ellipse, leaf, pie, points, star, stroke

WARM = (255, 226, 160)


def city(s: Scene) -> None:
    """A skyline in three depths, with lit windows and water in front."""
    p, c = s.palette, s.canvas
    line = s.h * 0.86
    dusk = mix(p.accent(0), p.accent(2), 0.45)
    c.ground(Linear(lighter(mix(p.soft, p.accent(3), 0.25), 0.1), lighter(dusk, 0.35), 90))
    sun(s, s.cx - s.u * 0.12, s.h * 0.56, s.u * 0.16, mix(p.accent(2), p.accent(0), 0.2))
    for x, y, size in ((0.2, 0.4, 0.1), (0.82, 0.36, 0.12)):
        cloud(s, s.w * x, s.h * y, s.u * size, lighter(mix(p.paper, dusk, 0.15), 0.3))
    tones = (lighter(mix(p.accent(1), dusk, 0.6), 0.25), mix(p.accent(1), dusk, 0.28), mix(p.deep, p.accent(1), 0.35))
    for depth, tone in enumerate(tones):
        _row(s, line, depth, tone)
    c.paint(box(-4, line, s.w + 4, s.h + 4), Linear(mix(p.accent(1), dusk, 0.35), darker(p.deep, 0.1), 90), grain=0.2)
    for _ in range(36):
        t = s.spread(0.02, 1)
        x, y = s.spread(0, s.w), line + (s.h - line) * t
        c.paint(ellipse(x, y, s.u * s.spread(0.012, 0.04), s.u * 0.0022), s.one_of(WARM, lighter(dusk, 0.4)), alpha=0.5)
    birds(s, s.cx + s.u * 0.22, s.h * 0.44, 4, mix(p.deep, p.soft, 0.2))


def _row(s: Scene, line: float, depth: int, tone: Color) -> None:
    x = -s.u * s.spread(0.02, 0.08)
    while x < s.w:
        wide = s.u * s.spread(0.07, 0.13)
        middle = 1 - min(1.0, abs(x + wide / 2 - s.cx) / (s.u * 0.75))
        tall = s.u * (0.13 + 0.3 * middle * (1 - 0.22 * depth)) * s.spread(0.6, 1.12)
        _building(s, x, line - tall, x + wide, line + 2, tone, depth)
        x += wide + s.u * s.spread(0, 0.018) * (1 + depth)


def _building(s: Scene, x0: float, y0: float, x1: float, y1: float, tone: Color, depth: int) -> None:
    c, wide = s.canvas, x1 - x0
    crown = int(s.rng.integers(4))
    if crown == 1:
        c.paint(arch(x0, y0 - wide * 0.3, x1, y1), Linear(lighter(tone, 0.14), tone, 90), grain=0.3)
    else:
        c.paint(box(x0, y0, x1, y1), Linear(lighter(tone, 0.14), tone, 90), grain=0.3)
    if crown == 2:
        c.paint(points((x0, y0 + 1), (x0 + wide * 0.5, y0 - wide * 0.45), (x1, y0 + 1)), lighter(tone, 0.14))
    if crown == 3:
        c.paint(box(x0 + wide * 0.46, y0 - wide * 0.5, x0 + wide * 0.54, y0), tone)
    if depth == 0:
        return
    columns, step = max(2, int(wide / (s.u * 0.026))), s.u * 0.034
    pane = wide / (columns * 1.9 + 0.9)
    for row in range(int((y1 - y0 - s.u * 0.03) / step)):
        for k in range(columns):
            if s.spread(0, 1) < 0.42:
                px, py = x0 + pane * (0.9 + 1.9 * k), y0 + s.u * 0.025 + row * step
                lit = WARM if s.spread(0, 1) < 0.6 else lighter(tone, 0.35)
                c.paint(box(px, py, px + pane, py + s.u * 0.016), lit, alpha=0.9)


def room(s: Scene) -> None:
    """A sofa, a lamp, plants and an arched window; a cat where pets are the topic."""
    p, c = s.palette, s.canvas
    line = s.h * 0.83
    wall = mix(p.soft, p.paper, 0.4)
    c.ground(Linear(lighter(wall, 0.25), wall, 100))
    c.paint(
        box(-4, line, s.w + 4, s.h + 4),
        Linear(mix(p.accent(2), p.paper, 0.35), mix(p.accent(2), p.accent(0), 0.4), 90),
        grain=0.25,
    )
    c.paint(box(-4, line, s.w + 4, line + s.u * 0.008), lighter(wall, 0.5))
    _window(s, s.cx - s.u * 0.36, s.h * 0.36, s.u * 0.26, s.h * 0.68)
    window_light(
        s,
        points((s.cx - s.u * 0.1, line), (s.cx + s.u * 0.22, line), (s.cx + s.u * 0.42, s.h), (s.cx - s.u * 0.02, s.h)),
        (255, 246, 222),
        0.5,
    )
    c.paint(
        ellipse(s.cx + s.u * 0.12, line + s.u * 0.1, s.u * 0.42, s.u * 0.065),
        Linear(mix(p.accent(0), p.paper, 0.5), mix(p.accent(0), p.paper, 0.25), 90),
        grain=0.4,
    )
    _frames(s)
    _sofa(s, s.cx + s.u * 0.12, line + s.u * 0.045, s.u * 0.56)
    _lamp(s, s.cx + s.u * 0.43, line + s.u * 0.03, s.u * 0.44)
    _plant(s, s.cx - s.u * 0.34, line + s.u * 0.1, s.u * 0.4)
    if s.meaning.topic == "pet":
        cat(s, s.cx - s.u * 0.1, line + s.u * 0.135, s.u * 0.2, mix(p.accent(0), p.deep, 0.1))
    elif s.meaning.topic == "kids":
        for dx, r, k in ((-0.12, 0.05, 3), (-0.02, 0.035, 1), (0.3, 0.042, 2)):
            bead(s, s.cx + dx * s.u, line + s.u * 0.11, r * s.u, p.accent(k))


def _window(s: Scene, x: float, y0: float, wide: float, y1: float) -> None:
    p, c = s.palette, s.canvas
    c.paint(
        arch(x - s.u * 0.014, y0 - s.u * 0.014, x + wide + s.u * 0.014, y1 + s.u * 0.014),
        lighter(p.paper, 0.6),
        shadow=s.lifted(0.8, 0.2),
    )
    glass = c.paint(arch(x, y0, x + wide, y1), Linear(lighter(p.accent(3), 0.55), lighter(p.accent(2), 0.5), 90))
    c.paint(ellipse(x + wide * 0.62, y0 + (y1 - y0) * 0.48, wide * 0.2), lighter(p.accent(2), 0.2), inside=glass)
    for k in range(2):
        c.paint(
            blob(x + wide * (0.2 + 0.6 * k), y1, wide * 0.6, (y1 - y0) * (0.3 - 0.06 * k), s.rng, 0.12),
            mix(p.accent(1), p.paper, 0.35 - 0.2 * k),
            inside=glass,
            grain=0.3,
        )
    c.paint(box(x + wide * 0.485, y0, x + wide * 0.515, y1), lighter(p.paper, 0.6), inside=glass)
    c.paint(box(x, y0 + (y1 - y0) * 0.56, x + wide, y0 + (y1 - y0) * 0.575), lighter(p.paper, 0.6), inside=glass)
    c.paint(
        box(x - s.u * 0.03, y1, x + wide + s.u * 0.03, y1 + s.u * 0.022, s.u * 0.004),
        lighter(p.paper, 0.6),
        shadow=s.lifted(0.8, 0.25),
    )


def _frames(s: Scene) -> None:
    p, c = s.palette, s.canvas
    for dx, dy, wide, tall, k in ((0.04, 0.44, 0.13, 0.17, 0), (0.2, 0.47, 0.11, 0.13, 1)):
        x, y = s.cx + dx * s.u, s.h * dy
        c.paint(box(x, y, x + wide * s.u, y + tall * s.u), lighter(p.paper, 0.7), shadow=s.lifted(0.7, 0.25))
        art = c.paint(
            box(x + s.u * 0.014, y + s.u * 0.014, x + (wide - 0.014) * s.u, y + (tall - 0.014) * s.u),
            mix(p.soft, p.accent(2), 0.2),
        )
        c.paint(
            ellipse(x + wide * s.u * 0.5, y + tall * s.u * 0.42, wide * s.u * 0.22), p.accent(k), inside=art, grain=0.3
        )
        c.paint(
            blob(x + wide * s.u * 0.5, y + tall * s.u * 0.98, wide * s.u * 0.5, tall * s.u * 0.32, s.rng, 0.15),
            p.accent(k + 1),
            inside=art,
            grain=0.3,
        )


def _sofa(s: Scene, x: float, foot: float, size: float) -> None:
    p, c = s.palette, s.canvas
    cloth = p.accent(1)
    c.blurred(ellipse(x, foot + size * 0.02, size * 0.52, size * 0.045), c.ink, size * 0.03, 0.4)
    for dx in (-0.4, 0.4):
        c.paint(
            points(
                (x + dx * size - size * 0.015, foot - size * 0.08),
                (x + dx * size + size * 0.015, foot - size * 0.08),
                (x + dx * size + size * 0.008, foot + size * 0.015),
                (x + dx * size - size * 0.008, foot + size * 0.015),
            ),
            darker(p.accent(0), 0.5),
        )
    c.paint(
        box(x - size * 0.44, foot - size * 0.42, x + size * 0.44, foot - size * 0.1, size * 0.07),
        Linear(lighter(cloth, 0.14), darker(cloth, 0.14), 80),
        grain=0.4,
    )
    for k in (-1, 1):
        c.paint(
            box(
                x + (k - 1) * size * 0.2, foot - size * 0.22, x + (k + 1) * size * 0.2, foot - size * 0.09, size * 0.035
            ),
            Linear(lighter(cloth, 0.25), cloth, 90),
            grain=0.3,
            shadow=s.lifted(0.3, 0.25),
        )
        c.paint(
            box(
                x + k * size * 0.45 - size * 0.065,
                foot - size * 0.3,
                x + k * size * 0.45 + size * 0.065,
                foot - size * 0.05,
                size * 0.06,
            ),
            Linear(lighter(cloth, 0.2), darker(cloth, 0.16), 90),
            grain=0.4,
        )
    for dx, k, turn in ((-0.26, 2, 0.18), (0.25, 0, -0.14), (0.14, 3, 0.1)):
        cushion = star(x + dx * size, foot - size * 0.26, size * 0.13, 0.86, 4, turn + TAU / 8)
        c.paint(cushion, Linear(lighter(p.accent(k), 0.25), p.accent(k), 60), grain=0.35, shadow=s.lifted(0.5, 0.25))


def _lamp(s: Scene, x: float, foot: float, size: float) -> None:
    p, c = s.palette, s.canvas
    c.glow(x, foot - size * 0.86, size * 0.55, lighter(WARM, 0.2), 0.7)
    c.paint(stroke(points((x, foot - size * 0.75), (x, foot)), size * 0.018), p.deep)
    c.paint(ellipse(x, foot, size * 0.13, size * 0.025), p.deep)
    c.paint(
        points(
            (x - size * 0.1, foot - size * 0.98),
            (x + size * 0.1, foot - size * 0.98),
            (x + size * 0.19, foot - size * 0.72),
            (x - size * 0.19, foot - size * 0.72),
        ),
        Linear(lighter(WARM, 0.3), lighter(p.accent(2), 0.1), 90),
        grain=0.3,
    )


def _plant(s: Scene, x: float, foot: float, size: float) -> None:
    p, c = s.palette, s.canvas
    c.blurred(ellipse(x, foot, size * 0.24, size * 0.04), c.ink, size * 0.03, 0.45)
    green = mix(p.accent(1), (60, 120, 80), 0.45)
    for i, turn in enumerate(np.linspace(-2.75, -0.4, 9)):
        length = size * (0.46 + 0.3 * np.sin(-turn) + 0.06 * np.sin(i * 1.7))
        tone = (green, darker(green, 0.18), lighter(green, 0.2))[i % 3]
        c.paint(
            leaf(x, foot - size * 0.28, length, size * 0.17, float(turn), 0.22 * np.sign(turn + TAU / 4)),
            Linear(lighter(tone, 0.18), darker(tone, 0.1), 40),
            grain=0.4,
            shadow=s.lifted(0.3, 0.12),
        )
    c.paint(
        points(
            (x - size * 0.19, foot - size * 0.32),
            (x + size * 0.19, foot - size * 0.32),
            (x + size * 0.14, foot),
            (x - size * 0.14, foot),
        ),
        Linear(lighter(p.accent(0), 0.25), darker(p.accent(0), 0.18), 5),
        grain=0.4,
        grain_angle=0,
    )


def cat(s: Scene, x: float, foot: float, size: float, color: Color) -> None:
    """A sitting cat, seen from behind a friend's shoulder: front, with closed eyes."""
    c, dark = s.canvas, darker(color, 0.45)
    c.blurred(ellipse(x, foot, size * 0.42, size * 0.06), c.ink, size * 0.05, 0.45)
    tail = bezier(
        (x + size * 0.2, foot - size * 0.08),
        (x + size * 0.75, foot + size * 0.02),
        (x + size * 0.5, foot - size * 0.45),
    )
    c.paint(stroke(tail, np.linspace(size * 0.13, size * 0.07, len(tail))), darker(color, 0.08))
    body = np.vstack(
        (
            bezier((x - size * 0.32, foot), (x - size * 0.36, foot - size * 0.6), (x, foot - size * 0.72)),
            bezier((x, foot - size * 0.72), (x + size * 0.36, foot - size * 0.6), (x + size * 0.32, foot)),
        )
    )
    c.paint(body, Linear(lighter(color, 0.2), darker(color, 0.08), 40), grain=0.4)
    c.paint(ellipse(x, foot - size * 0.24, size * 0.14, size * 0.22), lighter(color, 0.55))
    for side in (-1, 1):
        c.paint(
            points(
                (x + side * size * 0.06, foot - size * 1.0),
                (x + side * size * 0.27, foot - size * 1.2),
                (x + side * size * 0.29, foot - size * 0.86),
            ),
            color,
        )
        c.paint(
            points(
                (x + side * size * 0.12, foot - size * 1.0),
                (x + side * size * 0.24, foot - size * 1.12),
                (x + side * size * 0.25, foot - size * 0.92),
            ),
            lighter(s.palette.accent(2), 0.3),
        )
    c.paint(ellipse(x, foot - size * 0.84, size * 0.3, size * 0.25), Linear(lighter(color, 0.22), color, 40), grain=0.3)
    c.paint(ellipse(x, foot - size * 0.76, size * 0.14, size * 0.1), lighter(color, 0.6))
    for side in (-1, 1):
        eye = bezier(
            (x + side * size * 0.08, foot - size * 0.86),
            (x + side * size * 0.135, foot - size * 0.81),
            (x + side * size * 0.19, foot - size * 0.86),
            12,
        )
        c.paint(stroke(eye, size * 0.02), dark)
        c.paint(ellipse(x + side * size * 0.1, foot - size * 0.02, size * 0.09, size * 0.05), lighter(color, 0.5))
    c.paint(
        points((x - size * 0.03, foot - size * 0.81), (x + size * 0.03, foot - size * 0.81), (x, foot - size * 0.775)),
        dark,
    )


def desk(s: Scene) -> None:
    """Books, a lamp's light, a cup and a plant: learning, reading, planning."""
    p, c = s.palette, s.canvas
    line = s.h * 0.84
    c.ground(Linear(lighter(p.paper, 0.3), mix(p.soft, p.accent(3), 0.2), 110))
    c.paint(
        ellipse(s.cx + s.u * 0.06, line, s.u * 0.42),
        Linear(mix(p.accent(2), p.paper, 0.25), mix(p.accent(2), p.paper, 0.6), 90),
        grain=0.25,
    )
    c.paint(
        box(-4, line, s.w + 4, s.h + 4),
        Linear(mix(p.accent(0), p.paper, 0.35), mix(p.accent(0), p.deep, 0.25), 90),
        grain=0.3,
        grain_angle=90,
    )
    y, x = line + s.u * 0.05, s.cx - s.u * 0.08
    for i, (wide, thick) in enumerate(((0.44, 0.06), (0.38, 0.05), (0.41, 0.066), (0.33, 0.046), (0.3, 0.055))):
        _book(s, x + s.spread(-0.02, 0.02) * s.u, y, wide * s.u, thick * s.u, p.accent(i + 1))
        y -= thick * s.u
    cup_x = x + s.u * 0.02
    c.paint(
        ellipse(cup_x + s.u * 0.085, y - s.u * 0.05, s.u * 0.035),
        p.paper,
        ellipse(cup_x + s.u * 0.085, y - s.u * 0.05, s.u * 0.02),
    )
    c.paint(
        box(cup_x - s.u * 0.075, y - s.u * 0.1, cup_x + s.u * 0.075, y, s.u * 0.03),
        Linear(lighter(p.paper, 0.4), darker(p.paper, 0.18), 0),
        grain=0.3,
    )
    for k in range(3):
        steam = bezier(
            (cup_x + (k - 1) * s.u * 0.035, y - s.u * 0.12),
            (cup_x + (k - 1) * s.u * 0.035 + s.u * 0.035, y - s.u * 0.18),
            (cup_x + (k - 1) * s.u * 0.03, y - s.u * (0.22 + 0.02 * (k % 2))),
        )
        c.paint(stroke(steam, np.linspace(s.u * 0.009, s.u * 0.001, len(steam))), lighter(p.paper, 0.7), alpha=0.75)
    _pencils(s, s.cx + s.u * 0.26, line + s.u * 0.06, s.u * 0.17)
    sprig(s, s.cx - s.u * 0.4, line + s.u * 0.1, s.u * 0.36, -1.35, mix(p.accent(3), p.deep, 0.2), 6, 0.36)
    bead(s, s.cx + s.u * 0.4, line + s.u * 0.05, s.u * 0.045, p.accent(0))


def _book(s: Scene, x: float, foot: float, wide: float, thick: float, color: Color) -> None:
    c, left, right = s.canvas, x - wide / 2, x + wide / 2
    c.paint(
        box(left, foot - thick, right, foot, thick * 0.2),
        Linear(lighter(color, 0.15), darker(color, 0.18), 80),
        grain=0.35,
        shadow=s.lifted(0.5, 0.3),
    )
    c.paint(
        box(right - wide * 0.12, foot - thick * 0.84, right + 1, foot - thick * 0.16), lighter(s.palette.paper, 0.5)
    )
    for k in (0.36, 0.5, 0.64):
        c.paint(
            box(right - wide * 0.12, foot - thick * k - 0.7, right + 1, foot - thick * k + 0.7),
            darker(s.palette.paper, 0.22),
        )
    for k in (0.1, 0.16):
        c.paint(
            box(left + wide * k, foot - thick, left + wide * (k + 0.03), foot),
            lighter(s.palette.accent(2), 0.3),
            alpha=0.9,
        )


def _pencils(s: Scene, x: float, foot: float, size: float) -> None:
    p, c = s.palette, s.canvas
    for i, turn in enumerate((-1.85, -1.6, -1.35, -1.15)):
        end = np.array((x + size * 1.5 * np.cos(turn), foot - size * 0.3 + size * 1.3 * np.sin(turn)))
        start = np.array((x, foot - size * 0.3))
        along = end + (end - start) * 0.1
        c.paint(stroke(np.vstack((start, end)), size * 0.1), p.accent(i), grain=0.3)
        c.paint(stroke(np.vstack((end, along)), np.array((size * 0.1, size * 0.01))), lighter(p.accent(2), 0.55))
    c.blurred(ellipse(x, foot, size * 0.45, size * 0.08), c.ink, size * 0.06, 0.4)
    c.paint(
        box(x - size * 0.36, foot - size * 0.85, x + size * 0.36, foot, size * 0.06),
        Linear(lighter(p.accent(1), 0.28), darker(p.accent(1), 0.2), 0),
        grain=0.35,
        grain_angle=0,
    )


def record(s: Scene) -> None:
    """A vinyl record and sound in colours: music, shows, exhibitions."""
    p, c = s.palette, s.canvas
    c.ground(Linear(lighter(p.paper, 0.2), p.soft, 120))
    x, y, r = s.cx + s.u * 0.08, s.h * 0.78, s.u * 0.34
    for i in range(7):
        reach = s.u * (0.82 - 0.085 * i)
        c.paint(
            pie(s.cx - s.u * 0.5, s.h * 1.02, reach, -np.pi * 0.5, 0.05, reach - s.u * 0.045),
            mix(p.accent(i), p.paper, 0.15 + 0.03 * i),
            grain=0.2,
        )
    c.paint(
        ellipse(x, y, r), Radial(lighter(p.deep, 0.1), darker(p.deep, 0.35), 0.35, 0.3, 0.7), shadow=s.lifted(2.2, 0.45)
    )
    for i in range(11):
        ring = r * (0.95 - 0.05 * i)
        c.paint(ellipse(x, y, ring), lighter(p.deep, 0.16), ellipse(x, y, ring - s.u * 0.0016), alpha=0.5)
    for turn in (-2.5, 0.64):
        gloss = c.stencil(ellipse(x, y, r * 0.97), ellipse(x, y, r * 0.4))
        c.blurred(pie(x, y, r, turn - 0.2, turn + 0.2), (255, 255, 255), s.u * 0.02, 0.22, inside=gloss)
    c.paint(ellipse(x, y, r * 0.36), Linear(lighter(p.accent(0), 0.15), p.accent(0), 60), grain=0.35)
    c.paint(pie(x, y, r * 0.36, 0.2, np.pi + 0.2), p.accent(2), grain=0.35)
    c.paint(ellipse(x, y, r * 0.035), p.paper)
    arm = np.vstack(
        (
            points((x + r * 1.08, y - r * 1.02)),
            bezier((x + r * 1.08, y - r * 0.2), (x + r * 1.06, y + r * 0.3), (x + r * 0.72, y + r * 0.42)),
        )
    )
    c.paint(
        stroke(arm, s.u * 0.014), Linear(lighter(p.paper, 0.3), mix(p.soft, p.deep, 0.4), 0), shadow=s.lifted(1.4, 0.4)
    )
    c.paint(
        stroke(points((x + r * 0.76, y + r * 0.4), (x + r * 0.6, y + r * 0.47)), s.u * 0.03),
        p.accent(2),
        shadow=s.lifted(0.8, 0.4),
    )
    c.paint(
        ellipse(x + r * 1.08, y - r * 1.02, s.u * 0.04),
        Linear(lighter(p.soft, 0.3), mix(p.soft, p.deep, 0.45), 60),
        shadow=s.lifted(1, 0.35),
    )
    if luminance(p.paper) > 0.5:
        _notes(s, s.cx - s.u * 0.34, s.h * 0.52)


def _notes(s: Scene, x: float, y: float) -> None:
    for i, (dx, dy, size) in enumerate(((0, 0, 0.03), (0.17, 0.05, 0.022))):
        color, at = s.palette.accent(i * 3), (x + dx * s.u, y + dy * s.u)
        s.canvas.paint(ellipse(at[0], at[1], size * s.u, size * s.u * 0.74, -0.4), color)
        s.canvas.paint(
            box(at[0] + size * s.u * 0.72, at[1] - size * s.u * 3.4, at[0] + size * s.u * 0.95, at[1]), color
        )
        flag = bezier(
            (at[0] + size * s.u * 0.85, at[1] - size * s.u * 3.4),
            (at[0] + size * s.u * 1.1, at[1] - size * s.u * 2.4),
            (at[0] + size * s.u * 2.1, at[1] - size * s.u * 2.0),
        )
        s.canvas.paint(stroke(flag, np.linspace(size * s.u * 0.7, size * s.u * 0.1, len(flag))), color)
