"""Actions of the back office that show their effect before they have it, and ask why."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from django import forms
from django.contrib import admin, messages
from django.contrib.admin.helpers import ACTION_CHECKBOX_NAME
from django.db import transaction
from django.db.models import Model, QuerySet
from django.http import HttpRequest
from django.template.response import TemplateResponse
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext

from artify.core import changes, previewed

LONGEST_PREVIEW = 200  # rows that are shown; the action itself takes all


class ReasonForm(forms.Form):
    """Why something is done; it goes into the history of everything it is done to."""

    reason = forms.CharField(max_length=200, label=_("Reason"))


@dataclass(frozen=True)
class Considered:
    """One action.

    ``among`` leaves the rows that it can be done to, ``skipped`` says of a number of others why it cannot.
    ``label`` names a row; ``preview`` gives its cells under ``headings``, with the form's values or, before there are
    any, None. ``apply`` does it to one row and says what goes into its history, or None when there was nothing to do.
    ``state`` is what the change history compares, before and after: the row, unless something else changes.
    """

    name: str
    title: Any
    form: type[ReasonForm]
    headings: Sequence[Any]
    preview: Callable[[Any, dict[str, Any] | None], Sequence[Any]]
    apply: Callable[[Any, dict[str, Any]], str | None]
    skipped: Any  # of ngettext_lazy, with %(count)d
    among: Callable[[QuerySet[Any]], QuerySet[Any]] = lambda rows: rows
    label: Callable[[Any], str] = str
    state: Callable[[Any], changes.State | None] = changes.state_of

    def answer(
        self, model_admin: admin.ModelAdmin[Any], request: HttpRequest, rows: QuerySet[Any]
    ) -> TemplateResponse | None:
        """The page that asks, or None when it is done or there is nothing to do it to."""
        token = _token(request)
        if token is not None and not token.spend():
            report(model_admin, request, None, _("This preview was applied already, so nothing changed."))
            return None
        fitting = self.among(rows)
        if not fitting.exists():
            report(model_admin, request, None, self.skipped % {"count": rows.count()})
            return None
        form = self.form(request.POST if "step" in request.POST else None)
        shown = self._digest(form, fitting)
        if token is not None and token.digest == shown:
            self._do(model_admin, request, rows, form.cleaned_data)
            return None
        return self._page(model_admin, request, fitting, form, shown)

    def _digest(self, form: ReasonForm, rows: QuerySet[Any]) -> str | None:
        """What a preview of this form shows; None where the form has no values yet."""
        keys = rows.values_list("pk", flat=True)
        return previewed.digest(self.name, form.cleaned_data, list(keys)) if form.is_valid() else None

    def _page(
        self,
        model_admin: admin.ModelAdmin[Any],
        request: HttpRequest,
        rows: QuerySet[Any],
        form: ReasonForm,
        shown: str | None,
    ) -> TemplateResponse:
        values = form.cleaned_data if shown else None
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
            "lines": [(self.label(row), self.preview(row, values)) for row in rows[:LONGEST_PREVIEW]],
            "count": rows.count(),
            "token": previewed.sign(shown) if shown else "",
            "is_other": shown and request.POST.get("step") == "apply",
        }
        return TemplateResponse(request, "admin/considered.html", context)

    def _do(
        self, model_admin: admin.ModelAdmin[Any], request: HttpRequest, rows: QuerySet[Any], values: dict[str, Any]
    ) -> None:
        done = sum(self._do_one(model_admin, request, row, values) for row in self.among(rows))
        skipped = rows.count() - done
        words = ngettext("Done for %(count)d row.", "Done for %(count)d rows.", done) % {"count": done}
        report(model_admin, request, words if done else None, self.skipped % {"count": skipped} if skipped else None)

    def _do_one(
        self, model_admin: admin.ModelAdmin[Any], request: HttpRequest, row: Model, values: dict[str, Any]
    ) -> bool:
        with transaction.atomic():
            before = self.state(row)
            words = self.apply(row, values)
            if words is not None:
                model_admin.log_change(request, row, f"{words} ({values['reason']})")
                changes.record(request.user, row, before, self.state(row), values["reason"])
        return words is not None


def report(model_admin: admin.ModelAdmin[Any], request: HttpRequest, done: str | None, skipped: Any) -> None:
    """What an action did and, as a warning, what it left out; None where there is nothing to say."""
    if done:
        model_admin.message_user(request, done, messages.SUCCESS)
    if skipped:
        model_admin.message_user(request, skipped, messages.WARNING)


def _token(request: HttpRequest) -> previewed.Previewed | None:
    return previewed.read(request.POST.get("token", "")) if request.POST.get("step") == "apply" else None


def change(before: Any, after: Any) -> str:
    """A figure that changes, as 100 → 7; one that stays, as it is."""
    return str(before) if before == after else f"{before} → {after}"
