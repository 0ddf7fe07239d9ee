"""One id leads from what a user quotes to every line that was written for it, the worker's included."""

import json

import pytest
from django.conf import settings

from tests.stack import TEXT, Stack, wait_until
from tests.stack_fixtures import StartStack

pytestmark = pytest.mark.chaos


@pytest.fixture
def stack(start_stack: StartStack) -> Stack:
    return start_stack(workers=1, DEBUG="false", SECURE_SSL_REDIRECT="false", SECRET_KEY=settings.SECRET_KEY)


def lines(output: str, request_id: str) -> list[dict[str, str]]:
    """The lines of a log that carry this id."""
    found = [json.loads(line) for line in output.splitlines() if line.startswith("{")]
    return [line for line in found if line.get("request_id") == request_id]


def test_a_job_s_lines_carry_the_id_of_its_request(stack: Stack) -> None:
    person = stack.person("ann")
    answer = stack.post(person, "/api/generate/text/async", TEXT)
    request_id = answer.raise_for_status().headers["X-Request-ID"]
    done = lambda: stack.get(person, answer.json()["poll_url"]).json()["status"] == "completed"  # noqa: E731
    wait_until(done)
    wait_until(lambda: lines(stack.worker.output, request_id), what=lambda: stack.worker.output)
    assert lines(stack.web.output, request_id)
    assert [line["job"] for line in lines(stack.worker.output, request_id) if "run_job" in line["event"]] == [
        answer.json()["job_id"]
    ]
