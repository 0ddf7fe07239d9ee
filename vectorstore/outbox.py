"""Note, in the transaction that changes an object, that the index has to follow."""

from collections.abc import Iterable

from django.db import connection, transaction
from django.utils import timezone

from vectorstore.kick import kick

NOTE = """
    INSERT INTO vectorstore_indextask (collection, object_id, seq, attempts, not_before, last_error, created_at)
    VALUES {rows}
    ON CONFLICT (collection, object_id) DO UPDATE
    SET seq = vectorstore_indextask.seq + 1, attempts = 0, not_before = excluded.not_before
"""
ROW = "(%s, %s, 1, 0, %s, '', %s)"
MOST_ROWS = 200  # SQLite takes 32,766 values a statement at most


def note(collection: str, ids: Iterable[object]) -> None:
    """Note that these objects were made, changed or deleted; inside the transaction that did it.

    Costs one statement for up to 200 objects. The index follows within seconds of the commit.
    """
    now = connection.ops.adapt_datetimefield_value(timezone.now())
    waiting = sorted({str(each) for each in ids})  # sorted: two transactions cannot deadlock
    with connection.cursor() as cursor:
        for start in range(0, len(waiting), MOST_ROWS):
            part = waiting[start : start + MOST_ROWS]
            values = [value for each in part for value in (collection, each, now, now)]
            cursor.execute(NOTE.format(rows=", ".join([ROW] * len(part))), values)
    if waiting:
        transaction.on_commit(kick, robust=True)
