"""Where the sentences of a copy begin and end."""

import re

from campaigns.rules.model import Span

# An ending, the quotes and brackets that close after it, then a space or the end; or a line's end.
_ENDING = re.compile(r"[.!?…。！？~♥♡\U0001f000-\U0001faff\u2600-\u27bf\ufe0f]{1,40}[\"'”’」』)\]]{0,3}(?=\s|\Z)|\n")


def sentences(text: str) -> list[Span]:
    """The sentences, without the space around them. What stands in quotes inside a sentence belongs to it."""
    begin, found = 0, []
    for ending in _ENDING.finditer(text):
        found.append(_trimmed(text, begin, ending.end()))
        begin = ending.end()
    found.append(_trimmed(text, begin, len(text)))
    return [span for span in found if span.start < span.end]


def _trimmed(text: str, start: int, end: int) -> Span:
    part = text[start:end]
    return Span(start + len(part) - len(part.lstrip()), start + len(part.rstrip()))
