"""Shapes of templates on the API."""

import unicodedata
from collections.abc import Mapping, Sequence
from typing import Any

from django.core.files.storage import default_storage
from django.db.models import QuerySet
from drf_spectacular.utils import extend_schema_field
from rest_framework import serializers

from accounts.caller import caller
from artify.core.cached import Content, KeptRow, Kind, read
from campaigns.models import Campaign
from campaigns.serializers import VisibleField
from projects.models import Project, Template
from projects.serializers import CanvasField

TAGS_MAX = 20
TAG_MAX_CHARACTERS = 40


TEMPLATES = Kind("templates", "templates")
CANVASES = Kind("canvases", "templates")


@extend_schema_field(serializers.ListField(child=serializers.CharField()))
class TagsField(serializers.JSONField):
    """Search words, as they are stored."""


class TemplateSummarySerializer(KeptRow):
    """A template without its canvas."""

    kind = TEMPLATES
    fresh = frozenset({"name", "thumbnail", "is_own", "data"})

    name = serializers.CharField(source="shown_name", help_text="In the reader's language.")
    thumbnail = serializers.SerializerMethodField(help_text="Address of a WebP, or null.")
    tags = TagsField(read_only=True)
    is_own = serializers.SerializerMethodField(help_text="Whether it is the caller's own, to be changed and deleted.")

    class Meta(KeptRow.Meta):
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

    def whole(self, pks: Sequence[int]) -> QuerySet[Template]:
        """Without the canvas."""
        return Template.objects.filter(pk__in=pks).summaries()

    def content(self, row: Template) -> Content:
        """With both names, and where the thumbnail is stored: its address may be one that expires."""
        names = {"name": row.name, "name_ko": row.name_ko, "thumbnail": row.thumbnail.name or ""}
        return {**super().content(row), "row": names}

    def shown(self, row: Template, content: Content) -> dict[str, Any]:
        """In the reader's language."""
        for name, value in content["row"].items():
            setattr(row, name, value)
        return super().shown(row, content)


class TemplateSerializer(TemplateSummarySerializer):
    """A template with its canvas."""

    data = CanvasField(read_only=True)  # type: ignore[assignment] # as in ProjectSerializer

    class Meta(TemplateSummarySerializer.Meta):
        fields = (*TemplateSummarySerializer.Meta.fields, "data")

    def shown(self, row: Template, content: Content) -> dict[str, Any]:
        """With the canvas."""
        row.data = read(CANVASES, row.pk, self.stamp(row), _canvases)
        return super().shown(row, content)


def _canvases(pks: Sequence[int]) -> Mapping[int, Content]:
    return dict(Template.objects.filter(pk__in=pks).values_list("pk", "data"))


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
