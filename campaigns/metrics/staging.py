"""Rows of an import on their way into metrics: what they say of a day replaces what was imported of it before.

See docs/adr/0020. The rows go into a temporary table in batches, so memory does not grow with the file; everything else is
done by a few statements, the same on SQLite and PostgreSQL. The work of another import of the same campaigns waits.
"""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any, NamedTuple

from django.db import connection

from campaigns.metrics.rollup import ADD, ADD_DAYS

ROWS_AT_ONCE = 10_000
SQLITE_ROWS = 4_000  # times seven parameters stays below what SQLite takes
TABLES = (
    """CREATE TEMPORARY TABLE metrics_import (campaign_id bigint, subject bigint, day {day}, noon {time},
        impressions bigint, clicks bigint, conversions bigint)""",
    """CREATE TEMPORARY TABLE metrics_import_sums (campaign_id bigint, subject bigint, day {day}, noon {time},
        metric_name varchar(20), value bigint, key {uuid}, before bigint)""",
)
COPY = "COPY metrics_import FROM STDIN"
KEY = "md5('import:' || %s || ':' || campaign_id || ':' || subject || ':' || day || ':' || metric_name){as_uuid}"
# A count that is null was not told; a 0 matters only where something else was told before.
SUM_UP = f"""
    INSERT INTO metrics_import_sums
    SELECT told.campaign_id, told.subject, told.day, told.noon, told.metric_name, told.value, told.key,
        metric.metric_value
    FROM (
        SELECT campaign_id, subject, day, noon, metric_name, value, {KEY} AS key FROM (
            SELECT sums.campaign_id, sums.subject, sums.day, sums.noon, names.metric_name,
                CASE names.metric_name WHEN 'impressions' THEN sums.impressions
                    WHEN 'clicks' THEN sums.clicks ELSE sums.conversions END AS value
            FROM (
                SELECT campaign_id, subject, day, MIN(noon) AS noon, CAST(SUM(impressions) AS bigint) AS impressions,
                    CAST(SUM(clicks) AS bigint) AS clicks, CAST(SUM(conversions) AS bigint) AS conversions
                FROM metrics_import GROUP BY campaign_id, subject, day
            ) sums CROSS JOIN (
                SELECT 'impressions' AS metric_name UNION ALL SELECT 'clicks' UNION ALL SELECT 'conversions'
            ) names
        ) counts WHERE value IS NOT NULL
    ) told LEFT JOIN campaigns_metric metric ON metric.key = told.key
    WHERE told.value > 0 OR metric.key IS NOT NULL
"""  # noqa: S608 - put together from constants
SUMMARY = """
    SELECT COUNT(*), COALESCE(SUM(CASE WHEN before IS NULL THEN 1 ELSE 0 END), 0),
        COALESCE(SUM(CASE WHEN before <> value THEN 1 ELSE 0 END), 0),
        MIN(day), MAX(day),
        COALESCE(SUM(CASE WHEN metric_name = 'impressions' THEN value END), 0),
        COALESCE(SUM(CASE WHEN metric_name = 'clicks' THEN value END), 0),
        COALESCE(SUM(CASE WHEN metric_name = 'conversions' THEN value END), 0)
    FROM metrics_import_sums
"""
DAYS = """
    SELECT COALESCE(SUM(CASE WHEN known = 0 THEN 1 ELSE 0 END), 0),
        COALESCE(SUM(CASE WHEN known > 0 AND moved > 0 THEN 1 ELSE 0 END), 0),
        COALESCE(SUM(CASE WHEN moved = 0 THEN 1 ELSE 0 END), 0)
    FROM (
        SELECT COUNT(before) AS known, SUM(CASE WHEN before IS NULL OR before <> value THEN 1 ELSE 0 END) AS moved
        FROM metrics_import_sums GROUP BY campaign_id, day
    ) days
"""
DOUBTFUL = """
    SELECT campaign_id, NULLIF(subject, 0), day, SUM(impressions), SUM(clicks), SUM(conversions) FROM metrics_import
    GROUP BY campaign_id, subject, day
    HAVING SUM(clicks) > SUM(impressions) OR SUM(conversions) > SUM(clicks)
    ORDER BY day, campaign_id, subject LIMIT %s
"""
CHANGES = """
    SUM(CASE WHEN metric_name = 'impressions' AND {up} THEN {by} ELSE 0 END) AS impressions,
    SUM(CASE WHEN metric_name = 'clicks' AND {up} THEN {by} ELSE 0 END) AS clicks,
    SUM(CASE WHEN metric_name = 'conversions' AND {up} THEN {by} ELSE 0 END) AS conversions
"""
RISES = CHANGES.format(up="value > COALESCE(before, 0)", by="value - COALESCE(before, 0)")
FALLS = CHANGES.format(up="value < before", by="before - value")
ADD_RISES = ADD.format(
    rows=f"""SELECT campaign_id, day, subject, NULLIF(subject, 0), {RISES}
    FROM metrics_import_sums WHERE before IS NULL OR before <> value
    GROUP BY campaign_id, day, subject ORDER BY campaign_id, day, subject"""  # noqa: S608 - constants
)
TAKE_FALLS = f"""
    UPDATE campaigns_dailyresult SET impressions = campaigns_dailyresult.impressions - falls.impressions,
        clicks = campaigns_dailyresult.clicks - falls.clicks,
        conversions = campaigns_dailyresult.conversions - falls.conversions
    FROM (
        SELECT campaign_id, subject, day, {FALLS} FROM metrics_import_sums WHERE value < before
        GROUP BY campaign_id, subject, day
    ) falls
    WHERE campaigns_dailyresult.campaign_id = falls.campaign_id AND campaigns_dailyresult.day = falls.day
        AND campaigns_dailyresult.subject = falls.subject
"""  # noqa: S608 - put together from constants
MOVES = CHANGES.format(up="1 = 1", by="value - COALESCE(before, 0)")
MOVE_DAYS = ADD_DAYS.format(
    rows=f"""SELECT campaign_id, day, {MOVES}
    FROM metrics_import_sums WHERE before IS NULL OR before <> value
    GROUP BY campaign_id, day ORDER BY campaign_id, day"""  # noqa: S608 - constants
)
# In the order of the keys, which is the order of the index that costs most.
STORE = """
    INSERT INTO campaigns_metric (campaign_id, creative_id, metric_name, metric_value, timestamp, day, key)
    SELECT campaign_id, NULLIF(subject, 0), metric_name, value, noon, day, key
    FROM metrics_import_sums WHERE before IS NULL ORDER BY key
"""
CORRECT = """
    UPDATE campaigns_metric SET metric_value = sums.value
    FROM metrics_import_sums sums WHERE campaigns_metric.key = sums.key AND sums.before <> sums.value
"""
TOUCHED = "SELECT DISTINCT campaign_id, subject FROM metrics_import_sums WHERE before IS NULL OR before <> value"

Key = tuple[int, int, str, str]  # campaign, subject, day, noon
Row = tuple[int, int, str, str, int | None, int | None, int | None]  # and the three counts


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
def tables() -> Iterator[None]:
    """The temporary tables of one import, on this connection."""
    is_postgres = connection.vendor == "postgresql"
    types = {"day": "date", "time": "timestamptz", "uuid": "uuid"} if is_postgres else {}
    _drop()
    _run(*(table.format(**types or {"day": "text", "time": "text", "uuid": "text"}) for table in TABLES))
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
            places = ", ".join(["(%s, %s, %s, %s, %s, %s, %s)"] * len(part))
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
        cursor.execute(SUM_UP.format(as_uuid=as_uuid), [source])
        cursor.execute(SUMMARY)
        counts, new, changed, first, last, *sums = cursor.fetchone()
        cursor.execute(DAYS)
        return Summary(counts, int(new), int(changed), first, last, *map(int, sums), *map(int, cursor.fetchone()))


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
    _run(ADD_RISES, TAKE_FALLS, MOVE_DAYS, STORE, CORRECT)
    with connection.cursor() as cursor:
        cursor.execute(TOUCHED)
        touched = cursor.fetchall()
    return {campaign for campaign, _subject in touched}, {subject for _campaign, subject in touched if subject}


def _copied(row: Row) -> str:
    campaign, subject, day, noon, impressions, clicks, conversions = row
    told = "\t".join("\\N" if count is None else str(count) for count in (impressions, clicks, conversions))
    return f"{campaign}\t{subject}\t{day}\t{noon}\t{told}\n"


def _drop() -> None:
    _run("DROP TABLE IF EXISTS metrics_import", "DROP TABLE IF EXISTS metrics_import_sums")


def _run(*statements: str) -> None:
    with connection.cursor() as cursor:
        for statement in statements:
            cursor.execute(statement)
