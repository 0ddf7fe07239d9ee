"""A Redis that hangs or dies costs whoever asks it half a second once, not at every call; and it is noticed when it is back."""

import os
import signal
import time
from contextlib import contextmanager

import pytest
from django.core.cache import caches
from django_redis import get_redis_connection
from kombu.exceptions import OperationalError
from redis.exceptions import ConnectionError as RedisConnectionError
from redis.exceptions import ResponseError
from redis.exceptions import TimeoutError as RedisTimeoutError

from accounts.tasks import send_password_reset
from artify.core import redis_away
from artify.core.cached import Kind, read
from artify.core.cached.memory import memory
from artify.core.ratelimit import UNREACHABLE
from artify.run.embedded import start_valkey
from tests.logs import logged

KIND = Kind("segments", "segments")


@pytest.fixture
def own_redis(tmp_path, settings):
    """A server of this test's own behind both caches; its process id."""
    with start_valkey(tmp_path / "valkey", durable=False) as url:
        settings.REDIS_URL = url
        settings.CELERY_BROKER_URL = url
        settings.CACHES = {name: {**cache, "LOCATION": url} for name, cache in settings.CACHES.items()}
        yield get_redis_connection("default").info("server")["process_id"]


def events(caplog):
    """What the log was told of Redis."""
    return [line["event"] for line in logged(caplog) if line["event"].startswith("redis_")]


@contextmanager
def hung(pid):
    os.kill(pid, signal.SIGSTOP)
    try:
        yield
    finally:
        os.kill(pid, signal.SIGCONT)


def calls_of_a_request(number):
    """What one request may ask: both caches, the tiers, a pipeline, the queue."""
    caches["default"].get("breaker")
    caches["default"].get_many(["one", "two"])
    caches["default"].set("three", 3)
    with pytest.raises(UNREACHABLE):
        caches["limits"].incr(f"bucket{number}")
    assert read(KIND, number, "now", lambda pks: dict.fromkeys(pks, "fresh")) == "fresh"
    with pytest.raises(OperationalError):
        send_password_reset.apply_async(("nobody@example.com", "http://testserver"), retry=False)


@pytest.mark.django_db(transaction=True)
def test_a_hung_server_costs_half_a_second_once(own_redis, caplog):
    with hung(own_redis):
        seconds = []
        for number in range(5):
            memory.forget()
            began = time.monotonic()
            calls_of_a_request(number)
            seconds.append(time.monotonic() - began)
    assert seconds[0] < 1
    assert max(seconds[1:]) < 0.1  # the pause is not over yet
    assert events(caplog) == ["redis_away"]


def test_it_is_noticed_when_the_server_is_back(own_redis, caplog):
    cache = caches["default"]
    with hung(own_redis):
        cache.set("name", "value")
        assert redis_away.pause.is_on
    time.sleep(redis_away.FIRST_PAUSE_SECONDS)
    cache.set("name", "value")
    assert cache.get("name") == "value"
    assert events(caplog) == ["redis_away", "redis_back"]
    assert not redis_away.pause.is_on


def test_limits_say_at_once_that_they_cannot_count(own_redis):
    with hung(own_redis):
        caches["default"].get("name")
        began = time.monotonic()
        with pytest.raises(UNREACHABLE) as refused:
            caches["limits"].incr("bucket")
        assert time.monotonic() - began < 0.05
    assert redis_away.KnownAwayError in {type(refused.value), type(refused.value.__cause__)}


class TestPause:
    @pytest.fixture
    def clock(self, monkeypatch):
        now = [1000.0]
        monkeypatch.setattr(redis_away.time, "monotonic", lambda: now[0])
        return now

    def fail(self, pause, error=None):
        with pytest.raises(RedisConnectionError if error is None else type(error)), redis_away.asking():
            raise error or RedisConnectionError

    @pytest.fixture
    def pause(self):
        return redis_away.pause

    def test_one_tries_for_all(self, pause, clock):
        self.fail(pause)
        with pytest.raises(redis_away.KnownAwayError):
            pause.check()
        clock[0] += redis_away.FIRST_PAUSE_SECONDS
        pause.check()
        with pytest.raises(redis_away.KnownAwayError):
            pause.check()
        pause.end()
        pause.check()

    def test_pauses_grow_to_the_longest(self, pause, clock, settings):
        settings.REDIS_PAUSE_SECONDS = 5.0
        lengths = []
        for _ in range(5):
            self.fail(pause)
            length = 0.0
            while pause.is_on:
                clock[0] += 0.5
                length += 0.5
            lengths.append(length)
        assert lengths == [1, 2, 4, 5, 5]

    def test_calls_that_fail_together_are_one_outage(self, pause, clock):
        for _ in range(16):
            pause.begin(RedisTimeoutError())
        clock[0] += redis_away.FIRST_PAUSE_SECONDS
        assert not pause.is_on

    def test_an_answer_that_refuses_is_an_answer(self, pause):
        self.fail(pause, ResponseError())
        assert not pause.is_on

    def test_the_log_is_told_once_a_minute(self, pause, clock, settings, caplog):
        settings.REDIS_PAUSE_SECONDS = 5.0
        for _ in range(130):
            clock[0] += 1
            if not pause.is_on:
                pause.begin(RedisTimeoutError())
        assert events(caplog) == ["redis_away", "redis_still_away", "redis_still_away"]
