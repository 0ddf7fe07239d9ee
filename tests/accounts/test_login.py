"""Signing in."""

import pytest

from tests.factories import PASSWORD, UserFactory, client_of
from tests.language import in_hangul

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def wide_limits(settings):
    settings.RATES = {**settings.RATES, "auth": "1000/1m", "auth_ip": "1000/1m"}


@pytest.fixture
def mina(db):
    return UserFactory(username="Mina", email="mina@example.com", language="ko")


@pytest.mark.parametrize(
    "name",
    [
        {"username": "Mina"},
        {"username": "mINA"},
        {"username": "mina@example.com"},
        {"email": "MINA@example.com"},
        {"email": " mina@example.com "},
    ],
)
def test_username_or_email_whatever_the_case(api, mina, name):
    response = api.post("/api/login", {**name, "password": PASSWORD})
    assert response.status_code == 200
    assert response.json()["user"] == {
        "id": mina.pk,
        "username": "Mina",
        "email": "mina@example.com",
        "language": "ko",
        "time_zone": "Asia/Seoul",
        "is_staff": False,
    }
    assert response.headers["Cache-Control"] == "no-store"


def test_the_path_works_with_a_trailing_slash(api, mina):
    assert api.post("/api/login/", {"username": "mina", "password": PASSWORD}).status_code == 200


def test_every_failure_is_the_same_answer(api, mina):
    UserFactory(username="gone", is_active=False)
    answers = []
    for username, password in [("mina", "wrong"), ("nobody", PASSWORD), ("gone", PASSWORD), ("mina", "암" * 1000)]:
        response = api.post("/api/login", {"username": username, "password": password})
        answers.append((response.status_code, {**response.json(), "request_id": ""}))
        assert response.headers["WWW-Authenticate"]
        assert response.headers["Content-Type"] == "application/problem+json"
    assert answers[0][0] == 401
    assert answers[0][1]["code"] == "invalid_credentials"
    assert answers == [answers[0]] * 4


def test_new_passwords_are_hashed_with_argon2(api, real_passwords):
    account = {"username": "sora", "email": "sora@example.com", "password": PASSWORD}
    assert api.post("/api/register", account).status_code == 201
    assert api.post("/api/login", {"username": "sora", "password": PASSWORD}).status_code == 200
    assert UserFactory._meta.model.objects.get(username="sora").password.startswith("argon2$argon2id$")


@pytest.mark.parametrize(
    ("body", "field", "code"),
    [
        ({"password": "x"}, "username", "required"),
        ({"username": "mina"}, "password", "required"),
        ({"username": "mina", "password": ""}, "password", "blank"),
        ({"username": "mina", "password": "x" * 4097}, "password", "max_length"),
        ({"username": ["mina"], "password": "x"}, "username", "invalid"),
        ([], "non_field_errors", "invalid"),
    ],
)
def test_each_wrong_field_is_named(api, body, field, code):
    response = api.post("/api/login", body)
    assert response.status_code == 400
    error = response.json()["errors"][0]
    assert (error["field"], error["code"]) == (field, code)


@pytest.mark.parametrize(
    ("body", "content_type", "status"),
    [
        ("username=mina&password=x", "application/x-www-form-urlencoded", 415),
        ('{"username": "mina", "password": "x"}', "text/plain", 415),
        ("{broken", "application/json", 400),
        ('{"username": "mi\\u0000na", "password": "x"}', "application/json", 400),
        ('{"username": "\\ud800", "password": "x"}', "application/json", 400),
        ("[" * 60_000 + "]" * 60_000, "application/json", 400),
    ],
)
def test_bodies_that_are_no_good(api, body, content_type, status):
    response = api.generic("POST", "/api/login", body, content_type=content_type)
    assert response.status_code == status
    assert response.json()["status"] == status


def test_errors_speak_the_language_asked_for(api):
    def detail(language):
        body = {"username": "nobody", "password": "wrong"}
        return api.post("/api/login", body, headers={"Accept-Language": language}).json()["detail"]

    assert in_hangul(detail("ko"))
    assert not in_hangul(detail("en"))


def test_signed_in_errors_speak_the_account_s_language(mina):
    response = client_of(mina).patch("/api/me", {"time_zone": "Mars/Olympus"}, headers={"Accept-Language": "en"})
    assert response.status_code == 400
    assert in_hangul(response.json()["detail"])


def test_the_frameworks_errors_are_in_the_house_s_korean(api, db):
    """Not in the stiff one that DRF and Django bring along."""
    headers = {"Accept-Language": "ko"}
    account = {"username": "mina", "email": "mina@example.com", "password": "1234"}
    refused = api.post("/api/register", account, headers=headers).json()["errors"]
    assert "비밀번호가 너무 짧아요. 8자 이상이어야 해요." in [error["detail"] for error in refused]
    assert api.get("/api/me", headers=headers).json()["detail"] == "로그인이 필요해요."
    assert api.post("/api/login", {}, headers=headers).json()["errors"][0]["detail"] == "꼭 입력해 주세요."


def test_a_stale_access_token_does_not_stand_in_the_way(api, mina):
    response = api.post(
        "/api/login", {"username": "mina", "password": PASSWORD}, headers={"Authorization": "Bearer stale"}
    )
    assert response.status_code == 200
