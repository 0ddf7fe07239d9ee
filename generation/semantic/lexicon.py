"""Which words stand for one another: the curated lists lexicon/ko.txt and lexicon/en.txt."""

import re
from functools import cache
from pathlib import Path

FOLDER = Path(__file__).parent / "lexicon"
DROPPED = ("filler", "request")  # they say nothing of what is wanted
Entry = tuple[str, str]  # kind, and the word that its equals become


def words_in(text: str) -> frozenset[str]:
    """The words of a text, as a set."""
    return frozenset(text.split())


@cache
def entries(language: str) -> dict[str, Entry]:
    """Every word and phrase of the list, spaces and hyphens written as ``_``."""
    found: dict[str, Entry] = {}
    for line in (FOLDER / f"{language}.txt").read_text(encoding="utf-8").splitlines():
        kind, _, words = line.partition(":")
        if words and not line.startswith("#"):
            names = [re.sub(r"[ -]", "_", each.strip()) for each in words.split(",") if each.strip()]
            found |= {each: ("word", each) for each in names if kind == "nouns" and each not in found}
            found |= {each: (kind, each if kind in DROPPED else names[0]) for each in names if kind != "nouns"}
    return found


@cache
def _phrases(language: str) -> re.Pattern[str]:
    names = sorted((name for name in entries(language) if "_" in name), key=len, reverse=True)
    gap = r"\s?" if language == "ko" else r"[\s-]?"
    parts = [_closed(language, name, re.escape(name).replace("_", gap)) for name in names]
    edge = r"(?<![가-힣])" if language == "ko" else r"(?<![\w])"
    return re.compile(f"{edge}(?:{'|'.join(parts)})")


def _closed(language: str, name: str, pattern: str) -> str:
    """Particles may follow a Korean noun, nothing may follow an ending or an English word."""
    if language == "en":
        return rf"{pattern}(?:'s|s)?(?![\w])"
    return rf"{pattern}(?![가-힣])" if entries("ko")[name][0] in (*DROPPED, "manner") else pattern


def joined(language: str, text: str) -> str:
    """The text with each phrase of the list as one word: ``black friday`` becomes ``black_friday``."""
    known = _by_letters(language)
    return _phrases(language).sub(lambda found: known.get(_letters(found.group()), found.group()), text)


@cache
def _by_letters(language: str) -> dict[str, str]:
    forms = {_letters(name): word for name, (_, word) in entries(language).items() if "_" in name}
    return {f"{form}s": name for form, name in forms.items()} | forms if language == "en" else forms


def _letters(text: str) -> str:
    return re.sub(r"[\s_-]|'s?", "", text)
