"""A segment's criteria in one plain sentence, in Korean or English.

What criteria of an older shape say that is not known here is passed over: a summary never fails.
"""

from collections.abc import Sequence
from typing import Any

from campaigns.segments.words import GENDERS, HABITS, INTEREST_NAMES, REGION_NAMES, STAGES, named

LANGUAGES = ("ko", "en")
MOST_LIKES = 2  # interests that copy may mention
LONGEST_NAME = 30  # characters


def summary(criteria: Any, language: str) -> str:
    """The sentence, without a full stop: "Women of 25 to 34 in Seoul who like running".

    Args:
        criteria: as `campaigns.segments.criteria` describes them, or anything else.
        language: ``ko``, else English.
    """
    said = criteria if isinstance(criteria, dict) else {}
    return _korean(said) if language == "ko" else _english(said)


def summaries(criteria: Any) -> dict[str, str]:
    """The sentence in each language."""
    return {language: summary(criteria, language) for language in LANGUAGES}


def addressed(name: str, criteria: Any, language: str) -> str:
    """What one calls these people to their face: "people who like running". Never by age or gender; may be empty."""
    said = criteria if isinstance(criteria, dict) else {}
    likes = _named(said, "interests", INTEREST_NAMES, language)[:MOST_LIKES]
    stages = [STAGES[code] for code in _codes(said, "life_stage", STAGES)[:1]]
    if language == "ko":
        words = [stage.ko for stage in stages] or ([f"{'·'.join(likes)}에 관심 있는"] if likes else [])
        return f"{words[0]} 분" if words else _short(name, language)
    clauses = [stage.who for stage in stages] or ([f"like {_listed(likes, 'and')}"] if likes else [])
    return f"people who {clauses[0]}" if clauses else _short(name, language)


def _short(name: str, language: str) -> str:
    """A name that can stand in copy: not too long, and in its language."""
    is_korean = any("가" <= letter <= "힣" for letter in name)
    return name if len(name) <= LONGEST_NAME and is_korean == (language == "ko") else ""


def _korean(said: dict[str, Any]) -> str:
    where = "·".join(_named(said, "region", REGION_NAMES, "ko"))
    likes = "·".join(_named(said, "interests", INTEREST_NAMES, "ko"))
    habits = [HABITS[code] for code in _codes(said, "behaviour", HABITS)]
    people = [f"{where}에 사는"] if where else []
    people += [_stages_ko(said), _age_ko(*_ages(said)), _gender(said, "ko")]
    head = " ".join(filter(None, people))
    if not head:
        return _nobody_named(likes, [habit.ko_before for habit in habits])
    if head.endswith(("는", "한", "둔", "킨")):
        head += " 사람"
    return ", ".join([head, *([f"{likes}에 관심"] if likes else []), *(habit.ko for habit in habits)])


def _nobody_named(likes: str, habits: list[str]) -> str:
    """Where neither place, age, gender nor stage is said: "러닝에 관심 있는 사람"."""
    parts = [*habits, *([f"{likes}에 관심 있는"] if likes else [])]
    return f"{', '.join(parts)} 사람" if parts else "모든 사람"


def _stages_ko(said: dict[str, Any]) -> str:
    stages = [STAGES[code] for code in _codes(said, "life_stage", STAGES)]
    return " ".join([*(stage.ko_or for stage in stages[:-1]), *(stage.ko for stage in stages[-1:])])


def _age_ko(low: int | None, high: int | None) -> str:
    if low is None:
        return "" if high is None else f"{high}세 이하"
    if high is None:
        return f"{low}세 이상"
    return f"{low}세" if low == high else f"{low}~{high}세"


def _english(said: dict[str, Any]) -> str:
    where = _listed(_named(said, "region", REGION_NAMES, "en"), "or")
    head = [_gender(said, "en") or "People", _age_en(*_ages(said)), f"in {where}" if where else ""]
    likes = _listed(_named(said, "interests", INTEREST_NAMES, "en"), "and")
    stages = [STAGES[code].who for code in _codes(said, "life_stage", STAGES)]
    clauses = [f"like {likes}"] if likes else []
    clauses += [_listed(stages, "or")] if stages else []
    clauses += [HABITS[code].who for code in _codes(said, "behaviour", HABITS)]
    if not clauses and not any(head[1:]) and head[0] == "People":
        return "Everybody"
    return " ".join(filter(None, [*head, f"who {_joined(clauses)}" if clauses else ""]))


def _age_en(low: int | None, high: int | None) -> str:
    if low is None:
        return "" if high is None else f"of {high} and under"
    if high is None:
        return f"of {low} and over"
    return f"of {low}" if low == high else f"of {low} to {high}"


def _joined(clauses: list[str]) -> str:
    """Clauses that may hold an "and" of their own, so that the last one is set off by a comma."""
    if len(clauses) == 1:
        return clauses[0]
    return f"{', '.join(clauses[:-1])}, and {clauses[-1]}"


def _listed(words: Sequence[str], last: str) -> str:
    """``a, b and c``."""
    return f" {last} ".join(filter(None, [", ".join(words[:-1]), *words[-1:]]))


def _ages(said: dict[str, Any]) -> tuple[int | None, int | None]:
    age = said.get("age")
    if not isinstance(age, list) or len(age) != 2 or not all(end is None or type(end) is int for end in age):
        return None, None
    return age[0] or None, age[1]  # "from 0" is no limit


def _gender(said: dict[str, Any], language: str) -> str:
    gender = said.get("gender")
    return GENDERS[gender][language == "ko"] if isinstance(gender, str) and gender in GENDERS else ""


def _named(said: dict[str, Any], key: str, names: dict[str, tuple[str, str]], language: str) -> list[str]:
    return list(dict.fromkeys(named(" ".join(word.split()), names, language) for word in _texts(said, key)))


def _codes(said: dict[str, Any], key: str, table: Any) -> list[str]:
    return list(dict.fromkeys(code for code in _texts(said, key) if code in table))


def _texts(said: dict[str, Any], key: str) -> list[str]:
    values = said.get(key)
    return [value for value in values if isinstance(value, str) and value.strip()] if isinstance(values, list) else []
