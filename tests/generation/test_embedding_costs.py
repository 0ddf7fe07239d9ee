"""What embeddings by OpenAI cost: reserved, booked and checked as texts are, on the account of whoever they are for.

The provider is a server of our own that counts what it bills.
"""

import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from io import StringIO
from typing import Any
from uuid import uuid4

import numpy as np
import orjson
import pytest
from django.core.management import call_command
from django.db import connection
from django.utils import timezone
from rest_framework.test import APIClient

from accounts import ledger
from accounts.models import Attempt, Budget, CostDay, Entry, Quota, User
from accounts.system import system_account
from artify.core.money import to_nano
from artify.core.tokens import count_tokens, with_margin
from generation import embedding, ledger_export
from generation.breaker import states
from generation.models import GenerationModel, Price
from tests.factories import PASSWORD, UserFactory
from tests.fakes.openai_server import FakeOpenAI, Fault
from tests.ledger_check import check_ledger
from vectorstore.documents import NOBODY
from vectorstore.embedders.openai import OpenAIEmbedder
from vectorstore.errors import VectorsUnavailable

pytestmark = pytest.mark.django_db

State = Attempt.State
LONG_AGO = datetime(2024, 1, 1, tzinfo=UTC)
MODEL = "text-embedding-3-small"
SALE, WINTER = "summer sale, 20% off", "winter coats"

# fault of the provider → what becomes of the attempt, does a retry help
FAULTS = [
    ("rate_limited", State.VOID, True),
    ("insufficient_quota", State.VOID, False),
    ("server_error", State.VOID, True),
    ("unavailable", State.VOID, True),
    ("bad_gateway", State.UNKNOWN, True),
    ("unauthorized", State.VOID, False),
    ("bad_request", State.VOID, False),
    ("reset_before_body", State.UNKNOWN, True),
    ("reset_mid_body", State.UNKNOWN, True),
    ("malformed_json", State.UNKNOWN, False),
    ("empty_body", State.UNKNOWN, False),
    ("not_an_object", State.UNKNOWN, False),
    ("wrong_content_type", State.UNKNOWN, False),
    ("no_usage", State.UNKNOWN, False),
    ("usage_of_nothing", State.UNKNOWN, False),
    ("empty_choices", State.SETTLED, False),
    ("one_too_few", State.SETTLED, False),
    ("one_too_many", State.SETTLED, False),
    ("index_twice", State.SETTLED, False),
    ("index_of_text", State.SETTLED, False),
    ("too_short", State.SETTLED, False),
    ("not_numbers", State.SETTLED, False),
    ("not_base64", State.SETTLED, False),
    ("no_number", State.SETTLED, False),
    ("no_direction", State.SETTLED, False),
    ("no_vectors", State.SETTLED, False),
]


@pytest.fixture
def embedder(openai: FakeOpenAI, db: None) -> OpenAIEmbedder:
    """With its price also where another test's end has emptied the tables."""
    model, is_new = GenerationModel.objects.get_or_create(name=MODEL, kind="embedding", provider="openai")
    if is_new:
        model.prices.create(unit=Price.Unit.INPUT, usd=Decimal("0.00002"), effective_from=LONG_AGO)
    return OpenAIEmbedder(MODEL)


def most_nano(*texts: str) -> int:
    """What is reserved for one call with these texts."""
    return with_margin(sum(count_tokens(text, MODEL) for text in texts)) * 20


def month_of(user: User) -> Budget:
    return Budget.objects.get(kind=Budget.Kind.USER_MONTH_USD, owner_id=user.pk)


# -- one call -------------------------------------------------------------------------------------------------
def test_a_call_is_booked_to_the_nano_dollar_on_whom_it_is_for(
    embedder: OpenAIEmbedder, openai: FakeOpenAI, owner: User, stranger: User
) -> None:
    embedder.embed([SALE, WINTER], owner.pk)

    attempt = Attempt.objects.get()
    (bill,) = openai.billed()
    assert (attempt.user, attempt.kind, attempt.model, attempt.units) == (owner, "embedding", MODEL, 2)
    assert (attempt.state, attempt.charged_nano) == (State.SETTLED, bill["usd_nano"])
    assert attempt.reserved_nano == most_nano(SALE, WINTER)
    assert (str(attempt.key), attempt.provider_id) == (bill["client_request_id"], bill["request_id"])
    assert (month_of(owner).held, month_of(owner).spent) == (0, bill["usd_nano"])
    check_ledger(openai.billed_by_key())


def test_the_counts_of_the_day_are_not_touched(embedder: OpenAIEmbedder, owner: User) -> None:
    Quota.objects.filter(user=owner).update(texts_per_day=0, images_per_day=0)
    embedder.embed([SALE], owner.pk)
    assert [budget.kind for budget in Budget.objects.all()] == [Budget.Kind.USER_MONTH_USD]
    assert (ledger.standing(owner).texts, ledger.standing(owner).images) == (0, 0)


def test_costs_pages_export_and_check_know_embeddings(
    embedder: OpenAIEmbedder, openai: FakeOpenAI, owner: User, owner_api: APIClient
) -> None:
    embedder.embed([SALE, WINTER], owner.pk)
    cost = Decimal(openai.billed()[0]["usd_nano"]) / 10**9

    (row,) = owner_api.get("/api/costs/history?group_by=kind").json()["results"]
    assert (row["kind"], row["calls"], row["pieces"], Decimal(row["usd"])) == ("embedding", 1, 2, cost)
    (today,) = [each for each in owner_api.get("/api/costs/history").json()["results"] if each["calls"]]
    assert Decimal(today["embedding_usd"]) == Decimal(today["usd"]) == cost
    line = orjson.loads(*ledger_export.lines(Attempt.objects.all()))
    assert (line["user"], line["model"], Decimal(line["usd"]), line["state"]) == (owner.pk, MODEL, cost, "settled")
    call_command("ledger_check", stdout=StringIO())  # exits with an error otherwise


def test_what_nobody_owns_is_booked_on_the_account_of_the_installation(
    embedder: OpenAIEmbedder, openai: FakeOpenAI, owner: User, api: APIClient
) -> None:
    gone = UserFactory()
    gone_id = gone.pk
    gone.delete()
    for payer in (NOBODY, NOBODY, gone_id):
        embedder.embed([SALE], payer)

    system = system_account()
    assert [attempt.user for attempt in Attempt.objects.all()] == [system] * 3
    assert not system.is_active and not system.has_usable_password() and not system.is_staff
    answer = api.post("/api/login", {"username": system.username, "password": PASSWORD})
    assert answer.status_code == 401
    check_ledger(openai.billed_by_key())


def test_a_person_who_bears_the_name_of_the_installation_pays_nothing_for_it(embedder: OpenAIEmbedder) -> None:
    person = UserFactory(username="artify-system", email="artify-system@artify.invalid")
    embedder.embed([SALE], NOBODY)
    assert Attempt.objects.get().user not in (person, None)
    assert system_account() == Attempt.objects.get().user


# -- what cannot be paid --------------------------------------------------------------------------------------
def test_nothing_is_called_when_the_month_is_spent_or_the_account_blocked(
    embedder: OpenAIEmbedder, openai: FakeOpenAI, owner: User, stranger: User
) -> None:
    Quota.objects.filter(user=owner).update(usd_per_month=Decimal(most_nano(SALE) - 1) / 10**9)
    Quota.objects.filter(user=stranger).update(blocked_at=timezone.now())
    for payer in (owner, stranger):
        with pytest.raises(VectorsUnavailable) as problem:
            embedder.embed([SALE], payer.pk)
        assert (problem.value.code, problem.value.retryable) == ("cap_exceeded", True)
    assert not openai.received() and not Attempt.objects.exists() and not Entry.objects.exists()
    Quota.objects.filter(user=owner).update(usd_per_month=Decimal(most_nano(SALE)) / 10**9)
    embedder.embed([SALE], owner.pk)


@pytest.mark.parametrize("missing", ["key", "model", "price"])
def test_nothing_is_called_without_a_key_or_a_price(
    embedder: OpenAIEmbedder, openai: FakeOpenAI, owner: User, settings: Any, missing: str
) -> None:
    if missing == "key":
        settings.OPENAI_API_KEY = ""
    elif missing == "model":
        GenerationModel.objects.get(name=MODEL).delete()
    else:
        GenerationModel.objects.get(name=MODEL).prices.all().delete()
    with pytest.raises(VectorsUnavailable) as problem:
        embedder.embed([SALE], owner.pk)
    assert (problem.value.code, problem.value.retryable) == ("not_configured", False)
    assert not openai.received() and not Attempt.objects.exists()


def test_a_bill_above_the_reserve_is_booked_and_blocks_the_account(
    embedder: OpenAIEmbedder, openai: FakeOpenAI, owner: User
) -> None:
    openai.script(Fault("overrun", extra_tokens=500))
    embedder.embed([SALE], owner.pk)
    assert Attempt.objects.get().charged_nano == openai.billed()[0]["usd_nano"] > most_nano(SALE)
    assert Quota.objects.get(user=owner).blocked_reason == "overrun"
    check_ledger(openai.billed_by_key())


# -- faults ---------------------------------------------------------------------------------------------------
@pytest.mark.parametrize(("kind", "state", "retryable"), FAULTS, ids=[row[0] for row in FAULTS])
def test_a_fault_is_charged_as_it_must_be(
    embedder: OpenAIEmbedder, openai: FakeOpenAI, owner: User, kind: str, state: State, retryable: bool
) -> None:
    openai.script(Fault(kind, retry_after="7"))
    with pytest.raises(VectorsUnavailable) as problem:
        embedder.embed([SALE, WINTER], owner.pk)

    assert (problem.value.code, problem.value.retryable) == ("embedder_failed", retryable)
    assert problem.value.retry_after in ((7.0, None) if retryable else (None,))
    attempt = Attempt.objects.get()
    assert attempt.state == state
    assert month_of(owner).held == (attempt.reserved_nano if state is State.UNKNOWN else 0)
    assert month_of(owner).spent == (openai.billed()[0]["usd_nano"] if state is State.SETTLED else 0)
    assert len(openai.received()) == 1
    check_ledger(openai.billed_by_key())

    assert embedder.embed([SALE], owner.pk).shape == (1, 1536)  # and the next one is served


@pytest.mark.parametrize("kind", ["reversed", "no_index"])
def test_an_unusual_answer_is_as_good(embedder: OpenAIEmbedder, openai: FakeOpenAI, owner: User, kind: str) -> None:
    expected = embedder.embed([SALE, WINTER], owner.pk)
    openai.script(Fault(kind))
    assert np.array_equal(embedder.embed([SALE, WINTER], owner.pk), expected)


def test_a_hang_ends_in_time_and_stays_counted(
    embedder: OpenAIEmbedder, openai: FakeOpenAI, owner: User, settings: Any
) -> None:
    settings.EMBEDDING_TIMEOUT_SECONDS = 0.3
    openai.script(Fault("hang"))
    with pytest.raises(VectorsUnavailable) as problem:
        embedder.embed([SALE], owner.pk)
    assert problem.value.retryable
    assert Attempt.objects.get().state == State.UNKNOWN and month_of(owner).held == most_nano(SALE)
    check_ledger(openai.billed_by_key())


def test_a_bug_in_our_reading_stays_counted(
    embedder: OpenAIEmbedder, openai: FakeOpenAI, owner: User, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_args: object) -> None:
        raise RuntimeError("a bug")

    monkeypatch.setattr("vectorstore.embedders.openai._vectors", broken)
    with pytest.raises(VectorsUnavailable):
        embedder.embed([SALE], owner.pk)
    assert Attempt.objects.get().state == State.UNKNOWN
    check_ledger(openai.billed_by_key())


def test_a_model_that_keeps_failing_is_left_alone(
    embedder: OpenAIEmbedder, openai: FakeOpenAI, owner: User, settings: Any
) -> None:
    settings.BREAKER_FAILURES = 2
    openai.script(Fault("server_error", times=-1))
    for _ in range(4):
        with pytest.raises(VectorsUnavailable) as problem:
            embedder.embed([SALE], owner.pk)
    assert len(openai.received()) == 2 and [breaker.model for breaker in states()] == [MODEL]
    assert problem.value.retryable and problem.value.retry_after is not None
    assert Attempt.objects.count() == 2


def test_the_hold_of_a_dead_process_becomes_unknown(owner: User, settings: Any) -> None:
    key = uuid4()
    usd = Decimal("0.00001")
    ledger.reserve(ledger.Charge(key, owner, "embedding", 1, usd, MODEL, embedding.REFERENCE), sent=True)
    assert embedding.end_lost() == 0
    long_ago = timezone.now() - timedelta(seconds=settings.EMBEDDING_TIMEOUT_SECONDS + 61)
    Attempt.objects.update(created_at=long_ago)
    assert embedding.end_lost() == 1 and embedding.end_lost() == 0
    assert Attempt.objects.get().state == State.UNKNOWN and month_of(owner).held == to_nano(usd)
    assert ledger.settle(key, usd / 2)  # had it only been slow, its bill is booked after all
    check_ledger()


# -- several at once ------------------------------------------------------------------------------------------
def closing(work: Callable[[], Any]) -> Any:
    try:
        return work()
    except VectorsUnavailable as problem:
        return problem.code
    finally:
        connection.close()


@pytest.mark.django_db(transaction=True)
def test_of_fifty_at_once_as_many_are_called_as_the_cap_has_room_for(
    embedder: OpenAIEmbedder, openai: FakeOpenAI, owner: User
) -> None:
    openai.control(latency_ms=2_000)  # nobody has settled before all have asked
    cap = most_nano(SALE) * 20
    Quota.objects.filter(user=owner).update(usd_per_month=Decimal(cap) / 10**9)
    with ThreadPoolExecutor(50) as threads:
        ended = [threads.submit(closing, lambda: embedder.embed([SALE], owner.pk)) for _ in range(50)]
        answers = [each.result() for each in ended]
    refused = [answer for answer in answers if isinstance(answer, str)]
    assert set(refused) <= {"cap_exceeded"} and len(openai.received()) == 50 - len(refused)
    assert sum(Attempt.objects.values_list("charged_nano", flat=True)) == month_of(owner).spent <= cap
    assert len(openai.received()) >= 20 and refused
    check_ledger(openai.billed_by_key())


@pytest.mark.django_db(transaction=True)
def test_who_cannot_wait_is_told_so_and_the_late_answer_is_booked(
    embedder: OpenAIEmbedder, openai: FakeOpenAI, owner: User
) -> None:
    openai.control(latency_ms=700)
    with pytest.raises(VectorsUnavailable) as problem:
        embedder.embed([SALE], owner.pk, patience=0.1)
    assert (problem.value.code, problem.value.retryable) == ("embedder_failed", True)
    assert Attempt.objects.get().state == State.HELD
    assert embedder.embed([SALE], owner.pk, patience=20).shape == (1, 1536)
    wait_until(lambda: not Attempt.objects.filter(state=State.HELD).exists())
    assert set(Attempt.objects.values_list("state", flat=True)) == {State.SETTLED}
    assert CostDay.objects.get().calls == 2
    check_ledger(openai.billed_by_key())


def wait_until(happened: Callable[[], bool]) -> None:
    deadline = timezone.now() + timedelta(seconds=20)
    while not happened() and timezone.now() < deadline:
        time.sleep(0.02)
