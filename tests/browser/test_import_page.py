"""Importing a file of results in the browser: tried, corrected, stored once, found again; and in every look."""

from datetime import date
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, FilePayload, Page, expect

from accounts.models import User
from campaigns import tasks
from campaigns.models import Campaign, DailyResult, ResultsImport
from tests.browser.test_page_quality import LOOKS, log_in, violations
from tests.factories import CampaignFactory

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]

NAVER = (
    '보고서,\n\n날짜,노출수,클릭수,총비용,전환수\n2026.11.20.,"4,120",38,900,2\n2026.11.21.,10,41,900,0\n'
    "2026.11.22.,=1+1,3,1,0\n합계,8100,79,1800,2\n"
)
UNKNOWN = "When,Seen,Taps\n2026-11-20,4000,40\n2026-11-23,50,5\n"


def file_of(text: str, name: str = "report.csv", encoding: str = "utf-8") -> FilePayload:
    return {"name": name, "mimeType": "text/csv", "buffer": text.encode(encoding)}


def choose(page: Page, file: FilePayload) -> None:
    with page.expect_file_chooser() as chooser:
        page.get_by_role("button", name="Choose a file").click()
    chooser.value.set_files(file)


@pytest.fixture
def campaign(owner: User) -> Campaign:
    made: Campaign = CampaignFactory(user=owner, name="Winter launch")
    CampaignFactory(user=owner, name="Summer sale")
    return made


def test_a_file_is_tried_stored_and_adds_nothing_twice(owner_page: Page, campaign: Campaign):
    page = owner_page
    page.goto(f"/analytics/campaigns/{campaign.pk}")
    page.get_by_role("link", name="Import results").first.click()
    expect(page.get_by_label("Campaign", exact=True)).to_have_value(str(campaign.pk))
    choose(page, file_of(NAVER, encoding="cp949"))
    expect(page.get_by_role("heading", name="report.csv")).to_be_focused()
    expect(page.get_by_text("CP949 (Korean Windows) · separated by commas · header in line 3 · 4 rows")).to_be_visible()
    expect(page.get_by_label("Meaning of “노출수”")).to_have_value("impressions")
    expect(page.get_by_label("Meaning of “총비용”")).to_have_value("")
    expect(page.get_by_text("2 days are new")).to_be_visible()
    expect(page.get_by_text("The counts of 1 day cannot all be right.")).to_be_visible()
    expect(page.get_by_text("2 of 4 rows are left out")).to_be_visible()
    with page.expect_download() as left_out:
        page.get_by_role("button", name="CSV").click()
    assert "6,Impressions,This is not a number.,'=1+1" in Path(left_out.value.path()).read_text("utf-8")
    assert not DailyResult.objects.exists()
    page.get_by_role("button", name="Import", exact=True).click()
    expect(page.get_by_role("heading", name="Your results are in")).to_be_focused()
    expect(page.get_by_text("2 days were added")).to_be_visible()
    stored = list(DailyResult.objects.order_by("day").values_list("campaign", "day", "impressions"))
    assert stored == [(campaign.pk, date(2026, 11, 20), 4120), (campaign.pk, date(2026, 11, 21), 10)]

    page.get_by_role("button", name="Import another file").click()
    choose(page, file_of(NAVER, encoding="cp949"))
    expect(page.get_by_text("Importing it again adds nothing.")).to_be_visible()
    expect(page.get_by_role("button", name="Import", exact=True)).to_be_disabled()
    page.goto(f"/analytics/campaigns/{campaign.pk}?from=2026-11-20&to=2026-11-21")
    expect(page.locator(".figure-card").first).to_contain_text("4,130")


def test_columns_nobody_knows_are_named_by_hand(owner_page: Page, campaign: Campaign):
    page = owner_page
    page.goto("/analytics/import")
    choose(page, file_of("\n\n", "empty.csv"))
    expect(page.get_by_role("alert")).to_contain_text("There are no rows in this file.")
    choose(page, file_of(UNKNOWN))
    expect(page.get_by_text("Choose the campaign, or the column that names it.")).to_be_visible()
    page.get_by_label("Campaign", exact=True).select_option("Winter launch")
    page.get_by_label("Meaning of “When”").select_option("Date")
    page.get_by_label("Meaning of “Seen”").select_option("Impressions")
    page.get_by_label("Meaning of “Taps”").select_option("Impressions")
    expect(page.get_by_label("Meaning of “Seen”")).to_have_value("")
    page.get_by_label("Meaning of “Seen”").select_option("Impressions")
    page.get_by_label("Meaning of “Taps”").select_option("Clicks")
    expect(page.locator(".import-figures")).to_contain_text("4,050")
    page.get_by_role("button", name="Import", exact=True).click()
    page.get_by_role("link", name="See the results").click()
    page.wait_for_url(f"**/analytics/campaigns/{campaign.pk}?from=2026-11-20&to=2026-11-23")
    expect(page.locator(".figure-card").first).to_contain_text("4,050")


def test_a_large_file_is_a_worker_s_and_found_again(
    owner_page: Page, campaign: Campaign, settings: Any, tmp_path: Path
):
    settings.METRICS_IMPORT_MAX_BYTES, settings.MEDIA_ROOT = 100, tmp_path
    page = owner_page
    page.goto(f"/analytics/import?campaign={campaign.pk}")
    choose(page, file_of(NAVER, "year.csv"))
    expect(page.get_by_text("You may leave this page meanwhile")).to_be_visible()
    page.reload()
    expect(page.get_by_text("Waiting for its turn").first).to_be_visible()
    tasks.import_results(str(ResultsImport.objects.get().pk))
    expect(page.get_by_text("2 days are new")).to_be_visible()
    expect(page.get_by_role("heading", name="year.csv")).to_be_visible()
    page.get_by_label("Meaning of “노출수”").select_option("Not used")
    expect(page.get_by_text("Waiting for its turn")).to_be_visible()
    tasks.import_results(str(ResultsImport.objects.get().pk))
    expect(page.get_by_text("1 of 4 rows is left out")).to_be_visible()
    page.get_by_role("button", name="Import", exact=True).click()
    expect(page.get_by_text("Waiting for its turn")).to_be_visible()
    tasks.import_results(str(ResultsImport.objects.get().pk))
    expect(page.get_by_text("3 days were added")).to_be_visible()
    assert DailyResult.objects.filter(clicks__in=[38, 41, 3], impressions=0).count() == 3


@pytest.mark.parametrize(("language", "theme", "width"), LOOKS[:2])
def test_a_tried_file_in_every_look(
    browser: Browser,
    browser_context_args: dict[str, Any],
    owner: User,
    campaign: Campaign,
    language: str,
    theme: str,
    width: int,
):
    User.objects.filter(pk=owner.pk).update(language=language)
    look = {"locale": language, "color_scheme": theme, "viewport": {"width": width, "height": 844}}
    context = browser.new_context(**{**browser_context_args, **look})
    page = context.new_page()
    log_in(page, owner)
    page.goto(f"/analytics/import?campaign={campaign.pk}")
    page.locator("input[type=file]").set_input_files(file_of(NAVER))
    expect(page.locator(".import-refused")).to_be_visible()
    page.locator(".import-fold summary").click()
    assert violations(page) == []
    assert page.evaluate("document.documentElement.scrollWidth - innerWidth") <= 0
    page.locator(".import-foot .button-primary").click()
    expect(page.locator(".import-done")).to_be_visible()
    assert violations(page) == []
    context.close()
