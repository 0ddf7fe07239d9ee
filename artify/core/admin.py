"""What the pages of the back office share."""

import re
from collections.abc import Sequence
from datetime import datetime
from decimal import Decimal
from typing import Any

from django import forms
from django.contrib import admin
from django.contrib.admin.widgets import AutocompleteSelect
from django.contrib.auth import get_user_model
from django.core.paginator import Paginator
from django.db import models
from django.forms.models import BaseInlineFormSet
from django.http import HttpRequest
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.functional import cached_property
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import gettext_lazy as _

from artify.core.money import usd_text

MOST_COUNTED = 10_000  # rows of a list
MOST_PEOPLE_FOUND = 200  # by one search
LEAST_SHOWN = Decimal("0.0001")  # dollars
_SHORT_TEXT = {"widget": forms.Textarea(attrs={"rows": 3})}
# For an admin or an inline whose texts are a sentence or two: Django's field of ten lines buries the others.
SHORT_TEXTS: Any = {models.TextField: _SHORT_TEXT, models.JSONField: _SHORT_TEXT}


class ReadOnly:
    """For an admin or an inline of rows that nobody may add, change or delete here."""

    def has_add_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        """Never."""
        return False

    def has_change_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        """Never."""
        return False

    def has_delete_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        """Never."""
        return False


class PersonSelect(AutocompleteSelect):
    """A person, searched for. Django's widget asks the database for whatever was posted, and fails where that is no id."""

    def optgroups(self, name: str, value: Sequence[str], attrs: Any = None) -> Any:
        """Who is chosen, if an id was sent."""
        return super().optgroups(name, [each for each in value if re.fullmatch("[0-9]{1,18}", each)], attrs)


class ChosenPerson:
    """For an admin or an inline, before its base, whose ``user`` is searched for."""

    admin_site: admin.AdminSite
    autocomplete_fields: Any = ("user",)

    def formfield_for_foreignkey(self, db_field: Any, request: HttpRequest, **kwargs: Any) -> Any:
        """Django's field with the widget above."""
        if db_field.name == "user":
            kwargs["widget"] = PersonSelect(db_field, self.admin_site)
        return super().formfield_for_foreignkey(db_field, request, **kwargs)  # type: ignore[misc]


class Owned:
    """For an admin of rows with a ``user`` who owns them: whoever may not look at users neither chooses nor changes one.

    ``owner_of_new`` says whose a new row is then; None is everybody's.
    """

    def owner_of_new(self, request: HttpRequest) -> Any:
        """The person who makes it."""
        return request.user

    def get_readonly_fields(self, request: HttpRequest, obj: Any = None) -> Any:
        """With the owner."""
        fields: Any = super().get_readonly_fields(request, obj)  # type: ignore[misc]
        return fields if self._chooses_owner(request) else (*fields, "user")

    def save_model(self, request: HttpRequest, obj: Any, form: Any, change: bool) -> None:
        """Store the row; a new one has its owner."""
        if not change and not self._chooses_owner(request):
            obj.user = self.owner_of_new(request)
        super().save_model(request, obj, form, change)  # type: ignore[misc]

    def _chooses_owner(self, request: HttpRequest) -> bool:
        return request.user.has_perm("accounts.view_user")


class CappedPaginator(Paginator[Any]):
    """Counts no further than MOST_COUNTED: to count a million rows takes longer than to show fifty of them.

    What stands behind the last page is found by searching and filtering.
    """

    @cached_property
    def count(self) -> int:
        """How many rows there are, or MOST_COUNTED where there are as many or more."""
        rows: Any = self.object_list
        return int(rows.order_by().values("pk")[:MOST_COUNTED].count())


class Large:
    """For an admin, before its base, of rows that may be millions. ``person_field`` is found by username and e-mail."""

    paginator: Any = CappedPaginator
    show_full_result_count = False
    list_per_page = 50
    person_field = ""

    def get_search_results(self, request: HttpRequest, queryset: Any, search_term: str) -> tuple[Any, bool]:
        """The people first, then their rows: in one question with a join, every row's owner would be read."""
        found: tuple[Any, bool] = super().get_search_results(request, queryset, search_term)  # type: ignore[misc]
        if not self.person_field or not search_term.strip():
            return found
        named = models.Q(username__icontains=search_term.strip()) | models.Q(email__icontains=search_term.strip())
        people = get_user_model()._default_manager.filter(named).values_list("pk", flat=True)[:MOST_PEOPLE_FOUND]
        return found[0] | queryset.filter(**{f"{self.person_field}__in": list(people)}), found[1]


class NamedRows(BaseInlineFormSet[Any, Any, Any]):
    """Rows whose box for deleting says so to a screen reader."""

    deletion_widget = forms.CheckboxInput(attrs={"aria-label": _("Delete")})  # type: ignore[assignment]


class NamedCells(admin.TabularInline[Any, Any]):
    """A table of fields, each named: Django's has its names in the heads of the columns only."""

    formset = NamedRows

    def formfield_for_dbfield(self, db_field: models.Field[Any, Any], request: HttpRequest, **kwargs: Any) -> Any:
        """The form field with the column's name on its widget."""
        field = super().formfield_for_dbfield(db_field, request, **kwargs)
        if field is not None:
            field.widget.attrs["aria-label"] = field.label
        return field


def usd(amount: Decimal) -> str:
    """Dollars to be read, not to be added up: $0.0123, $12.50."""
    if 0 < amount < LEAST_SHOWN:
        return f"<${LEAST_SHOWN}"
    places = 2 if amount == 0 or amount >= 1 else 4
    return f"${amount:,.{places}f}"


def money(amount: Decimal) -> SafeString:
    """Dollars in a column: the places stand below each other, all nine are told on pointing at it."""
    shown = usd(amount) if amount else "$0.0000"
    return format_html('<span class="usd" title="${}">{}</span>', usd_text(amount), shown)


def with_code(sentence: Any, code: str) -> SafeString | str:
    """What a machine's code means, with the code itself in small; nothing without a code."""
    return format_html("{}<small><code>{}</code></small>", sentence, code) if code else "–"


def two_lines(first: Any, second: Any) -> SafeString:
    """A cell with the lesser thing in small below the telling one."""
    return format_html("{}<small>{}</small>", first, second)


def local_time(moment: datetime) -> str:
    """A moment in the reader's time zone."""
    return date_format(timezone.localtime(moment), "DATETIME_FORMAT")


def bar(used: float, cap: float, text: str) -> SafeString:
    """How much of a cap is used, as a bar with the figures beside it; nearly full and full are told in words too."""
    level = "full" if used >= cap else "high" if used >= 0.8 * cap else "calm"
    return format_html(
        '<span class="use use-{}"><progress max="{}" value="{}" aria-label="{}"></progress> {}</span>',
        level,
        max(cap, 1e-9),
        min(used, cap),
        text,
        text,
    )


def preformatted(text: str) -> SafeString:
    """Text that a user or a model wrote: escaped, its line breaks kept."""
    return format_html('<pre class="verbatim">{}</pre>', text)
