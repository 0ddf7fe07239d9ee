"""Give the metrics that stand their day, and add them up by day."""

from zoneinfo import ZoneInfo

from django.db import migrations
from django.db.models.functions import TruncDate

METRICS_AT_ONCE = 50_000
CAMPAIGNS_AT_ONCE = 100
ADD_UP = """
    INSERT INTO campaigns_dailyresult (campaign_id, creative_id, subject, day, impressions, clicks, conversions)
    SELECT campaign_id, creative_id, COALESCE(creative_id, 0), day,
        SUM(CASE WHEN metric_name = 'impressions' THEN metric_value ELSE 0 END),
        SUM(CASE WHEN metric_name = 'clicks' THEN metric_value ELSE 0 END),
        SUM(CASE WHEN metric_name = 'conversions' THEN metric_value ELSE 0 END)
    FROM campaigns_metric WHERE campaign_id BETWEEN %s AND %s GROUP BY campaign_id, creative_id, day
"""


def fill(apps, schema_editor):
    """Day by the time zone of the campaign's owner; then the sums, by campaigns."""
    metrics = apps.get_model("campaigns", "Metric").objects
    zones = list(metrics.order_by().values_list("campaign__user__time_zone", flat=True).distinct())
    for batch in _batches(metrics, METRICS_AT_ONCE):
        for zone in zones:
            of_zone = metrics.filter(pk__range=batch, campaign__user__time_zone=zone)
            of_zone.update(day=TruncDate("timestamp", tzinfo=ZoneInfo(zone)))
    with schema_editor.connection.cursor() as cursor:
        for batch in _batches(apps.get_model("campaigns", "Campaign").objects, CAMPAIGNS_AT_ONCE):
            cursor.execute(ADD_UP, batch)


def _batches(rows, size):
    last = 0
    while ids := list(rows.filter(pk__gt=last).order_by("pk").values_list("pk", flat=True)[:size]):
        last = ids[-1]
        yield ids[0], last


def empty(apps, schema_editor):
    """The metrics tell it all."""
    apps.get_model("campaigns", "DailyResult").objects.all().delete()


class Migration(migrations.Migration):
    dependencies = [("campaigns", "0005_daily_results")]

    operations = [migrations.RunPython(fill, empty)]
