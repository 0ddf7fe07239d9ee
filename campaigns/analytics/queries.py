"""Reading results: a few rows a day from the daily results, and what generation cost from the ledger's days."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.db.models import Q, QuerySet, Sum

from accounts.models import CostDay, User
from artify.core.money import to_usd, usd_text
from artify.core.spans import Span
from campaigns.creatives.scoring import Counts
from campaigns.models import Campaign, CampaignDay, Creative, DailyResult

SUMS = {name: Sum(name) for name in ("impressions", "clicks", "conversions")}
SHOWN = 5  # creatives at either end
CAMPAIGNS_MAX = 50
CREATIVES_MAX = 200
LEAST_IMPRESSIONS = 1000  # who was seen less is not called bad
NOTHING = Counts()
Row = dict[str, Any]
Names = dict[int, str]  # of campaigns, by id


@dataclass(frozen=True)
class Sums:
    """What was measured, and what generation cost for it."""

    counts: Counts = NOTHING
    nano: int = 0

    def __add__(self, other: "Sums") -> "Sums":
        return Sums(self.counts + other.counts, self.nano + other.nano)

    @property
    def row(self) -> Row:
        """As ``FiguresSerializer`` shows them."""
        counts = self.counts
        return {
            **rates(counts),
            "spend_usd": usd_text(to_usd(self.nano)),
            "cost_per_click_usd": _each(self.nano, counts.clicks),
            "cost_per_conversion_usd": _each(self.nano, counts.conversions),
        }


def rates(counts: Counts) -> Row:
    """Counts and what follows from them."""
    return {
        "impressions": counts.impressions,
        "clicks": counts.clicks,
        "conversions": counts.conversions,
        "ctr": round(counts.ctr, 6),
        "cvr": round(counts.cvr, 6),
    }


def names_of(user: User) -> Names:
    """Every campaign that this person may see. Asked apart: inside of other questions the database takes it for most of
    all campaigns there are, and reads whole tables.
    """
    return dict(Campaign.objects.visible_to(user).order_by().values_list("pk", "name"))


def by_day(campaigns: Names, span: Span) -> dict[date, Sums]:
    """Sums of each day of the span and of the one before it on which there is something."""
    days = (span.before.first, span.last)
    measured = CampaignDay.objects.filter(campaign__in=campaigns, day__range=days)
    paid = CostDay.objects.filter(campaign_id__in=campaigns, day__range=days)
    return _together(_counted(measured, "day"), _paid(paid, "day"))


def by_campaign(campaigns: Names, span: Span) -> list[Row]:
    """The campaigns that were measured or paid for in those days, those with most impressions first."""
    days = (span.first, span.last)
    measured = CampaignDay.objects.filter(campaign__in=campaigns, day__range=days)
    paid = CostDay.objects.filter(campaign_id__in=campaigns, day__range=days)
    found = _together(_counted(measured, "campaign_id"), _paid(paid, "campaign_id"))
    most = sorted(found, key=lambda pk: (-found[pk].counts.impressions, -found[pk].nano, pk))[:CAMPAIGNS_MAX]
    return [{"campaign": pk, "name": campaigns[pk], **found[pk].row} for pk in most]


def lines(campaigns: Names, span: Span) -> list[Row]:
    """Impressions and clicks day by day, of each campaign that was measured in those days."""
    days = (span.first, span.last)
    measured = CampaignDay.objects.filter(campaign__in=campaigns, day__range=days).order_by("campaign_id")
    found: dict[int, Row] = {}
    for pk, day, impressions, clicks in measured.values_list("campaign_id", "day", "impressions", "clicks"):
        nothing = {name: [0] * len(span.days) for name in ("impressions", "clicks")}
        row = found.setdefault(pk, {"campaign": pk, **nothing})
        at = (day - span.first).days
        row["impressions"][at], row["clicks"][at] = impressions, clicks
    return list(found.values())


def by_creative(user: User, campaign: Campaign, span: Span) -> tuple[list[Row], Counts]:
    """The campaign's creatives that were measured in those days, the best proven first; and what is of none of them."""
    measured = DailyResult.objects.filter(campaign=campaign, day__range=(span.first, span.last))
    found = _counted(measured, "creative_id")
    whole = found.pop(None, NOTHING)
    creatives = Creative.objects.with_feedback_of(user).filter(pk__in=measured.values("creative_id"))
    proven = creatives.order_by("-score_low", "-pk")[:CREATIVES_MAX]
    shown = [{"creative": each, **rates(found[each.pk])} for each in proven]
    return shown, whole


def ends(user: User, campaigns: Names) -> tuple[list[Creative], list[Creative]]:
    """Their creatives that have proven most, and those that have proven least though they were seen enough."""
    measured = Creative.objects.filter(campaign__in=campaigns, score_source=Creative.ScoreSource.CREATIVE)
    best = list(measured.order_by("-score_low", "-pk").values_list("pk", flat=True)[:SHOWN])
    seen = measured.filter(impressions__gte=LEAST_IMPRESSIONS).order_by("score_low", "pk")
    worst = [pk for pk in seen.values_list("pk", flat=True)[: 2 * SHOWN] if pk not in best][:SHOWN]
    found = Creative.objects.with_feedback_of(user).in_bulk([*best, *worst])
    return [found[pk] for pk in best if pk in found], [found[pk] for pk in worst if pk in found]


def summed(days: dict[date, Sums], span: Span) -> Sums:
    """Those of the span in one."""
    return sum((sums for day, sums in days.items() if span.first <= day <= span.last), Sums())


def rows(days: dict[date, Sums], span: Span) -> list[Row]:
    """One row a day, also for days without any."""
    return [{"day": day.isoformat(), **days.get(day, Sums()).row} for day in span.days]


def _counted(measured: "QuerySet[DailyResult] | QuerySet[CampaignDay]", key: str) -> dict[Any, Counts]:
    found = measured.order_by().values_list(key).annotate(**SUMS)
    return {each: Counts(*map(int, sums)) for each, *sums in found}


def _paid(costs: "QuerySet[CostDay]", key: str) -> dict[Any, int]:
    found = costs.filter(~Q(charged_nano=0)).order_by().values_list(key).annotate(nano=Sum("charged_nano"))
    return {each: int(nano) for each, nano in found}


def _together(counted: dict[Any, Counts], paid: dict[Any, int]) -> dict[Any, Sums]:
    keys: Iterable[Any] = counted.keys() | paid.keys()
    return {key: Sums(counted.get(key, NOTHING), paid.get(key, 0)) for key in keys}


def _each(nano: int, pieces: int) -> str | None:
    """Dollars a click or conversion; nothing where there was none."""
    return usd_text(to_usd(nano) / pieces) if pieces else None
