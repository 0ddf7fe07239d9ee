"""One's own account: language, time zone, password."""

import re

import pytest
from django.contrib.auth.tokens import default_token_generator
from django.utils.encoding import force_bytes
from django.utils.http import urlsafe_base64_encode

from accounts.tasks import send_password_reset
from artify.celery import app as celery_app
from tests.factories import PASSWORD, UserFactory, client_of
from tests.language import in_hangul

pytestmark = pytest.mark.django_db
NEW = "a short run at dusk"


@pytest.fixture
def mails(mailoutbox):
    """The queue's work is done at once."""
    celery_app.conf.task_always_eager = True
    yield mailoutbox
    celery_app.conf.task_always_eager = False


def log_in(api, password, username="owner"):
    return api.post("/api/login", {"username": username, "password": password}).status_code


def test_who_am_i(owner_api, owner):
    assert owner_api.get("/api/me").json() == {
        "id": owner.pk,
        "username": "owner",
        "email": "owner@example.com",
        "language": "en",
        "time_zone": "Asia/Seoul",
        "is_staff": False,
        "reuse_similar": True,
    }


def test_language_and_zone_can_be_changed_and_nothing_else(owner_api, owner):
    wish = {"language": "ko", "time_zone": "Europe/Paris", "username": "root", "email": "x@y.zz", "is_staff": True}
    response = owner_api.patch("/api/me", wish)
    assert response.status_code == 200
    owner.refresh_from_db()
    assert (owner.language, owner.time_zone) == ("ko", "Europe/Paris")
    assert (owner.username, owner.email, owner.is_staff) == ("owner", "owner@example.com", False)


def test_a_zone_that_does_not_exist_is_refused(owner_api):
    response = owner_api.patch("/api/me", {"time_zone": "Mars/Olympus"})
    assert response.status_code == 400
    assert response.json()["errors"][0]["code"] == "unknown_time_zone"


def test_a_new_password_ends_every_other_session(api, owner):
    phone, laptop = client_of(owner), client_of(owner)
    answer = laptop.post("/api/password", {"current_password": PASSWORD, "new_password": NEW})
    assert answer.status_code == 200
    assert phone.get("/api/me").status_code == 401
    assert laptop.get("/api/me").status_code == 401
    laptop.credentials(HTTP_AUTHORIZATION=f"Bearer {answer.json()['access']}")
    assert laptop.get("/api/me").status_code == 200
    assert api.post("/api/token/refresh", {"refresh": answer.json()["refresh"]}).status_code == 200
    assert log_in(api, PASSWORD) == 401
    assert log_in(api, NEW) == 200


def test_a_page_that_changes_the_password_stays_signed_in(client, owner):
    login = {"username": "owner", "password": PASSWORD}
    headers = {"X-Client": "browser"}
    access = client.post("/api/login", login, content_type="application/json", headers=headers).json()["access"]
    body = {"current_password": PASSWORD, "new_password": NEW}
    headers["Authorization"] = f"Bearer {access}"
    answer = client.post("/api/password", body, content_type="application/json", headers=headers)
    assert answer.status_code == 200
    assert "refresh" not in answer.json()
    assert client.get("/account").status_code == 200


@pytest.mark.parametrize(
    ("current", "new", "field", "code"),
    [
        ("wrong", NEW, "current_password", "wrong_password"),
        (PASSWORD, "12345", "new_password", "password_too_short"),
        (PASSWORD, "x" * 4097, "new_password", "max_length"),
    ],
)
def test_a_password_that_is_not_right_is_named(owner_api, api, current, new, field, code):
    response = owner_api.post("/api/password", {"current_password": current, "new_password": new})
    assert response.status_code == 400
    error = response.json()["errors"][0]
    assert (error["field"], error["code"]) == (field, code)
    assert owner_api.get("/api/me").status_code == 200
    assert log_in(api, PASSWORD) == 200


def link_in(mail):
    return re.search(r"http://testserver/password/reset/([\w-]+)/([\w-]+)", mail.body).groups()


def confirm(api, uid, token, password=NEW):
    return api.post("/api/password/reset/confirm", {"uid": uid, "token": token, "password": password})


def test_a_forgotten_password_is_set_anew(api, owner, mails):
    other = client_of(owner)
    assert api.post("/api/password/reset", {"email": "OWNER@example.com"}).status_code == 204
    assert mails[0].to == ["owner@example.com"]
    uid, token = link_in(mails[0])
    assert api.get(f"/password/reset/{uid}/{token}").status_code == 200
    assert confirm(api, uid, token).status_code == 204
    assert other.get("/api/me").status_code == 401
    assert log_in(api, NEW) == 200
    again = confirm(api, uid, token, "yet another long one")
    assert again.json()["errors"][0]["code"] == "invalid_token"


def test_the_mail_speaks_the_account_s_language(api, mails):
    UserFactory(username="mina", language="ko")
    api.post("/api/password/reset", {"email": "mina@example.com"}, headers={"Accept-Language": "en"})
    assert in_hangul(mails[0].subject)
    assert in_hangul(mails[0].body)


def test_unknown_and_inactive_accounts_get_the_same_answer_and_no_mail(api, owner, mails):
    UserFactory(username="gone", is_active=False)
    answers = [api.post("/api/password/reset", {"email": f"{name}@example.com"}) for name in ("owner", "gone", "ghost")]
    assert {(answer.status_code, answer.content) for answer in answers} == {(204, b"")}
    assert [mail.to for mail in mails] == [["owner@example.com"]]


def test_the_request_itself_sends_no_mail(api, owner, mailoutbox):
    """It only queues the task: how long a mail takes would tell who has an account."""
    assert api.post("/api/password/reset", {"email": "owner@example.com"}).status_code == 204
    assert not mailoutbox
    send_password_reset("owner@example.com", "http://testserver")
    assert len(mailoutbox) == 1


def test_without_a_broker_the_answer_says_so(api, owner, no_broker):
    api.raise_request_exception = False  # a 503 is reported like a fault
    response = api.post("/api/password/reset", {"email": "owner@example.com"})
    assert response.status_code == 503
    assert response.json()["code"] == "queue_unavailable"
    assert response.headers["Retry-After"] == "60"


def test_a_weak_password_does_not_spend_the_link(api, owner):
    uid, token = urlsafe_base64_encode(force_bytes(owner.pk)), default_token_generator.make_token(owner)
    weak = confirm(api, uid, token, "12345678")
    assert {error["field"] for error in weak.json()["errors"]} == {"password"}
    assert confirm(api, uid, token).status_code == 204


@pytest.mark.parametrize("uid", ["", "x", "!!!", "OTk5OTk5OTk5OTk5OTk5OTk5OTk5OTk5", "MA", "한글"])
def test_a_link_that_is_nobody_s_is_refused(api, owner, uid):
    response = confirm(api, uid, default_token_generator.make_token(owner))
    assert response.status_code == 400


def test_a_link_of_another_account_is_refused(api, owner, stranger):
    uid = urlsafe_base64_encode(force_bytes(stranger.pk))
    assert confirm(api, uid, default_token_generator.make_token(owner)).status_code == 400


def test_a_link_runs_out(api, owner, settings):
    uid, token = urlsafe_base64_encode(force_bytes(owner.pk)), default_token_generator.make_token(owner)
    settings.PASSWORD_RESET_TIMEOUT = -1
    assert confirm(api, uid, token).status_code == 400
