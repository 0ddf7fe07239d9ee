"""Daily results, kept beside metrics and imported days: one statement adds what was measured; see docs/adr/0019.

The same SQL runs on SQLite and PostgreSQL.
"""

from collections.abc import Iterable, Sequence
from zoneinfo import ZoneInfo

from django.db import connection, transaction

from campaigns.models import Campaign, Metric

ROWS_AT_ONCE = 2000  # times seven parameters stays below what SQLite takes
NAMES = ("impressions", "clicks", "conversions")


def _upsert(table: str, key: str, more: str = "") -> str:
    """A statement that adds ``{rows}`` of key, ``more`` and sums to those that are there."""
    added = ", ".join(f"{name} = {table}.{name} + excluded.{name}" for name in NAMES)
    return (
        f"INSERT INTO {table} ({key}{more}, impressions, clicks, conversions) {{rows}} "
        f"ON CONFLICT ({key}) DO UPDATE SET {added}"
    )


ADD = _upsert("campaigns_dailyresult", "campaign_id, day, subject", ", creative_id")
ADD_DAYS = _upsert("campaigns_campaignday", "campaign_id, day")
SUMS = """
    SUM(CASE WHEN metric_name = 'impressions' THEN metric_value ELSE 0 END) AS impressions,
    SUM(CASE WHEN metric_name = 'clicks' THEN metric_value ELSE 0 END) AS clicks,
    SUM(CASE WHEN metric_name = 'conversions' THEN metric_value ELSE 0 END) AS conversions
"""
MEASURED = f"""
    SELECT campaign_id, creative_id, day, {SUMS} FROM campaigns_metric GROUP BY campaign_id, creative_id, day
    UNION ALL
    SELECT campaign_id, creative_id, day, COALESCE(impressions, 0), COALESCE(clicks, 0), COALESCE(conversions, 0)
    FROM campaigns_importedday
"""  # noqa: S608 - put together from constants
ADD_UP = ADD.format(
    rows=f"""SELECT campaign_id, day, COALESCE(creative_id, 0), creative_id, SUM(impressions), SUM(clicks), SUM(conversions)
    FROM ({MEASURED}) measured WHERE 1 = 1 GROUP BY campaign_id, creative_id, day"""  # noqa: S608 - constants
)
ADD_UP_DAYS = ADD_DAYS.format(
    rows="""SELECT campaign_id, day, SUM(impressions), SUM(clicks), SUM(conversions)
    FROM campaigns_dailyresult WHERE 1 = 1 GROUP BY campaign_id, day"""
)
EMPTY = ("DELETE FROM campaigns_dailyresult", "DELETE FROM campaigns_campaignday")
DAY_DIFFERENCES = """
    SELECT campaign_id, day, SUM(impressions), SUM(clicks), SUM(conversions) FROM (
        SELECT campaign_id, day, impressions, clicks, conversions FROM campaigns_campaignday
        UNION ALL
        SELECT campaign_id, day, -impressions, -clicks, -conversions FROM campaigns_dailyresult
    ) both_sides
    GROUP BY campaign_id, day
    HAVING SUM(impressions) <> 0 OR SUM(clicks) <> 0 OR SUM(conversions) <> 0
    ORDER BY campaign_id, day LIMIT %s
"""
DIFFERENCES = f"""
    SELECT campaign_id, COALESCE(creative_id, 0), day, SUM(impressions), SUM(clicks), SUM(conversions) FROM (
        SELECT campaign_id, creative_id, day, impressions, clicks, conversions FROM campaigns_dailyresult
        UNION ALL
        SELECT campaign_id, creative_id, day, -impressions, -clicks, -conversions FROM ({MEASURED}) measured
    ) both_sides
    GROUP BY campaign_id, creative_id, day
    HAVING SUM(impressions) <> 0 OR SUM(clicks) <> 0 OR SUM(conversions) <> 0
    ORDER BY campaign_id, day LIMIT %s
"""  # noqa: S608 - put together from constants

Sums = dict[str, int]
Day = tuple[int, str]
Key = tuple[int, str, int]  # campaign, day, creative or 0: the order in which rows are locked


def set_days(metrics: Sequence[Metric]) -> None:
    """Give each its day, in the time zone that its campaign's owner has now."""
    campaigns = {metric.campaign_id for metric in metrics}
    names = Campaign.objects.filter(pk__in=campaigns).order_by().values_list("pk", "user__time_zone")
    zones = {pk: ZoneInfo(name) for pk, name in names}
    for metric in metrics:
        metric.day = metric.timestamp.astimezone(zones[metric.campaign_id]).date()


def add(metrics: Iterable[Metric]) -> None:
    """Add these to their days; inside the transaction that stores them."""
    sums: dict[Key, Sums] = {}
    days: dict[Day, Sums] = {}
    for metric in metrics:
        day = (metric.campaign_id, metric.day.isoformat())
        for counts in (sums.setdefault((*day, metric.creative_id or 0), {}), days.setdefault(day, {})):
            counts[metric.metric_name] = counts.get(metric.metric_name, 0) + metric.metric_value
    _add(ADD, [(*key, key[-1] or None, *_values(sums[key])) for key in sorted(sums)])  # sorted, so that
    _add(ADD_DAYS, [(*day, *_values(days[day])) for day in sorted(days)])  # no two transactions wait for each other


def differences(most: int) -> list[tuple[int, int, str, int, int, int]]:
    """Where daily results differ from what they sum up: campaign, creative or 0, day, and by how much; at most so many."""
    with connection.cursor() as cursor:
        cursor.execute(DIFFERENCES, [most])
        return [(*row[:2], str(row[2]), *map(int, row[3:])) for row in cursor.fetchall()]


def day_differences(most: int) -> list[tuple[int, str, int, int, int]]:
    """Where the campaigns' days differ from the daily results: campaign, day, and by how much; at most so many."""
    with connection.cursor() as cursor:
        cursor.execute(DAY_DIFFERENCES, [most])
        return [(row[0], str(row[1]), *map(int, row[2:])) for row in cursor.fetchall()]


def rebuild() -> None:
    """Add all daily results up anew, all or nothing; whoever stores metrics or imports meanwhile waits."""
    with transaction.atomic(), connection.cursor() as cursor:
        if connection.vendor == "postgresql":
            cursor.execute("SET LOCAL statement_timeout = 0")  # ten million metrics take longer than a page may
            cursor.execute(
                "LOCK TABLE campaigns_metric, campaigns_importedday, campaigns_dailyresult, campaigns_campaignday "
                "IN SHARE ROW EXCLUSIVE MODE"  # in the order in which they are written
            )
        for statement in (*EMPTY, ADD_UP, ADD_UP_DAYS):
            cursor.execute(statement)


def _add(statement: str, rows: Sequence[Sequence[int | str | None]]) -> None:
    for start in range(0, len(rows), ROWS_AT_ONCE):
        batch = rows[start : start + ROWS_AT_ONCE]
        places = f"({', '.join(['%s'] * len(batch[0]))})"
        with connection.cursor() as cursor:
            values = [value for row in batch for value in row]
            cursor.execute(statement.format(rows="VALUES " + ", ".join([places] * len(batch))), values)


def _values(counts: Sums) -> list[int]:
    return [counts.get(name, 0) for name in NAMES]
