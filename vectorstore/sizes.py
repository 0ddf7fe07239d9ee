"""How many objects each collection holds, kept in the database.

Chroma counts shard by shard, which is a request for each of them. So whoever writes counts once and keeps the answer;
whoever only wants to know reads it.
"""

import structlog

from vectorstore.documents import COLLECTIONS
from vectorstore.errors import VectorsUnavailable
from vectorstore.models import CollectionSize
from vectorstore.store import VectorStore, full_name

log = structlog.get_logger()
LOOK_SECONDS = 2.0


def keep(store: VectorStore, embedder: str, collection: str) -> None:
    """Count one collection and keep what was found; a store that is too slow for it leaves what was counted before."""
    try:
        held = store.count(full_name(collection, embedder))
    except VectorsUnavailable as error:
        log.warning("collection_not_counted", collection=collection, embedder=embedder, reason=error.code)
        return
    size = CollectionSize(embedder=embedder, collection=collection, objects_held=held)
    CollectionSize.objects.bulk_create(
        [size], update_conflicts=True, unique_fields=["embedder", "collection"], update_fields=["objects_held"]
    )


def keep_missing(store: VectorStore, embedder: str) -> None:
    """Count the collections that were never counted: those of a new index, to which nothing was written yet."""
    counted = set(_kept(embedder))
    for collection in COLLECTIONS:
        if collection not in counted:
            keep(store, embedder, collection)


def sizes(store: VectorStore, embedder: str) -> dict[str, int]:
    """What each whole collection holds: one request and one query.

    Raises:
        VectorsUnavailable: the store does not answer in LOOK_SECONDS.
    """
    there = set(store.collections(LOOK_SECONDS))
    return {name: held for name, held in _kept(embedder).items() if full_name(name, embedder) in there}


def _kept(embedder: str) -> dict[str, int]:
    return dict(CollectionSize.objects.filter(embedder=embedder).values_list("collection", "objects_held"))


def forget(embedder: str) -> None:
    """Its collections are gone, or about to be filled anew."""
    CollectionSize.objects.filter(embedder=embedder).delete()
