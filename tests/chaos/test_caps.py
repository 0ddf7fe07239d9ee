"""Promise 23: caps are never passed, whatever races."""

from typing import Any

import pytest

from accounts.models import Attempt, Budget
from campaigns.models import Campaign
from generation.models import Job
from tests.ledger_check import check_ledger
from tests.stack import IMAGE, TEXT, Stack
from tests.stack_fixtures import StartStack

pytestmark = pytest.mark.chaos

CALLERS = 200
FITTING = 10
PATHS = {"text": "/api/generate/text", "image": "/api/generate/image"}
BODIES: dict[str, dict[str, Any]] = {"text": TEXT, "image": IMAGE}


@pytest.fixture
def stack(start_stack: StartStack) -> Stack:
    return start_stack(fake_latency_ms=400)


def check_ten_of_all(stack: Stack, answers: dict[tuple[int, str], int], refusal: tuple[int, str], before: int) -> None:
    assert answers == {(200, ""): FITTING, refusal: CALLERS - FITTING}
    assert len(stack.received()) - before == FITTING
    assert Attempt.objects.exclude(state=Attempt.State.SETTLED).count() == 0
    assert Job.objects.exclude(status=Job.Status.COMPLETED).count() == 0
    check_ledger(stack.billed())


@pytest.mark.parametrize("kind", ["text", "image"])
def test_a_monthly_cap(stack: Stack, kind: str) -> None:
    cap = stack.reserve_of(BODIES[kind], PATHS[kind]) * FITTING
    person, before = stack.person("owner", usd_per_month=cap), len(stack.received())

    answers = stack.race(CALLERS, person, BODIES[kind], PATHS[kind])

    check_ten_of_all(stack, answers, (402, "monthly_cap_exceeded"), before)
    month = Budget.objects.get(kind=Budget.Kind.USER_MONTH_USD, owner_id=person.user.pk)
    assert month.held == 0 and 0 < month.spent <= cap * 10**9


def test_a_monthly_cap_is_used_to_the_last_nano_dollar_where_the_price_is_known(stack: Stack) -> None:
    person = stack.person("owner", usd_per_month="0.399999999")  # pictures at 0.04: nine fit, a nano-dollar is missing

    answers = stack.race(40, person, IMAGE, PATHS["image"])

    assert answers == {(200, ""): 9, (402, "monthly_cap_exceeded"): 31}
    assert Budget.objects.get(kind=Budget.Kind.USER_MONTH_USD).spent == 360_000_000
    check_ledger(stack.billed())


@pytest.mark.parametrize("kind", ["text", "image"])
def test_a_daily_count(stack: Stack, kind: str) -> None:
    person = stack.person("owner", **{f"{kind}s_per_day": FITTING})

    answers = stack.race(CALLERS, person, BODIES[kind], PATHS[kind])

    check_ten_of_all(stack, answers, (429, "daily_quota_exceeded"), 0)
    refused = stack.post(person, PATHS[kind], BODIES[kind])
    assert refused.status_code == 429 and 0 < int(refused.headers["Retry-After"]) <= 86_401


def test_a_campaign_budget(stack: Stack) -> None:
    cap = stack.reserve_of(TEXT) * FITTING
    person, before = stack.person("owner"), len(stack.received())
    campaign = Campaign.objects.create(user=person.user, name="Spring", budget=cap)

    answers = stack.race(CALLERS, person, {**TEXT, "campaign_id": campaign.pk})

    check_ten_of_all(stack, answers, (402, "campaign_budget_exceeded"), before)
    spent = Budget.objects.get(kind=Budget.Kind.CAMPAIGN_USD)
    assert spent.held == 0 and 0 < spent.spent <= cap * 10**9


def test_proposals_count_one_by_one(stack: Stack) -> None:
    person = stack.person("owner", texts_per_day=10)

    answers = stack.race(40, person, {"prompt": "Three lines for a bakery", "n": 3})

    assert answers == {(200, ""): 3, (429, "daily_quota_exceeded"): 37}
    assert Budget.objects.get(kind=Budget.Kind.USER_DAY_TEXTS).spent == 9
    check_ledger(stack.billed())
