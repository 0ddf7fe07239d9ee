"""Results for a benchmark, on the PostgreSQL that DATABASE_URL names: ``python -m bench.result_rows 2000``.

So many campaigns, each with 25 creatives that were measured on 67 days: three events a day and creative, added up as
campaigns.metrics does it. A fifth belongs to the first account of bench.people, the rest to the next hundred. ``queries`` instead
of a number prints what the pages of the first and the second account ask the database, as JSON.
"""

import json
import random
import sys

import django

django.setup()

from django.db import connection  # noqa: E402  from here on Django must be set up
from django.test.utils import CaptureQueriesContext  # noqa: E402
from rest_framework.test import APIClient  # noqa: E402

from accounts.models import User  # noqa: E402
from bench.people import token  # noqa: E402
from campaigns.models import Campaign, Creative, Segment  # noqa: E402

OWNERS, CREATIVES, DAYS, EVENTS, SEGMENTS = 100, 25, 67, 3, 3
RESULTS = """
    INSERT INTO campaigns_dailyresult (campaign_id, creative_id, subject, day, impressions, clicks, conversions)
    SELECT campaign_id, id, id, CURRENT_DATE - back, 500 + (id * 7 + back * 13) %% 900, (id + back) %% 40, (id + back) %% 4
    FROM campaigns_creative, generate_series(0, %s) back WHERE model = 'bench results' ORDER BY back DESC
"""
DAYS_OF_CAMPAIGNS = """
    INSERT INTO campaigns_campaignday (campaign_id, day, impressions, clicks, conversions)
    SELECT campaign_id, day, SUM(impressions), SUM(clicks), SUM(conversions) FROM campaigns_dailyresult GROUP BY campaign_id, day
"""
COSTS = """
    INSERT INTO accounts_costday (user_id, day, kind, model, campaign_id, calls, pieces, charged_nano, exact_hits,
        exact_saved_nano, semantic_hits, semantic_saved_nano)
    SELECT user_id, CURRENT_DATE - back, 'text', 'bench', id, 3, 5, 4000000, 0, 0, 0, 0
    FROM campaigns_campaign, generate_series(0, %s) back WHERE name LIKE 'Results %%'
"""


def fill(count: int) -> None:
    """Make them."""
    dice = random.Random(6)
    people = [User.objects.get(username=f"bench{number}") for number in range(OWNERS + 1)]
    owners = [people[0] if n % 5 == 0 else people[1 + n * OWNERS // count] for n in range(count)]
    made = Campaign.objects.bulk_create(Campaign(user=user, name=f"Results {n}") for n, user in enumerate(owners))
    segments = [Segment.objects.create(user=people[0], name=f"Results {n}") for n in range(SEGMENTS)]
    Creative.objects.bulk_create(
        (_creative(dice, campaign, segments) for campaign in made for _ in range(CREATIVES)), batch_size=2000
    )
    with connection.cursor() as cursor:
        cursor.execute("SET statement_timeout = 0")
        cursor.execute(RESULTS, [DAYS - 1])
        cursor.execute(DAYS_OF_CAMPAIGNS)
        cursor.execute(COSTS, [DAYS - 1])
        cursor.execute("VACUUM ANALYZE")  # as autovacuum does in time


def _creative(dice: random.Random, campaign: Campaign, segments: list[Segment]) -> Creative:
    return Creative(
        user_id=campaign.user_id,
        campaign=campaign,
        segment=dice.choice([None, *segments]),
        content_type="text",
        prompt="A line for the winter blend",
        result={"text": f"A slower morning no. {dice.randint(1, 99999)}, in a cup."},
        model="bench results",
        impressions=60_000,
        clicks=1300,
        conversions=90,
        score=0.045,
        score_low=dice.random() / 10,
        score_source="creative",
    )


def paths(number: int) -> dict[str, str]:
    """What the pages of the account of that number ask for."""
    campaign = Campaign.objects.filter(user__username=f"bench{number}", name__startswith="Results ").earliest("pk")
    pair = Creative.objects.filter(campaign=campaign).order_by("pk").values_list("pk", flat=True)[:2]
    of_campaign = f"/api/analytics/campaigns/{campaign.pk}"
    return {
        "overview, 30 days": "/api/analytics/overview",
        "segments of all, 30 days": "/api/analytics/segments",
        "campaign, 30 days": of_campaign,
        "comparison of two": f"{of_campaign}/compare?creatives={','.join(map(str, pair))}",
    }


def queries(number: int) -> dict[str, dict[str, object]]:
    """Of each path how many queries it costs."""
    client = APIClient(SERVER_NAME="localhost", headers={"Authorization": f"Bearer {token(number)}"})
    found = {}
    for name, path in paths(number).items():
        client.get(path)
        with CaptureQueriesContext(connection) as asked:
            assert client.get(path).status_code == 200, path
        found[name] = {"path": path, "queries": len(asked)}
    return found


if __name__ == "__main__":
    if sys.argv[1] == "queries":
        print(json.dumps([queries(0), queries(1)]))
    else:
        fill(int(sys.argv[1]))
