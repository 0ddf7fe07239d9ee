"""Shapes of brands on the API."""

from typing import Any

from django.core.exceptions import ValidationError as ModelError
from django.db.models import QuerySet
from rest_framework import serializers
from rest_framework.fields import get_error_detail

from artify.core.cached import Content, KeptRow, Kind
from campaigns.brands.kept import guidelines_for, stamp_of_brand
from campaigns.brands.logo import checked_logo
from campaigns.brands.serializers import GuidelineSerializer
from campaigns.models import Brand
from campaigns.models.sharing import VIEWER
from campaigns.validators import validate_fonts, validate_palette

BRANDS = Kind("brands", "brands")


class BrandRowSerializer(KeptRow):
    """A brand as lists show it: how many guidelines it has, without what they say."""

    kind = BRANDS
    fresh = frozenset({"role", "guideline_count", "draft_count"})

    palette = serializers.ListField(child=serializers.CharField(), required=False)
    fonts = serializers.ListField(child=serializers.CharField(), required=False)
    logo = serializers.CharField(
        max_length=500, required=False, allow_blank=True, help_text="The `url` of one of your pictures."
    )
    role = serializers.CharField(read_only=True, help_text="The caller's: owner, editor or viewer.")
    guideline_count = serializers.IntegerField(read_only=True, help_text="Those that the caller may read.")
    draft_count = serializers.IntegerField(
        read_only=True, help_text="Of these, those with something that waits for the caller to publish it."
    )

    class Meta(KeptRow.Meta):
        model = Brand
        fields: tuple[str, ...] = (
            "id",
            "name",
            "palette",
            "fonts",
            "logo",
            "shared_with_all",
            "role",
            "version",
            "guideline_count",
            "draft_count",
            "created_at",
            "updated_at",
        )
        read_only_fields = ("shared_with_all", "version")

    def validate_palette(self, palette: list[str]) -> list[str]:
        """At most 24 colours like #1a2b3c, in small letters, each once."""
        _checked(validate_palette, palette)
        return list(dict.fromkeys(colour.lower() for colour in palette))

    def validate_fonts(self, fonts: list[str]) -> list[str]:
        """At most 12 names of families, each once."""
        _checked(validate_fonts, fonts)
        return list(dict.fromkeys(fonts))

    def validate_logo(self, logo: str) -> str:
        """A picture that is stored here, or none."""
        return checked_logo(logo, self.context["request"].get_host()) if logo else ""

    def whole(self, pks: Any) -> QuerySet[Brand]:
        """With the counts of their guidelines."""
        return Brand.objects.filter(pk__in=pks).with_counts()

    def stamp(self, row: Brand) -> str:
        """Counts what its guidelines say, too."""
        return stamp_of_brand(row)

    def content(self, row: Any) -> Content:
        """With how many guidelines there are for whom."""
        counts = {"all": row.guidelines_in_all, "published": row.published, "waiting": row.waiting}
        return {**super().content(row), "counts": counts}

    def shown(self, row: Any, content: Content) -> dict[str, Any]:
        """Who may not change a brand sees what it has published."""
        counts, is_viewer = content["counts"], row.role == VIEWER
        row.guideline_count = counts["published" if is_viewer else "all"]
        row.draft_count = 0 if is_viewer else counts["waiting"]
        return super().shown(row, content)


class BrandSerializer(BrandRowSerializer):
    """A brand with its guidelines."""

    guidelines = GuidelineSerializer(many=True, read_only=True)

    apart = frozenset({"guidelines"})

    class Meta(BrandRowSerializer.Meta):
        fields = (*BrandRowSerializer.Meta.fields, "guidelines")

    def shown(self, row: Any, content: Content) -> dict[str, Any]:
        """With what its reader may read."""
        return {**super().shown(row, content), "guidelines": guidelines_for(row, may_change=row.role != VIEWER)}


def _checked(validate: Any, value: Any) -> None:
    try:
        validate(value)
    except ModelError as error:
        (errors,) = error.error_dict.values()
        raise serializers.ValidationError(get_error_detail(ModelError(errors))) from error
