"""How often the tiers answered: counted, told to Redis, shown to staff."""

import pytest
from django.test import Client
from redis.exceptions import ConnectionError as RedisConnectionError

from artify.core import redis_away
from artify.core.cached import Kind, read_many
from artify.core.cached import rates as module
from artify.core.cached.memory import memory
from artify.core.cached.rates import Rate, Rates
from tests.factories import BrandFactory, client_of

KIND = Kind("segments", "segments")


@pytest.fixture(autouse=True)
def rates(monkeypatch):
    """Nobody's counts but this test's."""
    fresh = Rates()
    monkeypatch.setattr(module, "rates", fresh)
    monkeypatch.setattr("artify.core.cached.tiers.rates", fresh)
    monkeypatch.setattr("artify.today.rates", fresh)
    return fresh


def ask(many):
    read_many(KIND, dict.fromkeys(range(1, many + 1), "now"), lambda pks: dict.fromkeys(pks, "content"))


@pytest.mark.django_db(transaction=True)
def test_each_tier_is_counted(rates):
    ask(3)
    ask(5)
    memory.forget()
    ask(4)
    assert rates.recent() == [Rate("segments", memory=3, redis=4, database=5)]
    assert rates.recent()[0].share == "58%"


def test_processes_add_up_and_nothing_is_told_twice(rates):
    other = Rates()
    for each in (rates, other):
        each.count("brands", "memory", 2)
        each.flush()
        each.flush()
    rates.count("brands", "database", 1)
    assert other.recent() == [Rate("brands", memory=4, redis=0, database=0)]
    assert rates.recent() == [Rate("brands", memory=4, redis=0, database=1)]


def test_they_are_told_now_and_then_by_who_counts(rates, monkeypatch):
    rates.count("brands", "memory", 1)
    assert Rates().recent() == []
    now = module.time.monotonic() + module.FLUSH_SECONDS
    monkeypatch.setattr(module.time, "monotonic", lambda: now)
    rates.count("brands", "memory", 1)
    assert Rates().recent() == [Rate("brands", memory=2, redis=0, database=0)]


def test_a_day_is_remembered(rates, monkeypatch):
    rates.count("brands", "memory", 1)
    rates.flush()
    for hours, known in ((23, True), (24, False)):
        later = module.time.time() + hours * module.HOUR
        with monkeypatch.context() as patch:
            patch.setattr(module.time, "time", lambda later=later: later)
            assert bool(rates.recent()) == known


def test_what_redis_does_not_take_is_kept(rates, settings):
    rates.count("brands", "memory", 7)
    url, settings.REDIS_URL = settings.REDIS_URL, ""
    assert rates.recent() is None
    settings.REDIS_URL = url
    assert rates.recent() == [Rate("brands", memory=7, redis=0, database=0)]


@pytest.mark.django_db(transaction=True)
class TestOpeningPage:
    @pytest.fixture
    def office(self, staff):
        client = Client()
        client.force_login(staff)
        return client

    def test_it_shows_each_kind(self, office, owner):
        BrandFactory.create_batch(4, user=owner)
        for _ in range(4):
            client_of(owner).get("/api/brands")
        page = office.get("/admin/").content.decode()
        assert "Cache tiers, last 24 hours" in page
        assert "Brands with palette and fonts<small>memory 12, Redis 0, database 4</small>" in page
        assert '<progress max="16" value="12" aria-hidden="true"></progress></td><td class="today-usd">75%</td>' in page

    def test_in_korean(self, office, staff, owner):
        staff.language = "ko"
        staff.save()
        BrandFactory(user=owner)
        client_of(owner).get("/api/brands")
        page = office.get("/admin/").content.decode()
        assert "팔레트와 글꼴을 포함한 브랜드<small>메모리 0, Redis 0, 데이터베이스 1</small>" in page
        assert "캐시 계층, 지난 24시간" in page

    def test_it_says_that_redis_is_away(self, office):
        assert "Redis does not answer" not in office.get("/admin/").content.decode()
        redis_away.pause.begin(RedisConnectionError())
        assert "Redis does not answer" in office.get("/admin/").content.decode()

    def test_without_anything_there_is_no_table(self, office):
        assert "Cache tiers" not in office.get("/admin/").content.decode()
