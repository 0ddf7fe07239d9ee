"""API keys on the account page: made, copied, shown once, revoked; in every state, in both languages."""

import pytest
from playwright.sync_api import Page, Route, expect
from rest_framework.test import APIClient

from accounts.api_keys import make_key
from accounts.models import ApiKey, User
from artify.core.scopes import Scope
from tests.browser.test_page_quality import check

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]


def using(text: str) -> APIClient:
    client = APIClient()
    client.credentials(HTTP_AUTHORIZATION=f"Bearer {text}")
    return client


def test_a_key_is_made_copied_and_revoked(owner_page: Page):
    owner_page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    owner_page.goto("/account")
    expect(owner_page.get_by_text("No API keys")).to_be_visible()
    owner_page.get_by_role("button", name="New API key").click()
    dialog = owner_page.get_by_role("dialog")
    dialog.get_by_role("button", name="Make the key").click()
    expect(dialog.get_by_text("Give the key a name.")).to_be_visible()
    dialog.get_by_label("Name").fill("Shop")
    dialog.get_by_label("Read").uncheck()
    dialog.get_by_role("button", name="Make the key").click()
    expect(dialog.get_by_text("Choose at least one.")).to_be_visible()
    dialog.get_by_label("Read").check()
    dialog.get_by_label("Results").check()
    dialog.get_by_label("Expires after").select_option("30")
    dialog.get_by_role("button", name="Make the key").click()
    expect(dialog.get_by_text("It is not shown again.")).to_be_visible()
    text = dialog.get_by_label("API key").input_value()
    owner_page.mouse.click(3, 3)
    expect(dialog).to_be_visible()
    dialog.get_by_role("button", name="Copy").click()
    assert owner_page.evaluate("navigator.clipboard.readText()") == text
    dialog.get_by_role("button", name="I have kept it").click()
    assert text not in owner_page.content()

    line = owner_page.get_by_role("list", name="API keys").get_by_role("listitem")
    expect(line).to_have_count(1)
    for words in ("Shop", text[:15], "never used", "expires", "Read", "Results"):
        expect(line).to_contain_text(words)
    assert using(text).get("/api/me").status_code == 200
    assert ApiKey.objects.get().scopes == ["read", "metrics"]
    line.get_by_role("button", name="Revoke Shop").click()
    owner_page.get_by_role("dialog").get_by_role("button", name="Cancel").click()
    assert using(text).get("/api/me").status_code == 200
    line.get_by_role("button", name="Revoke Shop").click()
    owner_page.get_by_role("dialog").get_by_role("button", name="Revoke").click()
    expect(owner_page.get_by_text("Shop is revoked.")).to_be_visible()
    expect(owner_page.get_by_text("No API keys")).to_be_visible()
    assert using(text).get("/api/me").status_code == 401


def test_logging_out_everywhere_offers_to_end_them(owner_page: Page, owner: User):
    text = make_key(owner, "Shop", [Scope.READ], None)[1]
    owner_page.goto("/account")
    owner_page.get_by_role("button", name="Log out everywhere", exact=True).click()
    dialog = owner_page.get_by_role("dialog")
    dialog.get_by_label("Revoke all API keys as well").check()
    dialog.get_by_role("button", name="Log out everywhere").click()
    owner_page.wait_for_url("**/login")
    assert using(text).get("/api/me").status_code == 401


def test_a_list_that_does_not_come_can_be_asked_for_again(owner_page: Page, quiet_console: list[str]):
    path, fault = "**/api/me/keys?*", {"status": 500, "json": {"code": "server_error", "detail": "Down."}}
    held: list[Route] = []
    owner_page.route(path, lambda route: held.append(route))
    with owner_page.expect_request(path):
        owner_page.goto("/account")
    expect(owner_page.get_by_role("status", name="Loading API keys")).to_be_visible()
    held.pop().fulfill(**fault)
    expect(owner_page.get_by_role("alert")).to_contain_text("Your API keys could not be loaded")
    owner_page.unroute(path)
    owner_page.get_by_role("button", name="Try again").click()
    expect(owner_page.get_by_text("No API keys")).to_be_visible()
    assert [line for line in quiet_console if "500" not in line] == []
    quiet_console.clear()


@pytest.mark.parametrize(("width", "language"), [(1360, "en"), (390, "ko")])
def test_it_fits_and_is_accessible(owner_page: Page, owner: User, width: int, language: str):
    User.objects.filter(pk=owner.pk).update(language=language)
    make_key(owner, "A shop with quite a long name, results each night", list(Scope), None)
    owner_page.set_viewport_size({"width": width, "height": 844})
    assert check(owner_page, "/account") == {}
    expect(owner_page.get_by_text("A shop with")).to_be_visible()
