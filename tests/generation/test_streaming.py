"""Copy word by word over real HTTP: what is told when, and that neither cancel nor a lost line costs copy or money."""

import json
import time
from collections.abc import Iterator
from typing import Any

import httpx
import pytest
from rest_framework.test import APIClient

from accounts.models import Attempt
from campaigns.models import Creative
from generation import streaming
from generation.models import Job
from tests.fakes.openai_server import FakeOpenAI
from tests.ledger_check import check_ledger
from tests.scratch import Scratch
from tests.stack import Person, Stack, many, wait_until
from tests.stack_fixtures import stack_on

PATH = "/api/generate/text/stream"
Event = tuple[str, Any]


@pytest.fixture(scope="module")
def running(scratch: Scratch, django_db_blocker: Any, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stack]:
    folder = tmp_path_factory.mktemp("streams")
    with stack_on(scratch, django_db_blocker, folder, completion_tokens=60, STREAM_THREADS=4) as started:
        yield started


@pytest.fixture
def stack(running: Stack) -> Stack:
    running.direct(stream_pause_ms=20)
    return running


@pytest.fixture
def person(stack: Stack) -> Person:
    return stack.person(f"person{time.monotonic_ns()}")


def wish(**changes: Any) -> dict[str, Any]:
    return {"prompt": f"Iced latte {time.monotonic_ns()}", "max_tokens": 200, **changes}


def listen(stack: Stack, person: Person, body: dict[str, Any], **headers: str) -> Iterator[Event]:
    """The events as they come; leaving the loop hangs up."""
    asked = {**person.headers, "Accept": "text/event-stream", **headers}
    with httpx.stream("POST", f"{stack.url}{PATH}", json=body, headers=asked, timeout=20) as answer:
        assert answer.status_code == 200, answer.read()
        assert answer.headers["content-type"] == "text/event-stream; charset=utf-8"
        assert answer.headers["cache-control"] == "no-store"
        name = ""
        for line in answer.iter_lines():
            if line.startswith("event: "):
                name = line.removeprefix("event: ")
            elif line.startswith("data: "):
                yield name, json.loads(line.removeprefix("data: "))


def job_of(events: list[Event]) -> Job:
    name, data = events[0]
    assert name == "job"
    return Job.objects.get(pk=data["job_id"])


def test_words_come_while_it_is_written(stack: Stack, person: Person) -> None:
    began, first, events = time.monotonic(), 0.0, []
    for event in listen(stack, person, wish(n=2)):
        events.append(event)
        if event[0] == "words" and not first:
            first = time.monotonic() - began
    whole = time.monotonic() - began

    (name, result), job = events[-1], job_of(events)
    assert name == "result" and first < whole / 2
    told = ["".join(data["text"] for name, data in events if name == "words" and data["index"] == i) for i in (0, 1)]
    assert [text.strip() for text in told] == result["results"]
    assert stack.get(person, f"/api/jobs/{job.pk}/status").json()["result"]["results"] == result["results"]
    assert result["quota"]["texts"]["used"] == 2 and Creative.objects.filter(job_reference=str(job.pk)).count() == 2
    assert Attempt.objects.get(key=job.attempt_key).charged_nano == job.cost_nano
    check_ledger(stack.billed())


def test_the_same_question_is_told_at_once(stack: Stack, person: Person) -> None:
    body = wish()
    first = list(listen(stack, person, body))[-1][1]
    calls = len(stack.received())
    *_, (words, data), (name, result) = listen(stack, person, body)
    assert (words, data["text"], name, result["cached"]) == ("words", first["result"], "result", True)
    assert len(stack.received()) == calls


def test_a_repeated_key_is_told_its_first_answer(stack: Stack, person: Person) -> None:
    body = wish()
    answers = [list(listen(stack, person, body, **{"Idempotency-Key": "k"}))[-1][1] for _ in range(2)]
    assert answers[0]["job_id"] == answers[1]["job_id"] and not answers[1]["cached"]


@pytest.mark.parametrize(
    ("caps", "body", "status", "code"),
    [
        ({"texts_per_day": 0}, {}, 429, "daily_quota_exceeded"),
        ({"usd_per_month": "0"}, {}, 402, "monthly_cap_exceeded"),
        ({}, {"prompt": ""}, 400, "invalid"),
    ],
)
def test_a_refusal_before_the_start_is_an_ordinary_error(
    stack: Stack, caps: dict[str, Any], body: dict[str, Any], status: int, code: str
) -> None:
    person = stack.person(f"capped{time.monotonic_ns()}", **caps)
    answer = stack.post(person, PATH, wish(**body), Accept="text/event-stream")
    assert (answer.status_code, answer.json()["code"]) == (status, code)
    assert answer.headers["content-type"].startswith("application/problem+json")


def test_a_cut_stream_says_so_and_holds_what_nobody_knows(stack: Stack, person: Person) -> None:
    stack.direct(faults=[{"kind": "stream_cut"}])
    events = list(listen(stack, person, wish()))
    name, problem = events[-1]
    assert (name, problem["code"], problem["status"]) == ("error", "provider_unreachable", 502)
    assert any(name == "words" for name, _ in events)
    job = job_of(events)
    attempt = Attempt.objects.get(key=job.attempt_key)
    assert (job.status, attempt.state) == (Job.Status.FAILED, Attempt.State.UNKNOWN)
    assert attempt.reserved_nano >= stack.billed()[str(attempt.key)]
    check_ledger(stack.billed())


def test_an_overrun_is_charged_exactly_and_blocks(stack: Stack, person: Person) -> None:
    stack.direct(faults=[{"kind": "overrun", "extra_tokens": 5000}])
    events = list(listen(stack, person, wish()))
    job = job_of(events)
    assert job.cost_nano == stack.billed()[str(job.attempt_key)]
    assert stack.post(person, PATH, wish()).json()["code"] == "account_blocked"


def test_cancel_ends_the_stream_and_the_bill_is_known(stack: Stack, person: Person) -> None:
    stack.direct(stream_pause_ms=50)
    events, cancelled_at = [], 0.0
    for event in listen(stack, person, wish()):
        events.append(event)
        if event[0] == "words" and not cancelled_at:
            stack.post(person, f"/api/jobs/{job_of(events).pk}/cancel", {}).raise_for_status()
            cancelled_at = time.monotonic()

    assert events[-1][0] == "cancelled" and time.monotonic() - cancelled_at < 2
    job = job_of(events)
    wait_until(lambda: Attempt.objects.get(key=job.attempt_key).state == Attempt.State.SETTLED, seconds=10)
    job.refresh_from_db()
    assert (job.status, job.result) == (Job.Status.CANCELLED, None)
    check_ledger(stack.billed())


def test_who_hangs_up_finds_the_copy_in_the_history(stack: Stack, person: Person) -> None:
    stack.direct(stream_pause_ms=50)
    events: list[Event] = []
    for event in listen(stack, person, wish()):
        events.append(event)
        if event[0] == "words":
            break

    job = job_of(events)
    wait_until(lambda: Job.objects.get(pk=job.pk).has_ended, seconds=15)
    assert stack.get(person, f"/api/jobs/{job.pk}/status").json()["result"]["result"]
    check_ledger(stack.billed())


def test_more_streams_than_there_are_threads_are_sent_away_for_a_moment(stack: Stack, person: Person) -> None:
    stack.direct(stream_pause_ms=40)
    answers: list[str] = []

    def ask(number: int) -> None:
        answer = httpx.post(f"{stack.url}{PATH}", json=wish(), headers=person.headers, timeout=30)
        answers.append(answer.json()["code"] if answer.status_code == 503 else answer.text[:10])

    with many(8, ask):
        pass
    assert sorted(set(answers)) == ["event: job", "streams_busy"] and answers.count("event: job") >= 4
    again = list(listen(stack, person, wish()))
    assert again[-1][0] == "result"
    check_ledger(stack.billed())


@pytest.mark.django_db
def test_work_that_breaks_is_logged_and_told(
    owner_api: APIClient, openai: FakeOpenAI, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(streaming.log, "exception", lambda event, **_values: said.append(event))
    monkeypatch.setattr(streaming, "perform", lambda *_arguments: 1 / 0)
    answer = owner_api.post(PATH, wish())
    *_, last = b"".join(answer.streaming_content).decode().strip().split("\n\n")
    assert last.startswith("event: error") and '"internal_error"' in last and said == ["stream_failed"]
