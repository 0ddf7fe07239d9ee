"""What a search filters by: the ``where`` that callers write, read once and meant alike by every store.

``{"user_id": 3, "score": {"$gte": 0.05}}`` holds where both do; ``$and`` and ``$or`` take lists of such. A number is a
number, whole or not. ``$ne`` and ``$nin`` also hold where the key is missing.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from vectorstore.documents import MetadataValue

Metadata = Mapping[str, MetadataValue]
Where = Mapping[str, Any]

MISSING = object()


def _in_order(compare: Callable[[Any, Any], bool]) -> Callable[[Any, Any], bool]:
    return lambda value, operand: _is_number(value) and _is_number(operand) and compare(value, operand)


def _is_number(value: object) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool)


def _same(value: object, operand: object) -> bool:
    return isinstance(value, bool) == isinstance(operand, bool) and value == operand


OPERATORS: dict[str, Callable[[Any, Any], bool]] = {
    "$eq": _same,
    "$ne": lambda value, operand: not _same(value, operand),
    "$in": lambda value, operand: any(_same(value, each) for each in operand),
    "$nin": lambda value, operand: not any(_same(value, each) for each in operand),
    "$gt": _in_order(lambda value, operand: value > operand),
    "$gte": _in_order(lambda value, operand: value >= operand),
    "$lt": _in_order(lambda value, operand: value < operand),
    "$lte": _in_order(lambda value, operand: value <= operand),
}


@dataclass(frozen=True)
class Compare:
    """One key beside one operand."""

    key: str
    operator: str
    operand: Any


@dataclass(frozen=True)
class Group:
    """``$and`` or ``$or`` of conditions."""

    operator: str
    parts: tuple["Condition", ...]


Condition = Compare | Group


def parse(where: Where) -> Condition:
    """The condition that ``where`` writes.

    Raises:
        ValueError: an operator that nobody knows.
    """
    parts = tuple(_part(key, value) for key, value in where.items())
    return parts[0] if len(parts) == 1 else Group("$and", parts)


def _part(key: str, value: Any) -> Condition:
    if key in ("$and", "$or"):
        return Group(key, tuple(parse(each) for each in value))
    if not isinstance(value, Mapping):
        return Compare(key, "$eq", value)
    if unknown := value.keys() - OPERATORS.keys():
        raise ValueError(f"unknown operators of {key}: {sorted(unknown)}")
    parts = tuple(Compare(key, operator, operand) for operator, operand in value.items())
    return parts[0] if len(parts) == 1 else Group("$and", parts)


def holds(condition: Condition, metadata: Metadata) -> bool:
    """Whether the condition holds for an object with this metadata."""
    if isinstance(condition, Compare):
        return OPERATORS[condition.operator](metadata.get(condition.key, MISSING), condition.operand)
    each = (holds(part, metadata) for part in condition.parts)
    return all(each) if condition.operator == "$and" else any(each)


def values_of(condition: Condition, key: str) -> frozenset[int] | None:
    """Every value of ``key`` for which the condition can hold; None where it does not say."""
    if isinstance(condition, Compare):
        return _values(condition) if condition.key == key else None
    said = [values_of(part, key) for part in condition.parts]
    known = [values for values in said if values is not None]
    if condition.operator == "$and":
        return frozenset.intersection(*known) if known else None
    return frozenset().union(*known) if len(known) == len(said) else None


def _values(compare: Compare) -> frozenset[int] | None:
    if compare.operator == "$eq":
        return frozenset([compare.operand])
    return frozenset(compare.operand) if compare.operator == "$in" else None
