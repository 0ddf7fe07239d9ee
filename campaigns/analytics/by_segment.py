"""Segments side by side: what came of the creatives that were written for each, and how sure that is.

The counts come from the daily results, the costs from the ledger's attempts by the jobs that made the creatives.
"""

from datetime import date
from typing import Any

from django.db.models import Count, OuterRef, Q, Subquery, Sum

from accounts.models import Attempt, User
from artify.core.spans import Span
from campaigns.analytics import ab
from campaigns.analytics.queries import LEAST_IMPRESSIONS, SUMS, Names, Row, Sums
from campaigns.creatives.scoring import Counts
from campaigns.models import Creative, DailyResult, Segment

LEAST_CLICKS = 100  # a conversion rate of fewer is not called known
SEGMENTS_MAX = 50


def by_segment(user: User, campaigns: Names, span: Span) -> list[Row]:
    """The segments whose creatives were measured in those days, most impressions first; last what is for everybody.

    Nothing at all where no creative was written for a segment. ``name`` is None for a segment that this person may not see.
    """
    days = (span.first, span.last)
    found = _measured(campaigns, days)
    segments = [pk for pk in found if pk is not None]
    if not segments:
        return []
    paid = _paid(campaigns, days)
    names: dict[int | None, str] = dict(
        Segment.objects.visible_to(user).filter(pk__in=segments).values_list("pk", "name")
    )
    order = sorted(found, key=lambda pk: (pk is None, -found[pk][1].impressions, pk or 0))[:SEGMENTS_MAX]
    return [
        {"segment": pk, "name": names.get(pk), "creatives": found[pk][0], **_row(Sums(found[pk][1], paid.get(pk, 0)))}
        for pk in order
    ]


def _measured(campaigns: Names, days: tuple[date, date]) -> dict[int | None, tuple[int, Counts]]:
    """Of each segment how many creatives were measured, and what."""
    measured = DailyResult.objects.filter(campaign__in=campaigns, day__range=days, creative__isnull=False).order_by()
    found = measured.values_list("creative__segment_id").annotate(Count("creative", distinct=True), **SUMS)
    return {pk: (creatives, Counts(*map(int, sums))) for pk, creatives, *sums in found}


def _paid(campaigns: Names, days: tuple[date, date]) -> dict[int | None, int]:
    """Nano-dollars of the jobs that made them, by segment."""
    made = Creative.objects.filter(campaign__in=campaigns).exclude(job_reference="").order_by()
    segment = Creative.objects.filter(job_reference=OuterRef("job_reference")).order_by().values("segment_id")[:1]
    attempts = Attempt.objects.filter(
        ~Q(charged_nano=0), job_reference__in=made.values("job_reference"), day__range=days
    )
    found = attempts.order_by().annotate(for_segment=Subquery(segment)).values_list("for_segment")
    return {pk: int(nano) for pk, nano in found.annotate(nano=Sum("charged_nano"))}


def _row(sums: Sums) -> Row:
    counts = sums.counts
    return {
        **sums.row,
        **_interval("ctr", counts.impressions, counts.clicks, least=LEAST_IMPRESSIONS),
        **_interval("cvr", counts.clicks, counts.conversions, least=LEAST_CLICKS),
    }


def _interval(name: str, trials: int, successes: int, *, least: int) -> dict[str, Any]:
    """Between what the rate lies; whether there is enough to say so."""
    rate = ab.rate_of(trials, successes)
    known = trials >= least and successes <= trials
    return {f"{name}_low": round(rate.low, 6), f"{name}_high": round(rate.high, 6), f"{name}_known": known}
