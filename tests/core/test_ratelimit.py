"""Promise 18: limits are exact; each request counts in one tier; the figure is a setting."""

from typing import Any

import pytest
from django.core.cache import caches
from django.test import RequestFactory
from django_redis.exceptions import ConnectionInterrupted
from rest_framework.test import APIClient

from artify.core.errors import LimitsUnavailable
from artify.core.ratelimit import count, give_back
from tests.stack import many

pytestmark = pytest.mark.django_db
REQUEST = RequestFactory().get("/")


@pytest.fixture(autouse=True)
def rates(settings: Any) -> dict[str, str]:
    settings.RATES = {**settings.RATES, "general": "3/15m", "general_user": "4/15m", "text": "2/1m", "jobs": "5/1m"}
    return settings.RATES


def test_exactly_as_many_as_the_limit_at_once(rates: dict[str, str]) -> None:
    rates["projects"] = "100/15m"
    exceeded: list[bool] = []
    with many(20, lambda _n: exceeded.extend(count(REQUEST, "projects", "x").exceeded for _ in range(10))):
        pass
    assert (len(exceeded), exceeded.count(False)) == (200, 100)


def test_the_next_one_waits_for_the_window(owner_api: APIClient) -> None:
    answers = [owner_api.post("/api/generate/text", {"prompt": "A line"}) for _ in range(3)]
    assert [answer.status_code for answer in answers] == [200, 200, 429]
    refused = answers[-1]
    assert refused.json()["code"] == "rate_limited"
    assert 0 < int(refused.headers["Retry-After"]) <= 60


def test_tiers_do_not_add_up(owner_api: APIClient) -> None:
    for _ in range(3):
        owner_api.post("/api/generate/text", {"prompt": "A line"})
    assert [owner_api.get("/api/jobs").status_code for _ in range(6)] == [200] * 5 + [429]
    assert [owner_api.get("/api/models").status_code for _ in range(5)] == [200] * 4 + [429]


def test_people_and_addresses_have_buckets_of_their_own(owner_api: APIClient, stranger_api: APIClient) -> None:
    assert [owner_api.get("/api/models").status_code for _ in range(5)][-1] == 429
    assert stranger_api.get("/api/models").status_code == 200


def test_a_forged_address_changes_nothing(rates: dict[str, str]) -> None:
    rates["auth_ip"] = "3/15m"
    statuses = [
        APIClient()
        .post(
            "/api/login",
            {"username": f"nobody{number}", "password": "wrong"},
            headers={"X-Forwarded-For": f"10.0.0.{number}, 10.1.0.{number}"},
        )
        .status_code
        for number in range(5)
    ]
    assert statuses == [401] * 3 + [429] * 2


def test_what_is_given_back_may_be_used_again() -> None:
    assert not count(REQUEST, "text", "x").exceeded
    give_back("text", "x")
    assert [count(REQUEST, "text", "x").exceeded for _ in range(3)] == [False, False, True]
    give_back("text", "nobody counted this")


@pytest.mark.parametrize("tier", ["auth", "auth_ip", "text", "image"])
def test_where_it_costs_money_or_opens_accounts_nothing_runs_uncounted(
    tier: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    break_the_counting_cache(monkeypatch)
    with pytest.raises(LimitsUnavailable):
        count(REQUEST, tier, "x")


@pytest.mark.parametrize("tier", ["general", "general_user", "projects", "jobs", "refresh"])
def test_elsewhere_work_goes_on(tier: str, monkeypatch: pytest.MonkeyPatch) -> None:
    break_the_counting_cache(monkeypatch)
    assert not count(REQUEST, tier, "x").exceeded


def test_the_answer_when_counting_is_down(owner_api: APIClient, monkeypatch: pytest.MonkeyPatch) -> None:
    break_the_counting_cache(monkeypatch)
    answer = owner_api.post("/api/generate/text", {"prompt": "A line"})
    assert (answer.status_code, answer.json()["code"]) == (503, "limits_unavailable")
    assert int(answer.headers["Retry-After"]) > 0
    assert owner_api.get("/api/jobs").status_code == 200


def break_the_counting_cache(monkeypatch: pytest.MonkeyPatch) -> None:
    def down(*_: object, **__: object) -> None:
        raise ConnectionInterrupted(connection=None)

    for name in ("add", "incr", "get"):
        monkeypatch.setattr(caches["limits"], name, down)
