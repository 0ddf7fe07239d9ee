"""Promises 25 and 26: a worker that dies loses no job, doubles no charge, and cannot be killed for ever by one job."""

import pytest

from accounts.models import Attempt
from generation.models import Job
from tests.ledger_check import check_ledger
from tests.stack import TEXT, Person, Stack, many, numbered, wait_until
from tests.stack_fixtures import StartStack

pytestmark = pytest.mark.chaos

LEASE_SECONDS = 3
RECOVERY_SECONDS = 60  # lease, beat's ten seconds, and a slow machine
Status = Job.Status


@pytest.fixture
def stack(start_stack: StartStack) -> Stack:
    return start_stack(workers=1, beat=True, JOB_LEASE_SECONDS=LEASE_SECONDS)


def queue(stack: Stack, person: Person) -> Job:
    answer = stack.post(person, "/api/generate/text/async", numbered(TEXT))
    assert answer.status_code == 202, answer.text
    return Job.objects.get(pk=answer.json()["job_id"])


def wait_for(job: Job, *statuses: str, seconds: float = 60) -> None:
    def reached() -> bool:
        job.refresh_from_db()
        return job.status in statuses

    wait_until(reached, seconds=seconds, what=lambda: f"{job.status} {job.tries} {job.error_code}, not {statuses}")


def states(job: Job) -> list[str]:
    return sorted(Attempt.objects.filter(job_reference=str(job.pk)).values_list("state", flat=True))


def test_a_job_of_a_killed_worker_is_repeated_with_a_reserve_of_its_own(stack: Stack) -> None:
    person = stack.person("owner")
    stack.direct(latency_ms=20_000)
    job = queue(stack, person)
    wait_until(lambda: len(stack.received()) == 1, what="the call is in flight")
    stack.worker.kill()
    stack.direct(latency_ms=0)
    stack.worker.start()

    wait_for(job, Status.COMPLETED, seconds=RECOVERY_SECONDS)

    assert states(job) == ["settled", "unknown"]
    assert (job.tries, job.times_lost) == (2, 1)
    status = stack.get(person, f"/api/jobs/{job.pk}/status").json()
    assert status["status"] == "completed" and status["result"]["result"]
    check_ledger(stack.billed())


def test_a_job_that_kills_its_worker_stops_and_the_next_one_runs(stack: Stack) -> None:
    person = stack.person("owner")
    stack.direct(latency_ms=120_000)
    poison = queue(stack, person)

    for deaths in (1, 2, 3):
        wait_until(lambda: len(stack.received()) == deaths, seconds=RECOVERY_SECONDS, what=f"call {deaths}")  # noqa: B023
        stack.worker.kill()
        stack.worker.start()

    wait_for(poison, Status.FAILED, seconds=RECOVERY_SECONDS)
    assert (poison.error_code, poison.times_lost, len(stack.received())) == ("worker_lost", 3, 3)
    assert states(poison) == ["unknown"] * 3
    stack.direct(latency_ms=0)
    following = queue(stack, person)
    wait_for(following, Status.COMPLETED)
    check_ledger(stack.billed())


def test_a_killed_child_of_the_worker_is_no_different(stack: Stack) -> None:
    person = stack.person("owner")
    stack.direct(latency_ms=20_000)
    job = queue(stack, person)
    wait_until(lambda: len(stack.received()) == 1, what="the call is in flight")
    for child in stack.worker.family()[1:]:
        child.kill()
    stack.direct(latency_ms=0)

    wait_for(job, Status.COMPLETED, seconds=RECOVERY_SECONDS)

    assert states(job) == ["settled", "unknown"]
    check_ledger(stack.billed())


def test_a_job_longer_than_its_lease_runs_once(stack: Stack) -> None:
    person = stack.person("owner")
    stack.direct(latency_ms=(LEASE_SECONDS * 3 + 10) * 1000)  # several leases, and a round of beat

    job = queue(stack, person)
    wait_for(job, Status.COMPLETED)

    assert (job.tries, job.times_lost, len(stack.received())) == (1, 0, 1)
    check_ledger(stack.billed())


def test_a_job_whose_message_was_lost_is_queued_again(stack: Stack) -> None:
    person = stack.person("owner")
    stack.worker.kill()
    job = queue(stack, person)
    stack.redis.flushall()
    stack.worker.start()

    wait_for(job, Status.COMPLETED, seconds=RECOVERY_SECONDS)

    assert states(job) == ["settled"] and job.times_lost == 0
    check_ledger(stack.billed())


def test_two_workers_and_doubled_messages_run_a_job_once(start_stack: StartStack) -> None:
    stack = start_stack(workers=2, fake_latency_ms=50)
    person = stack.person("owner")
    for worker in stack.worker_processes:
        worker.kill()
    jobs = [queue(stack, person) for _ in range(10)]
    stack.double_messages("text")
    for worker in stack.worker_processes:
        worker.start()

    for job in jobs:
        wait_for(job, Status.COMPLETED)
    assert len(stack.received()) == 10
    assert all(job.tries == 1 for job in jobs)
    check_ledger(stack.billed())


def test_a_flushed_broker_loses_no_job(start_stack: StartStack) -> None:
    stack = start_stack(workers=2, beat=True, fake_latency_ms=200)
    person = stack.person("owner")
    jobs = [queue(stack, person) for _ in range(30)]

    stack.redis.flushall()

    for job in jobs:
        wait_for(job, Status.COMPLETED, seconds=RECOVERY_SECONDS)
    assert set(Attempt.objects.values_list("state", flat=True)) == {"settled"}
    check_ledger(stack.billed())


def test_every_slot_hung_keeps_nobody_from_recovering(start_stack: StartStack) -> None:
    stack = start_stack(workers=1, beat=True, JOB_LEASE_SECONDS=LEASE_SECONDS)
    person = stack.person("owner")
    stack.direct(latency_ms=120_000)
    for _ in range(2):  # as many as the worker has slots
        queue(stack, person)
    wait_until(lambda: len(stack.received()) == 2)
    with many(1, lambda _: stack.race(1, person, TEXT)):
        wait_until(lambda: len(stack.received()) == 3)
        stack.web.kill()

    lost = Job.objects.get(is_async=False)
    wait_for(lost, Status.FAILED, seconds=RECOVERY_SECONDS)
    assert lost.error_code == "worker_lost"
    stack.worker.kill()  # asked to stop, it would wait for its hung calls


def test_a_job_at_its_soft_limit_is_tried_again_and_stays_counted(start_stack: StartStack) -> None:
    stack = start_stack(workers=1, beat=True, JOB_SOFT_LIMIT_SECONDS=2, JOB_HARD_LIMIT_SECONDS=60)
    person = stack.person("owner")
    stack.direct(latency_ms=120_000)
    job = queue(stack, person)
    wait_until(lambda: states(job) == ["unknown"], what="the first call is given up")
    stack.direct(latency_ms=0)

    wait_for(job, Status.COMPLETED)

    assert (states(job), job.tries, job.times_lost) == (["settled", "unknown"], 2, 0)
    check_ledger(stack.billed())


def test_a_process_that_hears_nothing_is_killed_at_the_hard_limit(start_stack: StartStack) -> None:
    stack = start_stack(
        workers=1, beat=True, JOB_LEASE_SECONDS=LEASE_SECONDS, JOB_SOFT_LIMIT_SECONDS=2, JOB_HARD_LIMIT_SECONDS=4
    )
    person = stack.person("owner")
    stack.direct(latency_ms=120_000)
    job = queue(stack, person)
    wait_until(lambda: len(stack.received()) == 1, what="the call is in flight")
    for child in stack.worker.family()[1:]:
        child.suspend()
    stack.direct(latency_ms=0)

    wait_for(job, Status.COMPLETED, seconds=RECOVERY_SECONDS)

    assert (states(job), job.times_lost) == (["settled", "unknown"], 1)
    stack.worker.kill()  # asked to stop, it would wait for the child that hears nothing
    check_ledger(stack.billed())
