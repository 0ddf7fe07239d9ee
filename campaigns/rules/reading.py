"""What a guideline asks of a copy, read from its words; what is not surely understood is no check."""

from functools import lru_cache

from campaigns.rules.model import Check
from campaigns.rules.quotes import read
from campaigns.rules.reading_forms import politeness, sentence_length
from campaigns.rules.reading_symbols import emoji, exclamation
from campaigns.rules.reading_words import forbidden_words

__all__ = ["Check", "checks_of"]


@lru_cache(maxsize=4096)
def checks_of(category: str, text: str) -> tuple[Check, ...]:
    """The checks that a guideline stands for, Korean or English.

    Args:
        category: that of the guideline; a bare list of words is understood where it is "forbidden".
        text: its words, at most 2,000 characters.
    """
    reading = read(text)
    found = (
        forbidden_words(category, reading),
        politeness(reading),
        emoji(reading),
        exclamation(reading),
        sentence_length(reading),
    )
    return tuple(check for check in found if check is not None)
