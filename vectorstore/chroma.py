"""The vector store that serves: a Chroma server at CHROMA_URL, over its HTTP API.

Chroma's own client takes a second and 70 MB to import, in every process, and has no time-outs; what is needed of the
API are nine requests.
"""

import base64
import os
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache, partial
from typing import Any, cast

import numpy as np
from django.conf import settings

from vectorstore import shards
from vectorstore.chroma_http import QUERY_SECONDS, ChromaServer, Deadline, Gone
from vectorstore.errors import VectorsUnavailable
from vectorstore.filters import Condition, Metadata, Where
from vectorstore.store import SEPARATOR, WRITE_SECONDS, Entry, Match, Vector, owned, owner_key
from vectorstore.together import together

COSINE = {"hnsw": {"space": "cosine"}}
MOST_COLLECTIONS = 10_000


class ChromaStore:
    """See :class:`vectorstore.store.VectorStore`; how a collection lies there: vectorstore.shards.

    The server's numbers of its collections are remembered; when it says that one is unknown (it was emptied), they are
    asked for anew.
    """

    def __init__(self, server: ChromaServer) -> None:
        self._server = server
        self._ids: dict[str, str] = {}

    def ensure(self, collection: str) -> None:
        """Make the shards that are not there."""
        self._look()
        for shard in shards.shards_of(collection):
            if shard not in self._ids:
                body = {"name": shard, "configuration": COSINE, "get_or_create": True}
                self._ids[shard] = self._server.post("/collections", body, Deadline(WRITE_SECONDS))["id"]

    def upsert(self, collection: str, entries: Sequence[Entry]) -> None:
        """Add or replace."""
        key = owner_key(collection)
        parts: dict[str, list[Entry]] = {}
        for entry in entries:
            parts.setdefault(shards.shard_of(collection, _owner(entry.metadata, key)), []).append(entry)
        for shard, part in parts.items():
            body = {
                "ids": [each.id for each in part],
                "embeddings": [_packed(each.vector) for each in part],
                "metadatas": [shards.encode(each.metadata, key) for each in part],
            }
            self._post(shard, "upsert", body, Deadline(WRITE_SECONDS))

    def update(self, collection: str, changes: Mapping[str, Metadata]) -> None:
        """Change metadata, leave the vectors."""
        key = owner_key(collection)
        for shard, held in self._by_shard(collection, list(changes)):
            metadata = [shards.encode({**held[id_], **changes[id_]}, key) for id_ in held]
            self._post(shard, "update", {"ids": list(held), "metadatas": metadata}, Deadline(WRITE_SECONDS))

    def delete(self, collection: str, ids: Sequence[str]) -> None:
        """Take these out."""
        for shard, held in self._by_shard(collection, ids):
            self._post(shard, "delete", {"ids": list(held)}, Deadline(WRITE_SECONDS))

    def query(self, collection: str, vector: Vector, where: Where, n: int) -> list[Match]:
        """The most similar, from the shards of the owners that ``where`` names."""
        condition, owners = owned(collection, where)
        deadline = Deadline(QUERY_SECONDS)
        parts = shards.by_shard(collection, owners).items()
        asked = [partial(self._nearest, shard, vector, condition, some, n, deadline) for shard, some in parts]
        found = [match for matches in together(asked) for match in matches]
        return sorted(found, key=lambda match: -match.similarity)[:n]

    def get(self, collection: str, ids: Sequence[str]) -> dict[str, Metadata]:
        """The metadata of those that are there."""
        return {id_: metadata for _, held in self._by_shard(collection, ids) for id_, metadata in held.items()}

    def pages(self, collection: str, size: int = 1000) -> Iterator[dict[str, Metadata]]:
        """Shard by shard, page by page."""
        for shard in shards.shards_of(collection):
            offset, full = 0, True
            while full:
                page = self._get(shard, collection, {"limit": size, "offset": offset})
                if page:
                    yield page
                offset, full = offset + size, len(page) == size

    def count(self, collection: str) -> int:
        """All shards together."""
        deadline = Deadline(QUERY_SECONDS)
        asked = [partial(self._ask, "GET", shard, "count", None, deadline) for shard in shards.shards_of(collection)]
        return sum(together(asked))

    def drop(self, collection: str) -> None:
        """Remove every shard, also those of another number of shards."""
        self._look()
        for shard in [name for name in self._ids if name.startswith(f"{collection}{SEPARATOR}")]:
            del self._ids[shard]
            self._server.ask("DELETE", f"/collections/{shard}", None, Deadline(WRITE_SECONDS))

    def collections(self, seconds: float = WRITE_SECONDS) -> list[str]:
        """Those of which every shard is there."""
        self._look(Deadline(seconds))
        return shards.whole_collections(self._ids)

    def _nearest(
        self, shard: str, vector: Vector, condition: Condition, owners: list[int], n: int, deadline: Deadline
    ) -> list[Match]:
        """The most similar of what belongs to these owners, who all lie in this shard."""
        key = owner_key(shard)
        body = {
            "query_embeddings": [vector.tolist()],
            "n_results": n,
            "where": shards.translate(condition, key, owners),
            "include": ["metadatas", "distances"],
        }
        answer = self._post(shard, "query", body, deadline)
        columns = (answer["ids"][0], answer["distances"][0], answer["metadatas"][0])
        return [
            Match(id_, 1.0 - distance, shards.decode(metadata, key))
            for id_, distance, metadata in zip(*columns, strict=True)
        ]

    def _by_shard(self, collection: str, ids: Sequence[str]) -> Iterator[tuple[str, dict[str, Metadata]]]:
        """Where those of the ids are that are there: only their owner would tell, and it may have changed."""
        for shard in shards.shards_of(collection) if ids else ():
            if held := self._get(shard, collection, {"ids": list(ids)}):
                yield shard, held

    def _get(self, shard: str, collection: str, which: dict[str, Any]) -> dict[str, Metadata]:
        answer = self._post(shard, "get", {**which, "include": ["metadatas"]}, Deadline(WRITE_SECONDS))
        key = owner_key(collection)
        return {
            id_: shards.decode(metadata, key) for id_, metadata in zip(answer["ids"], answer["metadatas"], strict=True)
        }

    def _post(self, shard: str, verb: str, body: dict[str, Any], deadline: Deadline) -> dict[str, Any]:
        return cast(dict[str, Any], self._ask("POST", shard, verb, body, deadline))

    def _ask(self, method: str, shard: str, verb: str, body: dict[str, Any] | None, deadline: Deadline) -> Any:
        known = shard in self._ids
        if not known:
            self._look(deadline)
        try:
            return self._server.ask(method, f"/collections/{self._id(shard)}/{verb}", body, deadline)
        except Gone:
            if not known:
                raise VectorsUnavailable("index_missing") from None
            self._ids.pop(shard, None)
        return self._ask(method, shard, verb, body, deadline)

    def _id(self, shard: str) -> str:
        if shard not in self._ids:
            raise VectorsUnavailable("index_missing")
        return self._ids[shard]

    def _look(self, deadline: Deadline | None = None) -> None:
        """Learn which collections the server has."""
        found = self._server.ask(
            "GET", f"/collections?limit={MOST_COLLECTIONS}", None, deadline or Deadline(WRITE_SECONDS)
        )
        self._ids = {each["name"]: each["id"] for each in found}


def _owner(metadata: Metadata, key: str) -> int:
    return int(metadata[key])


def _packed(vector: Vector) -> str:
    """A vector as Chroma takes it in bulk: a third of the bytes of its digits."""
    return base64.b64encode(np.asarray(vector, dtype="<f4").tobytes()).decode()


@lru_cache(maxsize=4)
def _store_at(url: str) -> ChromaStore:
    return ChromaStore(ChromaServer(url))


def configured() -> ChromaStore:
    """The store of the settings, one a process.

    Raises:
        VectorsUnavailable: CHROMA_URL is empty.
    """
    if not settings.CHROMA_URL:
        raise VectorsUnavailable("not_configured", retryable=False)
    return _store_at(settings.CHROMA_URL)


os.register_at_fork(after_in_child=_store_at.cache_clear)  # parent and child must not share a socket
