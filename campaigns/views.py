"""Campaigns and their members."""

from typing import Any

from django.db.models import QuerySet

from accounts.models import User
from artify.core.cached import little
from campaigns import docs, services
from campaigns.members import MemberViewSet
from campaigns.models import Campaign, CampaignMember
from campaigns.serializers import CampaignMemberSerializer, CampaignSerializer
from campaigns.shared import SharedViewSet


@docs.OPERATIONS
class CampaignViewSet(SharedViewSet):
    """Campaigns of the caller, and those shared with them."""

    queryset = Campaign.objects.all()
    serializer_class = CampaignSerializer
    filterset_fields: Any = ("status",)

    def things(self, user: User) -> QuerySet[Campaign]:
        """What they may see, newest first, with what it has cost."""
        return Campaign.objects.visible_to(user).with_role_of(user).with_spend()

    def seen(self, user: User) -> QuerySet[Campaign]:
        """In a list what is no money comes from the tiers; alone it is read with whose it is."""
        return little(self.things(user), "budget") if self.action == "list" else self.things(user)

    def store(self, thing: Campaign, values: dict[str, Any]) -> None:
        """Change it; a status only where it may follow."""
        services.change(thing, values)

    def remove(self, thing: Campaign) -> None:
        """Delete a draft."""
        services.delete_draft(thing)


@docs.MEMBERS
class CampaignMemberViewSet(MemberViewSet):
    """Whom a campaign is shared with."""

    queryset = CampaignMember.objects.all()
    serializer_class = CampaignMemberSerializer
    thing_key = "campaign_pk"

    def things(self, user: User) -> QuerySet[Campaign]:
        """Those that they may see."""
        return Campaign.objects.visible_to(user)
