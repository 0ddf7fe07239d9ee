"""A poster's picture from a prompt without any model: a scene that fits the meaning, in colours that fit the mood."""

import io
from collections.abc import Callable

from PIL import Image, ImageOps

from generation.providers.base import Brief
from generation.providers.offline.canvas import Canvas
from generation.providers.offline.lettering import write_out
from generation.providers.offline.meaning import Meaning, dice, read
from generation.providers.offline.palettes import choose
from generation.providers.offline.scenes.catalogue import scenes_for
from generation.providers.offline.scenes.scene import WIDE, Scene


def paint(brief: Brief, width: int, height: int) -> bytes:
    """A PNG of ``width`` x ``height`` pixels; the same brief gives the same picture."""
    meaning = read(brief)
    return encode(picture(meaning, brief.palette, width, height))


def picture(
    meaning: Meaning, brand: tuple[str, ...], width: int, height: int, scene: Callable[[Scene], None] | None = None
) -> Image.Image:
    """The picture of ``meaning``; ``scene`` overrules the choice."""
    source = dice(meaning.prompt, meaning.brand, "picture")
    palette = choose(meaning, brand)
    canvas = Canvas(width, height, source.randrange(2**32), palette.deep)
    chosen = scene or source.choice(scenes_for(meaning))
    chosen(Scene(canvas, palette, meaning))
    if width <= height * WIDE and source.random() < 0.5:
        canvas.image = ImageOps.mirror(canvas.image)  # twice as many compositions for nothing
    if meaning.lettering:
        write_out(canvas, palette, meaning.lettering)
    return canvas.finish()


def encode(image: Image.Image) -> bytes:
    """``image`` as PNG: quick rather than small, since it is stored re-encoded."""
    stream = io.BytesIO()
    image.save(stream, "PNG", compress_level=3)
    return stream.getvalue()
