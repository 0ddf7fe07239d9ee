"""Everything at once, in random order: run, run twice, cancel, retry, lose, recover, every fault. The books must agree."""

import random
import threading
import time
from collections import Counter
from collections.abc import Callable
from contextlib import suppress
from datetime import timedelta
from typing import Any
from uuid import UUID

import pytest
from django.db import connections
from django.utils import timezone

from accounts.models import Attempt, Quota
from artify.core.errors import AlreadyEnded
from campaigns.models import Campaign
from generation.cancel import cancel
from generation.models import Job
from generation.recover import recover_lost
from generation.retry import retry
from generation.run import run
from tests.ledger_check import check_ledger
from tests.stack import Person, Stack, many
from tests.stack_fixtures import StartStack

pytestmark = pytest.mark.chaos

SECONDS, HANDS = 20.0, 4
FAULTS = (
    "server_error",
    "reset_mid_body",
    "malformed_json",
    "rate_limited",
    "null_content",
    "bad_gateway",
    "content_filter",
)


class Hand:
    """Does one thing after the other to some of the latest jobs, in an order of its own."""

    def __init__(self, seed: int, jobs: list[UUID]) -> None:
        self._random, self._jobs = random.Random(seed), jobs
        self.fault: Exception | None = None
        self.acts: list[Callable[[UUID], Any]] = [run, run, run, run, self.cancel, self.retry, self.lose]

    def work(self, until: float) -> None:
        try:
            while time.monotonic() < until:
                if self._jobs:
                    self._random.choice(self.acts)(self._random.choice(self._jobs[-12:]))
                else:
                    time.sleep(0.01)
        except Exception as error:  # noqa: BLE001 - a thread tells nobody; the test asks
            self.fault = error
        finally:
            connections.close_all()

    def cancel(self, job: UUID) -> None:
        with suppress(AlreadyEnded):
            cancel(Job.objects.get(pk=job))

    def retry(self, job: UUID) -> None:
        retry(Job.objects.get(pk=job), forget)

    def lose(self, job: UUID) -> None:
        """As if its process had been silent for too long; then the recovery's round."""
        past = timezone.now() - timedelta(seconds=1)
        Job.objects.filter(pk=job, lease_until__isnull=False).update(lease_until=past)
        recover_lost(forget, lambda _kind: False)


def forget(_job: Job) -> None:
    """The hands run what waits, whether it was queued or not."""


@pytest.fixture
def stack(start_stack: StartStack, settings: Any) -> Stack:
    stack = start_stack(fake_latency_ms=15, BREAKER_FAILURES=1_000_000)
    settings.OPENAI_API_KEY, settings.OPENAI_BASE_URL = "sk-test", f"{stack.fake_url}/v1"
    settings.BREAKER_FAILURES = 1_000_000
    return stack


def order(stack: Stack, person: Person, number: int, campaign: Campaign) -> UUID:
    """Every prompt thrice, so that the cache has something to say."""
    body = {"prompt": f"Latte {number // 3}", "max_tokens": 100, "campaign_id": campaign.pk if number % 2 else None}
    answer = stack.post(person, "/api/generate/text/async", body)
    assert answer.status_code == 202, answer.text
    return UUID(answer.json()["job_id"])


@pytest.mark.parametrize("seed", [7, 11])
def test_whatever_happens_the_books_agree(stack: Stack, seed: int) -> None:
    person, choice = stack.person("owner"), random.Random(seed)
    campaign = Campaign.objects.create(user=person.user, name="Spring", budget=10_000)
    jobs: list[UUID] = []
    until = time.monotonic() + SECONDS
    hands = [Hand(seed + number, jobs) for number in range(HANDS)]

    with many(HANDS, lambda number: hands[number].work(until)):
        while time.monotonic() < until:
            if choice.random() < 0.4:
                stack.direct(faults=[{"kind": choice.choice(FAULTS)}])
            jobs.append(order(stack, person, len(jobs), campaign))
            time.sleep(0.08)
    assert [hand.fault for hand in hands] == [None] * HANDS
    finish(jobs)

    states = Counter(Attempt.objects.values_list("state", flat=True))
    assert states["held"] == 0 and min(states[state] for state in ("settled", "void", "unknown")) > 0, states
    assert Quota.objects.get(user=person.user).blocked_at is None
    check_ledger(stack.billed())


def finish(jobs: list[UUID]) -> None:
    """Let every job come to its end, as recovery and the workers would."""
    threading.Event().wait(1)  # whatever is still on its way
    for _ in range(8):
        Job.objects.filter(lease_until__isnull=False).update(lease_until=timezone.now() - timedelta(seconds=1))
        recover_lost(forget, lambda _kind: False)
        for job in jobs:
            run(job)
    assert not Job.objects.filter(status__in=Job.OPEN).exists()
