"""Every fault of the provider, seen from the API: what the client is told, and what becomes of the reserve.

The provider is a server of our own that counts what it bills: what is settled is its bill to the nano-dollar, what is
given back was never billed, what nobody can know stays counted.
"""

from decimal import Decimal
from typing import Any

import pytest
from rest_framework.test import APIClient

from accounts.models import Attempt, Budget, Quota, User
from campaigns.models import Creative
from generation.models import Job
from generation.run import run
from tests.fakes.openai_server import FakeOpenAI, Fault
from tests.ledger_check import check_ledger

pytestmark = pytest.mark.django_db

State, Status = Attempt.State, Job.Status
TEXT = {"prompt": "Iced latte, 20% off in July", "max_tokens": 100}
RETRIED, FINAL = True, False

# fault of the provider → status and code for a client that waits, state of the attempt, is a queued job tried again
TABLE = [
    ("rate_limited", 503, "provider_rate_limited", State.VOID, RETRIED),
    ("insufficient_quota", 503, "provider_quota_exhausted", State.VOID, FINAL),
    ("server_error", 502, "provider_unavailable", State.VOID, RETRIED),
    ("unavailable", 502, "provider_unavailable", State.VOID, RETRIED),
    ("bad_gateway", 502, "provider_unavailable", State.UNKNOWN, RETRIED),
    ("unauthorized", 503, "provider_auth_failed", State.VOID, FINAL),
    ("forbidden", 503, "provider_auth_failed", State.VOID, FINAL),
    ("not_found", 502, "provider_rejected", State.VOID, FINAL),
    ("bad_request", 502, "provider_rejected", State.VOID, FINAL),
    ("policy", 422, "provider_refused", State.VOID, FINAL),
    ("reset_before_body", 502, "provider_unreachable", State.UNKNOWN, RETRIED),
    ("reset_mid_body", 502, "provider_unreachable", State.UNKNOWN, RETRIED),
    ("malformed_json", 502, "provider_malformed", State.UNKNOWN, FINAL),
    ("empty_body", 502, "provider_malformed", State.UNKNOWN, FINAL),
    ("not_an_object", 502, "provider_malformed", State.UNKNOWN, FINAL),
    ("wrong_content_type", 502, "provider_malformed", State.UNKNOWN, FINAL),
    ("no_usage", 502, "provider_malformed", State.UNKNOWN, FINAL),
    ("usage_of_nothing", 502, "provider_malformed", State.UNKNOWN, FINAL),
    ("empty_choices", 502, "provider_malformed", State.SETTLED, FINAL),
    ("null_content", 502, "provider_malformed", State.SETTLED, FINAL),
    ("content_filter", 422, "provider_refused", State.SETTLED, FINAL),
    ("refusal", 422, "provider_refused", State.SETTLED, FINAL),
]
each_fault = pytest.mark.parametrize(
    ("kind", "http_status", "code", "state", "is_retried"), TABLE, ids=[row[0] for row in TABLE]
)


def queue(api: APIClient, body: dict[str, Any] = TEXT) -> Job:
    answer = api.post("/api/generate/text/async", body)
    assert answer.status_code == 202, answer.content
    return Job.objects.get(pk=answer.json()["job_id"])


def used_texts(user: User) -> int:
    day = Budget.objects.get(kind=Budget.Kind.USER_DAY_TEXTS, owner_id=user.pk)
    return day.held + day.spent


@each_fault
def test_a_client_that_waits_is_told(
    owner_api: APIClient,
    owner: User,
    openai: FakeOpenAI,
    kind: str,
    http_status: int,
    code: str,
    state: str,
    is_retried: bool,
) -> None:
    openai.script(Fault(kind))

    answer = owner_api.post("/api/generate/text", TEXT)

    assert (answer.status_code, answer.json()["code"]) == (http_status, code)
    assert answer.headers["Content-Type"] == "application/problem+json"
    assert "Traceback" not in answer.json()["detail"] and answer.json()["detail"].endswith(".")
    assert Attempt.objects.get().state == state
    job = Job.objects.get()
    assert (job.status, job.error_code, job.result, job.lease_until) == (Status.FAILED, code, None, None)
    assert used_texts(owner) == (0 if state == State.VOID else 1)
    assert not Creative.objects.exists() and len(openai.received()) == 1
    check_ledger(openai.billed_by_key())


@each_fault
def test_a_queued_job_is_tried_again_where_that_may_help(
    owner_api: APIClient,
    openai: FakeOpenAI,
    kind: str,
    http_status: int,
    code: str,
    state: str,
    is_retried: bool,
) -> None:
    openai.script(Fault(kind))
    job = queue(owner_api)

    wait = run(job.pk)

    job.refresh_from_db()
    if not is_retried:
        assert (wait, job.status, job.error_code) == (None, Status.FAILED, code)
        status = owner_api.get(f"/api/jobs/{job.pk}/status").json()
        assert status["error"]["code"] == code and status["completed_at"]
        return
    assert wait is not None and 1 <= wait <= 3  # two seconds, half of it jitter
    assert (job.status, job.attempt_key) == (Status.PENDING, None)
    assert run(job.pk) is None
    job.refresh_from_db()
    assert (job.status, job.tries, job.error_code) == (Status.COMPLETED, 2, "")
    assert sorted(Attempt.objects.values_list("state", flat=True)) == sorted([state, State.SETTLED])
    check_ledger(openai.billed_by_key())


@pytest.mark.parametrize("path", ["/api/generate/text", "/api/generate/image"])
def test_a_provider_that_hangs(owner_api: APIClient, openai: FakeOpenAI, impatient: None, path: str) -> None:
    openai.script(Fault("hang"))
    answer = owner_api.post(path, {"prompt": "Iced latte"})
    assert (answer.status_code, answer.json()["code"]) == (504, "provider_timeout")
    assert Attempt.objects.get().state == State.UNKNOWN
    check_ledger(openai.billed_by_key())


def test_a_queued_job_is_tried_again_after_a_hang(owner_api: APIClient, openai: FakeOpenAI, impatient: None) -> None:
    openai.script(Fault("hang"))
    job = queue(owner_api)
    assert run(job.pk) is not None and run(job.pk) is None
    assert sorted(Attempt.objects.values_list("state", flat=True)) == [State.SETTLED, State.UNKNOWN]
    check_ledger(openai.billed_by_key())


def test_the_table_is_told_in_korean(owner_api: APIClient, owner: User, openai: FakeOpenAI) -> None:
    User.objects.filter(pk=owner.pk).update(language="ko")
    openai.script(Fault("server_error"))
    detail = owner_api.post("/api/generate/text", TEXT).json()["detail"]
    assert any("가" <= letter <= "힣" for letter in detail)


def test_nobody_there(owner_api: APIClient, openai: FakeOpenAI, settings: Any) -> None:
    settings.OPENAI_BASE_URL = "http://127.0.0.1:9/v1"
    answer = owner_api.post("/api/generate/text", TEXT)
    assert (answer.status_code, answer.json()["code"]) == (502, "provider_unreachable")
    assert Attempt.objects.get().state == State.VOID
    check_ledger({})


def test_the_provider_says_when_to_come_back(owner_api: APIClient, openai: FakeOpenAI) -> None:
    openai.script(Fault("rate_limited", retry_after="70"))
    job = queue(owner_api)
    assert run(job.pk) == 70
    job.refresh_from_db()
    assert (job.lease_until - job.created_at).total_seconds() > 70  # not taken for lost while it waits


def test_at_most_three_retries_each_with_a_reserve_of_its_own(owner_api: APIClient, openai: FakeOpenAI) -> None:
    openai.script(Fault("server_error", times=-1))
    job = queue(owner_api)

    waits = [run(job.pk) for _ in range(5)]

    assert [wait is not None for wait in waits] == [True, True, True, False, False]
    assert 2 <= waits[1] <= 6 and 4 <= waits[2] <= 12  # type: ignore[operator]  exponential, with jitter
    job.refresh_from_db()
    assert (job.status, job.tries, job.error_code) == (Status.FAILED, 4, "provider_unavailable")
    assert Attempt.objects.filter(state=State.VOID).count() == len(openai.received()) == 4
    assert len({call["client_request_id"] for call in openai.received()}) == 4
    check_ledger(openai.billed_by_key())


def test_a_retry_that_does_not_fit_any_more_ends_the_job(owner_api: APIClient, openai: FakeOpenAI, owner: User) -> None:
    openai.script(Fault("bad_gateway"))
    job = queue(owner_api)
    run(job.pk)
    held = Attempt.objects.get().reserved_usd
    Quota.objects.filter(user=owner).update(usd_per_month=held)  # the unknown one fills it

    assert run(job.pk) is None

    job.refresh_from_db()
    assert (job.status, job.error_code) == (Status.FAILED, "monthly_cap_exceeded")
    assert len(openai.received()) == 1
    check_ledger(openai.billed_by_key())


def test_a_bill_above_the_reserve_is_booked_exactly_and_blocks(
    owner_api: APIClient, openai: FakeOpenAI, owner: User
) -> None:
    openai.script(Fault("overrun", extra_tokens=5_000))

    assert owner_api.post("/api/generate/text", TEXT).status_code == 200

    attempt = Attempt.objects.get()
    assert attempt.charged_nano == openai.billed()[0]["usd_nano"] > attempt.reserved_nano
    quota = Quota.objects.get(user=owner)
    assert quota.blocked_at is not None and quota.blocked_reason == "overrun"
    for path in ("/api/generate/text", "/api/generate/text/async", "/api/generate/image"):
        refused = owner_api.post(path, {"prompt": "more"})
        assert (refused.status_code, refused.json()["code"]) == (402, "account_blocked")
    assert len(openai.received()) == 1
    check_ledger(openai.billed_by_key())


def test_a_fault_of_our_own_keeps_the_hold(
    owner_api: APIClient, openai: FakeOpenAI, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr("generation.providers.openai._texts", broken)
    answer = owner_api.post("/api/generate/text", TEXT)
    assert (answer.status_code, answer.json()["code"]) == (500, "internal_error")
    assert Attempt.objects.get().state == State.UNKNOWN
    check_ledger(openai.billed_by_key())


@pytest.mark.parametrize(
    ("kind", "http_status", "code", "state"),
    [
        ("policy", 422, "provider_refused", State.VOID),
        ("server_error", 502, "provider_unavailable", State.VOID),
        ("reset_mid_body", 502, "provider_unreachable", State.UNKNOWN),
        ("malformed_json", 502, "provider_malformed", State.UNKNOWN),
        ("empty_choices", 502, "provider_malformed", State.UNKNOWN),
    ],
)
def test_a_picture_that_fails(
    owner_api: APIClient, owner: User, openai: FakeOpenAI, kind: str, http_status: int, code: str, state: str
) -> None:
    openai.script(Fault(kind))

    answer = owner_api.post("/api/generate/image", {"prompt": "A cup of coffee"})

    assert (answer.status_code, answer.json()["code"]) == (http_status, code)
    assert Attempt.objects.get().state == state
    assert Attempt.objects.get().reserved_usd == Decimal("0.04")
    check_ledger(openai.billed_by_key())


def test_a_picture_that_cannot_be_stored_is_paid_all_the_same(
    owner_api: APIClient, openai: FakeOpenAI, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError("no space left on device")

    monkeypatch.setattr("generation.run.store_image", full)
    answer = owner_api.post("/api/generate/image", {"prompt": "A cup of coffee"})
    assert (answer.status_code, answer.json()["code"]) == (502, "image_unusable")
    assert Attempt.objects.get().charged_nano == 40_000_000
    check_ledger(openai.billed_by_key())
