"""Campaigns, segments and brands in the back office."""

from django.contrib import admin
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from artify.core.admin import NamedCells, usd
from campaigns.models import Brand, Campaign, Guideline, Segment


@admin.register(Campaign)
class CampaignAdmin(admin.ModelAdmin[Campaign]):
    """Campaigns of all users."""

    list_display = ("name", "user", "status", "budget_usd", "start_date", "end_date")
    list_filter = ("status", "start_date")
    list_select_related = ("user",)
    search_fields = ("name", "user__username", "user__email")
    autocomplete_fields = ("user",)
    ordering = ("-created_at",)

    @admin.display(description=_("budget"), ordering="budget")
    def budget_usd(self, campaign: Campaign) -> str:
        """The budget in dollars."""
        return gettext("no limit") if campaign.budget is None else usd(campaign.budget)


@admin.register(Segment)
class SegmentAdmin(admin.ModelAdmin[Segment]):
    """Segments of users, and those shared with all."""

    list_display = ("name", "user", "updated_at")
    list_filter = (("user", admin.EmptyFieldListFilter),)
    list_select_related = ("user",)
    search_fields = ("name", "user__username", "user__email")
    autocomplete_fields = ("user",)


class GuidelineInline(NamedCells):
    """How the brand speaks."""

    model = Guideline
    extra = 0
    fields = ("category", "text", "position")


@admin.register(Brand)
class BrandAdmin(admin.ModelAdmin[Brand]):
    """Brands with their guidelines."""

    list_display = ("name", "user", "shared_with_all", "updated_at")
    list_filter = ("shared_with_all",)
    list_select_related = ("user",)
    search_fields = ("name", "user__username", "user__email")
    autocomplete_fields = ("user",)
    inlines = (GuidelineInline,)
