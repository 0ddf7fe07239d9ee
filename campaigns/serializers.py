"""Shapes of campaigns on the API."""

from decimal import Decimal
from typing import Any

from django.utils.translation import gettext as _
from drf_spectacular.utils import extend_schema_field
from rest_framework import serializers
from rest_framework.exceptions import NotFound

from accounts.caller import caller
from artify.core.cached import KeptRow, Kind
from artify.core.errors import IllegalTransition, ReadOnlyMember
from artify.core.money import to_usd, usd_text
from campaigns.members import MemberSerializer
from campaigns.models import Campaign, CampaignMember
from campaigns.models.sharing import VIEWER


class SpendSerializer(serializers.Serializer[Any]):
    """What a campaign's generations cost, in dollars with nine places; ``held`` may still be billed."""

    used = serializers.CharField()
    held = serializers.CharField()
    limit = serializers.CharField(allow_null=True)
    left = serializers.CharField(allow_null=True, help_text="Null without a limit.")


CAMPAIGNS = Kind("campaigns", "campaigns")


class CampaignSerializer(KeptRow):
    """A campaign; its budget is a string of US dollars with nine places, null for no limit."""

    kind = CAMPAIGNS
    fresh = frozenset({"budget", "role", "spend"})

    budget = serializers.DecimalField(
        max_digits=18, decimal_places=9, min_value=Decimal(0), allow_null=True, required=False
    )
    role = serializers.CharField(read_only=True, help_text="The caller's: owner, editor or viewer.")
    spend = serializers.SerializerMethodField()

    class Meta(KeptRow.Meta):
        model = Campaign
        fields = (
            "id",
            "name",
            "description",
            "status",
            "budget",
            "start_date",
            "end_date",
            "role",
            "spend",
            "created_at",
            "updated_at",
        )

    @extend_schema_field(SpendSerializer)
    def get_spend(self, campaign: Campaign) -> dict[str, Any]:
        """From the campaign's budget in the ledger."""
        spent, held = (to_usd(getattr(campaign, name) or 0) for name in ("spent_nano", "held_nano"))
        limit = campaign.budget
        left = None if limit is None else usd_text(max(Decimal(0), limit - spent - held))
        return {
            "used": usd_text(spent),
            "held": usd_text(held),
            "limit": None if limit is None else usd_text(limit),
            "left": left,
        }

    def validate_status(self, status: str) -> str:
        """A campaign begins as a draft or at once."""
        if self.instance is None and status not in {Campaign.Status.DRAFT, Campaign.Status.ACTIVE}:
            raise IllegalTransition
        return status

    def validate(self, attrs: dict[str, Any]) -> dict[str, Any]:
        """The end does not lie before the start, whichever of the two is sent."""
        start, end = (attrs.get(name, getattr(self.instance, name, None)) for name in ("start_date", "end_date"))
        if start and end and end < start:
            raise serializers.ValidationError(
                {"end_date": _("The end must not lie before the start.")}, code="ends_before_start"
            )
        return attrs


class CampaignMemberSerializer(MemberSerializer):
    """Somebody a campaign is shared with."""

    class Meta(MemberSerializer.Meta):
        model = CampaignMember


class VisibleField(serializers.PrimaryKeyRelatedField[Any]):
    """The id of something that the caller may see.

    ``queryset`` is of a model whose QuerySet has ``visible_to``. What is another's is as unknown as what does not
    exist: 404.
    """

    def get_queryset(self) -> Any:
        """Only what the caller may see."""
        queryset: Any = super().get_queryset()
        return queryset.visible_to(caller(self.context["request"]))

    def fail(self, key: str, **kwargs: Any) -> Any:
        """Raises NotFound for an unknown id, ValidationError for what is no id."""
        if key == "does_not_exist":
            raise NotFound
        super().fail(key, **kwargs)


class SpendableField(VisibleField):
    """The id of a campaign whose budget the caller may spend; 404 for a stranger, 403 for a mere viewer."""

    def get_queryset(self) -> Any:
        """Only what the caller may see, with their role."""
        return super().get_queryset().with_role_of(caller(self.context["request"]))

    def to_internal_value(self, data: Any) -> Any:
        """The campaign."""
        campaign = super().to_internal_value(data)
        if campaign.role == VIEWER:
            raise ReadOnlyMember
        return campaign
