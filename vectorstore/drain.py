"""Bring the index up to date with what the outbox names; the database is asked for the state of now.

Objects are claimed, so that one worker at a time writes an object and its changes keep their order. Whoever has lost
the claim meanwhile (it was away for longer than CLAIM) cannot know whether it wrote last, and notes the object again.
"""

import random
import time
from dataclasses import dataclass
from datetime import datetime, timedelta

import structlog
from django.conf import settings
from django.db import DatabaseError, connection
from django.db.models import F
from django.utils import timezone

from vectorstore import chroma, outbox, sizes
from vectorstore.documents import has_source, source_of
from vectorstore.errors import VectorsUnavailable
from vectorstore.index import put
from vectorstore.models import IndexTask, VectorIndex
from vectorstore.store import VectorStore

log = structlog.get_logger()
BATCH = 512
CLAIM = timedelta(minutes=2)
MOST_WAIT_SECONDS, HOPELESS_WAIT_SECONDS = 60, 3600  # between two tries, the latter where only a change will help
CLAIM_DUE = """
    UPDATE vectorstore_indextask SET claimed_until = %s
    WHERE id IN (
        SELECT id FROM vectorstore_indextask
        WHERE not_before <= %s AND (claimed_until IS NULL OR claimed_until <= %s)
        ORDER BY not_before, id LIMIT %s {lock}
    ) AND (claimed_until IS NULL OR claimed_until <= %s)
    RETURNING id, collection, object_id, seq, attempts
"""


@dataclass(frozen=True)
class Claimed:
    """An object of the outbox that is ours until ``until``."""

    pk: int
    collection: str
    object_id: str
    seq: int
    attempts: int
    until: datetime  # of the claim; what tells it from others


def drain(seconds: float = 20.0) -> int:
    """Work until nothing is due, the store fails or the time is over; how many objects are up to date now."""
    if not settings.CHROMA_URL:
        return 0
    deadline, done = time.monotonic() + seconds, 0
    indexes = [index.embedder for index in VectorIndex.objects.live()]
    while indexes and time.monotonic() < deadline:
        claimed = claim()
        if not claimed:
            break
        try:
            done += _bring(chroma.configured(), indexes, claimed)
        except VectorsUnavailable as error:  # nobody's fault among these: all wait, nothing is lost
            for each in claimed:
                _failed(each, error, MOST_WAIT_SECONDS)
            break
    return done


def claim(most: int = BATCH) -> list[Claimed]:
    """Take objects that are due, oldest first, and that nobody else works on."""
    now = timezone.now()
    until = now + CLAIM + timedelta(microseconds=random.randrange(1_000_000))  # noqa: S311 - tells claims apart
    lock = "FOR UPDATE SKIP LOCKED" if connection.features.has_select_for_update_skip_locked else ""
    with connection.cursor() as cursor:
        as_stored = connection.ops.adapt_datetimefield_value
        due = as_stored(now)
        cursor.execute(CLAIM_DUE.format(lock=lock), [as_stored(until), due, due, most, due])
        rows: list[tuple[int, str, str, int, int]] = cursor.fetchall()
    return [Claimed(pk, collection, object_id, seq, tries, until) for pk, collection, object_id, seq, tries in rows]


def _bring(store: VectorStore, indexes: list[str], claimed: list[Claimed]) -> int:
    done = 0
    for collection in sorted({each.collection for each in claimed}):
        mine = [each for each in claimed if each.collection == collection]
        failures = _put_apart(store, indexes, collection, [each.object_id for each in mine])
        for each in mine:
            if each.object_id in failures:
                error = failures[each.object_id]
                _failed(each, error, MOST_WAIT_SECONDS if error.retryable else HOPELESS_WAIT_SECONDS)
        good = [each for each in mine if each.object_id not in failures]
        _finished(collection, good)
        done += len(good)
    return done


def _put_apart(
    store: VectorStore, indexes: list[str], collection: str, ids: list[str]
) -> dict[str, VectorsUnavailable]:
    """Put them into every index; where one of them spoils it for all, find out which."""
    try:
        return _put(store, indexes, collection, ids)
    except DatabaseError:
        raise
    except VectorsUnavailable as error:
        if error.retryable or error.code == "not_configured":
            raise
        reason = error
    except Exception as error:  # whatever one object does, the others must not wait for it
        log.exception("objects_not_indexed", collection=collection, objects=len(ids), error=repr(error))
        reason = VectorsUnavailable("embedder_failed", retryable=False)
    if len(ids) == 1:
        return {ids[0]: reason}
    half = len(ids) // 2
    return {
        **_put_apart(store, indexes, collection, ids[:half]),
        **_put_apart(store, indexes, collection, ids[half:]),
    }


def _put(store: VectorStore, indexes: list[str], collection: str, ids: list[str]) -> dict[str, VectorsUnavailable]:
    failures: dict[str, VectorsUnavailable] = {}
    if has_source(collection):
        documents = source_of(collection).documents(ids)
        for embedder in indexes:
            failures |= put(store, embedder, collection, ids, documents).by_id
            sizes.keep(store, embedder, collection)
    return failures


def _finished(collection: str, claimed: list[Claimed]) -> None:
    """Remove the rows that nothing happened to meanwhile; give back the others."""
    if not claimed:
        return
    until, seqs = claimed[0].until, {each.seq for each in claimed}
    mine = IndexTask.objects.filter(pk__in=[each.pk for each in claimed], claimed_until=until)
    removed = 0
    for seq in seqs:
        removed += mine.filter(pk__in=[each.pk for each in claimed if each.seq == seq], seq=seq).delete()[0]
    if removed < len(claimed):
        changed = list(mine.values_list("pk", flat=True))
        released = mine.filter(pk__in=changed).update(claimed_until=None)
        if removed + released < len(claimed):
            _note_again(collection, claimed, changed)


def _note_again(collection: str, claimed: list[Claimed], changed: list[int]) -> None:
    """Those whose claim was lost: someone else may have written an older or a newer state beside us."""
    log.warning("index_claim_lost", collection=collection)
    outbox.note(collection, [each.object_id for each in claimed if each.pk not in changed])


def _failed(claimed: Claimed, error: VectorsUnavailable, most: float) -> None:
    """Try again later, less and less often."""
    wait = max(min(2.0**claimed.attempts, most), error.retry_after or 0)
    mine = IndexTask.objects.filter(pk=claimed.pk, claimed_until=claimed.until)
    later = timezone.now() + timedelta(seconds=wait)
    mine.filter(seq=claimed.seq).update(
        attempts=F("attempts") + 1, not_before=later, claimed_until=None, last_error=error.code
    )
    mine.update(claimed_until=None)  # changed meanwhile: due at once
