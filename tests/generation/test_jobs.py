"""Jobs after they were taken: cancelled, lost, recovered, looked at."""

import unicodedata
import uuid
from datetime import timedelta
from decimal import Decimal
from typing import Any

import pytest
from django.utils import timezone
from rest_framework.test import APIClient

from accounts import ledger
from accounts.models import Attempt, Budget, User
from campaigns.models import Creative
from generation.cancel import cancel
from generation.models import Job
from generation.providers.openai import OpenAIProvider
from generation.recover import recover_lost
from generation.retry import retry
from generation.run import run
from projects.models import Asset
from tests.factories import CampaignFactory, JobFactory
from tests.fakes.openai_server import FakeOpenAI, Fault
from tests.ledger_check import check_ledger

pytestmark = pytest.mark.django_db

State, Status = Attempt.State, Job.Status
PATH = "/api/generate/text"
TEXT = {"prompt": "Iced latte, 20% off in July", "max_tokens": 100}


@pytest.fixture
def job(owner_api: APIClient, openai: FakeOpenAI) -> Job:
    """Queued, and not begun."""
    return Job.objects.get(pk=owner_api.post(f"{PATH}/async", TEXT).json()["job_id"])


def held() -> int:
    return sum(Budget.objects.filter(kind=Budget.Kind.USER_MONTH_USD).values_list("held", flat=True))


def lose(job: Job) -> None:
    """As if the process that works on it had been silent for too long."""
    Job.objects.filter(pk=job.pk).update(lease_until=timezone.now() - timedelta(seconds=1))


def begin(job: Job) -> None:
    """What a worker does before the call; then it dies."""
    Job.objects.filter(pk=job.pk).update(status=Status.PROCESSING, tries=1)
    assert ledger.mark_sent(Attempt.objects.get(state=State.HELD).key, Decimal(0))
    lose(job)


def recover(*, has_messages: bool = False) -> list[Job]:
    queued: list[Job] = []
    recover_lost(queued.append, lambda _kind: has_messages)
    return queued


# -- cancel -------------------------------------------------------------------------------------------------


def test_a_waiting_job_is_called_off_and_costs_nothing(owner_api: APIClient, job: Job, openai: FakeOpenAI) -> None:
    answer = owner_api.post(f"/api/jobs/{job.pk}/cancel")
    assert (answer.status_code, answer.json()["status"]) == (200, "cancelled")
    assert Attempt.objects.get().state == State.VOID and held() == 0
    assert run(job.pk) is None
    job.refresh_from_db()
    assert (job.status, job.lease_until) == (Status.CANCELLED, None) and not openai.received()
    check_ledger({})


def test_what_has_ended_cannot_be_called_off(owner_api: APIClient, job: Job) -> None:
    run(job.pk)
    for _ in range(2):
        answer = owner_api.post(f"/api/jobs/{job.pk}/cancel")
        assert (answer.status_code, answer.json()["code"]) == (400, "already_ended")


def test_a_job_under_way_is_booked_and_its_result_dropped(
    owner_api: APIClient, job: Job, openai: FakeOpenAI, monkeypatch: pytest.MonkeyPatch
) -> None:
    call = OpenAIProvider.text

    def cancelled_meanwhile(self: OpenAIProvider, request: Any, on_words: Any) -> Any:
        assert owner_api.post(f"/api/jobs/{job.pk}/cancel").status_code == 200
        return call(self, request, on_words)

    monkeypatch.setattr(OpenAIProvider, "text", cancelled_meanwhile)
    run(job.pk)

    job.refresh_from_db()
    assert (job.status, job.result, job.lease_until) == (Status.CANCELLED, None, None)
    assert Attempt.objects.get().state == State.SETTLED
    assert not Creative.objects.exists()
    check_ledger(openai.billed_by_key())


def test_a_failing_job_that_was_called_off_is_not_tried_again(
    job: Job, openai: FakeOpenAI, monkeypatch: pytest.MonkeyPatch
) -> None:
    call = OpenAIProvider.text

    def cancelled_meanwhile(self: OpenAIProvider, request: Any, on_words: Any) -> Any:
        cancel(Job.objects.get(pk=job.pk))
        return call(self, request, on_words)

    openai.script(Fault("server_error"))
    monkeypatch.setattr(OpenAIProvider, "text", cancelled_meanwhile)
    assert run(job.pk) is None
    job.refresh_from_db()
    assert (job.status, job.lease_until) == (Status.CANCELLED, None)
    assert Attempt.objects.get().state == State.VOID
    check_ledger({})


def test_nobody_else_s_job(stranger_api: APIClient, job: Job) -> None:
    for method, path in (("post", "cancel"), ("get", "status")):
        assert getattr(stranger_api, method)(f"/api/jobs/{job.pk}/{path}").status_code == 404
    assert stranger_api.get(f"/api/jobs/{job.pk}").status_code == 404
    assert stranger_api.get("/api/jobs").json()["results"] == []
    assert Job.objects.get().status == Status.PENDING


# -- recover ------------------------------------------------------------------------------------------------


def test_a_job_within_its_lease_is_left_alone(job: Job) -> None:
    assert recover() == []
    assert Job.objects.get().status == Status.PENDING


def test_a_lost_message_is_sent_again_with_the_same_reserve(
    job: Job, openai: FakeOpenAI, django_capture_on_commit_callbacks: Any
) -> None:
    lose(job)
    with django_capture_on_commit_callbacks(execute=True):
        queued = recover()
    assert [again.pk for again in queued] == [job.pk] and recover() == []
    run(job.pk)
    job.refresh_from_db()
    assert (job.status, job.times_lost, Attempt.objects.count()) == (Status.COMPLETED, 0, 1)
    check_ledger(openai.billed_by_key())


def test_a_lost_call_is_unknown_and_the_job_gets_a_new_attempt(
    job: Job, openai: FakeOpenAI, django_capture_on_commit_callbacks: Any
) -> None:
    begin(job)
    with django_capture_on_commit_callbacks(execute=True):
        queued = recover()
    assert [again.pk for again in queued] == [job.pk]
    run(job.pk)
    job.refresh_from_db()
    assert (job.status, job.times_lost, job.tries) == (Status.COMPLETED, 1, 2)
    assert sorted(Attempt.objects.values_list("state", flat=True)) == [State.SETTLED, State.UNKNOWN]
    check_ledger(openai.billed_by_key())


def test_a_job_behind_others_is_not_queued_again_and_again(job: Job, django_capture_on_commit_callbacks: Any) -> None:
    lose(job)
    with django_capture_on_commit_callbacks(execute=True):
        assert recover(has_messages=True) == []
    job.refresh_from_db()
    assert job.lease_until is not None and job.lease_until > timezone.now()
    Job.objects.filter(pk=job.pk).update(created_at=timezone.now() - timedelta(minutes=6))
    lose(job)
    queued: list[Job] = []
    with django_capture_on_commit_callbacks(execute=True):
        recover_lost(queued.append, lambda _kind: True)
    assert queued == [job]  # others pass it by for ever, its message may be lost all the same


def test_a_poison_job_is_given_up(owner_api: APIClient, job: Job) -> None:
    for _ in range(3):
        Job.objects.filter(pk=job.pk).update(status=Status.PROCESSING)
        lose(job)
        recover()
    job.refresh_from_db()
    assert (job.status, job.error_code, job.times_lost) == (Status.FAILED, "worker_lost", 3)
    status = owner_api.get(f"/api/jobs/{job.pk}/status").json()
    assert status["error"]["code"] == "worker_lost" and recover() == []


def test_a_lost_job_that_somebody_waited_for_is_not_repeated(owner_api: APIClient, openai: FakeOpenAI) -> None:
    owner_api.post(PATH, TEXT)
    Job.objects.update(status=Status.PROCESSING, result=None)
    lose(Job.objects.get())
    assert recover() == []
    assert Job.objects.values_list("status", "error_code").get() == (Status.FAILED, "worker_lost")


def test_a_lost_call_of_a_cancelled_job_is_unknown(owner_api: APIClient, job: Job) -> None:
    begin(job)
    owner_api.post(f"/api/jobs/{job.pk}/cancel")
    lose(job)
    assert recover() == []
    job.refresh_from_db()
    assert (job.status, job.lease_until) == (Status.CANCELLED, None)
    assert Attempt.objects.get().state == State.UNKNOWN
    check_ledger({})


def test_a_process_taken_for_dead_books_its_bill_and_loses_the_job(
    job: Job, openai: FakeOpenAI, monkeypatch: pytest.MonkeyPatch, django_capture_on_commit_callbacks: Any
) -> None:
    call = OpenAIProvider.text

    def very_slow(self: OpenAIProvider, request: Any, on_words: Any) -> Any:
        answer = call(self, request, on_words)
        monkeypatch.setattr(OpenAIProvider, "text", call)
        lose(job)
        with django_capture_on_commit_callbacks():
            recover()
        assert run(job.pk) is None  # another worker does it
        return answer

    monkeypatch.setattr(OpenAIProvider, "text", very_slow)
    run(job.pk)

    job.refresh_from_db()
    assert (job.status, job.tries) == (Status.COMPLETED, 2)
    assert list(Attempt.objects.values_list("state", flat=True)) == [State.SETTLED] * 2
    assert Creative.objects.count() == 1
    check_ledger(openai.billed_by_key())


# -- look ---------------------------------------------------------------------------------------------------


def test_the_history(owner_api: APIClient, owner: User, openai: FakeOpenAI, job: Job) -> None:
    done = owner_api.post(PATH, TEXT).json()
    found = owner_api.get("/api/jobs").json()["results"]
    assert [line["id"] for line in found] == [done["job_id"], str(job.pk)]
    assert found[0]["cost_usd"] == done["usage"]["estimated_cost_usd"] and found[1]["cost_usd"] == "0.000000000"
    only = owner_api.get("/api/jobs", {"status": "pending", "kind": "text"}).json()["results"]
    assert [line["id"] for line in only] == [str(job.pk)]
    assert owner_api.get("/api/jobs", {"status": "lost"}).status_code == 400


def test_the_history_is_searched_by_the_words_of_the_prompt(owner_api: APIClient, owner: User, job: Job) -> None:
    latte = JobFactory(user=owner, prompt="여름 아이스 라테, 20% 할인")
    JobFactory(user=owner, prompt="겨울 라테")

    def found(words: str) -> list[str]:
        return [line["id"] for line in owner_api.get("/api/jobs", {"search": words}).json()["results"]]

    assert found("라테 여름") == found(unicodedata.normalize("NFD", "여름")) == [str(latte.pk)]
    assert len(found("라테")) == 2
    assert found("라테 봄") == []


def test_pictures_of_the_history_come_with_thumbnails_in_one_query(
    owner_api: APIClient, owner: User, django_assert_num_queries: Any
) -> None:
    asset = Asset.objects.create(
        user=owner, sha256="a", content_type="image/png", width=4, height=4, bytes=1, file="a.png", thumbnail="a.webp"
    )
    for pk in (asset.pk, asset.pk, uuid.uuid4()):
        piece = {"asset": str(pk), "url": "/media/a.png", "width": 4, "height": 4}
        JobFactory(user=owner, kind="image", status="completed", result=[piece])
    JobFactory(user=owner, status="failed", error_code="provider_refused")
    with django_assert_num_queries(3):  # sign-in, page, thumbnails
        lines = owner_api.get("/api/jobs").json()["results"]
    assert [line["thumbnail_url"] for line in lines] == [None, None, "/media/a.webp", "/media/a.webp"]
    assert lines[0]["error"] and lines[1]["error"] is None


def test_an_unknown_job(owner_api: APIClient) -> None:
    assert owner_api.get(f"/api/jobs/{uuid.uuid4()}/status").status_code == 404
    assert owner_api.get("/api/jobs/seven/status").status_code == 404


def test_anothers_campaign_is_as_unknown_as_one_that_is_not_there(owner_api: APIClient, stranger: User) -> None:
    foreign = CampaignFactory(user=stranger)
    answers = [owner_api.get("/api/jobs", {"campaign": pk}) for pk in (foreign.pk, foreign.pk + 1)]
    assert [answer.status_code for answer in answers] == [400, 400]
    assert [error["field"] for answer in answers for error in answer.json()["errors"]] == ["campaign", "campaign"]


def test_jobs_of_a_campaign(owner_api: APIClient, owner: User) -> None:
    campaign = CampaignFactory(user=owner)
    mine = JobFactory(user=owner, campaign=campaign)
    JobFactory(user=owner)
    assert [row["id"] for row in owner_api.get("/api/jobs", {"campaign": campaign.pk}).json()["results"]] == [
        str(mine.pk)
    ]


def test_a_retry_that_comes_late_does_not_lose_a_call_under_way(job: Job, openai: FakeOpenAI) -> None:
    openai.script(Fault("malformed_json"))
    run(job.pk)
    stale = Job.objects.get()
    assert retry(Job.objects.get(), lambda _job: None)  # somebody else was quicker
    Job.objects.update(status=Status.PROCESSING, tries=1)
    claimed = ledger.Charge(uuid.uuid4(), stale.user, "text", 1, Decimal("0.1"), stale.model, str(stale.pk))
    ledger.reserve(claimed, sent=True)
    Job.objects.update(attempt_key=claimed.key)
    cancel(Job.objects.get())
    assert not retry(stale, lambda _job: None)
    lose(stale)
    recover()
    assert not Attempt.objects.filter(state=State.HELD).exists()
