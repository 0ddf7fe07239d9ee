"""Promise 29: health tells the truth, each part by its name, to whoever may ask, in time.

tests/chaos/test_health.py stops and hangs the servers themselves.
"""

import threading
import time
from typing import Any

import pytest
from django.db import OperationalError
from rest_framework.test import APIClient

from artify import health
from generation import breaker
from generation.providers.base import Billing, ProviderError

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def media(settings: Any, tmp_path: Any) -> None:
    settings.MEDIA_ROOT = tmp_path


def ready(api: APIClient) -> tuple[int, dict[str, Any]]:
    answer = api.get("/api/health/ready")
    return answer.status_code, answer.json()


def test_alive_without_asking_any_part(api: APIClient, owner: Any, django_assert_num_queries: Any) -> None:
    api.force_login(owner)
    with django_assert_num_queries(0):  # not even for a session
        assert api.get("/api/health").status_code == 200
    assert (api.get("/api/health").status_code, api.get("/api/health").json()) == (200, {"status": "ok"})


def test_ready(api: APIClient) -> None:
    status, body = ready(api)
    assert (status, body["status"]) == (200, "ok")
    assert body["checks"] == {
        "database": "ok",
        "cache": "ok",
        "broker": "ok",
        "vector_store": "not_configured",
        "storage": "ok",
        "provider": "offline",
    }


def test_not_ready_without_the_database_only(api: APIClient, monkeypatch: pytest.MonkeyPatch) -> None:
    answer_with(monkeypatch, "database", OperationalError("the server closed the connection unexpectedly"))
    status, body = ready(api)
    assert (status, body["status"], body["checks"]["database"]) == (503, "down", "down")
    assert body["checks"]["cache"] == "ok"


@pytest.mark.parametrize("part", ["cache", "broker", "vector_store", "storage"])
def test_degraded_without_another_part(api: APIClient, monkeypatch: pytest.MonkeyPatch, part: str) -> None:
    answer_with(monkeypatch, part, ConnectionError())
    status, body = ready(api)
    assert (status, body["status"], body["checks"][part]) == (200, "degraded", "down")


def test_the_vector_store_is_asked(api: APIClient, settings: Any) -> None:
    settings.CHROMA_URL = "http://127.0.0.1:9"
    assert ready(api)[1]["checks"]["vector_store"] == "down"


def test_the_storage_is_written_and_left_clean(api: APIClient, tmp_path: Any) -> None:
    ready(api)
    assert not [path for path in tmp_path.rglob("*") if path.is_file()]


def test_the_provider_is_named(api: APIClient, settings: Any) -> None:
    settings.OPENAI_API_KEY = "sk-test"
    assert ready(api)[1]["checks"]["provider"] == "openai"


def answer_with(monkeypatch: pytest.MonkeyPatch, part: str, answer: Any) -> None:
    def check() -> Any:
        if isinstance(answer, Exception):
            raise answer
        return answer()

    monkeypatch.setitem(health.PARTS, part, health.Part(check))


def test_a_part_that_hangs_is_down_in_time_and_seen_when_it_is_back(
    api: APIClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    back, asked = threading.Event(), []

    def hang() -> str:
        asked.append(1)
        back.wait(30)
        return "ok"

    monkeypatch.setattr(health, "DEADLINE_SECONDS", 0.2)
    answer_with(monkeypatch, "database", hang)
    answer_with(monkeypatch, "storage", hang)
    began = time.monotonic()
    for _ in range(5):
        assert ready(api)[1]["checks"]["database"] == "down"
    assert time.monotonic() - began < 5 * 0.2 + 2
    assert len(asked) == 2, "those who ask meanwhile share the question"
    back.set()
    time.sleep(0.2)
    assert ready(api)[1]["checks"]["database"] == "ok"


def test_a_question_that_hangs_for_good_is_asked_again_a_bounded_number_of_times(
    api: APIClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    over, asked = threading.Event(), []

    def hang() -> str:
        asked.append(1)
        over.wait(30)
        return "ok"

    monkeypatch.setattr(health, "DEADLINE_SECONDS", 0.05)
    monkeypatch.setattr(health, "ASK_AGAIN_SECONDS", 0.0)
    answer_with(monkeypatch, "cache", hang)
    for _ in range(10):
        ready(api)
    over.set()
    assert len(asked) == health.HANGING_MAX


HEALTH = ("/api/health", "/api/health/", "/api/health/ready", "/api/health/ready/")


@pytest.mark.parametrize("path", HEALTH)
@pytest.mark.parametrize("address", ["127.0.0.1", "127.9.9.9", "::1", "::ffff:127.0.0.1"])
@pytest.mark.parametrize("host", ["10.0.3.7:8000", "evil.example", "", "a b", "[::"])
def test_any_host_will_do_from_this_machine(api: APIClient, path: str, address: str, host: str) -> None:
    assert api.get(path, REMOTE_ADDR=address, HTTP_HOST=host).status_code == 200


@pytest.mark.parametrize("path", HEALTH)
@pytest.mark.parametrize(
    "caller",
    [
        {"REMOTE_ADDR": "203.0.113.7"},
        {"REMOTE_ADDR": ""},
        {"REMOTE_ADDR": "127.0.0.1", "HTTP_X_FORWARDED_FOR": "203.0.113.7"},  # a proxy here, for a stranger
        {"REMOTE_ADDR": "127.0.0.1", "HTTP_X_FORWARDED_FOR": "127.0.0.1"},
    ],
)
def test_a_stranger_must_know_our_name(api: APIClient, path: str, caller: dict[str, str]) -> None:
    assert api.get(path, HTTP_HOST="evil.example", **caller).status_code == 400
    assert api.get(path, HTTP_HOST="testserver", **caller).status_code == 200


@pytest.mark.parametrize("path", ["/", "/login", "/api/me", "/api/healthy", "/api/health/ready/x", "/api/schema"])
def test_everything_else_must_be_asked_by_our_name(api: APIClient, path: str) -> None:
    assert api.get(path, REMOTE_ADDR="127.0.0.1", HTTP_HOST="evil.example").status_code == 400


def test_plain_http_will_do(api: APIClient, settings: Any) -> None:
    settings.SECURE_SSL_REDIRECT = True
    assert {api.get(path).status_code for path in HEALTH} == {200}
    assert api.get("/login").status_code == 301
    assert api.get("/api/me").status_code == 301


def test_probes_are_not_counted(api: APIClient, settings: Any) -> None:
    settings.RATES = {**settings.RATES, "general": "1/15m"}
    assert {api.get(path).status_code for path in HEALTH * 5} == {200}
    assert [api.post("/api/password/reset/confirm").status_code for _ in range(2)] == [400, 429]
    assert {api.get(path).status_code for path in HEALTH} == {200}


def test_a_model_whose_calls_are_paused_is_named(api: APIClient, settings: Any) -> None:
    settings.OPENAI_API_KEY = "sk-test"
    settings.BREAKER_FAILURES = 1
    error = ProviderError("provider_unavailable", retryable=True, billing=Billing.NONE)
    breaker.failed("openai", "gpt-4", error, 0)

    status, body = ready(api)

    assert (status, body["status"], body["checks"]["provider"]) == (200, "degraded", "down")
    assert [(each["model"], each["state"]) for each in body["breakers"]] == [("gpt-4", "open")]
