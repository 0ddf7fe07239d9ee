"""A guideline's sentences, with what stands in quotes taken out of the grammar's way."""

import re
import unicodedata
from dataclasses import dataclass

from campaigns.rules.folding import visible

_QUOTED = re.compile(
    r"“([^”\n]{1,60})”|\"([^\"\n]{1,60})\"|「([^」\n]{1,60})」|『([^』\n]{1,60})』"
    r"|‘([^’\n]{1,60})’(?![A-Za-z])|(?<![A-Za-z0-9])'([^'\n]{1,60})'(?![A-Za-z0-9])"
)
_PRIVATE = re.compile("[\ue000-\uf8ff]")
_BREAK = re.compile(r"(?<=[.!?。;])\s+|\n+")
_PROSE = re.compile(r"[.!?。](?:\s|\Z)")
_BULLET = re.compile(r"^\s*(?:[-*•·–▪◦‣]|\d{1,2}[.)])\s+")
_APOSTROPHE = re.compile("(?<=[A-Za-z])’(?=[A-Za-z])")

Q = "[\ue000-\uf8ff]"  # in a pattern: something in quotes
_COMMA = r"(?:\s*[,、，/·]\s*(?:and\s+|or\s+|또는\s+)?|\s+(?:and|or|및|또는|혹은|그리고)\s+|\s*(?:와|과|이나|나|하고|이랑|랑)\s+)"
QUOTES = rf"{Q}(?:{_COMMA}{Q}){{0,49}}"  # one or more of them


@dataclass(frozen=True)
class Reading:
    """The sentences of a guideline, each thing in quotes one private character."""

    sentences: tuple[str, ...]
    quoted: tuple[str, ...]
    is_prose: bool  # has a sentence that ends as sentences do

    def words_in(self, part: str) -> list[str]:
        """What the private characters of a part of a sentence stand for."""
        return [self.quoted[ord(each) - 0xE000].strip() for each in part if _PRIVATE.match(each)]


def read(text: str) -> Reading:
    """The guideline, ready to be understood."""
    quoted: list[str] = []

    def hide(match: re.Match[str]) -> str:
        quoted.append(next(group for group in match.groups() if group))
        return chr(0xE000 + len(quoted) - 1)

    clean = _PRIVATE.sub("", visible(unicodedata.normalize("NFC", text)))
    hidden = _APOSTROPHE.sub("'", _QUOTED.sub(hide, clean))
    parts = (_BULLET.sub("", part).strip() for part in _BREAK.split(hidden))
    return Reading(
        tuple(part.rstrip(".。; ") for part in parts if part), tuple(quoted), _PROSE.search(hidden) is not None
    )
