"""A store in this process that compares with every vector: slow, exact, the yardstick of the others."""

from collections.abc import Iterator, Mapping, Sequence

import numpy as np

from vectorstore.errors import VectorsUnavailable
from vectorstore.filters import Metadata, Where, holds
from vectorstore.store import WRITE_SECONDS, Entry, Match, Vector, owned, owner_key


class ExactStore:
    """See :class:`vectorstore.store.VectorStore`."""

    def __init__(self) -> None:
        self._collections: dict[str, dict[str, Entry]] = {}

    def ensure(self, collection: str) -> None:
        """Make the collection unless it is there."""
        self._collections.setdefault(collection, {})

    def upsert(self, collection: str, entries: Sequence[Entry]) -> None:
        """Add or replace."""
        held = self._held(collection)
        for entry in entries:
            before = held[entry.id].metadata if entry.id in held else {}
            held[entry.id] = Entry(entry.id, entry.vector, before | entry.metadata)

    def update(self, collection: str, changes: Mapping[str, Metadata]) -> None:
        """Change metadata, leave the vectors."""
        held = self._held(collection)
        for id_, metadata in changes.items():
            if id_ in held:
                held[id_].metadata.update(metadata)

    def delete(self, collection: str, ids: Sequence[str]) -> None:
        """Take these out."""
        held = self._held(collection)
        for id_ in ids:
            held.pop(id_, None)

    def query(self, collection: str, vector: Vector, where: Where, n: int) -> list[Match]:
        """The most similar for which the condition holds."""
        condition, owners = owned(collection, where)
        key = owner_key(collection)
        held = self._held(collection).values()
        found = [each for each in held if each.metadata.get(key) in owners and holds(condition, each.metadata)]
        if not found:
            return []
        similarities = np.stack([each.vector for each in found]) @ vector
        best = np.argsort(-similarities, kind="stable")[:n]
        return [Match(found[at].id, float(similarities[at]), dict(found[at].metadata)) for at in best]

    def get(self, collection: str, ids: Sequence[str]) -> dict[str, Metadata]:
        """The metadata of those that are there."""
        held = self._held(collection)
        return {id_: dict(held[id_].metadata) for id_ in ids if id_ in held}

    def pages(self, collection: str, size: int = 1000) -> Iterator[dict[str, Metadata]]:
        """Everything, page by page."""
        ids = list(self._held(collection))
        for start in range(0, len(ids), size):
            yield self.get(collection, ids[start : start + size])

    def count(self, collection: str) -> int:
        """How many there are."""
        return len(self._held(collection))

    def drop(self, collection: str) -> None:
        """Remove the collection."""
        self._collections.pop(collection, None)

    def collections(self, seconds: float = WRITE_SECONDS) -> list[str]:
        """All of them."""
        return sorted(self._collections)

    def _held(self, collection: str) -> dict[str, Entry]:
        if collection not in self._collections:
            raise VectorsUnavailable("index_missing")
        return self._collections[collection]
