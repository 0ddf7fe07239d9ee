"""Creating an account."""

import threading

import pytest
from django.db import connection

from accounts.models import Quota, User
from tests.factories import PASSWORD, UserFactory
from tests.language import in_hangul

pytestmark = pytest.mark.django_db
ACCOUNT = {"username": "mina", "email": "Mina@Example.com", "password": PASSWORD}


def refused(api, **changes):
    response = api.post("/api/register", {**ACCOUNT, **changes})
    assert response.status_code == 400, response.data
    return {error["field"]: error["code"] for error in response.json()["errors"]}


def test_a_new_account_is_signed_in_and_has_a_quota(api, settings):
    settings.QUOTA_TEXTS_PER_DAY = 7
    response = api.post("/api/register", ACCOUNT)
    assert response.status_code == 201
    assert set(response.json()) == {"access", "refresh", "user"}
    user = User.objects.get(username="mina")
    assert response.json()["user"] == {
        "id": user.pk,
        "username": "mina",
        "email": "Mina@example.com",
        "language": "en",
        "time_zone": "Asia/Seoul",
        "is_staff": False,
    }
    assert Quota.objects.get(user=user).texts_per_day == 7
    me = api.get("/api/me", headers={"Authorization": f"Bearer {response.json()['access']}"})
    assert me.status_code == 200


def test_language_and_zone_are_taken_as_given(api):
    response = api.post("/api/register", {**ACCOUNT, "language": "ko", "time_zone": "America/New_York"})
    assert response.json()["user"]["language"] == "ko"
    assert response.json()["user"]["time_zone"] == "America/New_York"


def test_without_a_language_the_account_speaks_that_of_the_request(api):
    response = api.post("/api/register", ACCOUNT, headers={"Accept-Language": "ko-KR,ko;q=0.9"})
    assert response.json()["user"]["language"] == "ko"


@pytest.mark.parametrize(
    ("changes", "field", "code"),
    [
        ({"username": ""}, "username", "blank"),
        ({"username": "a@b"}, "username", "at_sign"),
        ({"username": "two words"}, "username", "invalid"),
        ({"username": "x" * 151}, "username", "max_length"),
        ({"email": "nobody"}, "email", "invalid"),
        ({"password": "short1!"}, "password", "password_too_short"),
        ({"password": "1234567890123"}, "password", "password_entirely_numeric"),
        ({"password": "minamina", "username": "minamina"}, "password", "password_too_similar"),
        ({"password": "x" * 4097}, "password", "max_length"),
        ({"language": "fr"}, "language", "invalid_choice"),
        ({"time_zone": "Mars/Olympus"}, "time_zone", "unknown_time_zone"),
        ({"username": "mi\x00na"}, None, None),
    ],
)
def test_each_wrong_field_is_named(api, changes, field, code):
    errors = refused(api, **changes)
    assert field is None or errors[field] == code
    assert not User.objects.exists()


def test_errors_of_several_fields_come_together(api):
    assert refused(api, username="a@b", password="1234", time_zone="Nowhere").keys() == {
        "username",
        "password",
        "time_zone",
    }


@pytest.mark.parametrize(
    ("taken", "field"),
    [
        ({"username": "MINA", "email": "other@example.com"}, "username"),
        ({"email": "mina@EXAMPLE.com"}, "email"),
    ],
)
def test_names_are_unique_whatever_the_case(api, taken, field):
    UserFactory(**taken)
    assert refused(api) == {field: "taken"}


def test_a_decomposed_hangul_name_is_the_same_name(api):
    UserFactory(username="한글")
    assert refused(api, username="\u1112\u1161\u11ab\u1100\u1173\u11af") == {"username": "taken"}


def test_a_refusal_speaks_korean(api):
    UserFactory(username="mina")
    response = api.post("/api/register", ACCOUNT, headers={"Accept-Language": "ko"})
    assert in_hangul(response.json()["errors"][0]["detail"])
    assert response.headers["Content-Language"] == "ko"


@pytest.mark.django_db(transaction=True)
def test_whoever_loses_the_race_for_a_name_gets_a_400(api, settings, monkeypatch):
    """Both have seen the name free before either stores it."""
    settings.RATES = {**settings.RATES, "auth": "1000/1m", "auth_ip": "1000/1m"}
    both_looked = threading.Barrier(2, timeout=10)
    seen = threading.local()
    find = User.objects.find

    def find_then_wait(identifier):
        user = find(identifier)
        if identifier == "racer" and not getattr(seen, "waited", False):
            seen.waited = True
            both_looked.wait()
        return user

    monkeypatch.setattr(User.objects, "find", find_then_wait)
    statuses, fields = [], []

    def attempt(email):
        response = type(api)().post("/api/register", {"username": "racer", "email": email, "password": PASSWORD})
        statuses.append(response.status_code)
        fields.extend(error["field"] for error in response.json().get("errors", []))
        connection.close()

    threads = [threading.Thread(target=attempt, args=(f"racer{number}@example.com",)) for number in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(statuses) == [201, 400]
    assert fields == ["username"]
    assert User.objects.filter(username="racer").count() == 1
