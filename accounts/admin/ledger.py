"""The ledger in the back office: to be read; only what nobody could know is decided here."""

from decimal import Decimal
from typing import Any

from django import forms
from django.contrib import admin
from django.db.models import QuerySet
from django.http import HttpRequest
from django.template.response import TemplateResponse
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext_lazy

from accounts import ledger
from accounts.models import Attempt, Budget, Entry
from artify.core.admin import Large, ReadOnly, local_time, money, two_lines, usd
from artify.core.considered import Considered, ReasonForm, change
from artify.core.money import exact_usd, to_usd
from artify.core.recorded import Recorded


def _amount(budget: Budget, value: int) -> str:
    return usd(to_usd(value)) if budget.is_money else f"{value:,}"


def _cell(budget: Budget, value: int) -> str:
    return money(to_usd(value)) if budget.is_money else f"{value:,}"


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
class AttemptAdmin(ReadOnly, Recorded, Large, admin.ModelAdmin[Attempt]):
    """Every call that may have cost something."""

    actions = ("settle_unknown", "void_unknown")
    list_display = ("created_at", "state", "counted", "user", "model_and_kind", "reserved", "job")
    list_filter = ("state", "kind", "day", "created_at")
    list_select_related = ("user",)
    search_fields = ("job_reference__exact", "provider_id__exact", "model__exact")
    person_field = "user"
    search_help_text = _("Job id, provider's id, model, username or e-mail")
    ordering = ("-created_at",)
    inlines = (EntryInline,)
    fields = (
        ("user", "campaign_id"),
        ("job_reference", "kind", "model"),
        ("state", "reserved", "counted"),
        ("key", "provider_id"),
        ("created_at", "sent_at", "ended_at"),
    )
    readonly_fields = ("key", "reserved", "counted", "created_at")

    @admin.display(description=_("model"), ordering="model")
    def model_and_kind(self, attempt: Attempt) -> SafeString:
        """Which model was called, and for what."""
        return two_lines(attempt.model, attempt.get_kind_display())

    @admin.display(description=_("reserved"), ordering="reserved_nano")
    def reserved(self, attempt: Attempt) -> SafeString:
        """Set aside before the call."""
        return money(attempt.reserved_usd)

    @admin.display(description=_("counts"), ordering="charged_nano")
    def counted(self, attempt: Attempt) -> SafeString:
        """What counts against the caps now."""
        return money(attempt.counted_usd)

    @admin.display(description=_("job"), ordering="job_reference")
    def job(self, attempt: Attempt) -> SafeString:
        """How the job's id begins; the whole of it stands in the attempt."""
        return format_html('<code title="{0}">{1}</code>', attempt.job_reference, attempt.job_reference[:8])

    def has_decide_permission(self, request: HttpRequest) -> bool:
        """Deciding what an unknown attempt cost changes money, though no form changes an attempt."""
        return request.user.has_perm("accounts.change_attempt")

    @admin.action(description=_("Settle unknown attempts…"), permissions=["decide"])
    def settle_unknown(self, request: HttpRequest, queryset: QuerySet[Attempt]) -> TemplateResponse | None:
        """Book what the provider's bill says of attempts that nobody could know about."""
        return SETTLE.answer(self, request, queryset.select_related("user"))

    @admin.action(description=_("Void unknown attempts…"), permissions=["decide"])
    def void_unknown(self, request: HttpRequest, queryset: QuerySet[Attempt]) -> TemplateResponse | None:
        """Give back what unknown attempts hold: the provider did not bill them."""
        return VOID.answer(self, request, queryset.select_related("user"))


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
    return attempts.filter(state=Attempt.State.UNKNOWN)


def _label(attempt: Attempt) -> SafeString:
    return two_lines(local_time(attempt.created_at), attempt.user.username)


def _cells(attempt: Attempt, values: dict[str, Any] | None) -> list[str]:
    """What counts before and after, with every place, for it is what will be booked; and the model."""
    after = attempt.reserved_usd if values is None else values.get("usd", Decimal(0))
    return [change(exact_usd(attempt.reserved_usd), exact_usd(after)), attempt.model]


def _settle_cells(attempt: Attempt, values: dict[str, Any] | None) -> list[str]:
    """The same, and below the amount what it does to the account."""
    amounts, model = _cells(attempt, values)
    is_above = values is not None and values["usd"] > attempt.reserved_usd
    return [two_lines(amounts, BLOCKS) if is_above else amounts, model]


def _settle(attempt: Attempt, values: dict[str, Any]) -> str | None:
    done = ledger.settle(attempt.key, values["usd"], attempt.provider_id)
    return f"Settled: unknown, {attempt.reserved_usd} held → settled, {values['usd']}" if done else None


def _void(attempt: Attempt, _values: dict[str, Any]) -> str | None:
    done = ledger.release(attempt.key, attempt.provider_id)
    return f"Voided: unknown, {attempt.reserved_usd} held → void" if done else None


NOT_UNKNOWN = ngettext_lazy(
    "%(count)d attempt was skipped, because it is not unknown.",
    "%(count)d attempts were skipped, because they are not unknown.",
    "count",
)
BLOCKS = _("More than was reserved: blocks the account")
HEADINGS = (_("counts"), _("model"))
SETTLE = Considered(
    "settle_unknown",
    _("Settle unknown attempts"),
    BillForm,
    HEADINGS,
    _settle_cells,
    _settle,
    NOT_UNKNOWN,
    _unknown,
    _label,
)
VOID = Considered(
    "void_unknown", _("Void unknown attempts"), ReasonForm, HEADINGS, _cells, _void, NOT_UNKNOWN, _unknown, _label
)


@admin.register(Budget)
class BudgetAdmin(ReadOnly, Large, admin.ModelAdmin[Budget]):
    """What was held and spent of everything that can run out."""

    list_display = ("kind", "owner_id", "period", "spent_amount", "held_amount")
    list_filter = ("kind",)
    search_fields = ("key",)
    search_help_text = _("Part of a key, as user_month_usd:7:2026-11")
    ordering = ("-period", "kind", "owner_id")
    fields = ("key", "kind", "owner_id", "period", "held_amount", "spent_amount")
    readonly_fields = ("held_amount", "spent_amount")

    @admin.display(description=_("held"), ordering="held")
    def held_amount(self, budget: Budget) -> str:
        """Dollars or pieces set aside."""
        return _cell(budget, budget.held)

    @admin.display(description=_("spent"), ordering="spent")
    def spent_amount(self, budget: Budget) -> str:
        """Dollars or pieces used up."""
        return _cell(budget, budget.spent)


def _signed(budget: Budget, value: int) -> str:
    return f"{'−' if value < 0 else '+' if value else ''}{_amount(budget, abs(value))}"
