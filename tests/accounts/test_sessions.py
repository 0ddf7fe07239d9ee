"""Promises 13 and 14: a refresh token works once, reuse ends its family; a log-out ends what it says it ends."""

import threading
from collections import Counter
from datetime import timedelta

import pytest
from django.contrib.sessions.models import Session
from django.db import connection
from django.utils import timezone
from rest_framework.test import APIClient

from accounts.models import AuthSession
from accounts.tasks import forget_old_sessions
from tests.factories import PASSWORD, client_of

pytestmark = pytest.mark.django_db


@pytest.fixture
def signed_in(api, owner):
    return api.post("/api/login", {"username": "owner", "password": PASSWORD}).json()


def refresh(token):
    return APIClient().post("/api/token/refresh", {"refresh": token})


def me(access):
    return APIClient().get("/api/me", headers={"Authorization": f"Bearer {access}"})


def pass_race_window():
    past = timezone.now() - timedelta(seconds=11)
    assert AuthSession.objects.update(rotated_at=past) == 1


def test_a_refresh_brings_new_tokens(signed_in):
    answer = refresh(signed_in["refresh"])
    assert answer.status_code == 200
    assert answer.json()["refresh"] != signed_in["refresh"]
    assert me(answer.json()["access"]).status_code == 200
    assert refresh(answer.json()["refresh"]).status_code == 200


def test_a_used_token_is_refused_softly_at_first(signed_in):
    newer = refresh(signed_in["refresh"]).json()
    raced = refresh(signed_in["refresh"])
    assert raced.status_code == 409
    assert raced.json()["code"] == "refresh_raced"
    assert raced.headers["Retry-After"] == "1"
    assert refresh(newer["refresh"]).status_code == 200


def test_a_used_token_ends_the_family_later(signed_in):
    newer = refresh(signed_in["refresh"]).json()
    pass_race_window()
    stolen = refresh(signed_in["refresh"])
    assert stolen.status_code == 401
    assert stolen.json()["code"] == "token_not_valid"
    assert refresh(newer["refresh"]).status_code == 401
    assert me(newer["access"]).status_code == 401


def test_a_token_two_rotations_old_ends_the_family_at_once(signed_in):
    second = refresh(signed_in["refresh"]).json()
    third = refresh(second["refresh"]).json()
    assert refresh(signed_in["refresh"]).status_code == 401
    assert refresh(third["refresh"]).status_code == 401


@pytest.mark.django_db(transaction=True)
def test_of_four_at_once_one_wins(signed_in):
    """Promise 13, on threads with a connection each; tests/chaos/test_sign_in_races.py does it over HTTP."""
    together = threading.Barrier(4, timeout=10)
    statuses = []

    def attempt():
        together.wait()
        statuses.append(refresh(signed_in["refresh"]).status_code)
        connection.close()

    threads = [threading.Thread(target=attempt) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert Counter(statuses) == {200: 1, 409: 3}
    pass_race_window()
    assert refresh(signed_in["refresh"]).status_code == 401
    assert AuthSession.objects.get().revoked_at is not None


@pytest.mark.parametrize("token", ["", "nonsense", "eyJhbGciOiJub25lIn0.e30."])
def test_other_strings_are_no_tokens(token):
    assert refresh(token).status_code in {400, 401}


def test_an_access_token_is_no_refresh_token(signed_in):
    assert refresh(signed_in["access"]).status_code == 401


def test_a_refresh_token_is_no_access_token(signed_in):
    assert me(signed_in["refresh"]).status_code == 401


def test_without_a_token_the_field_is_named(api, db):
    response = api.post("/api/token/refresh", {})
    assert response.status_code == 400
    assert response.json()["errors"][0]["field"] == "refresh"


def test_an_inactive_account_gets_nothing_more(signed_in, owner):
    owner.is_active = False
    owner.save()
    assert me(signed_in["access"]).status_code == 401
    assert refresh(signed_in["refresh"]).status_code == 401


def test_logging_out_ends_access_and_refresh(api, signed_in):
    response = api.post("/api/logout", headers={"Authorization": f"Bearer {signed_in['access']}"})
    assert response.status_code == 204
    assert me(signed_in["access"]).status_code == 401
    assert refresh(signed_in["refresh"]).status_code == 401


def test_logging_out_with_the_refresh_token_alone(api, signed_in):
    assert api.post("/api/logout", {"refresh": signed_in["refresh"]}).status_code == 204
    assert me(signed_in["access"]).status_code == 401


def test_logging_out_leaves_other_sessions_alone(owner, signed_in):
    other = client_of(owner)
    assert client_of(owner).post("/api/logout").status_code == 204
    assert other.get("/api/me").status_code == 200
    assert me(signed_in["access"]).status_code == 200


def test_logging_out_everywhere(owner, stranger_api, signed_in):
    assert client_of(owner).post("/api/logout", {"everywhere": True}).status_code == 204
    assert me(signed_in["access"]).status_code == 401
    assert refresh(signed_in["refresh"]).status_code == 401
    assert stranger_api.get("/api/me").status_code == 200


def test_sessions_are_forgotten_a_month_after_they_expired(owner, signed_in):
    open_session = AuthSession.objects.get()
    long_ago, lately = (timezone.now() - timedelta(days=days) for days in (31, 29))
    for expired in (long_ago, lately):
        AuthSession.objects.create(user=owner, current_jti="x", expires_at=expired)
    assert forget_old_sessions() == 1
    assert set(AuthSession.objects.values_list("expires_at", flat=True)) == {open_session.expires_at, lately}


def test_page_sessions_are_forgotten_when_they_expire(owner, client):
    client.force_login(owner)
    kept = Session.objects.get()
    Session.objects.create(session_key="old", session_data="x", expire_date=timezone.now() - timedelta(seconds=1))
    forget_old_sessions()
    assert list(Session.objects.all()) == [kept]


def test_a_visitor_has_nothing_to_log_out_of(api, db):
    assert api.post("/api/logout").status_code == 401
    assert api.post("/api/logout", {"everywhere": True}).status_code == 401


def test_everywhere_needs_the_access_token(api, signed_in):
    assert api.post("/api/logout", {"everywhere": True, "refresh": signed_in["refresh"]}).status_code == 401


def test_an_expired_access_token_is_refused(api, owner, settings, monkeypatch):
    signed_in = client_of(owner)
    later = timezone.now() + timedelta(minutes=16)
    monkeypatch.setattr("rest_framework_simplejwt.tokens.aware_utcnow", lambda: later)
    monkeypatch.setattr("jwt.api_jwt.datetime", _clock_at(later))
    assert signed_in.get("/api/me").status_code == 401


def _clock_at(moment):
    class Clock(type(moment)):
        @classmethod
        def now(cls, tz=None):
            return moment.astimezone(tz)

    return Clock


def test_an_api_call_asks_the_database_once_who_is_calling(owner, django_assert_num_queries):
    signed_in = client_of(owner)
    signed_in.force_login(owner)  # a browser sends its page session along
    with django_assert_num_queries(1):
        assert signed_in.get("/api/me").status_code == 200
