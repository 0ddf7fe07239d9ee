"""Results on the API: sums, the days before, who sees what, tables, comparisons, and what it costs the database."""

import csv
from datetime import date, timedelta
from io import StringIO
from typing import Any

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone
from rest_framework.test import APIClient

from accounts.models import Attempt, CostDay, User
from campaigns.models import Campaign, CampaignMember
from tests.campaigns.analytics.results import copy, measure
from tests.factories import CampaignFactory, SegmentFactory, client_of

pytestmark = pytest.mark.django_db

OVERVIEW = "/api/analytics/overview"
SEGMENTS = "/api/analytics/segments"
DAY = timedelta(days=1)


@pytest.fixture
def today(owner: User) -> date:
    return timezone.localdate(timezone=owner.zone)


@pytest.fixture
def campaign(owner: User) -> Campaign:
    return CampaignFactory(user=owner, name="Winter")


def of(campaign: Campaign) -> str:
    return f"/api/analytics/campaigns/{campaign.pk}"


def pay(campaign: Campaign, day: date, nano: int, user: User | None = None) -> None:
    who = user or campaign.user
    CostDay.objects.create(
        user=who, day=day, kind="text", model="m", campaign_id=campaign.pk, calls=1, pieces=1, charged_nano=nano
    )


def rows(answer: Any) -> list[dict[str, str]]:
    return list(csv.DictReader(StringIO(answer.content.decode().removeprefix("\ufeff"))))


def test_the_figures_of_the_days_and_of_those_before(owner_api: APIClient, campaign: Campaign, today: date) -> None:
    creative, other = copy(campaign), CampaignFactory(user=campaign.user, name="Spring")
    measure(campaign, today, creative, impressions=1000, clicks=30, conversions=3)
    measure(campaign, today, impressions=500, clicks=10)
    measure(other, today - 29 * DAY, impressions=500, clicks=10, conversions=2)
    measure(campaign, today - 30 * DAY, creative, impressions=800, clicks=8)
    measure(campaign, today - 59 * DAY, creative, impressions=200, clicks=2)
    measure(campaign, today - 60 * DAY, creative, impressions=9999, clicks=9999)
    pay(campaign, today, 50_000_000)
    pay(campaign, today - 31 * DAY, 7)
    answer = owner_api.get(OVERVIEW).json()
    assert answer["total"] == {
        "impressions": 2000,
        "clicks": 50,
        "conversions": 5,
        "ctr": 0.025,
        "cvr": 0.1,
        "spend_usd": "0.050000000",
        "cost_per_click_usd": "0.001000000",
        "cost_per_conversion_usd": "0.010000000",
    }
    before = answer["total_before"]
    assert (before["impressions"], before["clicks"], before["spend_usd"]) == (1000, 10, "0.000000007")
    assert before["cost_per_conversion_usd"] is None
    assert answer["before"] == {"first": str(today - 59 * DAY), "last": str(today - 30 * DAY)}
    days = {day["day"]: day for day in answer["days"]}
    assert len(days) == 30 and sum(day["impressions"] for day in answer["days"]) == 2000
    assert days[str(today)]["clicks"] == 40 and days[str(today - DAY)]["ctr"] == 0.0
    assert [(each["name"], each["impressions"]) for each in answer["campaigns"]] == [("Winter", 1500), ("Spring", 500)]


def test_one_campaign_and_its_creatives(owner_api: APIClient, campaign: Campaign, today: date) -> None:
    weak, strong = copy(campaign, score_low=0.01), copy(campaign, score_low=0.04)
    for creative, clicks in ((weak, 5), (strong, 45)):
        measure(campaign, today, creative, impressions=1000, clicks=clicks)
        measure(campaign, today - 40 * DAY, creative, impressions=7)
    measure(campaign, today, impressions=100, clicks=1)
    measure(CampaignFactory(user=campaign.user), today, impressions=5)
    answer = owner_api.get(of(campaign)).json()
    assert answer["campaign"] == {"id": campaign.pk, "name": "Winter", "status": "draft"}
    assert (answer["total"]["impressions"], answer["whole"]["clicks"]) == (2100, 1)
    found = [(each["creative"]["id"], each["impressions"], each["ctr"]) for each in answer["creatives"]]
    assert found == [(strong.pk, 1000, 0.045), (weak.pk, 1000, 0.005)]


def test_segments_side_by_side(owner: User, owner_api: APIClient, campaign: Campaign, today: date) -> None:
    walkers, readers = (SegmentFactory(user=owner, name=name) for name in ("Walkers", "Readers"))
    hidden = SegmentFactory(name="Somebody else's")
    for segment, clicks in ((walkers, 30), (walkers, 10), (readers, 9), (hidden, 1), (None, 7)):
        made = copy(campaign, segment=segment, job_reference=f"job {clicks}")
        measure(campaign, today, made, impressions=100 * clicks, clicks=clicks, conversions=clicks // 10)
        measure(campaign, today - 30 * DAY, made, impressions=9999)
        for day, nano in ((today, 4000 * clicks), (today - 30 * DAY, 1)):
            Attempt.objects.create(
                user=owner,
                job_reference=f"job {clicks}",
                kind="text",
                model="m",
                day=day,
                charged_nano=nano,
                reserved_nano=nano,
                state="settled",
                campaign_id=campaign.pk,
            )
    measure(campaign, today, impressions=50, clicks=5)
    for path in (SEGMENTS, of(campaign)):
        found = owner_api.get(path).json()["segments"]
        assert [(each["name"], each["creatives"], each["impressions"], each["ctr_known"]) for each in found] == [
            ("Walkers", 2, 4000, True),
            ("Readers", 1, 900, False),
            (None, 1, 100, False),
            (None, 1, 700, False),
        ], path
        assert [each["segment"] for each in found] == [walkers.pk, readers.pk, hidden.pk, None]
        first = found[0]
        assert first["ctr_low"] < first["ctr"] == 0.01 < first["ctr_high"] < found[1]["ctr_high"]
        assert (first["spend_usd"], first["cost_per_click_usd"]) == ("0.000160000", "0.000004000")
        assert not first["cvr_known"] and first["cvr_low"] < 0.1 < first["cvr_high"]


def test_without_segments_none_are_side_by_side(owner_api: APIClient, campaign: Campaign, today: date) -> None:
    measure(campaign, today, copy(campaign), impressions=10)
    assert owner_api.get(of(campaign)).json()["segments"] == []


def test_so_many_days_up_to_the_last(owner_api: APIClient, campaign: Campaign, today: date) -> None:
    answer = owner_api.get(of(campaign), {"days": 28}).json()
    assert (answer["first"], answer["last"], len(answer["days"])) == (str(today - 27 * DAY), str(today), 28)


def test_lines_of_all_campaigns(owner_api: APIClient, stranger_api: APIClient, campaign: Campaign, today: date) -> None:
    measure(campaign, today, impressions=10, clicks=2)
    measure(campaign, today - 27 * DAY, impressions=7)
    measure(campaign, today - 28 * DAY, impressions=99)
    other = CampaignFactory(user=campaign.user)
    measure(other, today, impressions=1)
    CampaignFactory(user=campaign.user, name="Never measured")
    path = "/api/analytics/campaigns"
    answer = owner_api.get(path).json()
    assert (answer["first"], answer["last"]) == (str(today - 27 * DAY), str(today))
    assert answer["campaigns"][0] == {
        "campaign": campaign.pk,
        "impressions": [7, *[0] * 26, 10],
        "clicks": [*[0] * 27, 2],
    }
    assert [each["campaign"] for each in answer["campaigns"]] == [campaign.pk, other.pk]
    assert [each["campaign"] for each in owner_api.get(path, {"campaign": other.pk}).json()["campaigns"]] == [other.pk]
    assert stranger_api.get(path).json()["campaigns"] == []
    assert owner_api.get(path, {"campaign": "x"}).json()["errors"][0]["field"] == "campaign"


def test_a_shared_campaign_s_figures_are_everybody_s(
    owner: User, stranger: User, stranger_api: APIClient, campaign: Campaign, today: date
) -> None:
    measure(campaign, today, impressions=10, clicks=2)
    pay(campaign, today, 3)
    pay(campaign, today, 4, stranger)
    assert stranger_api.get(OVERVIEW).json()["total"]["impressions"] == 0
    for path in (of(campaign), f"{of(campaign)}/compare?creatives=1,2"):
        assert stranger_api.get(path).status_code == 404
    CampaignMember.objects.create(campaign=campaign, user=stranger)
    total = stranger_api.get(OVERVIEW).json()["total"]
    assert (total["impressions"], total["spend_usd"]) == (10, "0.000000007")
    assert stranger_api.get(of(campaign)).json()["total"] == total


def test_the_best_and_the_worst(owner_api: APIClient, campaign: Campaign) -> None:
    made = [
        copy(campaign, score_source="creative", score_low=low / 100, impressions=seen)
        for low, seen in ((1, 5000), (2, 10), (3, 5000), (4, 5000), (5, 5000), (6, 5000), (7, 20), (8, 5000))
    ]
    copy(campaign, score_source="campaign", score_low=0.9, impressions=9999)
    answer = owner_api.get(OVERVIEW).json()
    assert [each["id"] for each in answer["best"]] == [each.pk for each in made[:2:-1]]
    assert [each["id"] for each in answer["worst"]] == [made[0].pk, made[2].pk], "too little seen is not called bad"


def test_comparing_says_when_it_is_too_early(owner_api: APIClient, campaign: Campaign, today: date) -> None:
    first, second = copy(campaign, "One"), copy(campaign, "Two")
    for back in range(450, 460):  # also days that no page shows at once
        measure(campaign, today - back * DAY, first, impressions=5000, clicks=100, conversions=5)
        measure(campaign, today - back * DAY, second, impressions=5000, clicks=112, conversions=0)
    path = f"{of(campaign)}/compare"
    answer = owner_api.get(path, {"creatives": f"{first.pk},{second.pk}"}).json()
    assert (answer["first"], answer["last"]) == (str(today - 459 * DAY), str(today - 450 * DAY))
    assert [(each["letter"], each["creative"]["id"]) for each in answer["creatives"]] == [
        ("A", first.pk),
        ("B", second.pk),
    ]
    by_clicks, by_sales = answer["ctr"], answer["cvr"]
    assert (by_clicks["verdict"], by_clicks["leader"]) == ("too_early", second.pk)
    assert by_clicks["sentence"] == (
        "Too early to tell. B is 12% ahead of A, but that can be chance. "
        "If it stays like this, about 76,000 more impressions will tell."
    )
    (difference,) = by_clicks["differences"]
    assert difference["creative"] == first.pk and difference["low"] < 0 < difference["high"]
    assert (by_sales["verdict"], by_sales["leader"]) == ("winner", first.pk)
    assert by_sales["sentence"].startswith("A is better: its conversion rate is at least ")


def test_the_sentence_of_a_winner_is_the_reader_s(owner: User, campaign: Campaign, today: date) -> None:
    User.objects.update(language="ko")
    pair = [copy(campaign), copy(campaign)]
    for creative, clicks in zip(pair, (100, 200), strict=True):
        measure(campaign, today, creative, impressions=5000, clicks=clicks)
    ids = ",".join(str(each.pk) for each in pair)
    answer = client_of(User.objects.get(pk=owner.pk)).get(f"{of(campaign)}/compare", {"creatives": ids}).json()
    assert answer["ctr"]["verdict"] == "winner" and "클릭률" in answer["ctr"]["sentence"]
    assert answer["cvr"]["verdict"] == "not_measured"


@pytest.mark.parametrize(
    ("clicks", "verdict", "said"),
    [
        ((20_000, 20_050), "alike", "They do equally well"),
        ((200, 200), "too_early", "So small a difference"),
        ((2_000_000, 1), "impossible_counts", "more clicks than impressions"),
        ((0, 60), "winner", "at least"),
        ((0, 0), "not_measured", "Not enough"),
    ],
)
def test_every_verdict_has_its_sentence(
    owner_api: APIClient, campaign: Campaign, today: date, clicks: tuple[int, int], verdict: str, said: str
) -> None:
    pair = [copy(campaign), copy(campaign)]
    for creative, count in zip(pair, clicks, strict=True):
        measure(campaign, today, creative, impressions=1_000_000, clicks=count)
    ids = ",".join(str(each.pk) for each in pair)
    found = owner_api.get(f"{of(campaign)}/compare", {"creatives": ids}).json()["ctr"]
    assert found["verdict"] == verdict and said in found["sentence"]


@pytest.mark.parametrize(
    ("query", "field", "code"),
    [
        ({"from": "2026-02-30"}, "from", "invalid"),
        ({"from": "2026-03-01", "to": "2026-02-01"}, "from", "from_after_to"),
        ({"from": "2024-01-01", "to": "2026-01-01"}, "from", "too_many_days"),
        ({"to": "yesterday"}, "to", "invalid"),
        ({"table": "ledger"}, "table", "invalid_choice"),
        ({"days": "0"}, "days", "min_value"),
        ({"days": "401"}, "days", "max_value"),
        ({"days": "a month"}, "days", "invalid"),
    ],
)
def test_bad_days(owner_api: APIClient, campaign: Campaign, query: dict[str, str], field: str, code: str) -> None:
    for path in (OVERVIEW, of(campaign)):
        answer = owner_api.get(path, query)
        assert answer.status_code == 400
        assert [(error["field"], error["code"]) for error in answer.json()["errors"]] == [(field, code)]


@pytest.mark.parametrize("query", [{"to": "0001-01-05"}, {"from": "9999-12-31", "to": "9999-12-31"}])
def test_the_calendar_s_ends(owner_api: APIClient, query: dict[str, str]) -> None:
    answer = owner_api.get(OVERVIEW, query)
    assert answer.status_code == 200 and answer.json()["last"] == query["to"]


@pytest.mark.parametrize(
    ("creatives", "code"),
    [
        (None, "required"),
        ("", "blank"),
        ("1;2", "invalid"),
        ("1,x", "invalid"),
        ("1," * 90 + "1", "wrong_number"),
        ("5", "wrong_number"),
        ("1,2,3,4,5,6,7", "wrong_number"),
        ("999999998,999999999", "unknown_creative"),
        ("999999999999999999,999999999999999998", "unknown_creative"),
    ],
)
def test_bad_comparisons(owner_api: APIClient, campaign: Campaign, creatives: str | None, code: str) -> None:
    answer = owner_api.get(f"{of(campaign)}/compare", {} if creatives is None else {"creatives": creatives})
    assert answer.status_code == 400
    assert [(error["field"], error["code"]) for error in answer.json()["errors"]] == [("creatives", code)]


def test_creatives_of_another_campaign_are_not_compared(owner: User, owner_api: APIClient, campaign: Campaign) -> None:
    ids = f"{copy(campaign).pk},{copy(CampaignFactory(user=owner)).pk}"
    answer = owner_api.get(f"{of(campaign)}/compare", {"creatives": ids})
    assert answer.json()["errors"][0]["code"] == "unknown_creative"


def test_tables_for_spreadsheets_are_no_formulas(owner_api: APIClient, campaign: Campaign, today: date) -> None:
    Campaign.objects.update(name="=2+5")
    fields = {"score_source": "creative", "score_low": 0.01, "impressions": 2000}
    segment = SegmentFactory(user=campaign.user, name="=Walkers")
    pair = [copy(campaign, "@SUM(A1)", segment=segment, **fields) for _ in range(2)]
    for creative in pair:
        measure(campaign, today, creative, impressions=1000, clicks=10)
    ids = ",".join(str(each.pk) for each in pair)
    tables = {
        f"{OVERVIEW}?table=days": (30, None),
        f"{OVERVIEW}?table=campaigns": (1, "'=2+5"),
        f"{SEGMENTS}?days=7": (1, "'=Walkers"),
        f"{OVERVIEW}?table=best": (2, "'@SUM(A1)"),
        f"{OVERVIEW}?table=worst": (0, None),
        f"{of(campaign)}?table=days": (30, None),
        f"{of(campaign)}?table=segments": (1, "'=Walkers"),
        f"{of(campaign)}?table=creatives": (2, "'@SUM(A1)"),
        f"{of(campaign)}/compare?creatives={ids}&table=ctr": (2, "'@SUM(A1)"),
        f"{of(campaign)}/compare?creatives={ids}&table=cvr": (2, "'@SUM(A1)"),
    }
    for path, (length, cell) in tables.items():
        answer = owner_api.get(path, headers={"Accept": "text/csv"})
        assert answer.headers["Content-Type"] == "text/csv; charset=utf-8", path
        found = rows(answer)
        assert len(found) == length, path
        assert cell is None or cell in found[0].values(), path
    assert owner_api.get(f"{OVERVIEW}?table=x&format=csv").headers["Content-Type"] == "application/problem+json"


@pytest.mark.parametrize(
    ("path", "most"), [(OVERVIEW, 9), (SEGMENTS, 7), ("campaign", 9), ("compare", 4), ("/api/analytics/campaigns", 3)]
)
def test_the_cost_of_an_answer_does_not_grow(
    owner_api: APIClient, owner: User, campaign: Campaign, today: date, path: str, most: int
) -> None:
    pair = [copy(campaign), copy(campaign)]
    compared = f"{of(campaign)}/compare?creatives={pair[0].pk},{pair[1].pk}"
    path = {"campaign": of(campaign), "compare": compared}.get(path, path)
    costs = []
    for number in (1, 12):
        for back in range(number):
            for each in (campaign, CampaignFactory(user=owner)):
                made = copy(each, score_source="creative", segment=SegmentFactory(user=owner))
                measure(each, today - (back + number) * DAY, made, impressions=5)
            measure(campaign, today - (back + number) * DAY, pair[0], impressions=9, clicks=1)
        with CaptureQueriesContext(connection) as queries:
            assert owner_api.get(path).status_code == 200
        costs.append(len(queries))
    assert costs[0] == costs[1] <= most, costs
