"""What is done to brands, each change one verb."""

from typing import Any

from django.db import transaction
from django.db.models import F
from django.utils import timezone

from campaigns.models import Brand, Guideline
from vectorstore import outbox
from vectorstore.documents import BRAND_GUIDELINES

SHAPING = frozenset({"name", "palette", "fonts"})  # what generation sees of a brand, beside its guidelines


def change(brand: Brand, values: dict[str, Any]) -> None:
    """Store the fields that are given; the version counts up with those that shape results.

    The index knows whose each guideline is, so it follows another owner.
    """
    counted = {"version": F("version") + 1} if SHAPING & values.keys() else {}
    with transaction.atomic():
        Brand.objects.filter(pk=brand.pk).update(**values, **counted, updated_at=timezone.now())
        if "user" in values:
            _note(brand.pk)


@transaction.atomic
def delete(brand: Brand) -> None:
    """Delete the brand with its guidelines, and their entries in the index."""
    lock(brand.pk)
    _note(brand.pk)
    brand.delete()


def lock(brand_id: int) -> Brand:
    """The brand as it is now, its row locked: what changes in one brand happens one after another.

    On SQLite the transaction itself keeps others out. Raises Brand.DoesNotExist.
    """
    return Brand.objects.select_for_update().get(pk=brand_id)


def count_version(brand_id: int) -> None:
    """Something that shapes the brand's results has changed."""
    Brand.objects.filter(pk=brand_id).update(version=F("version") + 1, updated_at=timezone.now())


def _note(brand_id: int) -> None:
    outbox.note(BRAND_GUIDELINES, Guideline.objects.filter(brand_id=brand_id).values_list("pk", flat=True))
