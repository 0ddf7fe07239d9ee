"""Money under concurrency, over real HTTP: the small forms of tests/chaos."""

from collections.abc import Iterator
from decimal import Decimal
from typing import Any

import pytest

from accounts.models import Budget
from generation.models import Job
from tests.ledger_check import check_ledger
from tests.scratch import Scratch
from tests.stack import TEXT, Stack
from tests.stack_fixtures import stack_on


@pytest.fixture(scope="module")
def stack(scratch: Scratch, django_db_blocker: Any, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stack]:
    with stack_on(scratch, django_db_blocker, tmp_path_factory.mktemp("stack"), fake_latency_ms=400) as started:
        yield started


def test_a_cap_that_fits_ten_lets_ten_through(stack: Stack) -> None:
    cap = stack.reserve_of(TEXT) * 10
    person = stack.person("owner", usd_per_month=cap)
    before = len(stack.received())

    answers = stack.race(40, person, TEXT)

    assert answers == {(200, ""): 10, (402, "monthly_cap_exceeded"): 30}
    assert len(stack.received()) - before == 10
    month = Budget.objects.get(kind=Budget.Kind.USER_MONTH_USD, owner_id=person.user.pk)
    assert month.held == 0 and 0 < month.spent <= cap * 10**9
    check_ledger(stack.billed())


def test_one_key_is_charged_once(stack: Stack) -> None:
    person = stack.person("keyed", usd_per_month=Decimal("0.006"))  # fits one only: a repeat must not meet the cap
    before = len(stack.received())

    answers = stack.race(20, person, TEXT, **{"Idempotency-Key": "once"})

    assert set(answers) <= {(200, ""), (409, "still_running")} and answers[200, ""] >= 1
    assert len(stack.received()) - before == 1
    job = Job.objects.get(user=person.user)
    again = stack.post(person, "/api/generate/text", TEXT, **{"Idempotency-Key": "once"})
    assert again.status_code == 200 and again.json()["job_id"] == str(job.pk)
    other = stack.post(person, "/api/generate/text", {**TEXT, "n": 2}, **{"Idempotency-Key": "once"})
    assert (other.status_code, other.json()["code"]) == (422, "idempotency_key_reused")
    assert len(stack.received()) - before == 1
    check_ledger(stack.billed())
