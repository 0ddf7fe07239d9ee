"""Promise 16: how long a refusal takes tells nobody who has an account; medians within 15 % of each other.

That each refusal does the same work is proven in tests/accounts/test_passwords.py; this measures a server of its own that
does nothing else. A refused sign-in is half a second of the processor, so the processor's time is taken: the clock on the
wall also counts what else the machine does, which on a busy one is more than what is looked for. The kinds take turns; a
difference that is ours is there each time that one looks.
"""

import random
import time
from collections.abc import Callable
from statistics import median

import bcrypt
import httpx
import pytest
from django.conf import settings
from django.contrib.auth.hashers import make_password

from accounts.models import User
from tests.conftest import REAL_HASHERS
from tests.stack_fixtures import StartStack

pytestmark = pytest.mark.chaos

SLOW_ROUNDS, QUICK_ROUNDS = 15, 301  # of half a second, and of some milliseconds
SPREAD = 1.15
LOOKS = 3
HANGUL = "한글로지은아주긴비밀번호는일흔두바이트를훌쩍넘어요"
Ask = Callable[[], httpx.Response]
Clock = Callable[[], float]


def account(name: str, password: str, *, is_active: bool = True) -> None:
    User.objects.create(username=name, email=f"{name}@example.com", password=password, is_active=is_active)


def accounts() -> dict[str, str]:
    """Whom a refused sign-in may be about, by what they are."""
    settings.PASSWORD_HASHERS = REAL_HASHERS
    own = make_password("a long walk at dawn")
    account("own", own)
    account("closed", own, is_active=False)
    for cost in (10, 12):
        account(f"imported-{cost}", f"bcrypt${bcrypt.hashpw(b'x', bcrypt.gensalt(cost)).decode()}")
    return {name: name for name in ("nobody", "own", "closed", "imported-10", "imported-12")}


def medians(asks: dict[str, Ask], rounds: int, expected: int, clock: Clock) -> dict[str, float]:
    """Seconds of each kind; every answer must be the same."""
    taken: dict[str, list[float]] = {kind: [] for kind in asks}
    bodies = set()
    for _ in range(rounds):
        for kind in random.sample(list(asks), len(asks)):
            began = clock()
            answer = asks[kind]()
            taken[kind].append(clock() - began)
            bodies.add((answer.status_code, answer.text.split('"request_id"')[0]))
    assert [status for status, _ in bodies] == [expected]
    return {kind: median(seconds) for kind, seconds in taken.items()}


def assert_alike(asks: dict[str, Ask], rounds: int, expected: int, clock: Clock) -> None:
    seen = []
    for _ in range(LOOKS):
        seen.append(medians(asks, rounds, expected, clock))
        if max(seen[-1].values()) < SPREAD * min(seen[-1].values()):
            return
    raise AssertionError(f"medians in seconds: {seen}")


def test_refusals_take_the_same_time(start_stack: StartStack) -> None:
    stack = start_stack()
    people = accounts()

    def log_in(name: str, password: str) -> Ask:
        return lambda: stack.http.post("/api/login", json={"username": name, "password": password})

    asks = {name: log_in(name, "wrong") for name in people}
    asks |= {f"{name}, 73+ bytes": log_in(name, HANGUL) for name in ("nobody", "own", "imported-10")}
    assert_alike(asks, SLOW_ROUNDS, 401, stack.web.cpu_seconds)


def test_asking_for_a_reset_takes_the_same_time(start_stack: StartStack) -> None:
    stack = start_stack()
    asks: dict[str, Ask] = {
        name: lambda name=name: stack.http.post("/api/password/reset", json={"email": f"{name}@example.com"})
        for name in accounts()
    }
    assert_alike(asks, QUICK_ROUNDS, 204, time.perf_counter)
