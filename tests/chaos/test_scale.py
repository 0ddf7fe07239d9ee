"""Money at 100, 500 and 1,000 requests at once, over two web processes and two workers.

Nothing over a cap, nothing unrecorded, nothing doubled, nothing charged that was never billed: check_ledger compares
every attempt with the provider's own bill. CHAOS_REPEATS says how often each is done over.
"""

import os
from collections import Counter
from decimal import Decimal

import pytest

from accounts.models import Attempt, Budget
from campaigns.models import Campaign, CampaignMember
from generation.models import Job
from tests.ledger_check import check_ledger
from tests.stack import IMAGE, TEXT, Person, Stack, wait_until
from tests.stack_fixtures import StartStack

pytestmark = pytest.mark.chaos

REPEATS = range(int(os.environ.get("CHAOS_REPEATS", "1")))
CROWD = 50


@pytest.fixture
def stack(start_stack: StartStack) -> Stack:
    return start_stack(webs=2, workers=2, fake_latency_ms=100)


def spent_by(kind: Budget.Kind, owner_id: int) -> int:
    return sum(Budget.objects.filter(kind=kind, owner_id=owner_id).values_list("spent", flat=True))


def check_after(stack: Stack, people: list[Person], fitting: int, answers: dict[tuple[int, str], int]) -> None:
    """As many calls as fitted, each settled, each on the provider's bill exactly once."""
    own = Attempt.objects.filter(user__in=[person.user for person in people])
    assert answers[200, ""] == own.filter(state=Attempt.State.SETTLED).count() == own.count() == fitting
    assert not Job.objects.filter(status__in=Job.OPEN).exists()
    received = stack.received()
    assert len(received) == len(set(received)) == Attempt.objects.count()
    check_ledger(stack.billed())


@pytest.mark.parametrize("callers", [100, 500, 1000])
def test_one_user(stack: Stack, callers: int) -> None:
    stack.direct(latency_ms=1500)  # everything that fits is under way before anything is given back
    for repeat in REPEATS:
        fitting = 10
        cap = stack.reserve_of(TEXT) * fitting
        person = stack.person(f"owner{repeat}", usd_per_month=cap)

        answers = stack.race(callers, person, TEXT)

        assert set(answers) == {(200, ""), (402, "monthly_cap_exceeded")}
        used = spent_by(Budget.Kind.USER_MONTH_USD, person.user.pk)
        assert used <= cap * 10**9 and answers[200, ""] >= fitting
        check_after(stack, [person], answers[200, ""], answers)


@pytest.mark.parametrize("callers", [100, 500, 1000])
def test_a_campaign_shared_by_fifty(stack: Stack, callers: int) -> None:
    for repeat in REPEATS:
        people = [stack.person(f"member{repeat}x{number}") for number in range(CROWD)]
        campaign = Campaign.objects.create(user=people[0].user, name="Spring", budget=Decimal("0.8"))
        CampaignMember.objects.bulk_create(
            CampaignMember(campaign=campaign, user=person.user, role="editor") for person in people[1:]
        )

        answers = stack.race(callers, people, {**IMAGE, "campaign_id": campaign.pk}, "/api/generate/image")

        assert answers == {(200, ""): 20, (402, "campaign_budget_exceeded"): callers - 20}
        assert spent_by(Budget.Kind.CAMPAIGN_USD, campaign.pk) == 800_000_000
        check_after(stack, people, 20, answers)


@pytest.mark.parametrize(("kind", "quota", "body"), [("text", 100, TEXT), ("image", 20, IMAGE)])
def test_exactly_the_day_s_share_of_a_thousand(stack: Stack, kind: str, quota: int, body: dict[str, str]) -> None:
    for repeat in REPEATS:
        person = stack.person(f"owner{repeat}", **{f"{kind}s_per_day": quota})

        answers = stack.race(1000, person, body, f"/api/generate/{kind}")

        assert answers == {(200, ""): quota, (429, "daily_quota_exceeded"): 1000 - quota}
        check_after(stack, [person], quota, answers)


def test_a_budget_for_five_pictures_bills_five(stack: Stack) -> None:
    for repeat in REPEATS:
        person = stack.person(f"owner{repeat}")
        campaign = Campaign.objects.create(user=person.user, name="Five", budget=Decimal("0.2"))

        answers = stack.race(100, person, {**IMAGE, "campaign_id": campaign.pk}, "/api/generate/image")

        assert answers == {(200, ""): 5, (402, "campaign_budget_exceeded"): 95}
        assert spent_by(Budget.Kind.CAMPAIGN_USD, campaign.pk) == 200_000_000
        check_after(stack, [person], 5, answers)


def test_queued_by_hundreds(stack: Stack) -> None:
    for repeat in REPEATS:
        person = stack.person(f"owner{repeat}", texts_per_day=100)

        answers = stack.race(300, person, TEXT, "/api/generate/text/async")

        assert answers == {(202, ""): 100, (429, "daily_quota_exceeded"): 200}
        wait_until(lambda: not Job.objects.filter(status__in=Job.OPEN).exists(), seconds=120)
        assert Job.objects.filter(user=person.user, status=Job.Status.COMPLETED).count() == 100
        check_after(stack, [person], 100, Counter({(200, ""): 100}))
