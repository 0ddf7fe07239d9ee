"""Promises 18 and 19: how often one may fail to sign in, counted by an address that nobody chooses."""

import pytest

from accounts.models import User
from tests.factories import PASSWORD, UserFactory

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def rates(settings):
    settings.RATES = {**settings.RATES, "auth": "5/15m", "auth_ip": "5/15m"}
    return settings.RATES


def log_in(api, username="owner", password="wrong", **extra):
    return api.post("/api/login", {"username": username, "password": password}, **extra)


def assert_limited(response):
    assert response.status_code == 429
    assert response.json()["code"] == "rate_limited"
    assert 0 < int(response.headers["Retry-After"]) <= 900


def test_the_sixth_failure_from_an_address_waits(api, owner):
    assert [log_in(api, f"nobody{number}").status_code for number in range(5)] == [401] * 5
    assert_limited(log_in(api, "owner", PASSWORD))


def test_the_sixth_failure_of_an_account_waits(api, owner, rates):
    rates["auth_ip"] = "1000/15m"
    assert [log_in(api).status_code for _ in range(5)] == [401] * 5
    assert_limited(log_in(api, "owner", PASSWORD))
    assert_limited(log_in(api, "OWNER@example.com", PASSWORD))
    UserFactory(username="other")
    assert log_in(api, "other", PASSWORD).status_code == 200


def test_an_unknown_account_is_counted_like_a_known_one(api, db, rates):
    rates["auth_ip"] = "1000/15m"
    assert [log_in(api, "ghost").status_code for _ in range(5)] == [401] * 5
    assert_limited(log_in(api, "GHOST"))


def test_a_stopped_address_fills_no_account_s_bucket(api, owner):
    for number in range(5):
        log_in(api, f"nobody{number}")
    for _ in range(10):
        assert_limited(log_in(api))
    assert log_in(api, "owner", PASSWORD, REMOTE_ADDR="10.0.0.9").status_code == 200


def test_a_success_is_not_counted(api, owner):
    assert [log_in(api, "owner", PASSWORD).status_code for _ in range(12)] == [200] * 12
    assert [log_in(api).status_code for _ in range(5)] == [401] * 5


def test_a_malformed_log_in_is_not_a_failed_one(api, owner):
    assert [api.post("/api/login", {"username": "owner"}).status_code for _ in range(8)] == [400] * 8
    assert log_in(api, "owner", PASSWORD).status_code == 200


def test_registrations_count(api, db):
    def register(number):
        account = {"username": f"n{number}", "email": f"n{number}@example.com", "password": PASSWORD}
        return api.post("/api/register", account)

    assert [register(number).status_code for number in range(5)] == [201] * 5
    assert_limited(register(6))
    assert User.objects.count() == 5


def test_resets_count(api, db, rates):
    rates["auth_ip"] = "1000/15m"

    def ask():
        return api.post("/api/password/reset", {"email": "someone@example.com"})

    assert [ask().status_code for _ in range(5)] == [204] * 5
    assert_limited(ask())


def test_wrong_current_passwords_count(owner_api):
    def change(current):
        return owner_api.post("/api/password", {"current_password": current, "new_password": "another long walk"})

    assert [change("wrong").status_code for _ in range(5)] == [400] * 5
    assert_limited(change(PASSWORD))


@pytest.mark.parametrize("forwarded", ["10.1.1.{}", "a, b{}", "", "::{}", "10.0.0.1, 10.1.2.{}"])
def test_a_forwarded_address_cannot_be_forged(api, db, forwarded):
    statuses = [
        log_in(api, f"x{number}", HTTP_X_FORWARDED_FOR=forwarded.format(number)).status_code for number in range(6)
    ]
    assert statuses == [401] * 5 + [429]


def test_behind_one_trusted_proxy_its_entry_counts(api, db, settings):
    settings.TRUSTED_PROXY_HOPS = 1

    def attempt(number, forwarded):
        return log_in(api, f"x{number}", HTTP_X_FORWARDED_FOR=forwarded).status_code

    assert [attempt(number, f"10.9.9.{number}, 203.0.113.5") for number in range(6)] == [401] * 5 + [429]
    assert attempt(7, "10.9.9.7, 203.0.113.6") == 401


def test_an_empty_remote_address_is_a_bucket_too(api, db):
    assert [log_in(api, f"x{number}", REMOTE_ADDR="").status_code for number in range(6)] == [401] * 5 + [429]


def test_refreshes_have_a_tier_of_their_own(api, db, rates):
    rates["refresh"] = "3/1m"
    statuses = [api.post("/api/token/refresh", {"refresh": "bad"}).status_code for _ in range(4)]
    assert statuses == [401] * 3 + [429]


def test_visitors_without_a_tier_count_by_address(api, owner_api, rates):
    rates.update(general="3/15m", general_user="5/15m")
    assert [api.get("/api/me").status_code for _ in range(4)] == [401] * 4
    assert [owner_api.get("/api/me").status_code for _ in range(6)] == [200] * 5 + [429]
