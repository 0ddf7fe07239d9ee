"""Costs on the API: who sees whose, in which day they fall, and that a million attempts are not read."""

import csv
from datetime import date, timedelta
from decimal import Decimal
from io import StringIO
from typing import Any

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone
from rest_framework.test import APIClient

from accounts import ledger
from accounts.models import Budget, CostDay, User
from tests.factories import CampaignFactory
from tests.fakes.openai_server import FakeOpenAI, Fault

pytestmark = pytest.mark.django_db

SUMMARY, HISTORY = "/api/costs/summary", "/api/costs/history"


def spend(user: User, day: date, nano: int, **more: Any) -> CostDay:
    values = {"kind": "text", "model": "gpt-4o-mini", "calls": 1, "pieces": 1} | more
    return CostDay.objects.create(user=user, day=day, charged_nano=nano, **values)


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


def test_grouped_by_campaign(owner_api: APIClient, owner: User, stranger: User, today: date) -> None:
    mine, theirs = CampaignFactory(user=owner, name="Winter"), CampaignFactory(user=stranger, name="Secret")
    for campaign_id, nano in ((mine.pk, 3), (theirs.pk, 2), (0, 1)):
        spend(owner, today, nano, campaign_id=campaign_id)
    rows = owner_api.get(HISTORY, {"group_by": "campaign"}).json()["results"]
    named = [(row["campaign"], row["name"]) for row in rows]
    assert named == [(mine.pk, "Winter"), (theirs.pk, "Deleted campaign"), (None, "No campaign")]


def test_the_days_are_those_of_the_user_s_zone(owner_api: APIClient, owner: User, openai: FakeOpenAI) -> None:
    for zone in ("Pacific/Kiritimati", "Pacific/Pago_Pago"):  # 25 hours apart: never the same day
        User.objects.update(time_zone=zone)
        owner_api.post("/api/generate/text", {"prompt": zone, "max_tokens": 100})
    assert CostDay.objects.count() == 2
    summary = owner_api.get(SUMMARY).json()
    assert (summary["time_zone"], summary["today"]["calls"]) == ("Pacific/Pago_Pago", 1)
    here = timezone.now().astimezone(User.objects.get().zone).date()
    assert owner_api.get(HISTORY).json()["last"] == here.isoformat()


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
    assert owner_api.get(HISTORY, {"format": "csv", "group_by": "x"}).status_code == 400


@pytest.mark.parametrize("path", [SUMMARY, HISTORY, f"{HISTORY}?group_by=campaign"])
def test_the_cost_of_a_page_does_not_grow(owner_api: APIClient, owner: User, today: date, path: str) -> None:
    counts = []
    for number in range(2):
        for back in range(1 + 20 * number):
            campaign = CampaignFactory(user=owner)
            spend(owner, today - timedelta(days=back % 5), 1, model=f"m{back}", campaign_id=campaign.pk)
        with CaptureQueriesContext(connection) as queries:
            assert owner_api.get(path).status_code == 200
        counts.append(len(queries))
    assert counts[0] == counts[1] <= 11
