"""The ledger in the back office: to be read, never written."""

from django.contrib import admin
from django.utils.translation import gettext_lazy as _

from accounts.models import Attempt, Budget, Entry
from artify.core.admin import ReadOnly, usd
from artify.core.money import to_usd


def _amount(budget: Budget, value: int) -> str:
    return usd(to_usd(value)) if budget.is_money else f"{value:,}"


class EntryInline(ReadOnly, admin.TabularInline[Entry, Attempt]):
    """What the attempt moved."""

    model = Entry
    fields = ("created_at", "kind", "budget", "held", "spent")
    readonly_fields = fields
    ordering = ("pk",)

    @admin.display(description=_("held"))
    def held(self, entry: Entry) -> str:
        """Change of what is held."""
        return _signed(entry.budget, entry.held_delta)

    @admin.display(description=_("spent"))
    def spent(self, entry: Entry) -> str:
        """Change of what is spent."""
        return _signed(entry.budget, entry.spent_delta)


@admin.register(Attempt)
class AttemptAdmin(ReadOnly, admin.ModelAdmin[Attempt]):
    """Every call that may have cost something."""

    list_display = ("created_at", "user", "kind", "model", "state", "reserved", "counted", "job_reference")
    list_filter = ("state", "kind", "created_at")
    list_select_related = ("user",)
    list_per_page = 50
    search_fields = ("=job_reference", "=provider_id", "=model", "user__username", "user__email")
    search_help_text = _("Job id, provider's id, model, username or e-mail")
    ordering = ("-created_at",)
    show_full_result_count = False
    inlines = (EntryInline,)
    fields = (
        ("user", "campaign_id"),
        ("job_reference", "kind", "model"),
        ("state", "reserved", "counted"),
        ("key", "provider_id"),
        ("created_at", "sent_at", "ended_at"),
    )
    readonly_fields = ("key", "reserved", "counted", "created_at")

    @admin.display(description=_("reserved"), ordering="reserved_nano")
    def reserved(self, attempt: Attempt) -> str:
        """Set aside before the call."""
        return usd(attempt.reserved_usd)

    @admin.display(description=_("counts"), ordering="charged_nano")
    def counted(self, attempt: Attempt) -> str:
        """What counts against the caps now."""
        return usd(attempt.counted_usd)


@admin.register(Budget)
class BudgetAdmin(ReadOnly, admin.ModelAdmin[Budget]):
    """What was held and spent of everything that can run out."""

    list_display = ("key", "kind", "owner_id", "period", "held_amount", "spent_amount")
    list_filter = ("kind",)
    list_per_page = 50
    search_fields = ("key",)
    search_help_text = _("Part of a key, as user_month_usd:7:2026-11")
    ordering = ("-period", "kind", "owner_id")
    show_full_result_count = False
    fields = ("key", "kind", "owner_id", "period", "held_amount", "spent_amount")
    readonly_fields = ("held_amount", "spent_amount")

    @admin.display(description=_("held"), ordering="held")
    def held_amount(self, budget: Budget) -> str:
        """Dollars or pieces set aside."""
        return _amount(budget, budget.held)

    @admin.display(description=_("spent"), ordering="spent")
    def spent_amount(self, budget: Budget) -> str:
        """Dollars or pieces used up."""
        return _amount(budget, budget.spent)


def _signed(budget: Budget, value: int) -> str:
    return f"{'−' if value < 0 else '+' if value else ''}{_amount(budget, abs(value))}"
