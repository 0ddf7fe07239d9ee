"""Pictures from strangers: what they are is decided by their bytes, what is stored is written by us.

Everything is decoded and encoded anew, so that metadata, hidden scripts and trailing archives stay behind.
"""

import io
from dataclasses import dataclass

from django.conf import settings
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _
from PIL import Image, ImageCms, ImageOps
from rest_framework.exceptions import ErrorDetail, ValidationError

from projects.svg import SvgError, sanitised

THUMBNAIL_SIDE_PIXELS = 480
READ_FORMATS = ("PNG", "JPEG", "WEBP", "GIF")
SRGB = ImageCms.createProfile("sRGB")

# How each format is written. A GIF becomes a PNG of its first frame: a design does not move.
WRITERS = {
    "PNG": ("PNG", "image/png", "png"),
    "GIF": ("PNG", "image/png", "png"),
    "JPEG": ("JPEG", "image/jpeg", "jpg"),
    "MPO": ("JPEG", "image/jpeg", "jpg"),  # what Pillow calls the JPEG of many phones
    "WEBP": ("WEBP", "image/webp", "webp"),
}
OPTIONS: dict[str, dict[str, object]] = {
    "PNG": {"compress_level": 3},
    "JPEG": {"quality": 92, "optimize": True},
    "WEBP": {"quality": 92, "method": 4},
}


class ImageError(ValidationError):
    """The bytes are not a picture that can be stored: 400, an error of the form's ``file``."""

    def __init__(self, code: str, sentence: str | Promise) -> None:
        super().__init__({"file": ErrorDetail(str(sentence), code)})


@dataclass(frozen=True)
class CleanImage:
    """A picture as it is stored; ``thumbnail`` is WebP, or None where the picture is its own."""

    data: bytes
    content_type: str
    extension: str
    width: int
    height: int
    thumbnail: bytes | None


def clean(data: bytes) -> CleanImage:
    """The picture without anything but its pixels (or its shapes, for an SVG).

    Raises:
        ImageError: it is no picture, a broken one, or one with too many pixels.
    """
    return _clean_svg(data) if _looks_like_markup(data) else _clean_raster(data)


def thumbnail_of(data: bytes) -> bytes:
    """A WebP of at most 480 pixels a side. Raises ImageError."""
    return _thumbnail(_pixels(_opened(data)))


def _looks_like_markup(data: bytes) -> bool:
    return data[:1024].lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"<")


def _clean_svg(data: bytes) -> CleanImage:
    try:
        svg = sanitised(data)
    except SvgError as error:
        raise ImageError("not_an_image", _("This SVG cannot be read.")) from error
    return CleanImage(svg.data, "image/svg+xml", "svg", svg.width, svg.height, None)


def _clean_raster(data: bytes) -> CleanImage:
    source = _opened(data)
    target, content_type, extension = WRITERS[source.format or ""]
    image = _pixels(source)
    written = _encoded(image, target)
    return CleanImage(written, content_type, extension, image.width, image.height, _thumbnail(image))


def _opened(data: bytes) -> Image.Image:
    """The picture's header; no pixel is decoded yet."""
    try:
        image = Image.open(io.BytesIO(data), formats=READ_FORMATS)
    except Image.DecompressionBombError as error:
        raise ImageError("too_many_pixels", _("This picture has too many pixels.")) from error
    except Exception as error:  # Pillow's readers fail on hostile bytes in every possible way
        raise _not_an_image() from error
    _check_pixels(image)
    return image


def _check_pixels(image: Image.Image) -> None:
    if image.width * image.height > settings.UPLOAD_MAX_PIXELS:
        raise ImageError("too_many_pixels", _("This picture has too many pixels."))


def _pixels(source: Image.Image) -> Image.Image:
    """The first frame, upright, in sRGB with eight bits a channel, with nothing but its pixels."""
    try:
        source.load()
        _check_pixels(source)  # a GIF's frame may be larger than its header says
        image = _in_srgb(_in_eight_bits(ImageOps.exif_transpose(source)), source.info.get("icc_profile"))
    except ImageError:
        raise
    except Exception as error:  # as above
        raise _not_an_image() from error
    image.info = {}  # comments, profiles and XMP would be written again
    return image


def _in_eight_bits(image: Image.Image) -> Image.Image:
    """RGB, RGBA, L or CMYK."""
    if image.mode.startswith("I"):
        return image.convert("I").point(lambda value: value * (1 / 256)).convert("L")
    if image.has_transparency_data:
        return image.convert("RGBA")
    return image if image.mode in {"RGB", "L", "CMYK"} else image.convert("RGB")


def _in_srgb(image: Image.Image, profile: bytes | None) -> Image.Image:
    target = "RGBA" if image.mode == "RGBA" else "RGB"
    if profile:
        try:
            converted = ImageCms.profileToProfile(image, io.BytesIO(profile), SRGB, outputMode=target)
        except (ImageCms.PyCMSError, OSError):  # a broken profile is no reason to refuse the picture
            converted = None
        if converted is not None:
            return converted
    return image.convert(target)


def _encoded(image: Image.Image, target: str) -> bytes:
    buffer = io.BytesIO()
    image.save(buffer, target, **OPTIONS[target])
    return buffer.getvalue()


def _thumbnail(image: Image.Image) -> bytes:
    small = image.copy()
    small.thumbnail((THUMBNAIL_SIDE_PIXELS, THUMBNAIL_SIDE_PIXELS))
    buffer = io.BytesIO()
    small.save(buffer, "WEBP", quality=82)
    return buffer.getvalue()


def _not_an_image() -> ImageError:
    return ImageError("not_an_image", _("This is not a PNG, JPEG, WebP, GIF or SVG picture, or it is damaged."))
