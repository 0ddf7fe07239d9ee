"""Promise 35: what is secret stands in no log, no answer, no page and no row, while everything fails."""

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import httpx
import pytest
from django.apps import apps
from django.contrib import admin
from django.core import serializers
from django.db import connection
from django.urls import reverse

from accounts.models import User
from generation.models import Job
from tests.scratch import Scratch, orm_on
from tests.stack import IMAGE, ROOT, TEXT, Person, Stack, numbered, wait_until

pytestmark = pytest.mark.django_db(transaction=True)

KEY, SIGNING, PASSWORD = "sk-planted-4f1c9a", "signing-planted-77b0e2", "password-planted-19d3"
NEW_PASSWORD, DATABASE_PASSWORD, MAIL_PASSWORD = "password-planted-5e8a", "database-planted-90ab", "mail-planted-3321ee"
BACKUP_KEY = "backup-planted-551c0f"
PLANTED = (KEY, SIGNING, PASSWORD, NEW_PASSWORD, DATABASE_PASSWORD, MAIL_PASSWORD, BACKUP_KEY)
FAULTS = ("unauthorized", "bad_request", "server_error", "malformed_json", "reset_mid_body", "stream_error")
ACCOUNT = {"username": "planted", "email": "planted@example.com", "password": PASSWORD}
PAGES = ("/", "/costs", "/account", "/admin/", "/api/schema", "/api/docs", "/api/me", "/api/me/sessions")
BROKEN = "accounts_authsession"  # without this table every page of somebody signed in is a fault of ours


@pytest.fixture
def stack(scratch: Scratch, django_db_blocker: Any, tmp_path: Path) -> Iterator[Stack]:
    """Artify as in production, with a secret in every setting that takes one."""
    settings = {
        "DEBUG": "false",
        "SECURE_SSL_REDIRECT": "false",
        "OPENAI_API_KEY": KEY,
        "SECRET_KEY": SIGNING * 3,
        "BACKUP_KEY": BACKUP_KEY,
        "EMAIL_URL": f"filemail://sender:{MAIL_PASSWORD}@localhost/{tmp_path / 'mails'}",
        "BREAKER_FAILURES": "1000",
    }
    with django_db_blocker.unblock(), scratch.copy() as url, orm_on(url):
        planted = url.replace("postgres@", f"postgres:{DATABASE_PASSWORD}@", 1)  # SQLite has none
        collect(tmp_path, settings)
        with Stack(tmp_path, planted, workers=1, settings=settings) as stack:
            yield stack


def collect(folder: Path, settings: dict[str, str]) -> None:
    """The static files, which production has under other names."""
    command = [sys.executable, "manage.py", "collectstatic", "--no-input", "--verbosity", "0"]
    environment = {**os.environ, **settings, "ARTIFY_DATA_DIR": str(folder)}
    subprocess.run(command, cwd=ROOT, env=environment, check=True)


def test_what_is_secret_is_seen_nowhere(stack: Stack, tmp_path: Path) -> None:
    stack.direct(faults=[{"kind": kind, "times": 3} for kind in FAULTS])
    with httpx.Client(base_url=stack.url, headers={"X-Client": "browser"}, timeout=60) as browser:
        token = browser.post("/api/register", json=ACCOUNT).raise_for_status().json()["access"]
        issued = {token, *browser.cookies.values()}
        User.objects.filter(username="planted").update(is_staff=True, is_superuser=True)
        person = Person(User.objects.get(), token)

        answers = [*generated(stack, person), *signed_in(browser)]
        wait_until(lambda: not Job.objects.filter(status__in=Job.OPEN).exists(), seconds=60)
        answers += [browser.get(page).raise_for_status() for page in (*PAGES, *office())]
        export = exported(browser)
        link = mailed(browser, tmp_path / "mails")
        with broken():
            faults = [browser.get(page) for page in ("/account", "/api/me", "/admin/", link, export)]
            faults.append(stack.get(person, "/api/me"))
        answers += [*faults, *reset(browser, link)]
        issued |= {*browser.cookies.values(), link.rpartition("/")[2], export.rpartition("/")[2]}

    assert [answer.status_code for answer in faults] == [500] * len(faults)
    assert len(stack.received()) > len(FAULTS)
    seen = [*(answer.text for answer in answers), stack.get(person, "/api/jobs").text, *rows()]
    assert [text[:200] for text in seen for secret in PLANTED if secret in text] == []
    written = [line for text in logs(stack.folder) for line in text.splitlines()]
    assert any("request_failed" in line and "/password/reset/***" in line for line in written)
    assert [line[:300] for line in written for secret in (*PLANTED, *issued) if secret in line] == []


def generated(stack: Stack, person: Person) -> Iterator[httpx.Response]:
    """Copy and pictures in every way, most of which fail."""
    for _ in FAULTS:
        for path in ("/api/generate/text", "/api/generate/text/stream", "/api/generate/text/async"):
            yield stack.post(person, path, numbered(TEXT))
    yield stack.post(person, "/api/generate/image", numbered(IMAGE))
    yield stack.post(person, "/api/generate/text", {"prompt": 7, "model": [KEY[:9]]})
    yield stack.http.get("/api/health/ready")


def signed_in(browser: httpx.Client) -> Iterator[httpx.Response]:
    """The password, where it is right, where the name is wrong, and where the account exists."""
    yield browser.post("/api/login", json=ACCOUNT).raise_for_status()
    yield browser.post("/api/login", json=ACCOUNT | {"username": "nobody"})
    yield browser.post("/api/register", json=ACCOUNT)


def office() -> Iterator[str]:
    """Every list of the back office, and the first of what it lists."""
    for model in admin.site._registry:
        name = f"admin:{model._meta.app_label}_{model._meta.model_name}"
        yield reverse(f"{name}_changelist")
        first = model._default_manager.first()
        if first is not None:
            yield reverse(f"{name}_change", args=[first.pk])


def exported(browser: httpx.Client) -> str:
    """The path of the file with all the account's data, which is fetched once."""
    access = browser.post("/api/token/refresh").raise_for_status().json()["access"]
    headers = {"Authorization": f"Bearer {access}"}
    browser.post("/api/me/export", headers=headers).raise_for_status()
    found: dict[str, str] = {}

    def is_ready() -> bool:
        found.update(browser.get("/api/me/export", headers=headers).json())
        return found["state"] == "ready"

    wait_until(is_ready, seconds=60)
    browser.get(found["url"]).raise_for_status()
    return found["url"]


def mailed(browser: httpx.Client, folder: Path) -> str:
    """The path of the link in the mail that a worker writes."""
    browser.post("/api/password/reset", json={"email": ACCOUNT["email"]}).raise_for_status()

    def link() -> re.Match[str] | None:
        mails = "".join(file.read_text() for file in folder.glob("*")) if folder.exists() else ""
        return re.search(r"/password/reset/\S+", mails)

    wait_until(link, seconds=60)
    found = link()
    assert found
    return found[0]


def reset(browser: httpx.Client, link: str) -> Iterator[httpx.Response]:
    """The link opened, a password that is refused, one that is taken, and the link once more."""
    yield browser.get(link).raise_for_status()
    uid, token = link.split("/")[-2:]
    for password, status in (("12345", 400), (NEW_PASSWORD, 204), (NEW_PASSWORD, 400)):
        body = {"uid": uid, "token": token, "password": password}
        answer = browser.post("/api/password/reset/confirm", json=body)
        assert answer.status_code == status, answer.text
        yield answer


@contextmanager
def broken() -> Iterator[None]:
    """A table that everybody needs is gone for a while."""
    with connection.cursor() as cursor:
        cursor.execute(f"ALTER TABLE {BROKEN} RENAME TO gone")
        try:
            yield
        finally:
            cursor.execute(f"ALTER TABLE gone RENAME TO {BROKEN}")


def rows() -> Iterator[str]:
    """Every row of every table of ours."""
    for model in apps.get_models():
        yield serializers.serialize("json", model._default_manager.all())


def logs(folder: Path) -> Iterator[str]:
    for log in folder.glob("*.log"):
        yield log.read_text()
