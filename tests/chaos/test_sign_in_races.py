"""Promises 13 and 19 over real HTTP: refreshes that race, and addresses that proxies hand on."""

from collections import Counter
from datetime import timedelta

import httpx
import pytest
from django.utils import timezone

from accounts.models import AuthSession
from tests.stack import NO_TLS, Stack, many
from tests.stack_fixtures import StartStack

pytestmark = pytest.mark.chaos

ACCOUNT = {"username": "reader", "email": "reader@example.com", "password": "a-long-walk-along-the-river"}


def refresh(url: str, token: str) -> httpx.Response:
    with httpx.Client(verify=NO_TLS, timeout=30) as client:
        return client.post(f"{url}/api/token/refresh", json={"refresh": token})


def test_of_four_refreshes_at_once_one_wins_and_reuse_ends_the_family(start_stack: StartStack) -> None:
    """Ten times over two web processes: whoever loses is told to wait, and what the winner got goes on working."""
    stack = start_stack(webs=2)
    token = stack.http.post("/api/register", json=ACCOUNT).raise_for_status().json()["refresh"]
    for _ in range(10):
        used, answers = token, []

        def attempt(number: int, used: str = used, answers: list[httpx.Response] = answers) -> None:
            answers.append(refresh(stack.urls[number % 2], used))

        with many(4, attempt):
            pass
        assert Counter(answer.status_code for answer in answers) == {200: 1, 409: 3}
        token = next(answer for answer in answers if answer.status_code == 200).json()["refresh"]
    AuthSession.objects.update(rotated_at=timezone.now() - timedelta(seconds=11))
    assert refresh(stack.url, used).status_code == 401
    assert refresh(stack.url, token).status_code == 401, "the thief's token and the victim's alike"


@pytest.mark.parametrize(("hops", "statuses"), [(0, [401] * 5 + [429] * 7), (1, [401] * 5 + [429] * 7)])
def test_headers_that_come_twice(start_stack: StartStack, hops: int, statuses: list[int]) -> None:
    """Some proxies add a line of their own instead of adding to the client's: the last one is theirs."""
    stack = start_stack(TRUSTED_PROXY_HOPS=hops, RATE_AUTH_IP="5/15m")
    found = [attempt(stack, [f"10.0.0.{number}", "203.0.113.5"]) for number in range(12)]
    assert found == statuses
    assert attempt(stack, ["10.0.0.1", "203.0.113.6"]) == (401 if hops else 429)


def attempt(stack: Stack, forwarded: list[str]) -> int:
    body = {"username": f"nobody-{forwarded}", "password": "wrong"}
    headers = [("X-Forwarded-For", each) for each in forwarded]
    return stack.http.post("/api/login", json=body, headers=headers).status_code
