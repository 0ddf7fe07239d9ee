"""Pictures for tests: good ones, and the kind that an attacker sends."""

import io
import struct
import zlib

from PIL import Image, PngImagePlugin

MARKER = b"SECRET-GPS-37.5665N"


def picture(format_="PNG", size=(40, 20), mode="RGB", colour=(200, 30, 60), **options) -> bytes:
    buffer = io.BytesIO()
    Image.new(mode, size, colour).save(buffer, format_, **options)
    return buffer.getvalue()


def with_metadata(format_: str) -> bytes:
    """A picture with the marker in every place the format has for it."""
    exif = Image.Exif()
    exif[0x010E] = MARKER.decode()  # ImageDescription
    exif.get_ifd(0x8825)[0x001D] = MARKER.decode()  # GPSDateStamp
    options = {"exif": exif, "icc_profile": b""}
    if format_ == "PNG":
        info = PngImagePlugin.PngInfo()
        info.add_text("Comment", MARKER.decode())
        info.add_itxt("XML:com.adobe.xmp", MARKER.decode())
        options["pnginfo"] = info
    if format_ in {"JPEG", "WEBP"}:
        options["xmp"] = b"<x:xmpmeta>" + MARKER + b"</x:xmpmeta>"
    if format_ in {"JPEG", "GIF"}:
        options["comment"] = MARKER
    if format_ == "GIF":
        del options["exif"], options["icc_profile"]
    return picture(format_, **options)


def bomb(width=13_000, height=13_000) -> bytes:
    """A PNG of a few kilobytes whose pixels need half a gigabyte."""
    row = b"\x00" + b"\x00" * ((width + 7) // 8)
    packed = zlib.compressobj(9)
    body = b"".join(packed.compress(row) for _ in range(height)) + packed.flush()
    header = struct.pack(">IIBBBBB", width, height, 1, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + _chunk(b"IHDR", header) + _chunk(b"IDAT", body) + _chunk(b"IEND", b"")


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def turned_jpeg() -> bytes:
    """A JPEG whose left half is red once it is turned upright, as a phone held sideways writes it."""
    image = Image.new("RGB", (20, 40), "blue")
    image.paste("red", (0, 20, 20, 40))
    exif = Image.Exif()
    exif[0x0112] = 6  # turn by 90 degrees, clockwise
    buffer = io.BytesIO()
    image.save(buffer, "JPEG", quality=95, exif=exif)
    return buffer.getvalue()
