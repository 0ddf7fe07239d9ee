"""The circuit breaker: when it opens, who is let through, how it closes; alone, and around real calls."""

import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
from django.core.cache import cache
from rest_framework.test import APIClient

from accounts.models import Attempt, Quota
from artify.core.errors import ProviderPaused
from generation import breaker
from generation.models import Job
from generation.providers.base import Billing, ProviderError
from generation.run import run
from tests.fakes.openai_server import FakeOpenAI, Fault
from tests.ledger_check import check_ledger

pytestmark = pytest.mark.django_db

MODEL = ("openai", "gpt-3.5-turbo")
PATH = "/api/generate/text"


@pytest.fixture(autouse=True)
def quick(settings: Any) -> None:
    settings.BREAKER_FAILURES, settings.BREAKER_OPEN_SECONDS = 3, 0.3


def failure(code: str = "provider_unavailable", retry_after: float | None = None) -> ProviderError:
    return ProviderError(code, retryable=True, billing=Billing.NONE, retry_after=retry_after)


def fail(times: int, error: ProviderError | None = None) -> None:
    for _ in range(times):
        breaker.failed(*MODEL, error or failure(), time.time())


def is_allowed() -> bool:
    try:
        breaker.allow(*MODEL)
    except ProviderPaused:
        return False
    return True


def test_it_opens_at_the_last_of_so_many_failures() -> None:
    fail(2)
    assert is_allowed() and not breaker.states()
    fail(1)
    with pytest.raises(ProviderPaused) as pause:
        breaker.allow(*MODEL)
    assert pause.value.wait == 1  # whole seconds, rounded up
    (state,) = breaker.states()
    assert (state.provider, state.model, state.state) == (*MODEL, "open")


def test_a_success_starts_the_count_anew() -> None:
    fail(2)
    breaker.succeeded(*MODEL)
    fail(2)
    assert is_allowed()


@pytest.mark.parametrize("code", ["provider_refused", "provider_rejected", "image_unusable"])
def test_what_is_not_the_provider_s_fault_does_not_count(code: str) -> None:
    fail(5, failure(code))
    assert is_allowed()


def test_another_model_goes_on() -> None:
    fail(3)
    breaker.allow("openai", "gpt-4")  # raises where it does not
    assert not is_allowed()


def test_failures_far_apart_do_not_open_it(settings: Any) -> None:
    settings.BREAKER_WINDOW_SECONDS = 1
    fail(2)
    time.sleep(1.1)
    fail(2)
    assert is_allowed()


def test_exactly_one_probe_whoever_comes() -> None:
    fail(3)
    time.sleep(0.35)
    assert [state.state for state in breaker.states()] == ["half_open"]
    with ThreadPoolExecutor(20) as pool:
        assert sum(pool.map(lambda _: is_allowed(), range(100))) == 1


def test_the_probe_s_success_closes_it() -> None:
    fail(3)
    time.sleep(0.35)
    assert is_allowed() and not is_allowed()
    breaker.succeeded(*MODEL)
    assert is_allowed() and is_allowed() and not breaker.states()


def test_the_probe_s_failure_opens_it_for_longer() -> None:
    fail(3)
    time.sleep(0.35)
    assert is_allowed()
    fail(1)
    (state,) = breaker.states()
    assert (state.state, state.failures) == ("open", 2) and 0.4 < state.until.timestamp() - time.time() <= 0.6
    time.sleep(0.65)
    assert is_allowed()


def test_stragglers_of_the_outage_do_not_make_it_longer() -> None:
    fail(3)
    (before,) = breaker.states()
    fail(10)
    assert breaker.states() == [before]


def test_who_left_before_the_pause_and_fails_after_it_is_no_probe() -> None:
    long_ago = time.time()
    fail(3)
    time.sleep(0.35)
    (before,) = breaker.states()
    assert is_allowed()
    breaker.failed(*MODEL, failure("provider_timeout"), long_ago)
    assert breaker.states() == [before] and not is_allowed(), "the probe is still under way"


def test_a_probe_that_was_not_made_is_another_s(settings: Any) -> None:
    fail(3)
    time.sleep(0.35)
    assert breaker.allow(*MODEL)
    breaker.give_probe_back(*MODEL)
    assert is_allowed() and not is_allowed()


def test_what_was_paid_for_was_done() -> None:
    fail(5, ProviderError("provider_malformed", retryable=False, billing=Billing.CHARGED))
    assert is_allowed()


def test_a_probe_that_died_blocks_nobody_for_ever(settings: Any) -> None:
    settings.OPENAI_TIMEOUT_SECONDS = -4  # its claim ends with the longest call and five seconds
    fail(3)
    time.sleep(0.35)
    assert is_allowed() and not is_allowed()
    time.sleep(1.1)
    assert is_allowed()


def test_it_waits_as_long_as_the_provider_asks() -> None:
    fail(3, failure(retry_after=40))
    with pytest.raises(ProviderPaused) as pause:
        breaker.allow(*MODEL)
    assert pause.value.wait == 40


def test_without_the_cache_everything_is_allowed(settings: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    dead = {**settings.CACHES["default"], "LOCATION": "redis://127.0.0.1:9/0"}
    settings.CACHES = {**settings.CACHES, "default": dead}
    fail(5)
    assert is_allowed() and breaker.states() == []


# -- around real calls -----------------------------------------------------------------------------------------


FAULTS: list[Callable[[], Fault]] = [
    lambda: Fault("rate_limited", times=-1),
    lambda: Fault("server_error", times=-1),
    lambda: Fault("hang", times=-1, seconds=5),
    lambda: Fault("malformed_json", times=-1),
    lambda: Fault("unauthorized", times=-1),
]


@pytest.mark.parametrize("fault", FAULTS, ids=["429", "500", "hang", "garbage", "401"])
@pytest.mark.usefixtures("impatient")
def test_a_failing_provider_is_left_alone_and_found_again(
    fault: Callable[[], Fault], owner_api: APIClient, openai: FakeOpenAI, settings: Any
) -> None:
    pause = settings.BREAKER_OPEN_SECONDS = 1.5  # longer than a few requests take on a machine that has other work

    def ask(number: int) -> Any:
        return owner_api.post(PATH, {"prompt": f"Latte {number}", "max_tokens": 100})

    openai.script(fault())
    codes = [ask(number).json()["code"] for number in range(6)]
    assert codes[3:] == ["provider_paused"] * 3 and "provider_paused" not in codes[:3]
    refused = ask(7)
    assert refused.status_code == 503 and int(refused.headers["Retry-After"]) >= 1
    assert len(openai.received()) == 3 and Attempt.objects.count() == 3  # nothing is even reserved

    time.sleep(pause + 0.05)
    assert ask(8).json()["code"] != "provider_paused"  # the probe
    assert ask(9).json()["code"] == "provider_paused"
    assert len(openai.received()) == 4

    Quota.objects.update(texts_per_day=0)
    time.sleep(2 * pause + 0.05)
    assert ask(10).status_code == 429  # refused by us: the probe is the next one's
    Quota.objects.update(texts_per_day=100)
    openai.brain.script.faults.clear()
    assert [ask(number).status_code for number in (10, 11)] == [200, 200]
    check_ledger(openai.billed_by_key())


def test_a_queued_job_waits_the_pause_out(owner_api: APIClient, openai: FakeOpenAI) -> None:
    fail(3)
    job = Job.objects.get(pk=owner_api.post(f"{PATH}/async", {"prompt": "Latte"}).json()["job_id"])

    wait = run(job.pk)

    assert wait is not None and wait > 0 and not openai.received()
    assert Attempt.objects.get().state == Attempt.State.VOID
    time.sleep(0.35)
    assert run(job.pk) is None
    job.refresh_from_db()
    assert (job.status, job.tries) == (Job.Status.COMPLETED, 2)
    check_ledger(openai.billed_by_key())


def test_nobody_s_mind_is_changed_by_another_test() -> None:
    assert cache.get("breaker:openai:gpt-3.5-turbo:pause") is None
