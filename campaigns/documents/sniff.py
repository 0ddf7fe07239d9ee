"""What a file is, by its bytes and not by its name; and text in whatever encoding it came."""

import io
import re
import zipfile

from campaigns.documents.blocks import UnreadableError

PDF, DOCX, TEXT = "pdf", "docx", "text"
_BOMS = (
    (b"\xef\xbb\xbf", "utf-8-sig"),
    (b"\xff\xfe\x00\x00", "utf-32"),
    (b"\x00\x00\xfe\xff", "utf-32"),
    (b"\xff\xfe", "utf-16"),
    (b"\xfe\xff", "utf-16"),
)
_MARKUP = re.compile(r"\s*<(?:!doctype|html|\?xml|svg|script)", re.IGNORECASE)
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f]")
_OLE = bytes.fromhex("d0cf11e0a1b11ae1")  # what Office wrote before 2007, and Hangul until today
_STREAMS = {"HwpSummaryInformation": ".hwp", "WordDocument": ".doc"}  # names in its directory, in UTF-16
_LOCKED_STREAM = "EncryptedPackage"  # a .docx with a password lies in one
_ZIPS = {b"application/hwp+zip": ".hwpx", b"application/vnd.oasis.opendocument.text": ".odt"}  # in the file "mimetype"
_HEADS = {b"HWP Document File": ".hwp", b"{\\rtf": ".rtf"}
SNIFFED_BYTES = 4096
LONGEST_MIMETYPE = 100
PDF_HEADER_WITHIN_BYTES = 1024  # Acrobat allows this much before the header


def kind_of(data: bytes) -> str:
    """Which of PDF, DOCX and TEXT the file is.

    Raises:
        UnreadableError: ``unsupported_type``, ``encrypted`` or ``broken_file``.
    """
    _refuse_known(data)
    if b"%PDF-" in data[:PDF_HEADER_WITHIN_BYTES]:
        return PDF
    if data.startswith(b"PK\x03\x04"):
        return _kind_of_zip(data)
    if not data.startswith(tuple(bom for bom, _name in _BOMS)) and _is_binary(data[:SNIFFED_BYTES]):
        raise UnreadableError("unsupported_type")
    return TEXT


def _refuse_known(data: bytes) -> None:
    """Refuse by name what many people have and nobody here reads."""
    for head, suffix in _HEADS.items():
        if data.startswith(head):
            raise UnreadableError("unsupported_type", suffix)
    if data.startswith(_OLE):
        if _LOCKED_STREAM.encode("utf-16-le") in data:
            raise UnreadableError("encrypted")
        suffixes = (suffix for name, suffix in _STREAMS.items() if name.encode("utf-16-le") in data)
        raise UnreadableError("unsupported_type", next(suffixes, ""))


def decoded(data: bytes) -> str:
    """The text: UTF-8, UTF-16 or CP949, with a byte order mark or without.

    Raises:
        UnreadableError: ``unsupported_type`` where it is no text in any of them.
    """
    for encoding in _encodings(data):
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        if _CONTROL.search(text) or _MARKUP.match(text):
            break
        return text.removeprefix("\ufeff")
    raise UnreadableError("unsupported_type")


def _encodings(data: bytes) -> tuple[str, ...]:
    marked = next((name for bom, name in _BOMS if data.startswith(bom)), "")
    if marked:
        return (marked,)
    wide = _wide(data[:SNIFFED_BYTES])
    return (wide,) if wide else ("utf-8", "cp949")


def _wide(head: bytes) -> str:
    """UTF-16 without a mark betrays itself by the zeros of its spaces and line breaks, all on one side."""
    even, odd = head[0::2].count(0), head[1::2].count(0)
    if even == odd == 0 or min(even, odd) * 8 > max(even, odd):
        return ""
    return "utf-16-be" if even > odd else "utf-16-le"


def _is_binary(head: bytes) -> bool:
    return b"\x00" in head and not _wide(head)


def _kind_of_zip(data: bytes) -> str:
    try:
        archive = zipfile.ZipFile(io.BytesIO(data))
        names = archive.namelist()
        mimetype = archive.open("mimetype").read(LONGEST_MIMETYPE) if "mimetype" in names else b""
    except (zipfile.BadZipFile, ValueError, NotImplementedError, EOFError, OSError) as error:
        raise UnreadableError("broken_file") from error
    if "word/document.xml" not in names:
        raise UnreadableError("unsupported_type", _ZIPS.get(mimetype.strip(), ""))
    return DOCX
