"""Blocks of plain text and Markdown."""

import re

from campaigns.documents.blocks import BULLET, HEADING, PARAGRAPH, Block, Blocks

BULLET_MARK = re.compile(r"\s{0,12}(?:[-*+•·–—▪◦‣●○■□※✓✔❌⛔]|\(?\d{1,2}[.)]|[①-⑳]|[가-하][.)])\s+(?=\S)")
_HEADING = re.compile(r"\s{0,3}(#{1,6})\s+(.*?)\s*#*\s*\Z")
_UNDERLINE = re.compile(r"\s{0,3}(?:={3,}|-{3,})\s*\Z")
_RULE = re.compile(r"\s{0,3}(?:[-*_=]\s*){3,}\Z")
_FENCE = re.compile(r"\s{0,3}(?:```|~~~)")
_BOLD_LINE = re.compile(r"\s*(?:\*\*|__)([^*_]{1,80})(?:\*\*|__)\s*:?\s*\Z")
_TABLE = re.compile(r"\s*\|?[\s:|-]*-{3,}[\s:|-]*\|?\s*\Z")
_LINK = re.compile(r"!?\[([^\]]{0,500})\]\([^)\s]{0,500}(?:\s\"[^\"]{0,200}\")?\)")
_MARKS = re.compile(r"(\*\*|__|~~|`|(?<![\w*])\*(?=\S)|(?<=\S)\*(?![\w*]))")


def blocks(text: str) -> Blocks:
    """Headings, bullets and paragraphs, line by line."""
    paragraph: list[str] = []
    is_bullet = is_code = False
    for line in [*text.splitlines(), ""]:
        if _FENCE.match(line):
            is_code = not is_code
            continue
        if is_code:
            continue
        if len(paragraph) == 1 and not is_bullet and _UNDERLINE.match(line):
            yield Block(HEADING, plain(paragraph.pop()), level=1)
            continue
        if _continues(line, paragraph):
            paragraph.append(line.strip())
            continue
        if paragraph:
            yield Block(BULLET if is_bullet else PARAGRAPH, plain(" ".join(paragraph)))
        paragraph, is_bullet = [], False
        if heading := _heading(line):
            yield heading
        elif mark := BULLET_MARK.match(line):
            paragraph, is_bullet = [line[mark.end() :].strip()], True
        elif line.strip() and not _RULE.match(line) and not _TABLE.match(line):
            paragraph = [line.strip(" \t|>")]


def plain(text: str) -> str:
    """The text without Markdown's marks."""
    return re.sub(r"\s+", " ", _MARKS.sub("", _LINK.sub(r"\1", text))).strip()


def _heading(line: str) -> Block | None:
    if match := _HEADING.match(line):
        return Block(HEADING, plain(match.group(2)), level=len(match.group(1)))
    match = _BOLD_LINE.match(line)
    return Block(HEADING, plain(match.group(1)), level=6) if match else None


def _continues(line: str, paragraph: list[str]) -> bool:
    """Whether the line belongs to what was begun before it."""
    is_new = not line.strip() or _heading(line) or BULLET_MARK.match(line) or _RULE.match(line) or "|" in line[:2]
    return bool(paragraph) and not is_new and not paragraph[-1].endswith((":", "："))
