"""Promise 28: a rolling deploy under load. Every process is asked to stop and started anew, one web after the other."""

import itertools
import threading
import time
from collections import Counter

import httpx
import pytest

from accounts.models import Attempt
from generation.models import Job
from tests.ledger_check import check_ledger
from tests.stack import TEXT, Person, Process, Stack, many, numbered, wait_until
from tests.stack_fixtures import StartStack

pytestmark = pytest.mark.chaos

CALLERS = 12
PATHS = itertools.cycle(["/api/generate/text", "/api/generate/text/async"])


@pytest.fixture
def stack(start_stack: StartStack) -> Stack:
    return start_stack(webs=2, workers=2, beat=True, fake_latency_ms=400)


class Balancer:
    """What stands before the web processes: whoever does not take the connection is passed over."""

    def __init__(self, stack: Stack, person: Person) -> None:
        self.answers: Counter[int | str] = Counter()
        self.passed_over = 0
        self._stack, self._turns = stack, itertools.count()
        self._headers = {**person.headers, "Connection": "close"}

    def send(self, path: str) -> None:
        with httpx.Client(headers=self._headers, timeout=60) as client:
            for _ in range(100):
                url = self._stack.urls[next(self._turns) % len(self._stack.urls)]
                try:
                    self.answers[client.post(f"{url}{path}", json=numbered(TEXT)).status_code] += 1
                except httpx.ConnectError:
                    self.passed_over += 1
                    time.sleep(0.05)
                except httpx.TransportError as error:  # taken, and then lost
                    self.answers[repr(error)] += 1
                    return
                else:
                    return


def deploy(stack: Stack, process: Process) -> None:
    process.stop()
    process.start()
    stack.wait_ready()


def test_no_request_fails_and_no_job_is_lost(stack: Stack) -> None:
    balancer = Balancer(stack, stack.person("owner"))
    done = threading.Event()

    def work(_number: int) -> None:
        while not done.is_set():
            balancer.send(next(PATHS))

    with many(CALLERS, work):
        wait_until(lambda: balancer.answers.total() > CALLERS)
        for process in [*stack.web_processes, *stack.worker_processes]:
            deploy(stack, process)
        before = balancer.answers.total()
        wait_until(lambda: balancer.answers.total() > before + CALLERS)
        done.set()

    assert set(balancer.answers) == {200, 202} and balancer.passed_over, balancer.answers
    wait_until(lambda: not Job.objects.filter(status__in=Job.OPEN).exists())
    assert set(Job.objects.values_list("status", "times_lost", "tries")) == {("completed", 0, 1)}
    assert Job.objects.count() == balancer.answers.total()
    assert set(Attempt.objects.values_list("state", flat=True)) == {"settled"}
    check_ledger(stack.billed())
