"""Promise 15: a browser keeps its tokens out of scripts' reach, and has a page session that goes with them."""

from datetime import timedelta

import pytest
from django.test import Client
from django.utils import timezone

from accounts.models import AuthSession
from tests.factories import PASSWORD, UserFactory

pytestmark = pytest.mark.django_db
BROWSER = {"X-Client": "browser"}
COOKIE = "artify_refresh"


class Tab:
    """A browser: keeps cookies, sends the header of our pages."""

    def __init__(self):
        self.client = Client(enforce_csrf_checks=True)

    def post(self, path, body=None, **headers):
        headers = {**BROWSER, **headers}
        return self.client.post(path, body or {}, content_type="application/json", headers=headers)

    def log_in(self, username="owner"):
        return self.post("/api/login", {"username": username, "password": PASSWORD})

    def has_page_session(self):
        return self.client.get("/account").status_code == 200


@pytest.fixture
def tab(owner):
    return Tab()


@pytest.fixture
def signed_in(tab):
    assert tab.log_in().status_code == 200
    return tab


def test_the_refresh_token_is_in_the_cookie_only(tab):
    response = tab.log_in()
    cookie = response.cookies[COOKIE]
    assert set(response.json()) == {"access", "user"}
    assert cookie.value not in response.text
    assert (cookie["httponly"], cookie["samesite"], cookie["path"]) == (True, "Strict", "/api/")
    assert cookie["max-age"] == timedelta(days=14).total_seconds()
    assert not cookie["secure"]


def test_the_cookie_is_secure_where_the_site_is(tab, settings):
    settings.REFRESH_COOKIE_SECURE = True
    assert tab.log_in().cookies[COOKIE]["secure"]


def test_registering_in_a_browser_does_the_same(tab):
    response = tab.post("/api/register", {"username": "new", "email": "new@example.com", "password": PASSWORD})
    assert response.status_code == 201
    assert "refresh" not in response.json()
    assert response.cookies[COOKIE].value
    assert tab.has_page_session()


def test_other_clients_get_no_cookies(api, owner):
    response = api.post("/api/login", {"username": "owner", "password": PASSWORD})
    assert not response.cookies
    assert "refresh" in response.json()


def test_a_browser_sign_in_opens_the_page_session(tab):
    assert not tab.has_page_session()
    tab.log_in()
    assert tab.has_page_session()


def test_the_page_session_serves_the_api_and_the_admin(tab, staff):
    tab.log_in("staff")
    assert tab.client.get("/api/me").json()["username"] == "staff"
    assert tab.client.get("/admin/").status_code == 200


def test_a_refresh_turns_the_cookie(signed_in):
    before = signed_in.client.cookies[COOKIE].value
    response = signed_in.post("/api/token/refresh")
    assert response.status_code == 200
    assert set(response.json()) == {"access", "user"}
    assert response.cookies[COOKIE].value != before
    assert signed_in.post("/api/token/refresh").status_code == 200


def test_a_refresh_opens_a_lost_page_session_again(signed_in):
    del signed_in.client.cookies["sessionid"]
    assert not signed_in.has_page_session()
    assert signed_in.post("/api/token/refresh").status_code == 200
    assert signed_in.has_page_session()
    assert AuthSession.objects.get().revoked_at is None


def test_a_refresh_keeps_the_page_session(signed_in):
    before = signed_in.client.cookies["sessionid"].value
    signed_in.post("/api/token/refresh")
    assert signed_in.client.cookies["sessionid"].value == before


def test_the_cookie_needs_the_header_of_our_pages(signed_in):
    response = signed_in.client.post("/api/token/refresh", {}, content_type="application/json")
    assert response.status_code == 403
    assert response.json()["code"] == "cross_origin"


@pytest.mark.parametrize("origin", ["https://evil.example", "http://testserver:81", "https://testserver", "null"])
@pytest.mark.parametrize("path", ["/api/token/refresh", "/api/logout"])
def test_the_cookie_serves_no_other_origin(signed_in, origin, path):
    assert signed_in.post(path, Origin=origin).status_code == 403
    assert signed_in.post("/api/token/refresh", Origin="http://testserver").status_code == 200


def test_another_origin_is_not_allowed_to_ask(signed_in):
    headers = {
        "Origin": "https://evil.example",
        "Access-Control-Request-Method": "POST",
        "Access-Control-Request-Headers": "x-client",
    }
    response = signed_in.client.options("/api/token/refresh", headers=headers)
    assert "Access-Control-Allow-Origin" not in response.headers


def test_without_a_cookie_there_is_no_session(tab):
    response = tab.post("/api/token/refresh")
    assert response.status_code == 401
    assert response.json()["code"] == "token_not_valid"


def test_logging_out_takes_everything_back(signed_in):
    used = signed_in.client.cookies[COOKIE].value
    access = signed_in.post("/api/token/refresh").json()["access"]
    response = signed_in.post("/api/logout", Authorization=f"Bearer {access}")
    assert response.status_code == 204
    assert response.cookies[COOKIE].value == ""
    assert response.cookies[COOKIE]["path"] == "/api/"
    assert not signed_in.has_page_session()
    signed_in.client.cookies[COOKIE] = used
    assert signed_in.post("/api/token/refresh").status_code == 401


def test_logging_out_by_the_cookie_alone(signed_in):
    del signed_in.client.cookies["sessionid"]
    assert signed_in.post("/api/logout").status_code == 204
    assert AuthSession.objects.get().revoked_at is not None


def test_the_page_session_needs_a_csrf_token_to_log_out(signed_in):
    response = signed_in.client.post("/api/logout", {}, content_type="application/json")
    assert response.status_code == 403
    assert AuthSession.objects.get().revoked_at is None


def test_a_reused_token_ends_the_page_session_too(signed_in):
    used = signed_in.client.cookies[COOKIE].value
    signed_in.post("/api/token/refresh")
    AuthSession.objects.update(rotated_at=timezone.now() - timedelta(seconds=11))
    thief = Tab()
    thief.client.cookies[COOKIE] = used
    assert thief.post("/api/token/refresh").status_code == 401
    assert not signed_in.has_page_session()


def test_a_header_does_not_revive_an_ended_page_session(signed_in):
    AuthSession.objects.update(revoked_at=timezone.now())
    response = signed_in.client.get("/account", headers={"Authorization": "Bearer anything"})
    assert response.status_code == 302


def test_log_out_everywhere_ends_page_sessions(signed_in, owner):
    owner.end_sessions()
    assert not signed_in.has_page_session()


def test_signing_in_again_ends_the_browser_s_former_sign_in(signed_in):
    UserFactory(username="second")
    first = AuthSession.objects.get()
    signed_in.log_in("second")
    first.refresh_from_db()
    assert first.revoked_at is not None
    assert signed_in.client.get("/api/me").json()["username"] == "second"


def test_logging_out_of_the_admin_ends_the_sign_in(tab, staff):
    tab.log_in("staff")
    tab.client.get("/admin/")
    token = tab.client.cookies["csrftoken"].value
    response = tab.client.post("/admin/logout/", {"csrfmiddlewaretoken": token})
    assert response.status_code == 302
    assert response.headers["Location"] == "/login?next=/admin/"
    assert response.cookies[COOKIE].value == ""
    assert AuthSession.objects.get().revoked_at is not None


def test_the_admin_has_no_log_in_of_its_own(tab):
    response = tab.client.get("/admin/", follow=True)
    assert response.redirect_chain[-1][0] == "/login?next=/admin/"


def test_the_admin_is_for_staff(signed_in):
    assert signed_in.client.get("/admin/", follow=True).status_code == 403
