"""Give the attempts that stand their day and pieces, and add up their costs by day."""

from zoneinfo import ZoneInfo

from django.db import migrations

BATCH = 1000


def fill(apps, schema_editor):
    attempts = apps.get_model("accounts", "Attempt").objects
    days = apps.get_model("accounts", "CostDay").objects
    entries = apps.get_model("accounts", "Entry").objects
    for attempt in attempts.select_related("user").order_by("created_at").iterator(BATCH):
        attempt.day = attempt.created_at.astimezone(ZoneInfo(attempt.user.time_zone)).date()
        counted = entries.filter(
            attempt=attempt, kind="reserve", budget__kind__in=("user_day_texts", "user_day_images")
        )
        attempt.units = counted.values_list("held_delta", flat=True).first() or 1
        attempt.save(update_fields=["day", "units"])
        if attempt.state == "settled":
            _add(days, attempt)


def _add(days, attempt):
    row, _created = days.get_or_create(
        user=attempt.user,
        day=attempt.day,
        kind=attempt.kind,
        model=attempt.model,
        campaign_id=attempt.campaign_id or 0,
    )
    row.calls += 1
    row.pieces += attempt.units
    row.charged_nano += attempt.charged_nano
    row.save()


class Migration(migrations.Migration):
    dependencies = [("accounts", "0002_costs_by_day")]
    operations = [migrations.RunPython(fill, migrations.RunPython.noop)]
