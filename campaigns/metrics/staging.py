"""Rows of an import on their way into imported days: what they say of a day replaces what was imported of it before.

See docs/adr/0020. The rows go into a temporary table in batches, so memory does not grow with the file; everything else is
done by a few statements, the same on SQLite and PostgreSQL. The work of another import of the same campaigns waits.
"""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from typing import Any, NamedTuple

from django.db import DatabaseError, connection

from campaigns.metrics.rollup import ADD, ADD_DAYS, NAMES

ROWS_AT_ONCE = 10_000
SQLITE_ROWS = 4_000  # times six parameters stays below what SQLite takes


def _each(text: str, glue: str = ", ") -> str:
    """The text once for each count, whose name stands for $n in it."""
    return glue.join(text.replace("$n", name) for name in NAMES)


TABLES = (
    """CREATE TEMPORARY TABLE metrics_import (campaign_id bigint, subject bigint, day {day},
        impressions bigint, clicks bigint, conversions bigint)""",
    """CREATE TEMPORARY TABLE metrics_import_earlier (metric_key {uuid}, key {uuid}, metric_name varchar(20), value bigint)""",
    f"""CREATE TEMPORARY TABLE metrics_import_sums (key {{uuid}}, campaign_id bigint, subject bigint, day {{day}},
        {_each("$n bigint")}, {_each("was_$n bigint")})""",
)
COPY = "COPY metrics_import FROM STDIN"
WORDS = "'import:' || %s || ':' || campaign_id || ':' || subject || ':' || day"
KEY = f"md5({WORDS}){{as_uuid}}"
# Before there were imported days, each count was a metric under a key of its own; here are those of this source.
EARLIER = f"""
    INSERT INTO metrics_import_earlier
    SELECT key, {KEY}, metric_name, metric_value FROM (
        SELECT key, campaign_id, COALESCE(creative_id, 0) AS subject, day, metric_name, metric_value
        FROM campaigns_metric WHERE key IS NOT NULL AND campaign_id IN (SELECT DISTINCT campaign_id FROM metrics_import)
            AND day BETWEEN (SELECT MIN(day) FROM metrics_import) AND (SELECT MAX(day) FROM metrics_import)
    ) metrics WHERE key = md5({WORDS} || ':' || metric_name){{as_uuid}}
"""  # noqa: S608 - put together from constants
# A count that is null was not told; a 0 matters only where something else was told before.
SUM_UP = f"""
    INSERT INTO metrics_import_sums
    SELECT key, campaign_id, subject, day, {_each("CASE WHEN $n > 0 OR was_$n IS NOT NULL THEN $n END")},
        {_each("was_$n")}
    FROM (
        SELECT told.*, {_each("COALESCE(known.$n + earlier.$n, known.$n, earlier.$n) AS was_$n")}
        FROM (
            SELECT {KEY} AS key, campaign_id, subject, day, {_each("CAST(SUM($n) AS bigint) AS $n")}
            FROM metrics_import GROUP BY campaign_id, subject, day
        ) told LEFT JOIN campaigns_importedday known ON known.key = told.key
        LEFT JOIN (
            SELECT key, {_each("CAST(SUM(CASE metric_name WHEN '$n' THEN value END) AS bigint) AS $n")}
            FROM metrics_import_earlier GROUP BY key
        ) earlier ON earlier.key = told.key
    ) days WHERE {_each("$n > 0 OR ($n = 0 AND was_$n IS NOT NULL)", " OR ")}
"""  # noqa: S608 - put together from constants
MOVED = f"({_each('$n <> COALESCE(was_$n, -1)', ' OR ')})"
SUMMARY = f"""
    SELECT COALESCE(SUM({_each("CASE WHEN $n IS NULL THEN 0 ELSE 1 END", " + ")}), 0),
        COALESCE(SUM({_each("CASE WHEN $n IS NOT NULL AND was_$n IS NULL THEN 1 ELSE 0 END", " + ")}), 0),
        COALESCE(SUM({_each("CASE WHEN $n <> was_$n THEN 1 ELSE 0 END", " + ")}), 0),
        MIN(day), MAX(day), {_each("COALESCE(SUM($n), 0)")}
    FROM metrics_import_sums
"""  # noqa: S608 - put together from constants
DAYS = f"""
    SELECT COALESCE(SUM(CASE WHEN known = 0 THEN 1 ELSE 0 END), 0),
        COALESCE(SUM(CASE WHEN known > 0 AND moved > 0 THEN 1 ELSE 0 END), 0),
        COALESCE(SUM(CASE WHEN moved = 0 THEN 1 ELSE 0 END), 0)
    FROM (
        SELECT {_each("COUNT(CASE WHEN $n IS NOT NULL THEN was_$n END)", " + ")} AS known,
            COUNT(CASE WHEN {MOVED} THEN 1 END) AS moved
        FROM metrics_import_sums GROUP BY campaign_id, day
    ) days
"""  # noqa: S608 - put together from constants
DOUBTFUL = """
    SELECT campaign_id, NULLIF(subject, 0), day, SUM(impressions), SUM(clicks), SUM(conversions) FROM metrics_import
    GROUP BY campaign_id, subject, day
    HAVING SUM(clicks) > SUM(impressions) OR SUM(conversions) > SUM(clicks)
    ORDER BY day, campaign_id, subject LIMIT %s
"""
ADD_RISES = ADD.format(
    rows=f"""SELECT campaign_id, day, subject, NULLIF(subject, 0),
        {_each("CASE WHEN $n > COALESCE(was_$n, 0) THEN $n - COALESCE(was_$n, 0) ELSE 0 END")}
    FROM metrics_import_sums WHERE {MOVED} ORDER BY campaign_id, day, subject"""  # noqa: S608 - constants
)
TAKE_FALLS = f"""
    UPDATE campaigns_dailyresult SET
        {_each("$n = campaigns_dailyresult.$n - CASE WHEN sums.$n < sums.was_$n THEN sums.was_$n - sums.$n ELSE 0 END")}
    FROM metrics_import_sums sums
    WHERE campaigns_dailyresult.campaign_id = sums.campaign_id AND campaigns_dailyresult.day = sums.day
        AND campaigns_dailyresult.subject = sums.subject AND ({_each("sums.$n < sums.was_$n", " OR ")})
"""  # noqa: S608 - put together from constants
MOVE_DAYS = ADD_DAYS.format(
    rows=f"""SELECT campaign_id, day, {_each("COALESCE(SUM($n - COALESCE(was_$n, 0)), 0)")}
    FROM metrics_import_sums WHERE {MOVED}
    GROUP BY campaign_id, day ORDER BY campaign_id, day"""  # noqa: S608 - constants
)
# In the order of the keys, which is the order of the index that costs most.
STORE = f"""
    INSERT INTO campaigns_importedday (key, campaign_id, creative_id, subject, day, {_each("$n")})
    SELECT key, campaign_id, NULLIF(subject, 0), subject, day, {_each("COALESCE($n, was_$n)")}
    FROM metrics_import_sums WHERE {MOVED} OR key IN (SELECT key FROM metrics_import_earlier) ORDER BY key
    ON CONFLICT (key) DO UPDATE SET {_each("$n = excluded.$n")}
"""  # noqa: S608 - put together from constants
TAKE_OVER = """
    DELETE FROM campaigns_metric WHERE key IN (
        SELECT metric_key FROM metrics_import_earlier WHERE key IN (SELECT key FROM metrics_import_sums)
    )
"""
TOUCHED = f"SELECT DISTINCT campaign_id, subject FROM metrics_import_sums WHERE {MOVED}"  # noqa: S608 - constants

Key = tuple[int, int, str]  # campaign, subject, day
Row = tuple[int, int, str, int | None, int | None, int | None]  # and the three counts


class Summary(NamedTuple):
    """What an import says: counts by day and subject, how many are new or differ from before, days, sums.

    A day is a campaign's: new where nothing was known of it, changed where something is added or differs.
    """

    counts: int
    new: int
    changed: int
    first_day: Any
    last_day: Any
    impressions: int
    clicks: int
    conversions: int
    days_new: int
    days_changed: int
    days_unchanged: int


@contextmanager
def patience() -> Iterator[None]:
    """Wait for another import of the same campaigns as long as it takes, which a request may not."""
    if connection.vendor != "postgresql":
        yield
        return
    _run("SET lock_timeout = 0")
    try:
        yield
    finally:
        with suppress(DatabaseError):  # a connection that is lost has forgotten it
            _run("RESET lock_timeout")


@contextmanager
def tables() -> Iterator[None]:
    """The temporary tables of one import, on this connection."""
    is_postgres = connection.vendor == "postgresql"
    types = {"day": "date", "uuid": "uuid"} if is_postgres else {"day": "text", "uuid": "text"}
    _drop()
    _run(*(table.format(**types) for table in TABLES))
    try:
        yield
    finally:
        _drop()


def stage(rows: Sequence[Row]) -> None:
    """Put a batch of rows aside."""
    with connection.cursor() as cursor:
        if connection.vendor == "postgresql":
            with cursor.cursor.copy(COPY) as copy:
                copy.write("".join(map(_copied, rows)))
            return
        for start in range(0, len(rows), SQLITE_ROWS):
            part = rows[start : start + SQLITE_ROWS]
            places = ", ".join(["(%s, %s, %s, %s, %s, %s)"] * len(part))
            cursor.execute(f"INSERT INTO metrics_import VALUES {places}", [cell for row in part for cell in row])  # noqa: S608


def sum_up(source: str) -> Summary:
    """Add the rows up by day and compare them with what the same source said before."""
    as_uuid = "::uuid" if connection.vendor == "postgresql" else ""
    with connection.cursor() as cursor:
        if as_uuid:
            cursor.execute("SET LOCAL statement_timeout = 0")  # a large file takes longer than a page may
            cursor.execute("SET LOCAL work_mem = '64MB'")  # so that a file's sums are made without the disk
            cursor.execute("SET LOCAL jit = off")  # costs more than it saves in statements that run once
            cursor.execute("ANALYZE metrics_import")
        cursor.execute(EARLIER.format(as_uuid=as_uuid), [source, source])
        cursor.execute(SUM_UP.format(as_uuid=as_uuid), [source])
        cursor.execute(SUMMARY)
        counts, new, changed, first, last, *sums = cursor.fetchone()
        cursor.execute(DAYS)
        return Summary(int(counts), int(new), int(changed), first, last, *map(int, sums), *map(int, cursor.fetchone()))


def doubtful(most: int) -> list[tuple[int, int | None, Any, int | None, int | None, int | None]]:
    """Days of which the file says what cannot be: campaign, creative, day and the counts."""
    with connection.cursor() as cursor:
        cursor.execute(DOUBTFUL, [most])
        return list(cursor.fetchall())


def campaigns() -> list[int]:
    """Those that the rows are of."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT DISTINCT campaign_id FROM metrics_import")
        return [campaign for (campaign,) in cursor.fetchall()]


def apply() -> tuple[set[int], set[int]]:
    """Store what is new, correct what differs, and the daily results with it; the campaigns and creatives touched."""
    _run(TAKE_OVER, STORE, ADD_RISES, TAKE_FALLS, MOVE_DAYS)
    with connection.cursor() as cursor:
        cursor.execute(TOUCHED)
        touched = cursor.fetchall()
    return {campaign for campaign, _subject in touched}, {subject for _campaign, subject in touched if subject}


def _copied(row: Row) -> str:
    campaign, subject, day, *counts = row
    told = "\t".join("\\N" if count is None else str(count) for count in counts)
    return f"{campaign}\t{subject}\t{day}\t{told}\n"


def _drop() -> None:
    tables = ("metrics_import", "metrics_import_earlier", "metrics_import_sums")
    _run(*(f"DROP TABLE IF EXISTS {table}" for table in tables))


def _run(*statements: str) -> None:
    with connection.cursor() as cursor:
        for statement in statements:
            cursor.execute(statement)
