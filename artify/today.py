"""What the opening page of the back office says of today: to each reader the parts that their permissions reach."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any
from urllib.parse import urlencode

from django.conf import settings
from django.contrib.auth.models import AnonymousUser
from django.db.models import Count, F, Min, Q, QuerySet, Sum
from django.urls import reverse
from django.utils import timezone
from django.utils.timesince import timesince
from django.utils.translation import gettext_lazy as _

from accounts.models import Attempt, CostDay, User
from artify.core.admin import usd
from artify.core.backup.summary import Summary, summary
from artify.core.cached.rates import Rate, rates
from artify.core.money import to_usd
from generation import breaker
from generation.breaker import BreakerState
from generation.faults import fault
from generation.models import Job, LedgerCheck
from vectorstore.models import IndexTask

FAILURES_SHOWN = 5
DAYS_SHOWN = 14
CHECK_IS_LATE = timedelta(hours=26)  # it runs once a day
INDEX_IS_LATE = timedelta(minutes=5)  # the indexer looks every five seconds
KINDS = {  # what the cache tiers keep
    "templates": _("templates"),
    "canvases": _("canvases of templates"),
    "brands": _("brands with palette and fonts"),
    "guidelines": _("guidelines"),
    "segments": _("segments"),
    "campaigns": _("campaign settings"),
}
OPEN = (Attempt.State.HELD, Attempt.State.UNKNOWN)


@dataclass(frozen=True)
class StatusCount:
    """How many of today's jobs are in one state, and where they are listed."""

    label: str
    status: str
    count: int
    address: str


@dataclass(frozen=True)
class Money:
    """What today cost, by each user's own day, and whether the ledger agrees with itself."""

    open: str  # held, or unknown: what may still be billed, whenever it was reserved
    unknown: int
    check: LedgerCheck | None
    is_check_late: bool
    saved: str
    days: list[tuple[date, int, str]]  # the day, nano-dollars, and the same to be read

    @property
    def spent(self) -> str:
        """What the last of the days has cost."""
        return self.days[-1][2]

    @property
    def most(self) -> int:
        """The dearest day, in nano-dollars; what the bars are measured by."""
        return max(1, *(nano for _day, nano, _words in self.days))


@dataclass(frozen=True)
class Work:
    """Today's jobs; the day is that of the reader's time zone."""

    statuses: list[StatusCount]
    failures: list[tuple[Job, Any]]  # each with the sentence that its user reads
    asked: int
    hits: int
    breakers: list[BreakerState]

    @property
    def jobs(self) -> int:
        """All of today's; what the bars are measured by."""
        return max(1, sum(each.count for each in self.statuses))

    @property
    def hit_rate(self) -> str:
        """The share of answers that the caches gave."""
        return f"{self.hits / self.asked:.0%}" if self.asked else "–"


@dataclass(frozen=True)
class Index:
    """What waits for the indexer."""

    waiting: int
    lag: str  # how long the oldest has waited
    is_late: bool


@dataclass(frozen=True)
class Tiers:
    """How often the cache tiers spared the database a question in the last 24 hours."""

    is_away: bool  # Redis; then there are no kinds
    kinds: list[tuple[Any, Rate]]  # each with its name


@dataclass(frozen=True)
class Today:
    """What staff sees first; None where a part is not the reader's."""

    money: Money | None
    work: Work | None
    index: Index | None
    backups: Summary | None
    tiers: Tiers | None


def today_for(reader: User | AnonymousUser) -> Today | None:
    """The parts of today that the reader may see; None where there is none of them."""
    start = timezone.localtime().replace(hour=0, minute=0, second=0, microsecond=0)
    today = Today(
        _money(start.date()) if reader.has_perm("accounts.view_attempt") else None,
        _work(start) if reader.has_perm("generation.view_job") else None,
        _index() if reader.has_perm("vectorstore.view_indextask") else None,
        summary() if reader.has_perm("core.view_backuprun") else None,
        _tiers() if reader.has_perm("generation.view_job") else None,
    )
    return today if today.money or today.work or today.index or today.backups else None


def _money(day: date) -> Money:
    open_nano, unknown = _undecided()
    check = LedgerCheck.objects.order_by("-at").first()
    is_late = check is None or check.at < timezone.now() - CHECK_IS_LATE
    saved = CostDay.objects.filter(day=day).aggregate(
        nano=Sum(F("exact_saved_nano") + F("semantic_saved_nano"), default=0)
    )
    return Money(usd(to_usd(open_nano)), unknown, check, is_late, usd(to_usd(saved["nano"])), _days(day))


def _work(start: datetime) -> Work:
    jobs = Job.objects.filter(created_at__gte=start)
    sums = CostDay.objects.filter(day=start.date()).aggregate(
        calls=Sum("calls", default=0), hits=Sum(F("exact_hits") + F("semantic_hits"), default=0)
    )
    asked = sums["calls"] + sums["hits"]
    return Work(_statuses(jobs, start), _failures(jobs), asked, sums["hits"], breaker.states())


def _index() -> Index:
    found = IndexTask.objects.aggregate(waiting=Count("pk"), since=Min("created_at"))
    since, now = found["since"], timezone.now()
    return Index(found["waiting"], timesince(since, now) if since else "", bool(since and now - since > INDEX_IS_LATE))


def _tiers() -> Tiers:
    found = rates.recent()
    is_away = found is None and bool(settings.REDIS_URL)
    return Tiers(is_away, [(KINDS.get(rate.kind, rate.kind), rate) for rate in found or []])


def _undecided() -> tuple[int, int]:
    """What is held or unknown, in nano-dollars, and how many attempts await a decision."""
    is_unknown = Q(state=Attempt.State.UNKNOWN)
    sums = Attempt.objects.filter(state__in=OPEN).aggregate(
        nano=Sum("reserved_nano", default=0), unknown=Count("pk", filter=is_unknown)
    )
    return sums["nano"], sums["unknown"]


def _failures(jobs: QuerySet[Job]) -> list[tuple[Job, Any]]:
    """The latest failed ones, each with its sentence."""
    failed = jobs.filter(status=Job.Status.FAILED).select_related("user").defer("result", "params")
    return [(job, fault(job.error_code).sentence) for job in failed.order_by("-created_at")[:FAILURES_SHOWN]]


def _days(today: date) -> list[tuple[date, int, str]]:
    """What was spent in each of the last days."""
    first = today - timedelta(days=DAYS_SHOWN - 1)
    found = CostDay.objects.filter(day__gte=first).values("day").annotate(nano=Sum("charged_nano"))
    spent = {each["day"]: each["nano"] for each in found}
    days = [first + timedelta(days=number) for number in range(DAYS_SHOWN)]
    return [(day, spent.get(day, 0), usd(to_usd(spent.get(day, 0)))) for day in days]


def _statuses(jobs: QuerySet[Job], start: datetime) -> list[StatusCount]:
    counts = jobs.aggregate(**{status: Count("pk", filter=Q(status=status)) for status in Job.Status.values})
    return [
        StatusCount(str(status.label), status.value, counts[status.value], _list_of(status.value, start))
        for status in Job.Status
    ]


def _list_of(status: str, start: datetime) -> str:
    query = urlencode({"status__exact": status, "created_at__gte": start.isoformat()})
    return f"{reverse('admin:generation_job_changelist')}?{query}"
