"""Of what kind a guideline is, guessed from its heading first and from its words then."""

import re

from campaigns.models import Guideline
from campaigns.rules import checks_of
from campaigns.rules.model import FORBIDDEN_WORDS

_Category = Guideline.Category
_WORDS: tuple[tuple[str, str, str], ...] = (
    (
        _Category.FORBIDDEN,
        r"금지|금칙|금물|쓰지\s*(?:않|말)|사용하지\s*(?:않|말)|하지\s*(?:않는\s*것|말)|피해야|피할|피해요|삼가",
        r"don['’]?ts?|do\s+not|never|avoid(?:ed|ing)?|forbidden|banned|prohibited|taboos?|off[- ]limits",
    ),
    (
        _Category.VOCABULARY,
        r"어휘|용어|표기|단어|낱말|명칭|호칭",
        r"vocabulary|terminology|glossary|word\s+(?:list|choice)|wording|spelling|naming|terms",
    ),
    (_Category.TONE, r"톤|말투|어조|목소리|보이스|어투", r"tone(?:s| of voice)?|voice|personality|attitude"),
    (
        _Category.STYLE,
        r"문체|스타일|문장|형식|맞춤법|문법|길이|구두점|부호|이모지|느낌표|해요체|합니다체|글자",
        r"style|grammar|punctuation|format(?:ting)?|sentences?|length|emojis?|exclamation|capitali[sz]ation|characters",
    ),
    (
        _Category.VALUES,
        r"가치|철학|미션|비전|신념|약속|원칙|사명|지향",
        r"values?|mission|vision|promises?|beliefs?|principles?|purpose|we\s+believe|stand\s+for",
    ),
)
_COMPILED = tuple(
    (category, re.compile(rf"{korean}|\b(?:{english})\b", re.IGNORECASE)) for category, korean, english in _WORDS
)


def category_of(heading: str, text: str) -> str:
    """The category; "other" where neither heading nor words tell."""
    if any(check.kind == FORBIDDEN_WORDS for check in checks_of("", text)):
        return _Category.FORBIDDEN
    return _told(heading) or _told(text) or _Category.OTHER


def _told(text: str) -> str:
    return next((category for category, pattern in _COMPILED if pattern.search(text)), "")
