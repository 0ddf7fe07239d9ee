"""Which language a sentence is in, as far as tests care."""

import re

HANGUL = re.compile("[가-힣]")


def in_hangul(text: str) -> bool:
    """Whether the sentence is Korean."""
    return bool(HANGUL.search(text))
