"""Does the ledger agree with itself, and with what the provider billed: to the nano-dollar."""

from collections.abc import Iterator, Mapping
from uuid import UUID

from django.db.models import Sum

from accounts.models import Attempt, Budget, Entry
from generation.ledger_check import findings
from generation.models import Job

State = Attempt.State
OPEN = (State.HELD, State.UNKNOWN)
ENDED_AS = {State.SETTLED: Entry.Kind.SETTLE, State.VOID: Entry.Kind.RELEASE}


def check_ledger(billed: Mapping[str, int] | None = None) -> None:
    """Fail with every disagreement, also those that ``manage.py ledger_check`` sees; ``billed`` is what the provider billed, in nano-dollars by attempt key."""
    faults = [*_budgets(), *_attempts(), *_totals(), *_jobs(), *(str(finding) for finding in findings())]
    faults += _bill(billed) if billed is not None else []
    assert not faults, "\n".join(faults)


def check_entries() -> None:
    """The same without jobs, for tests of the ledger alone."""
    faults = [*_budgets(), *_attempts(), *_totals()]
    assert not faults, "\n".join(faults)


def _budgets() -> Iterator[str]:
    """Each budget is the sum of its entries."""
    sums = {
        row["budget"]: (row["held"], row["spent"])
        for row in Entry.objects.values("budget").annotate(held=Sum("held_delta"), spent=Sum("spent_delta"))
    }
    for budget in Budget.objects.all():
        if sums.get(budget.key, (0, 0)) != (budget.held, budget.spent):
            yield f"budget {budget.key}: {budget.held}, {budget.spent}; its entries: {sums.get(budget.key)}"


def _attempts() -> Iterator[str]:
    """Each attempt has the entries that its state asks for, of the right amounts."""
    for attempt in Attempt.objects.prefetch_related("entries__budget"):
        entries = list(attempt.entries.all())
        kinds = {Entry.Kind.RESERVE} | ({ENDED_AS[attempt.state]} if attempt.state in ENDED_AS else set())
        if {entry.kind for entry in entries} != kinds:
            yield f"attempt {attempt}: entries {sorted(entry.kind for entry in entries)}"
        for key in {entry.budget_id for entry in entries}:
            yield from _attempt_on_budget(attempt, [entry for entry in entries if entry.budget_id == key])


def _attempt_on_budget(attempt: Attempt, entries: list[Entry]) -> Iterator[str]:
    held = sum(entry.held_delta for entry in entries)
    spent = sum(entry.spent_delta for entry in entries)
    if attempt.state not in OPEN and held != 0:
        yield f"attempt {attempt}: {held} still held in {entries[0].budget_id}"
    if not entries[0].budget.is_money:
        return
    expected = (attempt.reserved_nano, 0) if attempt.state in OPEN else (0, attempt.charged_nano)
    if (held, spent) != expected:
        yield f"attempt {attempt}: {held}, {spent} in {entries[0].budget_id}, not {expected}"


def _totals() -> Iterator[str]:
    """All that users' months hold and have spent is all that attempts hold and were charged."""
    months = Budget.objects.filter(kind=Budget.Kind.USER_MONTH_USD).aggregate(held=Sum("held"), spent=Sum("spent"))
    held = Attempt.objects.filter(state__in=OPEN).aggregate(sum=Sum("reserved_nano"))["sum"]
    charged = Attempt.objects.filter(state=State.SETTLED).aggregate(sum=Sum("charged_nano"))["sum"]
    if ((months["held"] or 0), (months["spent"] or 0)) != ((held or 0), (charged or 0)):
        yield f"months: {months}; attempts: held {held}, charged {charged}"


def _jobs() -> Iterator[str]:
    """Each attempt belongs to a job, unless its account was deleted; a finished job costs what its attempt was charged."""
    jobs = {str(job.pk): job for job in Job.objects.all()}
    for attempt in Attempt.objects.exclude(kind="embedding").exclude(user__email__endswith="@deleted.invalid"):
        if attempt.job_reference not in jobs:
            yield f"attempt {attempt}: no job {attempt.job_reference}"
    charged = dict(Attempt.objects.values_list("key", "charged_nano"))
    for job in jobs.values():
        if job.status == Job.Status.COMPLETED and not job.cache and charged.get(job.attempt_key) != job.cost_nano:
            yield f"job {job}: cost {job.cost_nano}, attempt charged {charged.get(job.attempt_key)}"


def _bill(billed: Mapping[str, int]) -> Iterator[str]:
    """Nothing billed is unrecorded or void; what is settled is the bill; what nobody can know is covered."""
    attempts = {attempt.key: attempt for attempt in Attempt.objects.all()}
    for key, nano in billed.items():
        attempt = attempts.get(UUID(key))
        if attempt is None:
            yield f"billed without an attempt: {key} {nano}"
        elif attempt.state == State.SETTLED and attempt.charged_nano != nano:
            yield f"attempt {attempt}: charged {attempt.charged_nano}, billed {nano}"
        elif attempt.state in OPEN and attempt.reserved_nano < nano:
            yield f"attempt {attempt}: holds {attempt.reserved_nano}, billed {nano}"
        elif attempt.state == State.VOID and nano:
            yield f"attempt {attempt}: given back, billed {nano}"
    for attempt in attempts.values():
        if attempt.state == State.SETTLED and attempt.charged_nano and str(attempt.key) not in billed:
            yield f"attempt {attempt}: charged {attempt.charged_nano}, never billed"
