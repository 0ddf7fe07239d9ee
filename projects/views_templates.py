"""Templates on the API."""

from collections.abc import Sequence
from typing import Any

from django.db.models import QuerySet
from django.shortcuts import get_object_or_404
from django_filters import rest_framework as filters
from rest_framework import status, viewsets
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.serializers import BaseSerializer

from accounts.caller import caller
from artify.core.cached import little
from artify.core.paging import NumberedPages
from artify.core.scopes import Scope
from projects import docs_templates as docs
from projects import templating
from projects.filters import NameSearch
from projects.models import Template
from projects.serializers_templates import (
    NewTemplateSerializer,
    TemplateChangeSerializer,
    TemplateSerializer,
    TemplateSummarySerializer,
    UseSerializer,
)
from projects.template_search import similar_templates
from projects.versions import source_of
from projects.views import project_answer


class TemplateFilter(filters.FilterSet):
    """Narrow the gallery."""

    mine = filters.BooleanFilter(field_name="owner", lookup_expr="isnull", exclude=True)

    class Meta:
        model = Template
        fields = ["category", "channel", "language", "width", "height"]


class GalleryPages(NumberedPages):
    """Pages by number; where something is searched for, the first one also has what means the same."""

    def get_paginated_response_schema(self, schema: dict[str, Any]) -> dict[str, Any]:
        """With ``similar``."""
        page: dict[str, Any] = super().get_paginated_response_schema(schema)
        page["properties"]["similar"] = schema
        return page


class TemplateViewSet(viewsets.GenericViewSet[Template]):
    """What a new design can begin with."""

    key_scope = Scope.PROJECTS
    queryset = Template.objects.all()
    serializer_class = TemplateSummarySerializer
    filter_backends = (filters.DjangoFilterBackend, NameSearch)
    filterset_class = TemplateFilter
    search_fields = ("words",)
    pagination_class = GalleryPages

    def get_queryset(self) -> QuerySet[Template]:
        """What the caller may use, for the list."""
        return little(Template.objects.visible_to(caller(self.request)).summaries().for_reading(), "owner")

    @docs.LIST
    def list(self, request: Request) -> Response:
        """What words find, and behind it what means the same."""
        found = self.filter_queryset(self.get_queryset())
        response = self.get_paginated_response(self.get_serializer(self.paginate_queryset(found), many=True).data)
        response.data["similar"] = self.get_serializer(self._similar(request, found), many=True).data
        return response

    def _similar(self, request: Request, found: QuerySet[Template]) -> Sequence[Template]:
        """On the first page of a search only."""
        words = NameSearch().get_search_terms(request)
        if not words or request.query_params.get("page", "1") != "1":
            return []
        narrowed = filters.DjangoFilterBackend().filter_queryset(request, self.get_queryset(), self)
        return similar_templates(caller(request), " ".join(words), narrowed.exclude(pk__in=found.values("pk")))

    @docs.CREATE
    def create(self, request: Request) -> Response:
        """Keep a design as a template."""
        wanted = self._checked(NewTemplateSerializer(data=request.data, context=self.get_serializer_context()))
        template = templating.keep(caller(request), wanted.pop("project"), **wanted)
        return self._answer(template, status.HTTP_201_CREATED)

    @docs.RETRIEVE
    def retrieve(self, request: Request, pk: int) -> Response:
        """The template with its canvas."""
        return self._answer(get_object_or_404(little(Template.objects.visible_to(caller(request)), "owner"), pk=pk))

    @docs.PARTIAL_UPDATE
    def partial_update(self, request: Request, pk: int) -> Response:
        """Change what is sent."""
        template = templating.own_template(caller(request), pk)
        changes = self._checked(TemplateChangeSerializer(template, data=request.data, partial=True))
        templating.change(template, changes)
        return self._answer(template)

    @docs.DELETE
    def destroy(self, request: Request, pk: int) -> Response:
        """Delete it."""
        templating.drop(templating.own_template(caller(request), pk))
        return Response(status=status.HTTP_204_NO_CONTENT)

    @docs.USE
    def use(self, request: Request, pk: int) -> Response:
        """Begin a project with it."""
        get_object_or_404(Template.objects.visible_to(caller(request)).summaries(), pk=pk)
        wanted = self._checked(UseSerializer(data=request.data, context=self.get_serializer_context()))
        project = templating.begin(caller(request), pk, source_of(request), **wanted)
        return project_answer(request, project, status.HTTP_201_CREATED)

    def _checked(self, serializer: BaseSerializer[Any]) -> dict[str, Any]:
        serializer.is_valid(raise_exception=True)
        return dict(serializer.validated_data)

    def _answer(self, template: Template, code: int = status.HTTP_200_OK) -> Response:
        return Response(TemplateSerializer(template, context=self.get_serializer_context()).data, status=code)
