"""The devices of an account on its page: seen, logged out one by one or all others, in every state."""

import pytest
from playwright.sync_api import Page, Route, expect

from accounts.models import AuthSession, User
from tests.browser.test_page_quality import check
from tests.factories import client_of

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]

PHONE = "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) Version/18.0 Mobile Safari/604.1"


@pytest.fixture
def phone(owner: User):
    client = client_of(owner)
    AuthSession.objects.update(user_agent=PHONE, address="198.51.100.9")
    return client


def test_a_device_is_logged_out_after_a_question(phone, owner_page: Page, owner: User):
    owner_page.goto("/account")
    devices = owner_page.get_by_role("list", name="Devices").get_by_role("listitem")
    expect(devices).to_have_count(2)
    expect(devices.first).to_contain_text("This device")
    expect(devices.first.get_by_role("button")).to_have_count(0)
    expect(devices.last).to_contain_text("Safari on iPhone")
    expect(devices.last).to_contain_text("198.51.100.9")
    devices.last.get_by_role("button", name="Log out Safari on iPhone").click()
    owner_page.get_by_role("dialog").get_by_role("button", name="Cancel").click()
    assert phone.get("/api/me").status_code == 200
    devices.last.get_by_role("button", name="Log out Safari on iPhone").click()
    owner_page.get_by_role("dialog").get_by_role("button", name="Log out").click()
    expect(owner_page.get_by_text("Safari on iPhone is logged out.")).to_be_visible()
    expect(devices).to_have_count(1)
    expect(owner_page.get_by_text("You are signed in nowhere else.")).to_be_visible()
    assert phone.get("/api/me").status_code == 401


def test_everywhere_else_at_once(phone, owner_page: Page, owner: User):
    tablet = client_of(owner)
    owner_page.goto("/account")
    owner_page.get_by_role("button", name="Log out everywhere else").click()
    owner_page.get_by_role("dialog").get_by_role("button", name="Log out everywhere else").click()
    expect(owner_page.get_by_text("All other devices are logged out.")).to_be_visible()
    expect(owner_page.get_by_role("button", name="Log out everywhere else")).to_have_count(0)
    assert (phone.get("/api/me").status_code, tablet.get("/api/me").status_code) == (401, 401)
    owner_page.reload()
    expect(owner_page.get_by_role("list", name="Devices").get_by_role("listitem")).to_have_count(1)


def test_one_that_ended_meanwhile_is_gone_all_the_same(phone, owner_page: Page):
    owner_page.goto("/account")
    button = owner_page.get_by_role("button", name="Log out Safari on iPhone")
    expect(button).to_be_visible()
    phone.post("/api/logout")
    button.click()
    owner_page.get_by_role("dialog").get_by_role("button", name="Log out").click()
    expect(button).to_have_count(0)


def test_a_list_that_does_not_come_can_be_asked_for_again(owner_page: Page, quiet_console: list[str]):
    path, fault = "**/api/me/sessions", {"status": 500, "json": {"code": "server_error", "detail": "Down."}}
    held: list[Route] = []
    owner_page.route(path, lambda route: held.append(route))
    with owner_page.expect_request(path):
        owner_page.goto("/account")
    expect(owner_page.get_by_role("status", name="Loading devices")).to_be_visible()
    held.pop().fulfill(**fault)
    expect(owner_page.get_by_role("alert")).to_contain_text("Your devices could not be loaded")
    owner_page.unroute(path)
    owner_page.get_by_role("button", name="Try again").click()
    expect(owner_page.get_by_text("You are signed in nowhere else.")).to_be_visible()
    assert [line for line in quiet_console if "500" not in line] == []
    quiet_console.clear()


def test_a_device_that_was_logged_out_elsewhere_leads_to_the_sign_in_page(owner_page: Page, owner: User):
    owner_page.goto("/account")
    expect(owner_page.get_by_text("You are signed in nowhere else.")).to_be_visible()
    AuthSession.objects.get(user=owner).user.end_sessions()
    owner_page.get_by_role("button", name="Prepare my data").click()
    owner_page.wait_for_url("**/login?next=%2Faccount")


@pytest.mark.parametrize(("width", "language"), [(1360, "en"), (390, "ko")])
def test_it_fits_and_is_accessible(phone, owner_page: Page, owner: User, width: int, language: str):
    User.objects.filter(pk=owner.pk).update(language=language)
    owner_page.set_viewport_size({"width": width, "height": 844})
    assert check(owner_page, "/account") == {}
    expect(owner_page.get_by_text("iPhone")).to_be_visible()
