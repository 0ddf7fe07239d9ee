"""Korean particles: the right one for the sound that a word ends in."""

import re

HANGUL_FIRST, HANGUL_LAST = 0xAC00, 0xD7A3
FINALS = 28  # a syllable block's final consonant is its offset modulo this; 0 is none, 8 is ㄹ
RIEUL = 8

# The final consonant of each digit's reading (영, 일, 이, 삼, 사, 오, 육, 칠, 팔, 구): none, some, or ㄹ.
_DIGIT_FINALS = {"0": 1, "1": RIEUL, "2": 0, "3": 1, "4": 0, "5": 0, "6": 1, "7": RIEUL, "8": RIEUL, "9": 0}
_LATIN_FINALS = {"l": RIEUL, "m": 1, "n": 1, "k": 1, "p": 1, "b": 1, "t": 1, "c": 1}
_LETTER_NAME_FINALS = {"L": RIEUL, "R": RIEUL, "M": 1, "N": 1}  # 엘, 알, 엠, 엔
_UNIT = re.compile(r"\d\s?(kg|mg|g|km|cm|mm|m|ml|mL|L|l)$")
_TRAILING = re.compile(r"[^0-9A-Za-z가-힣%]+$")

# particle after a consonant, particle after a vowel
PAIRS = {
    "은": ("은", "는"),
    "이": ("이", "가"),
    "을": ("을", "를"),
    "과": ("과", "와"),
    "으로": ("으로", "로"),
    "이에요": ("이에요", "예요"),
    "입니다": ("입니다", "입니다"),
    "이라면": ("이라면", "라면"),
    "이라서": ("이라서", "라서"),
    "이라는": ("이라는", "라는"),
    "이니까": ("이니까", "니까"),
    "이었": ("이었", "였"),
    "이나": ("이나", "나"),
    "이란": ("이란", "란"),
    "이라고": ("이라고", "라고"),
    "이야": ("이야", "야"),
    "이죠": ("이죠", "죠"),
}


def final_of(word: str) -> int:
    """The final consonant of how ``word`` is read: 0 none, 8 ㄹ, another number any other."""
    bare = _TRAILING.sub("", word)
    if not bare:
        return 0
    if unit := _UNIT.search(bare):
        return 1 if unit.group(1).endswith("g") else 0  # 그램 has one, 미터 and 리터 have none
    last = bare[-1]
    if HANGUL_FIRST <= ord(last) <= HANGUL_LAST:
        return (ord(last) - HANGUL_FIRST) % FINALS
    if last.isdigit():
        return _DIGIT_FINALS.get(last, 0)
    if last.isupper() and bare[-2:].isupper():
        return _LETTER_NAME_FINALS.get(last, 0)
    return _LATIN_FINALS.get(last.lower(), 0)


def with_particle(word: str, particle: str) -> str:
    """``word`` with the fitting form of ``particle``, which is named by its form after a consonant."""
    after_consonant, after_vowel = PAIRS[particle]
    final = final_of(word)
    as_vowel = final == 0 or (particle == "으로" and final == RIEUL)
    return word + (after_vowel if as_vowel else after_consonant)


class Noun(str):
    """A word that takes its particle in a format string: ``"{p:을} 만나요".format(p=Noun("커피"))`` is 커피를 만나요."""

    __slots__ = ()

    def __format__(self, particle: str) -> str:
        return with_particle(str(self), particle) if particle else str(self)
