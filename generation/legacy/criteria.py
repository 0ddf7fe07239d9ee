"""From the criteria of the old segments, which were any JSON, to ours; what does not fit is handed back."""

import re
from collections.abc import Callable
from typing import Any

import orjson

from campaigns.segments.criteria import LONGEST_WORD, MOST_WORDS, faults, normalised
from campaigns.segments.words import GENDERS, HABITS, STAGES
from generation.legacy.campaigns import plain
from generation.legacy.values import words

NAMES = {
    "age": "age ages agerange agegroup 연령 나이 연령대",
    "age_from": "agemin minage agefrom 최소연령",
    "age_to": "agemax maxage ageto 최대연령",
    "gender": "gender sex 성별",
    "region": "region regions location locations city cities area country countries 지역 도시 거주지",
    "interests": "interest interests tag tags hobby hobbies 관심사 관심 취미",
    "behaviour": "behaviour behavior behaviours behaviors 행동",
    "life_stage": "lifestage lifestages stage 생애주기",
}
NAME_OF = {word: name for name, found in NAMES.items() for word in found.split()}
GENDER_WORDS = {
    "female": "female f woman women girl 여 여성 여자",
    "male": "male m man men boy 남 남성 남자",
    "": "all any both everyone unisex none 전체 모두 무관 남녀",
}
GENDER_OF = {word: code for code, found in GENDER_WORDS.items() for word in found.split()}
RANGE = re.compile(r"\D*(\d{1,3})\s*(?:세|살)?\s*(?:-|–|~|to|부터|에서)\s*(\d{1,3})\D*")
FROM = re.compile(r"\D*(\d{1,3})\s*(?:\+|세\s*이상|이상|and over|or older)\s*")
DECADE = re.compile(r"\s*(\d0)(?:s|\s*대)\s*")
LIMITS = ("min", "max", "from", "to", "start", "end", "gte", "lte")
Rest = dict[str, Any]


class _UnfitError(Exception):
    """A value that our criteria have no place for."""


def translated(text: str | None) -> tuple[dict[str, Any], str]:
    """Our criteria, and as text what of the old ones does not fit; empty where everything does."""
    text = words(text)
    if text in {"", "null", "{}", "[]", '""'}:
        return {}, ""
    try:
        said = orjson.loads(text)
        said = orjson.loads(said) if isinstance(said, str) else said
    except orjson.JSONDecodeError:
        return {}, text
    if not isinstance(said, dict):
        return {}, text
    found: dict[str, Any] = {}
    rest: Rest = {}
    for name, value in said.items():
        if not _take(found, NAME_OF.get(plain(str(name)), ""), value):
            rest[name] = value
    criteria = normalised({name: value for name, value in found.items() if value != ""})
    return criteria, orjson.dumps(rest).decode() if rest else ""


def _take(found: dict[str, Any], name: str, value: Any) -> bool:
    """Put it where it belongs; False where it belongs nowhere, or something else stands there."""
    if value is None or value in ("", [], {}):
        return True
    candidate: Any
    try:
        if name in {"age_from", "age_to"}:
            ends = found.get("age", [None, None])
            place = 0 if name == "age_from" else 1
            candidate, name = [*ends[:place], _age(value), *ends[place + 1 :]], "age"
        elif name in READERS and name not in found:
            candidate = READERS[name](value)
        else:
            return False
    except _UnfitError:
        return False
    if candidate != "" and faults({name: candidate}):
        return False
    found[name] = candidate
    return True


def _age(value: Any) -> int:
    if isinstance(value, str) and value.strip().isdecimal():
        value = int(value)
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    if type(value) is not int:
        raise _UnfitError
    return int(value)


def _ages(value: Any) -> list[int | None]:
    if isinstance(value, dict) and value.keys() <= set(LIMITS):
        low = next((value[name] for name in LIMITS[::2] if name in value), None)
        high = next((value[name] for name in LIMITS[1::2] if name in value), None)
        return [None if low is None else _age(low), None if high is None else _age(high)]
    if isinstance(value, list) and len(value) == 2:
        return [None if each is None else _age(each) for each in value]
    if isinstance(value, list) and len(value) == 1:
        return _ages(value[0])
    if isinstance(value, str):
        return _ages_in(value)
    age = _age(value)
    return [age, age]


def _ages_in(text: str) -> list[int | None]:
    if found := RANGE.fullmatch(text):
        return [int(found[1]), int(found[2])]
    if found := FROM.fullmatch(text):
        return [int(found[1]), None]
    if found := DECADE.fullmatch(text):
        return [int(found[1]), int(found[1]) + 9]
    age = _age(text)
    return [age, age]


def _gender(value: Any) -> str:
    """A code; empty for everybody, which criteria say by saying nothing."""
    if isinstance(value, list):
        codes = {_gender(each) for each in value}
        return codes.pop() if len(codes) == 1 else ""
    code = GENDER_OF.get(plain(value)) if isinstance(value, str) else None
    if code is None or (code and code not in GENDERS):
        raise _UnfitError
    return code


def _free(value: Any) -> list[str]:
    parts = re.split(r"[,;/·]", value) if isinstance(value, str) else value
    if not isinstance(parts, list) or not all(isinstance(part, str) for part in parts):
        raise _UnfitError
    found = [word for part in parts if (word := words(part))]
    if len(found) > MOST_WORDS or any(len(word) > LONGEST_WORD for word in found):
        raise _UnfitError
    return found


def _codes(table: dict[str, Any]) -> Callable[[Any], list[str]]:
    known = {plain(name): code for code, each in table.items() for name in (code, each.title, each.title_ko)}

    def read(value: Any) -> list[str]:
        found = [known.get(plain(word)) for word in _free(value)]
        if None in found:
            raise _UnfitError
        return [code for code in found if code]

    return read


READERS: dict[str, Callable[[Any], Any]] = {
    "age": _ages,
    "gender": _gender,
    "region": _free,
    "interests": _free,
    "behaviour": _codes(HABITS),
    "life_stage": _codes(STAGES),
}
