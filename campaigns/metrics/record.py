"""Storing what a request measured: who may, of what, and once only."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, TypedDict
from uuid import UUID

from django.db import IntegrityError
from django.utils.translation import gettext as _

from accounts.models import User
from artify.core.errors import KeyReused, ReadOnlyMember
from campaigns.creatives import performance
from campaigns.models import Campaign, Creative, DailyResult, Metric
from campaigns.models.sharing import VIEWER


class Measurement(TypedDict):
    """One row of a request, its shape checked."""

    campaign: int
    creative: int | None
    metric_name: str
    metric_value: int
    timestamp: datetime


@dataclass(frozen=True)
class Refusal:
    """Why a row cannot be stored: its place, from 0, the field, a code and a sentence."""

    index: int
    field: str
    code: str
    detail: str


class RefusedError(Exception):
    """Some rows cannot be stored, so none is."""

    def __init__(self, refusals: Sequence[Refusal]) -> None:
        super().__init__(refusals)
        self.refusals = refusals


@dataclass(frozen=True)
class Warned:
    """A day whose counts cannot all be right; they are stored as they are."""

    campaign: int
    creative: int | None
    day: date
    code: str


def record(user: User, rows: Sequence[Measurement], idempotency_key: str | None) -> list[Metric]:
    """Store all of them or none; with a key that was used before, what was stored then.

    Raises:
        RefusedError: a campaign that the user cannot see or only look at, or a creative that is not the campaign's.
        KeyReused: the key belongs to other rows.
    """
    try:
        return _record(user, rows, idempotency_key)
    except IntegrityError:  # the same key a moment ago, or a campaign that has just been deleted: now it shows
        return _record(user, rows, idempotency_key)


def _record(user: User, rows: Sequence[Measurement], idempotency_key: str | None) -> list[Metric]:
    keys = [_key(user, idempotency_key, place) for place in range(len(rows))] if idempotency_key else []
    earlier = list(Metric.objects.filter(key__in=keys).order_by("pk")) if keys else []
    if earlier:
        return _the_same(earlier, rows)
    refusals = _refusals(user, rows)
    if refusals:
        raise RefusedError(refusals)
    return performance.record_metrics(
        [
            Metric(
                campaign_id=row["campaign"],
                creative_id=row["creative"],
                metric_name=row["metric_name"],
                metric_value=row["metric_value"],
                timestamp=row["timestamp"],
                key=keys[place] if keys else None,
            )
            for place, row in enumerate(rows)
        ]
    )


def _key(user: User, idempotency_key: str, place: int) -> UUID:
    words = f"request:{user.pk}:{place}:{idempotency_key}".encode("utf-8", "surrogatepass")
    return UUID(bytes=hashlib.blake2b(words, digest_size=16).digest())


def _the_same(earlier: list[Metric], rows: Sequence[Measurement]) -> list[Metric]:
    stored = [(m.campaign_id, m.metric_name, m.metric_value, m.timestamp) for m in earlier]
    sent = [(row["campaign"], row["metric_name"], row["metric_value"], row["timestamp"]) for row in rows]
    is_same = stored == sent and all(m.creative_id in {None, r["creative"]} for m, r in zip(earlier, rows, strict=True))
    if not is_same:
        raise KeyReused
    return earlier


def _refusals(user: User, rows: Sequence[Measurement]) -> list[Refusal]:
    """In two queries, however many rows."""
    visible: Any = Campaign.objects.visible_to(user).with_role_of(user).order_by()
    roles = dict(visible.filter(pk__in={row["campaign"] for row in rows}).values_list("pk", "role"))
    wanted = {row["creative"] for row in rows if row["creative"] is not None}
    campaign_of = dict(Creative.objects.filter(pk__in=wanted).order_by().values_list("pk", "campaign_id"))
    found = []
    for index, row in enumerate(rows):
        campaign, creative = row["campaign"], row["creative"]
        if campaign not in roles:
            found.append(Refusal(index, "campaign", "does_not_exist", _("There is no such campaign.")))
        elif roles[campaign] == VIEWER:
            found.append(Refusal(index, "campaign", "read_only_member", str(ReadOnlyMember.default_detail)))
        elif creative is not None and campaign_of.get(creative) != campaign:
            found.append(Refusal(index, "creative", "not_in_campaign", _("This campaign has no such creative.")))
    return found


def warnings_of(metrics: Sequence[Metric]) -> list[Warned]:
    """The days of these metrics with more clicks than impressions, or more conversions than clicks."""
    touched = {(metric.campaign_id, metric.creative_id or 0, metric.day) for metric in metrics}
    results = DailyResult.objects.filter(
        campaign__in={campaign for campaign, _subject, _day in touched},
        subject__in={subject for _campaign, subject, _day in touched},
        day__in={day for _campaign, _subject, day in touched},
    )
    return [
        Warned(result.campaign_id, result.creative_id, result.day, code)
        for result in results.order_by("day", "campaign", "subject")
        if (result.campaign_id, result.subject, result.day) in touched
        for code in doubts(result.impressions, result.clicks, result.conversions)
    ]


def doubts(impressions: int, clicks: int, conversions: int) -> list[str]:
    """What about these counts cannot be."""
    found = {"clicks_above_impressions": clicks > impressions, "conversions_above_clicks": conversions > clicks}
    return [code for code, is_so in found.items() if is_so]
