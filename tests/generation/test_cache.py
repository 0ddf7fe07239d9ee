"""The exact cache: what counts as the same question, whose it is, for how long, and a hundred at once."""

import time
import unicodedata
from collections.abc import Callable
from datetime import timedelta
from decimal import Decimal
from typing import Any

import pytest
from django.db import connection
from django.db.models import F, QuerySet
from django.test.utils import CaptureQueriesContext
from django.utils import timezone
from rest_framework.test import APIClient

from accounts.models import Attempt, CostDay, Quota, User
from campaigns.models import Brand, Creative, Guideline
from generation import maintenance
from generation.models import CachedAnswer, Job
from generation.models.job import lease_end
from generation.run import run
from projects.models import Asset
from tests.factories import BrandFactory, CampaignFactory, SegmentFactory
from tests.fakes.openai_server import FakeOpenAI, Fault
from tests.ledger_check import check_ledger
from tests.stack import IMAGE
from tests.stack import TEXT as LONG_TEXT
from tests.stack_fixtures import StartStack

pytestmark = pytest.mark.django_db

PATH = "/api/generate/text"
TEXT = {"prompt": "Iced latte, 20% off in July", "max_tokens": 100}
Ask = Callable[..., dict[str, Any]]


@pytest.fixture
def ask(owner_api: APIClient, openai: FakeOpenAI) -> Ask:
    def send(headers: dict[str, str] | None = None, **changes: Any) -> dict[str, Any]:
        answer = owner_api.post(PATH, TEXT | changes, headers=headers)
        assert answer.status_code == 200, answer.json()
        return answer.json()  # type: ignore[no-any-return]

    return send


def test_hangul_in_parts_is_the_same_question(ask: Ask) -> None:
    prompt = "여름 라테 한 잔"
    assert ask(prompt=prompt)["cached"] is False
    assert ask(prompt=unicodedata.normalize("NFD", prompt))["cached"] is True


def test_the_second_answer_costs_nothing_and_says_what_it_saved(ask: Ask, owner: User, openai: FakeOpenAI) -> None:
    first, again = ask(n=2), ask(n=2)

    assert (first["cached"], again["cached"], again["cache"]) == (False, True, "exact")
    assert again["results"] == first["results"] and again["source_job_id"] == first["job_id"] != again["job_id"]
    assert again["cost_saved_usd"] == first["usage"]["estimated_cost_usd"] != "0.000000000"
    assert again["usage"]["estimated_cost_usd"] == "0.000000000"
    assert (
        again["quota"]["texts"] == first["quota"]["texts"]
        and again["quota"]["month_usd"] == first["quota"]["month_usd"]
    )
    assert len(openai.received()) == 1 and Attempt.objects.count() == 1 and Creative.objects.count() == 2
    day = CostDay.objects.get(user=owner)
    assert (day.calls, day.pieces, day.exact_hits) == (1, 2, 1)
    assert day.exact_saved_nano == day.charged_nano == Job.objects.get(pk=first["job_id"]).cost_nano
    check_ledger(openai.billed_by_key())


def test_a_hit_needs_no_quota(ask: Ask, owner: User) -> None:
    ask()
    Quota.objects.filter(user=owner).update(texts_per_day=0, usd_per_month=0)
    assert ask()["cached"]


@pytest.mark.parametrize(
    "change",
    [
        {"prompt": "Iced latte, 30% off in July"},
        {"n": 2},
        {"max_tokens": 101},
        {"temperature": 0.8},
        {"tone": "warm"},
        {"model": "gpt-4"},
    ],
)
def test_whatever_shapes_the_answer_makes_it_another_question(ask: Ask, change: dict[str, Any]) -> None:
    ask()
    assert not ask(**change)["cached"]
    assert ask(**change)["cached"]


def test_brand_and_segment_shape_it_and_the_campaign_does_not(ask: Ask, owner: User) -> None:
    brand, segment = BrandFactory(user=owner), SegmentFactory(user=owner)
    ask()
    assert not ask(brand_id=brand.pk)["cached"] and ask(brand_id=brand.pk)["cached"]
    assert not ask(segment_id=segment.pk)["cached"]
    assert ask(campaign_id=CampaignFactory(user=owner).pk)["cached"]


def test_what_was_written_for_one_segment_is_not_given_to_another(ask: Ask, owner: User) -> None:
    runners, twins = SegmentFactory(user=owner), SegmentFactory(user=owner)  # the same in every word
    ask(segment_id=runners.pk)
    assert not ask(segment_id=twins.pk)["cached"] and ask(segment_id=runners.pk)["cached"]
    runners.criteria = {"interests": ["wine"]}
    runners.save()
    assert not ask(segment_id=runners.pk)["cached"] and ask(segment_id=runners.pk)["cached"]


def test_a_new_state_of_the_brand_is_a_new_question(ask: Ask, owner: User) -> None:
    brand: Brand = BrandFactory(user=owner)
    ask(brand_id=brand.pk)
    Brand.objects.update(version=F("version") + 1)
    assert not ask(brand_id=brand.pk)["cached"] and ask(brand_id=brand.pk)["cached"]


def test_a_hit_asks_for_no_guidelines(ask: Ask, owner: User) -> None:
    brand: Brand = BrandFactory(user=owner)
    Guideline.objects.create(brand=brand, category=Guideline.Category.TONE, text="No exclamation marks")
    ask(brand_id=brand.pk)
    with CaptureQueriesContext(connection) as queries:
        assert ask(brand_id=brand.pk)["cached"]
    assert not [query["sql"] for query in queries if "campaigns_guideline" in query["sql"]]


def test_it_is_nobody_else_s(ask: Ask, stranger_api: APIClient, openai: FakeOpenAI) -> None:
    ask()
    assert stranger_api.post(PATH, TEXT).json()["cached"] is False
    assert len(openai.received()) == 2


def test_fresh_asks_again_and_is_kept(ask: Ask, openai: FakeOpenAI) -> None:
    first, fresh = ask(), ask(fresh=True)
    assert not fresh["cached"] and len(openai.received()) == 2
    assert ask()["source_job_id"] == fresh["job_id"] != first["job_id"]


def test_a_fresh_one_that_fails_forgets_nothing(ask: Ask, owner_api: APIClient, openai: FakeOpenAI) -> None:
    first = ask()
    openai.script(Fault("server_error"))
    assert owner_api.post(PATH, TEXT | {"fresh": True}).status_code == 502
    assert ask()["source_job_id"] == first["job_id"]


def test_no_store_neither_reads_nor_keeps(ask: Ask, openai: FakeOpenAI) -> None:
    assert not ask({"Cache-Control": "no-store"})["cached"] and not CachedAnswer.objects.exists()
    first = ask()
    assert not ask({"Cache-Control": "no-cache, No-Store"})["cached"]
    assert ask()["source_job_id"] == first["job_id"]


def test_it_lasts_a_day(ask: Ask) -> None:
    first = ask()
    Job.objects.update(completed_at=timezone.now() - timedelta(hours=23, minutes=59))
    assert ask()["cached"]
    Job.objects.filter(pk=first["job_id"]).update(completed_at=timezone.now() - timedelta(hours=24, minutes=1))
    assert not ask()["cached"] and ask()["cached"]


def test_a_failure_is_not_kept(ask: Ask, owner_api: APIClient, openai: FakeOpenAI) -> None:
    openai.script(Fault("server_error"))
    assert owner_api.post(PATH, TEXT).status_code == 502
    assert not ask()["cached"]
    check_ledger(openai.billed_by_key())


def test_a_repeated_key_gets_its_first_answer_though_that_was_a_hit(ask: Ask, openai: FakeOpenAI) -> None:
    ask()
    hits = [ask({"Idempotency-Key": "k"}) for _ in range(2)]
    assert hits[0]["job_id"] == hits[1]["job_id"] and len(openai.received()) == 1
    assert CostDay.objects.get().exact_hits == 1


def test_a_picture_is_given_again_while_its_file_is_there(
    owner_api: APIClient, openai: FakeOpenAI, settings: Any, tmp_path: Any
) -> None:
    settings.MEDIA_ROOT = tmp_path
    first, again = (owner_api.post("/api/generate/image", IMAGE).json() for _ in range(2))
    assert again["cached"] and again["asset"] == first["asset"] and again["cost_saved_usd"] == "0.040000000"
    Asset.objects.all().delete()
    assert owner_api.post("/api/generate/image", IMAGE).json()["cached"] is False


def queue(api: APIClient, **changes: Any) -> Job:
    answer = api.post(f"{PATH}/async", TEXT | changes)
    assert answer.status_code == 202, answer.json()
    return Job.objects.get(pk=answer.json()["job_id"])


def test_a_queued_order_is_answered_at_once(ask: Ask, owner_api: APIClient) -> None:
    first, job = ask(), queue(owner_api)
    assert (job.status, job.cache, str(job.source_id)) == (Job.Status.COMPLETED, "exact", first["job_id"])
    status = owner_api.get(f"/api/jobs/{job.pk}/status").json()
    assert status["result"]["result"] == first["result"] and status["result"]["cached"]


def test_a_queued_order_that_the_cache_can_answer_by_now_gives_its_reserve_back(
    owner_api: APIClient, openai: FakeOpenAI
) -> None:
    jobs = [queue(owner_api) for _ in range(2)]
    for job in jobs:
        assert run(job.pk) is None
        job.refresh_from_db()
    assert [job.cache for job in jobs] == ["", "exact"] and len(openai.received()) == 1
    assert sorted(Attempt.objects.values_list("state", flat=True)) == ["settled", "void"]
    check_ledger(openai.billed_by_key())


def test_a_queued_order_waits_for_the_one_under_way(owner_api: APIClient, openai: FakeOpenAI) -> None:
    first, second = (queue(owner_api) for _ in range(2))
    run(first.pk)
    Job.objects.filter(pk=first.pk).update(status=Job.Status.PROCESSING, lease_until=lease_end())

    wait = run(second.pk)

    second.refresh_from_db()
    assert wait is not None and 0 < wait <= 5
    assert (second.status, second.tries) == (Job.Status.PENDING, 0) and len(openai.received()) == 1
    Job.objects.filter(pk=first.pk).update(status=Job.Status.FAILED)
    assert run(second.pk) is None
    second.refresh_from_db()
    assert (second.status, second.cache) == (Job.Status.COMPLETED, "") and len(openai.received()) == 2


def test_whoever_waits_outwaits_a_living_leader_and_no_dead_one(
    owner_api: APIClient, openai: FakeOpenAI, settings: Any
) -> None:
    settings.OPENAI_TIMEOUT_SECONDS = 0.1
    leader = queue(owner_api)
    run(leader.pk)
    Job.objects.filter(pk=leader.pk).update(status=Job.Status.PROCESSING, lease_until=lease_end(1))
    began = time.monotonic()
    assert not owner_api.post(PATH, TEXT).json()["cached"]
    assert time.monotonic() - began > 0.5 and len(openai.received()) == 2


def test_forgetting_leaves_an_answer_that_came_meanwhile(ask: Ask, monkeypatch: pytest.MonkeyPatch) -> None:
    ask()
    Job.objects.update(completed_at=timezone.now() - timedelta(hours=25))
    delete = QuerySet.delete

    def ask_first(rows: QuerySet[CachedAnswer]) -> Any:
        monkeypatch.setattr(QuerySet, "delete", delete)
        ask()
        return rows.delete()

    monkeypatch.setattr(QuerySet, "delete", ask_first)
    maintenance.forget_old_answers()
    assert ask()["cached"]


@pytest.mark.django_db(transaction=True)
def test_a_hundred_at_once_call_the_provider_once(start_stack: StartStack) -> None:
    stack = start_stack(fake_latency_ms=300)
    person = stack.person("owner", texts_per_day=1)

    answers = stack.race(100, person, LONG_TEXT, apart=False)

    assert answers == {(200, ""): 100} and len(stack.received()) == 1
    assert Job.objects.filter(cache="exact").count() == 99
    day = CostDay.objects.get()
    assert (day.calls, day.exact_hits, day.exact_saved_nano) == (1, 99, 99 * day.charged_nano)
    check_ledger(stack.billed())


@pytest.mark.django_db(transaction=True)
def test_whoever_waits_for_one_that_fails_asks_himself(start_stack: StartStack) -> None:
    stack = start_stack(fake_latency_ms=300)
    stack.direct(faults=[{"kind": "unavailable", "times": 2}])
    person = stack.person("owner", usd_per_month=Decimal(1))

    answers = stack.race(30, person, LONG_TEXT, apart=False)

    assert answers == {(200, ""): 28, (502, "provider_unavailable"): 2} and len(stack.received()) == 3
    check_ledger(stack.billed())
