"""Generations that move in: the history and the money."""

import json
from datetime import timedelta
from decimal import Decimal

import pytest
from django.core.management import call_command
from django.utils import timezone

from accounts.models import Attempt, Budget, CostDay, Quota, User
from generation.models import Job
from generation.retry import retry
from tests.factories import client_of

pytestmark = pytest.mark.django_db


@pytest.fixture
def minji(content):
    return content.add("users", username="minji", email="minji@example.com")


def job(content, **fields):
    told = {"user_id": 1, "job_type": "text", "model": "gpt-4", "prompt": "봄 문구", "prompt_tokens": 10}
    told |= {"completion_tokens": 20, "estimated_cost": 0.0015, "status": "completed"}
    moments = {"created_at": "2024-03-31 20:00+00", "completed_at": "2024-03-31 20:00:05+00"}  # April in Seoul
    return content.add("gen_jobs", **told | moments | fields)


def test_it_stands_in_the_history_and_in_the_costs_of_its_day(move_in, content, minji):
    job(content)
    job(content, job_type="image", model="dall-e-3", estimated_cost=0.04)
    assert move_in(content=content).code == 0
    call_command("ledger_check")
    user, found = User.objects.get(), Job.objects.get(kind="text")
    assert (found.status, found.cost_usd, found.total_tokens) == ("completed", Decimal("0.0015"), 30)
    assert (found.created_at.isoformat(), found.completed_at.second) == ("2024-03-31T20:00:00+00:00", 5)
    budgets = dict(Budget.objects.values_list("key", "spent"))
    assert budgets == {
        f"user_day_texts:{user.pk}:2024-04-01": 1,
        f"user_day_images:{user.pk}:2024-04-01": 1,
        f"user_month_usd:{user.pk}:2024-04": 41_500_000,
    }
    assert set(CostDay.objects.values_list("day", "kind", "calls", "charged_nano")) == {
        (found.created_at.date() + timedelta(1), "text", 1, 1_500_000),
        (found.created_at.date() + timedelta(1), "image", 1, 40_000_000),
    }
    api = client_of(user)
    history = api.get("/api/costs/history?from=2024-04-01&to=2024-04-01").json()
    assert history["results"][0]["usd"] == "0.041500000"
    assert [each["prompt"] for each in api.get("/api/jobs").json()["results"]] == ["봄 문구"] * 2
    assert api.get(f"/api/jobs/{found.pk}/status").json()["result"] is None


def test_the_export_says_where_a_line_comes_from(move_in, content, minji, tmp_path):
    job(content)
    move_in(content=content)
    call_command("ledger_export", output=tmp_path / "ledger.jsonl")
    (line,) = map(json.loads, (tmp_path / "ledger.jsonl").read_text().splitlines())
    assert (line["provider_id"], line["usd"], line["state"]) == ("import:content:gen_jobs:1", "0.001500000", "settled")
    assert line["job"] == str(Job.objects.get().pk)


def test_what_was_spent_this_month_counts_against_this_months_cap(move_in, content, minji):
    now = timezone.now()
    job(content, estimated_cost=49.99, created_at=now, completed_at=now)
    move_in(content=content)
    user = User.objects.get()
    standing = client_of(user).get("/api/costs/summary").json()
    assert standing["month"]["usd"] == "49.990000000"
    assert Decimal(standing["month"]["left_usd"]) == Quota.objects.get().usd_per_month - Decimal("49.99")


@pytest.mark.parametrize(
    ("fields", "status", "error", "attempts", "codes"),
    [
        ({"status": "SUCCESS"}, "completed", "", 1, []),
        ({"status": "completed", "estimated_cost": None}, "completed", "", 1, []),
        (
            {"status": "failed", "error_message": "Rate limit reached", "estimated_cost": 0},
            "failed",
            "provider_rate_limited",
            0,
            [],
        ),
        ({"status": "failed", "error_message": "?"}, "failed", "internal_error", 1, []),  # it was paid all the same
        ({"status": "processing", "estimated_cost": 0}, "cancelled", "", 0, ["never_ended"]),
        ({"status": "completed", "estimated_cost": -3}, "completed", "", 1, ["cost_invalid"]),
        ({"status": "completed", "estimated_cost": float("nan")}, "completed", "", 1, ["cost_invalid"]),
        ({"status": "completed", "estimated_cost": 1 / 3}, "completed", "", 1, ["cost_rounded"]),
        ({"status": "completed", "prompt_tokens": -5}, "completed", "", 1, ["tokens_invalid"]),
        ({"status": "completed", "created_at": "0001-01-01"}, "completed", "", 1, ["date_replaced"]),
    ],
)
def test_each_fate_leaves_a_ledger_that_agrees(move_in, content, minji, fields, status, error, attempts, codes):
    job(content, **fields)
    result = move_in(content=content)
    found = Job.objects.get()
    assert (found.status, found.error_code, Attempt.objects.count()) == (status, error, attempts)
    assert result.codes("content.gen_jobs").get("1", []) == codes
    call_command("ledger_check")


def test_what_cannot_be_booked_is_refused(move_in, content, minji):
    job(content, job_type="video")
    job(content, estimated_cost=1e7)
    job(content, user_id=None)
    result = move_in(content=content)
    assert result.code == 3
    assert result.codes("content.gen_jobs") == {"1": ["job_type_unknown"], "2": ["cost_too_high"], "3": ["no_owner"]}
    assert not Job.objects.exists() and not Budget.objects.exists()


def test_again_books_nothing_and_what_ended_meanwhile_is_booked_once(move_in, content, minji):
    job(content)
    job(content, status="processing", estimated_cost=0, completed_at=None)
    move_in(content=content)
    again = move_in(content=content)
    assert again.of("content.gen_jobs") == {"read": 2, "unchanged": 2}
    content.run("UPDATE gen_jobs SET status = 'completed', estimated_cost = 0.02, completed_at = now() WHERE id = 2")
    assert move_in(content=content).of("content.gen_jobs") == {"read": 2, "updated": 1, "unchanged": 1}
    assert sorted(Attempt.objects.values_list("charged_nano", flat=True)) == [1_500_000, 20_000_000]
    assert set(Job.objects.values_list("status", flat=True)) == {"completed"}
    content.run("UPDATE gen_jobs SET estimated_cost = 5 WHERE id = 1")
    result = move_in(content=content)
    assert result.codes("content.gen_jobs") == {"1": ["cost_changed"]}
    call_command("ledger_check")


def test_a_failed_one_can_be_done_once_more(move_in, content, minji):
    job(content, status="failed", estimated_cost=0)
    move_in(content=content)
    found = Job.objects.get()
    assert retry(found, lambda job: None)
    found.refresh_from_db()
    assert {"n", "max_tokens", "temperature", "tone"} <= set(found.params)
