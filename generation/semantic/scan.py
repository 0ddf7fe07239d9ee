"""Cut a prompt into marks (links, tags, numbers, dates, prices) and words."""

import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal

from generation.semantic import numbers as n


@dataclass(frozen=True)
class Mark:
    """One piece of a prompt. ``kind`` is "word" for what has no other; ``is_attached``: no space stands before it."""

    kind: str
    value: str
    is_attached: bool = False


DIGITS = r"\d[\d,]*(?:\.\d+)?"
KOREAN_NUMBER = rf"{DIGITS}(?:\s?[십백천만억조]+(?:\s?{DIGITS}\s?[십백천만억조]*)*)?"
KOREAN_WORDS = r"(?<![가-힣])[일이삼사오육칠팔구]?[십백천만억][일이삼사오육칠팔구십백천만억]*"
SINGLE_WORDS = r"(?<![가-힣])[일이삼사오육칠팔구](?=\s?(?:퍼센트|개월|주년|주일|인분))"
NATIVE = r"(?<![가-힣])(?:열한|열두|다섯|여섯|일곱|여덟|아홉|스물|스무|서른|한|두|세|네|석|넉|열)"
ENGLISH = r"\b(?:%s)\b(?:[\s-](?:%s)\b)*" % (("|".join(n.ENGLISH),) * 2)
_UNITS = sorted(n.UNIT_OF, key=len, reverse=True)
KOREAN_UNITS = "|".join(each for each in _UNITS if "가" <= each[0] <= "힣")
LATIN_UNITS = "|".join(rf"{re.escape(each)}(?![a-z])" for each in _UNITS if each[0].isascii() and each != "%")
UNIT = rf"(?:%|{KOREAN_UNITS}|{LATIN_UNITS})"
NATIVE_UNITS = (
    "개|가지|줄|문장|단어|문단|명|잔|병|달|살|번|마리|장|편|벌|켤레|권|송이|조각|시간|박스|상자|세트|글자|자|팩|종류|배"
)
MONTH = f"(?:{'|'.join(sorted(n.MONTHS, key=len, reverse=True))})"
PART = r"(?:(?P<%s>오전|오후|아침|저녁|밤|새벽|낮)\s?)?"

PATTERNS: dict[str, str] = {
    "link": r"https?://\S+|www\.\S+|[\w.+-]+@[\w-]+\.[\w.]+",
    "tag": r"[#@][\w]+",
    "isodate": r"\b(?P<iy>\d{4})[-./](?P<im>\d{1,2})[-./](?P<id>\d{1,2})\b",
    "koreandate": r"(?:(?P<ky>\d{4})년\s?)?(?P<km>\d{1,2})월(?:\s?(?P<kd>\d{1,2})일)?",
    "englishdate": rf"\b(?P<em>{MONTH})\.?\s(?:the\s)?(?P<ed>\d{{1,2}})(?:st|nd|rd|th)?\b(?:,?\s(?P<ey>\d{{4}})\b)?",
    "dateenglish": rf"\b(?P<dd>\d{{1,2}})(?:st|nd|rd|th)?\s(?:of\s)?(?P<dm>{MONTH})\b(?:,?\s(?P<dy>\d{{4}})\b)?",
    "slashdate": r"\b(?P<sm>1[0-2]|0?[1-9])/(?P<sd>3[01]|[12]\d|0?[1-9])\b",
    "month": rf"(?<=\bin )(?P<mi>{MONTH})\b|\b(?P<mn>{MONTH.replace('march|', '').replace('may|', '').replace('mar|', '')})\b",
    "koreantime": rf"{PART % 'kpart'}(?P<kh>\d{{1,2}}|(?<![가-힣])(?:열한|열두|한|두|세|네|다섯|여섯|일곱|여덟|아홉|열))\s?시"
    r"(?!간|즌|작|적|대)(?:\s?(?P<kmin>\d{1,2})분|\s?(?P<half>반))?",
    "clock": rf"{PART % 'cpart_ko'}\b(?P<ch>\d{{1,2}}):(?P<cm>\d{{2}})\s?(?P<cpart>[ap]\.?m\b\.?)?",
    "hour": r"\b(?P<hh>\d{1,2})\s?(?P<hpart>[ap]\.?m\b\.?)",
    "noon": rf"{'|'.join(n.TIMES_OF_DAY)}",
    "plus": r"\b(?P<plus>\d+\s?\+\s?\d+)\b",
    "signed": rf"(?P<sign>[₩$€¥£])\s?(?P<signed_number>{DIGITS})\s?(?P<signed_scale>[km]\b)?",
    "decade": r"\b(?P<ten>\d0)(?:'?s|대)(?![a-z])",
    "days": rf"(?<![가-힣])(?P<days>{'|'.join(n.DAYS_OF)})(?!치)",
    "half": r"(?<![가-힣])(?:반값|절반 가격)|\bhalf[- ](?:price|off)\b",
    "ordinal": r"\b(?P<nth>\d+)(?:st|nd|rd|th)\b",
    "amount": rf"(?P<number>{KOREAN_NUMBER}|{KOREAN_WORDS}|{SINGLE_WORDS})\s?(?P<unit>{UNIT})",
    "native": rf"(?P<native>{NATIVE})\s?(?P<native_unit>{NATIVE_UNITS})(?!스|질|집)",
    "english": rf"(?P<english>{DIGITS}\s?[km]\b|{ENGLISH}|\b\d[\d,]*(?:\.\d+)?)[\s-]?(?P<english_unit>{LATIN_UNITS}|%)?",
    "model": r"\b(?=[a-z\d-]*\d)(?=[a-z\d-]*[a-z])[a-z\d]+(?:-[a-z\d]+)*\b",
    "bare": DIGITS,
    "latin": r"[a-z_\u00c0-\u024f](?:[a-z_\u00c0-\u024f]|['’](?=[a-z]))*",
    "hangul": r"[가-힣]+(?:_[가-힣]+)*",
    "other": r"[^\W\d_]+",
    "stop": r"[.,;:!?/|()\[\]\n–—~]|\s-\s",
    "picture": r"[\u2600-\u27bf\U0001f300-\U0001faff]",
}
SCANNER = re.compile("|".join(f"(?P<_{name}>{pattern})" for name, pattern in PATTERNS.items()))
QUIET = re.compile("[\u200b-\u200f\u2060\ufe0e\ufe0f\ufeff\u00ad]")
Found = re.Match[str]


def normalised(prompt: str) -> str:
    """Composed, in one width and case, with plain spaces; laughter and crying (ㅎㅎ, ㅠㅠ) are none of the meaning."""
    text = QUIET.sub("", unicodedata.normalize("NFKC", prompt)).casefold()
    return re.sub(
        r"\s+", " ", re.sub(r"[\u1100-\u11ff\u3130-\u318f]+", " ", text.replace("₩", "₩").replace("＇", "'"))
    ).strip()


def scan(text: str) -> list[Mark]:
    """The marks of a normalised prompt, in its order."""
    marks, end = [], -1
    for found in SCANNER.finditer(text):
        kind, value = _mark(found)
        marks.append(Mark(kind, value, found.start() == end))
        end = found.end()
    return marks


def _mark(found: Found) -> tuple[str, str]:
    name = (found.lastgroup or "_other")[1:]
    reader = READERS.get(name)
    return reader(found) if reader else ("stop" if name == "stop" else "word", found.group())


def _date(year: str | None, month: str, day: str | None) -> tuple[str, str]:
    number = n.MONTHS.get(month) or int(month)
    return "date", "-".join(filter(None, [year, f"{number:02}", f"{int(day):02}" if day else ""]))


def _clock(hour: str, minute: str | None, part: str | None) -> tuple[str, str]:
    number = n.NATIVE[hour] if hour in n.NATIVE else int(hour)
    return "time", n.clock(number, int(minute or 0), (part or "").replace(".", ""))


def _amount(value: str, unit: str | None) -> tuple[str, str]:
    known = n.UNIT_OF.get(unit or "", "")
    if known == "week":
        value, known = n.plain(Decimal(value) * 7), "day"
    return "number", f"{value}{known}"


READERS: dict[str, Callable[[Found], tuple[str, str]]] = {
    "link": lambda m: ("link", m.group().rstrip(".,!?")),
    "tag": lambda m: ("tag", m.group()),
    "isodate": lambda m: _date(m["iy"], m["im"], m["id"]),
    "koreandate": lambda m: _date(m["ky"], m["km"], m["kd"]),
    "englishdate": lambda m: _date(m["ey"], m["em"], m["ed"]),
    "dateenglish": lambda m: _date(m["dy"], m["dm"], m["dd"]),
    "slashdate": lambda m: _date(None, m["sm"], m["sd"]),
    "month": lambda m: _date(None, m["mi"] or m["mn"], None),
    "koreantime": lambda m: _clock(m["kh"], "30" if m["half"] else m["kmin"], m["kpart"]),
    "clock": lambda m: _clock(m["ch"], m["cm"], m["cpart_ko"] or m["cpart"]),
    "hour": lambda m: _clock(m["hh"], None, m["hpart"]),
    "noon": lambda m: ("time", n.TIMES_OF_DAY[m.group()]),
    "plus": lambda m: ("number", m["plus"].replace(" ", "")),
    "signed": lambda m: _amount(
        n.plain(n.english_number(m["signed_number"] + (m["signed_scale"] or ""))), n.SIGNS[m["sign"]]
    ),
    "decade": lambda m: ("number", f"{m['ten']}decade"),
    "days": lambda m: ("number", f"{n.DAYS_OF[m['days']]}day"),
    "half": lambda m: ("number", "50%"),
    "ordinal": lambda m: ("number", f"{m['nth']}th"),
    "amount": lambda m: _amount(n.plain(n.korean_number(m["number"])), m["unit"]),
    "native": lambda m: _amount(str(n.NATIVE[m["native"]]), m["native_unit"]),
    "english": lambda m: _amount(n.plain(n.english_number(m["english"])), m["english_unit"]),
    "bare": lambda m: ("number", n.plain(n.korean_number(m.group()))),
}
