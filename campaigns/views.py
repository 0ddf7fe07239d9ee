"""Campaigns and their members; reading segments and creatives: one's own, and what is shared."""

from typing import Any

from django.db.models import QuerySet
from django.shortcuts import get_object_or_404
from drf_spectacular.utils import extend_schema, extend_schema_view
from rest_framework import status, viewsets
from rest_framework.request import Request
from rest_framework.response import Response

from accounts.caller import caller
from artify.core.errors import OwnerOnly, ReadOnlyMember
from artify.core.paging import NewestFirst
from campaigns import docs, examples, services
from campaigns.models import Campaign, CampaignMember, Creative, Segment
from campaigns.serializers import (
    CampaignSerializer,
    CreativeSerializer,
    MemberSerializer,
    NewMemberSerializer,
    SegmentSerializer,
)


class CampaignViewSet(viewsets.GenericViewSet[Campaign]):
    """Campaigns of the caller, and those shared with them."""

    queryset = Campaign.objects.all()
    serializer_class = CampaignSerializer
    filterset_fields: Any = ("status",)

    def get_queryset(self) -> QuerySet[Campaign]:
        """What the caller may see, with their role and what it has cost."""
        user = caller(self.request)
        return Campaign.objects.visible_to(user).with_role_of(user).with_spend()

    @docs.LIST
    def list(self, request: Request) -> Response:
        """Newest first."""
        page = self.paginate_queryset(self.filter_queryset(self.get_queryset()))
        return self.get_paginated_response(self.get_serializer(page, many=True).data)

    @docs.CREATE
    def create(self, request: Request) -> Response:
        """Begin a campaign."""
        campaign = Campaign.objects.create(user=caller(request), **self._checked(None))
        return self._answer(campaign.pk, status.HTTP_201_CREATED)

    @docs.RETRIEVE
    def retrieve(self, request: Request, pk: int) -> Response:
        """One campaign."""
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
        """Delete a draft."""
        services.delete_draft(owned_campaign(request, pk))
        return Response(status=status.HTTP_204_NO_CONTENT)

    def _change(self, pk: int, *, partial: bool) -> Response:
        campaign: Any = self.get_object()
        if campaign.role == CampaignMember.Role.VIEWER:
            raise ReadOnlyMember
        services.change(campaign, self._checked(campaign, partial=partial))
        return self._answer(pk)

    def _checked(self, campaign: Campaign | None, *, partial: bool = False) -> dict[str, Any]:
        serializer = self.get_serializer(campaign, data=self.request.data, partial=partial)
        serializer.is_valid(raise_exception=True)
        return dict(serializer.validated_data)

    def _answer(self, pk: int, code: int = status.HTTP_200_OK) -> Response:
        campaign = get_object_or_404(self.get_queryset(), pk=pk)
        return Response(self.get_serializer(campaign).data, status=code)


def owned_campaign(request: Request, pk: int) -> Campaign:
    """The caller's own campaign. Raises Http404 for a stranger, OwnerOnly for a member."""
    campaign = get_object_or_404(Campaign.objects.visible_to(caller(request)), pk=pk)
    if campaign.user_id != caller(request).pk:
        raise OwnerOnly
    return campaign


class MemberViewSet(viewsets.GenericViewSet[CampaignMember]):
    """Whom a campaign is shared with; its owner says, its members see."""

    queryset = CampaignMember.objects.all()
    serializer_class = MemberSerializer

    def get_queryset(self) -> QuerySet[CampaignMember]:
        """The members of a campaign that the caller may see."""
        campaign = get_object_or_404(Campaign.objects.visible_to(caller(self.request)), pk=self.kwargs["campaign_pk"])
        return campaign.memberships.select_related("user")

    @docs.MEMBER_LIST
    def list(self, request: Request, campaign_pk: int) -> Response:
        """The longest member first."""
        page = self.paginate_queryset(self.get_queryset())
        return self.get_paginated_response(self.get_serializer(page, many=True).data)

    @docs.MEMBER_CREATE
    def create(self, request: Request, campaign_pk: int) -> Response:
        """Share the campaign."""
        campaign = owned_campaign(request, campaign_pk)
        wish = NewMemberSerializer(data=request.data)
        wish.is_valid(raise_exception=True)
        member = services.share(campaign, **wish.validated_data)
        return Response(self.get_serializer(member).data, status=status.HTTP_201_CREATED)

    @docs.MEMBER_UPDATE
    def partial_update(self, request: Request, campaign_pk: int, pk: int) -> Response:
        """Change somebody's role."""
        owned_campaign(request, campaign_pk)
        serializer = self.get_serializer(self.get_object(), data=request.data, partial=True)
        serializer.is_valid(raise_exception=True)
        serializer.save()
        return Response(serializer.data)

    @docs.MEMBER_DELETE
    def destroy(self, request: Request, campaign_pk: int, pk: int) -> Response:
        """Share it with somebody no more; members may leave by themselves."""
        member = self.get_object()
        if member.user_id != caller(request).pk:
            owned_campaign(request, campaign_pk)
        member.delete()
        return Response(status=status.HTTP_204_NO_CONTENT)


@extend_schema_view(
    list=extend_schema(
        summary="List segments",
        description="Your segments and those that staff shares with all, by name.",
        examples=[examples.SEGMENT],
    ),
    retrieve=extend_schema(
        summary="Read a segment",
        description="One segment; its criteria shape the copy that is generated for it.",
        examples=[examples.SEGMENT],
    ),
)
class SegmentViewSet(viewsets.ReadOnlyModelViewSet[Segment]):
    """Segments of the caller, and shared ones."""

    queryset = Segment.objects.all()
    serializer_class = SegmentSerializer

    def get_queryset(self) -> QuerySet[Segment]:
        """What the caller may see."""
        return Segment.objects.visible_to(caller(self.request))


@extend_schema_view(
    list=extend_schema(
        summary="List creatives",
        description="What you generated, newest first; follow `next` for older ones.",
        examples=[examples.CREATIVE],
    ),
    retrieve=extend_schema(
        summary="Read a creative",
        description="One generated text or picture with its prompt and model.",
        examples=[examples.CREATIVE],
    ),
)
class CreativeViewSet(viewsets.ReadOnlyModelViewSet[Creative]):
    """The caller's history of generations."""

    queryset = Creative.objects.all()
    serializer_class = CreativeSerializer
    pagination_class = NewestFirst
    filterset_fields: Any = ("content_type",)

    def get_queryset(self) -> QuerySet[Creative]:
        """What the caller may see."""
        return Creative.objects.visible_to(caller(self.request))
