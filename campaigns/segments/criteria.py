"""What criteria may say, and what is wrong with others.

Every member is optional: what is not said does not narrow. `json_schema` says the same to machines.
"""

import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from django.core.exceptions import ValidationError
from django.utils import translation
from django.utils.translation import gettext as _

from campaigns.segments.words import GENDERS, HABITS, INTERESTS, REGIONS, STAGES, titles

OLDEST_YEARS = 120
MOST_WORDS = 20
LONGEST_WORD = 60  # characters


@dataclass(frozen=True)
class Fault:
    """What is wrong: where in the criteria ("age", or empty for the whole), a code, a sentence."""

    field: str
    code: str
    detail: str


def faults(criteria: Any) -> list[Fault]:
    """Everything that is wrong with the criteria; nothing where they are right."""
    if not isinstance(criteria, dict):
        return [Fault("", "invalid_criteria", _("Enter a JSON object."))]
    unknown = [
        Fault(str(name), "unknown_criterion", _("There is no such criterion.")) for name in criteria.keys() - CHECKS
    ]
    known = (fault for name, check in CHECKS.items() if name in criteria for fault in check(name, criteria[name]))
    return [*sorted(unknown, key=lambda fault: fault.field), *known]


def validate_criteria(value: Any) -> None:
    """Refuse criteria with faults, as a model's ``clean`` does.

    Raises:
        ValidationError: under ``criteria``, each fault with its code.
    """
    if found := faults(value):
        raise ValidationError({"criteria": [_as_error(fault) for fault in found]})


def normalised(criteria: dict[str, Any]) -> dict[str, Any]:
    """Criteria without faults in the form that is stored: composed Hangul, nothing twice, nothing empty."""
    tidy = {
        name: _tidy(value) if isinstance(value, list) and name != "age" else value for name, value in criteria.items()
    }
    return {name: value for name, value in tidy.items() if value not in ([], [None, None])}


def json_schema(language: str) -> dict[str, Any]:
    """The JSON Schema (2020-12) of criteria, with titles and suggestions in that language."""
    with translation.override(language):
        return {
            "$schema": "https://json-schema.org/draft/2020-12/schema",
            "title": _("Criteria of a segment"),
            "type": "object",
            "additionalProperties": False,
            "properties": {
                "age": {
                    "title": _("Age"),
                    "description": _("From and to, in years; null for no limit on one side."),
                    "type": "array",
                    "items": {"type": ["integer", "null"], "minimum": 0, "maximum": OLDEST_YEARS},
                    "minItems": 2,
                    "maxItems": 2,
                },
                "gender": {"title": _("Gender"), "oneOf": _options(_genders(language))},
                "region": _words(_("Region"), REGIONS, language),
                "interests": _words(_("Interests"), INTERESTS, language),
                "behaviour": _codes(_("Behaviour"), titles(HABITS, language)),
                "life_stage": _codes(_("Life stage"), titles(STAGES, language)),
            },
        }


def _age(name: str, value: Any) -> Iterator[Fault]:
    if not (isinstance(value, list) and len(value) == 2 and all(_is_age(end) for end in value)):
        years = _("Enter two ages from 0 to 120; null for no limit on one side.")
        yield Fault(name, "invalid_age", years)
    elif None not in value and value[0] > value[1]:
        yield Fault(name, "ages_reversed", _("The first age must not be above the second."))


def _is_age(value: Any) -> bool:
    return value is None or (type(value) is int and 0 <= value <= OLDEST_YEARS)


def _gender(name: str, value: Any) -> Iterator[Fault]:
    if not isinstance(value, str) or value not in GENDERS:
        yield Fault(name, "invalid_gender", _("Choose female or male, or leave it out for everybody."))


def _is_word(value: Any) -> bool:
    return isinstance(value, str) and len(value.strip()) > 0 and len(value) <= LONGEST_WORD and "\0" not in value


def _free(name: str, value: Any) -> Iterator[Fault]:
    if not isinstance(value, list) or len(value) > MOST_WORDS or not all(map(_is_word, value)):
        yield Fault(name, "invalid_words", _("Enter a list of at most 20 words of up to 60 characters."))


def _coded(codes: Any) -> Callable[[str, Any], Iterator[Fault]]:
    def check(name: str, value: Any) -> Iterator[Fault]:
        if not isinstance(value, list) or len(value) > MOST_WORDS or not all(isinstance(code, str) for code in value):
            yield Fault(name, "invalid_codes", _("Enter a list of codes from the schema."))
            return
        for code in value:
            if code not in codes:
                yield Fault(name, "unknown_code", _("“%(code)s” is not in the schema.") % {"code": code[:LONGEST_WORD]})

    return check


CHECKS: dict[str, Callable[[str, Any], Iterator[Fault]]] = {
    "age": _age,
    "gender": _gender,
    "region": _free,
    "interests": _free,
    "behaviour": _coded(HABITS),
    "life_stage": _coded(STAGES),
}


def _tidy(words: list[str]) -> list[str]:
    return list(dict.fromkeys(" ".join(unicodedata.normalize("NFC", word).split()) for word in words))


def _as_error(fault: Fault) -> ValidationError:
    said = f"{fault.field}: {fault.detail}" if fault.field else fault.detail
    return ValidationError(said, code=fault.code)


def _genders(language: str) -> dict[str, str]:
    return {code: names[language == "ko"] for code, names in GENDERS.items()}


def _options(names: dict[str, str]) -> list[dict[str, str]]:
    return [{"const": code, "title": name} for code, name in names.items()]


def _words(title: str, names: dict[str, str], language: str) -> dict[str, Any]:
    known = list(names.values() if language == "ko" else names)
    item = {"type": "string", "minLength": 1, "maxLength": LONGEST_WORD, "examples": known}
    return {"title": title, "type": "array", "items": item, "maxItems": MOST_WORDS}


def _codes(title: str, names: dict[str, str]) -> dict[str, Any]:
    return {"title": title, "type": "array", "items": {"oneOf": _options(names)}, "maxItems": MOST_WORDS}
