"""The figures at /metrics: told to those who may ask, of every part that can be asked."""

import pytest
from django.test import Client
from prometheus_client.parser import text_string_to_metric_families

from artify import prometheus
from tests.factories import JobFactory

pytestmark = pytest.mark.django_db


def figures(client, **headers):
    """Name and labels of every figure, with its value."""
    answer = client.get("/metrics", headers=headers)
    assert answer.status_code == 200 and answer["Cache-Control"] == "no-store"
    families = text_string_to_metric_families(answer.content.decode())
    return {(each.name, *sorted(each.labels.values())): each.value for family in families for each in family.samples}


def test_requests_are_counted_by_route_never_by_path(owner_api, client):
    names = [name for name in figures(client) if name[0] == "artify_request_seconds_count"]
    before = figures(client)
    owner_api.get("/api/projects/4711")
    after = figures(client)
    key = ("artify_request_seconds_count", "4xx", "GET", "api/projects/<int:pk>")
    assert after[key] == before.get(key, 0) + 1
    assert not any("4711" in part for name in after for part in name), names


def test_jobs_by_state(client):
    JobFactory(status="pending")
    JobFactory(status="failed")
    found = figures(client)
    assert found["artify_jobs_open", "pending", "text"] == 1
    assert found["artify_jobs_waiting_seconds", "text"] >= 0
    assert found["artify_jobs_hour", "failed", "text"] == 1
    assert found["artify_index_waiting",] == 0
    assert not [name for name in found if name[0] == "artify_part_unavailable"]


def test_a_part_that_cannot_be_asked_costs_no_other_its_figures(client, monkeypatch):
    def down():
        raise ConnectionError

    monkeypatch.setitem(prometheus.PARTS, "queues", down)
    found = figures(client)
    assert found["artify_part_unavailable", "queues"] == 1
    assert ("artify_index_waiting",) in found


def test_without_a_token_only_this_machine_may_ask(client):
    assert client.get("/metrics", REMOTE_ADDR="203.0.113.9").status_code == 404
    assert client.get("/metrics", REMOTE_ADDR="::1").status_code == 200
    assert client.post("/metrics").status_code == 405


def test_with_a_token(settings):
    settings.METRICS_TOKEN = "a-token"
    for header in ("", "Bearer wrong", "Bearer a-toke"):
        assert Client().get("/metrics", HTTP_AUTHORIZATION=header).status_code == 404
    answer = Client().get("/metrics", HTTP_AUTHORIZATION="Bearer a-token", REMOTE_ADDR="203.0.113.9")
    assert answer.status_code == 200


def test_behind_a_proxy_the_client_counts(client, settings):
    settings.TRUSTED_PROXY_HOPS = 1
    assert client.get("/metrics", headers={"X-Forwarded-For": "203.0.113.9"}).status_code == 404
