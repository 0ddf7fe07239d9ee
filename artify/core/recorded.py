"""Admins whose every change goes into the change history, and whose rows show it."""

from typing import Any

from django import forms
from django.contrib import admin
from django.http import HttpRequest, HttpResponse
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString
from django.utils.translation import gettext_lazy as _

from artify.core import changes
from artify.core.admin import Large, ReadOnly
from artify.core.models import Change

MOST_SHOWN = 200  # of one row's history


class ReasonedForm(forms.ModelForm[Any]):
    """A form that asks why; what is said goes into the change history."""

    reason = forms.CharField(max_length=200, label=_("Reason"), help_text=_("Goes into the change history."))


class Recorded:
    """For an admin, before its base: keeps who changed a row or its inline rows, from what to what, and why."""

    object_history_template: Any = "admin/changes.html"

    def save_model(self, request: HttpRequest, obj: Any, form: Any, change: bool) -> None:
        """Store the row and its change."""
        before = changes.state_of(obj) if change else None
        super().save_model(request, obj, form, change)  # type: ignore[misc]
        changes.record(request.user, obj, before, changes.state_of(obj), reason_in(form))

    def save_formset(self, request: HttpRequest, form: Any, formset: Any, change: bool) -> None:
        """Store the rows below it, as a change of the row that they belong to."""
        keys = [row.pk for row in formset.get_queryset()] if change else []
        before = changes.states_of(formset.model, keys)
        super().save_formset(request, form, formset, change)  # type: ignore[misc]
        after = changes.states_of(formset.model, [*keys, *(row.pk for row in formset.new_objects)])
        changes.record(request.user, form.instance, before, after, reason_in(form))

    def delete_model(self, request: HttpRequest, obj: Any) -> None:
        """Delete the row, and keep what it was."""
        changes.record(request.user, obj, changes.state_of(obj), None)
        super().delete_model(request, obj)  # type: ignore[misc]

    def delete_queryset(self, request: HttpRequest, queryset: Any) -> None:
        """Delete the rows, and keep what they were."""
        for row in queryset:
            changes.record(request.user, row, changes.state_of(row), None)
        super().delete_queryset(request, queryset)  # type: ignore[misc]

    def history_view(
        self, request: HttpRequest, object_id: str, extra_context: dict[str, Any] | None = None
    ) -> HttpResponse:
        """Django's history below ours."""
        found = Change.objects.filter(model=self.opts.label_lower, object_id=object_id)  # type: ignore[attr-defined]
        shown = [(each, differences(each)) for each in found[:MOST_SHOWN]]
        return super().history_view(  # type: ignore[misc,no-any-return]
            request, object_id, {"changes": shown, **(extra_context or {})}
        )


def reason_in(form: Any) -> str:
    """Why, if the form asks for it."""
    return str(getattr(form, "cleaned_data", {}).get("reason", ""))


def differences(change: Change) -> SafeString:
    """Each field of a change on a line: what it was and what it is."""
    names = {**change.before, **change.after}
    lines = [(name, _shown(change.before, name), _shown(change.after, name)) for name in names]
    return format_html_join("", '<div class="difference"><code>{}</code> {} → {}</div>', lines)


def _shown(values: dict[str, Any], name: str) -> Any:
    value = values.get(name)
    return "–" if value is None or value == "" else value


@admin.register(Change)
class ChangeAdmin(ReadOnly, Large, admin.ModelAdmin[Change]):
    """Every change that was recorded, to be read."""

    list_display = ("at", "by_name", "what", "what_changed", "reason")
    list_filter = ("at",)
    search_fields = ("=by_name", "=object_id", "object_name", "=model")
    search_help_text = _("Username, name or id of what was changed, or its kind, as accounts.quota")
    fields = (("at", "by_name"), ("model", "object_id", "object_name"), "what_changed", "reason")
    readonly_fields = ("at", "what_changed")

    @admin.display(description=_("changed row"))
    def what(self, change: Change) -> SafeString:
        """The row, and what it is one of."""
        return format_html("{}<small><code>{} {}</code></small>", change.object_name, change.model, change.object_id)

    @admin.display(description=_("before and after"))
    def what_changed(self, change: Change) -> SafeString:
        """Each field."""
        return differences(change)
