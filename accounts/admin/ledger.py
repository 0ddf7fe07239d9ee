"""The ledger in the back office: to be read; only what nobody could know is decided here."""

from decimal import Decimal
from typing import Any

from django import forms
from django.contrib import admin
from django.db.models import QuerySet
from django.http import HttpRequest
from django.template.response import TemplateResponse
from django.utils.translation import gettext_lazy as _

from accounts import ledger
from accounts.models import Attempt, Budget, Entry
from artify.core.admin import ReadOnly, usd
from artify.core.considered import Considered, ReasonForm, change
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

    actions = ("settle_unknown", "void_unknown")
    list_display = ("created_at", "user", "kind", "model", "state", "reserved", "counted", "job_reference")
    list_filter = ("state", "kind", "day", "created_at")
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

    def has_decide_permission(self, request: HttpRequest) -> bool:
        """Deciding what an unknown attempt cost changes money, though no form changes an attempt."""
        return request.user.has_perm("accounts.change_attempt")

    @admin.action(description=_("Settle unknown attempts…"), permissions=["decide"])
    def settle_unknown(self, request: HttpRequest, queryset: QuerySet[Attempt]) -> TemplateResponse | None:
        """Book what the provider's bill says of attempts that nobody could know about."""
        return SETTLE.answer(self, request, _unknown(queryset))

    @admin.action(description=_("Void unknown attempts…"), permissions=["decide"])
    def void_unknown(self, request: HttpRequest, queryset: QuerySet[Attempt]) -> TemplateResponse | None:
        """Give back what unknown attempts hold: the provider did not bill them."""
        return VOID.answer(self, request, _unknown(queryset))


class BillForm(ReasonForm):
    """What the provider billed for each of the chosen attempts."""

    usd = forms.DecimalField(
        min_value=Decimal(0),
        max_value=100_000,
        decimal_places=9,
        label=_("US dollars billed, each"),
        help_text=_("More than was reserved is booked exactly and blocks the account."),
    )
    field_order = ("usd", "reason")


def _unknown(attempts: QuerySet[Attempt]) -> QuerySet[Attempt]:
    return attempts.filter(state=Attempt.State.UNKNOWN).select_related("user")


def _cells(attempt: Attempt, values: dict[str, Any] | None) -> list[str]:
    """Whose it is, and what counts before and after."""
    after = attempt.reserved_usd if values is None else values.get("usd", Decimal(0))
    return [attempt.user.username, attempt.model, change(usd(attempt.reserved_usd), usd(after))]


def _settle(attempt: Attempt, values: dict[str, Any]) -> str | None:
    done = ledger.settle(attempt.key, values["usd"], attempt.provider_id)
    return f"Settled: unknown, {attempt.reserved_usd} held → settled, {values['usd']}" if done else None


def _void(attempt: Attempt, _values: dict[str, Any]) -> str | None:
    done = ledger.release(attempt.key, attempt.provider_id)
    return f"Voided: unknown, {attempt.reserved_usd} held → void" if done else None


HEADINGS = (_("user"), _("model"), _("counts"))
SETTLE = Considered("settle_unknown", _("Settle unknown attempts"), BillForm, HEADINGS, _cells, _settle)
VOID = Considered("void_unknown", _("Void unknown attempts"), ReasonForm, HEADINGS, _cells, _void)


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
