"""Promise 23 with the web server killed: nothing over the cap, nothing freed that may be billed, nothing unrecorded."""

import contextlib

import httpx
import pytest

from accounts.models import Attempt, Budget
from generation.models import Job
from tests.ledger_check import check_ledger
from tests.stack import TEXT, Person, Stack, many, wait_until
from tests.stack_fixtures import StartStack

pytestmark = pytest.mark.chaos

FITTING = 10
STREAM = "/api/generate/text/stream"
LEASE_SECONDS = 3
RECOVERY_SECONDS = 60  # lease, beat, and a slow machine


@pytest.mark.parametrize("calls_before", [1, 5, 10])
def test_killed_while_calls_are_in_flight(start_stack: StartStack, calls_before: int) -> None:
    stack = start_stack(workers=1, beat=True, JOB_LEASE_SECONDS=LEASE_SECONDS)
    cap = stack.reserve_of(TEXT) * FITTING
    person = stack.person("owner", usd_per_month=cap)
    stack.direct(latency_ms=30_000)  # long enough that even a slow machine kills before an answer

    with many(1, lambda _n: stack.race(200, person, TEXT)):
        wait_until(lambda: len(calls(stack, person)) >= calls_before)
        stack.web.kill()
    stack.direct(latency_ms=100)
    stack.restart_web()
    again = stack.race(200, person, TEXT)

    assert set(again) <= {(200, ""), (402, "monthly_cap_exceeded")} and again[402, "monthly_cap_exceeded"] >= 190
    wait_until(lambda: not open_jobs(person), seconds=RECOVERY_SECONDS, what="no job is open")
    stack.race(50, person, TEXT)  # what recovery gave back may be used now, and no more
    check_after_the_crash(stack, person, int(cap * 10**9))


def calls(stack: Stack, person: Person) -> list[str]:
    """The attempts of this person that reached the provider."""
    own = {str(key) for key in Attempt.objects.filter(user=person.user).values_list("key", flat=True)}
    return [key for key in stack.received() if key in own]


def open_jobs(person: Person) -> int:
    return Job.objects.filter(user=person.user, status__in=Job.OPEN).count()


def check_after_the_crash(stack: Stack, person: Person, cap_nano: int) -> None:
    """No call over the cap, none unrecorded, none given back; what the provider billed is counted."""
    attempts = {str(attempt.key): attempt for attempt in Attempt.objects.all()}
    received = stack.received()
    assert [key for key in received if key not in attempts] == []
    assert [key for key in received if attempts[key].state == Attempt.State.VOID] == []
    assert len(calls(stack, person)) <= FITTING
    own = Attempt.objects.filter(user=person.user)
    assert own.filter(state=Attempt.State.UNKNOWN).exists()  # else nothing was cut off in flight
    assert not own.filter(state=Attempt.State.HELD).exists()
    month = Budget.objects.get(kind=Budget.Kind.USER_MONTH_USD, owner_id=person.user.pk)
    billed = sum(nano for key, nano in stack.billed().items() if attempts[key].user_id == person.user.pk)
    assert billed <= month.held + month.spent <= cap_nano
    check_ledger(stack.billed())


def test_a_stop_waits_for_the_streams_under_way(start_stack: StartStack) -> None:
    stack = start_stack(completion_tokens=60)
    stack.direct(stream_pause_ms=40)
    person = stack.person("owner")
    ends: list[str] = []

    def listen(number: int) -> None:
        body = {"prompt": f"Latte {number}", "max_tokens": 200}
        try:
            answer = httpx.post(f"{stack.url}{STREAM}", json=body, headers=person.headers, timeout=60)
            ends.append(answer.text.rsplit("event: ", 1)[1].split("\n")[0])
        except httpx.TransportError as error:
            ends.append(repr(error))

    with many(5, listen):
        wait_until(lambda: len(stack.received()) == 5)
        stack.web.stop()

    assert ends == ["result"] * 5
    assert not open_jobs(person) and set(states(person)) == {Attempt.State.SETTLED}
    check_ledger(stack.billed())


def test_a_stream_whose_process_is_killed_stays_counted(start_stack: StartStack) -> None:
    stack = start_stack(workers=1, beat=True, JOB_LEASE_SECONDS=LEASE_SECONDS, completion_tokens=200)
    stack.direct(stream_pause_ms=100)
    person = stack.person("owner")

    def listen(_number: int) -> None:
        with contextlib.suppress(httpx.TransportError):
            httpx.post(f"{stack.url}{STREAM}", json=TEXT, headers=person.headers, timeout=60)

    with many(1, listen):
        wait_until(lambda: len(stack.received()) == 1)
        stack.web.kill()

    wait_until(lambda: not open_jobs(person), seconds=RECOVERY_SECONDS)
    assert states(person) == [Attempt.State.UNKNOWN]
    check_ledger(stack.billed())


def states(person: Person) -> list[str]:
    return list(Attempt.objects.filter(user=person.user).values_list("state", flat=True))
