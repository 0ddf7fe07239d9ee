"""RabbitMQ instead of Redis as the queue: jobs run, a killed worker loses none, and waiting messages are counted."""

from collections.abc import Iterator

import pytest

from generation.models import Job
from tests.ledger_check import check_ledger
from tests.rabbitmq import rabbitmq
from tests.stack import TEXT, Stack, numbered, wait_until
from tests.stack_fixtures import StartStack

pytestmark = pytest.mark.chaos

RECOVERY_SECONDS = 60


@pytest.fixture
def stack(start_stack: StartStack) -> Iterator[Stack]:
    with rabbitmq() as url:
        yield start_stack(workers=1, beat=True, JOB_LEASE_SECONDS=3, BROKER_URL=url)


def waiting(stack: Stack, queue: str) -> float:
    text = stack.http.get("/metrics").raise_for_status().text
    return float(text.split(f'artify_queue_messages{{queue="{queue}"}} ')[1].split("\n")[0])


def test_no_job_is_lost_with_a_worker(stack: Stack) -> None:
    person = stack.person("owner")
    stack.direct(latency_ms=20_000)
    ids = [stack.post(person, "/api/generate/text/async", numbered(TEXT)).json()["job_id"] for _ in range(6)]
    wait_until(lambda: len(stack.received()) == 2, what="both children of the worker are at work")
    assert waiting(stack, "text") > 0 and waiting(stack, "image") == 0
    stack.worker.kill()
    stack.direct(latency_ms=0)
    stack.worker.start()
    wait_until(
        lambda: Job.objects.filter(pk__in=ids, status="completed").count() == 6,
        seconds=RECOVERY_SECONDS,
        what=lambda: str(list(Job.objects.values_list("status", "tries", "error_code"))) + stack.worker.output,
    )
    check_ledger(stack.billed())
    wait_until(lambda: waiting(stack, "text") == 0)
