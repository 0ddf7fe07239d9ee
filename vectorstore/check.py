"""Compare the serving index with the database: what is missing, stale or orphaned."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from vectorstore import chroma, outbox
from vectorstore.documents import COLLECTIONS, has_source, source_of
from vectorstore.filters import Metadata
from vectorstore.index import indexable, metadata_of, says
from vectorstore.models import IndexTask
from vectorstore.search import serving_index
from vectorstore.store import full_name

PAGE = 500


@dataclass
class Findings:
    """Ids of one collection that the index holds wrongly; those that wait in the outbox are ``pending`` instead."""

    collection: str
    missing: list[str] = field(default_factory=list)
    stale: list[str] = field(default_factory=list)
    orphaned: list[str] = field(default_factory=list)
    pending: int = 0
    objects: int = 0

    @property
    def wrong(self) -> list[str]:
        """All of them."""
        return [*self.missing, *self.stale, *self.orphaned]


def check(only: str | None = None, *, mend: bool = False) -> list[Findings]:
    """Compare; with ``mend`` note what differs, so that the indexer puts it right.

    Raises:
        VectorsUnavailable: there is no index, or it cannot be read.
    """
    embedder = serving_index().embedder
    found = [_compare(embedder, name) for name in COLLECTIONS if only in (None, name) and has_source(name)]
    for each in found if mend else ():
        outbox.note(each.collection, each.wrong)
    return found


def _compare(embedder: str, collection: str) -> Findings:
    store, name = chroma.configured(), full_name(collection, embedder)
    held = {id_: metadata for page in store.pages(name) for id_, metadata in page.items()}
    pending = IndexTask.objects.filter(collection=collection).count()
    findings = Findings(collection, pending=pending, objects=len(held))
    first = _differences(held, _wanted(collection))
    for start in range(0, len(first), PAGE):  # what was changed and indexed while we compared differs no more
        ids = list(first)[start : start + PAGE]
        waiting = set(IndexTask.objects.filter(collection=collection).values_list("object_id", flat=True))
        documents = indexable(source_of(collection).documents(ids))
        wanted = ((document.id, metadata_of(document)) for document in documents)
        for id_, kind in _differences(dict(store.get(name, ids)), wanted).items():
            if id_ not in waiting:
                getattr(findings, kind).append(id_)
    return findings


def _differences(held: dict[str, Metadata], wanted: Iterable[tuple[str, Metadata]]) -> dict[str, str]:
    """Which ids differ, and how; empties ``held``."""
    found: dict[str, str] = {}
    for id_, metadata in wanted:
        there = held.pop(id_, None)
        if there is None or not says(there, metadata):
            found[id_] = "missing" if there is None else "stale"
    return found | dict.fromkeys(held, "orphaned")


def _wanted(collection: str) -> Iterator[tuple[str, Metadata]]:
    source, last = source_of(collection), ""
    while ids := source.ids_after(last, PAGE):
        last = ids[-1]
        for document in indexable(source.documents(ids)):
            yield document.id, metadata_of(document)
