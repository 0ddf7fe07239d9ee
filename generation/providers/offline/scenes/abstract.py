"""Pictures of shapes alone: grids, waves, spheres, tracks, balloons."""

from dataclasses import dataclass

import numpy as np

from generation.providers.offline.canvas import Canvas, Linear, Radial, Shadow
from generation.providers.offline.palettes import Color, darker, lighter, mix
from generation.providers.offline.scenes.objects import confetti
from generation.providers.offline.scenes.scene import Scene, cloud, sun
from generation.providers.offline.shapes import TAU, bezier, box, ellipse, leaf, petal, pie, points, ridge, star, stroke

WHITE = (255, 255, 255)


def bauhaus(s: Scene) -> None:
    """A grid of quarter circles, leaves and stripes under an empty field."""
    p, c = s.palette, s.canvas
    c.ground(p.paper)
    side = s.u / (4 if not s.wide else 3)
    columns, rows = (
        (round(s.w / side), int(s.h * 0.62 / side + 0.4)) if not s.wide else (int(s.w * 0.58 / side), round(s.h / side))
    )
    colors = (*p.accents, p.deep, mix(p.soft, p.accent(2), 0.3))
    last = -1
    for row in range(rows):
        for column in range(columns):
            x, y = s.w - (columns - column) * side, s.h - (rows - row) * side
            ground, figure, third = (colors[i] for i in s.rng.permutation(len(colors))[:3])
            if s.spread(0, 1) < 0.28:
                ground = lighter(p.soft, 0.25)
            last = int(s.rng.choice([i for i in range(len(MOTIFS)) if i != last]))
            c.paint(box(x, y, x + side + 1, y + side + 1), ground)
            MOTIFS[last](c, Cell(x, y, side, figure, third, int(s.rng.integers(4))))


@dataclass(frozen=True)
class Cell:
    """A square of the grid with two colours; ``corner`` is where quarter circles start, ``turn`` which way they open."""

    x: float
    y: float
    side: float
    figure: Color
    third: Color
    number: int

    @property
    def corner(self) -> tuple[float, float]:
        """The corner itself, in pixels."""
        return self.x + self.side * (self.number % 2), self.y + self.side * (self.number // 2)

    @property
    def turn(self) -> float:
        """The angle at which a quarter circle around the corner begins."""
        return (0, 0.25, 0.75, 0.5)[self.number] * TAU

    @property
    def middle(self) -> tuple[float, float]:
        """The middle, in pixels."""
        return self.x + self.side / 2, self.y + self.side / 2


def _quarters(c: Canvas, cell: Cell) -> None:
    c.paint(pie(*cell.corner, cell.side, cell.turn, cell.turn + TAU / 4), cell.figure, grain=0.3)
    c.paint(pie(*cell.corner, cell.side * 0.5, cell.turn, cell.turn + TAU / 4), cell.third, grain=0.2)


def _halves(c: Canvas, cell: Cell) -> None:
    c.paint(ellipse(*cell.middle, cell.side * 0.5), cell.figure, grain=0.35)
    c.paint(pie(*cell.middle, cell.side * 0.5, cell.turn, cell.turn + TAU / 2), cell.third, grain=0.2)


def _rainbow(c: Canvas, cell: Cell) -> None:
    for k in range(4):
        reach = cell.side * (1 - 0.25 * k)
        band = pie(*cell.corner, reach, cell.turn, cell.turn + TAU / 4, reach - cell.side * 0.125)
        c.paint(band, cell.third if k % 2 else cell.figure)


def _leaves(c: Canvas, cell: Cell) -> None:
    for k in range(4):
        c.paint(leaf(*cell.middle, cell.side * 0.66, cell.side * 0.42, TAU * (0.125 + k / 4)), cell.figure, grain=0.3)
    c.paint(ellipse(*cell.middle, cell.side * 0.1), cell.third)


def _stripes(c: Canvas, cell: Cell) -> None:
    for k in range(3):
        top = cell.y + cell.side * k / 3
        c.paint(box(cell.x, top, cell.x + cell.side, top + cell.side / 6), cell.figure)


def _triangle(c: Canvas, cell: Cell) -> None:
    (ox, oy), (mx, my) = cell.corner, cell.middle
    c.paint(points((ox, oy), (2 * mx - ox, oy), (ox, 2 * my - oy)), cell.figure, grain=0.4)
    c.paint(ellipse(mx, my, cell.side * 0.16), cell.third)


def _dots(c: Canvas, cell: Cell) -> None:
    for i in range(9):
        x, y = cell.x + cell.side * (i % 3 + 0.5) / 3, cell.y + cell.side * (i // 3 + 0.5) / 3
        c.paint(ellipse(x, y, cell.side * 0.09), cell.figure)


MOTIFS = (_quarters, _halves, _rainbow, _leaves, _stripes, _triangle, _dots)


def waves(s: Scene) -> None:
    """Cut paper in waves, one sheet over the other, before a disc."""
    p, c = s.palette, s.canvas
    c.ground(Linear(lighter(p.paper, 0.4), p.soft, 90))
    sun(s, s.cx + s.u * 0.1, s.h * 0.52, s.u * 0.19, p.accent(2), 1.6)
    stops = (
        lighter(p.accent(0), 0.6),
        lighter(p.accent(0), 0.25),
        p.accent(0),
        lighter(p.accent(1), 0.3),
        p.accent(1),
        mix(p.accent(1), p.deep, 0.6),
    )
    for i, tone in enumerate(stops):
        base = s.h * (0.6 + 0.075 * i)
        sheet = ridge(s.w, base, s.h + 40, s.u * (0.085 - 0.007 * i), s.rng, 3)
        c.paint(
            sheet, Linear(lighter(tone, 0.2), tone, 90), grain=0.22, shadow=Shadow(0, -s.u * 0.01, s.u * 0.016, 0.3)
        )
    for x, y, size in ((0.1, 0.44, 0.09), (0.86, 0.4, 0.11)):
        cloud(s, s.w * x, s.h * y, s.u * size, lighter(p.paper, 0.7))


def orbit(s: Scene) -> None:
    """Glowing spheres on thin rings over a dark ground, with panes of glass: technology."""
    p, c = s.palette, s.canvas
    c.ground(Linear(darker(p.deep, 0.2), mix(p.deep, p.accent(0), 0.28), 110))
    x, y = s.cx + s.u * 0.02, s.h * (0.62 if not s.wide else 0.55)
    c.glow(x, y, s.u * 0.75, p.accent(0), 0.55)
    c.glow(x + s.u * 0.35, y + s.u * 0.3, s.u * 0.5, p.accent(2), 0.35)
    c.glow(x - s.u * 0.4, y + s.u * 0.2, s.u * 0.45, p.accent(1), 0.3)
    for i in range(22):
        for j in range(12):
            gx, gy = s.w * (i + 0.5) / 22, s.h * 0.62 + (s.h * 0.4) * ((j + 0.5) / 12)
            c.paint(ellipse(gx, gy, s.u * 0.0017, n=10), WHITE, alpha=0.1 + 0.22 * (j / 12))
    for i, r in enumerate((0.47, 0.36)):
        ring = ellipse(x, y, r * s.u, r * s.u * 0.4, -0.35)
        c.paint(
            ring,
            lighter(p.accent(i), 0.5),
            ellipse(x, y, r * s.u - s.u * 0.0032, r * s.u * 0.4 - s.u * 0.0032, -0.35),
            alpha=0.75,
        )
    _orb(s, x, y, s.u * 0.19, p.accent(0), p.accent(2))
    for r, turn, size, k in (
        (0.47, 2.65, 0.05, 1),
        (0.47, -0.42, 0.034, 2),
        (0.36, 0.55, 0.028, 3),
        (0.36, 3.8, 0.02, 1),
    ):
        at = points((r * s.u * np.cos(turn), r * s.u * 0.4 * np.sin(turn))) @ np.array(
            ((np.cos(-0.35), np.sin(-0.35)), (-np.sin(-0.35), np.cos(-0.35)))
        ) + (x, y)
        _orb(s, at[0][0], at[0][1], size * s.u, p.accent(k), p.accent(k + 1))
    _pane(s, x + s.u * 0.16, y + s.u * 0.1, s.u * 0.3, s.u * 0.18, 0)
    _pane(s, x - s.u * 0.44, y - s.u * 0.24, s.u * 0.23, s.u * 0.14, 1)


def _orb(s: Scene, x: float, y: float, r: float, color: Color, rim: Color) -> None:
    c = s.canvas
    c.glow(x, y, r * 1.9, color, 0.5)
    ball = c.paint(
        ellipse(x, y, r),
        Linear(lighter(color, 0.35), mix(darker(color, 0.4), rim, 0.35), 55),
        grain=0.4,
        grain_angle=50,
    )
    c.blurred(ellipse(x + r * 0.5, y + r * 0.55, r * 0.5, r * 0.35, -0.8), rim, r * 0.22, 0.6, inside=ball)
    c.blurred(ellipse(x - r * 0.4, y - r * 0.45, r * 0.26, r * 0.16, -0.7), WHITE, r * 0.12, 0.7, inside=ball)


def _pane(s: Scene, x: float, y: float, wide: float, tall: float, kind: int) -> None:
    """A pane of frosted glass with a small chart or a line of text."""
    p, c, edge = s.palette, s.canvas, s.u * 0.0025
    outline = box(x, y, x + wide, y + tall, s.u * 0.022)
    c.paint(outline, mix(p.deep, p.accent(0), 0.55), alpha=0.55, shadow=s.lifted(1.6, 0.4))
    c.paint(outline, WHITE, alpha=0.12)
    c.paint(outline, WHITE, box(x + edge, y + edge, x + wide - edge, y + tall - edge, s.u * 0.02), alpha=0.5)
    if kind == 0:
        for i, v in enumerate((0.3, 0.45, 0.38, 0.62, 0.8)):
            bx = x + wide * (0.12 + 0.16 * i)
            c.paint(
                box(bx, y + tall * (0.86 - 0.68 * v), bx + wide * 0.09, y + tall * 0.86, s.u * 0.006),
                Linear(lighter(p.accent(1), 0.3), p.accent(2), 90),
            )
        return
    c.paint(ellipse(x + wide * 0.2, y + tall * 0.5, tall * 0.22), Linear(lighter(p.accent(2), 0.3), p.accent(0), 50))
    for k, span in enumerate((0.46, 0.32)):
        c.paint(
            box(
                x + wide * 0.4,
                y + tall * (0.36 + 0.2 * k),
                x + wide * (0.4 + span),
                y + tall * (0.44 + 0.2 * k),
                tall * 0.04,
            ),
            WHITE,
            alpha=0.75 - 0.25 * k,
        )


def track(s: Scene) -> None:
    """The bend of a running track and a low sun: sport."""
    p, c = s.palette, s.canvas
    c.ground(Linear(lighter(p.paper, 0.2), mix(p.soft, p.accent(2), 0.3), 80))
    sun(s, s.cx - s.u * 0.14, s.h * 0.5, s.u * 0.15, p.accent(2), 2.2)
    c.paint(
        ridge(s.w, s.h * 0.66, s.h + 4, s.h * 0.05, s.rng, 3),
        Linear(mix(p.accent(3), p.paper, 0.45), mix(p.accent(3), p.paper, 0.1), 90),
        grain=0.3,
    )
    x, y, lanes = s.cx + s.u * 0.72, s.h * 1.2, 6
    outer = s.u * 1.26
    c.paint(
        ellipse(x, y, outer * 1.06, outer * 0.66),
        Linear(mix(p.accent(1), p.accent(3), 0.35), mix(p.accent(1), p.deep, 0.3), 90),
        grain=0.25,
        shadow=s.lifted(1, 0.2),
    )
    for i in range(lanes):
        r = outer * (1 - 0.095 * i)
        tone = p.accent(0) if i % 2 else mix(p.accent(0), p.deep, 0.12)
        c.paint(ellipse(x, y, r, r * 0.62), Linear(lighter(tone, 0.14), darker(tone, 0.1), 60), grain=0.22)
        c.paint(
            ellipse(x, y, r, r * 0.62), lighter(p.paper, 0.6), ellipse(x, y, r - s.u * 0.006, r * 0.62 - s.u * 0.005)
        )
    inner = outer * (1 - 0.095 * lanes)
    c.paint(ellipse(x, y, inner, inner * 0.62), Linear(mix(p.accent(1), p.accent(3), 0.5), p.accent(1), 90), grain=0.3)
    for k in range(5):
        ly = s.h * (0.56 + 0.022 * k)
        c.paint(
            stroke(
                points((s.cx - s.u * (0.62 - 0.05 * k), ly), (s.cx - s.u * (0.34 - 0.04 * k), ly)),
                np.array((s.u * 0.001, s.u * 0.006)),
            ),
            p.accent(k),
            alpha=0.9,
        )
    _ball(s, s.cx - s.u * 0.24, s.h * 0.77, s.u * 0.085)


def _ball(s: Scene, x: float, y: float, r: float) -> None:
    p, c = s.palette, s.canvas
    c.blurred(ellipse(x + r * 0.3, y + r * 1.3, r * 1.0, r * 0.2), c.ink, r * 0.2, 0.4)
    ball = c.paint(ellipse(x, y, r), Linear(lighter(p.accent(2), 0.3), darker(p.accent(2), 0.15), 55), grain=0.5)
    for turn, dx in ((0.4, -1.25), (0.4, 1.25)):
        c.paint(
            ellipse(x + dx * r, y + dx * r * 0.4, r, r * 1.1, turn),
            lighter(p.paper, 0.5),
            ellipse(x + dx * r, y + dx * r * 0.4, r * 0.93, r * 1.03, turn),
            inside=ball,
        )


def balloons(s: Scene) -> None:
    """Balloons, streamers and confetti: openings, birthdays, festivals."""
    p, c = s.palette, s.canvas
    c.ground(Linear(lighter(p.paper, 0.3), mix(p.soft, p.accent(3), 0.18), 90))
    c.glow(s.cx, s.h * 0.85, s.u * 0.7, lighter(p.accent(2), 0.5), 0.7)
    confetti(s, 90)
    knot = (s.cx, s.h * 1.04)
    spots = (
        (-0.33, 0.66, 0.125, 1),
        (0.34, 0.63, 0.13, 0),
        (-0.15, 0.58, 0.12, 3),
        (0.17, 0.72, 0.125, 2),
        (-0.02, 0.72, 0.14, 0),
        (-0.4, 0.86, 0.1, 2),
        (0.42, 0.85, 0.105, 1),
    )
    for dx, y, r, _ in spots:
        foot = (s.cx + dx * s.u, s.h * y + r * s.u * 1.2)
        string = bezier(foot, (foot[0] * 0.6 + knot[0] * 0.4 + s.u * 0.04, foot[1] + s.u * 0.2), knot)
        c.paint(stroke(string, s.u * 0.0022), mix(p.deep, p.soft, 0.35))
    for dx, y, r, k in spots:
        _balloon(s, s.cx + dx * s.u, s.h * y, r * s.u, p.accent(k))


def _balloon(s: Scene, x: float, y: float, r: float, color: Color) -> None:
    c = s.canvas
    c.paint(points((x, y + r * 1.14), (x - r * 0.13, y + r * 1.32), (x + r * 0.13, y + r * 1.32)), darker(color, 0.2))
    t = np.linspace(0, TAU, 100, endpoint=False)
    drop = np.column_stack((x + r * np.cos(t) * (1 - 0.08 * np.sin(t)), y + r * 1.18 * np.sin(t)))
    skin = c.paint(
        drop, Radial(lighter(color, 0.35), darker(color, 0.14), 0.34, 0.28, 0.85), grain=0.3, shadow=s.lifted(1.1, 0.2)
    )
    c.blurred(ellipse(x - r * 0.42, y - r * 0.5, r * 0.14, r * 0.26, 0.5), WHITE, r * 0.09, 0.75, inside=skin)
    c.blurred(ellipse(x + r * 0.45, y + r * 0.6, r * 0.3, r * 0.3), lighter(color, 0.4), r * 0.2, 0.4, inside=skin)


def growth(s: Scene) -> None:
    """Rising columns that turn into a plant, coins like suns: money and plans."""
    p, c = s.palette, s.canvas
    line = s.h * 0.9
    c.ground(Linear(lighter(p.paper, 0.35), p.soft, 100))
    c.paint(
        ellipse(s.cx + s.u * 0.08, s.h * 0.74, s.u * 0.38),
        Linear(mix(p.accent(2), p.paper, 0.45), mix(p.accent(2), p.paper, 0.75), 90),
        grain=0.2,
    )
    c.paint(box(-4, line, s.w + 4, s.h + 4), Linear(mix(p.accent(1), p.paper, 0.25), p.accent(1), 90), grain=0.25)
    for i, tall in enumerate((0.12, 0.19, 0.28, 0.39)):
        x = s.cx - s.u * 0.36 + s.u * 0.17 * i
        tone = (p.accent(3), mix(p.accent(3), p.accent(0), 0.5), p.accent(0), p.accent(1))[i]
        c.paint(
            box(x, line - tall * s.u, x + s.u * 0.13, line + 1, s.u * 0.012),
            Linear(lighter(tone, 0.28), darker(tone, 0.12), 20),
            grain=0.35,
            shadow=s.lifted(0.6, 0.18),
        )
        sprout = (x + s.u * 0.065, line - tall * s.u)
        size = s.u * (0.07 + 0.03 * i)
        c.paint(stroke(points(sprout, (sprout[0], sprout[1] - size * 0.7)), s.u * 0.006), darker(p.accent(0), 0.25))
        for side in (-1, 1):
            c.paint(
                leaf(sprout[0], sprout[1] - size * 0.6, size, size * 0.46, -np.pi / 2 + side * 0.85, side * 0.15),
                Linear(lighter(p.accent(0), 0.25), darker(p.accent(0), 0.1), 50),
                grain=0.4,
            )
    for k in range(5):
        y = line - s.u * 0.022 * k
        c.paint(ellipse(s.cx + s.u * 0.4, y, s.u * 0.075, s.u * 0.024), darker(p.accent(2), 0.2))
        c.paint(
            ellipse(s.cx + s.u * 0.4, y - s.u * 0.012, s.u * 0.075, s.u * 0.024),
            Linear(lighter(p.accent(2), 0.35), p.accent(2), 30),
            grain=0.2,
        )


def blossom(s: Scene) -> None:
    """One great flower from the lower edge, petals like cut paper."""
    p, c = s.palette, s.canvas
    c.ground(Linear(lighter(p.paper, 0.35), mix(p.soft, p.accent(0), 0.08), 90))
    x, y = s.cx, s.h * 0.95
    for ring, (r, n) in enumerate(((0.6, 15), (0.5, 13), (0.39, 11), (0.28, 9))):
        tone = (p.accent(1), p.accent(0), mix(p.accent(0), p.paper, 0.35), p.accent(3))[ring]
        for i in range(n):
            turn = -np.pi + np.pi * (i + 0.5 * (ring % 2)) / (n - 1)
            c.paint(
                petal(x, y, s.u * r, s.u * r * 0.34, turn),
                Linear(lighter(tone, 0.25), darker(tone, 0.08), float(np.degrees(turn)) + 180),
                grain=0.35,
                shadow=s.lifted(0.8, 0.22),
            )
    c.paint(
        ellipse(x, y, s.u * 0.13),
        Linear(lighter(p.accent(2), 0.25), darker(p.accent(2), 0.15), 60),
        grain=0.5,
        shadow=s.lifted(1, 0.3),
    )
    for i in range(60):
        a, d = i * 2.4, s.u * 0.115 * np.sqrt(i / 60)
        c.paint(ellipse(x + d * np.cos(a), y + d * np.sin(a), s.u * 0.005), darker(p.accent(2), 0.4))
    for i in range(7):
        bx, by = s.cx + s.spread(-0.46, 0.46) * s.u, s.h * s.spread(0.3, 0.5)
        c.paint(star(bx, by, s.u * 0.008, 0.35, 4), p.accent(i), alpha=0.9)
