"""Campaigns and segments in the back office; brands have a file of their own."""

from decimal import Decimal
from typing import Any

from django.contrib import admin
from django.db.models import QuerySet
from django.http import HttpRequest
from django.utils.safestring import SafeString
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from artify.core.admin import NamedCells, Owned, bar, usd
from artify.core.money import to_usd
from artify.core.recorded import Recorded
from campaigns.brands.admin import BrandAdmin, GuidelineAdmin
from campaigns.models import Campaign, CampaignMember, Segment

__all__ = ["BrandAdmin", "CampaignAdmin", "GuidelineAdmin", "SegmentAdmin"]


class MemberInline(NamedCells):
    """Whom the campaign is shared with."""

    model = CampaignMember
    extra = 0
    autocomplete_fields = ("user",)


@admin.register(Campaign)
class CampaignAdmin(admin.ModelAdmin[Campaign]):
    """Campaigns of all users."""

    inlines = (MemberInline,)
    list_display = ("name", "user", "status", "spent", "start_date", "end_date")
    list_filter = ("status", "start_date")
    list_select_related = ("user",)
    search_fields = ("name", "user__username", "user__email")
    autocomplete_fields = ("user",)
    ordering = ("-created_at",)

    def get_queryset(self, request: HttpRequest) -> QuerySet[Campaign]:
        """With what each has cost."""
        return Campaign.objects.with_spend()

    @admin.display(description=_("spent of the budget"), ordering="spent_nano")
    def spent(self, campaign: Any) -> SafeString | str:
        """As a bar, where there is a limit."""
        used = to_usd((campaign.spent_nano or 0) + (campaign.held_nano or 0))
        limit: Decimal | None = campaign.budget
        if limit is None:
            return " / ".join((usd(used), gettext("no limit")))
        return bar(float(used), float(limit), f"{usd(used)} / {usd(limit)}")


@admin.register(Segment)
class SegmentAdmin(Owned, Recorded, admin.ModelAdmin[Segment]):
    """Segments of users, and those shared with all."""

    list_display = ("name", "user", "updated_at")
    list_filter = (("user", admin.EmptyFieldListFilter),)
    list_select_related = ("user",)
    search_fields = ("name", "user__username", "user__email")
    autocomplete_fields = ("user",)

    def owner_of_new(self, request: HttpRequest) -> None:
        """Nobody: what staff adds here is shared with all."""
