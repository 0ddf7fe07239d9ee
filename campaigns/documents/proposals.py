"""Guidelines that a document proposes: one for each bullet and paragraph, with a category guessed from its words."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from django.utils.translation import gettext as _

from campaigns.documents.blocks import HEADING, Block
from campaigns.documents.categories import category_of
from campaigns.rules import checks_of
from campaigns.rules.folding import fold

MOST = 100
TEXT_MAX_CHARACTERS = 2000
SHORTEST_CHARACTERS = 5
_SENTENCES = re.compile(r"(?<=[.!?。])\s+")
_SIGNS = re.compile(r"[\W_]+")
INTRODUCTION = (":", "：")


@dataclass(frozen=True)
class Proposal:
    """A guideline to be reviewed; ``where`` says where the document has it, ``duplicate_of`` which one says so already."""

    category: str
    text: str
    where: str
    duplicate_of: int | None = None


@dataclass(frozen=True)
class Skipped:
    """Something that was left out, and why: ``too_short``, ``repeated``, ``over_limit``."""

    code: str
    text: str
    where: str


@dataclass
class Proposals:
    """What a document proposes."""

    proposals: list[Proposal] = field(default_factory=list)
    skipped: list[Skipped] = field(default_factory=list)


def propose(blocks: Iterable[Block], existing: Iterable[tuple[int, str]]) -> Proposals:
    """The proposals of a document, at most 100.

    Args:
        blocks: the document.
        existing: id and words of each guideline that the brand has.
    """
    known = {_key(text): pk for pk, text in existing}
    found, seen = Proposals(), set[str]()
    for text, heading, where in _pieces(blocks):
        reason = _reason(text, heading, seen, len(found.proposals))
        if reason:
            found.skipped.append(Skipped(reason, text[:200], where))
            continue
        seen.add(_key(text))
        found.proposals.append(Proposal(category_of(heading, text), text, where, known.get(_key(text))))
    return found


def _reason(text: str, heading: str, seen: set[str], count: int) -> str:
    """Why it is no proposal; a forbidden word may be short."""
    is_short = len(_key(text)) < SHORTEST_CHARACTERS
    if not _key(text) or (is_short and not checks_of(category_of(heading, text), text)):
        return "too_short"
    if _key(text) in seen:
        return "repeated"
    return "over_limit" if count >= MOST else ""


def _pieces(blocks: Iterable[Block]) -> Iterator[tuple[str, str, str]]:
    """Each bullet and paragraph with its heading, and where it stands; a long one in several."""
    heading, introduction = "", ""
    for number, block in enumerate(blocks, 1):
        if block.kind == HEADING:
            heading, introduction = block.text, ""
        elif block.text.endswith(INTRODUCTION) and len(block.text) <= 80:
            introduction = block.text.rstrip(":： ")
        else:
            where = _where(block, introduction or heading, number)
            yield from ((part, f"{heading} {introduction}".strip(), where) for part in _parts(block.text))


def _parts(text: str) -> Iterator[str]:
    """The text whole, or by sentences where it is longer than a guideline may be."""
    part = ""
    for sentence in _SENTENCES.split(text) if len(text) > TEXT_MAX_CHARACTERS else [text]:
        if part and len(part) + len(sentence) >= TEXT_MAX_CHARACTERS:
            yield part
            part = ""
        part = f"{part} {sentence}".strip()
        while len(part) > TEXT_MAX_CHARACTERS:
            yield part[:TEXT_MAX_CHARACTERS]
            part = part[TEXT_MAX_CHARACTERS:].strip()
    if part:
        yield part


def _where(block: Block, heading: str, number: int) -> str:
    place = _("page %(number)d") % {"number": block.page} if block.page else ""
    known = [part for part in (place, heading[:100]) if part]
    return " · ".join(known) or _("paragraph %(number)d") % {"number": number}


def _key(text: str) -> str:
    """The words alone, as they are compared."""
    return _SIGNS.sub("", fold(text[:TEXT_MAX_CHARACTERS]).text)
