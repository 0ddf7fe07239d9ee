"""Actions of the back office that show their effect before they have it, and ask why."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from django import forms
from django.contrib import admin, messages
from django.contrib.admin.helpers import ACTION_CHECKBOX_NAME
from django.db.models import Model, QuerySet
from django.http import HttpRequest
from django.template.response import TemplateResponse
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext

LONGEST_PREVIEW = 200  # rows that are shown; the action itself takes all


class ReasonForm(forms.Form):
    """Why something is done; it goes into the history of everything it is done to."""

    reason = forms.CharField(max_length=200, label=_("Reason"))


@dataclass(frozen=True)
class Considered:
    """One action.

    ``preview`` gives the cells of a row under ``headings``, with the form's values or, before there are any, None;
    ``apply`` does it to one row and says what goes into its history, or None when there was nothing to do.
    """

    name: str
    title: Any
    form: type[ReasonForm]
    headings: Sequence[Any]
    preview: Callable[[Any, dict[str, Any] | None], Sequence[Any]]
    apply: Callable[[Any, dict[str, Any]], str | None]

    def answer(
        self, model_admin: admin.ModelAdmin[Any], request: HttpRequest, rows: QuerySet[Any]
    ) -> TemplateResponse | None:
        """The page that asks, or None when it is done."""
        step = request.POST.get("step")
        form = self.form(request.POST if step else None)
        values = form.cleaned_data if step and form.is_valid() else None
        if values is not None and step == "apply":
            self._do(model_admin, request, rows, values)
            return None
        context = {
            **model_admin.admin_site.each_context(request),
            "opts": model_admin.opts,
            "title": self.title,
            "form": form,
            "action": self.name,
            "chosen": request.POST.getlist(ACTION_CHECKBOX_NAME),
            "chosen_name": ACTION_CHECKBOX_NAME,
            "select_across": request.POST.get("select_across", "0"),
            "headings": self.headings,
            "lines": [(row, self.preview(row, values)) for row in rows[:LONGEST_PREVIEW]],
            "count": rows.count(),
            "is_ready": values is not None,
        }
        return TemplateResponse(request, "admin/considered.html", context)

    def _do(
        self, model_admin: admin.ModelAdmin[Any], request: HttpRequest, rows: QuerySet[Any], values: dict[str, Any]
    ) -> None:
        done = [row for row in rows if self._do_one(model_admin, request, row, values)]
        words = ngettext("Done for %(count)d row.", "Done for %(count)d rows.", len(done))
        model_admin.message_user(request, words % {"count": len(done)}, messages.SUCCESS)

    def _do_one(
        self, model_admin: admin.ModelAdmin[Any], request: HttpRequest, row: Model, values: dict[str, Any]
    ) -> bool:
        words = self.apply(row, values)
        if words is not None:
            model_admin.log_change(request, row, f"{words} ({values['reason']})")
        return words is not None


def change(before: Any, after: Any) -> str:
    """A figure that changes, as 100 → 7; one that stays, as it is."""
    return str(before) if before == after else f"{before} → {after}"
