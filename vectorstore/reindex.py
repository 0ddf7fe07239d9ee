"""Build an index from the database, page by page, so that a build that was cut goes on where it was.

Changes that are committed while a build runs go through the outbox into every live index. So that a page read before
such a change cannot overwrite it for good, each page is read again after it was written; what differs is noted anew.
"""

import time
from collections.abc import Callable, Iterator
from datetime import timedelta

import structlog
from django.db import transaction
from django.db.models import F, Q
from django.utils import timezone

from vectorstore import chroma, outbox, sizes
from vectorstore.documents import COLLECTIONS, Source, sources
from vectorstore.embedders import registry
from vectorstore.index import put
from vectorstore.models import VectorIndex
from vectorstore.store import VectorStore, full_name

log = structlog.get_logger()
PAGE = 1024  # a write goes to every shard: the more at once, the fewer requests an object
LEASE = timedelta(seconds=60)
State = VectorIndex.State


class BuilderBusyError(Exception):
    """Another process builds this index."""


def wanted_index() -> VectorIndex:
    """The index of the configured embedder; made, to be built, if there is none. Others being built are given up."""
    embedder = registry.configured()
    index, _made = VectorIndex.objects.get_or_create(embedder=embedder.name, defaults={"dimension": embedder.dimension})
    VectorIndex.objects.filter(state=State.BUILDING).exclude(pk=index.pk).update(state=State.RETIRED)
    if index.state == State.RETIRED:
        start_over(index, from_state=State.RETIRED)
    return index


def start_over(index: VectorIndex, *, from_state: str) -> None:
    """Have the index built from the beginning, out of this state only; what it still holds is not embedded again."""
    beginning = {"state": State.BUILDING, "cursor": {}, "done": 0, "total": 0, "ready_at": None}
    VectorIndex.objects.filter(pk=index.pk, state=from_state).update(**beginning)
    sizes.forget(index.embedder)
    index.refresh_from_db()


def is_whole(index: VectorIndex, store: VectorStore) -> bool:
    """Whether the store has every collection of the index."""
    there = set(store.collections())
    return all(full_name(collection, index.embedder) in there for collection in COLLECTIONS)


def heal(index: VectorIndex, store: VectorStore) -> None:
    """Build a serving index anew whose collections are gone: the server was emptied or replaced."""
    if index.state == State.SERVING and not is_whole(index, store):
        log.error("vector_index_lost", embedder=index.embedder)
        start_over(index, from_state=State.SERVING)


def build(index: VectorIndex, only: str | None = None, told: Callable[[int, int], None] | None = None) -> Iterator[int]:
    """Go through what the index has not got yet; yields after each page how many objects that were.

    Args:
        index: what to build, or to go through again.
        only: this collection alone.
        told: is told how many are done, of how many, after each page.

    Raises:
        BuilderBusyError: another process does.
        VectorsUnavailable: store or embedder fail; the next call goes on from there.
    """
    _lease(index, renew=False)
    index.refresh_from_db()
    try:
        store = chroma.configured()
        for collection in COLLECTIONS:
            store.ensure(full_name(collection, index.embedder))
        sizes.keep_missing(store, index.embedder)
        _count(index, only)
        for source in sources():
            if only in (None, source.collection):
                yield from _pages(store, index, source, told)
        _end(index, only)
    finally:
        VectorIndex.objects.filter(pk=index.pk, builder_until=index.builder_until).update(builder_until=None)


def drop_retired(store: VectorStore) -> None:
    """Remove the collections of indexes that nobody searches any more."""
    for index in VectorIndex.objects.filter(state=State.RETIRED):
        for collection in COLLECTIONS:
            store.drop(full_name(collection, index.embedder))
        sizes.forget(index.embedder)
        index.delete()


def keep(seconds: float) -> None:
    """What the indexer does beside the outbox: heal, build, switch, clean up; for about so long."""
    store, index = chroma.configured(), wanted_index()
    heal(index, store)
    if index.state == State.BUILDING:
        deadline = time.monotonic() + seconds
        for _ in build(index):
            if time.monotonic() > deadline:
                return
    sizes.keep_missing(store, index.embedder)
    drop_retired(store)


def _pages(
    store: VectorStore, index: VectorIndex, source: Source, told: Callable[[int, int], None] | None
) -> Iterator[int]:
    last: str | None = index.cursor.get(source.collection, "")
    while last is not None:
        ids = source.ids_after(last, PAGE)
        if ids:
            _write(store, index, source, ids)
        last = ids[-1] if len(ids) == PAGE else None
        index.cursor[source.collection] = last
        _lease(index, renew=True, cursor=index.cursor, done=F("done") + len(ids))
        index.done += len(ids)
        if told:
            told(index.done, index.total)
        yield len(ids)


def _end(index: VectorIndex, only: str | None) -> None:
    """A pass is over: one through everything makes a built index serve; the next begins at the beginning."""
    if index.state == State.BUILDING and only is None:
        _serve(index)
    elif index.state == State.SERVING:
        passed = [source.collection for source in sources() if only in (None, source.collection)]
        index.cursor = {name: last for name, last in index.cursor.items() if name not in passed}
        VectorIndex.objects.filter(pk=index.pk).update(cursor=index.cursor)


def _serve(index: VectorIndex) -> None:
    """Let a built index serve in the place of the other one, unless it was given up meanwhile."""
    with transaction.atomic():
        VectorIndex.objects.filter(state=State.SERVING).update(state=State.RETIRED)
        serves = VectorIndex.objects.filter(pk=index.pk, state=State.BUILDING)
        if not serves.update(state=State.SERVING, ready_at=timezone.now(), cursor={}):
            transaction.set_rollback(True)
            return
    index.state = State.SERVING
    log.info("vector_index_serves", embedder=index.embedder, objects=index.done)


def _write(store: VectorStore, index: VectorIndex, source: Source, ids: list[str]) -> None:
    documents = source.documents(ids)
    failed = put(store, index.embedder, source.collection, ids, documents).by_id
    sizes.keep(store, index.embedder, source.collection)
    temporary = [error for error in failed.values() if error.code != "cap_exceeded" and error.retryable]
    if temporary:
        raise temporary[0]
    before = {document.id: document for document in documents}
    after = {document.id: document for document in source.documents(ids)}
    outbox.note(source.collection, [id_ for id_ in ids if id_ in failed or before.get(id_) != after.get(id_)])


def _count(index: VectorIndex, only: str | None) -> None:
    """How many there are to do, at the beginning of a build."""
    if not index.cursor:
        index.done, index.total = 0, sum(each.count() for each in sources() if only in (None, each.collection))
        VectorIndex.objects.filter(pk=index.pk).update(done=0, total=index.total)


def _lease(index: VectorIndex, *, renew: bool, **progress: object) -> None:
    """Be the one who builds, or go on being it."""
    now = timezone.now()
    free = Q(builder_until__isnull=True) | Q(builder_until__lte=now)
    mine = Q(builder_until=index.builder_until) if renew else free
    until = now + LEASE
    if not VectorIndex.objects.filter(mine, pk=index.pk).update(builder_until=until, **progress):
        raise BuilderBusyError
    index.builder_until = until
