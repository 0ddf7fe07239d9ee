"""Text as it is compared: composed, small letters, nothing invisible, one kind of space, dash and apostrophe.

Every character of the folded text knows where it came from.
"""

import unicodedata
from bisect import bisect_left
from dataclasses import dataclass

MOST_MARKS = 16  # combining marks on one letter; composing them takes the square of their number
HANGUL_JAMO = ("\u1100", "\u11ff")
COMPATIBILITY_JAMO = ("\u3130", "\u318f")  # ㅋㅋ: NFKC would take them for the beginnings of syllables
FILLERS = set("\u034f\u115f\u1160\u3164\uffa0")  # invisible, though Unicode calls them letters
DASHES = dict.fromkeys("‐‑‒–—−﹣－", "-")
APOSTROPHES = dict.fromkeys("‘’‛ʼ＇`´", "'")


@dataclass(frozen=True)
class Folded:
    """``text`` to be searched; ``starts[i]`` and ``ends[i]`` are what its character ``i`` covers of the original."""

    text: str
    starts: list[int]
    ends: list[int]


def fold(text: str) -> Folded:
    """The text as it is compared."""
    characters: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    for start, end, cluster in _clusters(text):
        for character in _folded(cluster):
            if character == " " and characters and characters[-1] == " ":
                continue
            characters.append(character)
            starts.append(start)
            ends.append(end)
    return Folded("".join(characters), starts, ends)


def visible(text: str) -> str:
    """The text without what nobody sees."""
    return "".join(character for character in text if not is_invisible(character))


def is_invisible(character: str) -> bool:
    """Whether it hides between letters: zero-width, soft hyphen, direction and variation marks, fillers."""
    if character < "\u0300":
        return character == "\u00ad"
    return character in FILLERS or "\ufe00" <= character <= "\ufe0f" or unicodedata.category(character) == "Cf"


def _clusters(text: str) -> list[tuple[int, int, str]]:
    """Each letter with the marks and jamo that belong to it: begin, end, and the letter itself."""
    found: list[tuple[int, int, str]] = []
    for index, character in enumerate(text):
        if is_invisible(character):
            continue
        if found and _continues(found[-1][2], character):
            start, _end, letters = found[-1]
            more = character if len(letters) < MOST_MARKS else ""
            found[-1] = (start, index + 1, letters + more)
        else:
            found.append((index, index + 1, character))
    return found


def _continues(cluster: str, character: str) -> bool:
    if character < "\u0300":
        return False
    if unicodedata.combining(character):
        return True
    is_later_jamo = "\u1160" <= character <= HANGUL_JAMO[1]
    return is_later_jamo and (HANGUL_JAMO[0] <= cluster[-1] <= HANGUL_JAMO[1] or "가" <= cluster[-1] <= "힣")


def _folded(cluster: str) -> str:
    if cluster.isspace():
        return " "
    if cluster.isascii():
        return APOSTROPHES.get(cluster, cluster.lower())
    composed = unicodedata.normalize("NFC", cluster)
    if not COMPATIBILITY_JAMO[0] <= composed[0] <= COMPATIBILITY_JAMO[1] and unicodedata.category(composed[0]) != "So":
        composed = unicodedata.normalize("NFKC", composed)
    return "".join(DASHES.get(each) or APOSTROPHES.get(each, each) for each in composed.casefold())


class Utf16:
    """Positions in a text as JavaScript counts them."""

    def __init__(self, text: str) -> None:
        self._astral = [index for index, character in enumerate(text) if character > "\uffff"]

    def offset(self, index: int) -> int:
        """The offset in UTF-16 code units of a position in code points."""
        return index + bisect_left(self._astral, index)
