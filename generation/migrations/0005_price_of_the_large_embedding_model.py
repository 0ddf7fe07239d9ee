"""The third of OpenAI's embedding models and its price."""

from datetime import UTC, datetime
from decimal import Decimal

from django.db import migrations

NAME = "text-embedding-3-large"


def fill(apps, schema_editor):
    model, is_new = apps.get_model("generation", "GenerationModel").objects.get_or_create(
        name=NAME, defaults={"kind": "embedding", "provider": "openai"}
    )
    if is_new:  # else staff has entered it, with a price of their own
        since = datetime(2024, 1, 1, tzinfo=UTC)
        apps.get_model("generation", "Price").objects.create(
            model=model, unit="input_1k", usd=Decimal("0.00013"), effective_from=since
        )


def clear(apps, schema_editor):
    apps.get_model("generation", "GenerationModel").objects.filter(name=NAME).delete()


class Migration(migrations.Migration):
    dependencies = [("generation", "0004_brand_context_and_reusable_prompts")]

    operations = [migrations.RunPython(fill, clear)]
