"""Shapes of campaigns, segments, brands and creatives on the API."""

from typing import Any

from rest_framework import serializers
from rest_framework.exceptions import NotFound

from accounts.caller import caller
from campaigns.models import Brand, Campaign, Creative, Guideline, Segment


class CampaignSerializer(serializers.ModelSerializer[Campaign]):
    """A campaign; its budget is a string of US dollars with nine places, null for no limit."""

    budget = serializers.DecimalField(max_digits=18, decimal_places=9, allow_null=True, read_only=True)

    class Meta:
        model = Campaign
        fields = (
            "id",
            "name",
            "description",
            "status",
            "budget",
            "start_date",
            "end_date",
            "created_at",
            "updated_at",
        )


class SegmentSerializer(serializers.ModelSerializer[Segment]):
    """A group of people; ``shared`` when staff shares it with all."""

    criteria = serializers.DictField()
    shared = serializers.SerializerMethodField()

    class Meta:
        model = Segment
        fields = ("id", "name", "description", "criteria", "shared", "created_at", "updated_at")

    def get_shared(self, segment: Segment) -> bool:
        """Whether everybody sees it."""
        return segment.user_id is None


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


class CreativeSerializer(serializers.ModelSerializer[Creative]):
    """One finished text or picture; ``result`` holds ``text``, or ``asset``, ``url``, ``width`` and ``height``."""

    campaign = serializers.IntegerField(source="campaign_id", allow_null=True, read_only=True)
    project = serializers.IntegerField(source="project_reference", allow_null=True, read_only=True)
    job_id = serializers.CharField(source="job_reference", read_only=True)
    result = serializers.DictField()

    class Meta:
        model = Creative
        fields = (
            "id",
            "content_type",
            "prompt",
            "result",
            "model",
            "status",
            "campaign",
            "project",
            "job_id",
            "created_at",
        )


class VisibleField(serializers.PrimaryKeyRelatedField[Any]):
    """The id of something that the caller may see.

    ``queryset`` is of a model whose QuerySet has ``visible_to``. What is another's is as unknown as what does not
    exist: 404.
    """

    def get_queryset(self) -> Any:
        """Only what the caller may see."""
        queryset: Any = super().get_queryset()
        return queryset.visible_to(caller(self.context["request"]))

    def fail(self, key: str, **kwargs: Any) -> Any:
        """Raises NotFound for an unknown id, ValidationError for what is no id."""
        if key == "does_not_exist":
            raise NotFound
        super().fail(key, **kwargs)
