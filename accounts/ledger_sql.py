"""The ledger's statements, written out.

They are the rule itself: what moves money stands here word for word. And every generation runs a dozen of them, which
written out take a fifth of the time that building them from querysets takes (bench/generation). The same SQL runs on
SQLite and PostgreSQL; who calls them and in which order is accounts.ledger's.
"""

from collections.abc import Sequence
from typing import Any, NamedTuple
from uuid import UUID

from django.db import connection
from django.utils import timezone

HOLD = 'UPDATE accounts_budget SET held = held + %s WHERE "key" = %s'
IF_IT_FITS = " AND held + spent + %s <= %s + extra"
AND_TELL = " RETURNING held + spent, extra"
MOVE_BACK = 'UPDATE accounts_budget SET held = held - %s, spent = spent + %s WHERE "key" = %s'
RESERVED = """
    SELECT entry.budget_id, entry.held_delta, attempt.reserved_nano
    FROM accounts_entry entry JOIN accounts_attempt attempt ON attempt."key" = entry.attempt_id
    WHERE entry.attempt_id = %s AND entry.kind = 'reserve' ORDER BY entry.id
"""
OPEN_ATTEMPT = """
    INSERT INTO accounts_attempt ("key", user_id, campaign_id, job_reference, kind, model, units, day, state,
        reserved_nano, charged_nano, provider_id, sent_at, created_at)
    VALUES (%s, %s, %s, %s, %s, %s, %s, %s, 'held', %s, 0, '', %s, %s)
"""
END_ATTEMPT = """
    UPDATE accounts_attempt SET state = %s, ended_at = %s, charged_nano = %s, provider_id = %s
    WHERE "key" = %s AND state IN ('held', 'unknown')
"""
NOTE = "INSERT INTO accounts_entry (attempt_id, budget_id, kind, held_delta, spent_delta, created_at) VALUES "
CAPS = (
    "SELECT blocked_at IS NOT NULL, texts_per_day, images_per_day, usd_per_month FROM accounts_quota WHERE user_id = %s"
)
STANDING = """
    SELECT quota.blocked_at IS NOT NULL, quota.texts_per_day, quota.images_per_day, quota.usd_per_month,
        COALESCE(texts.held + texts.spent, 0), COALESCE(texts.extra, 0),
        COALESCE(images.held + images.spent, 0), COALESCE(images.extra, 0),
        COALESCE(usd.held + usd.spent, 0), COALESCE(usd.extra, 0)
    FROM accounts_quota quota
    LEFT JOIN accounts_budget texts ON texts."key" = %s
    LEFT JOIN accounts_budget images ON images."key" = %s
    LEFT JOIN accounts_budget usd ON usd."key" = %s
    WHERE quota.user_id = %s
"""
COST_DAY = """
    INSERT INTO accounts_costday (user_id, day, kind, model, campaign_id, calls, pieces, charged_nano,
        exact_hits, exact_saved_nano, semantic_hits, semantic_saved_nano)
    {row}
    ON CONFLICT (user_id, day, kind, model, campaign_id) DO UPDATE SET
        calls = accounts_costday.calls + excluded.calls,
        pieces = accounts_costday.pieces + excluded.pieces,
        charged_nano = accounts_costday.charged_nano + excluded.charged_nano,
        exact_hits = accounts_costday.exact_hits + excluded.exact_hits,
        exact_saved_nano = accounts_costday.exact_saved_nano + excluded.exact_saved_nano,
        semantic_hits = accounts_costday.semantic_hits + excluded.semantic_hits,
        semantic_saved_nano = accounts_costday.semantic_saved_nano + excluded.semantic_saved_nano
"""
COST_OF_ATTEMPT = COST_DAY.format(  # "WHERE" also keeps SQLite from reading ON CONFLICT as a join's condition
    row="""SELECT user_id, day, kind, model, COALESCE(campaign_id, 0), 1, units, charged_nano, 0, 0, 0, 0
    FROM accounts_attempt WHERE "key" = %s"""
)
SAVED = {
    "exact": COST_DAY.format(row="VALUES (%s, %s, %s, %s, %s, 0, 0, 0, 1, %s, 0, 0)"),
    "semantic": COST_DAY.format(row="VALUES (%s, %s, %s, %s, %s, 0, 0, 0, 0, 0, 1, %s)"),
}


class Caps(NamedTuple):
    """What an account may spend: pieces a day, nano-dollars a month; nothing while it is blocked."""

    blocked: bool
    texts_per_day: int
    images_per_day: int
    nano_per_month: int


class Used(NamedTuple):
    """What counts against one budget (held and spent together), and what staff granted on top of its limit."""

    amount: int = 0
    extra: int = 0


class Reserved(NamedTuple):
    """What an attempt holds in one budget (nano-dollars or pieces), and its reserve in nano-dollars."""

    budget: str
    held: int
    reserve: int


class Movement(NamedTuple):
    """A line of the ledger: how ``held`` and ``spent`` of a budget changed."""

    budget: str
    held: int
    spent: int


def caps(user_id: int) -> Caps | None:
    """The account's caps as they stand now; None when it has none yet."""
    with connection.cursor() as cursor:
        cursor.execute(CAPS, [user_id])
        row = cursor.fetchone()
    return None if row is None else Caps(*row)


def standing(user_id: int, texts: str, images: str, usd: str) -> tuple[Caps, Used, Used, Used] | None:
    """The account's caps as they stand now and the use of its three budgets, by key; None when it has no caps yet."""
    with connection.cursor() as cursor:
        cursor.execute(STANDING, [texts, images, usd, user_id])
        row = cursor.fetchone()
    return None if row is None else (Caps(*row[:4]), Used(*row[4:6]), Used(*row[6:8]), Used(*row[8:]))


def hold(budget: str, amount: int, limit: int | None) -> Used | None:
    """Hold the amount if it fits below the limit (None: whatever it is), and what counts then; None if not, or without such a budget."""
    with connection.cursor() as cursor:
        if limit is None:
            cursor.execute(HOLD + AND_TELL, [amount, budget])
        else:
            cursor.execute(HOLD + IF_IT_FITS + AND_TELL, [amount, budget, amount, limit])
        row = cursor.fetchone()
    return None if row is None else Used(*row)


def open_attempt(
    key: UUID,
    user_id: int,
    campaign_id: int | None,
    job: str,
    kind: str,
    model: str,
    units: int,
    day: str,
    reserve: int,
    *,
    sent: bool,
) -> None:
    """Write down an attempt that holds ``reserve`` nano-dollars since ``day``."""
    now = _now()
    row = [native_uuid(key), user_id, campaign_id, job, kind, model, units, day, reserve, now if sent else None, now]
    with connection.cursor() as cursor:
        cursor.execute(OPEN_ATTEMPT, row)


def end_attempt(key: UUID, state: str, charged: int, provider_id: str) -> bool:
    """End an attempt that is still open; whether it was this call that did."""
    with connection.cursor() as cursor:
        cursor.execute(END_ATTEMPT, [state, _now(), charged, provider_id, native_uuid(key)])
        return bool(cursor.rowcount)


def reserved(key: UUID) -> list[Reserved]:
    """What the attempt set aside, in the order in which it did."""
    with connection.cursor() as cursor:
        cursor.execute(RESERVED, [native_uuid(key)])
        return [Reserved(*row) for row in cursor.fetchall()]


def move_back(movement: Movement) -> None:
    """Take a held amount back and book what was spent of it."""
    with connection.cursor() as cursor:
        cursor.execute(MOVE_BACK, [-movement.held, movement.spent, movement.budget])


def note(key: UUID, kind: str, movements: Sequence[Movement]) -> None:
    """Append the entries of one kind of one attempt; IntegrityError when they stand there already."""
    shared, now = native_uuid(key), _now()
    values = [value for line in movements for value in (shared, line.budget, kind, line.held, line.spent, now)]
    with connection.cursor() as cursor:
        cursor.execute(NOTE + ", ".join(["(%s, %s, %s, %s, %s, %s)"] * len(movements)), values)


def add_cost(key: UUID) -> None:
    """Add a settled attempt to the costs of its day."""
    with connection.cursor() as cursor:
        cursor.execute(COST_OF_ATTEMPT, [native_uuid(key)])


def add_saving(cache: str, user_id: int, day: str, kind: str, model: str, campaign_id: int, nano: int) -> None:
    """Add an answer from the ``exact`` or ``semantic`` cache to the costs of the day."""
    with connection.cursor() as cursor:
        cursor.execute(SAVED[cache], [user_id, day, kind, model, campaign_id, nano])


def native_uuid(key: UUID) -> Any:
    """The key as the database's driver takes it."""
    return key if connection.features.has_native_uuid_field else key.hex


def _now() -> Any:
    return connection.ops.adapt_datetimefield_value(timezone.now())
