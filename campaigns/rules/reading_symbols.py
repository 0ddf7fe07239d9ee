"""How many emoji and exclamation marks a copy may have, read from a guideline."""

import re
from functools import lru_cache

from campaigns.rules.model import EMOJI, EXCLAMATION, Check
from campaigns.rules.quotes import Reading

_NUMBERS = {
    "한": 1, "하나": 1, "두": 2, "둘": 2, "세": 3, "셋": 3, "네": 4, "넷": 4, "다섯": 5,
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "a": 1, "single": 1,
}  # fmt: skip
_NUMBER = r"(\d{1,2}|한|하나|두|둘|세|셋|네|넷|다섯|one|two|three|four|five|(?:a\s+)?single|a)"
_NOT = (
    r"(?:(?:쓰|사용하|붙이|달|찍|넣|적)지\s*(?:않(?:아요|습니다|는다|고|음|기|도록|아야)|않아(?!도|서)|마(?:세요|십시오|시오|요)|말(?:아|고|자|기|\s*것))"
    r"|안\s*(?:써요|씁니다|쓴다)|쓰면\s*안|금지(?!하지|어|가\s*아)|금물|삼가|삼갑|피해요|피합니다|피하세요|없이|빼고|빼요)"
)
_SCOPED = re.compile(
    r"제목|헤드라인|버튼|배너|본문|문장|연속|연달아|겹|이어서|때|경우|공식|보도|푸시|메일|댓글|에는|에서는|외에|말고|대신|아끼|다만|예외|너무|많이|남발|과하|지나치"
    r"|\b(?:per\s+(?:sentence|line|paragraph)|in\s+a\s+row|headlines?|subjects?|titles?|buttons?|unless|except|when|if|too\s+many|overuse"
    r"|only\s+(?:in|for|when)|no\s+need|not\s+avoid|don't\s+avoid|never\s+avoid|bad|negative|unrelated)\b",
    re.IGNORECASE,
)
_USED = re.compile(r"써요|쓰고|쓰며|쓰되|붙이고|넣고|써도|괜찮")
_ITEMS = r"(?:[\w-]+(?:\s[\w-]+)?(?:,\s*(?:and\s+|or\s+)?|\s+(?:and|or)\s+)){0,4}"


def emoji(reading: Reading) -> Check | None:
    """At most how many emoji."""
    most = _most(reading, r"(?:이모지|이모티콘|그림문자)", r"(?:emojis?|emoticons?)\b")
    return None if most is None else Check(EMOJI, most=most)


def exclamation(reading: Reading) -> Check | None:
    """At most how many exclamation marks."""
    most = _most(reading, "느낌표", r"exclamation(?:\s+(?:marks?|points?)|s\b)")
    return None if most is None else Check(EXCLAMATION, most=most)


def _most(reading: Reading, korean: str, english: str) -> int | None:
    """The figure, where every sentence that speaks of it is understood and all say the same."""
    zero, some, named = _patterns(korean, english)
    about = [sentence for sentence in reading.sentences if named.search(sentence)]
    figures = {_figure(sentence, zero, some) for sentence in about}
    return figures.pop() if len(figures) == 1 else None


def _figure(sentence: str, zero: re.Pattern[str], some: re.Pattern[str]) -> int | None:
    if _SCOPED.search(sentence):
        return None
    if match := some.search(sentence):
        number, is_below = next(group for group in match.groups() if group), match.group("below")
        return _number(number) - (1 if is_below else 0)
    match = zero.search(sentence)
    return None if match is None or _USED.search(match.group()) else 0


def _number(word: str) -> int:
    return int(word) if word.isdigit() else _NUMBERS[word.lower().removeprefix("a ").strip() or "a"]


@lru_cache
def _patterns(korean: str, english: str) -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    """That there may be none; that there may be some; the thing itself."""
    counted = rf"{_NUMBER}\s*(?:개|번|회|군데)?"
    some = (
        rf"{korean}(?:은|는|을|를|이|가)?\s*(?:글|게시물|문구|카피|메시지)?\s*(?:하나에|당|마다)?\s*(?:최대|많아야|많아도)?\s*{counted}\s*"
        r"(?:까지|이하|이내|만|를?\s*넘|을?\s*넘|보다\s*많|(?P<below>이상\s*(?:쓰|사용하|붙이|넣)지|미만))"
        rf"|\b(?:at\s+most|no\s+more\s+than|not\s+more\s+than|never\s+more\s+than|up\s+to|max(?:imum)?\.?(?:\s+of)?|only)\s+{_NUMBER}\s+{english}"
        rf"|\b{_NUMBER}\s+{english}\s+(?:at\s+(?:the\s+)?most|max(?:imum)?)\b"
    )
    zero = (
        rf"{korean}[^.!?\d]{{0,25}}?{_NOT}"
        rf"|\b(?:no|never\s+(?:use|add|write)|do\s+not\s+(?:use|add)|don't\s+(?:use|add)|avoid(?:\s+using)?|without|zero)\s+"
        rf"(?:any\s+|the\s+)?{_ITEMS}{english}"
    )
    flags = re.IGNORECASE
    return re.compile(zero, flags), re.compile(some, flags), re.compile(rf"{korean}|\b{english}", flags)
