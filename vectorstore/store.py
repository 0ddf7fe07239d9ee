"""What every vector store can do. Chroma is the one that serves; the exact one is what it is measured by."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from vectorstore.documents import BRAND_GUIDELINES, MetadataValue
from vectorstore.filters import Condition, Metadata, Where, parse, values_of

Vector = NDArray[np.float32]
SEPARATOR = "--"  # collection--embedder
WRITE_SECONDS = 30.0  # what a caller in the background waits
OWNER_KEYS = {BRAND_GUIDELINES: "brand_id"}  # whose an object is, where that is not a person


@dataclass(frozen=True)
class Entry:
    """One object of a collection: its vector has length 1, its metadata names its owner."""

    id: str
    vector: Vector
    metadata: dict[str, MetadataValue]


@dataclass(frozen=True)
class Match:
    """One object that a search found; ``similarity`` is the cosine."""

    id: str
    similarity: float
    metadata: dict[str, MetadataValue]


class VectorStore(Protocol):
    """Named collections of vectors with flat metadata, compared by cosine.

    Every method raises VectorsUnavailable when the store cannot answer in time; a collection that is not there is
    ``index_missing``.
    """

    def ensure(self, collection: str) -> None:
        """Make the collection unless it is there."""

    def upsert(self, collection: str, entries: Sequence[Entry]) -> None:
        """Add the entries or replace them; metadata that an entry does not name stays.

        An entry whose owner changes has to be deleted first.
        """

    def update(self, collection: str, changes: Mapping[str, Metadata]) -> None:
        """Change metadata by id, as ``upsert`` does, and leave the vectors; ids that are not there are passed over."""

    def delete(self, collection: str, ids: Sequence[str]) -> None:
        """Take these out; ids that are not there are passed over."""

    def query(self, collection: str, vector: Vector, where: Where, n: int) -> list[Match]:
        """The ``n`` most similar of those for which ``where`` holds, best first.

        ``where`` has to say whose objects (``user_id``, of guidelines ``brand_id``): ValueError otherwise.
        """

    def get(self, collection: str, ids: Sequence[str]) -> dict[str, Metadata]:
        """The metadata of those of the ids that are there."""

    def pages(self, collection: str, size: int = 1000) -> Iterator[dict[str, Metadata]]:
        """Ids and metadata of everything, at most ``size`` at a time; what changes meanwhile may be missed."""

    def count(self, collection: str) -> int:
        """How many objects are in it."""

    def drop(self, collection: str) -> None:
        """Remove the collection if it is there."""

    def collections(self, seconds: float = WRITE_SECONDS) -> list[str]:
        """The names of all whole collections; the answer has to come within so many seconds."""


def full_name(collection: str, embedder: str) -> str:
    """The name of a collection as one embedder sees it."""
    return f"{collection}{SEPARATOR}{embedder}"


def owner_key(collection: str) -> str:
    """The metadata key that says whose an object of this collection is; takes short and full names."""
    return OWNER_KEYS.get(collection.partition(SEPARATOR)[0], "user_id")


def owned(collection: str, where: Where) -> tuple[Condition, frozenset[int]]:
    """The condition of a search, and whose objects it asks for.

    Raises:
        ValueError: it does not say whose, or uses an operator that nobody knows.
    """
    condition = parse(where)
    owners = values_of(condition, owner_key(collection))
    if owners is None:
        raise ValueError(f"a search in {collection} must say which {owner_key(collection)} it is for")
    return condition, owners
