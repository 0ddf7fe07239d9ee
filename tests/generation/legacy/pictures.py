"""Pictures as old canvases hold them."""

import base64
import io
import struct
import zlib

from PIL import Image


def png(colour: str = "#cc3311", size: tuple[int, int] = (60, 40)) -> bytes:
    buffer = io.BytesIO()
    Image.new("RGB", size, colour).save(buffer, "PNG")
    return buffer.getvalue()


def data_url(data: bytes, kind: str = "image/png") -> str:
    return f"data:{kind};base64,{base64.b64encode(data).decode()}"


def noise(side: int) -> bytes:
    """A PNG that does not compress: about four bytes a pixel."""
    buffer = io.BytesIO()
    Image.effect_noise((side, side), 100).convert("RGB").save(buffer, "PNG", compress_level=0)
    return buffer.getvalue()


def bomb() -> bytes:
    """A PNG of a few bytes that says it has 13,000 x 13,000 pixels."""

    def chunk(kind: bytes, body: bytes) -> bytes:
        return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))

    head = struct.pack(">IIBBBBB", 13_000, 13_000, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(b"\0")) + chunk(b"IEND", b"")


def image(src: str, **fields: object) -> dict[str, object]:
    """As Fabric 5.3.0 wrote a picture."""
    return {"type": "image", "version": "5.3.0", "left": 40, "top": 30, "width": 60, "height": 40, "src": src, **fields}


def canvas(*objects: dict[str, object], **fields: object) -> dict[str, object]:
    """As Fabric 5.3.0 wrote a design."""
    return {"version": "5.3.0", "objects": list(objects), "background": "#fafafa", **fields}
