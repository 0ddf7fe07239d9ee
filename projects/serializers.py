"""Shapes of projects and assets on the API."""

import unicodedata
from typing import Any

from django.core.files.storage import default_storage
from django.utils.text import format_lazy
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from drf_spectacular.types import OpenApiTypes
from drf_spectacular.utils import extend_schema_field
from rest_framework import serializers
from rest_framework.exceptions import ErrorDetail

from campaigns.models import Campaign
from campaigns.serializers import VisibleField
from projects.canvas import checked_canvas
from projects.models import Asset, Project, ProjectVersion
from projects.models.project import SIDE_MAX_PIXELS
from projects.models.version import LABEL_MAX_CHARACTERS
from projects.patching import ItemPatch, checked_patch

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


class SideField(serializers.IntegerField):
    """The width or the height of a page; one sentence says whatever is wrong with it."""

    def __init__(self, wrong: Any) -> None:
        sentence: Any = format_lazy(wrong, most=f"{SIDE_MAX_PIXELS:,}")
        messages = dict.fromkeys(("invalid", "min_value", "max_value"), sentence)
        super().__init__(
            min_value=1, max_value=SIDE_MAX_PIXELS, required=False, help_text=SIDE_HELP, error_messages=messages
        )


class ProjectSummarySerializer(serializers.ModelSerializer[Project]):
    """A project without its canvas."""

    width = SideField(gettext_lazy("The width has to be a whole number from 1 to {most}."))
    height = SideField(gettext_lazy("The height has to be a whole number from 1 to {most}."))
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


class MoveSerializer(serializers.Serializer[Any]):
    """A run of neighbours that is new or moved."""

    after = serializers.CharField(allow_null=True, help_text="Id of what they stand directly above; null: at the back.")
    ids = serializers.ListField(child=serializers.CharField(), help_text="From back to front.")


class ObjectPatchSerializer(serializers.Serializer[Any]):
    """Fields of one object."""

    id = serializers.CharField()
    set = serializers.DictField(required=False, help_text="Fields with their new values.")
    unset = serializers.ListField(child=serializers.CharField(), required=False, help_text="Fields to take away.")


class ObjectsPatchSerializer(serializers.Serializer[Any]):
    """What changed among the objects of a page."""

    put = serializers.ListField(
        child=serializers.DictField(),
        required=False,
        help_text="Whole objects, new or in the place of the old; on top.",
    )
    changed = ObjectPatchSerializer(many=True, required=False)
    removed = serializers.ListField(child=serializers.CharField(), required=False, help_text="Ids.")
    moved = MoveSerializer(many=True, required=False)


class PagePatchSerializer(ObjectPatchSerializer):
    """Fields of one page, and its objects."""

    objects = ObjectsPatchSerializer(required=False)


class PagesPatchSerializer(serializers.Serializer[Any]):
    """What changed among the pages."""

    put = serializers.ListField(child=serializers.DictField(), required=False, help_text="Whole pages.")
    changed = PagePatchSerializer(many=True, required=False)
    removed = serializers.ListField(child=serializers.CharField(), required=False, help_text="Ids.")
    moved = MoveSerializer(many=True, required=False)


class CanvasPatchSerializer(serializers.Serializer[Any]):
    """What changed in a canvas; every part may be left out. It describes; projects.patching checks."""

    set = serializers.DictField(required=False, help_text="Fields of the canvas itself.")
    unset = serializers.ListField(child=serializers.CharField(), required=False)
    pages = PagesPatchSerializer(required=False)


@extend_schema_field(CanvasPatchSerializer)
class PatchField(serializers.Field[Any, Any, Any, Any]):
    """What changed in the canvas; see projects.patching."""

    def to_internal_value(self, data: Any) -> ItemPatch:
        """The patch, ready to be applied."""
        return checked_patch(data, self.context["request"].get_host())


class ProjectChangesSerializer(ProjectSerializer):
    """What a PATCH may send: fields, and the canvas whole or as a patch."""

    patch = PatchField(
        required=False,
        write_only=True,
        help_text="What changed in the canvas, in the place of `data`; applied to the version that If-Match names.",
    )

    class Meta(ProjectSerializer.Meta):
        fields = (*ProjectSerializer.Meta.fields, "patch")

    def validate(self, attrs: dict[str, Any]) -> dict[str, Any]:
        """Not both."""
        if "patch" in attrs and "data" in attrs:
            sentence = _("Send the canvas whole or as a patch, not both.")
            raise serializers.ValidationError({"patch": [ErrorDetail(sentence, "data_and_patch")]})
        return attrs


class VersionSummarySerializer(serializers.ModelSerializer[ProjectVersion]):
    """A version without its canvas."""

    kind = serializers.ChoiceField(ProjectVersion.Kind.choices, read_only=True)
    label = serializers.CharField(  # type: ignore[assignment] # the API's name for it
        max_length=LABEL_MAX_CHARACTERS, allow_blank=True, help_text="Empty: not named."
    )
    author = serializers.CharField(source="author.username", default=None, read_only=True, allow_null=True)

    class Meta:
        model = ProjectVersion
        fields: tuple[str, ...] = (
            *("number", "kind", "label", "name", "width", "height"),
            *("restored_from", "author", "device", "tab", "created_at"),
        )
        read_only_fields = tuple(field for field in fields if field != "label")

    def validate_label(self, label: str) -> str:
        """Composed Hangul, as names are stored."""
        return unicodedata.normalize("NFC", label)


class VersionSerializer(VersionSummarySerializer):
    """A version with its canvas."""

    data = CanvasField(read_only=True)  # type: ignore[assignment] # as ProjectSerializer.data

    class Meta(VersionSummarySerializer.Meta):
        fields = (*VersionSummarySerializer.Meta.fields, "data")


class VersionNameSerializer(serializers.Serializer[Any]):
    """A name for the version that the project is at."""

    label = serializers.CharField(max_length=LABEL_MAX_CHARACTERS)  # type: ignore[assignment] # as above

    def validate_label(self, label: str) -> str:
        """Composed Hangul, as names are stored."""
        return unicodedata.normalize("NFC", label)


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
