"""Templates on the API."""

from typing import Any

from django.db.models import QuerySet
from django.shortcuts import get_object_or_404
from django_filters import rest_framework as filters
from drf_spectacular.utils import extend_schema_view
from rest_framework import mixins, status, viewsets
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.serializers import BaseSerializer

from accounts.caller import caller
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
from projects.versions import source_of
from projects.views import project_answer


class TemplateFilter(filters.FilterSet):
    """Narrow the gallery."""

    mine = filters.BooleanFilter(field_name="owner", lookup_expr="isnull", exclude=True)

    class Meta:
        model = Template
        fields = ["category", "channel", "language", "width", "height"]


@extend_schema_view(list=docs.LIST)
class TemplateViewSet(mixins.ListModelMixin, viewsets.GenericViewSet[Template]):
    """What a new design can begin with."""

    queryset = Template.objects.all()
    serializer_class = TemplateSummarySerializer
    filter_backends = (filters.DjangoFilterBackend, NameSearch)
    filterset_class = TemplateFilter
    search_fields = ("words",)

    def get_queryset(self) -> QuerySet[Template]:
        """What the caller may use, for the list."""
        return Template.objects.visible_to(caller(self.request)).summaries().for_reading()

    @docs.CREATE
    def create(self, request: Request) -> Response:
        """Keep a design as a template."""
        wanted = self._checked(NewTemplateSerializer(data=request.data, context=self.get_serializer_context()))
        template = templating.keep(caller(request), wanted.pop("project"), **wanted)
        return self._answer(template, status.HTTP_201_CREATED)

    @docs.RETRIEVE
    def retrieve(self, request: Request, pk: int) -> Response:
        """The template with its canvas."""
        return self._answer(get_object_or_404(Template.objects.visible_to(caller(request)), pk=pk))

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
