"""Blocks of a Word document."""

import io
import re
import zipfile

import docx
from docx.table import Table
from docx.text.paragraph import Paragraph

from campaigns.documents.blocks import BULLET, HEADING, PARAGRAPH, Block, Blocks, UnreadableError
from campaigns.documents.text import BULLET_MARK

MOST_UNPACKED_BYTES = 60_000_000
MOST_RATIO = 200  # XML shrinks to a twentieth, a bomb to a thousandth
MOST_PARTS = 5_000
MOST_PARAGRAPHS = 20_000
_HEADING_STYLE = re.compile(r"(?:heading|title|subtitle|제목|부제)\s*(\d?)", re.IGNORECASE)
_LIST_STYLE = re.compile(r"list|목록|글머리", re.IGNORECASE)


def blocks(data: bytes) -> Blocks:
    """Headings, bullets and paragraphs, those of tables too.

    Raises:
        UnreadableError: ``too_complex``, ``encrypted`` or ``no_text``.
    """
    _refuse_bombs(data)
    document = docx.Document(io.BytesIO(data))
    found = 0
    for index, item in enumerate(document.iter_inner_content()):
        if index >= MOST_PARAGRAPHS:
            break
        for block in _table(item) if isinstance(item, Table) else _paragraph(item):
            found += 1
            yield block
    if not found:
        raise UnreadableError("no_text")


def _refuse_bombs(data: bytes) -> None:
    parts = zipfile.ZipFile(io.BytesIO(data)).infolist()
    if any(part.flag_bits & 1 for part in parts):
        raise UnreadableError("encrypted")
    unpacked = sum(part.file_size for part in parts)
    if unpacked > MOST_UNPACKED_BYTES or unpacked > MOST_RATIO * len(data) or len(parts) > MOST_PARTS:
        raise UnreadableError("too_complex")


def _table(table: Table) -> Blocks:
    """Each row as one paragraph: "do" beside "do not" reads as a pair."""
    for row in table.rows:
        cells = list(dict.fromkeys(cell.text.strip() for cell in row.cells))
        text = " – ".join(cell for cell in cells if cell)
        if text:
            yield Block(PARAGRAPH, text)


def _paragraph(paragraph: Paragraph) -> Blocks:
    text = paragraph.text.strip()
    if not text:
        return
    style = (paragraph.style.name if paragraph.style is not None else "") or ""
    if heading := _HEADING_STYLE.match(style):
        yield Block(HEADING, text, level=int(heading.group(1) or 1))
    elif mark := BULLET_MARK.match(text):
        yield Block(BULLET, text[mark.end() :].strip())
    else:
        yield Block(BULLET if _is_listed(paragraph, style) else PARAGRAPH, text)


def _is_listed(paragraph: Paragraph, style: str) -> bool:
    properties = paragraph._p.pPr
    return bool(_LIST_STYLE.search(style)) or (properties is not None and properties.numPr is not None)
