"""ledger_check finds every kind of disagreement and nothing else; ledger_export tells every attempt."""

import json
from collections.abc import Callable
from datetime import timedelta
from io import StringIO
from pathlib import Path
from typing import Any

import pytest
from django.core.management import CommandError, call_command
from django.db.models import F
from django.utils import timezone
from rest_framework.test import APIClient

from accounts import ledger
from accounts.models import Attempt, Budget, CostDay, Entry, User
from artify.core.money import to_usd, usd_text
from generation import maintenance
from generation.ledger_check import run_check
from generation.models import CachedAnswer, Job, LedgerCheck
from tests.factories import CampaignFactory
from tests.fakes.openai_server import FakeOpenAI, Fault
from tests.ledger_check import check_ledger
from tests.stack import TEXT as LONG_TEXT
from tests.stack import many
from tests.stack_fixtures import StartStack

pytestmark = pytest.mark.django_db

PATH = "/api/generate/text"


def ask(api: APIClient, prompt: str, **more: Any) -> Any:
    return api.post(PATH, {"prompt": prompt, "max_tokens": 100, **more})


@pytest.fixture
def traffic(owner_api: APIClient, owner: User, openai: FakeOpenAI) -> None:
    """Attempts of every end: settled, with and without a campaign; void; unknown; held; overrun; hits of the cache."""
    ask(owner_api, "one")
    ask(owner_api, "one")
    ask(owner_api, "two", campaign_id=CampaignFactory(user=owner).pk, n=3)
    openai.script(Fault("server_error"), Fault("reset_mid_body"), Fault("content_filter"))
    for prompt in ("three", "four", "five"):
        ask(owner_api, prompt)
    owner_api.post(f"{PATH}/async", {"prompt": "six"})
    openai.script(Fault("overrun", extra_tokens=5000))
    ask(owner_api, "seven")
    assert set(Attempt.objects.values_list("state", flat=True)) == {"settled", "void", "unknown", "held"}


def settled() -> Attempt:
    return Attempt.objects.filter(state="settled", campaign_id=None).order_by("created_at")[0]


def spend_more() -> None:
    Budget.objects.filter(kind="user_month_usd").update(spent=F("spent") + 1)


def hold_less() -> None:
    Budget.objects.filter(kind="user_day_texts").update(held=F("held") - 1)


def charge_more() -> None:
    Attempt.objects.filter(pk=settled().pk).update(charged_nano=F("charged_nano") + 1)


def lose_the_entries() -> None:
    Entry.objects.filter(attempt=Attempt.objects.get(state="unknown")).delete()


def lose_an_attempt_that_was_counted() -> None:
    """The budgets agree with the entries that are left, so only the missing reserve tells."""
    entries = Entry.objects.filter(attempt=settled(), budget__kind="user_day_texts")
    Budget.objects.filter(pk=entries[0].budget_id).update(spent=F("spent") - 1)
    entries.delete()


def charge_somebody_else() -> None:
    entries = Entry.objects.filter(attempt=settled(), budget__kind="user_month_usd")
    move_to(999, *entries)


def settle_in_another_month() -> None:
    """Every budget is the sum of its entries and nothing is below zero; but what is held there, no open attempt holds."""
    month = {"budget__kind": "user_month_usd"}
    settlement = Entry.objects.get(attempt=settled(), kind="settle", **month)
    open_hold = Entry.objects.get(attempt__state="unknown", **month)
    move_to(settlement.attempt.user_id, settlement, open_hold)


def move_to(owner_id: int, *entries: Entry) -> None:
    """Into a month of 2020, budgets and entries alike."""
    other = Budget.objects.create(key="user_month_usd:elsewhere", kind="user_month_usd", owner_id=owner_id)
    held, spent = (sum(getattr(entry, f"{name}_delta") for entry in entries) for name in ("held", "spent"))
    Budget.objects.filter(pk=entries[0].budget_id).update(held=F("held") - held, spent=F("spent") - spent)
    Budget.objects.filter(pk=other.pk).update(held=held, spent=spent)
    Entry.objects.filter(pk__in=[entry.pk for entry in entries]).update(budget=other)


def lose_a_settlement() -> None:
    Entry.objects.filter(attempt=settled(), kind="settle").delete()


def claim_a_release() -> None:
    Attempt.objects.filter(state="unknown").update(state="void")


def cheapen_a_job() -> None:
    Job.objects.filter(attempt_key=settled().key).update(cost_nano=F("cost_nano") - 1)


def charge_a_hit() -> None:
    Job.objects.filter(cache="exact").update(cost_nano=1)


def end_a_job_without_its_attempt() -> None:
    Job.objects.filter(status="pending").update(status="failed")


def lose_a_job() -> None:
    Job.objects.filter(status="pending").delete()


def run_without_a_hold() -> None:
    Job.objects.filter(attempt_key=settled().key).update(status="processing")


def release_what_is_queued() -> None:
    ledger.release(Attempt.objects.get(state="held").key)


def forget_a_day() -> None:
    CostDay.objects.filter(campaign_id=0).delete()


def save_more() -> None:
    CostDay.objects.filter(exact_hits=1).update(exact_saved_nano=F("exact_saved_nano") + 1)


ENTRIES, HOLDS = "budget_differs_from_entries", "budget_differs_from_attempts"
PLANTED: dict[Callable[[], None], set[str]] = {
    spend_more: {ENTRIES},
    hold_less: {ENTRIES, HOLDS},
    charge_more: {
        "attempt_differs_from_entries",
        "completed_job_differs_from_attempt",
        "costs_differ_from_attempts",
    },
    lose_the_entries: {ENTRIES, HOLDS, "attempt_differs_from_entries"},
    lose_an_attempt_that_was_counted: {"attempt_differs_from_entries"},
    charge_somebody_else: {"attempt_differs_from_entries"},
    settle_in_another_month: {HOLDS},
    lose_a_settlement: {ENTRIES, "attempt_differs_from_entries"},
    claim_a_release: {HOLDS, "attempt_differs_from_entries"},
    cheapen_a_job: {"completed_job_differs_from_attempt"},
    charge_a_hit: {"cache_hit_was_charged"},
    end_a_job_without_its_attempt: {"hold_without_open_job"},
    lose_a_job: {"hold_without_open_job"},
    run_without_a_hold: {"open_job_without_hold"},
    release_what_is_queued: {"open_job_without_hold"},
    forget_a_day: {"costs_differ_from_attempts", "savings_differ_from_jobs"},
    save_more: {"savings_differ_from_jobs"},
}


@pytest.mark.usefixtures("traffic")
def test_everything_agrees_after_every_kind_of_end() -> None:
    out = StringIO()
    call_command("ledger_check", stdout=out)
    assert "everything agrees" in out.getvalue()
    check = LedgerCheck.objects.get()
    assert check.is_clean and check.attempts == Attempt.objects.count()


@pytest.mark.usefixtures("traffic")
@pytest.mark.parametrize("plant", PLANTED, ids=lambda plant: plant.__name__)
def test_a_planted_disagreement_is_found(plant: Callable[[], None]) -> None:
    plant()
    out = StringIO()
    with pytest.raises(CommandError):
        call_command("ledger_check", stdout=out)
    check = LedgerCheck.objects.get()
    assert {finding["code"] for finding in check.findings} == PLANTED[plant]
    assert all(finding["code"] in out.getvalue() for finding in check.findings)


@pytest.mark.usefixtures("traffic")
def test_what_breaks_for_many_is_told_of_some_and_counted(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("generation.ledger_check.MOST_FINDINGS", 1)
    broken = Budget.objects.update(spent=F("spent") + 1)
    findings = run_check().findings
    assert [finding["subject"] for finding in findings][-1] == "…" and len(findings) == 2 < broken
    assert findings[-1]["detail"] == f"{broken - 1} more"


@pytest.mark.usefixtures("traffic")
def test_costs_by_day_are_added_up_anew() -> None:
    before = list(CostDay.objects.order_by("pk").values())
    CostDay.objects.update(calls=F("calls") + 3, pieces=0, charged_nano=F("charged_nano") + 7)
    CostDay.objects.exclude(campaign_id=0).delete()
    user = Attempt.objects.all()[0].user
    CostDay.objects.create(user=user, day="2020-01-01", kind="text", model="never-called", calls=1, charged_nano=1)

    call_command("ledger_check", "--rebuild-costs", stdout=StringIO())

    after = list(CostDay.objects.order_by("pk").values())
    assert [{**row, "id": 0} for row in after] == [{**row, "id": 0} for row in before]
    call_command("ledger_check", "--rebuild-costs", stdout=StringIO())
    assert list(CostDay.objects.order_by("pk").values()) == after


@pytest.mark.usefixtures("traffic")
def test_a_decision_of_staff_agrees_too() -> None:
    unknown = Attempt.objects.get(state="unknown")
    ledger.settle(unknown.key, to_usd(7))
    assert run_check().is_clean


@pytest.mark.usefixtures("traffic")
def test_the_export_tells_every_attempt(capfdbinary: Any, owner: User, openai: FakeOpenAI) -> None:
    call_command("ledger_export")
    lines = [json.loads(line) for line in capfdbinary.readouterr().out.splitlines() if line.startswith(b'{"key"')]

    attempts = {str(attempt.key): attempt for attempt in Attempt.objects.all()}
    assert {line["key"] for line in lines} == set(attempts)
    for line in lines:
        attempt = attempts[line["key"]]
        assert list(line) == ["key", "provider_id", "user", "campaign", "job", "model", "usd", "state"]
        assert (line["user"], line["campaign"], line["job"]) == (owner.pk, attempt.campaign_id, attempt.job_reference)
        assert (line["state"], line["provider_id"]) == (attempt.state, attempt.provider_id)
        assert line["usd"] == ("0" if attempt.state == "void" else usd_text(attempt.counted_usd))
    billed = openai.billed_by_key()
    paid = {line["key"]: line["usd"] for line in lines if line["state"] == "settled" and line["usd"] != "0.000000000"}
    assert paid == {key: usd_text(to_usd(billed[key])) for key in paid} and len(paid) >= 3


@pytest.mark.usefixtures("traffic")
def test_the_export_can_be_narrowed_and_written_to_a_file(tmp_path: Path, owner: User) -> None:
    file = tmp_path / "ledger.jsonl"
    call_command("ledger_export", "--output", str(file), "--state", "unknown", "--user", str(owner.pk))
    assert [json.loads(line)["state"] for line in file.read_text().splitlines()] == ["unknown"]
    call_command("ledger_export", "--output", str(file), "--until", "2026-01-01")
    assert file.read_text() == ""
    with pytest.raises(CommandError):
        call_command("ledger_export", "--output", str(tmp_path / "no" / "such"))


@pytest.mark.usefixtures("traffic")
def test_what_is_a_day_old_is_forgotten(owner_api: APIClient) -> None:
    Job.objects.filter(status="completed").update(idempotency_key=F("id"))
    kept, answers = Job.objects.exclude(idempotency_key=None).count(), CachedAnswer.objects.count()
    assert (maintenance.forget_old_keys(), maintenance.forget_old_answers()) == (0, 0)
    yesterday = timezone.now() - timedelta(hours=25)
    Job.objects.update(created_at=yesterday)
    Job.objects.exclude(completed_at=None).update(completed_at=yesterday)
    assert (maintenance.forget_old_keys(), maintenance.forget_old_answers()) == (kept, answers)
    assert not Job.objects.exclude(idempotency_key=None).exists() and run_check().is_clean


@pytest.mark.django_db(transaction=True)
def test_nothing_looks_wrong_while_money_moves(start_stack: StartStack) -> None:
    stack = start_stack(fake_latency_ms=20)
    stack.direct(faults=[{"kind": kind, "times": 5} for kind in ("server_error", "reset_mid_body", "content_filter")])
    people = [stack.person(f"person{number}") for number in range(3)]
    checks = []

    def work(number: int) -> None:
        for _ in range(4):  # the second to fourth time the cache answers
            stack.race(10, people[number], LONG_TEXT)

    with many(len(people), work) as threads:
        while any(thread.is_alive() for thread in threads):
            checks.append(run_check())

    assert [check.findings for check in checks if not check.is_clean] == []
    assert len({check.attempts for check in checks}) > 2  # else it saw no money moving
    check_ledger(stack.billed())
