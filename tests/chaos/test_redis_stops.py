"""Redis hangs or dies: pages, reads and saves go on, generation is refused rather than uncounted, no job is lost."""

import os
import signal
import time
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from generation.models import Job
from projects.models import Project
from tests.ledger_check import check_ledger
from tests.stack import TEXT, Person, Stack, numbered, wait_until
from tests.stack_fixtures import StartStack

pytestmark = pytest.mark.chaos

RECOVERY_SECONDS = 60


@pytest.fixture
def stack(start_stack: StartStack) -> Stack:
    return start_stack(workers=2, beat=True, fake_latency_ms=200)


@contextmanager
def hung_redis(stack: Stack) -> Iterator[None]:
    """It keeps its connections and answers nobody."""
    pid = int(stack.redis.info("server")["process_id"])
    os.kill(pid, signal.SIGSTOP)
    try:
        yield
    finally:
        os.kill(pid, signal.SIGCONT)


def queue(stack: Stack, person: Person) -> Job:
    answer = stack.post(person, "/api/generate/text/async", numbered(TEXT))
    assert answer.status_code == 202, answer.text
    return Job.objects.get(pk=answer.json()["job_id"])


def test_reads_and_saves_go_on_and_no_job_is_lost(stack: Stack) -> None:
    person = stack.person("owner")
    project = Project.objects.create(user=person.user, name="Poster")
    jobs = [queue(stack, person) for _ in range(20)]

    with hung_redis(stack):
        began = time.monotonic()
        assert stack.get(person, f"/api/projects/{project.pk}").status_code == 200
        read = time.monotonic() - began
        began = time.monotonic()
        saved = stack.http.patch(
            f"/api/projects/{project.pk}", json={"name": "New"}, headers={**person.headers, "If-Match": "*"}
        )
        save = time.monotonic() - began
        refused = stack.post(person, "/api/generate/text", numbered(TEXT))
        time.sleep(3)

    assert saved.status_code == 200 and read < 1.5 and save < 1.5, (read, save)
    assert (refused.status_code, refused.json()["code"]) == (503, "limits_unavailable")
    wait_until(lambda: not Job.objects.filter(status__in=Job.OPEN).exists(), seconds=RECOVERY_SECONDS)
    assert set(Job.objects.filter(pk__in=[job.pk for job in jobs]).values_list("status", flat=True)) == {"completed"}
    assert stack.post(person, "/api/generate/text", numbered(TEXT)).status_code == 200
    check_ledger(stack.billed())
