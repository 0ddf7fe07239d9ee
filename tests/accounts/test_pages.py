"""The pages about signing in."""

import pytest

from accounts import demo
from tests.factories import UserFactory
from tests.language import in_hangul

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize("path", ["/login", "/register", "/password/forgot", "/password/reset/MQ/abc-123"])
@pytest.mark.parametrize(("language", "korean"), [("ko", True), ("en", False), ("fr", False)])
def test_a_page_opens_in_the_visitor_s_language(client, path, language, korean):
    response = client.get(path, headers={"Accept-Language": language})
    assert response.status_code == 200
    assert f'<html lang="{"ko" if korean else "en"}"' in response.text
    assert in_hangul(response.text.split("</title>")[0]) is korean
    assert "no-store" in response.headers["Cache-Control"]


def test_the_account_s_language_wins(client):
    client.force_login(UserFactory(language="ko"))
    assert '<html lang="ko"' in client.get("/account", headers={"Accept-Language": "en"}).text


def test_a_visitor_can_switch_the_language(client):
    response = client.post("/i18n/setlang", {"language": "ko", "next": "/login"})
    assert response.headers["Location"] == "/login"
    assert '<html lang="ko"' in client.get("/login", headers={"Accept-Language": "en"}).text


@pytest.mark.parametrize(
    ("target", "goes_to"),
    [
        ("/projects/7", "/projects/7"),
        ("/admin/", "/admin/"),
        ("", "/"),
        ("https://evil.example/", "/"),
        ("//evil.example/", "/"),
        ("javascript:alert(1)", "/"),
        ("\\\\evil.example", "/"),
    ],
)
def test_who_is_signed_in_goes_on_within_this_site(client, owner, target, goes_to):
    client.force_login(owner)
    response = client.get("/login", {"next": target})
    assert response.status_code == 302
    assert response.headers["Location"] == goes_to


def test_visitors_of_a_page_are_led_to_the_sign_in(client):
    assert client.get("/account").headers["Location"] == "/login?next=/account"


def test_the_reset_page_tells_nobody_its_address(client):
    response = client.get("/password/reset/MQ/abc-123")
    assert response.headers["Referrer-Policy"] == "no-referrer"
    assert response.context["uid"] == "MQ"
    assert response.context["token"] == "abc-123"


def test_demo_accounts_are_offered_where_they_exist(client, settings):
    settings.DEMO_LOGINS = True
    assert client.get("/login").context["demo_logins"] == []
    UserFactory(username=demo.MARKETER.username)
    offered = client.get("/login").context["demo_logins"]
    assert [(each["username"], each["password"]) for each in offered] == [("demo", "artify-demo-2026")]


def test_demo_accounts_are_a_secret_elsewhere(client):
    UserFactory(username=demo.MARKETER.username)
    response = client.get("/login")
    assert response.context["demo_logins"] == []
    assert demo.MARKETER.password not in response.text
