"""The costs page: empty, full, other days, as a file."""

from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect

from accounts import ledger
from accounts.models import Budget, CostDay, User
from campaigns.models import CampaignMember
from tests.browser.test_page_quality import LOOKS, log_in, violations
from tests.factories import CampaignFactory, UserFactory

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]


@pytest.fixture
def spent(owner: User) -> date:
    """Forty days of texts and pictures, and what the cache saved."""
    today = date.fromisoformat(ledger.local_day(owner))
    campaign = CampaignFactory(user=owner, name="Winter launch")
    CampaignMember.objects.create(campaign=campaign, user=UserFactory(), role="viewer")
    key = ledger.budget_key(Budget.Kind.CAMPAIGN_USD, campaign.pk, "")
    Budget.objects.create(key=key, kind=Budget.Kind.CAMPAIGN_USD, owner_id=campaign.pk, spent=9_500_000_000)
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
    expect(page.get_by_role("row", name="Winter launch")).to_contain_text("$9.50 in all so far")
    expect(page.get_by_text("Same question: ")).to_be_visible()
    expect(page.get_by_text("Same meaning: ")).to_have_count(0)
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


@pytest.mark.parametrize(("language", "theme", "width"), LOOKS)
def test_a_full_page_in_every_look(
    browser: Browser,
    browser_context_args: dict[str, Any],
    owner: User,
    spent: date,
    language: str,
    theme: str,
    width: int,
):
    User.objects.filter(pk=owner.pk).update(language=language)
    look = {"locale": language, "color_scheme": theme, "viewport": {"width": width, "height": 844}}
    context = browser.new_context(**{**browser_context_args, **look})
    said: list[str] = []
    context.on("console", lambda message: said.append(message.text))
    page = context.new_page()
    log_in(page, owner)
    page.goto("/costs")
    expect(page.locator(".chart canvas")).to_be_visible()
    page.locator(".chart-table summary").click()
    expect(page.locator(".chart-table tbody tr")).to_have_count(30)
    assert violations(page) == []
    assert page.evaluate("document.documentElement.scrollWidth - innerWidth") <= 0
    assert said == []
    context.close()
