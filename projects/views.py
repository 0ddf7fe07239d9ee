"""Projects on the API.

Every change names the version that it changes, so that nobody overwrites what they never saw.
"""

from typing import Any

from django.db.models import QuerySet
from django.shortcuts import get_object_or_404
from django_filters.rest_framework import DjangoFilterBackend
from drf_spectacular.utils import extend_schema_view
from rest_framework import mixins, status, viewsets
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.serializers import BaseSerializer
from rest_framework.views import APIView

from accounts.caller import caller
from artify.core.paging import HighestNumberFirst
from artify.core.scopes import Scope
from artify.core.uploads import UploadParser, uploaded_bytes
from projects import docs, saving, versions
from projects.assets import store_image
from projects.filters import CampaignFilter, NameSearch, StableOrdering
from projects.images import thumbnail_of
from projects.models import Asset, Project, ProjectVersion
from projects.preconditions import Precondition, etag_of, has_current, if_match
from projects.serializers import (
    AssetSerializer,
    NewProjectSerializer,
    ProjectChangesSerializer,
    ProjectSerializer,
    ProjectSummarySerializer,
    VersionNameSerializer,
    VersionSerializer,
    VersionSummarySerializer,
)
from projects.versions import source_of

MINIMAL = "return=minimal"


def _visible_version(request: Request, pk: int) -> int:
    """The version now. Raises Http404 first of all errors, so that nobody learns of a project that is not theirs."""
    return get_object_or_404(Project.objects.visible_to(caller(request)).summaries(), pk=pk).version


def project_answer(request: Request, project: Project, code: int = status.HTTP_200_OK) -> Response:
    """The whole project, and its version as ETag."""
    body = ProjectSerializer(project, context={"request": request}).data
    return Response(body, status=code, headers={"ETag": etag_of(project.version)})


@extend_schema_view(list=docs.LIST)
class ProjectViewSet(mixins.ListModelMixin, viewsets.GenericViewSet[Project]):
    """Projects of the caller."""

    key_scope = Scope.PROJECTS
    rate_tier = "projects"
    queryset = Project.objects.all()
    serializer_class = ProjectSummarySerializer
    filter_backends = (DjangoFilterBackend, NameSearch, StableOrdering)
    filterset_class = CampaignFilter
    search_fields = ("name",)
    ordering_fields = ("name", "created_at", "updated_at")
    ordering = ("-updated_at",)

    def get_queryset(self) -> QuerySet[Project]:
        """What the caller may see, for the list."""
        return Project.objects.visible_to(caller(self.request)).summaries()

    @docs.CREATE
    def create(self, request: Request) -> Response:
        """Make a project."""
        project = saving.create(caller(request), source_of(request), **self._checked(NewProjectSerializer))
        return project_answer(request, project, status.HTTP_201_CREATED)

    @docs.RETRIEVE
    def retrieve(self, request: Request, pk: int) -> Response:
        """The project, or 304 while the client's copy is current."""
        version = _visible_version(request, pk)
        if has_current(request, version):
            return Response(status=status.HTTP_304_NOT_MODIFIED, headers={"ETag": etag_of(version)})
        return project_answer(request, get_object_or_404(Project.objects.visible_to(caller(request)), pk=pk))

    @docs.UPDATE
    def update(self, request: Request, pk: int) -> Response:
        """Replace name and canvas."""
        _visible_version(request, pk)
        wanted = if_match(request)
        return self._save(pk, wanted, self._checked(ProjectSerializer))

    @docs.PARTIAL_UPDATE
    def partial_update(self, request: Request, pk: int) -> Response:
        """Change what is sent."""
        _visible_version(request, pk)
        wanted = if_match(request)
        return self._save(pk, wanted, self._checked(ProjectChangesSerializer, partial=True))

    @docs.DELETE
    def destroy(self, request: Request, pk: int) -> Response:
        """Put the project away."""
        _visible_version(request, pk)
        saving.delete(caller(request), pk, if_match(request))
        return Response(status=status.HTTP_204_NO_CONTENT)

    @docs.RESTORE
    def restore(self, request: Request, pk: int) -> Response:
        """Bring a deleted project back."""
        return project_answer(request, saving.restore(caller(request), pk))

    @docs.DUPLICATE
    def duplicate(self, request: Request, pk: int) -> Response:
        """Copy the project."""
        project = saving.duplicate(caller(request), pk, source_of(request))
        return project_answer(request, project, status.HTTP_201_CREATED)

    def _checked(self, shape: type[ProjectSerializer], *, partial: bool = False) -> dict[str, Any]:
        serializer = shape(data=self.request.data, partial=partial, context=self.get_serializer_context())
        serializer.is_valid(raise_exception=True)
        return dict(serializer.validated_data)

    def _save(self, pk: int, wanted: Precondition, changes: dict[str, Any]) -> Response:
        """Save, and answer without the canvas where the client asks for that (RFC 7240): it has sent it."""
        project = saving.save(caller(self.request), pk, wanted, changes, source_of(self.request))
        if MINIMAL not in self.request.headers.get("Prefer", ""):
            return project_answer(self.request, project)
        body = ProjectSummarySerializer(project, context=self.get_serializer_context()).data
        return Response(body, headers={"ETag": etag_of(project.version), "Preference-Applied": MINIMAL})


@extend_schema_view(list=docs.VERSION_LIST)
class VersionViewSet(mixins.ListModelMixin, viewsets.GenericViewSet[ProjectVersion]):
    """What a project of the caller was."""

    key_scope = Scope.PROJECTS
    rate_tier = "projects"
    queryset = ProjectVersion.objects.all()
    serializer_class = VersionSummarySerializer
    pagination_class = HighestNumberFirst
    filter_backends = ()

    def get_queryset(self) -> QuerySet[ProjectVersion]:
        """The versions of the project, without their canvas. Raises Http404 where the project is not theirs."""
        if getattr(self, "swagger_fake_view", False):
            return self.queryset
        _visible_version(self.request, self.kwargs["pk"])
        return ProjectVersion.objects.filter(project_id=self.kwargs["pk"]).summaries()

    @docs.VERSION_NAME
    def create(self, request: Request, pk: int) -> Response:
        """Name the version that the project is at."""
        _visible_version(request, pk)
        version = versions.name_current(caller(request), pk, self._label(VersionNameSerializer))
        return Response(VersionSummarySerializer(version).data, status=status.HTTP_201_CREATED)

    @docs.VERSION_RETRIEVE
    def retrieve(self, request: Request, pk: int, number: int) -> Response:
        """One version with its canvas."""
        found = ProjectVersion.objects.visible_to(caller(request)).select_related("author")
        return Response(VersionSerializer(get_object_or_404(found, project_id=pk, number=number)).data)

    @docs.VERSION_RENAME
    def partial_update(self, request: Request, pk: int, number: int) -> Response:
        """Name a version, or take its name away."""
        get_object_or_404(self.get_queryset(), number=number)
        version = versions.set_label(caller(request), pk, number, self._label(VersionSummarySerializer))
        return Response(VersionSummarySerializer(version).data)

    @docs.VERSION_RESTORE
    def restore(self, request: Request, pk: int, number: int) -> Response:
        """Bring a version back."""
        get_object_or_404(self.get_queryset(), number=number)
        project = saving.restore_version(caller(request), pk, number, if_match(request), source_of(request))
        return project_answer(request, project)

    def _label(self, shape: type[BaseSerializer[Any]]) -> str:
        serializer = shape(data=self.request.data)
        serializer.is_valid(raise_exception=True)
        return str(serializer.validated_data["label"])


class ThumbnailView(APIView):
    """The picture of a project in the grid."""

    key_scope = Scope.PROJECTS
    rate_tier = "projects"
    parser_classes = (UploadParser,)

    @docs.THUMBNAIL
    def put(self, request: Request, pk: int) -> Response:
        """Replace it."""
        _visible_version(request, pk)
        webp = thumbnail_of(uploaded_bytes(request))
        saving.set_thumbnail(caller(request), pk, webp)
        return Response(status=status.HTTP_204_NO_CONTENT)


@extend_schema_view(list=docs.ASSET_LIST, retrieve=docs.ASSET_RETRIEVE)
class AssetViewSet(viewsets.ReadOnlyModelViewSet[Asset]):
    """Pictures of the caller."""

    key_scope = Scope.PROJECTS
    queryset = Asset.objects.all()
    serializer_class = AssetSerializer
    parser_classes = (UploadParser,)

    def get_queryset(self) -> QuerySet[Asset]:
        """What the caller may list."""
        return Asset.objects.visible_to(caller(self.request))

    @docs.ASSET_CREATE
    def create(self, request: Request) -> Response:
        """Store a picture."""
        asset = store_image(caller(request), uploaded_bytes(request))
        return Response(self.get_serializer(asset).data, status=status.HTTP_201_CREATED)
