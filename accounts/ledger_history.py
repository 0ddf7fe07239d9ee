"""Calls that were paid before this ledger kept the books: they are written as they would stand, had it kept them then.

Each is a settled attempt with its entries, in the budgets and the costs of the day and month in which it was made. A cap
is not asked: the money is spent. What lies in the month or day of now counts against it, as any other call does.
"""

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from uuid import UUID

from django.db import connection

from accounts.ledger import DAILY_COUNTS, budget_key
from accounts.ledger_sql import COST_DAY, native_uuid
from accounts.models import Budget, Entry

ADD_SPENT = """
    INSERT INTO accounts_budget ("key", kind, owner_id, period, held, spent, extra) VALUES (%s, %s, %s, %s, 0, %s, 0)
    ON CONFLICT ("key") DO UPDATE SET spent = accounts_budget.spent + excluded.spent
"""
ATTEMPT = """
    INSERT INTO accounts_attempt ("key", user_id, campaign_id, job_reference, kind, model, units, day, state,
        reserved_nano, charged_nano, provider_id, sent_at, created_at, ended_at)
    VALUES (%s, %s, NULL, %s, %s, %s, %s, %s, 'settled', %s, %s, %s, %s, %s, %s)
"""
ENTRY = """
    INSERT INTO accounts_entry (attempt_id, budget_id, kind, held_delta, spent_delta, created_at)
    VALUES (%s, %s, %s, %s, %s, %s)
"""
ADD_COST = COST_DAY.format(row="VALUES (%s, %s, %s, %s, 0, %s, %s, %s, 0, 0, 0, 0)")


@dataclass(frozen=True)
class PastCall:
    """One call that was made and paid; ``kind`` is "text" or "image", ``day`` that of the user's zone."""

    key: UUID
    user_id: int
    kind: str
    model: str
    units: int
    nano: int
    job_reference: str
    provider_id: str
    day: date
    at: datetime
    ended_at: datetime

    @property
    def budgets(self) -> list[tuple[Budget.Kind, str, int]]:
        """The budgets that it took from: kind, period, amount; in the order in which a reserve takes them."""
        month = self.day.isoformat()[:7]
        return [
            (DAILY_COUNTS[self.kind], self.day.isoformat(), self.units),
            (Budget.Kind.USER_MONTH_USD, month, self.nano),
        ]


def book(calls: Sequence[PastCall]) -> None:
    """Write them down; inside the transaction that stores their jobs. Raises IntegrityError for one booked before."""
    spent: Counter[tuple[str, str, int, str]] = Counter()
    costs: dict[tuple[Any, ...], list[int]] = defaultdict(lambda: [0, 0, 0])
    attempts, entries = [], []
    for call in calls:
        attempts.append(_attempt(call))
        for kind, period, amount in call.budgets:
            spent[budget_key(kind, call.user_id, period), kind.value, call.user_id, period] += amount
            entries += _entries(call, budget_key(kind, call.user_id, period), amount)
        cost = costs[call.user_id, call.day, call.kind, call.model]
        for place, more in enumerate((1, call.units, call.nano)):
            cost[place] += more
    with connection.cursor() as cursor:
        cursor.executemany(ADD_SPENT, [(*key, spent[key]) for key in sorted(spent)])  # sorted: no two can deadlock
        cursor.executemany(ATTEMPT, attempts)
        cursor.executemany(ENTRY, entries)
        cursor.executemany(ADD_COST, [(*key, *costs[key]) for key in sorted(costs)])


def _attempt(call: PastCall) -> tuple[Any, ...]:
    at, ended_at = _moment(call.at), _moment(call.ended_at)
    return (
        *(native_uuid(call.key), call.user_id, call.job_reference, call.kind, call.model, call.units, call.day),
        *(call.nano, call.nano, call.provider_id, at, at, ended_at),
    )


def _entries(call: PastCall, budget: str, amount: int) -> list[tuple[Any, ...]]:
    key, at = native_uuid(call.key), _moment(call.ended_at)
    return [
        (key, budget, Entry.Kind.RESERVE.value, amount, 0, at),
        (key, budget, Entry.Kind.SETTLE.value, -amount, amount, at),
    ]


def _moment(at: datetime) -> Any:
    return connection.ops.adapt_datetimefield_value(at)
