"""A forgotten password, from the link on the sign-in page to being signed in again: real servers, worker and mail."""

import re
from email import message_from_string, policy
from pathlib import Path

import pytest
from django.contrib.auth.hashers import make_password
from playwright.sync_api import Browser, Page, expect

from accounts.models import User
from tests.language import in_hangul
from tests.stack import Stack, wait_until
from tests.stack_fixtures import StartStack, scratch, start_stack

__all__ = ["scratch", "start_stack"]
pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]

NEW = "a quiet lake at noon"


@pytest.fixture
def stack(start_stack: StartStack, tmp_path: Path) -> Stack:
    return start_stack(workers=1, EMAIL_URL=f"filemail:///{tmp_path / 'mails'}")


def letter_in(folder: Path) -> str:
    """The text of the only mail, once a worker has written it."""

    def found() -> list[str]:
        texts = [file.read_text() for file in folder.glob("*.log")] if folder.exists() else []
        return [text for text in texts if "/password/reset/" in text]  # written to its end

    wait_until(found, seconds=30)
    [mail] = found()
    return mail


def subject_of(mail: str) -> str:
    return str(message_from_string(mail, policy=policy.default)["Subject"])


def ask_for_link(page: Page, url: str, email: str) -> None:
    page.goto(f"{url}/login")
    page.get_by_role("link", name="Forgot your password?").click()
    page.get_by_label("E-mail").fill(email)
    page.get_by_role("button", name="Send link").click()
    expect(page.get_by_role("status")).to_contain_text(f"If {email} has an account")


def set_password(page: Page, password: str) -> None:
    page.get_by_label("New password").fill(password)
    page.get_by_role("button", name="Set password").click()


def test_from_the_forgotten_password_to_the_projects(stack: Stack, browser: Browser, tmp_path: Path) -> None:
    User.objects.create(username="mina", email="mina@example.com", password=make_password("forgotten"), language="ko")
    context = browser.new_context(locale="en-US")
    page = context.new_page()
    ask_for_link(page, stack.url, "nobody@example.com")
    ask_for_link(page, stack.url, "MINA@example.com")
    mail = letter_in(tmp_path / "mails")
    assert "To: mina@example.com" in mail and in_hangul(subject_of(mail)), "in the language of the account"
    link = re.search(r"http://\S+/password/reset/\S+", mail)
    assert link and link[0].startswith(stack.url)
    page.goto(link[0])
    set_password(page, "123")
    expect(page.get_by_label("New password")).to_have_attribute("aria-invalid", "true")
    set_password(page, NEW)
    expect(page.get_by_role("status")).to_contain_text("new password is set")
    page.get_by_role("link", name="Back to sign-in").click()
    page.get_by_label("Username or e-mail").fill("mina")
    page.get_by_label("Password", exact=True).fill(NEW)
    page.get_by_role("button", name="Sign in").click()
    expect(page.locator("html")).to_have_attribute("lang", "ko")
    expect(page).to_have_url(f"{stack.url}/")
    again = context.new_page()
    again.goto(link[0])
    again.get_by_role("textbox").first.fill("yet another long one")
    again.locator("button[type=submit]").click()
    expect(again.get_by_role("alert")).to_be_visible()
    login = {"username": "mina", "password": NEW}
    assert stack.http.post("/api/login", json=login).status_code == 200, "the link worked once"
    context.close()
