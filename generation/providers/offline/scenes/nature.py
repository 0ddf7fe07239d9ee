"""Landscapes, sea, night sky, leaves and flowers."""

import numpy as np

from generation.providers.offline.canvas import Linear
from generation.providers.offline.palettes import darker, lighter, mix
from generation.providers.offline.scenes.scene import Scene, birds, cloud, falling, flower, haze, sprig, sun, tree
from generation.providers.offline.shapes import (
    arch,
    bezier,
    blob,
    box,
    ellipse,
    leaf,
    peaks,
    points,
    ridge,
    star,
    stroke,
)


def hills(s: Scene) -> None:
    """Layered hills under a low sun; trees and the air follow the season."""
    p, c = s.palette, s.canvas
    warm = p.accent(2)
    c.ground(Linear(lighter(p.soft, 0.35), mix(p.paper, warm, 0.22), 90))
    winter = s.meaning.season == "winter"
    sun(
        s,
        s.cx + s.spread(-0.16, 0.16) * s.u,
        s.h * (0.4 if winter else 0.5),
        s.u * (0.1 if winter else 0.13),
        mix(warm, p.accent(0), 0.25),
    )
    if winter:
        for i in range(2):
            range_ = peaks(s.w, s.h * (0.66 + 0.04 * i), s.h, s.h * (0.2 - 0.05 * i), s.rng, 7 + 3 * i)
            tone = mix(lighter(p.accent(0), 0.45), p.accent(3), 0.4 * i)
            c.paint(range_, Linear((250, 252, 255), tone, 80), grain=0.4, grain_angle=20)
    near = {"spring": p.accent(1), "autumn": p.accent(0), "winter": p.accent(1)}.get(s.meaning.season, p.accent(1))
    far = lighter(mix(p.accent(0), p.accent(3), 0.35), 0.5)
    layers = 6
    for i in range(layers):
        depth = 1 - i / (layers - 1)
        base = s.h * (0.6 + 0.36 * (i / layers) ** 0.9)
        tone = mix(mix(near, far, depth**0.8), p.deep, 0.62 * (1 - depth) ** 1.6)
        crest = ridge(s.w, base, s.h + 4, s.h * (0.075 - 0.006 * i), s.rng, 4)
        c.paint(crest, Linear(lighter(tone, 0.16), tone, 90), grain=0.35, grain_angle=90)
        if i in {2, 3, 4}:
            _grove(s, crest, i, tone)
    _air(s)


def _grove(s: Scene, crest: np.ndarray, layer: int, tone: tuple[int, int, int]) -> None:
    p = s.palette
    fir = s.meaning.season == "winter"
    leaves = {"spring": p.accent(0), "autumn": p.accent(2), "winter": p.accent(1)}.get(s.meaning.season, p.accent(1))
    for _ in range(3 + layer):
        x, y = crest[int(s.rng.integers(8, len(crest) - 10))]
        if s.wide and x < s.w * 0.4 and layer > 3:
            continue
        size = s.u * (0.03 + 0.022 * layer) * s.spread(0.8, 1.25)
        tree(s, x, y + size * 0.08, size, mix(leaves, tone, 0.35 * s.spread(0.4, 1.6)), darker(tone, 0.45), not fir)


def _air(s: Scene) -> None:
    p = s.palette
    match s.meaning.season:
        case "spring":
            falling(s, lighter(p.accent(0), 0.35), 46)
        case "autumn":
            falling(s, p.accent(0), 30, "leaf")
        case "winter":
            falling(s, (255, 255, 255), 110, "snow")
        case _:
            birds(s, s.cx + s.u * 0.2, s.h * 0.36, 5, mix(p.deep, p.soft, 0.2))


def sea(s: Scene) -> None:
    """The sun on the horizon, a sail, and light on the water."""
    p, c = s.palette, s.canvas
    line = s.h * 0.6
    c.ground(Linear(lighter(mix(p.soft, p.accent(0), 0.12), 0.2), mix(p.paper, p.accent(2), 0.55), 90))
    sun(s, s.cx, line - s.u * 0.06, s.u * 0.17, mix(p.accent(2), p.accent(0), 0.35))
    for x, y, size in ((0.12, 0.42, 0.1), (0.86, 0.33, 0.12), (0.62, 0.47, 0.07)):
        cloud(s, s.w * x, s.h * y, s.u * size, mix(lighter(p.paper, 0.6), p.accent(2), 0.1))
    far = haze(p.accent(1), p.paper, 0.45)
    for dx, rx, ry in ((0.52, 0.3, 0.07), (0.36, 0.18, 0.045), (-0.6, 0.24, 0.04)):
        c.paint(ellipse(s.cx + dx * s.u, line + 2, rx * s.u, ry * s.u), Linear(lighter(far, 0.2), far, 90), grain=0.4)
    c.paint(
        box(-4, line, s.w + 4, s.h + 4),
        Linear(mix(p.accent(1), p.accent(2), 0.28), darker(p.accent(1), 0.35), 90),
        grain=0.2,
        grain_angle=90,
    )
    _glitter(s, line)
    _sail(s, s.cx - s.u * 0.24, line + s.h * 0.07, s.u * 0.17)
    _shore(s)


def _glitter(s: Scene, line: float) -> None:
    for i in range(46):
        t = (i / 46) ** 1.4
        y = line + t * (s.h * 0.93 - line) + 3
        half = s.u * (0.03 + 0.1 * t) * s.spread(0.3, 1.2)
        x = s.cx + s.spread(-1, 1) * s.u * (0.06 + 0.22 * t)
        light = lighter(mix(s.palette.accent(2), s.palette.accent(0), 0.2), 0.45)
        s.canvas.paint(ellipse(x, y, half, s.u * (0.0018 + 0.004 * t)), light, alpha=0.85 - 0.45 * t)


def _sail(s: Scene, x: float, y: float, size: float) -> None:
    p, c = s.palette, s.canvas
    c.blurred(ellipse(x, y + size * 0.14, size * 0.42, size * 0.05), p.deep, size * 0.05, 0.45)
    c.paint(
        points((x, y - size), (x + size * 0.46, y - size * 0.04), (x, y - size * 0.04)),
        Linear((255, 253, 246), lighter(p.soft, 0.3), 20),
        grain=0.2,
    )
    c.paint(
        points(
            (x - size * 0.04, y - size * 0.86), (x - size * 0.04, y - size * 0.04), (x - size * 0.34, y - size * 0.04)
        ),
        p.accent(0),
        grain=0.3,
    )
    hull = np.vstack(
        (bezier((x - size * 0.44, y), (x, y + size * 0.22), (x + size * 0.5, y)), points((x + size * 0.5, y)))
    )
    c.paint(hull, p.deep, grain=0.2)


def _shore(s: Scene) -> None:
    """Palm fronds from the lower corner."""
    p = s.palette
    for k, (x, y, turn) in enumerate(((1.04, 0.98, -2.5), (1.02, 1.04, -2.1), (1.06, 0.9, -2.9), (0.97, 1.06, -1.75))):
        frond = bezier(
            (s.w * x, s.h * y),
            (s.w * x + 0.2 * s.u * np.cos(turn - 0.5), s.h * y + 0.3 * s.u * np.sin(turn - 0.5)),
            (s.w * x + 0.5 * s.u * np.cos(turn), s.h * y + 0.42 * s.u * np.sin(turn)),
        )
        tone = mix(p.deep, p.accent(1), 0.15 + 0.1 * k)
        s.canvas.paint(stroke(frond, np.linspace(s.u * 0.008, s.u * 0.002, len(frond))), tone)
        for at, before in zip(frond[3::2], frond[2::2], strict=False):
            along = np.arctan2(at[1] - before[1], at[0] - before[0])
            for side in (-1, 1):
                s.canvas.paint(leaf(at[0], at[1], s.u * 0.13, s.u * 0.018, along + side * 0.9, side * 0.25), tone)


def moonlit(s: Scene) -> None:
    """A great moon over clouds, a tiled roof's curve and a branch: autumn festival and quiet nights."""
    p, c = s.palette, s.canvas
    c.ground(Linear(darker(p.deep, 0.25), mix(p.deep, p.accent(1), 0.5), 90))
    for _ in range(70):
        c.paint(
            ellipse(s.spread(0, s.w), s.spread(0, s.h * 0.7), s.u * s.spread(0.0008, 0.0022)),
            lighter(p.paper, 0.4),
            alpha=s.spread(0.3, 0.9),
        )
    x, y, r = s.cx + s.u * 0.08, s.h * 0.55, s.u * 0.25
    c.glow(x, y, r * 2.3, p.accent(2), 0.55)
    moon = c.paint(ellipse(x, y, r), Linear(lighter(p.accent(2), 0.6), p.accent(2), 60), grain=0.25)
    for dx, dy, size in ((-0.3, -0.2, 0.2), (0.25, 0.1, 0.14), (-0.05, 0.4, 0.1), (0.35, -0.4, 0.08)):
        c.blurred(ellipse(x + dx * r, y + dy * r, size * r), darker(p.accent(2), 0.2), r * 0.05, 0.28, inside=moon)
    for i in range(5):
        band = y + r * (0.35 + 0.28 * i)
        tone = mix(mix(p.deep, p.accent(1), 0.5), p.paper, 0.3 - 0.05 * i)
        for _ in range(3):
            cloud(s, s.cx + s.spread(-0.62, 0.62) * s.u, band, s.u * s.spread(0.1, 0.2), tone)
    c.paint(
        ridge(s.w, s.h * 0.9, s.h + 4, s.h * 0.05, s.rng, 3),
        Linear(mix(p.deep, p.accent(1), 0.3), darker(p.deep, 0.3), 90),
        grain=0.3,
    )
    branch = bezier((s.w * 1.02, s.h * 0.3), (s.w * 0.84, s.h * 0.36), (s.w * 0.7, s.h * 0.5))
    c.paint(stroke(branch, np.linspace(s.u * 0.016, s.u * 0.003, len(branch))), darker(p.deep, 0.4))
    for i, at in enumerate(branch[8:36:4]):
        hang = (at[0] + s.spread(-0.01, 0.01) * s.u, at[1] + s.u * 0.05)
        if i % 2:
            c.paint(
                ellipse(hang[0], hang[1], s.u * 0.026, s.u * 0.023),
                Linear(lighter(p.accent(0), 0.2), darker(p.accent(0), 0.2), 50),
                grain=0.4,
            )
        else:
            c.paint(
                leaf(at[0], at[1], s.u * 0.075, s.u * 0.03, s.spread(0.6, 2.4)),
                mix(p.accent(3), p.accent(0), 0.3),
                grain=0.4,
            )


def snowy(s: Scene) -> None:
    """Firs in falling snow under stars: Christmas and deep winter."""
    p, c = s.palette, s.canvas
    c.ground(Linear(darker(p.deep, 0.1), mix(p.deep, p.accent(3), 0.6), 90))
    for _ in range(60):
        c.paint(
            ellipse(s.spread(0, s.w), s.spread(0, s.h * 0.6), s.u * s.spread(0.001, 0.002)),
            p.paper,
            alpha=s.spread(0.3, 0.9),
        )
    c.glow(s.cx, s.h * 0.72, s.u * 0.6, mix(p.accent(2), p.paper, 0.4), 0.4)
    for layer in range(4):
        base = s.h * (0.72 + 0.075 * layer)
        tone = mix(mix(p.deep, p.accent(3), 0.75 - 0.1 * layer), p.paper, 0.1 + 0.22 * layer)
        snow = ridge(s.w, base, s.h + 4, s.h * 0.03, s.rng, 3)
        _firs(s, snow, layer)
        c.paint(snow, Linear(lighter(tone, 0.35), tone, 90), grain=0.22, grain_angle=90)
    _lit_tree(s, s.cx, s.h * 0.93, s.u * 0.44)
    falling(s, (255, 255, 255), 150, "snow")


def _firs(s: Scene, crest: np.ndarray, layer: int) -> None:
    p = s.palette
    tone = mix(p.accent(1), mix(p.deep, p.accent(3), 0.6), 0.65 - 0.2 * layer)
    for at in np.sort(s.rng.integers(2, len(crest) - 4, 9 - layer)):
        x, y = crest[at]
        if abs(x - s.cx) < s.u * 0.2 and layer > 1:
            continue
        tree(s, x, y + s.u * 0.02, s.u * (0.13 + 0.05 * layer) * s.spread(0.7, 1.2), tone, darker(tone, 0.5), False)


def _lit_tree(s: Scene, x: float, y: float, size: float) -> None:
    p, c = s.palette, s.canvas
    c.blurred(ellipse(x, y, size * 0.36, size * 0.05), p.deep, size * 0.05, 0.5)
    c.paint(box(x - size * 0.03, y - size * 0.14, x + size * 0.03, y), darker(p.accent(0), 0.55))
    for i in range(4):
        top, foot, half = y - size * (1.0 - 0.17 * i), y - size * (0.62 - 0.18 * i), size * (0.13 + 0.075 * i)
        skirt = np.vstack((points((x, top)), bezier((x + half, foot), (x, foot + size * 0.05), (x - half, foot))))
        c.paint(
            skirt,
            Linear(lighter(p.accent(1), 0.2), darker(p.accent(1), 0.3), 15),
            grain=0.55,
            shadow=s.lifted(1.2, 0.35),
        )
        for k in range(3 + i):
            t = (k + 0.5) / (3 + i)
            bx, by = x - half + 2 * half * t, foot - size * 0.02 + size * 0.03 * np.sin(np.pi * t)
            color = (p.accent(0), p.accent(2), p.paper)[(k + i) % 3]
            c.glow(bx, by, size * 0.05, lighter(color, 0.5), 0.6)
            c.paint(ellipse(bx, by, size * 0.018), Linear(lighter(color, 0.35), color, 50))
    c.glow(x, y - size * 1.02, size * 0.22, p.accent(2), 0.8)
    c.paint(star(x, y - size * 1.02, size * 0.065), lighter(p.accent(2), 0.25))


def botanical(s: Scene) -> None:
    """Leaves and flowers that grow from the lower corners around a calm middle."""
    p, c = s.palette, s.canvas
    c.ground(Linear(lighter(p.paper, 0.4), p.soft, 100))
    c.paint(
        arch(s.cx - s.u * 0.3, s.h * 0.34, s.cx + s.u * 0.3, s.h + 9),
        Linear(mix(p.soft, p.accent(2), 0.3), mix(p.soft, p.accent(0), 0.3), 90),
        grain=0.2,
    )
    greens = (
        p.accent(1),
        mix(p.accent(1), p.deep, 0.45),
        mix(p.accent(1), p.accent(2), 0.35),
        lighter(p.accent(1), 0.3),
    )
    roots = (
        (s.cx - s.u * 0.3, -1.05),
        (s.cx + s.u * 0.3, -2.1),
        (s.cx - s.u * 0.12, -1.45),
        (s.cx + s.u * 0.14, -1.75),
        (s.cx - s.u * 0.42, -0.8),
        (s.cx + s.u * 0.44, -2.35),
    )
    for i, (x, turn) in enumerate(roots):
        sprig(
            s,
            x,
            s.h * 1.04,
            s.u * s.spread(0.44, 0.6),
            turn + s.spread(-0.15, 0.15),
            greens[i % 4],
            7,
            s.spread(0.28, 0.42),
        )
    for i in range(8):
        turn = -np.pi * (0.12 + 0.76 * i / 7)
        c.paint(
            leaf(s.cx - s.u * 0.36 * np.cos(turn) * -1, s.h * 1.05, s.u * s.spread(0.22, 0.32), s.u * 0.09, turn),
            Linear(greens[(i + 1) % 4], darker(greens[i % 4], 0.2), 60),
            grain=0.4,
            shadow=s.lifted(0.6, 0.15),
        )
    _bouquet(s)
    if s.meaning.season == "spring":
        falling(s, lighter(p.accent(0), 0.4), 22)


def _bouquet(s: Scene) -> None:
    p = s.palette
    blooms = (
        (-0.27, 0.8, 0.105),
        (0.28, 0.77, 0.115),
        (0.0, 0.86, 0.135),
        (-0.1, 0.71, 0.06),
        (0.15, 0.69, 0.055),
        (-0.4, 0.93, 0.09),
        (0.42, 0.94, 0.085),
    )
    hearts = (p.accent(2), p.accent(2), p.deep)
    for i, (dx, y, r) in enumerate(blooms):
        color = (p.accent(0), p.accent(3), lighter(p.accent(0), 0.45), p.accent(2))[i % 4]
        heart = p.deep if color == p.accent(2) else hearts[i % 3]
        flower(s, s.cx + dx * s.u, s.h * y, r * s.u, color, heart, 6 + i % 3, s.spread(0, 1))


def cutouts(s: Scene) -> None:
    """Paper cut-outs: algae, pebbles and suns, scattered around an empty middle."""
    p, c = s.palette, s.canvas
    c.ground(p.paper)
    spots = (
        (0.1, 0.78, 0.27, 0),
        (0.92, 0.6, 0.25, 1),
        (0.55, 0.97, 0.3, 2),
        (0.98, 0.97, 0.22, 3),
        (-0.02, 0.42, 0.13, 2),
    )
    if s.wide:
        spots = (
            (0.62, 0.85, 0.34, 0),
            (0.95, 0.35, 0.34, 1),
            (0.86, 1.0, 0.3, 2),
            (0.58, 0.12, 0.16, 3),
            (0.02, 1.02, 0.2, 2),
        )
    for x, y, r, i in spots:
        c.paint(
            blob(s.w * x, s.h * y, s.u * r, s.u * r * s.spread(0.75, 1), s.rng, 0.2),
            p.accent(i),
            shadow=s.lifted(0.8, 0.18),
            grain=0.18,
        )
    for i, (x, y, r, k) in enumerate(spots[:4]):
        turn = s.spread(-2.2, -0.9)
        _algae(
            s,
            s.w * x,
            s.h * y + s.u * r * 0.5,
            s.u * r * 1.35,
            turn,
            (p.paper, p.deep, lighter(p.accent(k + 1), 0.2), p.accent(k + 2))[i % 4],
        )
    sun(s, s.w * (0.78 if s.wide else 0.3), s.h * (0.62 if s.wide else 0.56), s.u * 0.075, p.accent(2), 0.01)
    for _ in range(16):
        x, y = s.cx + s.spread(-0.5, 0.5) * s.u, s.h * s.spread(0.58, 1)
        c.paint(ellipse(x, y, s.u * s.spread(0.005, 0.011)), s.one_of(p.deep, p.accent(0), p.accent(3)))


def _algae(s: Scene, x: float, y: float, length: float, turn: float, color: tuple[int, int, int]) -> None:
    stem = bezier(
        (x, y),
        (x + length * 0.5 * np.cos(turn + 0.3), y + length * 0.5 * np.sin(turn + 0.3)),
        (x + length * np.cos(turn), y + length * np.sin(turn)),
    )
    s.canvas.paint(stroke(stem, length * 0.05), color, shadow=s.lifted(0.4, 0.15))
    for i, at in enumerate(stem[4::6]):
        size = length * (0.34 - 0.03 * i)
        for side in (-1, 1):
            s.canvas.paint(leaf(at[0], at[1], size, size * 0.42, turn + side * 0.95, side * -0.25), color)
    s.canvas.paint(ellipse(stem[-1][0], stem[-1][1], length * 0.07), color)


def road(s: Scene) -> None:
    """A road that leads over the hills into the sun."""
    p, c = s.palette, s.canvas
    hills(s)
    line, foot = s.h * 0.79, s.h * 1.02
    near = mix(p.deep, p.accent(1), 0.12)
    c.paint(
        ridge(s.w, s.h * 0.8, s.h + 4, s.h * 0.018, s.rng, 2),
        Linear(mix(p.accent(1), p.accent(2), 0.3), mix(p.accent(1), p.deep, 0.3), 90),
        grain=0.3,
    )
    t = np.linspace(0, 1, 50)
    middle = s.cx + s.u * 0.12 * np.sin(t * 3.1) * (1 - t)
    half = s.u * (0.012 + 0.27 * t**1.6)
    y = line + (foot - line) * t
    c.paint(
        np.vstack((np.column_stack((middle - half, y)), np.column_stack((middle + half, y))[::-1])),
        Linear(mix(near, p.soft, 0.25), near, 90),
        grain=0.25,
    )
    for k in range(7):
        a, b = ((k + 0.2) / 7) ** 1.5, ((k + 0.62) / 7) ** 1.5
        i, j = int(a * 49), max(int(b * 49), int(a * 49) + 1)
        width = s.u * 0.03 * np.array((a, b)) + s.u * 0.002
        dash = points(
            (middle[i] - width[0] / 2, y[i]),
            (middle[i] + width[0] / 2, y[i]),
            (middle[j] + width[1] / 2, y[j]),
            (middle[j] - width[1] / 2, y[j]),
        )
        c.paint(dash, lighter(p.accent(2), 0.3))
