"""The form of politeness and the length of sentences, read from a guideline."""

import re

from campaigns.rules.model import HAEYO, HAPSYO, PLAIN, POLITENESS, SENTENCE_LENGTH, Check
from campaigns.rules.quotes import Reading

_FORMS = {
    HAEYO: re.compile(r"해요체|요체(?![가-힣])|\bhaeyo(?:-?che)?\b", re.IGNORECASE),
    HAPSYO: re.compile(r"합니다체|합쇼체|하십시오체|습니다체|다나까체|\b(?:hapsyo|hamnida)(?:-?che)?\b", re.IGNORECASE),
    PLAIN: re.compile(r"반말|한다체|해라체|평어체?(?![가-힣]{2})|\b(?:banmal|haera(?:-?che)?)\b", re.IGNORECASE),
}
_UNSURE = re.compile(
    r"않|말아|마세요|말고|금지|섞|대신|아니|빼고|피해|피하|제목|헤드라인|버튼|배너|본문|때|경우|에는|에서는|에게는|다만|예외|까지|또는|혹은|이나|하거나|\?"
    r"|\b(?:not|never|no|don't|avoid|unless|except|when|if|or|instead|mix)\b",
    re.IGNORECASE,
)
_ABOUT_SENTENCES = re.compile(r"문장|\bsentences?\b", re.IGNORECASE)
_LENGTH_UNSURE = re.compile(
    r"이상(?!\s*(?:쓰|넘))|최소|다만|예외|제목|\b(?:at\s+least|more\s+than\s+\d+\s+characters\s+is\s+fine|unless|except|words?)\b",
    re.I,
)
_KOREAN_LENGTH = re.compile(
    r"(\d{1,4})\s*(?:글자|자)\s*(?:를|을)?\s*(?:넘|이내|이하|안으로|안에|까지|안쪽|(?P<below>미만)|로\s*(?:제한|짧)|정도로?\s*(?:끊|짧))"
    r"|최대\s*(\d{1,4})\s*(?:글자|자)|\A한?\s*문장(?:은|당|마다)?\s*(\d{1,4})\s*(?:글자|자)\Z"
)
_ENGLISH_LENGTH = re.compile(
    r"(?:at\s+most|no\s+(?:more|longer)\s+than|not\s+(?:more|longer)\s+than|never\s+longer\s+than|up\s+to|max(?:imum)?(?:\s+of)?"
    r"|(?P<below>under|below|(?:fewer|less|shorter)\s+than))\s+(\d{1,4})[\s-]+characters?",
    re.IGNORECASE,
)
_LEAST, _MOST = 5, 500  # characters; another figure was not meant for a sentence


def politeness(reading: Reading) -> Check | None:
    """In which form copy ends its sentences, where the guideline names one form and no more."""
    named = {
        (form, sentence)
        for form, pattern in _FORMS.items()
        for sentence in reading.sentences
        if pattern.search(sentence)
    }
    if len(named) != 1:
        return None
    ((form, sentence),) = named
    return None if _UNSURE.search(sentence) else Check(POLITENESS, form=form)


def sentence_length(reading: Reading) -> Check | None:
    """At most how many characters a sentence has."""
    found = {_length(sentence) for sentence in reading.sentences} - {None}
    most = found.pop() if len(found) == 1 else None
    return Check(SENTENCE_LENGTH, most=most) if most is not None and _LEAST <= most <= _MOST else None


def _length(sentence: str) -> int | None:
    if not _ABOUT_SENTENCES.search(sentence) or _LENGTH_UNSURE.search(sentence):
        return None
    match = _KOREAN_LENGTH.search(sentence) or _ENGLISH_LENGTH.search(sentence)
    if match is None:
        return None
    number = next(group for group in match.groups() if group and group.isdigit())
    return int(number) - (1 if match.group("below") else 0)
