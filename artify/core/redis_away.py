"""Redis, as this process calls it: once it does not answer, nobody asks again for a moment.

A server that hangs costs whoever asks it a whole timeout, and one request asks several times. So the first fault begins
a pause, in which every call fails at once; when it is over one caller tries for all, and a second fault makes the next
pause longer. Both caches are called through here, and the queue is not tried either while their server is away.
"""

import os
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import structlog
from django.conf import settings
from redis import Redis
from redis.client import Pipeline
from redis.exceptions import ConnectionError as RedisConnectionError
from redis.exceptions import TimeoutError as RedisTimeoutError

log = structlog.get_logger()
FAULTS = (RedisConnectionError, RedisTimeoutError)
FIRST_PAUSE_SECONDS = 1.0
LOG_SECONDS = 60.0  # between two lines that say that it is still away


class KnownAwayError(RedisConnectionError):
    """It did not answer a moment ago; it was not asked again."""


class Pause:
    """Whether this process may ask Redis now."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._since: float | None = None  # when it went away; None while it answers
        self._until = self._logged_at = 0.0
        self._seconds = FIRST_PAUSE_SECONDS
        self._is_tried = False  # somebody asks for all at this moment

    @property
    def is_on(self) -> bool:
        """Whether a call would fail at once."""
        return self._since is not None and time.monotonic() < self._until

    def check(self) -> None:
        """Let a call through: every one while Redis answers, one after each pause.

        Raises:
            KnownAwayError: nobody is to ask now.
        """
        if self._since is None:
            return
        with self._lock:
            now = time.monotonic()
            if now < self._until:
                raise KnownAwayError("Redis did not answer a moment ago.")
            self._until, self._is_tried = now + self._seconds, True  # this caller tries for all who come meanwhile

    def begin(self, error: Exception) -> None:
        """A call failed."""
        with self._lock:
            now = time.monotonic()
            if self._since is None:
                self._since, self._logged_at, self._seconds = now, now, FIRST_PAUSE_SECONDS
                log.warning("redis_away", error=repr(error))
            elif self._is_tried or now >= self._until:
                self._seconds = min(self._seconds * 2, settings.REDIS_PAUSE_SECONDS)
                self._say_again(now)
            else:
                return  # it was called before the pause, as others were
            self._until, self._is_tried = now + self._seconds, False

    def end(self) -> None:
        """A call was answered."""
        if self._since is None:
            return
        with self._lock:
            if self._since is not None:
                log.warning("redis_back", seconds=round(time.monotonic() - self._since, 1))
                self._since, self._is_tried = None, False

    def _say_again(self, now: float) -> None:
        if self._since is not None and now - self._logged_at >= LOG_SECONDS:
            self._logged_at = now
            log.warning("redis_still_away", seconds=round(now - self._since))


pause = Pause()


@contextmanager
def asking() -> Iterator[None]:
    """Around calls of Redis: they are not made while it is known to be away, and what becomes of them is noted."""
    pause.check()
    try:
        yield
    except FAULTS as error:
        pause.begin(error)
        raise
    pause.end()


class PausingRedis(Redis):
    """The client of both caches (django-redis, REDIS_CLIENT_CLASS)."""

    def execute_command(self, *args: Any, **options: Any) -> Any:
        """Ask, unless it is known that nobody answers. Raises KnownAwayError."""
        with asking():
            return super().execute_command(*args, **options)  # type: ignore[no-untyped-call]

    def pipeline(self, transaction: bool = True, shard_hint: Any = None) -> "PausingPipeline":
        """Several commands in one round trip."""
        return PausingPipeline(self.connection_pool, self.response_callbacks, transaction, shard_hint)


class PausingPipeline(Pipeline):
    """Commands that are sent together."""

    def execute(self, raise_on_error: bool = True) -> list[Any]:
        """Ask, unless it is known that nobody answers. Raises KnownAwayError."""
        with asking():
            return super().execute(raise_on_error)


def forget() -> None:
    """Know of no outage; after a fork, too, which leaves threads behind that may have held the lock."""
    global pause
    pause = Pause()


os.register_at_fork(after_in_child=forget)
