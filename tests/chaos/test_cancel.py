"""Row C5: a cancel, a worker, a retry and a recovery race without harm."""

import random
import time
from collections import Counter

import httpx
import pytest

from accounts.models import Attempt
from campaigns.models import Creative
from generation.models import Job
from tests.ledger_check import check_ledger
from tests.stack import TEXT, Stack, many, numbered, wait_until
from tests.stack_fixtures import StartStack

pytestmark = pytest.mark.chaos

JOBS = 60
Status, State = Job.Status, Attempt.State


def open_jobs() -> int:
    return Job.objects.filter(status__in=Job.OPEN).count()


@pytest.fixture
def stack(start_stack: StartStack) -> Stack:
    return start_stack(workers=2, fake_latency_ms=40, completion_tokens=20)


def test_cancel_against_run(stack: Stack) -> None:
    person = stack.person("owner")
    cancelled: dict[str, bool] = {}

    def queue_and_cancel(number: int) -> None:
        with httpx.Client(base_url=stack.url, headers=person.headers, timeout=60) as client:
            job = client.post("/api/generate/text/async", json=numbered(TEXT)).json()["job_id"]
            time.sleep(random.Random(number).uniform(0, 0.6))  # before, during and after the call
            answer = client.post(f"/api/jobs/{job}/cancel")
            assert (answer.status_code, answer.json().get("code")) in {(200, None), (400, "already_ended")}
            cancelled[job] = answer.status_code == 200

    for _ in range(3):
        with many(JOBS // 3, queue_and_cancel):
            pass
    wait_until(lambda: not open_jobs(), what="every job has ended")
    wait_until(lambda: not Attempt.objects.filter(state=State.HELD).exists(), what="every attempt has ended")

    assert len(cancelled) == JOBS
    for job in Job.objects.all():
        assert job.status == (Status.CANCELLED if cancelled[str(job.pk)] else Status.COMPLETED)
        assert (job.result is not None) is (job.status == Status.COMPLETED)
        assert job.lease_until is None
    outcomes = Counter(Job.objects.values_list("status", flat=True))
    assert outcomes[Status.CANCELLED] > 0 and outcomes[Status.COMPLETED] > 0  # else nothing raced
    assert Creative.objects.count() == outcomes[Status.COMPLETED]
    assert len(stack.received()) == Attempt.objects.filter(state=State.SETTLED).count()
    check_ledger(stack.billed())


def test_many_cancels_of_one_job(stack: Stack) -> None:
    person = stack.person("owner")
    for _ in range(5):
        job = stack.post(person, "/api/generate/text/async", numbered(TEXT)).json()["job_id"]
        answers = stack.race(10, person, {}, f"/api/jobs/{job}/cancel")
        assert answers[200, ""] <= 1 and answers[200, ""] + answers[400, "already_ended"] == 10
    wait_until(lambda: not open_jobs() and not Attempt.objects.filter(state=State.HELD).exists())
    check_ledger(stack.billed())


def test_cancel_while_a_retry_waits(stack: Stack) -> None:
    person = stack.person("owner")
    stack.direct(faults=[{"kind": "rate_limited", "retry_after": "4"}])
    job = stack.post(person, "/api/generate/text/async", numbered(TEXT)).json()["job_id"]
    wait_until(lambda: Job.objects.filter(pk=job, status=Status.PENDING, tries=1).exists())

    assert stack.post(person, f"/api/jobs/{job}/cancel", {}).json()["status"] == "cancelled"

    time.sleep(6)  # past the moment of the retry
    assert len(stack.received()) == 1
    assert [attempt.state for attempt in Attempt.objects.all()] == [State.VOID]
    check_ledger(stack.billed())
