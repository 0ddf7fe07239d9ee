"""Generations of the past: they stand in the history and in the costs; see docs/adr/0026 for what counts against caps."""

from datetime import datetime
from decimal import ROUND_HALF_EVEN, Decimal
from typing import Any, ClassVar
from uuid import NAMESPACE_URL, UUID, uuid5

from django.conf import settings

from accounts import ledger_history
from accounts.ledger_history import PastCall
from accounts.models import User
from artify.core.money import NANO, to_nano, to_usd
from generation.legacy import values
from generation.legacy.campaigns import plain
from generation.legacy.importer import Change, OwnedImporter, RefusedError
from generation.legacy.mapping import create
from generation.legacy.source import Row
from generation.models import Job

NAMESPACE = uuid5(NAMESPACE_URL, "artify:import:gen_jobs")
MODEL_MAX = 100  # characters
HIGHEST_COST = Decimal(1_000_000)  # dollars of one job
MOST_TOKENS = 2**31 - 1
Kind, Status = Job.Kind, Job.Status
KIND_OF = dict.fromkeys(["text", "copy", "completion", "chat", "textgeneration"], Kind.TEXT)
KIND_OF |= dict.fromkeys(["image", "picture", "img", "imagegeneration"], Kind.IMAGE)
STATUS_WORDS = {
    Status.COMPLETED: "completed complete done success succeeded finished",
    Status.FAILED: "failed failure error errored timeout",
    Status.CANCELLED: "cancelled canceled aborted revoked",
}
STATUS_OF = {word: status for status, found in STATUS_WORDS.items() for word in found.split()}
# In the order in which they are looked for in the old service's message.
ERROR_WORDS = {
    "provider_quota_exhausted": ("quota", "billing"),
    "provider_rate_limited": ("rate limit", "429", "too many requests"),
    "provider_timeout": ("timeout", "timed out"),
    "provider_refused": ("content policy", "safety", "moderation"),
    "provider_auth_failed": ("api key", "401", "unauthorized"),
    "provider_unreachable": ("connection", "unreachable"),
    "provider_unavailable": ("500", "502", "503", "server error", "overloaded"),
}


class JobImporter(OwnedImporter[Job]):
    """gen_jobs of artify_content; each with money or a result is an attempt in the ledger."""

    table = "gen_jobs"
    columns = (
        *("user_id", "job_type", "model", "prompt", "prompt_tokens", "completion_tokens", "estimated_cost"),
        *("status", "error_message", "created_at", "completed_at"),
    )
    model = Job
    fields = (
        "user",
        "kind",
        "status",
        "model",
        "prompt",
        "cost_nano",
        "error_code",
        "prompt_tokens",
        "completion_tokens",
    )
    dates: ClassVar[tuple[str, ...]] = ("created_at",)

    def convert(self, row: Row) -> Job:
        """The job with what it cost, not booked. Raises RefusedError."""
        owner = self.owner_of(row)
        kind = KIND_OF.get(plain(row.get("job_type")))
        if kind is None:
            raise RefusedError("job_type_unknown", f"{row.get('job_type')}, {row.get('estimated_cost')}")
        status, cost = self._status(row), self._cost(row)
        created, completed = self._moments(row)
        prompt_tokens, completion_tokens = (self._tokens(row, name) for name in ("prompt_tokens", "completion_tokens"))
        is_booked = cost > 0 or status == Status.COMPLETED
        return Job(
            id=uuid5(NAMESPACE, f"job {self.old.name} {row.id}"),
            user=owner,
            kind=kind,
            status=status,
            model=values.words(row.get("model"))[:MODEL_MAX] or "unknown",
            provider="openai",
            prompt=self.text_of(row, "prompt"),
            params=_params(kind, completion_tokens),
            attempt_key=self._attempt_key(row) if is_booked else None,
            tries=1,
            error_code=_error_code(row.get("error_message")) if status == Status.FAILED else "",
            prompt_tokens=prompt_tokens,
            completion_tokens=completion_tokens,
            cost_nano=to_nano(cost),
            created_at=created,
            started_at=created,
            completed_at=completed,
        )

    def store(self, things: list[Job]) -> None:
        """Jobs and their bookings together."""
        create(Job, things, self.dates)
        ledger_history.book([self._call(job) for job in things if job.attempt_key is not None])

    def _keep(self, made: list[tuple[Row, Job]]) -> None:
        self._old_ids = {job.pk: row.id for row, job in made}
        super()._keep(made)

    def follow(self, change: Change[Job]) -> None:
        """What was still under way when it was imported has ended since: that is booked now; a booking is never changed."""
        here, thing = change.here, change.thing
        if here.attempt_key is not None and (here.cost_nano != thing.cost_nano or here.user_id != thing.user_id):
            raise RefusedError("cost_changed", f"{to_usd(here.cost_nano)} → {to_usd(thing.cost_nano)}")
        if here.attempt_key is not None:
            thing.attempt_key, thing.status = here.attempt_key, here.status
        super().follow(change)
        if self.run.dry or here.attempt_key is not None or thing.attempt_key is None:
            return
        Job.objects.filter(pk=here.pk).update(attempt_key=thing.attempt_key, completed_at=thing.completed_at)
        self._old_ids = {thing.pk: change.row.id}
        ledger_history.book([self._call(thing)])

    def _call(self, job: Job) -> PastCall:
        owner: User = job.user
        return PastCall(
            key=job.attempt_key or job.pk,
            user_id=owner.pk,
            kind=job.kind,
            model=job.model,
            units=1,
            nano=job.cost_nano,
            job_reference=str(job.pk),
            provider_id=f"import:{self.old.name}:gen_jobs:{self._old_ids[job.pk]}",
            day=job.created_at.astimezone(owner.zone).date(),
            at=job.created_at,
            ended_at=job.completed_at or job.created_at,
        )

    def _attempt_key(self, row: Row) -> UUID:
        return uuid5(NAMESPACE, f"attempt {self.old.name} {row.id}")

    def _status(self, row: Row) -> str:
        status = STATUS_OF.get(plain(row.get("status")))
        if status is None:
            self.adjusted(row, "never_ended", row.get("status"))
            return Status.CANCELLED.value
        return status.value

    def _cost(self, row: Row) -> Decimal:
        text = row.get("estimated_cost")
        if text is None or not text.strip():
            return Decimal(0)
        cost = values.number(text)
        if cost is None or cost < 0:
            self.adjusted(row, "cost_invalid", text)
            return Decimal(0)
        if cost > HIGHEST_COST:
            raise RefusedError("cost_too_high", text)
        kept = cost.quantize(NANO, ROUND_HALF_EVEN)
        if kept != cost:
            self.adjusted(row, "cost_rounded", text)
        return kept

    def _moments(self, row: Row) -> tuple[datetime, datetime]:
        created, completed = self.moments_of(row, "created_at", "completed_at")
        return created, max(created, completed)

    def _tokens(self, row: Row, name: str) -> int:
        text = row.get(name)
        found = values.whole(text) if text else 0
        if found is None or not 0 <= found <= MOST_TOKENS:
            self.adjusted(row, "tokens_invalid", f"{name} {text}")
            return 0
        return found


def _params(kind: str, completion_tokens: int) -> dict[str, Any]:
    """As a request would have filled them, so that the job can be done once more."""
    if kind == Kind.IMAGE:
        return {"size": settings.DEFAULT_IMAGE_SIZE, "quality": "standard"}
    most = max(settings.DEFAULT_MAX_TOKENS, min(completion_tokens, 4096))
    return {"n": 1, "max_tokens": most, "temperature": 0.7, "tone": ""}


def _error_code(message: str | None) -> str:
    """The nearest of our codes; the old service kept the provider's words."""
    said = (message or "").lower()
    return next((code for code, marks in ERROR_WORDS.items() if any(mark in said for mark in marks)), "internal_error")
