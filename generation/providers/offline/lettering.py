"""Words on a picture, where its scene has left room for them."""

from functools import lru_cache
from pathlib import Path

from PIL import Image, ImageDraw, ImageFont

from generation.providers.offline.canvas import Canvas
from generation.providers.offline.palettes import Color, Palette, lighter, luminance

FONT = Path(__file__).parent.parent / "fonts" / "Pretendard-Bold.otf"
MAX_LINES = 3
LINE_HEIGHT = 1.22


def write_out(canvas: Canvas, palette: Palette, text: str) -> None:
    """Set ``text`` in the calm part: centred on top, in wide pictures on the left."""
    wide = canvas.width > canvas.height * 1.25
    room = canvas.width * (0.4 if wide else 0.8)
    lines, size = _set(text, room, canvas.unit * (0.15 if wide else 0.12))
    font = _font(size)
    x = canvas.width * (0.07 if wide else 0.5)
    middle = canvas.height * (0.36 if wide else 0.19)
    y = middle - size * LINE_HEIGHT * (len(lines) - 1) / 2
    ink = _ink(canvas.image, palette, wide)
    draw = ImageDraw.Draw(canvas.image)
    for line in lines:
        draw.text((x, y), line, fill=ink, font=font, anchor="lm" if wide else "mm")
        y += size * LINE_HEIGHT


def _set(text: str, room: float, largest: float) -> tuple[list[str], int]:
    """The lines and the largest size, at most ``largest`` pixels, at which they fit into ``room``."""
    size = round(largest)
    while size > 12:
        lines = _wrapped(text, room, size)
        if len(lines) <= MAX_LINES and all(_font(size).getlength(line) <= room for line in lines):
            return lines, size
        size = round(size * 0.9)
    return [text], 12


def _wrapped(text: str, room: float, size: int) -> list[str]:
    lines = [""]
    for word in text.split():
        longer = f"{lines[-1]} {word}".strip()
        if lines[-1] and _font(size).getlength(longer) > room:
            lines.append(word)
        else:
            lines[-1] = longer
    return lines


def _ink(image: Image.Image, palette: Palette, wide: bool) -> Color:
    """Dark on light, light on dark."""
    w, h = image.size
    box = (
        (int(w * 0.06), int(h * 0.2), int(w * 0.45), int(h * 0.52))
        if wide
        else (int(w * 0.1), int(h * 0.08), int(w * 0.9), int(h * 0.3))
    )
    r, g, b = image.crop(box).resize((1, 1), Image.Resampling.BOX).getpixel((0, 0))  # type: ignore[misc]
    return palette.deep if luminance((int(r), int(g), int(b))) > 0.45 else lighter(palette.paper, 0.5)


@lru_cache(maxsize=64)
def _font(size: int) -> ImageFont.FreeTypeFont:
    return ImageFont.truetype(str(FONT), size)
