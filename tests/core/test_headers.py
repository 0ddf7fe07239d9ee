"""Promise 33 and what browsers are told beside: the headers of every kind of answer, refusals and faults included."""

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import rest_framework
from django.core.files.base import ContentFile
from django.core.files.storage import default_storage
from django.db import connection
from django.http import HttpResponseBase
from django.test import Client
from django.urls import reverse

from accounts.models import User
from artify.core.browsable import HASHES, STYLES
from tests.factories import PASSWORD

pytestmark = pytest.mark.django_db

NOT_OURS = ("admin.html", "login_base.html")  # of a renderer and of views that we do not use
PICTURE = f"assets/00/{'0' * 32}.png"
EVERYWHERE = {
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "strict-origin-when-cross-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
}
DOCUMENTS = EVERYWHERE | {"X-Frame-Options": "DENY", "Cross-Origin-Resource-Policy": "same-origin"}
Get = Callable[..., HttpResponseBase]


@pytest.fixture
def visitor() -> Client:
    return Client(enforce_csrf_checks=True, raise_request_exception=False)


@pytest.fixture
def broken(owner: User) -> Client:
    """Signed in, while the table of sign-ins is gone: whatever the client asks is a fault of ours."""
    client = Client(raise_request_exception=False)
    body = {"username": "owner", "password": PASSWORD}
    answer = client.post("/api/login", body, content_type="application/json", headers={"X-Client": "browser"})
    assert answer.status_code == 200
    with connection.cursor() as cursor:
        cursor.execute("ALTER TABLE accounts_authsession RENAME TO gone")
    return client


def assert_document(answer: HttpResponseBase) -> str:
    """It has every header; returns its policy."""
    assert {name: answer.headers.get(name) for name in DOCUMENTS} == DOCUMENTS
    assert "camera=()" in answer.headers["Permissions-Policy"]
    assert "clipboard" not in answer.headers["Permissions-Policy"]
    policy = answer.headers["Content-Security-Policy"]
    assert "'unsafe-eval'" not in policy
    directives = dict(each.split(" ", 1) for each in policy.split("; "))
    assert "'unsafe-inline'" not in directives["script-src"]
    assert {"object-src": "'none'", "base-uri": "'none'", "frame-ancestors": "'none'"}.items() <= directives.items()
    assert not re.search(r"https?:|\*", policy), "nothing of ours comes from elsewhere"
    return policy


@pytest.mark.parametrize(
    ("path", "status", "more"),
    [
        ("/login", 200, {}),
        ("/password/forgot", 200, {}),
        ("/account", 302, {}),
        ("/api/health", 200, {}),
        ("/api/me", 401, {}),
        ("/api/docs", 200, {}),
        ("/api/redoc", 200, {}),
        ("/api/schema", 200, {}),
        ("/nothing-here", 404, {}),
        ("/api/nothing-here", 404, {}),
        ("/media/none.png", 404, {}),
        ("/admin/", 302, {}),
        ("/login", 400, {"HTTP_HOST": "evil.example"}),
        ("/api/me", 400, {"HTTP_HOST": "evil.example"}),
    ],
)
def test_pages_answers_and_refusals(visitor: Client, path: str, status: int, more: dict[str, str]) -> None:
    answer = visitor.get(path, **more)
    assert answer.status_code == status
    assert_document(answer)


def test_a_form_without_its_token(visitor: Client) -> None:
    answer = visitor.post("/visit/end")
    assert (answer.status_code, answer.headers["Content-Type"]) == (403, "text/html; charset=utf-8")
    assert_document(answer)


@pytest.mark.parametrize("path", ["/account", "/api/me", "/admin/", "/nothing-here"])
def test_a_fault_of_ours(broken: Client, path: str) -> None:
    answer = broken.get(path)
    assert answer.status_code == 500
    assert_document(answer)
    assert b"authsession" not in answer.content, "and says nothing of what is inside"


def test_the_back_office(client: Client, staff: User) -> None:
    client.force_login(staff)
    assert_document(client.get("/admin/"))
    assert_document(client.get(reverse("admin:accounts_user_changelist")))
    assert_document(client.get("/admin/accounts/user/999/change/", follow=True))


def test_the_nonce_is_another_one_each_time(visitor: Client) -> None:
    nonces = [re.search(r"'nonce-([^']+)'", visitor.get("/login").headers["Content-Security-Policy"]) for _ in range(3)]
    assert len({found[1] for found in nonces if found}) == 3


def test_static_files(visitor: Client) -> None:
    answer = visitor.get("/static/css/base.css")
    assert answer.status_code == 200
    assert {name: answer.headers.get(name) for name in EVERYWHERE} == EVERYWHERE
    assert answer.headers["Cross-Origin-Resource-Policy"] == "cross-origin"


@pytest.mark.parametrize(("origins", "embedded"), [([], "same-origin"), (["https://shop.example"], "cross-origin")])
def test_pictures(visitor: Client, settings: Any, tmp_path: Any, origins: list[str], embedded: str) -> None:
    settings.MEDIA_ROOT, settings.CORS_ALLOWED_ORIGINS = tmp_path, origins
    default_storage.save(PICTURE, ContentFile(b"\x89PNG"))
    answer = visitor.get(f"/media/{PICTURE}")
    assert answer.status_code == 200
    assert {name: answer.headers.get(name) for name in EVERYWHERE} == EVERYWHERE
    assert answer.headers["Cross-Origin-Resource-Policy"] == embedded
    assert "sandbox" in answer.headers["Content-Security-Policy"]


def test_the_page_of_a_mailed_link_is_named_to_nobody(visitor: Client) -> None:
    assert visitor.get("/password/reset/MQ/abc-123").headers["Referrer-Policy"] == "no-referrer"


@pytest.mark.parametrize("path", ["/login", "/api/health", "/static/css/base.css", "/nothing-here"])
def test_browsers_remember_to_come_by_https(visitor: Client, settings: Any, path: str) -> None:
    settings.SECURE_HSTS_SECONDS, settings.SECURE_HSTS_INCLUDE_SUBDOMAINS, settings.SECURE_HSTS_PRELOAD = 9, True, True
    client = type(visitor)()
    assert client.get(path, secure=True).headers["Strict-Transport-Security"] == "max-age=9; includeSubDomains; preload"
    assert "Strict-Transport-Security" not in client.get(path).headers


def test_the_browsable_api_allows_its_own_styles_one_by_one(owner_api: Any) -> None:
    """Also those that a new version of DRF brings: every one of its templates is looked at."""
    policy = assert_document(owner_api.get("/api/me", headers={"Accept": "text/html"}))
    assert "'unsafe-inline'" not in policy
    written = {
        style
        for template in Path(rest_framework.__file__).parent.glob("templates/rest_framework/**/*.html")
        if template.name not in NOT_OURS
        for style in re.findall(r'style="([^"]*)"', template.read_text())
    }
    assert written == set(STYLES)
    assert all(each in policy for each in HASHES)


def test_no_script_reads_cookies(client: Client, staff: User) -> None:
    body = {"username": staff.username, "password": PASSWORD}
    client.post("/api/login", body, "application/json", headers={"X-Client": "browser", "Origin": "http://testserver"})
    assert client.get("/admin/").status_code == 200
    assert {name for name, cookie in client.cookies.items() if cookie["httponly"]} == {
        "artify_refresh",
        "csrftoken",
        "sessionid",
    }
