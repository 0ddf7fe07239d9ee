"""Promise 35: what is secret stands in no log, no answer, no page and no row."""

from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest
from django.apps import apps
from django.core import serializers

from accounts.models import User
from generation.models import Job
from tests.stack import IMAGE, TEXT, Person, Stack, numbered, wait_until
from tests.stack_fixtures import StartStack

pytestmark = pytest.mark.django_db(transaction=True)

KEY, SIGNING, PASSWORD = "sk-planted-4f1c9a", "signing-planted-77b0e2", "password-planted-19d3"
PLANTED = (KEY, SIGNING, PASSWORD)
FAULTS = ("unauthorized", "bad_request", "server_error", "malformed_json", "reset_mid_body", "stream_error")
ACCOUNT = {"username": "planted", "email": "planted@example.com", "password": PASSWORD}
PAGES = ("/", "/costs", "/account", "/admin/", "/admin/generation/job/", "/admin/accounts/attempt/", "/api/schema")


def test_what_is_secret_is_seen_nowhere(start_stack: StartStack) -> None:
    stack = start_stack(workers=1, OPENAI_API_KEY=KEY, SECRET_KEY=SIGNING * 3, BREAKER_FAILURES=1000)
    stack.direct(faults=[{"kind": kind, "times": 3} for kind in FAULTS])
    with httpx.Client(base_url=stack.url, headers={"X-Client": "browser"}, timeout=60) as browser:
        token = browser.post("/api/register", json=ACCOUNT).raise_for_status().json()["access"]
        User.objects.filter(username="planted").update(is_staff=True, is_superuser=True)
        person = Person(User.objects.get(), token)

        answers = [*generated(stack, person), *signed_in(browser)]
        wait_until(lambda: not Job.objects.filter(status__in=Job.OPEN).exists(), seconds=60)
        answers += [browser.get(page).raise_for_status() for page in PAGES]

    assert len(stack.received()) > len(FAULTS)
    seen = [*(answer.text for answer in answers), stack.get(person, "/api/jobs").text, *rows(), *logs(stack.folder)]
    assert [text[:200] for text in seen for secret in PLANTED if secret in text] == []


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


def rows() -> Iterator[str]:
    """Every row of every table of ours."""
    for model in apps.get_models():
        yield serializers.serialize("json", model._default_manager.all())


def logs(folder: Path) -> Iterator[str]:
    for log in folder.glob("*.log"):
        yield log.read_text()
