"""Taking orders: what is asked, what is reserved, the same key twice."""

from datetime import timedelta
from decimal import Decimal
from typing import Any

import pytest
from django.db.models import QuerySet
from django.utils import timezone
from kombu.exceptions import OperationalError
from rest_framework.test import APIClient

from accounts.models import Attempt, Budget, Entry, Quota, User
from artify.core.errors import CampaignBudgetExceeded, CampaignUnavailable
from campaigns.models import Campaign, Creative
from generation.models import GenerationModel, Job, Price
from generation.run import run
from generation.submit import submit
from tests.factories import BrandFactory, CampaignFactory, SegmentFactory, text_order
from tests.fakes.openai_server import FakeOpenAI, Fault
from tests.ledger_check import check_ledger

pytestmark = pytest.mark.django_db

PATH = "/api/generate/text"
TEXT = {"prompt": "Iced latte, 20% off in July", "max_tokens": 100}


def test_a_text(owner_api: APIClient, owner: User, openai: FakeOpenAI) -> None:
    answer = owner_api.post(PATH, {**TEXT, "n": 3}).json()

    (bill,) = openai.billed()
    assert len(answer["results"]) == 3 and answer["result"] == answer["results"][0]
    assert (answer["model"], answer["provider"], answer["cached"]) == ("gpt-3.5-turbo", "openai", False)
    assert answer["usage"] == {
        "prompt_tokens": bill["prompt_tokens"],
        "completion_tokens": bill["completion_tokens"],
        "total_tokens": bill["prompt_tokens"] + bill["completion_tokens"],
        "estimated_cost_usd": f"{Decimal(bill['usd_nano']) / 10**9:.9f}",
    }
    assert answer["quota"]["texts"]["used"] == 3
    month = answer["quota"]["month_usd"]
    assert Decimal(month["used"]) + Decimal(month["left"]) == Decimal(month["limit"]) == 50
    attempt = Attempt.objects.get()
    assert (attempt.provider_id, str(attempt.key)) == (bill["request_id"], bill["client_request_id"])
    assert attempt.sent_at is not None and attempt.charged_nano <= attempt.reserved_nano
    assert Creative.objects.filter(user=owner, job_reference=answer["job_id"]).count() == 3
    check_ledger(openai.billed_by_key())


def test_a_picture(owner_api: APIClient, owner: User, openai: FakeOpenAI, settings: Any, tmp_path: Any) -> None:
    settings.MEDIA_ROOT = tmp_path
    campaign = CampaignFactory(user=owner, budget=Decimal("0.08"))

    answer = owner_api.post(
        "/api/generate/image", {"prompt": "A cup", "size": "1024x1792", "campaign_id": campaign.pk}
    ).json()

    assert (answer["asset"]["width"], answer["asset"]["height"]) == (1024, 1792)
    assert answer["usage"]["estimated_cost_usd"] == "0.080000000"
    assert answer["quota"]["images"]["used"] == 1 and answer["quota"]["texts"]["used"] == 0
    assert Budget.objects.get(kind=Budget.Kind.CAMPAIGN_USD).spent == 80_000_000
    full = owner_api.post("/api/generate/image", {"prompt": "A cup", "campaign_id": campaign.pk})
    assert (full.status_code, full.json()["code"]) == (402, "campaign_budget_exceeded")
    check_ledger(openai.billed_by_key())


@pytest.mark.usefixtures("openai")
def test_the_budget_that_counts_is_that_of_the_reserve(owner: User) -> None:
    campaign = CampaignFactory(user=owner, budget=Decimal(1))
    order = text_order(owner, "Latte", "gpt-4o", 100, campaign)
    Campaign.objects.update(budget=0)  # while the order waits for another's answer
    with pytest.raises(CampaignBudgetExceeded):
        submit(order, queue_nothing)
    Campaign.objects.all().delete()
    with pytest.raises(CampaignUnavailable):
        submit(order, queue_nothing)
    assert not Job.objects.exists() and not Attempt.objects.exists()


def queue_nothing(_job: Job) -> None:
    raise AssertionError("a waiting order is not queued")


def test_a_queued_text_is_the_same_when_polled(
    owner_api: APIClient, openai: FakeOpenAI, django_capture_on_commit_callbacks: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    queued: list[Job] = []
    monkeypatch.setattr("generation.views.enqueue", queued.append)
    with django_capture_on_commit_callbacks(execute=True):
        answer = owner_api.post(f"{PATH}/async", TEXT)

    assert answer.status_code == 202 and answer.json()["status"] == "pending"
    assert [str(job.pk) for job in queued] == [answer.json()["job_id"]]
    poll = answer.json()["poll_url"]
    before = owner_api.get(poll).json()
    assert (before["status"], before["result"], before["completed_at"]) == ("pending", None, None)
    assert Attempt.objects.get().sent_at is None and not openai.received()
    monkeypatch.undo()

    from_worker = run_and_poll(owner_api, queued[0], poll)
    assert from_worker["status"] == "completed" and from_worker["result"]["results"]
    assert Attempt.objects.get().sent_at is not None
    check_ledger(openai.billed_by_key())


def test_a_broker_that_is_away_delays_a_job_and_loses_none(
    owner_api: APIClient, openai: FakeOpenAI, django_capture_on_commit_callbacks: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    def away(job: Job) -> None:
        raise OperationalError("connection refused")

    monkeypatch.setattr("generation.views.enqueue", away)
    with django_capture_on_commit_callbacks(execute=True):
        answer = owner_api.post(f"{PATH}/async", TEXT)
    assert answer.status_code == 202
    job = Job.objects.get()
    assert job.status == Job.Status.PENDING and job.lease_until is not None  # recovery queues it again
    check_ledger({})


def run_and_poll(api: APIClient, job: Job, poll: str) -> dict[str, Any]:
    assert run(job.pk) is None
    return api.get(poll).json()


@pytest.mark.parametrize(
    ("change", "field", "code"),
    [
        ({"prompt": ""}, "prompt", "blank"),
        ({"prompt": "x" * 8001}, "prompt", "max_length"),
        ({"model": "gpt-9"}, "model", "unknown_model"),
        ({"model": "dall-e-3"}, "model", "unknown_model"),
        ({"model": "text-embedding-3-small"}, "model", "unknown_model"),
        ({"n": 0}, "n", "min_value"),
        ({"n": 6}, "n", "max_value"),
        ({"max_tokens": 0}, "max_tokens", "min_value"),
        ({"max_tokens": 5000}, "max_tokens", "max_value"),
        ({"temperature": 2.1}, "temperature", "max_value"),
        ({"temperature": "warm"}, "temperature", "invalid"),
        ({"tone": "x" * 61}, "tone", "max_length"),
        ({"campaign_id": "seven"}, "campaign_id", "incorrect_type"),
    ],
)
def test_bad_input_is_refused_before_anything_is_reserved(
    owner_api: APIClient, openai: FakeOpenAI, change: dict[str, Any], field: str, code: str
) -> None:
    answer = owner_api.post(PATH, TEXT | change)
    assert answer.status_code == 400
    assert [(error["field"], error["code"]) for error in answer.json()["errors"]] == [(field, code)]
    assert not Job.objects.exists() and not Attempt.objects.exists() and not openai.received()


@pytest.mark.parametrize("change", [{"size": "512x512"}, {"size": "1024x1024", "model": "offline-picture"}])
def test_sizes_are_those_of_the_price_list(
    owner_api: APIClient, openai: FakeOpenAI, change: dict[str, str], settings: Any, tmp_path: Any
) -> None:
    settings.MEDIA_ROOT = tmp_path
    answer = owner_api.post("/api/generate/image", {"prompt": "A cup", **change})
    if "model" in change:
        assert answer.status_code == 200 and answer.json()["provider"] == "offline" and not openai.received()
    else:
        assert [(error["field"], error["code"]) for error in answer.json()["errors"]] == [("size", "unsupported_size")]


@pytest.mark.parametrize("field", ["campaign_id", "brand_id", "segment_id"])
def test_another_s_things_look_as_if_they_were_not_there(
    owner_api: APIClient, stranger: User, openai: FakeOpenAI, field: str
) -> None:
    factory = {"campaign_id": CampaignFactory, "brand_id": BrandFactory, "segment_id": SegmentFactory}[field]
    for unseen in (factory(user=stranger).pk, 10**9):
        answer = owner_api.post(PATH, {**TEXT, field: unseen})
        assert (answer.status_code, answer.json()["code"]) == (404, "not_found")
    assert not openai.received()


def test_without_a_key_only_the_offline_models_exist(owner_api: APIClient, unlimited_rates: None) -> None:
    free = owner_api.post(PATH, TEXT)
    assert free.status_code == 200, free.content
    assert (free.json()["provider"], free.json()["usage"]["estimated_cost_usd"]) == ("offline", "0.000000000")
    refused = owner_api.post(PATH, {**TEXT, "model": "gpt-4"})
    assert (refused.status_code, refused.json()["code"]) == (503, "provider_not_configured")
    names = {model["name"] for model in owner_api.get("/api/models").json()["results"]}
    assert names == {"offline-copy", "offline-picture"}
    check_ledger({})


def test_a_model_without_an_output_price_is_not_guessed(owner_api: APIClient, openai: FakeOpenAI) -> None:
    half_priced = GenerationModel.objects.create(name="half", kind="text", provider="openai")
    Price.objects.create(model=half_priced, unit="input_1k", usd=Decimal("0.001"))
    answer = owner_api.post(PATH, {**TEXT, "model": "half"})
    assert answer.status_code == 400 and answer.json()["errors"][0]["code"] == "unknown_model"


# -- the same key -------------------------------------------------------------------------------------------


def test_a_key_is_answered_and_charged_once(owner_api: APIClient, openai: FakeOpenAI) -> None:
    first = owner_api.post(PATH, TEXT, headers={"Idempotency-Key": "k"}).json()
    again = owner_api.post(PATH, TEXT, headers={"Idempotency-Key": "k"}).json()
    assert {**first, "quota": None} == {**again, "quota": None}
    assert len(openai.received()) == Job.objects.count() == Attempt.objects.count() == 1


@pytest.mark.parametrize(
    ("path", "change"),
    [(PATH, {"prompt": "another"}), (PATH, {"n": 2}), (PATH, {"model": "gpt-4"}), (f"{PATH}/async", {})],
)
def test_a_key_belongs_to_one_request(
    owner_api: APIClient, openai: FakeOpenAI, path: str, change: dict[str, Any]
) -> None:
    owner_api.post(PATH, TEXT, headers={"Idempotency-Key": "k"})
    answer = owner_api.post(path, TEXT | change, headers={"Idempotency-Key": "k"})
    assert (answer.status_code, answer.json()["code"]) == (422, "idempotency_key_reused")
    assert len(openai.received()) == 1


def test_a_key_is_one_person_s(owner_api: APIClient, stranger_api: APIClient, openai: FakeOpenAI) -> None:
    first = owner_api.post(PATH, TEXT, headers={"Idempotency-Key": "k"}).json()
    other = stranger_api.post(PATH, TEXT, headers={"Idempotency-Key": "k"}).json()
    assert first["job_id"] != other["job_id"] and len(openai.received()) == 2


def test_a_key_is_answered_though_the_cap_is_used_up(owner_api: APIClient, owner: User, openai: FakeOpenAI) -> None:
    owner_api.post(PATH, TEXT, headers={"Idempotency-Key": "k"})
    Quota.objects.filter(user=owner).update(usd_per_month=0)
    assert owner_api.post(PATH, TEXT, headers={"Idempotency-Key": "k"}).status_code == 200
    assert owner_api.post(PATH, {**TEXT, "prompt": "Another"}).status_code == 402


def test_a_key_is_forgotten_after_a_day(owner_api: APIClient, openai: FakeOpenAI) -> None:
    first = owner_api.post(PATH, TEXT, headers={"Idempotency-Key": "k"}).json()["job_id"]
    Job.objects.update(created_at=timezone.now() - timedelta(hours=23, minutes=59))
    assert owner_api.post(PATH, {**TEXT, "n": 2}, headers={"Idempotency-Key": "k"}).status_code == 422
    Job.objects.update(created_at=timezone.now() - timedelta(hours=24, minutes=1))
    again = owner_api.post(PATH, {**TEXT, "n": 2}, headers={"Idempotency-Key": "k"})
    assert again.status_code == 200 and again.json()["job_id"] != first
    assert len(openai.received()) == 2


@pytest.mark.usefixtures("openai")
def test_a_key_that_is_freed_at_this_moment_is_free(owner_api: APIClient, monkeypatch: pytest.MonkeyPatch) -> None:
    owner_api.post(PATH, TEXT, headers={"Idempotency-Key": "k"})
    Job.objects.update(created_at=timezone.now() - timedelta(hours=25))
    first = QuerySet.first

    def free_it(rows: QuerySet[Job]) -> Job | None:
        found = first(rows)
        if rows.model is Job:
            Job.objects.update(idempotency_key=None)
        return found

    monkeypatch.setattr(QuerySet, "first", free_it)
    answer = owner_api.post(PATH, TEXT | {"prompt": "Another"}, headers={"Idempotency-Key": "k"})
    assert answer.status_code == 200


def test_a_refused_request_leaves_its_key_free(owner_api: APIClient, owner: User, openai: FakeOpenAI) -> None:
    Quota.objects.filter(user=owner).update(usd_per_month=0)
    assert owner_api.post(PATH, TEXT, headers={"Idempotency-Key": "k"}).status_code == 402
    assert not Job.objects.exists() and not Entry.objects.exists()
    Quota.objects.filter(user=owner).update(usd_per_month=1)
    assert owner_api.post(PATH, TEXT, headers={"Idempotency-Key": "k"}).status_code == 200


def test_a_key_whose_first_request_still_runs(owner_api: APIClient, openai: FakeOpenAI) -> None:
    owner_api.post(PATH, TEXT, headers={"Idempotency-Key": "k"})
    Job.objects.update(status=Job.Status.PROCESSING)
    answer = owner_api.post(PATH, TEXT, headers={"Idempotency-Key": "k"})
    assert (answer.status_code, answer.json()["code"], answer.headers["Retry-After"]) == (409, "still_running", "2")


def test_a_failed_request_is_repeated_as_it_was(owner_api: APIClient, openai: FakeOpenAI) -> None:
    openai.script(Fault("policy"))
    answers = [owner_api.post(PATH, TEXT, headers={"Idempotency-Key": "k"}) for _ in range(2)]
    assert [(answer.status_code, answer.json()["code"]) for answer in answers] == [(422, "provider_refused")] * 2
    assert len(openai.received()) == 1


def test_a_key_too_long(owner_api: APIClient, openai: FakeOpenAI) -> None:
    answer = owner_api.post(PATH, TEXT, headers={"Idempotency-Key": "k" * 256})
    assert answer.status_code == 400 and answer.json()["errors"][0]["field"] == "Idempotency-Key"
