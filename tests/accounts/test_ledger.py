"""The ledger alone: reserve, settle, release, unknown; whatever order they come in, entries and budgets agree."""

import uuid
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any
from unittest import mock

import pytest
from django.db import IntegrityError, transaction
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from accounts import ledger, ledger_sql
from accounts.models import Attempt, Budget, Entry, Quota, User
from artify.core.errors import (
    AccountBlocked,
    CampaignBudgetExceeded,
    DailyQuotaExceeded,
    MonthlyCapExceeded,
    Problem,
)
from artify.core.money import NANO
from tests.factories import UserFactory
from tests.ledger_check import check_entries

pytestmark = pytest.mark.django_db

Kind, State = Budget.Kind, Attempt.State
CENT = Decimal("0.01")


def charge(user: User, usd: Decimal = CENT, **changes: Any) -> ledger.Charge:
    values = {"key": uuid.uuid4(), "kind": "text", "units": 1, "model": "gpt-4", "job_reference": "job"} | changes
    return ledger.Charge(user=user, usd=usd, **values)


def reserve(user: User, usd: Decimal = CENT, **changes: Any) -> uuid.UUID:
    """Reserve as callers do: in a transaction that a refusal takes back."""
    wish = charge(user, usd, **changes)
    with transaction.atomic():
        ledger.reserve(wish)
    return wish.key


def amounts(user: User, kind: Kind = Kind.USER_MONTH_USD) -> tuple[int, int]:
    """Held and spent of the user's budget of that kind."""
    budget = Budget.objects.get(kind=kind, owner_id=user.pk)
    return budget.held, budget.spent


@pytest.fixture
def user() -> User:
    return UserFactory(quota__usd_per_month=Decimal("0.05"), quota__texts_per_day=3, quota__images_per_day=2)


def test_a_reserve_is_held_and_a_bill_is_spent(user: User) -> None:
    key = reserve(user)
    assert amounts(user) == (10_000_000, 0)
    assert amounts(user, Kind.USER_DAY_TEXTS) == (1, 0)

    assert ledger.settle(key, Decimal("0.004000001"), "req_1")

    assert amounts(user) == (0, 4_000_001)
    assert amounts(user, Kind.USER_DAY_TEXTS) == (0, 1)
    attempt = Attempt.objects.get(key=key)
    assert (attempt.state, attempt.charged_nano, attempt.provider_id) == (State.SETTLED, 4_000_001, "req_1")
    assert attempt.ended_at is not None and attempt.sent_at is None
    check_entries()


def test_a_release_gives_back_all(user: User) -> None:
    key = reserve(user)
    assert ledger.release(key)
    assert amounts(user) == amounts(user, Kind.USER_DAY_TEXTS) == (0, 0)
    assert Attempt.objects.get(key=key).state == State.VOID
    check_entries()


@pytest.mark.parametrize("first", ["settle", "release"])
@pytest.mark.parametrize("second", ["settle", "release", "mark_unknown", "mark_sent", "end_abandoned"])
def test_an_attempt_ends_once(user: User, first: str, second: str) -> None:
    key = reserve(user)
    assert end(first, key)
    before = amounts(user), Attempt.objects.values().get(key=key), Entry.objects.count()

    assert not end(second, key)

    assert (amounts(user), Attempt.objects.values().get(key=key), Entry.objects.count()) == before
    check_entries()


def end(how: str, key: uuid.UUID) -> bool:
    if how == "settle":
        return ledger.settle(key, CENT / 2)
    if how == "end_abandoned":
        return bool(ledger.end_abandoned([key]))  # type: ignore[func-returns-value]
    if how == "mark_sent":
        return ledger.mark_sent(key, Decimal(0))
    return bool(getattr(ledger, how)(key))


def test_what_nobody_can_know_stays_counted_until_somebody_does(user: User) -> None:
    key = reserve(user)
    assert ledger.mark_unknown(key) and not ledger.mark_unknown(key)
    assert amounts(user) == (10_000_000, 0)
    assert amounts(user, Kind.USER_DAY_TEXTS) == (1, 0)
    check_entries()

    assert ledger.settle(key, Decimal("0.003"))
    assert amounts(user) == (0, 3_000_000)
    check_entries()


def test_a_dead_process_s_holds(user: User) -> None:
    never_sent, sent = reserve(user), reserve(user)
    assert not ledger.mark_sent(sent, CENT + NANO), "it holds less than that"
    assert ledger.mark_sent(sent, CENT) and not ledger.mark_sent(sent, CENT)

    ledger.end_abandoned([never_sent, sent])

    assert Attempt.objects.get(key=never_sent).state == State.VOID
    assert Attempt.objects.get(key=sent).state == State.UNKNOWN
    assert amounts(user) == (10_000_000, 0)
    check_entries()


def test_the_last_nano_dollar_fits_and_one_more_does_not(user: User) -> None:
    reserve(user, Decimal("0.05") - NANO)
    with pytest.raises(MonthlyCapExceeded):
        reserve(user, NANO * 2)
    reserve(user, NANO)
    with pytest.raises(MonthlyCapExceeded):
        reserve(user, NANO)
    reserve(user, Decimal(0))  # what costs nothing always fits
    assert amounts(user) == (50_000_000, 0)
    check_entries()


def test_what_is_spent_and_what_is_held_count_together(user: User) -> None:
    ledger.settle(reserve(user, Decimal("0.03")), Decimal("0.02"))
    reserve(user, Decimal("0.02"))
    with pytest.raises(MonthlyCapExceeded):
        reserve(user, CENT + NANO)
    reserve(user, CENT)
    assert amounts(user) == (30_000_000, 20_000_000)
    check_entries()


def test_daily_counts_by_kind(user: User) -> None:
    reserve(user, units=2)
    with pytest.raises(DailyQuotaExceeded) as refused:
        reserve(user, units=2)
    assert refused.value.wait is not None and 0 < refused.value.wait <= 86_401
    reserve(user, units=1)
    reserve(user, kind="image")
    reserve(user, kind="embedding")  # costs money, counts against no day
    assert amounts(user, Kind.USER_DAY_TEXTS) == (3, 0)
    assert amounts(user, Kind.USER_DAY_IMAGES) == (1, 0)
    check_entries()


def test_who_asks_for_more_than_is_left_is_told_how_many_that_are(user: User) -> None:
    Quota.objects.filter(user=user).update(texts_per_day=3)
    ledger.grant_extra(Kind.USER_DAY_TEXTS, user, 2)
    reserve(user, units=3)
    with pytest.raises(DailyQuotaExceeded) as refused:
        reserve(user, units=3)
    assert refused.value.extra == {"left": 2} and "2 left today" in str(refused.value.detail)
    reserve(user, units=2)
    with pytest.raises(DailyQuotaExceeded) as refused:
        reserve(user, units=1)
    assert refused.value.extra == {"left": 0} and "used up" in str(refused.value.detail)


@pytest.mark.parametrize(
    ("quota", "campaign_budget", "refusal"),
    [
        ({"texts_per_day": 0}, "1", DailyQuotaExceeded),
        ({"usd_per_month": Decimal("0.009999999")}, "1", MonthlyCapExceeded),
        ({}, "0.009999999", CampaignBudgetExceeded),
    ],
)
def test_all_or_none(user: User, quota: dict[str, Any], campaign_budget: str, refusal: type[Problem]) -> None:
    Quota.objects.filter(user=user).update(**quota)

    with pytest.raises(refusal):
        reserve(user, campaign_id=7, campaign_budget=Decimal(campaign_budget))

    assert not Budget.objects.filter(held__gt=0).exists()
    assert not Attempt.objects.exists() and not Entry.objects.exists()


def test_a_campaign_s_budget_is_one_for_all_who_use_it(user: User) -> None:
    other = UserFactory()
    campaign = {"campaign_id": 7, "campaign_budget": Decimal("0.025")}
    key = reserve(user, **campaign)
    reserve(other, **campaign)
    with pytest.raises(CampaignBudgetExceeded):
        reserve(other, **campaign)
    ledger.settle(key, Decimal("0.005"))
    reserve(other, **campaign)
    shared = Budget.objects.get(kind=Kind.CAMPAIGN_USD)
    assert (shared.held, shared.spent) == (20_000_000, 5_000_000)
    check_entries()


def test_a_campaign_without_a_budget_is_counted_all_the_same(user: User) -> None:
    ledger.settle(reserve(user, campaign_id=7), Decimal("0.005"))
    assert Budget.objects.get(kind=Kind.CAMPAIGN_USD).spent == 5_000_000


def test_the_limit_is_read_at_each_reserve(user: User) -> None:
    reserve(user, Decimal("0.05"))
    Quota.objects.filter(user=user).update(usd_per_month=Decimal("0.06"))
    reserve(user)
    Quota.objects.filter(user=user).update(usd_per_month=Decimal("0.01"))
    with pytest.raises(MonthlyCapExceeded):
        reserve(user, NANO)
    assert amounts(user) == (60_000_000, 0)


def test_an_account_without_a_quota_gets_that_of_the_settings(settings: Any) -> None:
    settings.QUOTA_USD_PER_MONTH = "0.02"
    newcomer = User.objects.create(username="new", email="new@example.com")
    reserve(newcomer, Decimal("0.02"))
    with pytest.raises(MonthlyCapExceeded):
        reserve(newcomer, NANO)


def test_a_bill_above_the_reserve_is_booked_exactly_and_blocks(user: User) -> None:
    key = reserve(user)
    ledger.settle(key, Decimal("0.060000001"))
    assert amounts(user) == (0, 60_000_001)
    quota = Quota.objects.get(user=user)
    assert quota.blocked_at is not None and quota.blocked_reason == "overrun"
    with pytest.raises(AccountBlocked):
        reserve(user, Decimal(0))
    check_entries()


def test_a_bill_as_high_as_the_reserve_does_not_block(user: User) -> None:
    ledger.settle(reserve(user), CENT)
    assert Quota.objects.get(user=user).blocked_at is None


def test_an_entry_is_written_once(user: User) -> None:
    key = reserve(user)
    month = Entry.objects.get(budget__kind=Kind.USER_MONTH_USD).budget_id
    with pytest.raises(IntegrityError), transaction.atomic():
        ledger_sql.note(key, Entry.Kind.RESERVE, [ledger_sql.Movement(month, 1, 0)])


@pytest.mark.parametrize(
    ("zone", "before", "after", "day", "next_day"),
    [
        ("Asia/Seoul", "2026-11-30 14:59:59", "2026-11-30 15:00:00", "2026-11-30", "2026-12-01"),
        ("America/New_York", "2026-11-01 03:59:59", "2026-11-01 04:00:00", "2026-10-31", "2026-11-01"),
        ("UTC", "2026-12-31 23:59:59", "2027-01-01 00:00:00", "2026-12-31", "2027-01-01"),
    ],
)
def test_day_and_month_are_the_user_s_own(
    user: User, zone: str, before: str, after: str, day: str, next_day: str
) -> None:
    user.time_zone = zone
    with at(before):
        key = reserve(user, Decimal("0.05"))
        assert ledger.next_midnight(user) == moment(after)
    with at(after):
        reserve(user, Decimal("0.05"))
        ledger.settle(key, CENT)  # ends in the month in which it was reserved
    budgets = {budget.period: (budget.held, budget.spent) for budget in Budget.objects.all()}
    assert budgets == {
        day: (0, 1),
        next_day: (1, 0),
        day[:7]: (0, 10_000_000),
        next_day[:7]: (50_000_000, 0),
    }
    check_entries()


def moment(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


def at(text: str) -> Any:
    return mock.patch("django.utils.timezone.now", return_value=moment(text))


ENDS = st.sampled_from(["settle", "release", "mark_unknown", "mark_sent", "end_abandoned", "overrun"])
STEPS = st.lists(st.tuples(ENDS, st.integers(0, 4)) | st.integers(0, 20_000_000), max_size=14)


@given(steps=STEPS)
@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_order_of_steps_leaves_the_books_straight(user: User, steps: list[Any]) -> None:
    keys: list[uuid.UUID] = []
    with transaction.atomic():
        for step in steps:
            if isinstance(step, int):
                keys += try_to_reserve(user, step)
            elif keys:
                how, which = step
                key = keys[which % len(keys)]
                ledger.settle(key, Decimal("0.021")) if how == "overrun" else end(how, key)
            check_entries()
        over = [budget for budget in Budget.objects.all() if budget.is_money and budget.held > 50_000_000]
        transaction.set_rollback(True)
    assert not over


def try_to_reserve(user: User, nano: int) -> list[uuid.UUID]:
    try:
        return [reserve(user, nano * NANO, units=0)]
    except (MonthlyCapExceeded, AccountBlocked):
        return []
