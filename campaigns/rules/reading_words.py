"""Forbidden words, read from a guideline."""

import re

from campaigns.rules.model import FORBIDDEN_WORDS, Check
from campaigns.rules.quotes import QUOTES, Q, Reading

MOST_WORDS = 100
LONGEST_WORD = 40

# -- Korean
_NOT = (
    r"(?:(?:쓰|사용하|말하|적|넣|부르|표현하|언급하|표기하)지\s*"
    r"(?:않(?:아요|습니다|는다|고|음|기|도록|아야)|않아(?!도|서)|마(?:세요|십시오|시오|요)|말(?:아|고|자|기|\s*것))"
    r"|안\s*(?:써요|씁니다|쓴다)|쓰면\s*안|금지(?!하지|어|가\s*아)|금물|삼가|삼갑|피해요|피해\s*주세요|피합니다|피하세요)"
)
_NOUN = r"(?:\s*(?:같은|등의|등|이라는|라는|처럼|식의))?(?:\s*(?:말|단어|표현|낱말|문구|수식어)(?:들)?)?\)?(?:\s*(?:은|는|을|를|도|이란|란))?"
_FILLER = r"(?:\s*(?:절대로?|결코|아예|되도록|가급적|사용을?|사용은|쓰는\s*것을))?\s*"
_KOREAN = re.compile(rf"({QUOTES}){_NOUN}{_FILLER}{_NOT}")
_INSTEAD_KO = re.compile(
    rf"({QUOTES})(?:\s*(?:이라는|라는))?(?:\s*(?:말|단어|표현))?\s*대신(?:에)?\s*{QUOTES}\s*(?:이라고|라고|으로|로|을|를)?\s*"
    r"(?:써요|쓰세요|씁니다|쓴다|사용|말해요|말합니다|불러요|부릅니다|적어요|적습니다|표현)"
)
_SCOPED_KO = re.compile(
    r"때|경우|(?:으면|하면|이면|없으면|있으면)(?![가-힣])|없이|말고|외에|이외|밖에|[가-힣]만(?![가-힣])|제목|헤드라인|버튼|배너|본문|문장|첫\s|마지막"
    r"|에서는|에게는|한테는|에는|함께"
)
_EXCEPTION = re.compile(
    r"예외|다만|(?:^|\s)단,|제외하|(?i:\b(?:unless|except|exceptions?|only\s+(?:if|when|in|for)|without|when|if)\b)"
)
_LISTED_KO = re.compile(
    r"(?:금지어|금칙어|금지\s*(?:단어|표현|문구)|(?:쓰지|사용하지)\s*(?:않는|말아야\s*할|말)\s*(?:말|단어|표현)|피해야?\s*할\s*(?:말|단어|표현)"
    r"|사용\s*금지(?:\s*(?:단어|표현|어))?)\s*[:：]\s*(.{1,1000})\Z"
)

# -- English
_NEVER = r"(?:never|do\s+not|don't|must\s+not|should\s+not|shouldn't|avoid)"
_END = (
    r"(?=\s*(?:\Z|[,;:—–)!]|\(|at\s+all\b|ever\b|anywhere\b|or\s+(?:similar|the\s+like)|etc|in\s+(?:our\s+|any\s+)?(?:copy|text)\b|but\b"
    r"|use\b|say\b))"
)
_THE_WORDS = r"(?:the\s+)?(?:(?:words?|phrases?|terms?|expressions?)\s*)?(?:like\s+|such\s+as\s+)?:?\s*"
_ENGLISH = re.compile(
    rf"\b(?:{_NEVER}\s+(?:ever\s+)?(?:(?:say|saying|use|using|write|writing)\s+)?|not\s+|no\s+){_THE_WORDS}({QUOTES}){_END}",
    re.IGNORECASE,
)
_PASSIVE = re.compile(
    rf"({QUOTES})\s+(?:is|are)\s+(?:never\s+(?:used|said)|forbidden|banned|prohibited|not\s+(?:allowed|used|permitted)|off[- ]limits){_END}",
    re.IGNORECASE,
)
_INSTEAD_EN = re.compile(
    rf"\b(?:instead\s+of|rather\s+than)\s+(?:saying\s+|the\s+words?\s+)?({QUOTES}){_END}", re.IGNORECASE
)
_SAY = re.compile(
    r"\A(?:please\s+|we\s+)?(?:never|do\s+not|don't|avoid)\s+(?:ever\s+)?"
    r"(?:say|saying|(?:use|using|write|writing)\s+(?:the\s+)?(?:words?|terms?))\s*:?\s+(.{1,1000})\Z",
    re.IGNORECASE,
)
_LISTED_EN = re.compile(
    r"\A(?:(?:forbidden|banned|prohibited|off[- ]limits)(?:\s+(?:words?|phrases?|terms?))?"
    r"|(?:words?|phrases?|terms?)\s+(?:to\s+avoid|we\s+(?:never|do\s+not|don't)\s+(?:use|say))"
    r"|(?:do\s+not|don't|never)\s+(?:say|use))\s*[:：]\s*(.{1,1000})\Z",
    re.IGNORECASE,
)

_COMMAS = re.compile(r"\s*[,、，;\n]\s*(?:(?:and|or|및|또는)\s+)?|\s+(?:and|or|및|또는)\s+|\s*[·/]\s*", re.IGNORECASE)
# A list with one of these is about things, not of words.
_ABOUT = re.compile(
    r"표현|말투|문장|단어|낱말|느낌표|이모지|이모티콘|과장|욕설|비속어|은어|반말|존댓말|문구|체(?![가-힣])|관련|비교|비하|혐오|정치|종교"
    r"|\b(?:an?|the|that|this|these|those|it|they|we|you|our|your|anything|something|things?|what|how|why|who|about|to|in|on|at|with|for|of"
    r"|more|less|than|no|not|is|are|any|too|words?|language|claims?|slang|jargon|exclamations?|emojis?|hype|superlatives?|competitors?)\b",
    re.IGNORECASE,
)
_QUOTE, _QUOTED_LIST = re.compile(Q), re.compile(rf"{QUOTES}\Z")
_ITEM = re.compile(r"[^\s.!?:]+(?:\s[^\s.!?:]+){0,2}\Z")


def forbidden_words(category: str, reading: Reading) -> Check | None:
    """The words that the guideline says not to use; none at all where it names an exception."""
    if any(_EXCEPTION.search(sentence) for sentence in reading.sentences):
        return None
    found = [word for sentence in reading.sentences for word in _in_sentence(sentence, reading)]
    if not found and category == "forbidden":
        found = _bare_list(reading)
    words = tuple(dict.fromkeys(word for word in found if _is_word(word)))[:MOST_WORDS]
    return Check(FORBIDDEN_WORDS, words=words) if words else None


def _in_sentence(sentence: str, reading: Reading) -> list[str]:
    return _korean(sentence, reading) or _quoted_english(sentence, reading) or _listed(sentence, reading)


def _korean(sentence: str, reading: Reading) -> list[str]:
    found: list[str] = []
    for pattern in (_KOREAN, _INSTEAD_KO):
        for match in pattern.finditer(sentence):
            if not _SCOPED_KO.search(sentence, 0, match.start()):
                found += reading.words_in(match.group(1))
    return found


def _quoted_english(sentence: str, reading: Reading) -> list[str]:
    matches = [match for pattern in (_ENGLISH, _PASSIVE, _INSTEAD_EN) for match in pattern.finditer(sentence)]
    return [word for match in matches for word in reading.words_in(match.group(1))]


def _listed(sentence: str, reading: Reading) -> list[str]:
    """A list without quotes, where what stands before it says that it is one of words."""
    match = _LISTED_KO.search(sentence) or _LISTED_EN.match(sentence) or _SAY.match(sentence)
    return _items(match.group(1), reading) if match else []


def _bare_list(reading: Reading) -> list[str]:
    """A forbidden guideline that is nothing but words."""
    are_lists = not reading.is_prose and all(
        _QUOTED_LIST.match(each) or not _QUOTE.search(each) for each in reading.sentences
    )
    lists = [_items(sentence, reading) for sentence in reading.sentences] if are_lists else []
    return [word for words in lists for word in words] if lists and all(lists) else []


def _items(listed: str, reading: Reading) -> list[str]:
    """The items of a list, or none of them where one is more than a word or two."""
    quoted = reading.words_in(listed)
    items = quoted or [item.removesuffix(" 등").strip() for item in _COMMAS.split(listed.strip())]
    if quoted or all(_ITEM.match(item) and len(item) <= 20 and not _ABOUT.search(item) for item in items if item):
        return [] if any(item.endswith(("요", "니다")) for item in items) else [item for item in items if item]
    return []


def _is_word(word: str) -> bool:
    return 0 < len(word) <= LONGEST_WORD and any(character.isalnum() for character in word)
