"""Whether two prompts ask for the same: pure, and strict. A wrong yes is a defect, a wrong no costs a cent."""

import re
from collections import Counter
from collections.abc import Sequence

from generation.semantic.facts import facts
from generation.semantic.scan import normalised
from generation.semantic.words import Term, terms

QUOTED = re.compile(r"[\"“”「『]([^\"“”「『」』\n]{1,200})[\"“”」』]|(?<!\w)['‘]([^'‘’\n]{1,80})['’](?!\w)")
Terms = Sequence[Term]


def same(a: str, b: str) -> bool:
    """All facts equal, every word of each side in the other, nothing exchanged, what is quoted word for word."""
    if facts(a) != facts(b) or not (_quotes_stand_in(a, b) and _quotes_stand_in(b, a)):
        return False
    first, second = terms(a), terms(b)
    return _same_words(first, second) and not _differs_in_order(first, second)


def _quotes_stand_in(a: str, b: str) -> bool:
    text = _letters(normalised(b))
    return all(_letters(one or other) in text for one, other in QUOTED.findall(normalised(a)))


def _letters(text: str) -> str:
    return re.sub(r"[\s-]+", " ", text).strip()


def _same_words(first: Terms, second: Terms) -> bool:
    """Equal, or equal but for the spaces."""
    ours, theirs = ({each.value for each in side if each.kind in ("word", "relation")} for side in (first, second))
    if not ours and not any(each.kind != "stop" for each in first):
        return False  # nothing was understood
    return ours == theirs or _joined(first, ours - theirs) == _joined(second, theirs - ours) != ""


def _joined(side: Terms, values: set[str]) -> str:
    return "".join(each.letters or each.value for each in side if each.value in values).replace("_", "")


def _differs_in_order(first: Terms, second: Terms) -> bool:
    """Where the order tells what belongs to what, it has to be the same."""
    one, two = _said(first), _said(second)
    if one == two:
        return False
    return _has_moved_rivals(first, second) or _is_exchanged(one, two) or _has_swapped_roles(first, second)


def _said(side: Terms) -> list[tuple[str, str]]:
    return [(each.kind, each.value) for each in side if each.kind != "stop"]


def _has_moved_rivals(first: Terms, second: Terms) -> bool:
    """Two numbers of one unit: 20 % off this and 30 % off that. The clauses they stand in must be the same."""
    units = Counter(_unit(each) for each in first if each.kind == "number")
    rivals = {unit for unit, count in units.items() if count > 1}
    return bool(rivals) and _clauses_with(rivals, first) != _clauses_with(rivals, second)


def _clauses_with(units: set[str], side: Terms) -> list[list[tuple[str, str]]]:
    clauses: list[list[Term]] = [[]]
    for each in side:
        if each.kind == "stop":
            clauses.append([])
        else:
            clauses[-1].append(each)
    held = [
        _said(clause) for clause in clauses if any(each.kind == "number" and _unit(each) in units for each in clause)
    ]
    return sorted(held) if all(len(clause) > 1 for clause in held) else [_said(side)]


def _unit(number: Term) -> str:
    return re.sub(r"^[\d.]+", "", number.value)


def _is_exchanged(one: list[tuple[str, str]], two: list[tuple[str, str]]) -> bool:
    """Two words of one kind in each other's place and all else where it was: a gift from mom to kid, from kid to mom."""
    if len(one) != len(two):
        return False
    moved = [at for at, (ours, theirs) in enumerate(zip(one, two, strict=True)) if ours != theirs]
    return len(moved) == 2 and one[moved[0]][0] == one[moved[1]][0]


def _has_swapped_roles(first: Terms, second: Terms) -> bool:
    """엄마가 아이에게, 아이가 엄마에게."""
    roles = {each.value: each.role for each in second if each.role}
    changed = {
        (each.role, roles[each.value]) for each in first if each.role and roles.get(each.value, each.role) != each.role
    }
    return any((new, old) in changed for old, new in changed)
