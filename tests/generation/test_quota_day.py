"""Promise 24: the day and the month are those of the user's own zone; the worker lives in UTC."""

from datetime import UTC, datetime, timedelta
from decimal import Decimal
from uuid import uuid4
from zoneinfo import ZoneInfo

import pytest
from django.db import transaction
from django.utils import timezone

from accounts import ledger
from accounts.models import Attempt, Budget, Quota, User
from artify.core.errors import DailyQuotaExceeded, MonthlyCapExceeded
from tests.ledger_check import check_entries

pytestmark = pytest.mark.django_db
SECOND = timedelta(seconds=1)
MIDNIGHTS = [
    ("Asia/Seoul", datetime(2026, 11, 25)),
    ("Asia/Seoul", datetime(2026, 12, 1)),  # a new month
    ("Asia/Seoul", datetime(2027, 1, 1)),  # a new year
    ("America/New_York", datetime(2026, 3, 8)),  # this day has 23 hours
    ("America/New_York", datetime(2026, 3, 9)),
    ("America/New_York", datetime(2026, 11, 2)),  # the day before had 25
    ("Pacific/Kiritimati", datetime(2026, 11, 25)),  # UTC+14
    ("Pacific/Pago_Pago", datetime(2026, 2, 28)),  # UTC-11
    ("Asia/Kathmandu", datetime(2028, 2, 29)),  # UTC+5:45
]


class Clock:
    """A clock that a test sets; everything reads UTC from it."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(timezone, "now", lambda: self.moment)

    def set(self, moment: datetime) -> None:
        self.moment = moment.astimezone(UTC)


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    return Clock(monkeypatch)


def spend(user: User, usd: str = "0.5") -> None:
    key = uuid4()
    with transaction.atomic():
        ledger.reserve(ledger.Charge(key, user, "text", 1, Decimal(usd), "gpt-4o", "job"))
    ledger.settle(key, Decimal(usd))


@pytest.mark.parametrize(("zone", "midnight"), MIDNIGHTS, ids=lambda value: str(value)[:16])
def test_the_day_starts_anew_at_the_user_s_midnight_and_once(
    owner: User, clock: Clock, zone: str, midnight: datetime
) -> None:
    User.objects.update(time_zone=zone)
    Quota.objects.filter(user=owner).update(texts_per_day=1)
    owner.refresh_from_db()
    start = midnight.replace(tzinfo=ZoneInfo(zone))

    clock.set(start.astimezone(UTC) - SECOND)
    assert ledger.next_midnight(owner) == start
    spend(owner)
    with pytest.raises(DailyQuotaExceeded) as refused, transaction.atomic():
        spend(owner)
    assert refused.value.wait is not None and 1 <= refused.value.wait <= 2

    clock.set(start)
    spend(owner)
    clock.set(start.astimezone(UTC) + SECOND)
    with pytest.raises(DailyQuotaExceeded), transaction.atomic():
        spend(owner)

    days = set(Budget.objects.filter(kind=Budget.Kind.USER_DAY_TEXTS).values_list("period", flat=True))
    assert days == {(midnight - timedelta(days=1)).date().isoformat(), midnight.date().isoformat()}
    assert {day.isoformat() for day in Attempt.objects.values_list("day", flat=True)} == days
    check_entries()


@pytest.mark.parametrize(
    ("zone", "first"), [("Asia/Seoul", datetime(2026, 12, 1)), ("America/New_York", datetime(2026, 3, 1))]
)
def test_the_month_starts_anew_at_the_user_s_own_first(owner: User, clock: Clock, zone: str, first: datetime) -> None:
    User.objects.update(time_zone=zone)
    Quota.objects.filter(user=owner).update(usd_per_month=Decimal("0.5"))
    owner.refresh_from_db()
    start = first.replace(tzinfo=ZoneInfo(zone))

    for moment in (start.astimezone(UTC) - SECOND, start):
        clock.set(moment)
        spend(owner)
        with pytest.raises(MonthlyCapExceeded), transaction.atomic():
            spend(owner, "0.000000001")

    assert Budget.objects.filter(kind=Budget.Kind.USER_MONTH_USD).count() == 2
    check_entries()


def test_a_grant_ends_with_its_day(owner: User, clock: Clock) -> None:
    Quota.objects.filter(user=owner).update(texts_per_day=0)
    noon = datetime(2026, 11, 25, 12, tzinfo=owner.zone)
    clock.set(noon)
    ledger.grant_extra(Budget.Kind.USER_DAY_TEXTS, owner, 1)
    spend(owner)
    with pytest.raises(DailyQuotaExceeded), transaction.atomic():
        spend(owner)
    clock.set(noon + timedelta(days=1))
    with pytest.raises(DailyQuotaExceeded), transaction.atomic():
        spend(owner)
