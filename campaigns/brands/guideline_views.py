"""Guidelines on the API."""

from typing import Any

from django.db.models import QuerySet
from django.shortcuts import get_object_or_404
from django.utils.translation import gettext_lazy as _
from django_filters import rest_framework as filters
from rest_framework import status, viewsets
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.serializers import Serializer

from accounts.caller import caller
from artify.core.paging import HighestNumberFirst
from artify.core.scopes import Scope
from campaigns.brands import guideline_docs as docs
from campaigns.brands import guidelines
from campaigns.brands.guidelines import Words
from campaigns.brands.serializers import (
    GuidelineBulkSerializer,
    GuidelineChangesSerializer,
    GuidelineOrderSerializer,
    GuidelineSerializer,
    GuidelineVersionSerializer,
    NewGuidelineSerializer,
)
from campaigns.brands.views import changeable_brand, visible_brand
from campaigns.models import Guideline, GuidelineVersion


class GuidelineFilter(filters.FilterSet):
    """By category, and by what waits or is in force."""

    status = filters.ChoiceFilter(
        choices=[("draft", _("draft")), ("published", _("published"))],
        method="of_status",
        help_text="`published`: results follow it; `draft`: something in it waits to be published.",
    )

    class Meta:
        model = Guideline
        fields = ("category",)

    def of_status(self, rows: QuerySet[Guideline], _name: str, value: str) -> QuerySet[Guideline]:
        """Those with something that waits, or those in force; one can be both."""
        guidelines: Any = rows
        return guidelines.waiting() if value == "draft" else guidelines.published()  # type: ignore[no-any-return]


class GuidelineViewSet(viewsets.GenericViewSet[Guideline]):
    """The guidelines of a brand."""

    key_scope = Scope.CAMPAIGNS
    queryset = Guideline.objects.all()
    serializer_class = GuidelineSerializer
    filterset_class = GuidelineFilter

    def get_queryset(self) -> QuerySet[Guideline]:
        """Those that the caller may read."""
        if getattr(self, "swagger_fake_view", False):
            return self.queryset
        brand = visible_brand(self.request, self.kwargs["brand_pk"])
        return Guideline.objects.readable_by(caller(self.request)).filter(brand=brand)

    @docs.LIST
    def list(self, request: Request, brand_pk: int) -> Response:
        """By category, then by position."""
        page = self.paginate_queryset(self.filter_queryset(self.get_queryset()))
        return self.get_paginated_response(self.get_serializer(page, many=True).data)

    @docs.CREATE
    def create(self, request: Request, brand_pk: int) -> Response:
        """Add one."""
        brand = changeable_brand(request, brand_pk)
        words = _checked(NewGuidelineSerializer, request)
        (made,) = guidelines.add(brand, [_words(words)], caller(request), publish=words["publish"])
        return Response(self.get_serializer(made).data, status=status.HTTP_201_CREATED)

    @docs.BULK
    def bulk(self, request: Request, brand_pk: int) -> Response:
        """Add several."""
        brand = changeable_brand(request, brand_pk)
        wish = _checked(GuidelineBulkSerializer, request)
        words = [_words(each) for each in wish["guidelines"]]
        made = guidelines.add(brand, words, caller(request), publish=wish["publish"])
        return Response({"results": self.get_serializer(made, many=True).data}, status=status.HTTP_201_CREATED)

    @docs.RETRIEVE
    def retrieve(self, request: Request, brand_pk: int, pk: int) -> Response:
        """One of them."""
        return self._answer(get_object_or_404(self.get_queryset(), pk=pk))

    @docs.PARTIAL_UPDATE
    def partial_update(self, request: Request, brand_pk: int, pk: int) -> Response:
        """Draft, publish or move it."""
        guideline = changeable_guideline(request, brand_pk, pk)
        wish = _checked(GuidelineChangesSerializer, request, partial=True)
        return self._answer(guidelines.change(guideline, wish, caller(request)))

    @docs.DELETE
    def destroy(self, request: Request, brand_pk: int, pk: int) -> Response:
        """Delete it."""
        guidelines.delete(changeable_guideline(request, brand_pk, pk), caller(request))
        return Response(status=status.HTTP_204_NO_CONTENT)

    @docs.PUBLISH
    def publish(self, request: Request, brand_pk: int, pk: int) -> Response:
        """Let results follow the draft."""
        guideline = changeable_guideline(request, brand_pk, pk)
        return self._answer(guidelines.publish(guideline, caller(request)))

    @docs.PUBLISH_ALL
    def publish_all(self, request: Request, brand_pk: int) -> Response:
        """Let results follow whatever waits."""
        made = guidelines.publish_all(changeable_brand(request, brand_pk), caller(request))
        return Response({"results": self.get_serializer(made, many=True).data})

    @docs.ORDER
    def put_in_order(self, request: Request, brand_pk: int) -> Response:
        """Have them follow each other as they are named."""
        brand = changeable_brand(request, brand_pk)
        ids = _checked(GuidelineOrderSerializer, request)["ids"]
        rows = guidelines.put_in_order(brand, ids, caller(request))
        return Response({"results": self.get_serializer(rows, many=True).data})

    @docs.DISCARD_DRAFT
    def discard_draft(self, request: Request, brand_pk: int, pk: int) -> Response:
        """Forget the draft."""
        return self._answer(guidelines.discard_draft(changeable_guideline(request, brand_pk, pk), caller(request)))

    def _answer(self, guideline: Guideline) -> Response:
        return Response(self.get_serializer(guideline).data)


class GuidelineVersionViewSet(viewsets.GenericViewSet[GuidelineVersion]):
    """What a guideline has said."""

    key_scope = Scope.CAMPAIGNS
    queryset = GuidelineVersion.objects.all()
    serializer_class = GuidelineVersionSerializer
    pagination_class = HighestNumberFirst
    filter_backends = ()

    def get_queryset(self) -> QuerySet[GuidelineVersion]:
        """The versions of a guideline that the caller may read."""
        if getattr(self, "swagger_fake_view", False):
            return self.queryset
        brand = visible_brand(self.request, self.kwargs["brand_pk"])
        readable = Guideline.objects.readable_by(caller(self.request)).filter(brand=brand)
        guideline = get_object_or_404(readable, pk=self.kwargs["guideline_pk"])
        return guideline.versions.select_related("published_by")

    @docs.VERSIONS
    def list(self, request: Request, brand_pk: int, guideline_pk: int) -> Response:
        """The newest first."""
        page = self.paginate_queryset(self.get_queryset())
        return self.get_paginated_response(self.get_serializer(page, many=True).data)

    @docs.RESTORE
    def restore(self, request: Request, brand_pk: int, guideline_pk: int, number: int) -> Response:
        """Make it the draft."""
        guideline = changeable_guideline(request, brand_pk, guideline_pk)
        version = get_object_or_404(guideline.versions.all(), number=number)
        return Response(GuidelineSerializer(guidelines.restore(guideline, version, caller(request))).data)


def changeable_guideline(request: Request, brand_pk: int, pk: int) -> Guideline:
    """A guideline that the caller may change. Raises Http404 for a stranger, ReadOnlyMember for a viewer."""
    return get_object_or_404(changeable_brand(request, brand_pk).guidelines.all(), pk=pk)


def _words(checked: dict[str, Any]) -> Words:
    return {"category": checked["category"], "text": checked["text"]}


def _checked(shape: type[Serializer[Any]], request: Request, *, partial: bool = False) -> dict[str, Any]:
    serializer = shape(data=request.data, partial=partial)
    serializer.is_valid(raise_exception=True)
    return dict(serializer.validated_data)
