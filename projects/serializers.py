"""Shapes of projects and assets on the API."""

import unicodedata
from typing import Any

from django.core.files.storage import default_storage
from drf_spectacular.types import OpenApiTypes
from drf_spectacular.utils import extend_schema_field
from rest_framework import serializers

from campaigns.models import Campaign
from campaigns.serializers import VisibleField
from projects.canvas import checked_canvas
from projects.models import Asset, Project
from projects.models.project import SIDE_MAX_PIXELS

SIDE_HELP = "Pixels; 1080 for a new project when left out."


@extend_schema_field(OpenApiTypes.OBJECT)
class CanvasField(serializers.Field[Any, Any, Any, Any]):
    """The canvas; see projects.canvas for what it may hold."""

    def to_internal_value(self, data: Any) -> dict[str, Any]:
        """The canvas as it is stored."""
        return checked_canvas(data, self.context["request"].get_host())

    def to_representation(self, value: Any) -> Any:
        """The canvas as it is stored."""
        return value


class ProjectSummarySerializer(serializers.ModelSerializer[Project]):
    """A project without its canvas."""

    width = serializers.IntegerField(min_value=1, max_value=SIDE_MAX_PIXELS, required=False, help_text=SIDE_HELP)
    height = serializers.IntegerField(min_value=1, max_value=SIDE_MAX_PIXELS, required=False, help_text=SIDE_HELP)
    campaign = VisibleField(queryset=Campaign.objects.all(), allow_null=True, required=False)
    thumbnail = serializers.SerializerMethodField(help_text="Address of a WebP, or null.")

    class Meta:
        model = Project
        fields: tuple[str, ...] = (
            "id",
            "name",
            "width",
            "height",
            "version",
            "thumbnail",
            "campaign",
            "created_at",
            "updated_at",
        )
        read_only_fields = ("version", "created_at", "updated_at")

    def get_thumbnail(self, project: Project) -> str | None:
        """Where the thumbnail is."""
        return default_storage.url(project.thumbnail.name) if project.thumbnail.name else None

    def validate_name(self, name: str) -> str:
        """Composed Hangul, so that what is typed is found, whatever system wrote the name."""
        return unicodedata.normalize("NFC", name)


class ProjectSerializer(ProjectSummarySerializer):
    """A project with its canvas."""

    data = CanvasField(  # type: ignore[assignment] # the API's name for it, and Serializer's for something else
        help_text="Fabric's JSON: `{schema: 1, fabric, pages: […]}`, or what Fabric 5.3 wrote."
    )

    class Meta(ProjectSummarySerializer.Meta):
        fields = (*ProjectSummarySerializer.Meta.fields, "data")


class NewProjectSerializer(ProjectSerializer):
    """A new project; without a canvas it is blank."""

    data = CanvasField(required=False, help_text="The canvas; blank when left out.")


class AssetSerializer(serializers.ModelSerializer[Asset]):
    """A stored picture."""

    url = serializers.SerializerMethodField(help_text="Use this as the picture's `src` on the canvas.")
    thumbnail_url = serializers.SerializerMethodField(help_text="A WebP of at most 480 pixels a side; an SVG itself.")

    class Meta:
        model = Asset
        fields = (
            "id",
            "url",
            "thumbnail_url",
            "width",
            "height",
            "content_type",
            "bytes",
            "sha256",
            "created_at",
        )
        read_only_fields = fields

    def get_url(self, asset: Asset) -> str:
        """Where the picture is."""
        return default_storage.url(str(asset.file.name))

    def get_thumbnail_url(self, asset: Asset) -> str:
        """Where its thumbnail is."""
        return default_storage.url(str(asset.thumbnail.name))


class UploadSerializer(serializers.Serializer[Any]):
    """A form with one file."""

    file = serializers.FileField()
