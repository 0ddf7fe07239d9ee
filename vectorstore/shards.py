"""How a collection lies in Chroma so that a filtered search stays quick; see docs/adr/0015-vector-index.md.

Chroma answers a filter by reading every row of the server that has this key and value, and then walks a graph that
holds everybody's objects. Hence a collection is a few dozen shards by owner, and each key but the owner's carries the
owner in its name: a condition on ``score@7`` reads the rows of owner 7 only.
"""

from collections.abc import Iterable
from typing import Any

from django.conf import settings

from vectorstore.documents import MetadataValue
from vectorstore.filters import Compare, Condition, Metadata
from vectorstore.store import SEPARATOR

MARK = "@"
NEVER = {"$in": [-1]}  # no owner has this number


def shard_of(collection: str, owner: int) -> str:
    """The name of the shard that holds what belongs to this owner; with another number of shards all have new names."""
    count: int = settings.VECTOR_SHARDS
    return f"{collection}{SEPARATOR}{owner % count}of{count}"


def shards_of(collection: str) -> list[str]:
    """The names of all shards of a collection."""
    return [shard_of(collection, number) for number in range(settings.VECTOR_SHARDS)]


def whole_collections(names: Iterable[str]) -> list[str]:
    """Which collections have all their shards among these names."""
    there = set(names)
    collections = {name.rpartition(SEPARATOR)[0] for name in there}
    return sorted(each for each in collections if there.issuperset(shards_of(each)))


def by_shard(collection: str, owners: Iterable[int]) -> dict[str, list[int]]:
    """The shards to ask for what belongs to these owners, and for which of them."""
    found: dict[str, list[int]] = {}
    for owner in sorted(owners):
        found.setdefault(shard_of(collection, owner), []).append(owner)
    return found


def encode(metadata: Metadata, key: str) -> dict[str, MetadataValue]:
    """The metadata as Chroma holds it; ``key`` names the owner."""
    owner = metadata[key]
    return {name if name == key else f"{name}{MARK}{owner}": _number(value) for name, value in metadata.items()}


def decode(held: Metadata, key: str) -> dict[str, MetadataValue]:
    """The metadata as it was before :func:`encode`."""
    owner = int(held[key])
    mark = f"{MARK}{owner}"
    named = {name.removesuffix(mark): _whole(value) for name, value in held.items() if name.endswith(mark)}
    return {**named, key: owner}


def translate(condition: Condition, key: str, owners: list[int]) -> dict[str, Any]:
    """The condition in Chroma's words, for what belongs to these owners."""
    each = [_all_of([{key: _number(owner)}, _for(condition, key, owner)]) for owner in owners]
    return each[0] if len(each) == 1 else {"$or": each}


def _for(condition: Condition, key: str, owner: int) -> dict[str, Any]:
    if isinstance(condition, Compare):
        name = key if condition.key == key else f"{condition.key}{MARK}{owner}"
        return {name: {condition.operator: _operand(condition.operand)}}
    parts = [_for(part, key, owner) for part in condition.parts]
    if not parts:  # $and of nothing holds, $or of nothing never does
        return {key: _number(owner)} if condition.operator == "$and" else {key: NEVER}
    return parts[0] if len(parts) == 1 else {condition.operator: parts}


def _all_of(parts: list[dict[str, Any]]) -> dict[str, Any]:
    return {"$and": parts} if parts[0] != parts[1] else parts[0]


def _operand(value: Any) -> Any:
    return [_number(each) for each in value] if isinstance(value, (list, tuple, set, frozenset)) else _number(value)


def _number(value: MetadataValue) -> MetadataValue:
    """Chroma compares whole numbers with whole ones only: every number is stored as a fraction."""
    return float(value) if isinstance(value, int) and not isinstance(value, bool) else value


def _whole(value: MetadataValue) -> MetadataValue:
    return int(value) if isinstance(value, float) and value.is_integer() else value
