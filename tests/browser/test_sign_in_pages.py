"""Signing in, registering, passwords: what a person does on the pages. Promise 15: no script reads a token."""

import re
from typing import Any

import pytest
from django.contrib.auth.tokens import default_token_generator
from django.utils.encoding import force_bytes
from django.utils.http import urlsafe_base64_encode
from playwright.sync_api import Page, expect

from accounts.models import AuthSession, User
from tests.factories import PASSWORD, ProjectFactory, UserFactory

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]

STORED = """async () => {
  const rows = (store) => new Promise((resolve) => (store.getAll().onsuccess = (event) => resolve(event.target.result)));
  const open = (name) => new Promise((resolve) => (indexedDB.open(name).onsuccess = (event) => resolve(event.target.result)));
  const kept = [];
  for (const { name } of await indexedDB.databases()) {
    const database = await open(name);
    for (const store of database.objectStoreNames) kept.push(name, store, await rows(database.transaction(store).objectStore(store)));
  }
  const cached = await Promise.all((await caches.keys()).map((name) => caches.open(name).then((cache) => cache.keys())));
  return JSON.stringify([document.cookie, {...localStorage}, {...sessionStorage}, kept, cached, window.name, history.state]);
}"""
OTHER_ORIGIN = "http://localhost:49151"  # the same site, so that the cookie itself would come along


def requests_to(page: Page, path: str) -> list[str]:
    """Fills with the addresses of the requests to a path, from now on."""
    seen: list[str] = []
    page.on("request", lambda request: seen.append(request.url) if path in request.url else None)
    return seen


def fill_login(page: Page, username: str, password: str) -> None:
    page.get_by_label("Username or e-mail").fill(username)
    page.get_by_label("Password", exact=True).fill(password)
    page.get_by_role("button", name="Sign in").click()


def test_a_visitor_is_led_to_sign_in_and_back(page: Page, owner: User):
    page.goto("/account")
    expect(page).to_have_url(re.compile(r"/login\?next=/account$"))
    fill_login(page, owner.email, PASSWORD)
    expect(page).to_have_url(re.compile(r"/account$"))
    expect(page.get_by_role("definition").first).to_have_text(owner.username)


def test_tokens_are_out_of_scripts_reach(page: Page, owner: User):
    page.goto("/login")
    fill_login(page, owner.username, PASSWORD)
    expect(page.get_by_role("heading", name="Make your first visual")).to_be_visible()
    project = ProjectFactory(user=owner)
    for path in ("/", "/account", f"/projects/{project.pk}"):
        page.goto(path, wait_until="networkidle")
        stored = page.evaluate(STORED)
        cookies = {cookie["name"]: cookie for cookie in page.context.cookies()}
        secrets = [
            cookies["artify_refresh"]["value"],
            cookies["sessionid"]["value"],
            "eyJ",
            "artify_refresh",
            "sessionid",
        ]
        assert [secret for secret in secrets if secret in stored] == []
        assert cookies["artify_refresh"]["httpOnly"] and cookies["sessionid"]["httpOnly"]
        assert cookies["artify_refresh"]["sameSite"] == "Strict"


@pytest.mark.parametrize("headers", ["{}", "{'X-Client': 'browser'}", "{'Content-Type': 'text/plain'}"])
@pytest.mark.parametrize("mode", ["cors", "no-cors"])
def test_no_other_origin_refreshes(
    page: Page, owner: User, live_server: Any, quiet_console: list[str], headers: str, mode: str
):
    """A page of another origin asks in the victim's browser, with the victim's cookie."""
    page.goto("/login")
    fill_login(page, owner.username, PASSWORD)
    expect(page.get_by_role("heading", name="Make your first visual")).to_be_visible()
    before = AuthSession.objects.get().current_jti
    answers: list[int] = []
    page.on("response", lambda answer: answers.append(answer.status) if "/api/token" in answer.url else None)
    page.route(f"{OTHER_ORIGIN}/**", lambda route: route.fulfill(body="<h1>Win a prize</h1>", content_type="text/html"))
    page.goto(OTHER_ORIGIN)
    ask = f"fetch('{live_server.url}/api/token/refresh', {{method: 'POST', credentials: 'include', mode: '{mode}', headers: {headers}}})"
    said = page.evaluate(f"{ask}.then((answer) => answer.text(), () => 'refused')")
    assert said in ("refused", "")
    assert set(answers) <= {403, 200}, "200 is the preflight's, which allows nothing"
    assert AuthSession.objects.get().current_jti == before
    assert AuthSession.objects.get().revoked_at is None
    quiet_console.clear()  # the browser says there what it has refused


def test_a_page_without_a_session_asks_for_no_token(page: Page):
    refreshes = requests_to(page, "/api/token/refresh")
    page.goto("/login")
    page.wait_for_load_state("networkidle")
    expect(page.get_by_role("button", name="Sign in")).to_be_visible()
    assert refreshes == []


def test_a_wrong_password_keeps_what_was_typed(page: Page, owner: User):
    page.goto("/login")
    fill_login(page, owner.username, "not this one")
    expect(page.get_by_role("alert")).to_be_visible()
    expect(page.get_by_role("alert")).to_be_focused()
    expect(page.get_by_label("Username or e-mail")).to_have_value(owner.username)
    expect(page.get_by_role("button", name="Sign in")).to_be_enabled()


def test_an_empty_form_is_told_so_without_a_request(page: Page):
    page.goto("/login")
    logins = requests_to(page, "/api/login")
    page.get_by_role("button", name="Sign in").click()
    field = page.get_by_label("Username or e-mail")
    expect(field).to_have_accessible_description("Enter your username or e-mail address.")
    expect(field).to_be_focused()
    assert logins == []


def test_registering_signs_in_with_the_browsers_language_and_zone(page: Page):
    page.goto("/register")
    page.get_by_label("Username").fill("서연")
    page.get_by_label("E-mail").fill("seoyeon@example.com")
    page.get_by_label("Password", exact=True).fill("늦가을 산책로 27")
    page.get_by_role("button", name="Create account").click()
    expect(page.get_by_role("heading", name="Make your first visual")).to_be_visible()
    user = User.objects.get(username="서연")
    assert (user.language, user.time_zone) == ("en", page.evaluate("Intl.DateTimeFormat().resolvedOptions().timeZone"))


def test_complaints_of_registering_stand_beside_their_fields(page: Page):
    UserFactory(username="taken", email="taken@example.com")
    page.goto("/register")
    page.get_by_label("Username").fill("Taken")
    page.get_by_label("E-mail").fill("new@example.com")
    page.get_by_label("Password", exact=True).fill("password")
    page.get_by_role("button", name="Create account").click()
    expect(page.locator('[aria-invalid="true"]')).not_to_have_count(0)
    expect(page.get_by_label("E-mail")).to_have_value("new@example.com")
    assert not User.objects.filter(email="new@example.com").exists()


def test_the_link_of_the_mail_sets_a_new_password(page: Page, owner: User):
    uid = urlsafe_base64_encode(force_bytes(owner.pk))
    page.goto(f"/password/reset/{uid}/{default_token_generator.make_token(owner)}")
    page.get_by_label("New password").fill("a quiet lake at noon")
    page.get_by_role("button", name="Set password").click()
    expect(page.get_by_role("status")).to_contain_text("new password is set")
    owner.refresh_from_db()
    assert owner.check_password("a quiet lake at noon")


def test_asking_for_a_link_answers_alike_for_everyone(page: Page):
    page.goto("/password/forgot")
    page.get_by_label("E-mail").fill("nobody@example.com")
    page.get_by_role("button", name="Send link").click()
    expect(page.get_by_role("status")).to_contain_text("If nobody@example.com has an account")


def test_the_language_of_a_visitor_can_be_changed(page: Page):
    page.goto("/login")
    page.get_by_role("button", name="Language").click()
    page.get_by_role("menuitemradio", name="한국어").click()
    expect(page.locator("html")).to_have_attribute("lang", "ko")
    page.reload()
    expect(page.locator("html")).to_have_attribute("lang", "ko")
