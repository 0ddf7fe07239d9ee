"""Campaigns and their members."""

from typing import Any

from django.db.models import QuerySet
from django.shortcuts import get_object_or_404
from drf_spectacular.utils import extend_schema_view
from rest_framework import status, viewsets
from rest_framework.request import Request
from rest_framework.response import Response

from accounts.caller import caller
from accounts.models import User
from artify.core.errors import ReadOnlyMember
from campaigns import docs, services
from campaigns.members import MemberViewSet, owned
from campaigns.models import Campaign, CampaignMember
from campaigns.serializers import CampaignMemberSerializer, CampaignSerializer


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
        services.delete_draft(owned(Campaign.objects.visible_to(caller(request)), request, pk))
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


@extend_schema_view(
    list=docs.MEMBER_LIST,
    create=docs.MEMBER_CREATE,
    partial_update=docs.MEMBER_UPDATE,
    destroy=docs.MEMBER_DELETE,
)
class CampaignMemberViewSet(MemberViewSet):
    """Whom a campaign is shared with."""

    queryset = CampaignMember.objects.all()
    serializer_class = CampaignMemberSerializer
    thing_key = "campaign_pk"

    def things(self, user: User) -> QuerySet[Campaign]:
        """Those that they may see."""
        return Campaign.objects.visible_to(user)
