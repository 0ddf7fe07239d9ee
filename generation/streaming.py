"""Copy word by word: POST /api/generate/text/stream answers with server-sent events.

The work runs on a thread of its own, the answer only listens: whoever hangs up loses no copy and no money, the job
goes on, is settled and stands in the history. See docs/adr/0006-streaming.md.
"""

import json
import queue
import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextvars import copy_context
from functools import cache
from typing import Any

import structlog
from django.conf import settings
from django.core.serializers.json import DjangoJSONEncoder
from django.db import connections
from django.http import StreamingHttpResponse
from drf_spectacular.types import OpenApiTypes
from drf_spectacular.utils import OpenApiResponse, extend_schema
from rest_framework.renderers import JSONRenderer
from rest_framework.request import Request

from artify.core.errors import Problem, StreamsBusy
from artify.core.problems import problem
from generation import examples
from generation.faults import as_problem
from generation.models import Job
from generation.order import Order
from generation.run import perform
from generation.serializers import GenerateTextRequest
from generation.submit import submit
from generation.tasks import enqueue
from generation.views import KEY_PARAMETER, MONEY_ERRORS, GenerateTextView, finished

log = structlog.get_logger()
LOOK_SECONDS = 0.5  # how often a silent stream looks whether its job was called off
PING_SECONDS = 5.0
Words = tuple[int, str]


class EventStreamRenderer(JSONRenderer):
    """Lets a client ask for text/event-stream; a refusal before the start is JSON all the same."""

    media_type = "text/event-stream"
    format = "json"
    charset = "utf-8"


class GenerateTextStreamView(GenerateTextView):
    """POST /api/generate/text/stream."""

    renderer_classes = (EventStreamRenderer, JSONRenderer)

    @extend_schema(
        operation_id="generate_text_stream",
        summary="Have copy written, word by word",
        description=(
            "Server-sent events: `job` {job_id}; `words` {index, text} as they come; last one of `result` (what "
            "/api/generate/text answers), `error` (a problem document) or `cancelled` {job_id}. What is refused before "
            "the start is an ordinary error. Hanging up does not end the work: the job goes on. To end it, cancel it."
        ),
        parameters=[KEY_PARAMETER],
        request=GenerateTextRequest,
        responses={(200, "text/event-stream"): OpenApiResponse(OpenApiTypes.STR, "The events."), **MONEY_ERRORS},
        examples=[examples.TEXT_REQUEST, examples.STREAM],
        tags=["generate"],
    )
    def post(self, request: Request) -> Any:
        """Have copy written and listen."""
        order = self._order(request)
        slots = _slots()
        if not slots.acquire(blocking=False):
            raise StreamsBusy(wait=2)
        try:
            job, is_new = submit(order, enqueue)
        except BaseException:
            slots.release()
            raise
        if is_new:
            events = _live(job, _start(job, order))
        else:
            slots.release()
            events = _stored(job, finished(job))
        return _response(events)


def _start(job: Job, order: Order) -> "queue.SimpleQueue[Words | None]":
    """Begin the work on a thread of its own; the queue gets its words, and None when it has ended."""
    heard: queue.SimpleQueue[Words | None] = queue.SimpleQueue()

    def work() -> None:
        try:
            perform(job, order, lambda index, words: heard.put((index, words)))
        except Exception:  # nobody reads this thread's result; generation.recover ends the job
            log.exception("stream_failed", job=str(job.pk))
        finally:
            connections.close_all()
            _slots().release()
            heard.put(None)

    _workers().submit(copy_context().run, work)  # the log lines of the work name the request
    return heard


@cache
def _workers() -> ThreadPoolExecutor:
    """Joined when the process ends, so that a stop waits for the copy under way."""
    return ThreadPoolExecutor(settings.STREAM_THREADS, thread_name_prefix="stream")


@cache
def _slots() -> threading.BoundedSemaphore:
    return threading.BoundedSemaphore(settings.STREAM_THREADS)


def _live(job: Job, heard: "queue.SimpleQueue[Words | None]") -> Iterator[bytes]:
    """The events of work under way."""
    yield _event("job", {"job_id": str(job.pk)})
    spoke = looked = time.monotonic()
    while True:
        words, has_ended = _heard(heard)
        for index, text in words:
            yield _event("words", {"index": index, "text": text})
        now = time.monotonic()
        if has_ended:
            yield _ending(job)
            return
        if now - looked > LOOK_SECONDS:
            looked = now
            if _was_called_off(job):
                yield _cancelled(job)
                return
        if words:
            spoke = now
        elif now - spoke > PING_SECONDS:
            spoke = now
            yield b": ping\n\n"


def _heard(heard: "queue.SimpleQueue[Words | None]") -> tuple[list[Words], bool]:
    """What has been said since, neighbours of one proposal joined; and whether that was all."""
    words: list[Words] = []
    try:
        item = heard.get(timeout=LOOK_SECONDS)
        while item is not None:
            if words and words[-1][0] == item[0]:
                words[-1] = (item[0], words[-1][1] + item[1])
            else:
                words.append(item)
            item = heard.get_nowait()
    except queue.Empty:
        return words, False
    return words, True


def _was_called_off(job: Job) -> bool:
    return Job.objects.filter(pk=job.pk, status=Job.Status.CANCELLED).exists()


def _ending(job: Job) -> bytes:
    """The last event of work that has ended; ``job`` is then as the database has it."""
    if job.status == Job.Status.CANCELLED:
        return _cancelled(job)
    try:
        if not job.has_ended:
            raise as_problem("internal_error")
        return _event("result", finished(job))
    except Problem as error:
        after = {} if error.wait is None else {"retry_after": error.wait}
        return _event("error", problem(error.status_code, str(error.get_codes()), str(error.detail), **after))


def _cancelled(job: Job) -> bytes:
    return _event("cancelled", {"job_id": str(job.pk)})


def _stored(job: Job, answer: dict[str, Any]) -> Iterator[bytes]:
    """The events of an answer that stands already."""
    yield _event("job", {"job_id": str(job.pk)})
    for index, text in enumerate(answer["results"]):
        yield _event("words", {"index": index, "text": text})
    yield _event("result", answer)


def _event(name: str, data: dict[str, Any]) -> bytes:
    return f"event: {name}\ndata: {json.dumps(data, cls=DjangoJSONEncoder, ensure_ascii=False)}\n\n".encode()


def _response(events: Iterator[bytes]) -> StreamingHttpResponse:
    headers = {"Cache-Control": "no-store", "X-Accel-Buffering": "no"}  # a proxy that collects would hide the words
    return StreamingHttpResponse(events, content_type="text/event-stream; charset=utf-8", headers=headers)
