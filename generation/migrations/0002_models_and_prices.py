"""The models on offer at the start, and their prices."""

from datetime import UTC, datetime
from decimal import Decimal

from django.db import migrations

SINCE = datetime(2024, 1, 1, tzinfo=UTC)
PER_1K = {  # name: (kind, prompt, completion)
    "gpt-3.5-turbo": ("text", "0.0015", "0.002"),
    "gpt-4": ("text", "0.03", "0.06"),
    "gpt-4o": ("text", "0.0025", "0.010"),
    "gpt-4o-mini": ("text", "0.00015", "0.0006"),
    "text-embedding-3-small": ("embedding", "0.00002", None),
    "text-embedding-ada-002": ("embedding", "0.0001", None),
}
DALL_E_3 = {
    ("1024x1024", "standard"): "0.040",
    ("1024x1792", "standard"): "0.080",
    ("1792x1024", "standard"): "0.080",
    ("1024x1024", "hd"): "0.080",
    ("1024x1792", "hd"): "0.120",
    ("1792x1024", "hd"): "0.120",
}
OFFLINE_SIZES = ("1024x1024", "1024x1792", "1792x1024")


def fill(apps, schema_editor):
    GenerationModel = apps.get_model("generation", "GenerationModel")
    Price = apps.get_model("generation", "Price")

    def model(name, kind, provider):
        return GenerationModel.objects.create(name=name, kind=kind, provider=provider)

    def price(of, unit, usd, size="", quality=""):
        Price.objects.create(model=of, unit=unit, size=size, quality=quality, usd=Decimal(usd), effective_from=SINCE)

    for name, (kind, prompt, completion) in PER_1K.items():
        row = model(name, kind, "openai")
        price(row, "input_1k", prompt)
        if completion is not None:
            price(row, "output_1k", completion)
    dall_e = model("dall-e-3", "image", "openai")
    for (size, quality), usd in DALL_E_3.items():
        price(dall_e, "image", usd, size, quality)
    copy = model("offline-copy", "text", "offline")
    price(copy, "input_1k", "0")
    price(copy, "output_1k", "0")
    picture = model("offline-picture", "image", "offline")
    for size in OFFLINE_SIZES:
        for quality in ("standard", "hd"):
            price(picture, "image", "0", size, quality)


def clear(apps, schema_editor):
    apps.get_model("generation", "GenerationModel").objects.all().delete()


class Migration(migrations.Migration):
    dependencies = [("generation", "0001_initial")]

    operations = [migrations.RunPython(fill, clear)]
