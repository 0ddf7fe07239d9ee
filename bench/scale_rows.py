"""An installation that grows, on the PostgreSQL that DATABASE_URL names: ``python -m bench.scale_rows 100 1000``.

Makes the accounts with numbers from 100 up to 1,000 and what is theirs: each has two campaigns, ten designs with five versions,
twenty creatives measured on ten days, a brand, a segment, five sign-ins; bench.ledger_rows adds forty jobs with their attempts.
Account 0 has a tenth of everything beside it, and half of the ledger.
"""

import json
import sys
from string import Template

import django

django.setup()

from django.db import connection  # noqa: E402  from here on Django must be set up

from bench import ledger_rows  # noqa: E402
from bench.mixed import CANVAS  # noqa: E402
from campaigns.creatives.scoring import Counts, Prior, lower_bound  # noqa: E402
from projects.models.version import packed  # noqa: E402

CAMPAIGNS, PROJECTS, VERSIONS, CREATIVES, DAYS, JOBS, SESSIONS = 2, 10, 5, 20, 10, 40, 5
SCORES = """
    CREATE TEMPORARY TABLE score (k integer, impressions bigint, clicks bigint, conversions bigint, score float8, score_low float8)
"""
STEPS = [
    """
    INSERT INTO accounts_user (username, email, password, is_superuser, is_staff, is_active, first_name, last_name, date_joined,
        language, time_zone, token_version, reuse_similar)
    SELECT 'bench' || n, 'bench' || n || '@example.com', '!', false, false, true, '', '', now(), 'en', 'Asia/Seoul', 0, true
    FROM generate_series($first, $last - 1) n ORDER BY n
    """,
    # Whose things are made, one after the other: everybody's once, and a tenth of them beside it for account 0.
    """
    CREATE TEMPORARY TABLE slot AS
    SELECT row_number() OVER (ORDER BY each.id) AS at, each.id AS user_id FROM (
        SELECT id FROM accounts_user, generate_series($first, $last - 1) n WHERE username = 'bench' || n
        UNION ALL
        SELECT id FROM accounts_user, generate_series(1, ($last - $first) / 10) WHERE username = 'bench0'
    ) each
    """,
    """
    CREATE TEMPORARY TABLE made AS SELECT (SELECT COALESCE(MAX(id), 0) FROM campaigns_campaign) AS campaigns,
        (SELECT COALESCE(MAX(id), 0) FROM projects_project) AS projects,
        (SELECT COALESCE(MAX(id), 0) FROM campaigns_creative) AS creatives
    """,
    """
    INSERT INTO campaigns_campaign (user_id, name, description, status, created_at, updated_at)
    SELECT user_id, 'Season ' || k, 'For the winter blend', 'active', now() - at %% 300 * interval '1 day', now()
    FROM slot, generate_series(1, $campaigns) k ORDER BY at, k
    """,
    """
    INSERT INTO campaigns_campaignmember (campaign_id, user_id, role, created_at)
    SELECT campaign.id, slot.user_id, 'viewer', now() FROM campaigns_campaign campaign, made, slot
    WHERE campaign.id > made.campaigns AND campaign.name = 'Season 1' AND slot.user_id = campaign.user_id + 1
    ON CONFLICT DO NOTHING
    """,
    """
    INSERT INTO campaigns_brand (user_id, name, palette, fonts, logo, shared_with_all, version, created_at, updated_at)
    SELECT user_id, 'Brand ' || at, '["#112233"]', '[]', '', false, 1, now(), now() FROM slot
    """,
    """
    INSERT INTO campaigns_segment (user_id, name, description, criteria, created_at, updated_at)
    SELECT user_id, 'Segment ' || at, 'People who run', '{"age": [25, 34]}', now(), now() FROM slot
    """,
    """
    INSERT INTO accounts_authsession (id, user_id, current_jti, previous_jti, rotated_at, created_at, expires_at, user_agent, address)
    SELECT gen_random_uuid(), user_id, replace(gen_random_uuid()::text, '-', ''), '', now(), now(), now() + interval '7 days', '', ''
    FROM slot, generate_series(1, $sessions)
    """,
    """
    INSERT INTO projects_project (user_id, name, data, width, height, version, thumbnail, campaign_id, created_at, updated_at)
    SELECT user_id, 'Design ' || k, CAST(%(canvas)s AS jsonb), 1080, 1080, $versions, '', made.campaigns + at * $campaigns,
        now() - interval '300 days', now() - (at * 7 + k) %% 200 * interval '1 day' - interval '2 days'
    FROM slot, made, generate_series(1, $projects) k ORDER BY k, at
    """,
    """
    INSERT INTO projects_projectversion (project_id, number, name, width, height, packed, size, label, author_id, device, tab,
        created_at)
    SELECT project.id, n, project.name, 1080, 1080, %(packed)s, %(size)s, '', project.user_id, 'Chrome, Windows', '',
        project.updated_at - ($versions - n) * interval '1 day'
    FROM made, projects_project project, generate_series(1, $versions) n WHERE project.id > made.projects
    """,
    """
    INSERT INTO campaigns_creative (user_id, campaign_id, job_reference, content_type, prompt, result, model, status, impressions,
        clicks, conversions, score, score_low, score_source, created_at)
    SELECT user_id, made.campaigns + (at - 1) * $campaigns + 1 + k %% $campaigns, '', 'text', 'A line for the winter blend',
        jsonb_build_object('text', 'A slower morning no. ' || at * k || ', in a cup.'), 'bench', 'completed',
        score.impressions, score.clicks, score.conversions, score.score, score.score_low, 'creative',
        now() - (at * 11 + k) %% 300 * interval '1 day'
    FROM slot, made, generate_series(1, $creatives) k JOIN score USING (k) ORDER BY k, at
    """,
    """
    INSERT INTO campaigns_dailyresult (campaign_id, creative_id, subject, day, impressions, clicks, conversions)
    SELECT campaign_id, id, id, CURRENT_DATE - back, impressions / $days, clicks / $days, conversions / $days
    FROM campaigns_creative, made, generate_series(0, $days - 1) back WHERE id > made.creatives ORDER BY back DESC
    """,
    """
    INSERT INTO campaigns_campaignday (campaign_id, day, impressions, clicks, conversions)
    SELECT campaign_id, day, SUM(impressions), SUM(clicks), SUM(conversions) FROM campaigns_dailyresult, made
    WHERE campaign_id > made.campaigns GROUP BY campaign_id, day
    """,
    """
    INSERT INTO campaigns_feedback (creative_id, user_id, rating, comment, created_at)
    SELECT id, user_id, 1 + id %% 5, '', now() FROM campaigns_creative, made WHERE id > made.creatives AND id %% 10 = 0
    """,
]
SIZES = {
    "users": "accounts_user",
    "designs": "projects_project",
    "versions": "projects_projectversion",
    "creatives": "campaigns_creative",
    "daily results": "campaigns_dailyresult",
    "jobs": "generation_job",
    "ledger entries": "accounts_entry",
}


def fill(first: int, last: int) -> None:
    """Make them. What refers to what is right by construction, so PostgreSQL need not look it up row by row."""
    counts = {"campaigns": CAMPAIGNS, "projects": PROJECTS, "versions": VERSIONS, "creatives": CREATIVES, "days": DAYS}
    counts |= {"sessions": SESSIONS, "first": first, "last": last}
    canvas = packed(CANVAS)
    per_creative = [Counts(DAYS * (500 + 7 * k), DAYS * 20, DAYS) for k in range(1, CREATIVES + 1)]
    prior = Prior.of(sum(per_creative, Counts()))
    scores = [
        (k, each.impressions, each.clicks, each.conversions, each.score, lower_bound(each, prior))
        for k, each in enumerate(per_creative, 1)
    ]
    values = {"canvas": json.dumps(CANVAS), "packed": canvas, "size": len(canvas)}
    with connection.cursor() as cursor:
        cursor.execute(
            "SET statement_timeout = 0; SET synchronous_commit = off; SET session_replication_role = replica"
        )
        cursor.execute(SCORES)
        cursor.executemany("INSERT INTO score VALUES (%s, %s, %s, %s, %s, %s)", scores)
        for step in STEPS:
            cursor.execute(Template(step).substitute(counts), values)
    ledger_rows.fill(JOBS * (last - first))
    with connection.cursor() as cursor:
        cursor.execute("VACUUM ANALYZE")  # as autovacuum does in time


def sizes() -> dict[str, int]:
    """How many there are of each, and the bytes of the whole database."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_database_size(current_database())")
        found = {"bytes": cursor.fetchone()[0]}
        for name, table in SIZES.items():
            cursor.execute(f"SELECT COUNT(*) FROM {table}")
            found[name] = cursor.fetchone()[0]
    return found


if __name__ == "__main__":
    fill(*map(int, sys.argv[1:3]))
    print(json.dumps(sizes()))
