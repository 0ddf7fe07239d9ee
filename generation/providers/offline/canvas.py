"""A picture under construction: soft-edged shapes with gradients, grain and shadows, painted one over the other.

Every shape is drawn several times larger than it will be and then reduced, within its own bounding box only: smooth
edges at a fraction of the cost of a larger canvas.
"""

from dataclasses import dataclass

import numpy as np
from PIL import Image, ImageChops, ImageDraw, ImageFilter

from generation.providers.offline.palettes import Color, darker, mix
from generation.providers.offline.shapes import Points

LARGE_PIXELS = 500  # from here on edges are long and cost counts: less oversampling


@dataclass(frozen=True)
class Linear:
    """From ``start`` to ``stop`` along ``angle`` (0 is left to right, 90 top to bottom)."""

    start: Color
    stop: Color
    angle: float = 90.0


@dataclass(frozen=True)
class Radial:
    """From ``inner`` at (x, y), shares of the bounding box, to ``outer`` at ``reach`` of its longer side."""

    inner: Color
    outer: Color
    x: float = 0.35
    y: float = 0.3
    reach: float = 0.8


Fill = Color | Linear | Radial


@dataclass(frozen=True)
class Shadow:
    """Soft shadow: offset and blur in pixels, strength 0 to 1."""

    dx: float = 0.0
    dy: float = 8.0
    blur: float = 14.0
    strength: float = 0.28


@dataclass(frozen=True)
class Stencil:
    """A soft-edged mask and where its corner lies."""

    mask: Image.Image
    x: int
    y: int


class Canvas:
    """``width`` x ``height`` pixels; ``unit`` is the shorter side, the measure of everything that is drawn."""

    def __init__(self, width: int, height: int, seed: int, ink: Color) -> None:
        self.width, self.height = width, height
        self.unit = float(min(width, height))
        self.rng = np.random.default_rng(seed)
        self.ink = ink
        self.image = Image.new("RGB", (width, height), (255, 255, 255))
        self._noise = self.rng.random((256, 256), dtype=np.float32)

    # -- ground

    def ground(self, fill: Fill) -> None:
        """Fill the whole picture."""
        self.image.paste(_filled(fill, self.width, self.height))

    def glow(self, x: float, y: float, radius: float, color: Color, strength: float = 0.6) -> None:
        """Light that fades out from (x, y)."""
        side = 128
        d = np.hypot(*np.meshgrid(np.linspace(-1, 1, side), np.linspace(-1, 1, side)))
        falloff = np.clip(1 - d, 0, 1) ** 2 * 255 * strength
        size = max(2, round(radius * 2))
        mask = Image.fromarray(falloff.astype(np.uint8)).resize((size, size), Image.Resampling.BICUBIC)
        self.image.paste(color, (round(x - radius), round(y - radius)), mask)

    # -- shapes

    def stencil(self, outline: Points, *holes: Points) -> Stencil | None:
        """The mask of ``outline`` without ``holes``, None where it lies outside the picture."""
        x0, y0 = np.floor(outline.min(0)).astype(int) - 1
        x1, y1 = np.ceil(outline.max(0)).astype(int) + 1
        x0, y0, x1, y1 = max(x0, -2), max(y0, -2), min(x1, self.width + 2), min(y1, self.height + 2)
        if x1 <= x0 or y1 <= y0:
            return None
        k = 3 if max(x1 - x0, y1 - y0) > LARGE_PIXELS else 5
        mask = Image.new("L", ((x1 - x0) * k, (y1 - y0) * k), 0)
        draw = ImageDraw.Draw(mask)
        for shape, ink in ((outline, 255), *((hole, 0) for hole in holes)):
            draw.polygon([tuple(p) for p in ((shape - (x0, y0)) * k).tolist()], fill=ink)
        return Stencil(mask.reduce(k), int(x0), int(y0))

    def paint(
        self,
        outline: Points,
        fill: Fill,
        *holes: Points,
        alpha: float = 1.0,
        shadow: Shadow | None = None,
        grain: float = 0.0,
        grain_angle: float = 60.0,
        inside: Stencil | None = None,
    ) -> Stencil | None:
        """Paint ``outline``; ``grain`` (0 to 1) stipples its far side darker; ``inside`` keeps it within another shape."""
        stencil = self.stencil(outline, *holes)
        if stencil is None:
            return None
        if inside is not None:
            stencil = _within(stencil, inside)
        if shadow:
            self._cast(stencil, shadow)
        mask = stencil.mask if alpha >= 1 else stencil.mask.point(lambda v: round(v * alpha))
        width, height = mask.size
        self.image.paste(_filled(fill, width, height), (stencil.x, stencil.y), mask)
        if grain:
            self._stipple(stencil, fill, grain * alpha, grain_angle)
        return stencil

    def blurred(self, outline: Points, color: Color, blur: float, alpha: float, inside: Stencil | None = None) -> None:
        """A soft patch of light or shade."""
        stencil = self.stencil(outline)
        if stencil is None:
            return
        pad = round(blur * 2.5)
        grown = Image.new("L", (stencil.mask.width + 2 * pad, stencil.mask.height + 2 * pad), 0)
        grown.paste(stencil.mask, (pad, pad))
        soft = Stencil(_blur(grown, blur), stencil.x - pad, stencil.y - pad)
        if inside is not None:
            soft = _within(soft, inside)
        self.image.paste(color, (soft.x, soft.y), soft.mask.point(lambda v: round(v * alpha)))

    def _cast(self, stencil: Stencil, shadow: Shadow) -> None:
        pad = round(shadow.blur * 2.5)
        grown = Image.new("L", (stencil.mask.width + 2 * pad, stencil.mask.height + 2 * pad), 0)
        grown.paste(stencil.mask, (pad, pad))
        soft = _blur(grown, shadow.blur).point(lambda v: round(v * shadow.strength))
        at = (round(stencil.x - pad + shadow.dx), round(stencil.y - pad + shadow.dy))
        self.image.paste(self.ink, at, soft)

    def _stipple(self, stencil: Stencil, fill: Fill, strength: float, angle: float) -> None:
        width, height = stencil.mask.size
        ramp = np.asarray(_ramp(width, height, angle), dtype=np.float32) / 255
        across, down = -(-width // 256), -(-height // 256)
        noise = np.tile(self._noise, (down, across))[:height, :width]
        dots = np.clip((ramp**1.8 * 1.15 - noise) * 3, 0, 1) * np.asarray(stencil.mask, dtype=np.float32) * strength
        base = fill if isinstance(fill, tuple) else (fill.stop if isinstance(fill, Linear) else fill.outer)
        self.image.paste(
            darker(mix(base, self.ink, 0.12), 0.18), (stencil.x, stencil.y), Image.fromarray(dots.astype(np.uint8))
        )

    # -- finish

    def finish(self, grain: float = 5.0, vignette: float = 0.05) -> Image.Image:
        """The picture with film grain and slightly darker corners."""
        pixels = np.asarray(self.image, dtype=np.float32)
        noise = self.rng.standard_normal((self.height, self.width), dtype=np.float32) * grain
        x = np.linspace(-1, 1, self.width, dtype=np.float32)[None, :]
        y = np.linspace(-1, 1, self.height, dtype=np.float32)[:, None]
        shade = 1 - vignette * (x * x + y * y) ** 1.5 / 2
        return Image.fromarray(np.clip(pixels * shade[..., None] + noise[..., None], 0, 255).astype(np.uint8))


def _within(stencil: Stencil, other: Stencil) -> Stencil:
    window = Image.new("L", stencil.mask.size, 0)
    window.paste(other.mask, (other.x - stencil.x, other.y - stencil.y))
    return Stencil(ImageChops.multiply(stencil.mask, window), stencil.x, stencil.y)


def _blur(mask: Image.Image, blur: float) -> Image.Image:
    """Gaussian blur; wide ones at a third of the size, where nobody sees the difference."""
    if blur < 9:
        return mask.filter(ImageFilter.GaussianBlur(blur))
    small = mask.resize((max(1, mask.width // 3), max(1, mask.height // 3)), Image.Resampling.BILINEAR)
    return small.filter(ImageFilter.GaussianBlur(blur / 3)).resize(mask.size, Image.Resampling.BILINEAR)


def _filled(fill: Fill, width: int, height: int) -> Image.Image:
    if isinstance(fill, tuple):
        return Image.new("RGB", (width, height), fill)
    if isinstance(fill, Linear):
        return Image.composite(
            _plain(fill.stop, width, height), _plain(fill.start, width, height), _ramp(width, height, fill.angle)
        )
    return Image.composite(
        _plain(fill.outer, width, height), _plain(fill.inner, width, height), _rings(fill, width, height)
    )


def _plain(color: Color, width: int, height: int) -> Image.Image:
    return Image.new("RGB", (width, height), color)


def _ramp(width: int, height: int, angle: float) -> Image.Image:
    """Black to white along ``angle``, eased at both ends."""
    turn = np.deg2rad(angle)
    x, y = np.meshgrid(np.linspace(-0.5, 0.5, 64), np.linspace(-0.5, 0.5, 64))
    along = x * np.cos(turn) * width + y * np.sin(turn) * height
    span = abs(np.cos(turn)) * width + abs(np.sin(turn)) * height
    t = np.clip(along / span + 0.5, 0, 1)
    return Image.fromarray((t * 255).astype(np.uint8)).resize((width, height), Image.Resampling.BICUBIC)


def _rings(fill: Radial, width: int, height: int) -> Image.Image:
    x, y = np.meshgrid(np.linspace(0, 1, 96), np.linspace(0, 1, 96))
    far = np.hypot((x - fill.x) * width, (y - fill.y) * height) / (max(width, height) * fill.reach)
    t = np.clip(far, 0, 1)
    return Image.fromarray((t * t * (3 - 2 * t) * 255).astype(np.uint8)).resize(
        (width, height), Image.Resampling.BICUBIC
    )
