"""What a scene is painted with, and the parts that several scenes share."""

from dataclasses import dataclass
from functools import cached_property

import numpy as np

from generation.providers.offline.canvas import Canvas, Linear, Shadow
from generation.providers.offline.meaning import Meaning
from generation.providers.offline.palettes import Color, Palette, darker, lighter, mix
from generation.providers.offline.shapes import TAU, Points, bezier, blob, ellipse, leaf, petal, stroke

WIDE = 1.25  # from this aspect on the subject stands on the right


@dataclass(frozen=True)
class Scene:
    """A canvas, its colours and what it is about; ``w``, ``h`` and ``u`` (the shorter side) are pixels."""

    canvas: Canvas
    palette: Palette
    meaning: Meaning

    @cached_property
    def rng(self) -> np.random.Generator:
        """The dice of this picture."""
        return self.canvas.rng

    @property
    def w(self) -> float:
        """Width."""
        return float(self.canvas.width)

    @property
    def h(self) -> float:
        """Height."""
        return float(self.canvas.height)

    @property
    def u(self) -> float:
        """The shorter side, the measure of all things in the picture."""
        return self.canvas.unit

    @property
    def wide(self) -> bool:
        """Whether the subject stands on the right, the headline on the left."""
        return self.w > self.h * WIDE

    @property
    def cx(self) -> float:
        """Where the subject stands."""
        return self.w * (0.7 if self.wide else 0.5)

    def one_of(self, *choices: Color) -> Color:
        """A colour by chance."""
        return choices[int(self.rng.integers(len(choices)))]

    def spread(self, low: float, high: float) -> float:
        """A number by chance."""
        return float(self.rng.uniform(low, high))

    def lifted(self, size: float = 1.0, strength: float = 0.25) -> Shadow:
        """The shadow of paper that lies on paper; ``size`` 1 is a hand's breadth above."""
        return Shadow(self.u * 0.006 * size, self.u * 0.012 * size, self.u * 0.014 * size, strength)


def sprig(
    s: Scene, x: float, y: float, length: float, turn: float, color: Color, pairs: int = 6, width: float = 0.3
) -> None:
    """A twig with paired leaves, growing from (x, y) towards ``turn``."""
    tip = (x + length * np.cos(turn), y + length * np.sin(turn))
    pull = (x + length * 0.5 * np.cos(turn - 0.25), y + length * 0.5 * np.sin(turn - 0.25))
    stem = bezier((x, y), pull, tip)
    s.canvas.paint(stroke(stem, np.linspace(s.u * 0.006, s.u * 0.002, len(stem))), darker(color, 0.2))
    for i in range(pairs):
        at = stem[int((0.2 + 0.78 * i / pairs) * (len(stem) - 1))]
        size = length * (0.34 - 0.16 * i / pairs)
        for side in (-1, 1):
            shade = Linear(lighter(color, 0.12 if side < 0 else 0.0), darker(color, 0.12), 45)
            s.canvas.paint(leaf(at[0], at[1], size, size * width, turn + side * 0.75, side * 0.12), shade, grain=0.25)
    s.canvas.paint(leaf(tip[0], tip[1], length * 0.2, length * 0.2 * width, turn), lighter(color, 0.1), grain=0.2)


def flower(
    s: Scene, x: float, y: float, r: float, color: Color, heart: Color, petals: int = 7, turn: float = 0.0
) -> None:
    """A flower seen from above, two rings of petals."""
    for ring, (size, shade) in enumerate(((1.0, darker(color, 0.06)), (0.72, lighter(color, 0.18)))):
        for i in range(petals):
            angle = turn + TAU * (i + ring / 2) / petals
            fill = Linear(lighter(shade, 0.1), shade, float(np.degrees(angle)))
            s.canvas.paint(
                petal(x, y, r * size, r * size * 4.2 / petals, angle), fill, grain=0.3, shadow=s.lifted(0.4, 0.12)
            )
    s.canvas.paint(ellipse(x, y, r * 0.2), Linear(lighter(heart, 0.2), heart, 60), shadow=s.lifted(0.3, 0.2), grain=0.4)
    for i in range(14):
        a, d = i * 2.4, r * 0.16 * np.sqrt((i + 1) / 14)
        s.canvas.paint(ellipse(x + d * np.cos(a), y + d * np.sin(a), r * 0.018), darker(heart, 0.35))


def sun(s: Scene, x: float, y: float, r: float, color: Color, halo: float = 2.6) -> None:
    """A disc in its glow; ``halo`` is the reach of the glow in radii."""
    s.canvas.glow(x, y, r * halo, lighter(color, 0.35), 0.75)
    s.canvas.paint(ellipse(x, y, r), Linear(lighter(color, 0.25), color, 90), grain=0.25)


def birds(s: Scene, x: float, y: float, count: int, color: Color) -> None:
    """``count`` birds far off around (x, y)."""
    for i in range(count):
        bx, by, size = x + s.spread(-0.14, 0.14) * s.u, y + s.spread(-0.05, 0.05) * s.u, s.u * s.spread(0.012, 0.022)
        lift = s.spread(0.4, 0.7)
        for side in (-1, 1):
            wing = bezier(
                (bx, by),
                (bx + side * size * 0.6, by - size * lift),
                (bx + side * size * 1.3, by - size * 0.15 * (i % 3)),
                16,
            )
            s.canvas.paint(stroke(wing, np.linspace(size * 0.16, size * 0.03, len(wing))), color)


def cloud(s: Scene, x: float, y: float, size: float, color: Color) -> None:
    """A flat-bottomed cloud of overlapping discs."""
    s.canvas.paint(stroke(np.array(((x - size, y), (x + size, y))), size * 0.34), color)
    for dx, dy, r in ((-1, 0, 0.17), (1, 0, 0.17), (-0.45, -0.14, 0.28), (0.1, -0.26, 0.4), (0.6, -0.1, 0.24)):
        s.canvas.paint(ellipse(x + dx * size, y + dy * size, r * size), color)


def falling(s: Scene, color: Color, count: int, kind: str = "petal") -> None:
    """Petals, leaves or snow in the air, fewer where the headline goes."""
    for _ in range(count):
        x, y = s.spread(0, s.w), s.h * np.sqrt(s.spread(0.02, 1))
        if s.wide and x < s.w * 0.45 and s.spread(0, 1) < 0.6:
            continue
        size = s.u * s.spread(0.006, 0.018)
        if kind == "snow":
            s.canvas.paint(ellipse(x, y, size * 0.45), color, alpha=s.spread(0.5, 0.95))
        else:
            outline = petal if kind == "petal" else leaf
            s.canvas.paint(outline(x, y, size * 2, size, s.spread(0, TAU)), color, alpha=s.spread(0.6, 0.95))


def tree(s: Scene, x: float, y: float, size: float, color: Color, trunk: Color, round_: bool = True) -> None:
    """A round-headed or a fir tree standing at (x, y)."""
    s.canvas.paint(stroke(np.array(((x, y), (x, y - size * 0.6))), size * 0.06), trunk)
    if round_:
        head = blob(x, y - size * 0.68, size * 0.34, size * 0.4, s.rng, 0.1)
        s.canvas.paint(head, Linear(lighter(color, 0.18), darker(color, 0.1), 50), grain=0.5)
        return
    for i in range(3):
        top, foot, half = y - size * (1 - 0.22 * i), y - size * (0.52 - 0.2 * i), size * (0.16 + 0.07 * i)
        s.canvas.paint(
            np.array(((x, top), (x + half, foot), (x - half, foot))),
            Linear(lighter(color, 0.1), darker(color, 0.15), 20),
            grain=0.4,
        )


def bead(s: Scene, x: float, y: float, r: float, color: Color, grounded: bool = True) -> None:
    """A matt ball with the light from the upper left."""
    from_light = Linear(lighter(color, 0.35), darker(color, 0.22), 55)
    if grounded:
        s.canvas.blurred(ellipse(x + r * 0.25, y + r * 0.92, r * 1.05, r * 0.22), s.canvas.ink, r * 0.18, 0.4)
    ball = s.canvas.paint(ellipse(x, y, r), from_light, grain=0.45, grain_angle=50)
    s.canvas.blurred(
        ellipse(x - r * 0.35, y - r * 0.4, r * 0.28, r * 0.2), (255, 255, 255), r * 0.16, 0.35, inside=ball
    )


def haze(color: Color, sky: Color, depth: float) -> Color:
    """``color`` seen through air: ``depth`` 1 is far away."""
    return mix(color, sky, depth)


def window_light(s: Scene, outline: Points, color: Color, alpha: float = 0.3) -> None:
    """A soft-edged patch of sun on a wall."""
    s.canvas.blurred(outline, color, s.u * 0.012, alpha)
