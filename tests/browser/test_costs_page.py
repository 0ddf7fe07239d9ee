"""The costs page: empty, full, other days, as a file."""

from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from accounts import ledger
from accounts.models import CostDay, User
from tests.factories import CampaignFactory

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]


@pytest.fixture
def spent(owner: User) -> date:
    """Forty days of texts and pictures, and what the cache saved."""
    today = date.fromisoformat(ledger.local_day(owner))
    campaign = CampaignFactory(user=owner, name="Winter launch")
    for back in range(40):
        day = today - timedelta(days=back)
        more: dict[str, Any] = {"exact_hits": 2, "exact_saved_nano": 600_000}
        CostDay.objects.create(
            user=owner, day=day, kind="text", model="gpt-4o-mini", calls=5, pieces=9, charged_nano=3_000_000, **more
        )
        CostDay.objects.create(
            user=owner,
            day=day,
            kind="image",
            model="dall-e-3",
            calls=1,
            pieces=1,
            charged_nano=40_000_000 * (back % 4),
            campaign_id=campaign.pk,
        )
    return today


def test_nothing_yet(owner_page: Page):
    owner_page.goto("/costs")
    expect(owner_page.get_by_text("Nothing was generated in these days")).to_be_visible()


def test_what_was_spent(owner_page: Page, spent: date):
    page = owner_page
    page.goto("/")
    page.get_by_role("button", name="owner").click()
    page.get_by_role("menuitem", name="Costs").click()
    page.wait_for_url("/costs")
    expect(page.get_by_role("img", name="US dollars per day")).to_be_visible()
    expect(page.get_by_role("row", name="Winter launch")).to_contain_text("$")
    expect(page.locator(".cost-wide .cost-figure")).to_have_text("$1.81")
    page.get_by_text("Show as a table").click()
    expect(page.locator(".chart-table tbody tr")).to_have_count(30)
    page.get_by_text("7 days", exact=True).click()
    expect(page.locator(".chart-table tbody tr")).to_have_count(7)
    page.get_by_text("Choose days", exact=True).click()
    page.get_by_label("From", exact=True).fill((spent + timedelta(days=1)).isoformat())
    expect(page.get_by_role("alert")).to_contain_text("lies behind")
    page.get_by_label("From", exact=True).fill((spent - timedelta(days=1)).isoformat())
    expect(page.locator(".chart-table tbody tr")).to_have_count(2)
    with page.expect_download() as download:
        page.get_by_role("link", name="Download as CSV").click()
    assert len(Path(download.value.path()).read_text().splitlines()) == 3


def test_a_fault_is_told_and_mended(owner_page: Page, spent: date):
    page = owner_page
    page.route("**/api/costs/summary", lambda route: route.fulfill(status=404, json={"code": "x", "detail": "Gone."}))
    page.goto("/costs")
    expect(page.get_by_role("alert")).to_contain_text("Gone.")
    page.unroute("**/api/costs/summary")
    page.get_by_role("button", name="Try again").click()
    expect(page.get_by_role("img", name="US dollars per day")).to_be_visible()
