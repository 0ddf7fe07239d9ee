"""How attempts end when more than the provider goes wrong: a known bill is booked, and what was paid for is not bought twice."""

import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager, suppress
from datetime import timedelta
from decimal import Decimal
from typing import Any
from uuid import UUID

import pytest
from celery.exceptions import SoftTimeLimitExceeded
from django.db import OperationalError, connections, transaction
from django.utils import timezone
from rest_framework.test import APIClient

from accounts import ledger, ledger_sql
from accounts.deletion import delete_accounts
from accounts.models import Attempt, Budget, Quota, User
from artify.core.errors import AccountBlocked, MonthlyCapExceeded
from campaigns.models import Campaign, CampaignMember, Creative, Guideline
from generation import finish, tasks
from generation import run as running
from generation.models import GenerationModel, Job, Price
from generation.models.catalog import price_memory
from generation.providers.openai import OpenAIProvider
from generation.retry import retry
from generation.run import run
from tests.factories import BrandFactory, CampaignFactory, UserFactory
from tests.fakes.openai_server import FakeOpenAI, Fault
from tests.ledger_check import check_ledger

PATH = "/api/generate/text"
TEXT = {"prompt": "Iced latte, 20% off in July", "max_tokens": 100}
State, Status = Attempt.State, Job.Status


@pytest.fixture(autouse=True)
def quiet_queue(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nobody but the test runs what is queued; what ends is not waited for."""
    monkeypatch.setattr(tasks.run_job, "apply_async", lambda *_args, **_options: None)
    monkeypatch.setattr(finish, "PAUSES_SECONDS", (0.0, 0.0))


def queue(api: APIClient, **more: Any) -> UUID:
    answer = api.post(f"{PATH}/async", TEXT | more)
    assert answer.status_code == 202, answer.json()
    return UUID(answer.json()["job_id"])


def states() -> list[str]:
    return list(Attempt.objects.order_by("created_at").values_list("state", flat=True))


def once(error: BaseException, then: Callable[..., Any]) -> Callable[..., Any]:
    """Raises the first time and does ``then`` afterwards."""
    errors = [error]

    def work(*args: Any, **options: Any) -> Any:
        if errors:
            raise errors.pop()
        return then(*args, **options)

    return work


@pytest.fixture
def catalogue(transactional_db: None) -> None:
    """What the migrations put in; a transactional test before this one may have flushed it."""
    price_memory.forget()
    model, is_new = GenerationModel.objects.get_or_create(name="gpt-3.5-turbo", kind="text", provider="openai")
    if is_new:
        for unit, usd in (("input_1k", "0.0015"), ("output_1k", "0.002")):
            Price.objects.create(model=model, unit=unit, usd=usd, effective_from=timezone.now() - timedelta(days=9))


# -- the result cannot be stored -----------------------------------------------------------------------------
@pytest.mark.usefixtures("catalogue")
@pytest.mark.django_db(transaction=True)
@pytest.mark.parametrize("is_queued", [False, True])
def test_a_draft_deleted_during_the_call(
    owner: User, owner_api: APIClient, openai: FakeOpenAI, monkeypatch: pytest.MonkeyPatch, is_queued: bool
) -> None:
    campaign = CampaignFactory(user=owner, budget=Decimal(1), status="draft")
    call = running._call

    def delete_meanwhile(*arguments: Any) -> Any:
        outcome = call(*arguments)
        Campaign.objects.filter(pk=campaign.pk).delete()
        return outcome

    monkeypatch.setattr(running, "_call", delete_meanwhile)
    if is_queued:
        assert run(queue(owner_api, campaign_id=campaign.pk)) is None
    else:
        assert owner_api.post(PATH, TEXT | {"campaign_id": campaign.pk}).status_code == 200
    job, creative = Job.objects.get(), Creative.objects.get()
    assert (job.status, job.campaign_id, creative.campaign_id, states()) == (Status.COMPLETED, None, None, ["settled"])
    check_ledger(openai.billed_by_key())


# -- the account is deleted ----------------------------------------------------------------------------------
@pytest.fixture
def shared(owner: User) -> Campaign:
    """A campaign of somebody else, whose budget the owner draws on."""
    campaign = CampaignFactory(user=UserFactory(), budget=Decimal(1))
    CampaignMember.objects.create(campaign=campaign, user=owner, role="editor")
    return campaign


def held() -> set[int]:
    return set(Budget.objects.values_list("held", flat=True))


@pytest.mark.django_db
def test_a_waiting_job_of_a_deleted_account_holds_nothing(owner_api: APIClient, owner: User, shared: Campaign) -> None:
    job = queue(owner_api, campaign_id=shared.pk)
    assert held() != {0}
    delete_accounts(User.objects.filter(pk=owner.pk))
    assert (states(), held()) == (["void"], {0})
    assert run(job) is None and not Job.objects.exists()
    check_ledger({})


@pytest.mark.usefixtures("catalogue")
@pytest.mark.django_db(transaction=True)
@pytest.mark.parametrize("is_queued", [False, True])
@pytest.mark.parametrize("fault", [None, "bad_request", "server_error"])
def test_an_account_deleted_during_the_call(
    owner: User,
    owner_api: APIClient,
    shared: Campaign,
    openai: FakeOpenAI,
    monkeypatch: pytest.MonkeyPatch,
    is_queued: bool,
    fault: str | None,
) -> None:
    """Its bill is booked on the campaign that is not its own; what surely cost nothing is given back."""
    call = OpenAIProvider.text

    def delete_meanwhile(*arguments: Any) -> Any:
        delete_accounts(User.objects.filter(pk=owner.pk))
        return call(*arguments)

    monkeypatch.setattr(OpenAIProvider, "text", delete_meanwhile)
    if fault:
        openai.script(Fault(fault))
    if is_queued:
        assert run(queue(owner_api, campaign_id=shared.pk)) is None
    else:
        owner_api.post(PATH, TEXT | {"campaign_id": shared.pk})
    spent = set(openai.billed_by_key().values())
    campaign = Budget.objects.get(kind="campaign_usd")
    if fault is None:
        assert (states(), {campaign.spent}, held()) == (["settled"], spent, {0})
    elif fault == "bad_request":
        assert (states(), campaign.spent, held()) == (["void"], 0, {0})
    assert not Job.objects.exists() and not Creative.objects.exists()
    check_ledger(openai.billed_by_key())


@pytest.mark.django_db
def test_a_call_of_a_deleted_account_whose_process_died_is_for_staff(
    owner_api: APIClient, owner: User, shared: Campaign
) -> None:
    job = Job.objects.get(pk=queue(owner_api, campaign_id=shared.pk))
    assert running._claim(job.pk) is not None
    delete_accounts(User.objects.filter(pk=owner.pk))
    assert states() == ["unknown"]
    check_ledger()


@pytest.mark.django_db
@pytest.mark.parametrize("path", [PATH, f"{PATH}/async"])
def test_words_that_no_database_takes(owner_api: APIClient, openai: FakeOpenAI, path: str) -> None:
    openai.script(Fault("odd_characters"))
    answer = owner_api.post(path, TEXT)
    run(UUID(answer.json()["job_id"]))
    job = owner_api.get(f"/api/jobs/{answer.json()['job_id']}/status").json()
    assert job["result"]["result"] == "Fresh latte \ufffd today"
    assert owner_api.get("/api/creatives").status_code == 200 and states() == ["settled"]
    check_ledger(openai.billed_by_key())


@pytest.mark.django_db
@pytest.mark.parametrize("tokens", [3_000_000_000, 10**22])
def test_a_usage_beyond_all_counting(owner_api: APIClient, openai: FakeOpenAI, tokens: int) -> None:
    openai.script(Fault("overrun", extra_tokens=tokens))
    answer = owner_api.post(PATH, TEXT)
    assert (answer.status_code, answer.json()["code"], states()) == (502, "provider_malformed", ["unknown"])


@pytest.mark.django_db
@pytest.mark.parametrize("error", [OperationalError("deadlock detected"), SoftTimeLimitExceeded()])
def test_what_goes_wrong_once_while_storing(
    owner_api: APIClient, openai: FakeOpenAI, monkeypatch: pytest.MonkeyPatch, error: Exception
) -> None:
    monkeypatch.setattr(finish, "_keep", once(error, finish._keep))
    assert run(queue(owner_api)) is None
    assert (Job.objects.get().status, states(), Creative.objects.count()) == (Status.COMPLETED, ["settled"], 1)
    check_ledger(openai.billed_by_key())


@pytest.mark.django_db
def test_a_result_that_cannot_be_stored_is_paid_for_and_not_bought_again(
    owner_api: APIClient, openai: FakeOpenAI, monkeypatch: pytest.MonkeyPatch
) -> None:
    def never(*_arguments: Any) -> None:
        raise ValueError("no such thing")

    monkeypatch.setattr(finish, "_keep", never)
    assert run(queue(owner_api)) is None
    job = Job.objects.get()
    assert (job.status, job.error_code, states()) == (Status.FAILED, "internal_error", ["settled"])
    check_ledger(openai.billed_by_key())


@pytest.mark.django_db
def test_a_failure_that_cannot_be_stored_at_once(
    owner_api: APIClient, openai: FakeOpenAI, monkeypatch: pytest.MonkeyPatch
) -> None:
    openai.script(Fault("content_filter"))
    monkeypatch.setattr(finish, "_end_attempt", once(OperationalError("lock timeout"), finish._end_attempt))
    assert owner_api.post(PATH, TEXT).json()["code"] == "provider_refused"
    assert states() == ["settled"] and Job.objects.get().status == Status.FAILED
    check_ledger(openai.billed_by_key())


@pytest.mark.django_db
def test_a_job_that_cost_something_for_nothing_and_is_then_answered_by_the_cache(
    owner_api: APIClient, openai: FakeOpenAI
) -> None:
    openai.script(Fault("content_filter"))
    job = queue(owner_api)
    run(job)
    assert Job.objects.get().cost_nano == Attempt.objects.get().charged_nano > 0
    assert owner_api.post(PATH, TEXT).status_code == 200
    assert retry(Job.objects.get(pk=job), lambda _job: None)
    run(job)
    again = Job.objects.get(pk=job)
    assert (again.status, again.cache, again.cost_nano) == (Status.COMPLETED, "exact", 0)
    check_ledger(openai.billed_by_key())


@pytest.mark.django_db
@pytest.mark.parametrize("moment", ["while it is drawn", "while it is stored"])
def test_a_time_limit_never_buys_a_second_picture(
    owner_api: APIClient, openai: FakeOpenAI, monkeypatch: pytest.MonkeyPatch, settings: Any, tmp_path: Any, moment: str
) -> None:
    settings.MEDIA_ROOT = tmp_path
    answer = owner_api.post("/api/generate/image/async", {"prompt": "A cup", "model": "dall-e-3"})
    name = "store_image" if moment == "while it is stored" else "_image"
    monkeypatch.setattr(running, name, once(SoftTimeLimitExceeded(), getattr(running, name)))

    assert run(UUID(answer.json()["job_id"])) is None

    assert Job.objects.get().status == Status.FAILED
    assert states() == (["settled"] if moment == "while it is stored" else ["unknown"])
    assert len(openai.received()) == (moment == "while it is stored")


@pytest.mark.django_db
def test_a_bill_that_comes_after_staff_gave_the_hold_back_is_said(
    owner_api: APIClient, openai: FakeOpenAI, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(finish.log, "error", lambda event, **_values: said.append(event))
    call = running._call

    def give_back_meanwhile(*arguments: Any) -> Any:
        outcome = call(*arguments)
        ledger.release(Attempt.objects.get().key)
        return outcome

    monkeypatch.setattr(running, "_call", give_back_meanwhile)
    assert owner_api.post(PATH, TEXT).status_code == 200
    assert said == ["bill_after_the_end"] and states() == ["void"] and len(openai.billed()) == 1


# -- the world changes while a job is queued -----------------------------------------------------------------
def just_enough(owner: User) -> int:
    """Set the month's cap to what is reserved; how much that is."""
    nano = Attempt.objects.get().reserved_nano
    Quota.objects.filter(user=owner).update(usd_per_month=Decimal(nano) / 10**9)
    return nano


def month(owner: User) -> Budget:
    return Budget.objects.get(kind=Budget.Kind.USER_MONTH_USD, owner_id=owner.pk)


@pytest.mark.django_db
@pytest.mark.parametrize("is_room", [False, True])
def test_a_price_that_rises_while_a_job_is_queued(
    owner: User, owner_api: APIClient, openai: FakeOpenAI, is_room: bool
) -> None:
    job, cap = queue(owner_api), just_enough(owner)
    if is_room:
        Quota.objects.filter(user=owner).update(usd_per_month=100)
    model = GenerationModel.objects.get(name="gpt-3.5-turbo")
    for unit in ("input_1k", "output_1k"):
        Price.objects.create(model=model, unit=unit, usd=Decimal("0.5"), effective_from=timezone.now())

    run(job)

    assert Quota.objects.get(user=owner).blocked_at is None
    if is_room:
        first, second = Attempt.objects.order_by("created_at")
        assert (first.state, second.state) == ("void", "settled") and second.reserved_nano > cap
        assert second.charged_nano <= second.reserved_nano
    else:
        assert Job.objects.get().error_code == "monthly_cap_exceeded" and states() == ["void"]
        assert not openai.received() and month(owner).spent == month(owner).held == 0


@pytest.mark.django_db
def test_guidelines_that_grow_while_a_job_is_queued_make_it_no_dearer(
    owner: User, owner_api: APIClient, openai: FakeOpenAI
) -> None:
    brand = BrandFactory(user=owner)
    job = queue(owner_api, brand_id=brand.pk, max_tokens=1)
    just_enough(owner)
    for position in range(20):
        text = "Always speak of the mill, the morning and the grain. " * 5
        Guideline.objects.create(brand=brand, category="tone", text=text, position=position)
    run(job)
    assert Job.objects.get().status == Status.COMPLETED  # by the guidelines that were chosen and reserved for
    (call,) = openai.received()
    assert "of the mill" not in str(call["body"])
    check_ledger(openai.billed_by_key())


@pytest.mark.django_db
def test_a_model_that_changes_its_provider_while_a_job_is_queued(owner_api: APIClient, openai: FakeOpenAI) -> None:
    job = queue(owner_api)
    GenerationModel.objects.filter(name="gpt-3.5-turbo").update(provider="offline")
    for unit in ("input_1k", "output_1k"):
        model = GenerationModel.objects.get(name="gpt-3.5-turbo")
        Price.objects.create(model=model, unit=unit, usd=0, effective_from=timezone.now())
    run(job)
    done = Job.objects.get()
    assert (done.status, done.provider, done.cost_nano) == (Status.COMPLETED, "offline", 0) and not openai.received()


@pytest.mark.django_db
def test_a_blocked_account_s_queued_jobs_do_not_call(owner: User, owner_api: APIClient, openai: FakeOpenAI) -> None:
    jobs = [queue(owner_api, prompt=f"Latte {number}") for number in range(3)]
    openai.script(Fault("overrun", times=-1, extra_tokens=100_000))
    for job in jobs:
        run(job)
    assert Quota.objects.get(user=owner).blocked_at and len(openai.billed()) == 1
    assert set(Job.objects.exclude(pk=jobs[0]).values_list("status", "error_code")) == {("failed", "account_blocked")}
    assert states() == ["settled", "void", "void"]


@pytest.mark.django_db
@pytest.mark.parametrize("role", ["viewer", None])
def test_who_is_no_editor_any_more_spends_nothing(
    owner: User, stranger: User, stranger_api: APIClient, openai: FakeOpenAI, role: str | None
) -> None:
    campaign = CampaignFactory(user=owner, budget=Decimal(20), status="active")
    member = CampaignMember.objects.create(campaign=campaign, user=stranger, role="editor")
    openai.script(Fault("server_error"))
    job = queue(stranger_api, campaign_id=campaign.pk)
    assert run(job)
    CampaignMember.objects.filter(pk=member.pk).update(role=role) if role else member.delete()
    run(job)
    assert Job.objects.get().error_code == "campaign_unavailable" and states() == ["void"]
    assert Budget.objects.get(kind=Budget.Kind.CAMPAIGN_USD).spent == 0


# -- one waits for another -----------------------------------------------------------------------------------
@contextmanager
def threads(count: int) -> Iterator[Callable[..., Any]]:
    """Submit work to threads whose connections are closed behind it."""
    with ThreadPoolExecutor(count) as pool:

        def start(work: Callable[..., Any], *arguments: Any) -> Any:
            def and_close() -> Any:
                try:
                    return work(*arguments)
                finally:
                    connections.close_all()

            return pool.submit(and_close)

        yield start


@pytest.mark.django_db(transaction=True)
@pytest.mark.parametrize("change", ["block", "cap"])
def test_who_waited_for_a_budget_s_row_sees_what_came_of_it(owner: User, change: str) -> None:
    """On SQLite the second waits for the whole database, and reads everything afterwards anyway."""
    first, second = (charge(owner, number) for number in (1, 2))
    with transaction.atomic():
        ledger.reserve(first)
    moved, go = threading.Event(), threading.Event()

    def settle() -> None:
        with transaction.atomic():
            ledger.settle(first.key, Decimal(5) if change == "block" else Decimal("0.001"))
            if change == "cap":
                Quota.objects.filter(user=owner).update(usd_per_month=0)
            moved.set()
            go.wait(10)

    def reserve() -> None:
        with transaction.atomic():
            ledger.reserve(second)

    with threads(2) as start:
        settled = start(settle)
        assert moved.wait(10)
        reserved = start(reserve)
        threading.Timer(0.3, go.set).start()
        settled.result()
        with pytest.raises(AccountBlocked if change == "block" else MonthlyCapExceeded):
            reserved.result()


def charge(user: User, number: int) -> ledger.Charge:
    return ledger.Charge(UUID(int=number), user, "text", 1, Decimal("0.01"), "gpt-4o", "job")


@pytest.mark.usefixtures("catalogue")
@pytest.mark.django_db(transaction=True)
def test_a_hit_and_a_settlement_of_one_user_do_not_deadlock(
    owner_api: APIClient, openai: FakeOpenAI, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, hit, other = queue(owner_api), queue(owner_api), queue(owner_api, prompt="Another")
    run(first)
    gate = threading.Barrier(2)
    release, add_cost = ledger.release, ledger_sql.add_cost

    def meet(work: Callable[..., Any]) -> Callable[..., Any]:
        def wait_and_work(*arguments: Any) -> Any:
            with suppress(threading.BrokenBarrierError):
                gate.wait(1)  # on SQLite they cannot meet: one writes after the other
            return work(*arguments)

        return wait_and_work

    monkeypatch.setattr(running.ledger, "release", meet(release))
    monkeypatch.setattr(ledger_sql, "add_cost", meet(add_cost))
    with threads(2) as start:
        both = [start(run, job) for job in (hit, other)]
        assert [work.result() for work in both] == [None, None]
    assert set(Job.objects.values_list("status", flat=True)) == {"completed"}
    assert sorted(states()) == ["settled", "settled", "void"]
    check_ledger(openai.billed_by_key())
