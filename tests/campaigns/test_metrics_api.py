"""Metrics over the API: who may add what, and that it counts once."""

from datetime import timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from campaigns.metrics import rollup
from campaigns.models import Creative, DailyResult, Metric
from tests.factories import CampaignFactory

PATH, BULK = "/api/metrics", "/api/metrics/bulk"


@pytest.fixture
def campaign(owner):
    return CampaignFactory(user=owner)


@pytest.fixture
def creative(campaign):
    return make(campaign)


def make(campaign):
    return Creative.objects.create(user=campaign.user, campaign=campaign, content_type="text", prompt="p", model="m")


def row(campaign, **fields):
    values = {"metric_name": "clicks", "metric_value": 3, "timestamp": "2026-11-20T23:30:00+09:00"}
    return {"campaign": getattr(campaign, "pk", campaign), **values, **fields}


def test_one_is_stored_and_counts_at_once(campaign, creative, owner_api):
    body = owner_api.post(PATH, row(campaign, creative=creative.pk)).json()
    metric = Metric.objects.get()
    assert body["id"] == metric.pk and body["day"] == "2026-11-20"
    assert (body["campaign"], body["creative"], body["metric_value"]) == (campaign.pk, creative.pk, 3)
    assert [warning["code"] for warning in body["warnings"]] == ["clicks_above_impressions"]
    creative.refresh_from_db()
    assert creative.clicks == 3
    answer = owner_api.post(PATH, row(campaign, creative=creative.pk, metric_name="impressions", metric_value=100))
    assert answer.status_code == 201 and answer.json()["warnings"] == []


WRONG = {
    "negative": ({"metric_value": -1}, "metric_value", "min_value"),
    "a fraction": ({"metric_value": 1.5}, "metric_value", "invalid"),
    "true": ({"metric_value": True}, "metric_value", "invalid"),
    "a word": ({"metric_value": "many"}, "metric_value", "invalid"),
    "nothing": ({"metric_value": None}, "metric_value", "null"),
    "absurdly large": ({"metric_value": 10**12 + 1}, "metric_value", "max_value"),
    "beyond any integer": ({"metric_value": 10**30}, "metric_value", "invalid"),
    "an unknown name": ({"metric_name": "likes"}, "metric_name", "invalid_choice"),
    "tomorrow": ({"timestamp": (timezone.now() + timedelta(days=1)).isoformat()}, "timestamp", "in_future"),
    "the 31st of February": ({"timestamp": "2026-02-31T10:00:00Z"}, "timestamp", "invalid"),
    "the year 1": ({"timestamp": "0001-01-01T00:00:00Z"}, "timestamp", "too_early"),
    "the edge of time": ({"timestamp": "9999-12-31T23:59:59-12:00"}, "timestamp", None),
    "the other edge": ({"timestamp": "0001-01-01T00:00:00+14:00"}, "timestamp", None),
    "a creative of nobody": ({"creative": 999_999}, "creative", "not_in_campaign"),
    "a creative of absurd number": ({"creative": 2**63}, "creative", "max_value"),
}


@pytest.mark.parametrize(("fields", "field", "code"), WRONG.values(), ids=WRONG)
def test_what_cannot_be_is_refused_with_its_field(campaign, owner_api, fields, field, code):
    answer = owner_api.post(PATH, row(campaign, **fields))
    assert answer.status_code == 400
    (error,) = answer.json()["errors"]
    assert error["field"] == field and code in {None, error["code"]}
    many = owner_api.post(BULK, [row(campaign), row(campaign, **fields)])
    assert many.status_code == 400
    (same,) = many.json()["errors"]
    assert same == {"index": 1, **error} and many.json()["error_count"] == 1
    assert not Metric.objects.exists()


def test_a_creative_of_another_campaign_is_not_counted_for_this_one(campaign, owner, owner_api):
    other = make(CampaignFactory(user=owner))
    assert owner_api.post(PATH, row(campaign, creative=other.pk)).json()["errors"][0]["code"] == "not_in_campaign"


def test_only_who_may_change_the_campaign_adds(campaign, stranger, stranger_api):
    def tries():
        one, many = stranger_api.post(PATH, row(campaign)), stranger_api.post(BULK, [row(campaign)])
        return one.status_code, many.status_code, [error["code"] for error in many.json().get("errors", [])]

    assert tries() == (404, 400, ["does_not_exist"])
    member = campaign.memberships.create(user=stranger, role="viewer")
    assert tries() == (403, 400, ["read_only_member"])
    assert not Metric.objects.exists()
    member.role = "editor"
    member.save()
    assert tries() == (201, 201, [])


def test_in_bulk_all_are_stored_or_none(campaign, creative, owner_api):
    rows = [row(campaign, creative=creative.pk, metric_name=name) for name in Metric.Name]
    answer = owner_api.post(BULK, rows)
    assert answer.status_code == 201 and answer.json() == {"stored": 3, "warnings": []}
    bad = [row(campaign), row(77_777), "no row", row(campaign, metric_value=-4, metric_name="x")]
    errors = owner_api.post(BULK, bad).json()["errors"]
    assert [(e["index"], e["field"]) for e in errors] == [(2, ""), (3, "metric_name"), (3, "metric_value")]
    assert Metric.objects.count() == 3 and rollup.differences(9) == []


@pytest.mark.parametrize("body", [{}, [], {"campaign": 1}, [[]], [None], "x", None, 7])
def test_what_is_no_list_of_rows_is_refused(owner_api, body):
    assert owner_api.post(BULK, body).status_code == 400


def test_no_more_than_a_thousand(campaign, owner_api):
    answer = owner_api.post(BULK, [row(campaign)] * 1001)
    assert answer.status_code == 400 and answer.json()["errors"][0]["code"] == "max_length"
    many = owner_api.post(BULK, [row(campaign, metric_value=-1)] * 1000).json()
    assert len(many["errors"]) == 100 and many["error_count"] == 1000


def test_a_thousand_cost_as_many_queries_as_two(campaign, owner_api):
    creatives = [make(campaign) for _ in range(40)]

    def cost(count):
        rows = [row(campaign, creative=creatives[place % 40].pk) for place in range(count)]
        with CaptureQueriesContext(connection) as queries:
            assert owner_api.post(BULK, rows).json()["stored"] == count
        return len(queries)

    cost(50)
    inserts = 0 if connection.vendor == "postgresql" else 8  # SQLite takes 999 parameters at once
    assert cost(1000) <= cost(50) + inserts


def test_a_key_counts_once(campaign, creative, owner_api):
    headers = {"HTTP_IDEMPOTENCY_KEY": "monday's numbers"}
    first, again = (owner_api.post(PATH, row(campaign), **headers) for _ in range(2))
    assert first.status_code == again.status_code == 201 and first.json() == again.json()
    assert owner_api.post(PATH, row(campaign, metric_value=4), **headers).json()["code"] == "idempotency_key_reused"
    rows = [row(campaign, creative=creative.pk), row(campaign)]
    assert owner_api.post(BULK, rows, **headers).status_code == 422
    headers = {"HTTP_IDEMPOTENCY_KEY": "k" * 255}
    for _ in range(2):
        assert owner_api.post(BULK, rows, **headers).json()["stored"] == 2
    assert owner_api.post(BULK, rows[:1], **headers).status_code == 201
    assert owner_api.post(BULK, rows, HTTP_IDEMPOTENCY_KEY="k" * 256).status_code == 400
    assert Metric.objects.count() == 3 and sum(DailyResult.objects.values_list("clicks", flat=True)) == 9


def test_a_key_is_the_account_s_own(campaign, owner_api, stranger, stranger_api):
    headers = {"HTTP_IDEMPOTENCY_KEY": "1"}
    assert owner_api.post(PATH, row(campaign), **headers).status_code == 201
    theirs = CampaignFactory(user=stranger)
    assert stranger_api.post(PATH, row(theirs), **headers).json()["campaign"] == theirs.pk


def test_the_list_is_the_caller_s_and_can_be_narrowed(campaign, creative, owner_api, stranger_api):
    rows = [row(campaign, creative=creative.pk, metric_name=name) for name in Metric.Name]
    owner_api.post(BULK, [*rows, row(campaign, timestamp="2026-11-01T00:00:00+09:00")])

    def found(**query):
        return [metric["metric_name"] for metric in owner_api.get(PATH, query).json()["results"]]

    assert found() == ["clicks", "conversions", "clicks", "impressions"]
    assert found(creative=creative.pk) == ["conversions", "clicks", "impressions"]
    assert found(campaign=campaign.pk, metric_name="clicks") == ["clicks", "clicks"]
    assert found(since="2026-11-01T00:00:00+09:00", until="2026-11-20T23:30:00+09:00") == ["clicks"]
    assert found(campaign=campaign.pk + 1) == []
    assert stranger_api.get(PATH).json()["results"] == []
    for query in ({"campaign": "x"}, {"campaign": 10**30}, {"since": "monday"}, {"metric_name": "likes"}):
        assert owner_api.get(PATH, query).status_code == 400


def test_pages_neither_repeat_nor_skip(campaign, owner_api):
    owner_api.post(BULK, [row(campaign, metric_value=value) for value in range(30)])
    seen, url = [], f"{PATH}?page_size=7"
    while url:
        page = owner_api.get(url).json()
        seen += [metric["metric_value"] for metric in page["results"]]
        url = page["next"]
    assert seen == list(range(29, -1, -1))
