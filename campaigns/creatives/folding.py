"""Near-duplicates: texts that differ in nothing that a reader would notice."""

import re
import unicodedata
from collections import Counter
from typing import Any

from campaigns.creatives.sources import words_of
from campaigns.models import Creative

NOT_SAID = re.compile(r"[\W_]+")
DIGITS = re.compile(r"\d+")
ALIKE = 0.85  # share of three-letter sequences in common (Dice)
SHORT = 12  # characters: of less than that too little is left to compare


class Fingerprint:
    """What a creative is compared by: its words without spaces, signs and case, or the picture itself."""

    def __init__(self, creative: Creative) -> None:
        text = unicodedata.normalize("NFKC", words_of(creative)).casefold()
        self.picture: Any = (creative.result or {}).get("asset") or creative.pk
        self.numbers = DIGITS.findall(text)
        self.words = NOT_SAID.sub("", text)
        self.threes = Counter(self.words[start : start + 3] for start in range(len(self.words) - 2))

    def is_like(self, other: "Fingerprint") -> bool:
        """Whether both say the same: other numbers always say something else."""
        if not self.words or not other.words:
            return bool(self.words == other.words and self.picture == other.picture)
        if self.words == other.words:
            return True
        if self.numbers != other.numbers or min(len(self.words), len(other.words)) < SHORT:
            return False
        return 2 * (self.threes & other.threes).total() >= ALIKE * (self.threes.total() + other.threes.total())


def fold(creatives: list[Creative]) -> list[tuple[Creative, int]]:
    """One creative of each group of near-duplicates, the most proven one, and how many it stands for beside itself.

    The groups keep the order in which their first ones come.
    """
    groups: list[tuple[Fingerprint, list[Creative]]] = []
    for creative in creatives:
        print_ = Fingerprint(creative)
        for first, group in groups:
            if first.is_like(print_):
                group.append(creative)
                break
        else:
            groups.append((print_, [creative]))
    return [(max(group, key=lambda each: each.score_low), len(group) - 1) for _first, group in groups]
