"""Shapes of templates on the API."""

import unicodedata
from typing import Any

from django.core.files.storage import default_storage
from rest_framework import serializers

from accounts.caller import caller
from campaigns.models import Campaign
from campaigns.serializers import VisibleField
from projects.models import Project, Template
from projects.serializers import CanvasField

TAGS_MAX = 20
TAG_MAX_CHARACTERS = 40


class TemplateSummarySerializer(serializers.ModelSerializer[Template]):
    """A template without its canvas."""

    name = serializers.CharField(source="shown_name", help_text="In the reader's language.")
    thumbnail = serializers.SerializerMethodField(help_text="Address of a WebP, or null.")
    is_own = serializers.SerializerMethodField(help_text="Whether it is the caller's own, to be changed and deleted.")

    class Meta:
        model = Template
        fields: tuple[str, ...] = (
            "id",
            "name",
            "category",
            "channel",
            "language",
            "tags",
            "width",
            "height",
            "thumbnail",
            "is_own",
            "created_at",
            "updated_at",
        )
        read_only_fields = fields

    def get_thumbnail(self, template: Template) -> str | None:
        """Where the thumbnail is."""
        return default_storage.url(template.thumbnail.name) if template.thumbnail.name else None

    def get_is_own(self, template: Template) -> bool:
        """Whether the caller may change it."""
        user = self.context.get("user") or caller(self.context["request"])
        return bool(template.owner_id == user.pk)


class TemplateSerializer(TemplateSummarySerializer):
    """A template with its canvas."""

    data = CanvasField(read_only=True)  # type: ignore[assignment] # as in ProjectSerializer

    class Meta(TemplateSummarySerializer.Meta):
        fields = (*TemplateSummarySerializer.Meta.fields, "data")


class TemplateChangeSerializer(serializers.ModelSerializer[Template]):
    """What the owner of a template may change."""

    tags = serializers.ListField(
        child=serializers.CharField(max_length=TAG_MAX_CHARACTERS),
        max_length=TAGS_MAX,
        required=False,
        help_text="Words that it is found by, beside its name.",
    )

    class Meta:
        model = Template
        fields: tuple[str, ...] = ("name", "category", "language", "tags")
        extra_kwargs: dict[str, dict[str, Any]] = {"name": {"required": True}}

    def validate_name(self, name: str) -> str:
        """Composed Hangul, as it is searched."""
        return unicodedata.normalize("NFC", name)


class NewTemplateSerializer(TemplateChangeSerializer):
    """A design of the caller's, to be kept as a template."""

    project: Any = VisibleField(queryset=Project.objects.all(), help_text="Whose design, as it is stored now.")

    class Meta(TemplateChangeSerializer.Meta):
        fields = ("project", *TemplateChangeSerializer.Meta.fields)
        extra_kwargs = {"name": {"required": False, "help_text": "The project's name when left out."}}


class UseSerializer(serializers.Serializer[Any]):
    """How the new project begins."""

    name = serializers.CharField(
        max_length=200, required=False, allow_blank=True, help_text="The template's name when left out."
    )
    campaign = VisibleField(queryset=Campaign.objects.all(), allow_null=True, required=False)

    def validate_name(self, name: str) -> str:
        """Composed Hangul, as names are stored."""
        return unicodedata.normalize("NFC", name)
