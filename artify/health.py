"""Is it alive, is it ready: two plain answers for probes, every part named."""

import time
import uuid
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass, field
from threading import Lock, Thread
from typing import Any

import httpx
import structlog
from django.conf import settings
from django.core.cache import caches
from django.core.files.base import ContentFile
from django.core.files.storage import default_storage
from django.db import connection, connections
from drf_spectacular.utils import OpenApiExample, extend_schema, inline_serializer
from rest_framework import permissions, serializers
from rest_framework.renderers import JSONRenderer
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.views import APIView

from artify.celery import app as celery_app
from generation import breaker

log = structlog.get_logger()
PROBE_TIMEOUT_SECONDS = 1.0
DEADLINE_SECONDS = 2.0  # of a question; a part that has not answered then is down
ASK_AGAIN_SECONDS = 30.0  # when a question that hangs is asked once more
HANGING_MAX = 4  # questions to one part that hang at the same time


def _database() -> str:
    with connection.cursor() as cursor:
        cursor.execute("SELECT 1")
    return "ok"


def _cache() -> str:
    key = f"health:{uuid.uuid4()}"
    caches["limits"].set(key, 1, timeout=5)
    return "ok" if caches["limits"].get(key) == 1 else "down"


def _broker() -> str:
    timeouts = dict.fromkeys(("socket_timeout", "socket_connect_timeout"), PROBE_TIMEOUT_SECONDS)
    options = {**settings.CELERY_BROKER_TRANSPORT_OPTIONS, **timeouts}
    with celery_app.connection_for_write(connect_timeout=PROBE_TIMEOUT_SECONDS, transport_options=options) as broker:
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


@dataclass(frozen=True)
class Question:
    """What a part was asked, and when (time.monotonic())."""

    at: float
    answer: Future[Any]

    def wait(self) -> Any:
        """The answer; raises what the part raised, or TimeoutError after the deadline, at once when that has passed."""
        return self.answer.result(timeout=max(0.0, self.at + DEADLINE_SECONDS - time.monotonic()))


@dataclass
class Part:
    """Something that may be down, or hang: it is asked in a thread of its own, and nobody waits for ever.

    Requests share the question that is under way. One that hangs is left alone and asked again after a while, so that
    a part that came back is seen, and a bounded number of threads waits for one that does not.
    """

    check: Callable[[], Any]
    _asked: list[Question] = field(default_factory=list)
    _lock: Lock = field(default_factory=Lock)

    def ask(self) -> Question:
        """The question that is under way, or a new one."""
        with self._lock:
            self._asked = [each for each in self._asked if not each.answer.done()]
            if not self._asked or self._is_due():
                self._asked.append(Question(time.monotonic(), Future()))
                Thread(target=self._answer, args=(self._asked[-1].answer,), daemon=True).start()
            return self._asked[-1]

    def _is_due(self) -> bool:
        return time.monotonic() - self._asked[-1].at > ASK_AGAIN_SECONDS and len(self._asked) < HANGING_MAX

    def _answer(self, answer: Future[Any]) -> None:
        try:
            answer.set_result(self.check())
        except Exception as error:  # noqa: BLE001 - a probe reports whatever is wrong, it never fails itself
            answer.set_exception(error)
        finally:
            connections.close_all()


PARTS = {
    "database": Part(_database),
    "cache": Part(_cache),
    "broker": Part(_broker),
    "vector_store": Part(_vector_store),
    "storage": Part(_storage),
}
BREAKERS = Part(breaker.states)  # in database and cache


def _results() -> tuple[dict[str, str], list[breaker.BreakerState]]:
    """What each part says, and the models that are paused; within the deadline."""
    questions = {name: part.ask() for name, part in PARTS.items()}
    paused = BREAKERS.ask()
    checks = {name: _said(name, question, "down") for name, question in questions.items()}
    breakers = _said("breakers", paused, [])
    provider = "openai" if settings.OPENAI_API_KEY else "offline"
    return checks | {"provider": "down" if breakers else provider}, breakers


def _said(name: str, question: Question, otherwise: Any) -> Any:
    try:
        return question.wait()
    except Exception as error:  # noqa: BLE001 - a probe reports whatever is wrong, it never fails itself
        log.warning("health_check_failed", part=name, error=repr(error))
        return otherwise


class _Probe(APIView):
    key_scope = None
    renderer_classes = (JSONRenderer,)
    authentication_classes = ()
    permission_classes = (permissions.AllowAny,)
    rate_tier = None


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
        description="503 only without the database; `degraded` when another part is down. Answers within 2 s.",
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
        """Each part by name: ok, down, or what it is set to; within two seconds, whatever hangs."""
        checks, breakers = _results()
        status = "down" if checks["database"] == "down" else "degraded" if "down" in checks.values() else "ok"
        paused = [
            {"provider": each.provider, "model": each.model, "state": each.state, "until": each.until}
            for each in breakers
        ]
        body: dict[str, Any] = {"status": status, "checks": checks, "breakers": paused}
        return Response(body, status=503 if status == "down" else 200)
