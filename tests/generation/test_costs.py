"""Costs on the API: who sees whose, in which day they fall, and that a million attempts are not read."""

import csv
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from io import StringIO
from typing import Any
from uuid import uuid4

import pytest
from django.db import connection, transaction
from django.test.utils import CaptureQueriesContext
from django.utils import timezone
from rest_framework.test import APIClient

from accounts import ledger
from accounts.models import Budget, CostDay, User
from campaigns.models import CampaignMember
from generation.costs import queries
from tests.factories import CampaignFactory, client_of
from tests.fakes.openai_server import FakeOpenAI, Fault

pytestmark = pytest.mark.django_db

SUMMARY, HISTORY = "/api/costs/summary", "/api/costs/history"
SAVINGS = "/api/analytics/cache-savings"


def spend(user: User, day: date, nano: int, **more: Any) -> CostDay:
    values = {"kind": "text", "model": "gpt-4o-mini", "calls": 1, "pieces": 1} | more
    return CostDay.objects.create(user=user, day=day, charged_nano=nano, **values)


def pay(user: User, usd: str, campaign_id: int | None = None) -> None:
    """A text, through the ledger."""
    key = uuid4()
    with transaction.atomic():
        ledger.reserve(ledger.Charge(key, user, "text", 1, Decimal(usd), "gpt-4o", "job", campaign_id))
    ledger.settle(key, Decimal(usd))


def test_an_embedding_is_no_answer_that_a_cache_could_have_given(owner: User, owner_api: APIClient) -> None:
    day = date.fromisoformat(ledger.local_day(owner))
    spend(owner, day, 10, calls=3, exact_hits=1, exact_saved_nano=5)
    spend(owner, day, 10, kind="embedding", model="text-embedding-3-small", calls=96)
    found = owner_api.get(SAVINGS).json()
    assert (found["calls"], found["hits"], found["hit_rate"]) == (3, 1, 0.25)


@pytest.fixture
def today(owner: User) -> date:
    return date.fromisoformat(ledger.local_day(owner))


def test_real_traffic(owner_api: APIClient, owner: User, openai: FakeOpenAI) -> None:
    body = {"prompt": "Latte", "max_tokens": 100, "n": 2}
    paid = owner_api.post("/api/generate/text", body).json()["usage"]["estimated_cost_usd"]
    owner_api.post("/api/generate/text", body)
    openai.script(Fault("reset_mid_body"))
    owner_api.post("/api/generate/text", body | {"prompt": "Mocha"})

    summary = owner_api.get(SUMMARY).json()

    assert summary["today"] == {"calls": 1, "pieces": 2, "usd": paid, "hits": 1, "saved_usd": paid}
    month = summary["month"]
    assert month["usd"] == paid and Decimal(month["unknown_usd"]) > 0 and month["held_usd"] == "0.000000000"
    counted = Decimal(month["usd"]) + Decimal(month["unknown_usd"])
    assert Decimal(month["left_usd"]) == 50 - counted
    assert [row["model"] for row in summary["by_model"]] == ["gpt-3.5-turbo"]
    assert summary["savings"] == {"exact": {"hits": 1, "usd": paid}, "semantic": {"hits": 0, "usd": "0.000000000"}}
    assert summary["texts"]["used"] == 4


def test_every_day_has_a_row_and_they_add_up(owner_api: APIClient, owner: User, today: date) -> None:
    spend(owner, today, 1)
    spend(owner, today, 40_000_000, kind="image", model="dall-e-3")
    spend(owner, today - timedelta(days=29), 5)
    spend(owner, today - timedelta(days=30), 7)
    answer = owner_api.get(HISTORY).json()
    assert (len(answer["results"]), answer["total"]["usd"], answer["last"]) == (30, "0.040000006", today.isoformat())
    last = answer["results"][-1]
    assert (last["usd"], last["text_usd"], last["image_usd"]) == ("0.040000001", "0.000000001", "0.040000000")
    assert answer["results"][1]["calls"] == 0


def test_what_the_caches_saved(owner_api: APIClient, owner: User, stranger: User, today: date) -> None:
    spend(owner, today, 5, calls=3, exact_hits=2, exact_saved_nano=700, semantic_hits=1, semantic_saved_nano=10)
    spend(owner, today - timedelta(days=40), 5, exact_hits=9, exact_saved_nano=9)
    spend(stranger, today, 5, exact_hits=8, exact_saved_nano=8)
    answer = owner_api.get(SAVINGS).json()
    assert answer == {
        "first": (today - timedelta(days=29)).isoformat(),
        "last": today.isoformat(),
        "calls": 3,
        "hits": 3,
        "hit_rate": 0.5,
        "saved_usd": "0.000000710",
        "exact": {"hits": 2, "usd": "0.000000700"},
        "semantic": {"hits": 1, "usd": "0.000000010"},
    }
    nothing = owner_api.get(SAVINGS, {"from": "2020-01-01", "to": "2020-01-01"}).json()
    assert (nothing["hits"], nothing["hit_rate"], nothing["saved_usd"]) == (0, 0.0, "0.000000000")
    refused = owner_api.get(SAVINGS, {"from": today.isoformat(), "to": "2020-01-01"})
    assert (refused.status_code, refused.json()["errors"][0]["field"]) == (400, "from")


def test_grouped_by_campaign(owner_api: APIClient, owner: User, stranger: User, today: date) -> None:
    mine, theirs = CampaignFactory(user=owner, name="Winter"), CampaignFactory(user=stranger, name="Secret")
    for campaign_id, nano in ((mine.pk, 3), (theirs.pk, 2), (0, 1)):
        spend(owner, today, nano, campaign_id=campaign_id)
    rows = owner_api.get(HISTORY, {"group_by": "campaign"}).json()["results"]
    named = [(row["campaign"], row["name"], row["campaign_usd"]) for row in rows]
    assert named == [
        (mine.pk, "Winter", "0.000000000"),
        (theirs.pk, "Deleted campaign", None),
        (None, "No campaign", None),
    ]


def test_a_shared_campaign_shows_what_everybody_spent(
    owner: User, owner_api: APIClient, stranger: User, stranger_api: APIClient
) -> None:
    campaign = CampaignFactory(user=stranger, name="Ours")
    CampaignMember.objects.create(campaign=campaign, user=owner, role="editor")
    for user, usd in ((owner, "0.1"), (stranger, "0.02")):
        pay(user, usd, campaign.pk)
    for api, own in ((owner_api, "0.100000000"), (stranger_api, "0.020000000")):
        (row,) = api.get(SUMMARY).json()["by_campaign"]
        assert (row["name"], row["usd"], row["campaign_usd"], row["is_shared"]) == ("Ours", own, "0.120000000", True)


def test_the_days_are_those_of_the_user_s_zone(owner_api: APIClient, owner: User, openai: FakeOpenAI) -> None:
    for zone in ("Pacific/Kiritimati", "Pacific/Pago_Pago"):  # 25 hours apart: never the same day
        User.objects.update(time_zone=zone)
        owner_api.post("/api/generate/text", {"prompt": zone, "max_tokens": 100})
    assert CostDay.objects.count() == 2
    summary = owner_api.get(SUMMARY).json()
    assert (summary["time_zone"], summary["today"]["calls"]) == ("Pacific/Pago_Pago", 1)
    here = timezone.now().astimezone(User.objects.get().zone).date()
    assert owner_api.get(HISTORY).json()["last"] == here.isoformat()


def test_midnight_and_month_s_end_are_korea_s(
    owner: User, owner_api: APIClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    midnight = datetime(2026, 11, 30, 15, tzinfo=UTC)  # in Seoul December begins
    for moment, usd in ((midnight - timedelta(seconds=1), "0.3"), (midnight, "0.04")):
        monkeypatch.setattr(timezone, "now", lambda moment=moment: moment)
        pay(owner, usd)
        summary = owner_api.get(SUMMARY).json()
        month = summary["month"]
        assert (summary["today"]["usd"], month["usd"]) == (f"{usd:0<11}", f"{usd:0<11}")
    assert (month["first"], month["last"]) == ("2026-12-01", "2026-12-31")
    assert month["forecast_usd"] == "1.240000000"
    days = {row["day"]: row["usd"] for row in owner_api.get(HISTORY).json()["results"] if row["calls"]}
    assert days == {"2026-11-30": "0.300000000", "2026-12-01": "0.040000000"}
    path = f"/api/users/{owner.pk}/costs/monthly"
    assert [owner_api.get(path, {"month": m}).json()["usd"] for m in ("2026-11", "2026-12")] == [*days.values()]


def test_a_grant_raises_the_cap_of_this_month(owner_api: APIClient, owner: User) -> None:
    ledger.grant_extra(Budget.Kind.USER_MONTH_USD, owner, 5 * 10**9)
    assert owner_api.get(SUMMARY).json()["month"]["cap_usd"] == "55.000000000"


@pytest.mark.parametrize(
    ("query", "field", "code"),
    [
        ({"from": "2026-02-30"}, "from", "invalid"),
        ({"from": "2026-03-01", "to": "2026-02-01"}, "from", "from_after_to"),
        ({"from": "2024-01-01", "to": "2026-01-01"}, "from", "too_many_days"),
        ({"group_by": "user"}, "group_by", "invalid_choice"),
        ({"from": "0001-01-01"}, "from", "too_many_days"),
    ],
)
def test_bad_questions(owner_api: APIClient, query: dict[str, str], field: str, code: str) -> None:
    answer = owner_api.get(HISTORY, query)
    assert answer.status_code == 400
    assert [(error["field"], error["code"]) for error in answer.json()["errors"]] == [(field, code)]


@pytest.mark.parametrize(
    "query", [{"to": "0001-01-05"}, {"to": "0001-01-01"}, {"from": "9999-12-31", "to": "9999-12-31"}]
)
def test_the_calendar_s_ends(owner_api: APIClient, query: dict[str, str]) -> None:
    answer = owner_api.get(HISTORY, query)
    assert answer.status_code == 200 and answer.json()["last"] == query["to"]


@pytest.mark.parametrize(("month", "days"), [("9999-12", 31), ("0001-01", 31)])
def test_the_calendar_s_last_months(owner: User, owner_api: APIClient, month: str, days: int) -> None:
    answer = owner_api.get(f"/api/users/{owner.pk}/costs/monthly", {"month": month})
    assert (answer.status_code, answer.json()["month"], len(answer.json()["days"])) == (200, month, days)


def test_a_user_and_staff_see_a_user_s_costs(
    owner: User, owner_api: APIClient, staff_api: APIClient, stranger_api: APIClient, today: date
) -> None:
    spend(owner, today, 9)
    for path in (f"/api/users/{owner.pk}/costs/daily", f"/api/users/{owner.pk}/costs/monthly"):
        assert owner_api.get(path).json() == staff_api.get(path).json()
        assert owner_api.get(path).json()["usd"] == "0.000000009"
        assert stranger_api.get(path).status_code == 404
    assert staff_api.get("/api/users/999999/costs/daily").status_code == 404
    monthly = owner_api.get(f"/api/users/{owner.pk}/costs/monthly", {"month": "2024-02"}).json()
    assert (monthly["month"], len(monthly["days"]), monthly["calls"]) == ("2024-02", 29, 0)
    daily = owner_api.get(f"/api/users/{owner.pk}/costs/daily", {"date": "2024-02-29"}).json()
    assert (daily["date"], daily["by_kind"]) == ("2024-02-29", [])
    assert owner_api.get(f"/api/users/{owner.pk}/costs/monthly", {"month": "2024-13"}).status_code == 400


def test_a_table_for_spreadsheets(owner_api: APIClient, owner: User, today: date) -> None:
    User.objects.update(language="ko")
    campaign = CampaignFactory(user=owner, name='=HYPERLINK("http://evil")')
    spend(owner, today, 1_500, campaign_id=campaign.pk)
    answer = owner_api.get(HISTORY, {"group_by": "campaign", "format": "csv"})
    assert answer.headers["Content-Type"] == "text/csv; charset=utf-8"
    assert "artify-costs-" in answer.headers["Content-Disposition"]
    text = answer.content.decode()
    assert text.startswith("\ufeff")
    (row,) = csv.DictReader(StringIO(text.removeprefix("\ufeff")))
    assert '\'=HYPERLINK("http://evil")' in row.values() and "0.000001500" in row.values()
    assert owner_api.get(HISTORY, headers={"Accept": "text/csv"}).content.decode().count("\n") == 31


@pytest.mark.parametrize("group_by", ["kind", "model", "campaign"])
def test_a_table_without_rows_has_its_names(owner_api: APIClient, group_by: str) -> None:
    text = owner_api.get(HISTORY, {"format": "csv", "group_by": group_by}).content.decode()
    assert text.removeprefix("\ufeff").startswith(f"{group_by},") and text.count("\n") == 1


def test_the_names_of_columns_are_the_reader_s(owner: User, today: date) -> None:
    User.objects.update(language="ko")
    text = client_of(User.objects.get(pk=owner.pk)).get(HISTORY, {"format": "csv"}).content.decode()
    assert "달러" in text.splitlines()[0]


def test_a_bad_question_for_a_table_is_answered_as_a_problem(owner_api: APIClient) -> None:
    for query in ({"format": "csv"}, {}):
        answer = owner_api.get(HISTORY, {**query, "group_by": "x"}, headers={"Accept": "text/csv"})
        assert (answer.status_code, answer.headers["Content-Type"]) == (400, "application/problem+json")
        assert [error["field"] for error in answer.json()["errors"]] == ["group_by"]


@pytest.mark.parametrize("path", [SUMMARY, HISTORY, f"{HISTORY}?group_by=campaign"])
def test_the_cost_of_a_page_does_not_grow(owner_api: APIClient, owner: User, today: date, path: str) -> None:
    counts = []
    for number in range(2):
        for back in range(1 + 20 * number):
            campaign = CampaignFactory(user=owner)
            spend(owner, today - timedelta(days=back % 5), 1, model=f"m{back}", campaign_id=campaign.pk)
        with CaptureQueriesContext(connection) as asked:
            assert owner_api.get(path).status_code == 200
        counts.append(len(asked))
    assert counts[0] == counts[1] <= 11


def test_a_million_ended_attempts_are_not_read(owner: User, today: date) -> None:
    """The plan finds the few open attempts by their own index, not by the user's, who has many."""
    with transaction.atomic(), connection.cursor() as cursor:
        if connection.vendor == "postgresql":
            cursor.execute("SET LOCAL enable_seqscan = off")  # a table of no rows is always read whole
        plan = queries.open_attempts(owner, queries.month_of(today)).explain()
    assert "attempt_not_ended" in plan
