"""The account page and the app bar."""

import re

import pytest
from playwright.sync_api import Page, expect

from accounts.models import User
from tests.factories import PASSWORD

DARK_GROUND = "rgb(23, 24, 27)"  # --grey-2 of tokens.css

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]


def test_language_and_time_zone_are_the_accounts(owner_page: Page, owner: User):
    owner_page.goto("/account")
    owner_page.get_by_label("Time zone").select_option("Europe/Berlin")
    owner_page.get_by_role("combobox", name="Language").select_option("ko")
    owner_page.get_by_role("button", name="Save").click()
    expect(owner_page.locator("html")).to_have_attribute("lang", "ko")
    owner.refresh_from_db()
    assert (owner.language, owner.time_zone) == ("ko", "Europe/Berlin")


def test_a_new_password_ends_the_others_and_keeps_this_one(owner_page: Page, owner: User):
    owner_page.goto("/account")
    owner_page.get_by_label("Current password").fill(PASSWORD)
    owner_page.get_by_label("New password").fill("a quiet lake at noon")
    owner_page.get_by_role("button", name="Change password").click()
    expect(owner_page.get_by_text("Your password is changed.")).to_be_visible()
    expect(owner_page.get_by_label("Current password")).to_have_value("")
    owner.refresh_from_db()
    assert owner.check_password("a quiet lake at noon")
    owner_page.goto("/")
    expect(owner_page.get_by_role("heading", name="Make your first visual")).to_be_visible()


def test_a_wrong_current_password_is_told_beside_its_field(owner_page: Page):
    owner_page.goto("/account")
    owner_page.get_by_label("Current password").fill("not this one")
    owner_page.get_by_label("New password").fill("a quiet lake at noon")
    owner_page.get_by_role("button", name="Change password").click()
    expect(owner_page.get_by_label("Current password")).to_have_attribute("aria-invalid", "true")
    expect(owner_page.get_by_label("New password")).to_have_value("a quiet lake at noon")


def test_logging_out_everywhere_asks_first(owner_page: Page, owner: User):
    owner_page.goto("/account")
    owner_page.get_by_role("button", name="Log out everywhere").click()
    owner_page.get_by_role("dialog").get_by_role("button", name="Cancel").click()
    expect(owner_page.get_by_role("dialog")).to_have_count(0)
    owner_page.get_by_role("button", name="Log out everywhere").click()
    owner_page.get_by_role("dialog").get_by_role("button", name="Log out everywhere").click()
    expect(owner_page).to_have_url(re.compile("/login$"))
    owner_page.goto("/")
    expect(owner_page).to_have_url(re.compile(r"/login\?next=/$"))


def test_the_theme_is_kept_and_stands_before_the_first_paint(owner_page: Page):
    owner_page.goto("/")
    owner_page.get_by_role("button", name="Theme").click()
    expect(owner_page.get_by_role("menuitemradio").first).to_be_focused()
    owner_page.keyboard.press("End")
    owner_page.keyboard.press("Enter")
    root = owner_page.locator("html")
    expect(root).to_have_css("color-scheme", "dark")
    owner_page.reload(wait_until="commit")
    owner_page.wait_for_selector("body", state="attached")
    expect(root).to_have_attribute("data-theme", "dark")
    expect(root).to_have_css("background-color", DARK_GROUND)
    owner_page.get_by_role("button", name="Theme").click()
    owner_page.get_by_role("menuitemradio", name="Light").click()
    expect(root).not_to_have_css("background-color", DARK_GROUND)


def test_logging_out_from_the_menu(owner_page: Page, owner: User):
    owner_page.goto("/")
    menu = owner_page.get_by_role("button", name=owner.username)
    menu.click()
    owner_page.keyboard.press("Escape")
    expect(owner_page.get_by_role("menu")).to_have_count(0)
    expect(menu).to_be_focused()
    menu.click()
    owner_page.get_by_role("menuitem", name="Log out").click()
    expect(owner_page).to_have_url(re.compile("/login$"))
    assert "artify_refresh" not in {cookie["name"] for cookie in owner_page.context.cookies()}
