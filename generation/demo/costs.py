"""What the demo account spent in the last weeks: jobs, attempts and movements as real ones leave them."""

import random
from datetime import date, datetime, time, timedelta
from typing import Any
from uuid import UUID, uuid5

from accounts.ledger import budget_key
from accounts.models import Attempt, Budget, CostDay, Entry, User
from campaigns.models import Campaign, Creative
from generation.models import Job

DAYS = 60
NAMESPACE = UUID("5f0c1e0a-6a51-4f6c-9a0e-2f8f1b7f2026")
TEXT_NANO, IMAGE_NANO = 90_000, 40_000_000  # about 150 tokens of gpt-4o-mini; a square of dall-e-3
Kind = Budget.Kind


class Spending:
    """Collects rows and stores them at once; the same account has the same past whenever it is made."""

    def __init__(self, user: User, campaigns: dict[str, Campaign]) -> None:
        self.user, self.campaigns = user, campaigns
        self.works = {name: _works(campaign) for name, campaign in campaigns.items()}
        self.dice = random.Random(2026)  # noqa: S311 - a past that looks alive, no secret
        self.jobs: list[Job] = []
        self.attempts: list[Attempt] = []
        self.entries: list[Entry] = []
        self.budgets: dict[str, Budget] = {}
        self.costs: dict[tuple[date, str, str, int], CostDay] = {}
        self.moments: dict[UUID, datetime] = {}

    def live_through(self, today: date) -> None:
        """Fewer works at weekends, more as the campaigns begin; some questions asked twice."""
        for back in range(DAYS, 0, -1):
            day = today - timedelta(days=back)
            works = self.dice.randint(1, 3) if day.weekday() >= 5 else self.dice.randint(3, 8)
            for _ in range(works):
                self.generate(day)

    def generate(self, day: date) -> None:
        """One text or picture; every fifth is asked once more and comes from the cache."""
        language = self.dice.choice(sorted(self.campaigns))
        is_text = self.dice.random() < 0.8
        kind, model = ("text", "gpt-4o-mini") if is_text else ("image", "dall-e-3")
        units = self.dice.randint(1, 3) if is_text else 1
        nano = units * self.dice.randint(TEXT_NANO // 2, TEXT_NANO * 2) if is_text else IMAGE_NANO
        first = self._job(day, language, kind, model, nano)
        first.prompt, first.result = self._work(language, kind, units, first)
        self._settle(first, day, units, nano)
        if self.dice.random() < 0.2:
            hit = self._job(day, language, kind, model, 0)
            hit.prompt, hit.result = first.prompt, first.result
            hit.cache, hit.source, hit.saved_nano, hit.attempt_key = Job.Cache.EXACT, first, nano, None
            cost = self._cost(hit, day)
            cost.exact_hits += 1
            cost.exact_saved_nano += nano

    def _work(self, language: str, kind: str, units: int, job: Job) -> tuple[str, list[dict[str, Any]]]:
        """A prompt and as many results, the campaign's own; the first of them is said to have been made by the job."""
        works = self.works[language][kind]
        start = self.dice.randrange(len(works))
        chosen = [works[(start + number) % len(works)] for number in range(units)]
        chosen[0].job_reference = str(job.pk)
        return chosen[0].prompt, [work.result for work in chosen]

    def store(self) -> None:
        """Write everything, each kind of row at once."""
        Job.objects.bulk_create(self.jobs)
        for job in self.jobs:
            job.created_at = self.moments[job.pk]
        Job.objects.bulk_update(self.jobs, ["created_at"], batch_size=200)
        made = [work for works in self.works.values() for kind in works.values() for work in kind]
        Creative.objects.bulk_update(made, ["job_reference"])
        Budget.objects.bulk_create(self.budgets.values())
        Attempt.objects.bulk_create(self.attempts)
        for attempt in self.attempts:
            attempt.created_at = self.moments[UUID(attempt.job_reference)]
        Attempt.objects.bulk_update(self.attempts, ["created_at"], batch_size=200)
        Entry.objects.bulk_create(self.entries)
        CostDay.objects.bulk_create(self.costs.values())

    def _job(self, day: date, language: str, kind: str, model: str, nano: int) -> Job:
        moment = datetime.combine(day, time(9 + self.dice.randint(0, 9), self.dice.randint(0, 59)), self.user.zone)
        number = len(self.jobs)
        job = Job(
            id=uuid5(NAMESPACE, f"{self.user.pk} {number}"),
            user=self.user,
            kind=kind,
            status=Job.Status.COMPLETED,
            model=model,
            provider="openai",
            campaign=self.campaigns[language],
            attempt_key=uuid5(NAMESPACE, f"attempt {self.user.pk} {number}"),
            tries=1,
            cost_nano=nano,
            started_at=moment,
            completed_at=moment,
        )
        self.moments[job.pk] = moment
        self.jobs.append(job)
        return job

    def _settle(self, job: Job, day: date, units: int, nano: int) -> None:
        attempt = Attempt(
            key=job.attempt_key,
            user=self.user,
            campaign_id=job.campaign_id,
            job_reference=str(job.pk),
            kind=job.kind,
            model=job.model,
            units=units,
            day=day,
            state=Attempt.State.SETTLED,
            reserved_nano=2 * nano,
            charged_nano=nano,
            sent_at=job.started_at,
            ended_at=job.completed_at,
        )
        self.attempts.append(attempt)
        pieces = Kind.USER_DAY_TEXTS if job.kind == "text" else Kind.USER_DAY_IMAGES
        self._move(attempt, pieces, self.user.pk, day.isoformat(), units, units)
        self._move(attempt, Kind.USER_MONTH_USD, self.user.pk, day.isoformat()[:7], 2 * nano, nano)
        self._move(attempt, Kind.CAMPAIGN_USD, job.campaign_id or 0, "", 2 * nano, nano)
        cost = self._cost(job, day)
        cost.calls += 1
        cost.pieces += units
        cost.charged_nano += nano

    def _move(self, attempt: Attempt, kind: Kind, owner_id: int, period: str, held: int, spent: int) -> None:
        key = budget_key(kind, owner_id, period)
        budget = self.budgets.setdefault(key, Budget(key=key, kind=kind, owner_id=owner_id, period=period))
        budget.spent += spent
        self.entries.append(Entry(attempt=attempt, budget=budget, kind=Entry.Kind.RESERVE, held_delta=held))
        self.entries.append(
            Entry(attempt=attempt, budget=budget, kind=Entry.Kind.SETTLE, held_delta=-held, spent_delta=spent)
        )

    def _cost(self, job: Job, day: date) -> CostDay:
        key = (day, job.kind, job.model, job.campaign_id or 0)
        values = dict(zip(("day", "kind", "model", "campaign_id"), key, strict=True))
        return self.costs.setdefault(key, CostDay(user=self.user, **values))


def _works(campaign: Campaign) -> dict[str, list[Creative]]:
    """The campaign's texts and pictures."""
    works: dict[str, list[Creative]] = {}
    for creative in campaign.creatives.order_by("pk"):
        works.setdefault(creative.content_type, []).append(creative)
    return works


def spend(user: User, campaigns: dict[str, Campaign], today: date) -> None:
    """Give the account its past."""
    spending = Spending(user, campaigns)
    spending.live_through(today)
    spending.store()
