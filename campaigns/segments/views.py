"""Segments on the API: one's own, and what is shared."""

from typing import Any

from django.db.models import QuerySet
from django.shortcuts import get_object_or_404
from django.utils.translation import get_language
from django_filters import rest_framework as filters
from drf_spectacular.utils import extend_schema_view
from rest_framework import status, viewsets
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.views import APIView

from accounts.caller import caller
from accounts.models import User
from artify.core.errors import ReadOnlyMember
from campaigns.members import MemberViewSet, owned
from campaigns.models import Creative, Segment, SegmentMember
from campaigns.models.sharing import VIEWER
from campaigns.segments import docs
from campaigns.segments.criteria import json_schema
from campaigns.segments.serializers import CriteriaSerializer, SegmentMemberSerializer, SegmentSerializer
from campaigns.segments.summary import summaries


class SegmentFilter(filters.FilterSet):
    """Of one campaign; another's answers with nothing."""

    campaign = filters.NumberFilter(
        method="written_for", help_text="What the creatives of one campaign were written for."
    )

    request: Request

    def written_for(self, found: QuerySet[Segment], _name: str, campaign: Any) -> QuerySet[Segment]:
        """Those of the creatives that the caller may see."""
        visible = Creative.objects.visible_to(caller(self.request)).filter(campaign_id=campaign).order_by()
        return found.filter(pk__in=visible.exclude(segment=None).values("segment_id"))


class SegmentViewSet(viewsets.GenericViewSet[Segment]):
    """Segments of the caller, and shared ones; what staff shares with all, staff changes in the back office."""

    queryset = Segment.objects.all()
    serializer_class = SegmentSerializer
    filterset_class = SegmentFilter

    def get_queryset(self) -> QuerySet[Segment]:
        """What the caller may see, with their role."""
        user = caller(self.request)
        return Segment.objects.visible_to(user).with_role_of(user)

    @docs.LIST
    def list(self, request: Request) -> Response:
        """By name."""
        page = self.paginate_queryset(self.filter_queryset(self.get_queryset()))
        return self.get_paginated_response(self.get_serializer(page, many=True).data)

    @docs.CREATE
    def create(self, request: Request) -> Response:
        """Make a segment."""
        segment = Segment.objects.create(user=caller(request), **self._checked(None))
        return self._answer(segment.pk, status.HTTP_201_CREATED)

    @docs.RETRIEVE
    def retrieve(self, request: Request, pk: int) -> Response:
        """One segment."""
        return self._answer(pk)

    @docs.UPDATE
    def update(self, request: Request, pk: int) -> Response:
        """Replace what it says."""
        return self._change(pk, partial=False)

    @docs.PARTIAL_UPDATE
    def partial_update(self, request: Request, pk: int) -> Response:
        """Change what is sent."""
        return self._change(pk, partial=True)

    @docs.DELETE
    def destroy(self, request: Request, pk: int) -> Response:
        """Delete it; what was written for it stays."""
        owned(Segment.objects.visible_to(caller(request)), request, pk).delete()
        return Response(status=status.HTTP_204_NO_CONTENT)

    def _change(self, pk: int, *, partial: bool) -> Response:
        segment: Any = self.get_object()
        if segment.role == VIEWER:
            raise ReadOnlyMember
        for name, value in self._checked(segment, partial=partial).items():
            setattr(segment, name, value)
        segment.save()
        return self._answer(pk)

    def _checked(self, segment: Segment | None, *, partial: bool = False) -> dict[str, Any]:
        serializer = self.get_serializer(segment, data=self.request.data, partial=partial)
        serializer.is_valid(raise_exception=True)
        return dict(serializer.validated_data)

    def _answer(self, pk: int, code: int = status.HTTP_200_OK) -> Response:
        segment = get_object_or_404(self.get_queryset(), pk=pk)
        return Response(self.get_serializer(segment).data, status=code)


@extend_schema_view(
    list=docs.MEMBER_LIST,
    create=docs.MEMBER_CREATE,
    partial_update=docs.MEMBER_UPDATE,
    destroy=docs.MEMBER_DELETE,
)
class SegmentMemberViewSet(MemberViewSet):
    """Whom a segment is shared with."""

    queryset = SegmentMember.objects.all()
    serializer_class = SegmentMemberSerializer
    thing_key = "segment_pk"

    def things(self, user: User) -> QuerySet[Segment]:
        """Those that they belong to: everybody uses what staff shares."""
        return Segment.objects.joined_by(user)


class SchemaView(APIView):
    """What criteria may say."""

    @docs.SCHEMA
    def get(self, request: Request) -> Response:
        """As JSON Schema."""
        return Response(json_schema((get_language() or "")[:2]))


class SummaryView(APIView):
    """Criteria in words."""

    @docs.SUMMARY
    def post(self, request: Request) -> Response:
        """Nothing is stored."""
        wish = CriteriaSerializer(data=request.data)
        wish.is_valid(raise_exception=True)
        return Response(summaries(wish.validated_data["criteria"]))
