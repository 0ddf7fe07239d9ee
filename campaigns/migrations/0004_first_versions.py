"""Guidelines that were there before versions were counted: what they say is their version 1."""

from django.db import migrations

BATCH_ROWS = 500


def record(apps, schema_editor):
    guideline = apps.get_model("campaigns", "Guideline")
    version = apps.get_model("campaigns", "GuidelineVersion")
    rows = guideline.objects.filter(version__gt=0, versions=None).order_by("pk").iterator(chunk_size=BATCH_ROWS)
    version.objects.bulk_create(
        (version(guideline_id=row.pk, number=row.version, category=row.category, text=row.text) for row in rows),
        batch_size=BATCH_ROWS,
    )


def forget(apps, schema_editor):
    """The words stand in the guidelines themselves."""
    version = apps.get_model("campaigns", "GuidelineVersion")
    version.objects.filter(number=1, published_by=None, guideline__version=1).delete()


class Migration(migrations.Migration):
    dependencies = [("campaigns", "0003_brand_memory")]

    operations = [migrations.RunPython(record, forget)]
