"""Shapes of brands and guidelines on the API."""

from rest_framework import serializers

from campaigns.models import Brand, Guideline


class GuidelineSerializer(serializers.ModelSerializer[Guideline]):
    """One rule of a brand."""

    class Meta:
        model = Guideline
        fields = ("id", "category", "text", "position")
        read_only_fields = fields


class BrandSerializer(serializers.ModelSerializer[Brand]):
    """A brand with its guidelines."""

    palette = serializers.ListField(child=serializers.CharField())
    fonts = serializers.ListField(child=serializers.CharField())
    guidelines = GuidelineSerializer(many=True, read_only=True)

    class Meta:
        model = Brand
        fields = (
            "id",
            "name",
            "palette",
            "fonts",
            "logo",
            "shared_with_all",
            "guidelines",
            "created_at",
            "updated_at",
        )
