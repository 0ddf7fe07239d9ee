"""Daily results, kept beside the metrics: one statement adds what a transaction measured; see docs/adr/0019.

The same SQL runs on SQLite and PostgreSQL.
"""

from collections.abc import Iterable, Sequence
from zoneinfo import ZoneInfo

from django.db import connection, transaction

from campaigns.models import Campaign, Metric

ROWS_AT_ONCE = 2000  # times seven parameters stays below what SQLite takes
ADD = """
    INSERT INTO campaigns_dailyresult (campaign_id, creative_id, subject, day, impressions, clicks, conversions)
    {rows}
    ON CONFLICT (campaign_id, day, subject) DO UPDATE SET
        impressions = campaigns_dailyresult.impressions + excluded.impressions,
        clicks = campaigns_dailyresult.clicks + excluded.clicks,
        conversions = campaigns_dailyresult.conversions + excluded.conversions
"""
SUMS = """
    SUM(CASE WHEN metric_name = 'impressions' THEN metric_value ELSE 0 END) AS impressions,
    SUM(CASE WHEN metric_name = 'clicks' THEN metric_value ELSE 0 END) AS clicks,
    SUM(CASE WHEN metric_name = 'conversions' THEN metric_value ELSE 0 END) AS conversions
"""
ADD_UP = ADD.format(
    rows=f"""SELECT campaign_id, creative_id, COALESCE(creative_id, 0), day, {SUMS}
    FROM campaigns_metric WHERE 1 = 1 GROUP BY campaign_id, creative_id, day"""  # noqa: S608 - constants
)
EMPTY = "DELETE FROM campaigns_dailyresult"
DIFFERENCES = f"""
    SELECT campaign_id, COALESCE(creative_id, 0), day, SUM(impressions), SUM(clicks), SUM(conversions) FROM (
        SELECT campaign_id, creative_id, day, impressions, clicks, conversions FROM campaigns_dailyresult
        UNION ALL
        SELECT campaign_id, creative_id, day, -impressions, -clicks, -conversions FROM (
            SELECT campaign_id, creative_id, day, {SUMS} FROM campaigns_metric GROUP BY campaign_id, creative_id, day
        ) measured
    ) both_sides
    GROUP BY campaign_id, creative_id, day
    HAVING SUM(impressions) <> 0 OR SUM(clicks) <> 0 OR SUM(conversions) <> 0
    ORDER BY campaign_id, day LIMIT %s
"""  # noqa: S608 - put together from constants

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
    sums: dict[Key, dict[str, int]] = {}
    for metric in metrics:
        counts = sums.setdefault((metric.campaign_id, metric.day.isoformat(), metric.creative_id or 0), {})
        counts[metric.metric_name] = counts.get(metric.metric_name, 0) + metric.metric_value
    keys = sorted(sums)  # so that no two transactions wait for each other
    for start in range(0, len(keys), ROWS_AT_ONCE):
        _add([(key, sums[key]) for key in keys[start : start + ROWS_AT_ONCE]])


def differences(most: int) -> list[tuple[int, int, str, int, int, int]]:
    """Where daily results differ from the metrics: campaign, creative or 0, day, and by how much; at most so many."""
    with connection.cursor() as cursor:
        cursor.execute(DIFFERENCES, [most])
        return [(*row[:2], str(row[2]), *map(int, row[3:])) for row in cursor.fetchall()]


def rebuild() -> None:
    """Add all daily results up anew from the metrics, all or nothing; whoever stores metrics meanwhile waits."""
    with transaction.atomic(), connection.cursor() as cursor:
        if connection.vendor == "postgresql":
            cursor.execute("SET LOCAL statement_timeout = 0")  # ten million metrics take longer than a page may
            cursor.execute("LOCK TABLE campaigns_metric, campaigns_dailyresult IN SHARE ROW EXCLUSIVE MODE")
        cursor.execute(EMPTY)
        cursor.execute(ADD_UP)


def _add(rows: Sequence[tuple[Key, dict[str, int]]]) -> None:
    values = [value for key, counts in rows for value in _values(key, counts)]
    with connection.cursor() as cursor:
        cursor.execute(ADD.format(rows="VALUES " + ", ".join(["(%s, %s, %s, %s, %s, %s, %s)"] * len(rows))), values)


def _values(key: Key, counts: dict[str, int]) -> list[int | str | None]:
    campaign, day, subject = key
    names = (Metric.Name.IMPRESSIONS, Metric.Name.CLICKS, Metric.Name.CONVERSIONS)
    return [campaign, subject or None, subject, day, *(counts.get(name, 0) for name in names)]
