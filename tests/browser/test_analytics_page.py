"""The pages of results: empty, full, other days, comparing, files, and every look."""

from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from django.utils import timezone
from playwright.sync_api import Browser, Page, expect

from accounts.models import User
from campaigns.models import Campaign
from tests.browser.test_page_quality import LOOKS, log_in, violations
from tests.campaigns.analytics.results import copy, measure
from tests.factories import CampaignFactory, SegmentFactory

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]


@pytest.fixture
def campaign(owner: User) -> Campaign:
    """Two texts, one of them clearly better, a third that was hardly seen, for forty days up to yesterday."""
    made = CampaignFactory(user=owner, name="Winter launch")
    today = timezone.localdate(timezone=owner.zone)
    better, worse, new = (
        copy(made, text, score_source="creative", impressions=50_000) for text in ("Dawn", "Dusk", "Noon")
    )
    for back in range(1, 41):
        day: date = today - timedelta(days=back)
        measure(made, day, better, impressions=1000, clicks=40 + back % 7, conversions=6)
        measure(made, day, worse, impressions=1000, clicks=20 + back % 5, conversions=3)
    measure(made, today - timedelta(days=1), new, impressions=90, clicks=2)
    return made


def test_nothing_yet(owner_page: Page):
    owner_page.goto("/analytics")
    expect(owner_page.get_by_text("No results in these days")).to_be_visible()
    expect(owner_page.get_by_role("link", name="How to send results")).to_be_visible()


def test_from_all_results_to_a_safe_winner(owner_page: Page, campaign: Campaign):
    page = owner_page
    page.goto("/")
    page.get_by_role("link", name="Results").click()
    expect(page.get_by_role("img", name="Clicks")).to_be_visible()
    expect(page.locator(".figure-card")).to_have_count(8)
    expect(page.locator(".figure-card").first).to_contain_text("58,090")
    page.get_by_label("Which figure").select_option("ctr")
    page.get_by_text("Show as a table").click()
    expect(page.locator(".chart-table tbody tr")).to_have_count(30)
    page.get_by_text("7 days", exact=True).click()
    expect(page.locator(".chart-table tbody tr")).to_have_count(7)
    expect(page.locator(".figure-card").first).to_contain_text("12,090")
    with page.expect_download() as picture:
        page.get_by_role("button", name="Save as PNG").click()
    assert Path(picture.value.path()).read_bytes().startswith(b"\x89PNG")
    page.get_by_role("link", name="Winter launch").click()
    verdict = page.get_by_role("status").filter(has_text="better")
    expect(verdict).to_contain_text("is better: its click rate is")
    page.get_by_text("By conversions", exact=True).click()
    expect(page.get_by_text("Too early to tell.")).to_be_visible()
    page.get_by_text("By clicks", exact=True).click()
    page.get_by_label("Noon").check()
    expect(page.locator(".arm")).to_have_count(3)
    page.get_by_label("Dusk").uncheck()
    page.get_by_label("Noon").uncheck()
    expect(page.get_by_text("Choose two to six creatives")).to_be_visible()
    page.get_by_label("Dusk").check()
    expect(verdict).to_be_visible()
    with page.expect_download() as table:
        page.locator(".verdict-foot").get_by_role("link", name="CSV").click()
    assert len(Path(table.value.path()).read_text().splitlines()) == 3


def test_segments_stand_side_by_side(owner_page: Page, owner: User, campaign: Campaign):
    page = owner_page
    for words, name in (("Dawn", "Walkers"), ("Noon", "Readers")):
        campaign.creatives.filter(result__text=words).update(segment=SegmentFactory(user=owner, name=name))
    page.goto("/analytics")
    expect(page.get_by_role("region", name="Segments").locator("tbody th")).to_have_text(
        ["Walkers", "Readers", "Everybody"]
    )
    page.goto(f"/analytics/campaigns/{campaign.pk}")
    bars = page.locator(".segment-arm")
    expect(bars).to_have_count(3)
    expect(bars.filter(has_text="Readers")).to_contain_text("Too little yet")
    expect(bars.filter(has_text="Walkers")).not_to_contain_text("Too little yet")
    panel = page.locator(".cost-panel").filter(has=bars)
    panel.get_by_text("By conversions", exact=True).click()
    expect(bars.filter(has_text="Readers")).to_contain_text("2 clicks")
    with page.expect_download() as table:
        panel.get_by_role("link", name="CSV").click()
    assert len(Path(table.value.path()).read_text().splitlines()) == 4


def test_a_fault_is_told_and_mended(owner_page: Page, campaign: Campaign):
    page = owner_page
    page.route(
        "**/api/analytics/overview*", lambda route: route.fulfill(status=404, json={"code": "x", "detail": "Gone."})
    )
    page.goto("/analytics")
    expect(page.get_by_role("alert")).to_contain_text("Gone.")
    page.unroute("**/api/analytics/overview*")
    page.get_by_role("button", name="Try again").click()
    expect(page.get_by_role("img", name="Clicks")).to_be_visible()


@pytest.mark.parametrize(("language", "theme", "width"), LOOKS[:2])
def test_full_pages_in_every_look(
    browser: Browser,
    browser_context_args: dict[str, Any],
    owner: User,
    campaign: Campaign,
    language: str,
    theme: str,
    width: int,
):
    User.objects.filter(pk=owner.pk).update(language=language)
    campaign.creatives.filter(result__text="Noon").update(segment=SegmentFactory(user=owner))
    look = {"locale": language, "color_scheme": theme, "viewport": {"width": width, "height": 844}}
    context = browser.new_context(**{**browser_context_args, **look})
    said: list[str] = []
    context.on("console", lambda message: said.append(message.text))
    page = context.new_page()
    log_in(page, owner)
    for path, whole in (("/analytics", ".creative-item"), (f"/analytics/campaigns/{campaign.pk}", ".arm")):
        page.goto(path)
        expect(page.locator(whole).first).to_be_visible()
        page.locator(".chart-table summary").click()
        assert violations(page) == []
        assert page.evaluate("document.documentElement.scrollWidth - innerWidth") <= 0
    assert said == []
    context.close()
