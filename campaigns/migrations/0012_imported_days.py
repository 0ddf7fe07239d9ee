"""What files say of days gets a table of its own.

Metrics that were imported before stay where they are until the same source tells of their day again, and then become an
imported day (docs/adr/0020): nothing in a metric says surely that it was imported, unless one knows the source. Going back
forgets what files said; their numbers stay in the daily results.
"""

import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("campaigns", "0011_results_import"),
    ]

    operations = [
        migrations.CreateModel(
            name="ImportedDay",
            fields=[
                ("key", models.UUIDField(editable=False, primary_key=True, serialize=False, verbose_name="key")),
                ("subject", models.BigIntegerField(editable=False, verbose_name="measured of")),
                ("day", models.DateField(verbose_name="day")),
                ("impressions", models.BigIntegerField(blank=True, null=True, verbose_name="impressions")),
                ("clicks", models.BigIntegerField(blank=True, null=True, verbose_name="clicks")),
                ("conversions", models.BigIntegerField(blank=True, null=True, verbose_name="conversions")),
                (
                    "campaign",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="imported_days",
                        to="campaigns.campaign",
                        verbose_name="campaign",
                    ),
                ),
                (
                    "creative",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="imported_days",
                        to="campaigns.creative",
                        verbose_name="creative",
                    ),
                ),
            ],
            options={
                "verbose_name": "imported day",
                "verbose_name_plural": "imported days",
                "ordering": ["-day", "campaign", "subject"],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("clicks__gte", 0), ("conversions__gte", 0), ("impressions__gte", 0)),
                        name="imported_day_not_negative",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("creative", None), ("creative", models.F("subject")), _connector="OR"),
                        name="imported_day_subject_is_creative",
                    ),
                ],
            },
        ),
    ]
