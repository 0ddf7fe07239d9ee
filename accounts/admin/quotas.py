"""Quotas in the back office: caps, today's and this month's use, blocks."""

from decimal import Decimal
from typing import Any

from django import forms
from django.contrib import admin, messages
from django.contrib.admin.helpers import ActionForm
from django.contrib.admin.models import CHANGE, LogEntry
from django.contrib.admin.views.main import ChangeList
from django.db.models import QuerySet
from django.http import HttpRequest
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

from accounts.models import Quota
from accounts.usage import Usage, usage_of
from artify.core.admin import bar, usd

CAPS = ("texts_per_day", "images_per_day", "usd_per_month")


class CapsForm(ActionForm):
    """The new caps for the chosen accounts, or the reason for lifting their block."""

    texts_per_day = forms.IntegerField(min_value=0, max_value=1_000_000, required=False, label=gettext_lazy("texts"))
    images_per_day = forms.IntegerField(min_value=0, max_value=1_000_000, required=False, label=gettext_lazy("images"))
    usd_per_month = forms.DecimalField(
        min_value=Decimal(0), max_value=1_000_000, decimal_places=9, required=False, label=gettext_lazy("US dollars")
    )
    reason = forms.CharField(max_length=200, required=False, label=gettext_lazy("reason"))


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


@admin.register(Quota)
class QuotaAdmin(admin.ModelAdmin[Quota]):
    """Caps of one account or of many."""

    action_form = CapsForm
    actions = ("set_caps", "lift_block")
    list_display = ("account", "texts_today", "images_today", "usd_this_month", "blocked_at")
    list_filter = (BlockedFilter,)
    list_select_related = ("user",)
    list_per_page = 50
    search_fields = ("user__username", "user__email")
    ordering = ("user__username",)
    fields = ("user", CAPS, ("blocked_at", "blocked_reason"))
    readonly_fields = ("user", "blocked_at", "blocked_reason")

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

    @admin.display(description=gettext_lazy("texts today"))
    def texts_today(self, quota: Quota) -> SafeString:
        """Used of the day's texts."""
        return _pieces(_usage(quota).texts, quota.texts_per_day)

    @admin.display(description=gettext_lazy("images today"))
    def images_today(self, quota: Quota) -> SafeString:
        """Used of the day's images."""
        return _pieces(_usage(quota).images, quota.images_per_day)

    @admin.display(description=gettext_lazy("US dollars this month"))
    def usd_this_month(self, quota: Quota) -> SafeString:
        """Used of the month's dollars."""
        used, cap = _usage(quota).usd, quota.usd_per_month
        return bar(float(used), float(cap), f"{usd(used)} / {usd(cap)}")

    @admin.action(description=gettext_lazy("Set the caps given here"), permissions=["change"])
    def set_caps(self, request: HttpRequest, queryset: QuerySet[Quota]) -> None:
        """Give the chosen accounts the caps of the action form; what is left empty stays."""
        given = _given(request)
        caps = {name: given[name] for name in CAPS if given.get(name) is not None}
        if not caps:
            self.message_user(request, _("Fill in at least one cap beside the action."), messages.WARNING)
            return
        words = ", ".join(f"{name}: {value}" for name, value in caps.items())
        _log(request, queryset, f"Set {words}")
        count = queryset.update(**caps)
        done = ngettext("The caps of %(count)d account are set.", "The caps of %(count)d accounts are set.", count)
        self.message_user(request, done % {"count": count}, messages.SUCCESS)

    @admin.action(description=gettext_lazy("Lift the block, for this reason"), permissions=["change"])
    def lift_block(self, request: HttpRequest, queryset: QuerySet[Quota]) -> None:
        """Let blocked accounts generate again; the reason goes into their history."""
        reason = _given(request).get("reason")
        if not reason:
            self.message_user(request, _("Give the reason beside the action."), messages.WARNING)
            return
        blocked = queryset.exclude(blocked_at=None)
        _log(request, blocked, f"Lifted the block: {reason}")
        count = blocked.update(blocked_at=None, blocked_reason="")
        done = ngettext("%(count)d account is unblocked.", "%(count)d accounts are unblocked.", count)
        self.message_user(request, done % {"count": count}, messages.SUCCESS)


def _usage(quota: Quota) -> Usage:
    return getattr(quota, "usage", Usage())


def _pieces(used: int, cap: int) -> SafeString:
    return bar(used, cap, f"{used:,} / {cap:,}")


def _given(request: HttpRequest) -> dict[str, Any]:
    form = CapsForm(request.POST)
    form.is_valid()  # Django's action view has refused an invalid one already; the action's name is not ours to check
    return form.cleaned_data


def _log(request: HttpRequest, quotas: QuerySet[Quota], message: str) -> None:
    rows = list(quotas.select_related("user"))
    LogEntry.objects.log_actions(request.user.pk, rows, CHANGE, message)  # type: ignore[arg-type]
