"""Promise 29: health tells the truth, each part by its name."""

from typing import Any

import pytest
from django.db import OperationalError, connection
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


def test_alive_whatever_is_down(api: APIClient, monkeypatch: pytest.MonkeyPatch) -> None:
    take_the_database_away(monkeypatch)
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
    take_the_database_away(monkeypatch)
    status, body = ready(api)
    assert (status, body["status"], body["checks"]["database"]) == (503, "down", "down")
    assert body["checks"]["cache"] == "ok"


@pytest.mark.parametrize("part", ["cache", "broker", "vector_store", "storage"])
def test_degraded_without_another_part(api: APIClient, monkeypatch: pytest.MonkeyPatch, part: str) -> None:
    def down() -> str:
        raise ConnectionError

    monkeypatch.setitem(health.CHECKS, part, down)
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


def take_the_database_away(monkeypatch: pytest.MonkeyPatch) -> None:
    def gone(*_: object, **__: object) -> None:
        raise OperationalError("the server closed the connection unexpectedly")

    monkeypatch.setattr(connection, "cursor", gone)


def test_a_model_whose_calls_are_paused_is_named(api: APIClient, settings: Any) -> None:
    settings.OPENAI_API_KEY = "sk-test"
    settings.BREAKER_FAILURES = 1
    error = ProviderError("provider_unavailable", retryable=True, billing=Billing.NONE)
    breaker.failed("openai", "gpt-4", error, 0)

    status, body = ready(api)

    assert (status, body["status"], body["checks"]["provider"]) == (200, "degraded", "down")
    assert [(each["model"], each["state"]) for each in body["breakers"]] == [("gpt-4", "open")]
