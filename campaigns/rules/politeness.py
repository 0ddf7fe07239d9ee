"""In which form of politeness a Korean sentence ends, where its ending leaves no doubt."""

import re
import unicodedata
from dataclasses import dataclass

from campaigns.rules.model import HAEYO, HAPSYO, PLAIN, Span
from campaigns.rules.sentences import sentences

# Nouns that end like a verb.
_NOUNS_IN_YO = re.compile(r"(?:필|중|주|수|개|동|민|소|강|긴|불필|고|가|대중가)요\Z")
# Thanks and greetings are said in one form whatever the rest is in.
_FORMULA = re.compile(
    r"(?:감사|고맙|반갑|죄송|축하|환영)(?:합)?니다\Z|(?:축하|감사|부탁)드립니다\Z|(?:고맙|반갑)습니다\Z|안녕하(?:세요|십니까)\Z"
)
_PLAIN_ENDING = re.compile(r"(?:이다|하다|되다|같다|좋다|싶다|않다|많다|아니다|해라|하라)\Z")
_LAST_WORD = re.compile(r"[가-힣]+\Z")
_B, _N, _SS, _BS = 17, 4, 20, 18  # final consonants ㅂ, ㄴ, ㅆ, ㅄ


@dataclass(frozen=True)
class Ending:
    """The last word of a sentence and its form."""

    span: Span
    form: str
    is_formula: bool


def endings(text: str) -> list[Ending]:
    """The sentences whose form is beyond doubt."""
    found = []
    for span in sentences(text):
        end = _last_letter(text, span)
        word = _LAST_WORD.search(text, max(span.start, end - 40), end)
        form = form_of(word.group()) if word else ""
        if word and form:
            found.append(Ending(Span(word.start(), end), form, _FORMULA.match(word.group()) is not None))
    return found


def form_of(word: str) -> str:
    """The form in which a sentence with this last word ends; "" where there is a doubt."""
    word = unicodedata.normalize("NFC", word)
    if word.endswith("요"):
        return "" if _NOUNS_IN_YO.match(word) or len(word) == 1 else HAEYO
    if word.endswith(("니다", "니까", "시다")) and len(word) > 2 and _final(word[-3]) == _B:
        return HAPSYO
    if word.endswith(("십시오", "십시요", "하시오")):
        return HAPSYO
    if word.endswith(("죠",)) and len(word) > 1:
        return HAEYO
    if word.endswith("다") and len(word) > 1 and (_final(word[-2]) in {_N, _SS, _BS} or _PLAIN_ENDING.search(word)):
        return "" if word in {"판다", "만다", "사이다"} else PLAIN
    return PLAIN if _PLAIN_ENDING.search(word) else ""


def _final(syllable: str) -> int:
    """The number of its final consonant, 0 without one."""
    return (ord(syllable) - 0xAC00) % 28 if "가" <= syllable <= "힣" else 0


def _last_letter(text: str, span: Span) -> int:
    """Where the sentence ends without its punctuation, emoji and closing brackets."""
    end = span.end
    while end > span.start and not text[end - 1].isalnum():
        end -= 1
    return end
