"""The back office: Django's admin behind the app's own sign-in, opening with what happens today."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any
from urllib.parse import urlencode

from django.contrib.admin import AdminSite
from django.contrib.auth.views import redirect_to_login
from django.core.exceptions import PermissionDenied
from django.db.models import Count, F, Q, QuerySet, Sum
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import redirect
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils import timezone
from django.utils.decorators import method_decorator
from django.utils.translation import gettext_lazy as _
from django.views.decorators.cache import never_cache

from accounts import browser
from accounts.models import Attempt, CostDay
from artify.core.admin import usd
from artify.core.money import to_usd
from generation import breaker
from generation.breaker import BreakerState
from generation.faults import fault
from generation.models import Job, LedgerCheck

FAILURES_SHOWN = 5
DAYS_SHOWN = 14
CHECK_IS_LATE = timedelta(hours=26)  # it runs once a day
OPEN = (Attempt.State.HELD, Attempt.State.UNKNOWN)


@dataclass(frozen=True)
class StatusCount:
    """How many of today's jobs are in one state, and where they are listed."""

    label: str
    status: str
    count: int
    address: str


@dataclass(frozen=True)
class Today:
    """What staff sees first; the day is that of the reader's time zone, money and savings by each user's own."""

    open: str  # held, or unknown: what may still be billed, whenever it was reserved
    statuses: list[StatusCount]
    failures: list[tuple[Job, Any]]  # each with the sentence that its user reads
    hit_rate: str
    saved: str
    unknown: int
    check: LedgerCheck | None
    is_check_late: bool
    breakers: list[BreakerState]
    days: list[tuple[date, int, str]]  # the day, nano-dollars, and the same to be read

    @property
    def spent(self) -> str:
        """What the last of the days has cost."""
        return self.days[-1][2]

    @property
    def most(self) -> int:
        """The dearest day, in nano-dollars; what the bars are measured by."""
        return max(1, *(nano for _day, nano, _words in self.days))


class BackOffice(AdminSite):
    """Staff's pages; the sign-in of the app serves here too."""

    site_header = _("Artify back office")
    site_title = _("Artify")
    index_title = _("Today")

    @method_decorator(never_cache)
    def login(self, request: HttpRequest, extra_context: dict[str, Any] | None = None) -> HttpResponse:
        """There is one sign-in: the app's. Who has signed in there already is no staff."""
        if self.has_permission(request):
            return redirect("admin:index")
        if request.user.is_authenticated:
            raise PermissionDenied
        return redirect_to_login(request.GET.get("next") or reverse("admin:index"))

    def logout(  # type: ignore[override]
        self, request: HttpRequest, extra_context: dict[str, Any] | None = None
    ) -> HttpResponse:
        """End the whole sign-in, not the pages' session alone."""
        response = redirect_to_login(reverse("admin:index"))
        browser.close_session(request, response)
        return response

    def password_change(  # type: ignore[override]
        self, request: HttpRequest, extra_context: dict[str, Any] | None = None
    ) -> HttpResponse:
        """One's own password is changed on one's own account page, which ends the other sessions too."""
        return HttpResponseRedirect(reverse("account"))

    def index(self, request: HttpRequest, extra_context: dict[str, Any] | None = None) -> TemplateResponse:
        """The opening page, with today's spend, jobs and failures for those who may see them."""
        may_see = request.user.has_perms(("generation.view_job", "accounts.view_attempt"))
        return super().index(request, {"today": _today() if may_see else None, **(extra_context or {})})


def _today() -> Today:
    start = timezone.localtime().replace(hour=0, minute=0, second=0, microsecond=0)
    open_nano, unknown = _undecided()
    jobs = Job.objects.filter(created_at__gte=start)
    check = LedgerCheck.objects.order_by("-at").first()
    return Today(
        usd(to_usd(open_nano)),
        _statuses(jobs, start),
        _failures(jobs),
        *_savings(start.date()),
        unknown,
        check,
        check is None or check.at < timezone.now() - CHECK_IS_LATE,
        breaker.states(),
        _days(start.date()),
    )


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


def _savings(day: date) -> tuple[str, str]:
    """The share of answers that the caches gave today, and what they saved; by each user's own day."""
    sums = CostDay.objects.filter(day=day).aggregate(
        calls=Sum("calls", default=0),
        hits=Sum(F("exact_hits") + F("semantic_hits"), default=0),
        nano=Sum(F("exact_saved_nano") + F("semantic_saved_nano"), default=0),
    )
    asked = sums["calls"] + sums["hits"]
    return (f"{sums['hits'] / asked:.0%}" if asked else "–"), usd(to_usd(sums["nano"]))


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
