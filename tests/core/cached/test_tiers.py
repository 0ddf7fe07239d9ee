"""The tiers one after the other, at once, inside transactions, and without Redis."""

import threading
import time
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

import pytest
from django.db import connection, transaction
from django_redis import get_redis_connection

from artify.core.cached import Kind, read, read_many, shared
from artify.core.cached.memory import Kept, Memory, memory
from campaigns.models import Segment
from tests.factories import SegmentFactory

pytestmark = pytest.mark.django_db(transaction=True)
KIND = Kind("segments", "segments")
OLD, NEW = "2026-01-01", "2026-01-02"


class Source:
    """Loads what it is told to, and counts."""

    def __init__(self, value="first", seconds=0.0):
        self.value, self.seconds, self.calls, self.loaded = value, seconds, 0, []
        self._lock = threading.Lock()

    def __call__(self, pks):
        with self._lock:
            self.calls += 1
            self.loaded += pks
        time.sleep(self.seconds)
        return {pk: {"says": [self.value]} for pk in pks if pk > 0}


@pytest.fixture
def redis():
    return get_redis_connection("default")


def test_one_tier_after_the_other(redis):
    source = Source()
    assert read(KIND, 1, OLD, source) == {"says": ["first"]}
    source.value = "second"
    assert read(KIND, 1, OLD, source) == {"says": ["first"]}
    memory.forget()  # as another process
    assert read(KIND, 1, OLD, source) == {"says": ["first"]}
    assert source.calls == 1
    memory.forget()
    redis.delete(KIND.key(1))
    assert read(KIND, 1, OLD, source) == {"says": ["second"]}
    assert source.calls == 2


def test_another_stamp_is_another_content(redis):
    source = Source()
    read(KIND, 1, OLD, source)
    source.value = "second"
    assert read(KIND, 1, NEW, source) == {"says": ["second"]}
    memory.forget()
    assert read(KIND, 1, NEW, source) == {"says": ["second"]}
    assert source.calls == 2
    assert len(redis.keys(f"{KIND.key(1)}*")) == 1  # of an object one content is kept, and no lead is left over


def test_memory_is_for_seconds(settings, monkeypatch):
    settings.CACHE_MEMORY_SECONDS = 5
    source = Source()
    read(KIND, 1, OLD, source)
    assert memory.get(KIND.key(1), OLD)
    now = time.monotonic() + 5.1
    monkeypatch.setattr("artify.core.cached.memory.time.monotonic", lambda: now)
    assert memory.get(KIND.key(1), OLD) is None
    assert read(KIND, 1, OLD, source) and source.calls == 1  # Redis has it


@pytest.mark.parametrize(
    ("lifetime", "time_to_live"),
    [
        ("templates", timedelta(hours=24)),
        ("brands", timedelta(hours=24)),
        ("segments", timedelta(hours=1)),
        ("campaigns", timedelta(minutes=10)),
    ],
)
def test_redis_keeps_each_kind_for_its_lifetime(redis, lifetime, time_to_live):
    kind = Kind("tried", lifetime)
    read(kind, 1, OLD, Source())
    assert time_to_live.total_seconds() - 5 <= redis.ttl(kind.key(1)) <= time_to_live.total_seconds()


def test_what_a_reader_changes_nobody_else_sees():
    source = Source()
    for _ in range(3):
        content = read(KIND, 1, OLD, source)
        assert content == {"says": ["first"]}
        content["says"].append("changed")
    assert source.calls == 1


def test_what_is_gone_is_left_out_and_not_remembered():
    source = Source()
    assert read_many(KIND, {1: OLD, -1: OLD}, source) == {1: {"says": ["first"]}}
    assert read(KIND, -1, OLD, source) is None
    assert source.loaded == [1, -1, -1]


def test_many_are_one_question():
    source = Source()
    stamps = dict.fromkeys(range(1, 51), OLD)
    read_many(KIND, dict.fromkeys(range(1, 11), OLD), source)
    found = read_many(KIND, stamps, source)
    assert list(found) == list(stamps)
    assert (source.calls, len(source.loaded)) == (2, 50)


def test_inside_a_transaction_nothing_is_read_or_kept():
    source = Source()
    read(KIND, 1, OLD, source)
    source.value = "second"
    with transaction.atomic():
        assert read(KIND, 1, OLD, source) == {"says": ["second"]}
        assert read(KIND, 2, OLD, source) == {"says": ["second"]}
    source.value = "third"
    assert read(KIND, 1, OLD, source) == {"says": ["first"]}
    assert read(KIND, 2, OLD, source) == {"says": ["third"]}


def test_switched_off(settings):
    settings.CACHE_TIERS = False
    source = Source()
    for _ in range(3):
        read(KIND, 1, OLD, source)
    assert source.calls == 3


@pytest.mark.parametrize("redis_url", [None, ""], ids=["with Redis", "without"])
def test_of_forty_threads_one_asks_the_database(settings, redis_url):
    settings.REDIS_URL = settings.REDIS_URL if redis_url is None else redis_url
    source = Source(seconds=0.2)
    with ThreadPoolExecutor(40) as pool:
        found = list(pool.map(lambda _: read(KIND, 1, OLD, source), range(40)))
    assert found == [{"says": ["first"]}] * 40
    assert source.calls == 1


def test_threads_that_want_overlapping_lists_wait_for_each_other_s_parts():
    source = Source(seconds=0.1)
    wanted = [dict.fromkeys(range(start, start + 10), OLD) for start in (1, 6, 11, 1, 6)]
    with ThreadPoolExecutor(5) as pool:
        found = list(pool.map(lambda stamps: read_many(KIND, stamps, source), wanted))
    assert [set(each) for each in found] == [set(each) for each in wanted]
    assert sorted(source.loaded) == list(range(1, 21))


def test_a_thread_that_fails_takes_nobody_along():
    failed = threading.Event()

    def faulty(pks):
        time.sleep(0.1)
        failed.set()
        raise RuntimeError

    source = Source()
    with ThreadPoolExecutor(2) as pool:
        first = pool.submit(read, KIND, 1, OLD, faulty)
        time.sleep(0.03)
        assert pool.submit(read, KIND, 1, OLD, source).result() == {"says": ["first"]}
        with pytest.raises(RuntimeError):
            first.result()
    assert failed.is_set()


def test_another_process_that_reads_is_waited_for():
    """Its lead and what it keeps look to this one as those of another process."""
    assert shared.take_lead(KIND, {1: OLD}) == {1}
    timer = threading.Timer(0.1, shared.keep, (KIND, {1: Kept(OLD, b'"theirs"')}))
    timer.start()
    source = Source()
    assert read(KIND, 1, OLD, source) == "theirs"
    timer.join()
    assert source.calls == 0


def test_another_process_that_died_is_not_waited_for_long():
    shared.take_lead(KIND, {1: OLD})
    source, began = Source(), time.monotonic()
    assert read(KIND, 1, OLD, source) == {"says": ["first"]}
    assert time.monotonic() - began < 1
    assert source.calls == 1


def test_without_redis_memory_and_database(settings):
    settings.REDIS_URL = ""
    source = Source()
    for _ in range(3):
        assert read(KIND, 1, OLD, source) == {"says": ["first"]}
    assert source.calls == 1


def test_memory_holds_so_many_bytes(settings):
    settings.CACHE_MEMORY_BYTES = 1000
    kept = Memory()
    for number in range(10):
        kept.put(str(number), Kept(OLD, b"x" * 200))
        assert kept.get("0", OLD)
    held = [number for number in range(10) if kept.get(str(number), OLD)]
    assert len(held) == 5
    assert {0, 9} <= set(held)  # what was asked for lately stays
    kept.put("large", Kept(OLD, b"x" * 251))
    assert kept.get("large", OLD) is None


def test_a_content_too_large_for_redis_is_read_each_time(redis, settings):
    settings.CACHE_MEMORY_BYTES = 100
    source = Source("x" * 1_000_001)
    for _ in range(2):
        assert len(read(KIND, 1, OLD, source)["says"][0]) == 1_000_001
    assert source.calls == 2
    assert not redis.keys(f"{KIND.key(1)}*")


def test_a_number_that_only_the_standard_library_writes():
    read(KIND, 1, OLD, lambda _pks: {1: {"large": 2**70}})
    assert read(KIND, 1, OLD, Source())["large"] == float(2**70)


class TestReaderAndWriter:
    """A reader who has begun before a change must not keep the old words under the new stamp."""

    def test_what_was_read_before_a_change_is_not_given_after_it(self, owner):
        segment = SegmentFactory(user=owner, name="old")
        has_read, may_go_on = threading.Event(), threading.Event()

        def slow(pks):
            rows = dict(Segment.objects.filter(pk__in=pks).values_list("pk", "name"))
            has_read.set()
            assert may_go_on.wait(5)
            return rows

        def quick(pks):
            return dict(Segment.objects.filter(pk__in=pks).values_list("pk", "name"))

        def stamp():
            return str(Segment.objects.only("updated_at").get(pk=segment.pk).updated_at)

        def late():
            try:
                return read(KIND, segment.pk, stamp(), slow)
            finally:
                connection.close()

        with ThreadPoolExecutor(1) as pool:
            reader = pool.submit(late)
            assert has_read.wait(5)
            Segment.objects.filter(pk=segment.pk).update(name="new")
            assert read(KIND, segment.pk, stamp(), quick) == "new"
            may_go_on.set()
            assert reader.result() == "old"  # it asked before the change
        assert read(KIND, segment.pk, stamp(), quick) == "new"
        memory.forget()
        assert read(KIND, segment.pk, stamp(), quick) == "new"

    def test_a_change_that_is_rolled_back_changes_nothing(self, owner):
        segment = SegmentFactory(user=owner, name="old")
        source = Source()
        before = str(Segment.objects.get(pk=segment.pk).updated_at)
        read(KIND, segment.pk, before, source)
        with pytest.raises(RuntimeError), transaction.atomic():
            Segment.objects.filter(pk=segment.pk).update(name="new")
            raise RuntimeError
        assert str(Segment.objects.get(pk=segment.pk).updated_at) == before
        assert read(KIND, segment.pk, before, source) and source.calls == 1

    def test_nobody_ever_reads_less_than_was_committed_before(self, owner):
        segment = SegmentFactory(user=owner, name="0")
        committed, until, wrong = [0], time.monotonic() + 3, []

        def load(pks):
            return {pk: int(name) for pk, name in Segment.objects.filter(pk__in=pks).values_list("pk", "name")}

        def write(_number):
            while time.monotonic() < until:
                Segment.objects.filter(pk=segment.pk).update(name=str(committed[0] + 1))
                committed[0] += 1
            connection.close()

        def look(number):
            reads = 0
            while time.monotonic() < until:
                least, reads = committed[0], reads + 1
                stamp = str(Segment.objects.only("updated_at").get(pk=segment.pk).updated_at)
                if read(KIND, segment.pk, stamp, load) < least:
                    wrong.append(least)
                if number == 0 and reads % 3 == 0:
                    memory.forget()  # what other processes keep comes by way of Redis
            connection.close()
            return reads

        with ThreadPoolExecutor(6) as pool:
            writer, readers = pool.submit(write, 0), [pool.submit(look, number) for number in range(5)]
            writer.result()
            reads = sum(each.result() for each in readers)
        assert not wrong
        assert committed[0] > 20
        assert reads > 50
