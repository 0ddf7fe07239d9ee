"""Requests to a Chroma server that end in time, and a pause after one that did not."""

import threading
import time
from typing import Any

import httpx
import orjson
import structlog

from vectorstore.errors import VectorsUnavailable

log = structlog.get_logger()
DATABASE = "/api/v2/tenants/default_tenant/databases/default_database"
QUERY_SECONDS = 1.0
CONNECT_SECONDS = 0.5
PAUSE_SECONDS = 5.0


class Gone(Exception):  # noqa: N818 - not an error yet: the caller looks for the collection's new number
    """There is no such collection."""


class Deadline:
    """A moment that all requests of one question share."""

    def __init__(self, seconds: float) -> None:
        self._end = time.monotonic() + seconds

    def timeout(self) -> httpx.Timeout:
        """What is left for one request.

        Raises:
            VectorsUnavailable: nothing is.
        """
        left = self._end - time.monotonic()
        if left <= 0:
            raise VectorsUnavailable("store_slow")
        return httpx.Timeout(left, connect=min(left, CONNECT_SECONDS), pool=min(left, CONNECT_SECONDS))


class Pause:
    """After a failure nobody asks for a few seconds, then one does: a hanging server does not cost every request."""

    def __init__(self) -> None:
        self._until = 0.0
        self._lock = threading.Lock()

    def check(self) -> None:
        """Let the caller through, or raise VectorsUnavailable while the pause lasts."""
        with self._lock:
            now = time.monotonic()
            if now < self._until:
                raise VectorsUnavailable("store_down", retry_after=self._until - now)
            if self._until:
                self._until = now + PAUSE_SECONDS  # the others wait for what the first to ask finds

    def begin(self) -> None:
        """It has failed."""
        with self._lock:
            self._until = time.monotonic() + PAUSE_SECONDS

    def end(self) -> None:
        """It answers."""
        self._until = 0.0


class ChromaServer:
    """One server; threads may share it, processes may not."""

    def __init__(self, url: str) -> None:
        self._http = httpx.Client(base_url=f"{url.rstrip('/')}{DATABASE}", trust_env=False)
        self._pause = Pause()

    def post(self, path: str, body: dict[str, Any], deadline: Deadline) -> dict[str, Any]:
        """Post to a path of the database."""
        found: dict[str, Any] = self.ask("POST", path, body, deadline)
        return found

    def ask(self, method: str, path: str, body: dict[str, Any] | None, deadline: Deadline) -> Any:
        """One request; its answer read from JSON.

        Raises:
            Gone: no such collection.
            VectorsUnavailable: no answer in time, or one that says that the server cannot.
        """
        self._pause.check()
        content = None if body is None else orjson.dumps(body)
        try:
            answer = self._http.request(
                method, path, content=content, headers={"Content-Type": "application/json"}, timeout=deadline.timeout()
            )
        except httpx.TransportError as error:
            self._pause.begin()
            log.warning("vector_store_unavailable", error=repr(error), retry_after=PAUSE_SECONDS)
            slow = isinstance(error, httpx.ReadTimeout)
            raise VectorsUnavailable("store_slow" if slow else "store_down", retry_after=PAUSE_SECONDS) from error
        self._pause.end()
        return _read(answer)


def _read(answer: httpx.Response) -> Any:
    if answer.status_code == httpx.codes.NOT_FOUND:
        raise Gone
    if answer.is_error:
        log.error("vector_store_refused", status=answer.status_code, answer=answer.text[:200])
        raise VectorsUnavailable("store_down", retryable=answer.is_server_error)
    try:
        return orjson.loads(answer.content)
    except orjson.JSONDecodeError as error:
        raise VectorsUnavailable("store_down") from error
