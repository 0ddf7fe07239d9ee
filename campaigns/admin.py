"""Campaigns and segments in the back office; brands have a file of their own."""

import json
from decimal import Decimal
from typing import Any

from django.contrib import admin
from django.core.exceptions import ValidationError
from django.db.models import QuerySet
from django.http import HttpRequest
from django.utils.safestring import SafeString
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from artify.core.admin import SHORT_TEXTS, ChosenPerson, Large, NamedCells, Owned, bar, usd
from artify.core.imported import Imported, Table
from artify.core.money import to_usd
from artify.core.recorded import Recorded
from campaigns.brands.admin import BrandAdmin, GuidelineAdmin
from campaigns.models import Campaign, CampaignMember, Segment, SegmentMember

__all__ = ["BrandAdmin", "CampaignAdmin", "GuidelineAdmin", "SegmentAdmin"]


class MemberInline(ChosenPerson, NamedCells):
    """Whom the campaign is shared with."""

    model = CampaignMember
    extra = 0


@admin.register(Campaign)
class CampaignAdmin(ChosenPerson, Large, admin.ModelAdmin[Campaign]):
    """Campaigns of all users."""

    inlines = (MemberInline,)
    list_display = ("name", "user", "status", "spent", "start_date", "end_date")
    list_filter = ("status", "start_date")
    list_select_related = ("user",)
    search_fields = ("name",)
    person_field = "user"
    ordering = ("-pk",)

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


class SegmentTable(Table):
    """Segments that are shared with all, by name; their criteria as JSON."""

    columns = ("name", "description", "criteria")
    keys = ("name",)

    def find(self, line: dict[str, str]) -> Segment:
        """The segment of that name, or a new one."""
        return self.rows().filter(name=line["name"]).first() or Segment(name=line["name"])

    def rows(self) -> QuerySet[Segment]:
        """Those without an owner."""
        return Segment.objects.filter(user=None)

    def fill(self, row: Segment, line: dict[str, str]) -> None:
        """Description and criteria."""
        try:
            criteria = json.loads(line["criteria"] or "{}")
        except ValueError as error:
            raise ValidationError({"criteria": gettext("This is not JSON.")}) from error
        row.description, row.criteria = line["description"], criteria

    def cells(self, row: Segment) -> list[str]:
        """As in a file."""
        return [row.name, row.description, json.dumps(row.criteria, ensure_ascii=False)]


class SegmentMemberInline(ChosenPerson, NamedCells):
    """Whom the segment is shared with."""

    model = SegmentMember
    extra = 0


@admin.register(Segment)
class SegmentAdmin(ChosenPerson, Owned, Imported, Recorded, admin.ModelAdmin[Segment]):
    """Segments of users, and those shared with all."""

    table = SegmentTable()
    formfield_overrides = SHORT_TEXTS
    inlines = (SegmentMemberInline,)
    list_display = ("name", "user", "updated_at")
    list_filter = (("user", admin.EmptyFieldListFilter),)
    list_select_related = ("user",)
    search_fields = ("name", "user__username", "user__email")

    def owner_of_new(self, request: HttpRequest) -> None:
        """Nobody: what staff adds here is shared with all."""

    def has_import_permission(self, request: HttpRequest) -> bool:
        """A file may add segments too."""
        return self.has_change_permission(request) and self.has_add_permission(request)
