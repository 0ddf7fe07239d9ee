"""A long ledger, made by SQL on the database that DATABASE_URL names: ``python -m bench.ledger_rows 1000000``.

So many attempts of the last year with their entries, budgets, jobs and costs by day, all of which agree; and a tenth
as many answers from the exact cache. Every second attempt is the first account's (bench.people), a fifth is paid by
one of twenty campaigns of its; 2 % were given back, 0.1 % are unknown.
"""

import sys
from decimal import Decimal
from string import Template

import django

django.setup()

from django.db import connection, transaction  # noqa: E402  from here on Django must be set up

from accounts.ledger_sql import COST_DAY  # noqa: E402
from accounts.models import User  # noqa: E402
from campaigns.models import Campaign  # noqa: E402

CAMPAIGNS = 20
SQLITE = {
    "series": "WITH RECURSIVE series(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM series WHERE n < $count)",
    "key": "lower(hex(randomblob(16)))",
    "day": "date('now', '-' || ($age) || ' days')",
    "at": "datetime('now', '-' || ($age) || ' days')",
    "text": "CAST($it AS TEXT)",
}
POSTGRESQL = {
    "series": "WITH series AS (SELECT n FROM generate_series(1, $count) AS n)",
    "key": "gen_random_uuid()",
    "day": "(current_date - CAST($age AS integer))",
    "at": "(now() - CAST($age AS integer) * interval '1 day')",
    "text": "CAST($it AS text)",
}
ROWS = """
    CREATE TEMPORARY TABLE bench_row AS $series
    SELECT n, $key AS attempt, $key AS job, $day AS day, $at AS moment,
        $first + CASE WHEN n % 2 = 0 THEN 0 ELSE (n / 2) % $people END AS owner,
        CASE WHEN n % 10 = 0 THEN $campaign + (n / 10) % $campaigns END AS campaign,
        CASE WHEN n % 9 = 0 THEN 'image' ELSE 'text' END AS kind,
        CASE WHEN n % 9 = 0 THEN 'dall-e-3' WHEN n % 3 = 0 THEN 'gpt-4o-mini' ELSE 'gpt-3.5-turbo' END AS model,
        CASE WHEN n % 1000 = 7 THEN 'unknown' WHEN n % 50 = 1 THEN 'void' ELSE 'settled' END AS state,
        CASE WHEN n % 9 = 0 THEN 40000000 ELSE 1400000 + n % 1000 END AS reserved,
        CASE WHEN n % 1000 = 7 OR n % 50 = 1 THEN 0 WHEN n % 9 = 0 THEN 40000000 ELSE 1100000 + n % 1000 END AS charged
    FROM series
"""
ATTEMPTS = """
    INSERT INTO accounts_attempt ("key", user_id, campaign_id, job_reference, kind, model, units, day, state,
        reserved_nano, charged_nano, provider_id, sent_at, created_at, ended_at)
    SELECT attempt, owner, campaign, $job, kind, model, 1, day, state, reserved, charged, 'req_' || n, moment, moment,
        moment
    FROM bench_row ORDER BY moment
"""
JOBS = """
    INSERT INTO generation_job (id, user_id, kind, status, model, provider, prompt, params, campaign_id, is_async,
        body_hash, attempt_key, tries, times_lost, result, error_code, prompt_tokens, completion_tokens, cost_nano,
        cache, saved_nano, created_at, started_at, completed_at)
    SELECT job, owner, kind, CASE WHEN state = 'settled' THEN 'completed' ELSE 'failed' END, model, 'openai',
        'A summer sale on iced latte', '{}', campaign, $false, '', attempt, 1, 0, '[{"text": "Fresh"}]', '', 120, 400,
        charged, '', 0, moment, moment, moment
    FROM bench_row ORDER BY moment
"""
HITS = """
    INSERT INTO generation_job (id, user_id, kind, status, model, provider, prompt, params, is_async, body_hash, tries,
        times_lost, result, error_code, prompt_tokens, completion_tokens, cost_nano, cache, saved_nano, created_at,
        started_at, completed_at)
    SELECT $key, owner, kind, 'completed', model, 'openai', 'A summer sale on iced latte', '{}', $false, '', 0, 0,
        '[{"text": "Fresh"}]', '', 120, 400, 0, 'exact', reserved, moment, moment, moment
    FROM bench_row WHERE n % 10 = 3
"""
BUDGETS = """
    INSERT INTO accounts_budget ("key", kind, owner_id, period, held, spent, extra)
    SELECT budget, kind, owner, period, SUM(held), SUM(spent), 0 FROM bench_hold WHERE 1 = 1
    GROUP BY budget, kind, owner, period
    ON CONFLICT ("key") DO UPDATE
    SET held = accounts_budget.held + excluded.held, spent = accounts_budget.spent + excluded.spent
"""
HOLDS = """
    CREATE TEMPORARY TABLE bench_hold AS
    SELECT attempt, state, moment, 'user_day_' || kind || 's:' || owner || ':' || day AS budget,
        'user_day_' || kind || 's' AS kind, owner, $day_text AS period, 1 AS amount,
        CASE WHEN state = 'unknown' THEN 1 ELSE 0 END AS held, CASE WHEN state = 'settled' THEN 1 ELSE 0 END AS spent
    FROM bench_row
    UNION ALL
    SELECT attempt, state, moment, 'user_month_usd:' || owner || ':' || substr($day_text, 1, 7), 'user_month_usd',
        owner, substr($day_text, 1, 7), reserved, CASE WHEN state = 'unknown' THEN reserved ELSE 0 END, charged
    FROM bench_row
    UNION ALL
    SELECT attempt, state, moment, 'campaign_usd:' || campaign || ':', 'campaign_usd', campaign, '', reserved,
        CASE WHEN state = 'unknown' THEN reserved ELSE 0 END, charged
    FROM bench_row WHERE campaign IS NOT NULL
"""
RESERVES = """
    INSERT INTO accounts_entry (attempt_id, budget_id, kind, held_delta, spent_delta, created_at)
    SELECT attempt, budget, 'reserve', amount, 0, moment FROM bench_hold
"""
ENDS = """
    INSERT INTO accounts_entry (attempt_id, budget_id, kind, held_delta, spent_delta, created_at)
    SELECT attempt, budget, CASE WHEN state = 'void' THEN 'release' ELSE 'settle' END, -amount, spent, moment
    FROM bench_hold WHERE state <> 'unknown'
"""
COSTS = COST_DAY.format(
    row="""
    SELECT owner, day, kind, model, campaign, SUM(calls), SUM(calls), SUM(charged), SUM(hits), SUM(saved), 0, 0 FROM (
        SELECT owner, day, kind, model, COALESCE(campaign, 0) AS campaign, 1 AS calls, charged, 0 AS hits, 0 AS saved
        FROM bench_row WHERE state = 'settled'
        UNION ALL
        SELECT owner, day, kind, model, 0, 0, 0, 1, reserved FROM bench_row WHERE n % 10 = 3
    ) both_sides WHERE 1 = 1 GROUP BY owner, day, kind, model, campaign
"""
)


def fill(count: int) -> None:
    """Make the rows. The accounts must be there, with ids that follow each other."""
    people = list(User.objects.filter(username__startswith="bench").order_by("pk"))
    campaigns = [
        Campaign.objects.create(user=people[0], name=f"Season {number}", budget=Decimal(1_000_000))
        for number in range(CAMPAIGNS)
    ]
    dialect = POSTGRESQL if connection.vendor == "postgresql" else SQLITE
    values = {"count": count, "age": "n % 365", "first": people[0].pk, "people": len(people)}
    values |= {"campaign": campaigns[0].pk, "campaigns": CAMPAIGNS, "false": "false"}
    values |= {name: Template(text).safe_substitute(values) for name, text in dialect.items() if name != "text"}
    values |= {
        name: Template(dialect["text"]).substitute(it=it) for name, it in {"job": "job", "day_text": "day"}.items()
    }
    with connection.cursor() as cursor:
        _prepare(cursor)
        for statement in (ROWS, HOLDS, ATTEMPTS, JOBS, HITS, BUDGETS, RESERVES, ENDS, COSTS):
            with transaction.atomic():
                cursor.execute(Template(statement).substitute(values))
        cursor.execute("ANALYZE")


def _prepare(cursor: object) -> None:
    """Take the time that it needs, and no longer."""
    statements = ["SET statement_timeout = 0"]
    if connection.vendor == "sqlite":
        statements = ["PRAGMA synchronous = OFF", "PRAGMA cache_size = -500000", "PRAGMA temp_store = MEMORY"]
    for statement in statements:
        cursor.execute(statement)  # type: ignore[attr-defined]


if __name__ == "__main__":
    fill(int(sys.argv[1]))
