"""Quotas in the back office: caps, today's and this month's use, blocks."""

from collections.abc import Callable
from decimal import Decimal
from typing import Any

from django import forms
from django.contrib import admin
from django.contrib.admin.views.main import ChangeList
from django.core.exceptions import ValidationError
from django.db.models import QuerySet
from django.http import HttpRequest
from django.template.response import TemplateResponse
from django.utils import timezone
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext_lazy

from accounts import ledger
from accounts.ledger import next_midnight
from accounts.models import Budget, Quota, User
from accounts.usage import Usage, usage_of
from artify.core.admin import Large, bar, local_time, usd, with_code
from artify.core.changes import State, record, state_of
from artify.core.considered import Considered, ReasonForm, change
from artify.core.imported import Imported, Table
from artify.core.money import to_nano, to_usd
from artify.core.recorded import ReasonedForm, Recorded, reason_in

CAPS = ("texts_per_day", "images_per_day", "usd_per_month")
AMOUNTS = (gettext_lazy("texts a day"), gettext_lazy("images a day"), gettext_lazy("US dollars a month"))

BLOCK_REASONS = {"overrun": gettext_lazy("The AI provider billed more than was reserved.")}


class AmountsForm(ReasonForm):
    """Texts and images a day, dollars a month; at least one of them, and the reason."""

    texts_per_day = forms.IntegerField(min_value=0, max_value=1_000_000, required=False, label=AMOUNTS[0])
    images_per_day = forms.IntegerField(min_value=0, max_value=1_000_000, required=False, label=AMOUNTS[1])
    usd_per_month = forms.DecimalField(
        min_value=Decimal(0), max_value=1_000_000, decimal_places=9, required=False, label=AMOUNTS[2]
    )
    field_order = (*CAPS, "reason")

    def clean(self) -> dict[str, Any]:
        """Something must be asked for."""
        values: dict[str, Any] = super().clean() or {}
        if not self.errors and not _given(values):
            raise forms.ValidationError(_("Fill in at least one of the amounts."), code="nothing_given")
        return values


class BlockedFilter(admin.SimpleListFilter):
    """Accounts that may not generate until staff lifts the block."""

    title = gettext_lazy("blocked")
    parameter_name = "blocked"

    def lookups(self, request: HttpRequest, model_admin: Any) -> list[tuple[str, Any]]:
        """Blocked or not."""
        return [("yes", gettext_lazy("Yes")), ("no", gettext_lazy("No"))]

    def queryset(self, request: HttpRequest, queryset: QuerySet[Quota]) -> QuerySet[Quota]:
        """The quotas of the chosen kind."""
        if self.value() not in {"yes", "no"}:
            return queryset
        return queryset.filter(blocked_at__isnull=self.value() == "no")


class QuotaList(ChangeList):
    """The list with what each account has used, read with one query for the page."""

    def get_results(self, request: HttpRequest) -> None:
        """The page's rows, each with its ``usage``."""
        super().get_results(request)
        quotas = list(self.result_list)
        usage = usage_of(quota.user for quota in quotas)
        for quota in quotas:
            quota.usage = usage[quota.user_id]
        self.result_list = quotas


class QuotaTable(Table):
    """Caps by username."""

    columns = ("username", *CAPS)
    keys = ("username",)

    def find(self, line: dict[str, str]) -> Quota:
        """The caps of the account, whatever the case of its name."""
        user = User.objects.find(line["username"])
        if user is None:
            raise ValidationError(_("There is no such account."), code="no_account")
        return Quota.objects.select_related("user").get(pk=Quota.objects.of(user.pk).pk)

    def rows(self) -> QuerySet[Quota]:
        """Every account's."""
        return Quota.objects.select_related("user").order_by("user__username")

    def cells(self, row: Quota) -> list[Any]:
        """As in a file."""
        return [row.user.username, row.texts_per_day, row.images_per_day, f"{row.usd_per_month.normalize():f}"]

    def save(self, row: Quota) -> None:
        """The caps alone: a worker may have blocked the account meanwhile."""
        row.save(update_fields=CAPS)


@admin.register(Quota)
class QuotaAdmin(Imported, Recorded, Large, admin.ModelAdmin[Quota]):
    """Caps of one account or of many."""

    form = ReasonedForm
    table = QuotaTable()
    actions = ("set_caps", "grant_extra", "lift_block")
    list_display = ("account", "blocked", "texts_today", "images_today", "usd_this_month", "resets")
    list_filter = (BlockedFilter,)
    list_select_related = ("user",)
    search_fields = ("user__username", "user__email")
    ordering = ("user__username",)
    fields = ("user", CAPS, "blocked", "reason")
    readonly_fields = ("user", "blocked")

    def get_changelist(self, request: HttpRequest, **kwargs: Any) -> type[ChangeList]:
        """The list that knows the usage."""
        return QuotaList

    def has_add_permission(self, request: HttpRequest) -> bool:
        """Caps come with the account."""
        return False

    def has_delete_permission(self, request: HttpRequest, obj: Quota | None = None) -> bool:
        """Caps go with the account."""
        return False

    @admin.display(description=gettext_lazy("user"), ordering="user__username")
    def account(self, quota: Quota) -> str:
        """Whose caps they are."""
        return quota.user.username

    @admin.display(description=gettext_lazy("blocked"), ordering="blocked_at")
    def blocked(self, quota: Quota) -> SafeString | str:
        """Since when, and why."""
        if quota.blocked_at is None:
            return "–"
        return format_html(
            '<span class="blocked">{}</span> {}', local_time(quota.blocked_at), block_words(quota.blocked_reason)
        )

    @admin.display(description=gettext_lazy("texts today"))
    def texts_today(self, quota: Quota) -> SafeString:
        """Used of the day's texts."""
        usage = _usage(quota)
        return _bar(usage.texts, quota.texts_per_day, usage.extra_texts, _pieces)

    @admin.display(description=gettext_lazy("images today"))
    def images_today(self, quota: Quota) -> SafeString:
        """Used of the day's images."""
        usage = _usage(quota)
        return _bar(usage.images, quota.images_per_day, usage.extra_images, _pieces)

    @admin.display(description=gettext_lazy("US dollars this month"))
    def usd_this_month(self, quota: Quota) -> SafeString:
        """Used of the month's dollars."""
        usage = _usage(quota)
        return _bar(usage.usd, quota.usd_per_month, usage.extra_usd, usd)

    @admin.display(description=gettext_lazy("the day ends"))
    def resets(self, quota: Quota) -> str:
        """When the account's daily counts start anew, and where."""
        left = next_midnight(quota.user) - timezone.now()
        hours, minutes = divmod(int(left.total_seconds()) // 60, 60)
        return _("in %(hours)d h %(minutes)d min (%(zone)s)") % {
            "hours": hours,
            "minutes": minutes,
            "zone": quota.user.time_zone,
        }

    @admin.action(description=gettext_lazy("Set caps…"), permissions=["change"])
    def set_caps(self, request: HttpRequest, queryset: QuerySet[Quota]) -> TemplateResponse | None:
        """Give the chosen accounts other caps; what is left empty stays."""
        return SET_CAPS.answer(self, request, queryset.select_related("user"))

    @admin.action(description=gettext_lazy("Grant extra for today and this month…"), permissions=["change"])
    def grant_extra(self, request: HttpRequest, queryset: QuerySet[Quota]) -> TemplateResponse | None:
        """Let the chosen accounts use more, until their day or month ends."""
        return GRANT_EXTRA.answer(self, request, queryset.select_related("user"))

    @admin.action(description=gettext_lazy("Lift the block…"), permissions=["change"])
    def lift_block(self, request: HttpRequest, queryset: QuerySet[Quota]) -> TemplateResponse | None:
        """Let blocked accounts generate again."""
        return LIFT_BLOCK.answer(self, request, queryset.select_related("user"))

    def save_model(self, request: HttpRequest, obj: Quota, form: Any, change: bool) -> None:
        """Store what was changed and not what stood in the form: a worker may have blocked the account meanwhile."""
        before = state_of(obj)
        obj.save(update_fields=[name for name in CAPS if name in form.changed_data])
        record(request.user, obj, before, state_of(obj), reason_in(form))


def block_words(reason: str) -> SafeString | str:
    """Why an account is blocked, as a sentence."""
    return with_code(BLOCK_REASONS.get(reason, reason), reason)


def _usage(quota: Quota) -> Usage:
    return getattr(quota, "usage", Usage())


def _bar(used: Any, cap: Any, extra: Any, shown: Callable[[Any], str]) -> SafeString:
    """The use of a cap with what was granted on top."""
    words = f"{shown(used)} / {shown(cap + extra)}"
    if extra:
        words += " " + _("(with %(extra)s extra)") % {"extra": shown(extra)}
    return bar(float(used), float(cap + extra), words)


def _pieces(count: int) -> str:
    return f"{count:,}"


def _given(values: dict[str, Any]) -> dict[str, Any]:
    return {name: values[name] for name in CAPS if values.get(name) is not None}


def _caps_cells(quota: Quota, values: dict[str, Any] | None) -> list[Any]:
    """Each cap before and after, and what is used of it now."""
    given, usage = _given(values or {}), usage_of([quota.user])[quota.user_id]
    used = dict(zip(CAPS, (usage.texts, usage.images, usage.usd), strict=True))
    cells = [_cap_cell(name, getattr(quota, name), given.get(name), used[name]) for name in CAPS]
    return [*cells, _used_cell(usage)]


def _cap_cell(name: str, before: Any, given: Any, used: Any) -> str:
    after = before if given is None else given
    words = change(_shown(name, before), _shown(name, after))
    return f"{words} {NOTE_LESS}" if after != before and after < used else words


def _used_cell(usage: Usage) -> SafeString:
    """Each amount with its name, on a line of its own."""
    figures = (usage.texts, usage.images, usage.usd)
    lines = [(label, _shown(name, used)) for label, name, used in zip(TODAY, CAPS, figures, strict=True)]
    return format_html('<span class="lines">{}</span>', format_html_join("", "<span>{} <b>{}</b></span>", lines))


def _extra_cells(quota: Quota, values: dict[str, Any] | None) -> list[Any]:
    """What each account may use today and this month, before and after."""
    given, now = _given(values or {}), ledger.standing(quota.user)
    standing = dict(
        zip(CAPS, (now.caps.texts_per_day, now.caps.images_per_day, to_usd(now.caps.nano_per_month)), strict=True)
    )
    cells = [change(_shown(name, of), _shown(name, of + given.get(name, 0))) for name, of in standing.items()]
    return [*cells, f"{ledger.local_day(quota.user)} {quota.user.time_zone}"]


def _shown(name: str, amount: Any) -> str:
    return usd(amount) if name == "usd_per_month" else _pieces(amount)


def _set(quota: Quota, values: dict[str, Any]) -> str | None:
    given = {name: value for name, value in _given(values).items() if value != getattr(quota, name)}
    if not given:
        return None
    words = [f"{name}: {getattr(quota, name)} → {value}" for name, value in given.items()]
    Quota.objects.filter(pk=quota.pk).update(**given)
    return ", ".join(words)


def _grant(quota: Quota, values: dict[str, Any]) -> str | None:
    given = {name: amount for name, amount in _given(values).items() if amount}
    if not given:
        return None
    for name, amount in given.items():
        ledger.grant_extra(GRANTED[name], quota.user, to_nano(amount) if name == "usd_per_month" else amount)
    return "Granted extra " + ", ".join(f"{name}: {amount}" for name, amount in given.items())


def _extras(quota: Quota) -> State:
    """What was granted on top, for the day and the month of now."""
    keys = ledger.budget_keys(quota.user)
    found = dict(Budget.objects.filter(key__in=keys).values_list("key", "extra"))
    return {f"extra {key}": found.get(key, 0) for key in keys}


def _lift(quota: Quota, _values: dict[str, Any]) -> str | None:
    lifted = Quota.objects.filter(pk=quota.pk).exclude(blocked_at=None).update(blocked_at=None, blocked_reason="")
    return f"Lifted the block of {quota.blocked_at}, {quota.blocked_reason}" if lifted else None


GRANTED = dict(
    zip(CAPS, (Budget.Kind.USER_DAY_TEXTS, Budget.Kind.USER_DAY_IMAGES, Budget.Kind.USER_MONTH_USD), strict=True)
)
TODAY = (gettext_lazy("texts today"), gettext_lazy("images today"), gettext_lazy("US dollars this month"))
NOTE_LESS = gettext_lazy("(less than is used)")
SET_CAPS = Considered(
    "set_caps",
    gettext_lazy("Set caps"),
    AmountsForm,
    (*AMOUNTS, gettext_lazy("used now")),
    _caps_cells,
    _set,
    ngettext_lazy(
        "%(count)d account was skipped, because it has these caps already.",
        "%(count)d accounts were skipped, because they have these caps already.",
        "count",
    ),
)
GRANT_EXTRA = Considered(
    "grant_extra",
    gettext_lazy("Grant extra for today and this month"),
    AmountsForm,
    (*AMOUNTS, gettext_lazy("the day it is there")),
    _extra_cells,
    _grant,
    ngettext_lazy(
        "%(count)d account was skipped, because the amounts are zero.",
        "%(count)d accounts were skipped, because the amounts are zero.",
        "count",
    ),
    state=_extras,
)
LIFT_BLOCK = Considered(
    "lift_block",
    gettext_lazy("Lift the block"),
    ReasonForm,
    (gettext_lazy("blocked since"), gettext_lazy("reason of the block")),
    lambda quota, _values: (local_time(quota.blocked_at), block_words(quota.blocked_reason)),
    _lift,
    ngettext_lazy(
        "%(count)d account was skipped, because it is not blocked.",
        "%(count)d accounts were skipped, because they are not blocked.",
        "count",
    ),
    lambda quotas: quotas.exclude(blocked_at=None),
)
