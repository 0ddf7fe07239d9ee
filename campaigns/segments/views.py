"""Segments on the API: one's own, and what is shared."""

from typing import Any

from django.db.models import QuerySet
from django.utils.translation import get_language
from django_filters import rest_framework as filters
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.views import APIView

from accounts.caller import caller
from accounts.models import User
from artify.core.cached import little
from artify.core.filters import IdFilter
from artify.core.scopes import Scope
from campaigns.members import MemberViewSet
from campaigns.models import Creative, Segment, SegmentMember
from campaigns.segments import docs
from campaigns.segments.criteria import json_schema
from campaigns.segments.serializers import CriteriaSerializer, SegmentMemberSerializer, SegmentSerializer
from campaigns.segments.summary import summaries
from campaigns.shared import SharedViewSet


class SegmentFilter(filters.FilterSet):
    """Of one campaign; another's answers with nothing."""

    campaign = IdFilter(method="written_for", help_text="What the creatives of one campaign were written for.")

    request: Request

    def written_for(self, found: QuerySet[Segment], _name: str, campaign: Any) -> QuerySet[Segment]:
        """Those of the creatives that the caller may see."""
        visible = Creative.objects.visible_to(caller(self.request)).filter(campaign_id=campaign).order_by()
        return found.filter(pk__in=visible.exclude(segment=None).values("segment_id"))


@docs.OPERATIONS
class SegmentViewSet(SharedViewSet):
    """Segments of the caller, and shared ones; what staff shares with all, staff changes in the back office."""

    queryset = Segment.objects.all()
    serializer_class = SegmentSerializer
    filterset_class = SegmentFilter

    def things(self, user: User) -> QuerySet[Segment]:
        """What they may see, by name."""
        return Segment.objects.visible_to(user).with_role_of(user)

    def seen(self, user: User) -> QuerySet[Segment]:
        """In a list the rest comes from the tiers; alone it is read with whose it is."""
        return little(self.things(user), "user") if self.action == "list" else self.things(user)

    def store(self, thing: Segment, values: dict[str, Any]) -> None:
        """Change it; what is written from now on follows."""
        for name, value in values.items():
            setattr(thing, name, value)
        thing.save()


@docs.MEMBERS
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

    key_scope = Scope.READ

    @docs.SCHEMA
    def get(self, request: Request) -> Response:
        """As JSON Schema."""
        return Response(json_schema((get_language() or "")[:2]))


class SummaryView(APIView):
    """Criteria in words."""

    key_scope = Scope.CAMPAIGNS

    @docs.SUMMARY
    def post(self, request: Request) -> Response:
        """Nothing is stored."""
        wish = CriteriaSerializer(data=request.data)
        wish.is_valid(raise_exception=True)
        return Response(summaries(wish.validated_data["criteria"]))
