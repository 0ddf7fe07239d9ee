"""Reserves are never below the bill, and close enough to it that a cap can be used."""

from decimal import Decimal
from typing import Any

import pytest
from rest_framework.test import APIClient

from accounts.models import Attempt, Budget, Quota, User
from generation.models import Job
from generation.run import run
from tests.fakes.openai_server import FakeOpenAI
from tests.ledger_check import check_ledger

pytestmark = pytest.mark.django_db

PATH = "/api/generate/text"
PROMPTS = [
    "여름 시즌 아이스 라테 20% 할인, 7월 한 달",
    "Iced latte, 20% off through July, for office workers near the station",
    "러닝 크루를 모집해요 🏃‍♀️🏃‍♂️ 매주 수요일 저녁 7시, 여의도 한강공원",
    "def price(n): return n * 1_500  # explain this as a slogan",
    "新商品 登場! Ünïcödé, Ελληνικά, עברית, 漢字, ไทย",
    "!!!??? ... --- *** &&& ### @@@",
    "긴 문장 " * 300,
    "word " * 700,
    "가" * 500,
    "aZ9-" * 300,
]


@pytest.fixture(autouse=True)
def longest_answers(openai: FakeOpenAI, owner: User) -> Any:
    """Answers as long as max_tokens allows."""
    openai.control(completion_tokens="max")
    Quota.objects.filter(user=owner).update(texts_per_day=100_000)
    yield
    openai.control(completion_tokens=64)


def cap(owner: User, usd: Decimal) -> None:
    Quota.objects.filter(user=owner).update(usd_per_month=usd)


def share_used(owner: User, usd: Decimal) -> Decimal:
    month = Budget.objects.get(kind=Budget.Kind.USER_MONTH_USD)
    assert month.held == 0
    return Decimal(month.spent) / 10**9 / usd


@pytest.mark.parametrize("model", ["gpt-3.5-turbo", "gpt-4", "gpt-4o", "gpt-4o-mini"])
def test_the_reserve_covers_the_bill(owner_api: APIClient, owner: User, openai: FakeOpenAI, model: str) -> None:
    cap(owner, Decimal(1000))
    for number, prompt in enumerate(PROMPTS):
        for n in (1, 3):
            body = {"prompt": f"{number} {prompt}", "model": model, "n": n, "max_tokens": 40}
            assert owner_api.post(PATH, body).status_code == 200
    attempts = Attempt.objects.all()
    assert len(attempts) == 2 * len(PROMPTS)
    assert [str(each) for each in attempts if each.charged_nano > each.reserved_nano] == []
    assert Quota.objects.get(user=owner).blocked_at is None
    check_ledger(openai.billed_by_key())


@pytest.mark.parametrize("more", [{"max_tokens": 200}, {}], ids=["200 tokens", "no max_tokens"])
def test_one_by_one_99_percent_of_a_cap_can_be_used(
    owner_api: APIClient, owner: User, openai: FakeOpenAI, more: dict[str, int]
) -> None:
    cap(owner, Decimal(1000))
    owner_api.post(PATH, {"prompt": f"{PROMPTS[0]} 000", **more})
    usd = Attempt.objects.get().reserved_usd * 200  # a reserve is half a percent of it
    cap(owner, usd)

    for number in range(1, 400):
        if owner_api.post(PATH, {"prompt": f"{PROMPTS[0]} {number:03d}", **more}).status_code == 402:
            break

    assert share_used(owner, usd) >= Decimal("0.99")
    check_ledger(openai.billed_by_key())


@pytest.mark.parametrize("more", [{"max_tokens": 400}, {}], ids=["400 tokens", "no max_tokens"])
def test_in_a_burst_of_100_85_percent_of_a_cap_can_be_used(
    owner_api: APIClient, owner: User, openai: FakeOpenAI, more: dict[str, int]
) -> None:
    cap(owner, Decimal(1000))
    owner_api.post(PATH, {"prompt": f"{PROMPTS[0]} 000", **more})
    paid = Attempt.objects.get().charged_nano
    usd = Decimal(paid) * 90 / 10**9  # what ninety of the hundred will cost
    cap(owner, usd)

    # Queued, so that all are held before the first is settled.
    answers = [owner_api.post(f"{PATH}/async", {"prompt": f"{PROMPTS[0]} {1 + n:03d}", **more}) for n in range(100)]
    taken = [answer.json()["job_id"] for answer in answers if answer.status_code == 202]
    for job_id in taken:
        run(job_id)

    assert 0 < len(taken) < 100 and Job.objects.filter(status="completed").count() == len(taken) + 1
    assert Decimal("0.85") <= share_used(owner, usd) <= 1
    check_ledger(openai.billed_by_key())
