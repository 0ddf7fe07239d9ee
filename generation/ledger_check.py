"""Does the ledger agree with itself, with the jobs and with the costs by day: one question per rule, put to the database.

Each rule is a statement whose every row is a disagreement, so that a million attempts are compared where they lie. All
are asked in one snapshot: under load nothing looks wrong only because it moved meanwhile.
"""

import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from typing import Any

import structlog
from django.db import connection, transaction

from accounts.models import Attempt
from generation.models import LedgerCheck

log = structlog.get_logger()
MOST_FINDINGS = 100  # told of one rule, the rest are counted; a broken rule breaks for many

MONEY = "budget.kind IN ('user_month_usd', 'campaign_usd')"
BUDGETS = """
    SELECT budget."key", budget.held, budget.spent, COALESCE(sums.held, 0), COALESCE(sums.spent, 0)
    FROM accounts_budget budget LEFT JOIN (
        SELECT budget_id, SUM(held_delta) AS held, SUM(spent_delta) AS spent FROM accounts_entry GROUP BY budget_id
    ) sums ON sums.budget_id = budget."key"
    WHERE budget.held <> COALESCE(sums.held, 0) OR budget.spent <> COALESCE(sums.spent, 0)
"""
OPEN_HOLDS = """
    SELECT budget."key", budget.held, COALESCE(sums.held, 0)
    FROM accounts_budget budget LEFT JOIN (
        SELECT entry.budget_id, SUM(entry.held_delta) AS held
        FROM accounts_attempt attempt JOIN accounts_entry entry ON entry.attempt_id = attempt."key"
        WHERE attempt.state IN ('held', 'unknown') AND entry.kind = 'reserve' GROUP BY entry.budget_id
    ) sums ON sums.budget_id = budget."key"
    WHERE budget.held <> COALESCE(sums.held, 0)
"""
# As many reserves as accounts.ledger makes: the month always, the day of texts and images, the campaign if there is one.
ATTEMPTS = f"""
    SELECT attempt."key", attempt.state, sums.reserves, sums.settles, sums.releases, sums.wrong
    FROM accounts_attempt attempt LEFT JOIN (
        SELECT entry.attempt_id,
            SUM(CASE WHEN entry.kind = 'reserve' THEN 1 ELSE 0 END) AS reserves,
            SUM(CASE WHEN entry.kind = 'settle' THEN 1 ELSE 0 END) AS settles,
            SUM(CASE WHEN entry.kind = 'release' THEN 1 ELSE 0 END) AS releases,
            SUM(CASE
                WHEN budget.owner_id <>
                    CASE WHEN budget.kind = 'campaign_usd' THEN COALESCE(own.campaign_id, 0) ELSE own.user_id END THEN 1
                WHEN entry.kind = 'reserve' AND entry.held_delta <>
                    CASE WHEN {MONEY} THEN own.reserved_nano ELSE own.units END THEN 1
                WHEN entry.kind <> 'reserve' AND entry.held_delta <>
                    CASE WHEN {MONEY} THEN -own.reserved_nano ELSE -own.units END THEN 1
                WHEN entry.kind = 'settle' AND entry.spent_delta <>
                    CASE WHEN {MONEY} THEN own.charged_nano ELSE own.units END THEN 1
                WHEN entry.kind <> 'settle' AND entry.spent_delta <> 0 THEN 1
                ELSE 0 END) AS wrong
        FROM accounts_entry entry
        JOIN accounts_attempt own ON own."key" = entry.attempt_id
        JOIN accounts_budget budget ON budget."key" = entry.budget_id
        GROUP BY entry.attempt_id
    ) sums ON sums.attempt_id = attempt."key"
    WHERE sums.reserves IS NULL OR sums.wrong > 0
        OR sums.reserves <> 1 + CASE WHEN attempt.kind IN ('text', 'image') THEN 1 ELSE 0 END
            + CASE WHEN attempt.campaign_id IS NULL THEN 0 ELSE 1 END
        OR sums.settles <> CASE WHEN attempt.state = 'settled' THEN sums.reserves ELSE 0 END
        OR sums.releases <> CASE WHEN attempt.state = 'void' THEN sums.reserves ELSE 0 END
"""  # noqa: S608 - put together from constants
COMPLETED = """
    SELECT job.id, job.cost_nano, attempt.state, attempt.charged_nano
    FROM generation_job job LEFT JOIN accounts_attempt attempt ON attempt."key" = job.attempt_key
    WHERE job.status = 'completed' AND job.cache = '' AND (
        attempt."key" IS NULL OR attempt.state <> 'settled' OR attempt.charged_nano <> job.cost_nano
    )
"""
HITS = """
    SELECT id, cost_nano, attempt_key FROM generation_job
    WHERE cache <> '' AND (cost_nano <> 0 OR attempt_key IS NOT NULL OR status <> 'completed')
"""
# A cancelled job with a lease is still at work: its attempt ends with it.
HELD = """
    SELECT attempt."key", attempt.job_reference, job.status
    FROM accounts_attempt attempt LEFT JOIN generation_job job ON job.attempt_key = attempt."key"
    WHERE attempt.state = 'held' AND attempt.kind <> 'embedding' AND (
        job.id IS NULL OR job.status IN ('completed', 'failed') OR (job.status = 'cancelled' AND job.lease_until IS NULL)
    )
"""
UNRESERVED = """
    SELECT job.id, attempt.state
    FROM generation_job job LEFT JOIN accounts_attempt attempt ON attempt."key" = job.attempt_key
    WHERE (job.status = 'processing' OR job.status = 'pending' AND job.attempt_key IS NOT NULL)
        AND (attempt."key" IS NULL OR attempt.state <> 'held')
"""
COSTS = """
    SELECT user_id, day, kind, model, campaign_id, SUM(calls), SUM(pieces), SUM(nano) FROM (
        SELECT user_id, day, kind, model, COALESCE(campaign_id, 0) AS campaign_id, 1 AS calls, units AS pieces,
            charged_nano AS nano
        FROM accounts_attempt WHERE state = 'settled'
        UNION ALL
        SELECT user_id, day, kind, model, campaign_id, -calls, -pieces, -charged_nano FROM accounts_costday
    ) both_sides
    GROUP BY user_id, day, kind, model, campaign_id HAVING SUM(calls) <> 0 OR SUM(pieces) <> 0 OR SUM(nano) <> 0
"""
# By user, kind and model: which day and campaign a hit was counted for, its job does not keep.
SAVINGS = """
    SELECT user_id, kind, model, SUM(exact_hits), SUM(exact_nano), SUM(semantic_hits), SUM(semantic_nano) FROM (
        SELECT user_id, kind, model,
            CASE WHEN cache = 'exact' THEN 1 ELSE 0 END AS exact_hits,
            CASE WHEN cache = 'exact' THEN saved_nano ELSE 0 END AS exact_nano,
            CASE WHEN cache = 'semantic' THEN 1 ELSE 0 END AS semantic_hits,
            CASE WHEN cache = 'semantic' THEN saved_nano ELSE 0 END AS semantic_nano
        FROM generation_job WHERE cache <> ''
        UNION ALL
        SELECT user_id, kind, model, -exact_hits, -exact_saved_nano, -semantic_hits, -semantic_saved_nano
        FROM accounts_costday
    ) both_sides
    GROUP BY user_id, kind, model
    HAVING SUM(exact_hits) <> 0 OR SUM(exact_nano) <> 0 OR SUM(semantic_hits) <> 0 OR SUM(semantic_nano) <> 0
"""


@dataclass(frozen=True)
class Finding:
    """One disagreement: the broken rule, what it is about, and the figures."""

    code: str
    subject: str
    detail: str

    def __str__(self) -> str:
        return f"{self.code} {self.subject}: {self.detail}"


@dataclass(frozen=True)
class Rule:
    """A statement that finds disagreements: ``subject`` of its columns name the thing, the rest are figures."""

    code: str
    statement: str
    columns: tuple[str, ...]
    subject: int = 1


RULES = (
    Rule("budget_differs_from_entries", BUDGETS, ("budget", "held", "spent", "held by entries", "spent by entries")),
    Rule("budget_differs_from_attempts", OPEN_HOLDS, ("budget", "held", "held by open attempts")),
    Rule("attempt_differs_from_entries", ATTEMPTS, ("attempt", "state", "reserves", "settles", "releases", "wrong")),
    Rule("completed_job_differs_from_attempt", COMPLETED, ("job", "cost", "state", "charged")),
    Rule("cache_hit_was_charged", HITS, ("job", "cost", "attempt")),
    Rule("hold_without_open_job", HELD, ("attempt", "job", "status")),
    Rule("open_job_without_hold", UNRESERVED, ("job", "state")),
    Rule(
        "costs_differ_from_attempts",
        COSTS,
        ("user", "day", "kind", "model", "campaign", "calls missing", "pieces missing", "nano-dollars missing"),
        subject=5,
    ),
    Rule(
        "savings_differ_from_jobs",
        SAVINGS,
        ("user", "kind", "model", "hits missing", "saved missing", "semantic hits missing", "saved missing"),
        subject=3,
    ),
)


def run_check() -> LedgerCheck:
    """Compare everything and keep what was found."""
    began = time.monotonic()
    with snapshot():
        found, count = list(findings()), Attempt.objects.count()
    seconds = round(time.monotonic() - began, 3)
    check = LedgerCheck.objects.create(seconds=seconds, attempts=count, findings=[asdict(each) for each in found])
    if found:
        log.error("ledger_check_failed", findings=len(found), first=str(found[0]))
    return check


def findings() -> Iterator[Finding]:
    """Every disagreement, up to MOST_FINDINGS of a rule; how many more there are stands in one last finding."""
    for rule in RULES:
        with connection.cursor() as cursor:
            cursor.execute(rule.statement, [])
            yield from (_finding(rule, row) for row in cursor.fetchmany(MOST_FINDINGS))
            more = sum(1 for _row in cursor)
        if more:
            yield Finding(rule.code, "…", f"{more} more")


def _finding(rule: Rule, row: tuple[Any, ...]) -> Finding:
    named = [f"{name} {value}" for name, value in zip(rule.columns, row, strict=True)]
    subject = named if rule.subject > 1 else [str(row[0])]
    return Finding(rule.code, ", ".join(subject[: rule.subject]), ", ".join(named[rule.subject :]))


@contextmanager
def snapshot() -> Iterator[None]:
    """One state of the database for all questions, without keeping writers out."""
    if connection.in_atomic_block:
        yield
    elif connection.vendor == "postgresql":
        with transaction.atomic(), connection.cursor() as cursor:
            cursor.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY")
            cursor.execute("SET LOCAL statement_timeout = 0")  # a long ledger takes longer than a page may
            yield
    else:
        with connection.cursor() as cursor:
            cursor.execute("BEGIN DEFERRED")  # atomic() would take SQLite's only write lock
            try:
                yield
            finally:
                cursor.execute("ROLLBACK")
