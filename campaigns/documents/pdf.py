"""Blocks of a PDF: its lines, put together again."""

import io
import re
from collections import Counter

from pypdf import PdfReader

from campaigns.documents.blocks import BULLET, HEADING, PARAGRAPH, Block, Blocks, Document, UnreadableError
from campaigns.documents.text import BULLET_MARK

MOST_PAGES = 100
_SENTENCE_END = re.compile(r"[.!?。…:：][\"'”’)\]]?\s*\Z|(?:요|니다|금지)\s*\Z")
# A line that begins so goes on with the word that the line before it has begun.
_REST_OF_WORD = re.compile(
    r"(?:은|는|을|를|의|에|에서|에게|으로|로|와|과|도|만|까지|부터|처럼|보다|요|다|니다|습니다|어요|아요|해요|세요)(?=[\s.,!?]|\Z)"
)
_PAGE_NUMBER = re.compile(r"\s*[-–|]?\s*(?:page\s*)?\d{1,4}(?:\s*/\s*\d{1,4})?\s*[-–|]?\s*\Z", re.IGNORECASE)
_NUMBERED = re.compile(r"\s*(?:\d{1,2}(?:\.\d{1,2}){0,2}\.?|[IVX]{1,4}\.|제?\d{1,2}장)\s+(?=\S)")
_HEADING_MOST_CHARACTERS = 40
_RUNNING_PAGES = 3  # a line that stands on so many pages is a header or a footer


def document(data: bytes) -> Document:
    """Headings, bullets and paragraphs with their pages, of the first 100 pages.

    Raises:
        UnreadableError: ``encrypted`` or ``no_text``.
    """
    reader = PdfReader(io.BytesIO(data), strict=False)
    if reader.is_encrypted and not reader.decrypt(""):
        raise UnreadableError("encrypted")
    pages = [(page.extract_text() or "").splitlines() for page in reader.pages[:MOST_PAGES]]
    if not any(line.strip() for lines in pages for line in lines):
        raise UnreadableError("no_text")
    return Document(_blocks(pages), len(reader.pages), len(pages))


def _blocks(pages: list[list[str]]) -> Blocks:
    running = _running(pages)
    for number, lines in enumerate(pages, 1):
        kept = [line for line in lines if line.strip() not in running and not _PAGE_NUMBER.match(line)]
        yield from _page(kept, number)


def _running(pages: list[list[str]]) -> set[str]:
    counts = Counter(line.strip() for lines in pages for line in {line.strip() for line in lines})
    return {line for line, count in counts.items() if line and count >= _RUNNING_PAGES and len(line) <= 80}


def _page(lines: list[str], number: int) -> Blocks:
    longest = max((len(line) for line in lines), default=0)
    text, kind, last = "", PARAGRAPH, 0
    for line in [*lines, ""]:
        if text and not _begins_anew(text, line, last, longest):
            text, last = _joined(text, line.strip()), len(line)
            continue
        if text:
            yield Block(kind, text, number)
        text, last, kind = line.strip(), len(line), PARAGRAPH
        if mark := BULLET_MARK.match(line):
            text, kind = line[mark.end() :].strip(), BULLET
        if _is_heading(line):
            yield Block(HEADING, _NUMBERED.sub("", line).strip(), number, level=2)
            text = ""
    if text:
        yield Block(kind, text, number)


def _joined(text: str, line: str) -> str:
    """Korean is broken within words too."""
    is_rest = "가" <= text[-1] <= "힣" and _REST_OF_WORD.match(line)
    return f"{text}{line}" if is_rest else f"{text} {line}"


def _begins_anew(text: str, line: str, last: int, longest: int) -> bool:
    """Whether the line is not the rest of the sentence before it: a line that was broken is about as long as any."""
    if not line.strip() or BULLET_MARK.match(line) or _is_heading(line):
        return True
    return bool(_SENTENCE_END.search(text)) or last < 0.6 * longest


def _is_heading(line: str) -> bool:
    """Short, a title and no sentence: "2. 말투", "Tone of voice"."""
    stripped = line.strip()
    if not 1 < len(stripped) <= _HEADING_MOST_CHARACTERS or _SENTENCE_END.search(stripped) or "," in stripped:
        return False
    numbered = _NUMBERED.match(line)
    words = (stripped[numbered.end() :] if numbered else stripped).split()
    is_bullet = BULLET_MARK.match(line) and not numbered
    return not is_bullet and 0 < len(words) <= 6 and (bool(numbered) or words[0][:1].isupper() or _is_title(words))


def _is_title(words: list[str]) -> bool:
    """A few Korean nouns without a particle that a sentence would have."""
    return (
        len(words) <= 4
        and all("가" <= word[0] <= "힣" for word in words)
        and not words[-1].endswith(("은", "는", "을", "를"))
    )
