"""The queue, end to end: a real web server, a real worker, a real broker."""

from collections.abc import Iterator
from typing import Any

import pytest

from accounts.models import Attempt
from generation.models import Job
from tests.ledger_check import check_ledger
from tests.scratch import Scratch
from tests.stack import IMAGE, TEXT, Person, Stack, wait_until
from tests.stack_fixtures import stack_on

State = Attempt.State


@pytest.fixture(scope="module")
def stack(scratch: Scratch, django_db_blocker: Any, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stack]:
    with stack_on(scratch, django_db_blocker, tmp_path_factory.mktemp("queue"), workers=1) as started:
        yield started


def poll(stack: Stack, person: Person, path: str, body: dict[str, Any]) -> dict[str, Any]:
    """Queue the request and ask until it has ended; what the last answer was."""
    queued = stack.post(person, path, body)
    assert queued.status_code == 202, queued.text
    answer: dict[str, Any] = {}

    def ended() -> bool:
        answer.update(stack.get(person, queued.json()["poll_url"]).json())
        return answer["status"] in {"completed", "failed"}

    wait_until(ended, what=lambda: f"{answer}\n{stack.worker.last_words}")
    return answer


def states(person: Person) -> list[str]:
    return sorted(Attempt.objects.filter(user=person.user).values_list("state", flat=True))


def test_a_queued_text(stack: Stack) -> None:
    person = stack.person("writer")
    ended = poll(stack, person, "/api/generate/text/async", TEXT)
    assert ended["status"] == "completed" and ended["result"]["results"] and ended["completed_at"]
    assert states(person) == [State.SETTLED]
    check_ledger(stack.billed())


def test_a_queued_picture(stack: Stack) -> None:
    person = stack.person("painter")
    ended = poll(stack, person, "/api/generate/image/async", IMAGE)
    assert ended["status"] == "completed", ended
    picture = stack.get(person, ended["result"]["asset"]["url"])
    assert picture.status_code == 200 and picture.headers["Content-Type"].startswith("image/")
    check_ledger(stack.billed())


@pytest.mark.parametrize(
    ("fault", "first_state"),
    [
        ({"kind": "rate_limited", "retry_after": "1"}, State.VOID),
        ({"kind": "server_error"}, State.VOID),
        ({"kind": "reset_mid_body"}, State.UNKNOWN),
    ],
    ids=lambda value: value["kind"] if isinstance(value, dict) else "",
)
def test_a_fault_that_a_retry_mends(stack: Stack, fault: dict[str, Any], first_state: str) -> None:
    person = stack.person(f"retried_{fault['kind']}")
    stack.direct(faults=[fault])
    ended = poll(stack, person, "/api/generate/text/async", TEXT)
    assert ended["status"] == "completed"
    assert states(person) == sorted([first_state, State.SETTLED])
    assert Job.objects.get(user=person.user).tries == 2
    check_ledger(stack.billed())


@pytest.mark.parametrize(
    ("kind", "code"),
    [
        ("bad_request", "provider_rejected"),
        ("unauthorized", "provider_auth_failed"),
        ("content_filter", "provider_refused"),
    ],
)
def test_a_fault_that_no_retry_mends(stack: Stack, kind: str, code: str) -> None:
    person = stack.person(f"refused_{kind}")
    stack.direct(faults=[{"kind": kind}])
    ended = poll(stack, person, "/api/generate/text/async", TEXT)
    assert (ended["status"], ended["error"]["code"]) == ("failed", code)
    assert len(states(person)) == 1
    check_ledger(stack.billed())
