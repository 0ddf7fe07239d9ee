"""Reading costs: a few rows a day from CostDay, however many attempts there are, and the few attempts that are open."""

import calendar
from collections.abc import Iterable
from datetime import date
from decimal import Decimal
from typing import Any

from django.db.models import BooleanField, F, Q, QuerySet, Sum
from django.db.models.expressions import RawSQL
from django.utils.translation import gettext as _

from accounts import ledger
from accounts.models import Attempt, CostDay, User
from artify.core.money import to_usd, usd_text
from artify.core.spans import Span
from campaigns.models import Campaign

State = Attempt.State
# Written out, because SQLite takes no partial index (attempt_not_ended) for values that are bound.
NOT_ENDED = RawSQL("state IN ('held', 'unknown')", [], output_field=BooleanField())
GROUPS = {"day": "day", "kind": "kind", "model": "model", "campaign": "campaign_id"}
SUMS = {
    "calls": Sum("calls"),
    "pieces": Sum("pieces"),
    "nano": Sum("charged_nano"),
    "hits": Sum(F("exact_hits") + F("semantic_hits")),
    "saved_nano": Sum(F("exact_saved_nano") + F("semantic_saved_nano")),
}
FIGURES = ("calls", "pieces", "usd", "hits", "saved_usd")
COLUMNS = {
    "day": ("day", *FIGURES, "text_usd", "image_usd", "embedding_usd"),
    "kind": ("kind", *FIGURES),
    "model": ("model", *FIGURES),
    "campaign": ("campaign", "name", *FIGURES, "campaign_usd"),
}
KINDS = ("text", "image", "embedding")
BY_KIND = {f"{kind}_nano": Sum("charged_nano", filter=Q(kind=kind), default=0) for kind in KINDS}
Row = dict[str, Any]


def today_of(user: User) -> date:
    """The day it is where the user lives."""
    return date.fromisoformat(ledger.local_day(user))


def month_of(day: date) -> Span:
    """The month in which the day lies, to its last day."""
    return Span(day.replace(day=1), day.replace(day=calendar.monthrange(day.year, day.month)[1]))


def history(user: User, span: Span, group_by: str) -> list[Row]:
    """One row a day (also for days without any), or one a kind, model or campaign, the dearest first."""
    if group_by == "day":
        return _by_day(user, span)
    found = _within(user, span).values(GROUPS[group_by]).annotate(**SUMS).order_by("-nano", GROUPS[group_by])
    rows = [{group_by: each[GROUPS[group_by]], **_row(each)} for each in found]
    return _named(user, rows) if group_by == "campaign" else rows


def totals(user: User, span: Span) -> Row:
    """Everything of those days in one row."""
    return _row(_within(user, span).aggregate(**SUMS))


def answering_calls(user: User, span: Span) -> int:
    """Calls that answered somebody, as a cache might have: an embedding answers nobody."""
    return int(_within(user, span).exclude(kind="embedding").aggregate(calls=Sum("calls", default=0))["calls"])


def savings(user: User, span: Span) -> dict[str, Row]:
    """Hits and dollars saved by each cache."""
    sums = _within(user, span).aggregate(
        exact=Sum("exact_hits", default=0),
        exact_nano=Sum("exact_saved_nano", default=0),
        semantic=Sum("semantic_hits", default=0),
        semantic_nano=Sum("semantic_saved_nano", default=0),
    )
    return {name: {"hits": sums[name], "usd": usd_text(to_usd(sums[f"{name}_nano"]))} for name in ("exact", "semantic")}


def not_ended(user: User, span: Span) -> dict[str, Decimal]:
    """Dollars that count though nobody knows yet whether they are billed: held by calls under way, and unknown."""
    sums = open_attempts(user, span).aggregate(
        held=Sum("reserved_nano", filter=Q(state=State.HELD), default=0),
        unknown=Sum("reserved_nano", filter=Q(state=State.UNKNOWN), default=0),
    )
    return {name: to_usd(nano) for name, nano in sums.items()}


def open_attempts(user: User, span: Span) -> QuerySet[Attempt]:
    """The attempts of those days that have not ended, found among all that have not, which are few."""
    of_user = F("user_id") + 0  # else an index of the user's attempts is taken, and a million of them read
    return Attempt.objects.alias(owner=of_user).filter(NOT_ENDED, owner=user.pk, day__range=(span.first, span.last))


def _by_day(user: User, span: Span) -> list[Row]:
    found = _within(user, span).values("day").annotate(**SUMS, **BY_KIND)
    rows: dict[date, Any] = {each["day"]: each for each in found}
    return [{"day": day.isoformat(), **_row(rows.get(day, {})), **_kinds(rows.get(day, {}))} for day in span.days]


def _within(user: User, span: Span) -> QuerySet[CostDay]:
    return CostDay.objects.filter(user=user, day__range=(span.first, span.last))


def _row(sums: Row) -> Row:
    return {
        "calls": sums.get("calls") or 0,
        "pieces": sums.get("pieces") or 0,
        "usd": _usd(sums, "nano"),
        "hits": sums.get("hits") or 0,
        "saved_usd": _usd(sums, "saved_nano"),
    }


def _kinds(sums: Row) -> Row:
    return {f"{kind}_usd": _usd(sums, f"{kind}_nano") for kind in KINDS}


def _usd(sums: Row, name: str) -> str:
    return usd_text(to_usd(sums.get(name) or 0))


def _named(user: User, rows: Iterable[Row]) -> list[Row]:
    """Each with the campaign's name, what everybody has spent on it so far, and whether it is shared; 0 stands for none."""
    rows = list(rows)
    ids = [row["campaign"] for row in rows]
    seen: QuerySet[Any] = Campaign.objects.visible_to(user).filter(pk__in=ids).with_spend().with_is_shared()
    found = seen.values_list("pk", "name", "spent_nano", "is_shared")
    campaigns = {pk: (name, usd_text(to_usd(nano or 0)), is_shared) for pk, name, nano, is_shared in found}
    none, deleted = (_("No campaign"), None, False), (_("Deleted campaign"), None, False)
    return [_of_campaign(row, *(campaigns.get(row["campaign"], deleted) if row["campaign"] else none)) for row in rows]


def _of_campaign(row: Row, name: str, usd: str | None, is_shared: bool) -> Row:
    return {
        "campaign": row["campaign"] or None,
        "name": name,
        **{key: row[key] for key in FIGURES},
        "campaign_usd": usd,
        "is_shared": is_shared,
    }
