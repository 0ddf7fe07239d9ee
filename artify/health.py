"""Is it alive, is it ready: two plain answers for probes, every part named."""

import uuid
from collections.abc import Callable
from typing import Any

import httpx
import structlog
from django.conf import settings
from django.core.cache import caches
from django.core.files.base import ContentFile
from django.core.files.storage import default_storage
from django.db import Error, connection
from drf_spectacular.utils import OpenApiExample, extend_schema, inline_serializer
from rest_framework import permissions, serializers
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.views import APIView

from artify.celery import app as celery_app
from generation import breaker

log = structlog.get_logger()
PROBE_TIMEOUT_SECONDS = 1.0


def _database() -> str:
    with connection.cursor() as cursor:
        cursor.execute("SELECT 1")
    return "ok"


def _cache() -> str:
    key = f"health:{uuid.uuid4()}"
    caches["limits"].set(key, 1, timeout=5)
    return "ok" if caches["limits"].get(key) == 1 else "down"


def _broker() -> str:
    with celery_app.connection_for_write(connect_timeout=PROBE_TIMEOUT_SECONDS) as broker:
        broker.ensure_connection(max_retries=1, timeout=1)
    return "ok"


def _vector_store() -> str:
    if not settings.CHROMA_URL:
        return "not_configured"
    httpx.get(f"{settings.CHROMA_URL}/api/v2/heartbeat", timeout=PROBE_TIMEOUT_SECONDS).raise_for_status()
    return "ok"


def _storage() -> str:
    name = default_storage.save(f"health/{uuid.uuid4()}", ContentFile(b"ok"))
    default_storage.delete(name)
    return "ok"


def _provider() -> str:
    """Without asking it: its breakers know."""
    if breaker.states():
        return "down"
    return "openai" if settings.OPENAI_API_KEY else "offline"


CHECKS: dict[str, Callable[[], str]] = {
    "database": _database,
    "cache": _cache,
    "broker": _broker,
    "vector_store": _vector_store,
    "storage": _storage,
    "provider": _provider,
}


def _result(name: str, check: Callable[[], str]) -> str:
    try:
        return check()
    except Exception as error:  # noqa: BLE001 - a probe reports whatever is wrong, it never fails itself
        log.warning("health_check_failed", part=name, error=repr(error))
        return "down"


class _Probe(APIView):
    authentication_classes = ()
    permission_classes = (permissions.AllowAny,)
    rate_tier = None


def _breakers() -> list[dict[str, Any]]:
    try:
        found = breaker.states()
    except Error:  # without the database nobody knows the models
        return []
    return [
        {"provider": each.provider, "model": each.model, "state": each.state, "until": each.until} for each in found
    ]


class AliveView(_Probe):
    """GET /api/health."""

    @extend_schema(
        operation_id="health",
        summary="Is the process alive",
        responses=inline_serializer("Alive", {"status": serializers.CharField()}),
        examples=[OpenApiExample("Alive", {"status": "ok"}, response_only=True)],
        auth=[],
        tags=["health"],
    )
    def get(self, request: Request) -> Response:
        """Answers as long as the process runs, whatever else is down."""
        return Response({"status": "ok"})


READY = inline_serializer(
    "Ready",
    {
        "status": serializers.ChoiceField(["ok", "degraded", "down"]),
        "checks": serializers.DictField(child=serializers.CharField()),
        "breakers": serializers.ListField(
            child=serializers.DictField(), help_text="Models whose calls are paused: provider, model, state, until."
        ),
    },
)


class ReadyView(_Probe):
    """GET /api/health/ready."""

    @extend_schema(
        operation_id="health_ready",
        summary="Is every part ready",
        description="503 only without the database; `degraded` when another part is down.",
        responses={(status, "application/json"): READY for status in (200, 503)},
        examples=[
            OpenApiExample(
                "Without Chroma",
                {
                    "status": "degraded",
                    "checks": {"database": "ok", "cache": "ok", "vector_store": "down"},
                    "breakers": [],
                },
                response_only=True,
            )
        ],
        auth=[],
        tags=["health"],
    )
    def get(self, request: Request) -> Response:
        """Each part by name: ok, down, or what it is set to."""
        checks = {name: _result(name, check) for name, check in CHECKS.items()}
        status = "down" if checks["database"] == "down" else "degraded" if "down" in checks.values() else "ok"
        body: dict[str, Any] = {"status": status, "checks": checks, "breakers": _breakers()}
        return Response(body, status=503 if status == "down" else 200)
