"""The guidelines of a brand, as the cache tiers keep them: together, by the stamp of the brand."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC
from typing import Any

from django.utils import timezone
from rest_framework.serializers import DateTimeField

from artify.core.cached import Content, Kind, read, stamp_of
from artify.core.cached.kinds import shape_of
from artify.core.cached.rows import shown_moment
from campaigns.brands.serializers import GuidelineSerializer
from campaigns.models import Brand, Guideline

GUIDELINES = Kind("guidelines", "brands")
SHAPE = shape_of(GuidelineSerializer.Meta.fields)
MOMENT = DateTimeField()


@dataclass(frozen=True)
class PublishedRule:
    """A guideline that results follow."""

    pk: int
    category: str
    text: str
    version: int


def stamp_of_brand(brand: Brand) -> str:
    """Another one for every change of the brand and of its guidelines."""
    return f"{brand.version} {stamp_of(brand)}"


def published_rules(brand: Brand) -> list[PublishedRule]:
    """What results follow, by category, then by position; ``brand`` as it was read a moment ago."""
    return [
        PublishedRule(rule["id"], rule["category"], rule["text"], rule["version"])
        for rule in _kept(brand)
        if rule["is_published"]
    ]


def guidelines_for(brand: Brand, *, may_change: bool) -> list[dict[str, Any]]:
    """The guidelines as the API shows them to one of its readers."""
    rules = [rule for rule in _kept(brand) if may_change or rule["is_published"]]
    return [
        {**rule, "draft": rule["draft"] if may_change else None, "updated_at": shown_moment(MOMENT, rule["updated_at"])}
        for rule in rules
    ]


def _kept(brand: Brand) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] | None = read(GUIDELINES, brand.pk, f"{SHAPE} {stamp_of_brand(brand)}", _load)
    return found or []


def _load(brands: Sequence[int]) -> Mapping[int, Content]:
    found: dict[int, list[dict[str, Any]]] = {pk: [] for pk in brands}
    with timezone.override(UTC):
        for rule in Guideline.objects.filter(brand__in=brands):
            found[rule.brand_id].append(dict(GuidelineSerializer(rule).data))
    return found
