"""Admins whose rows come and go as CSV: shown before anything changes, refused as a whole where a line is wrong."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from django import forms
from django.contrib import messages
from django.core.exceptions import PermissionDenied, ValidationError
from django.db import transaction
from django.db.models import Model
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.template.response import TemplateResponse
from django.urls import URLPattern, path
from django.utils.translation import gettext as _text
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext

from artify.core import changes, previewed, sheets
from artify.core.considered import ReasonForm, change


class FileForm(ReasonForm):
    """A CSV file, or its text where a preview has read it already; and the reason."""

    file = forms.FileField(label=_("CSV file"), required=False)
    text = forms.CharField(widget=forms.HiddenInput, required=False, strip=False)
    field_order = ("file", "text", "reason")

    def clean(self) -> dict[str, Any]:
        """The text, from wherever it comes."""
        values: dict[str, Any] = super().clean() or {}
        if values.get("file"):
            values["text"] = sheets.decoded(values["file"].read())
        if not values.get("text") and not self.errors:
            raise forms.ValidationError(_text("Choose a file."), code="no_file")
        text = values.get("text", "").replace("\r\n", "\n")  # a browser sends it back with other line ends
        return {"text": text, "reason": values.get("reason", "")}


@dataclass(frozen=True)
class Line:
    """What one line of the file would do."""

    number: int
    label: str
    cells: Sequence[str]  # under the columns: 100 → 7
    faults: Sequence[str]
    row: Model | None
    is_change: bool


class Table:
    """What the lines of one kind of file mean.

    ``columns`` name the cells; ``find`` gives the row that a line is about, made anew where it may be, and raises
    ValidationError; ``fill`` sets what the line says; ``cells`` writes a row down, as for a file.
    """

    columns: tuple[str, ...] = ()
    keys: tuple[str, ...] = ()  # the columns that say which row it is

    def find(self, line: dict[str, str]) -> Model:
        """The row that the line is about."""
        raise AssertionError(f"{type(self).__name__} does not say which rows")

    def rows(self) -> Iterable[Model]:
        """All, for a file."""
        raise AssertionError(f"{type(self).__name__} does not say which rows")

    def cells(self, row: Any) -> list[Any]:
        """The row under the columns."""
        return [getattr(row, name) for name in self.columns]

    def fill(self, row: Any, line: dict[str, str]) -> None:
        """Set the columns that are no keys."""
        for name in self.columns:
            if name not in self.keys:
                field = row._meta.get_field(name)
                try:
                    setattr(row, name, field.to_python(line[name]))
                except ValidationError as error:
                    raise ValidationError({name: error}) from error

    def save(self, row: Any) -> None:
        """Store a row that changes."""
        row.save()

    def lines(self, text: str) -> list[Line]:
        """Every line, with what it would do or why it is refused."""
        seen: set[tuple[str, ...]] = set()
        return [self._line(number, line, seen) for number, line in sheets.read(text, self.columns)]

    def _line(self, number: int, line: dict[str, str], seen: set[tuple[str, ...]]) -> Line:
        key = tuple(line[name] for name in self.keys)
        label = " ".join(filter(None, key))
        try:
            if key in seen:
                raise ValidationError(_text("It stands in the file twice."), code="twice")
            seen.add(key)
            row = self.find(line)
            before = ["–"] * len(self.columns) if row._state.adding else list(map(str, self.cells(row)))
            self.fill(row, line)
            row.full_clean()
        except ValidationError as error:
            return Line(number, label, [line[name] for name in self.columns], _sentences(error), None, False)
        after = list(map(str, self.cells(row)))
        cells = [change(*pair) for pair in zip(before, after, strict=True)]
        return Line(number, label, cells, [], row, before != after)


def _sentences(error: ValidationError) -> list[str]:
    if not hasattr(error, "error_dict"):
        return list(error.messages)
    return [f"{field}: {words}" for field, told in error.message_dict.items() for words in told]


class Imported:
    """For an admin, before its base: a page that imports a ``table`` after a dry run, and a file of all rows."""

    table: Table
    change_list_template: Any = "admin/change_list_csv.html"

    def has_import_permission(self, request: HttpRequest) -> bool:
        """Whether a file may change the rows."""
        return bool(self.has_change_permission(request))  # type: ignore[attr-defined]

    def get_urls(self) -> list[URLPattern]:
        """With the two pages."""
        model_admin: Any = self
        name = f"{model_admin.opts.app_label}_{model_admin.opts.model_name}"
        view = model_admin.admin_site.admin_view
        return [
            path("import/", view(self.import_view), name=f"{name}_import"),
            path("export/", view(self.export_view), name=f"{name}_export"),
            *super().get_urls(),  # type: ignore[misc]
        ]

    def changelist_view(self, request: HttpRequest, extra_context: dict[str, Any] | None = None) -> HttpResponse:
        """The list, which shows the way to them."""
        context = {"may_import": self.has_import_permission(request), **(extra_context or {})}
        return super().changelist_view(request, context)  # type: ignore[misc,no-any-return]

    def export_view(self, request: HttpRequest) -> HttpResponse:
        """All rows as a file."""
        model_admin: Any = self
        if not model_admin.has_view_permission(request):
            raise PermissionDenied
        text = sheets.written(self.table.columns, map(self.table.cells, self.table.rows()))
        name = f"{model_admin.opts.model_name}.csv"
        headers = {"Content-Disposition": f'attachment; filename="{name}"'}
        return HttpResponse(text, content_type="text/csv; charset=utf-8", headers=headers)

    def import_view(self, request: HttpRequest) -> HttpResponse:
        """Ask for the file, show what it would change, change it."""
        model_admin: Any = self
        if not self.has_import_permission(request):
            raise PermissionDenied
        form = FileForm(request.POST or None, request.FILES or None)
        lines = self._lines(form)
        is_sound = bool(lines) and not any(line.faults for line in lines)
        shown = previewed.digest("import", form.cleaned_data, [model_admin.opts.label]) if is_sound else None
        token = previewed.read(request.POST.get("token", "")) if request.POST.get("step") == "apply" else None
        if shown and token and token.digest == shown and token.spend():
            return self._apply(request, form.cleaned_data)
        return self._page(request, form, lines, previewed.sign(shown) if shown else "")

    def _lines(self, form: FileForm) -> list[Line]:
        if not form.is_valid():
            return []
        try:
            return self.table.lines(form.cleaned_data["text"])
        except ValidationError as error:
            form.add_error("file", error)
            return []

    def _page(self, request: HttpRequest, form: FileForm, lines: list[Line], token: str) -> TemplateResponse:
        model_admin: Any = self
        context = {
            **model_admin.admin_site.each_context(request),
            "opts": model_admin.opts,
            "title": _("Import from CSV"),
            "form": form,
            "text": form.cleaned_data.get("text", "") if lines else "",
            "columns": self.table.columns,
            "lines": lines,
            "changing": sum(line.is_change for line in lines),
            "refused": sum(bool(line.faults) for line in lines),
            "token": token,
        }
        return TemplateResponse(request, "admin/import.html", context)

    @transaction.atomic
    def _apply(self, request: HttpRequest, values: dict[str, Any]) -> HttpResponse:
        model_admin: Any = self
        done = 0
        for line in self.table.lines(values["text"]):
            if line.row is not None and line.is_change:
                before = None if line.row._state.adding else changes.state_of(line.row)
                self.table.save(line.row)
                changes.record(request.user, line.row, before, changes.state_of(line.row), values["reason"])
                done += 1
        words = ngettext("%(count)d row was imported.", "%(count)d rows were imported.", done)
        model_admin.message_user(request, words % {"count": done}, messages.SUCCESS)
        return redirect(f"admin:{model_admin.opts.app_label}_{model_admin.opts.model_name}_changelist")
