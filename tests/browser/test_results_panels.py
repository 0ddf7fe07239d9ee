"""The panels of segments and of results in the editor: the campaign's own first, chosen here and written there, what worked."""

from datetime import timedelta

import pytest
from django.utils import timezone
from playwright.sync_api import BrowserContext, Page, expect

from accounts.models import User
from campaigns.models import Campaign
from tests.browser.editor import Editor, OpenEditor, forgive_network_errors
from tests.browser.test_brand_panels import open_tab
from tests.campaigns.analytics.results import copy, measure
from tests.factories import CampaignFactory, ProjectFactory, SegmentFactory

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]


@pytest.fixture
def campaign(owner: User) -> Campaign:
    return CampaignFactory(user=owner, name="Winter")


def test_a_segment_is_chosen_beside_the_design(owner_page: Page, owner: User, campaign: Campaign):
    for name in ("Readers", "Runners"):
        SegmentFactory(user=owner, name=name, criteria={"interests": [name.lower()]})
    copy(campaign, segment=owner.segments.get(name="Runners"))
    editor = Editor(owner_page, ProjectFactory(user=owner, campaign=campaign)).open()
    open_tab(owner_page, "Generate")
    owner_page.get_by_label("What is the copy about?").fill("Iced latte")
    panel = open_tab(owner_page, "Segments")
    expect(panel.locator(".segments-name")).to_have_text(["Everybody", "Runners", "Readers"])
    expect(panel.locator(".segments-part")).to_have_text(["Of this campaign", "Others"])
    panel.get_by_role("radio", name="Readers").check()
    expect(panel.get_by_role("status")).to_have_text("Copy is written for: Readers")
    with owner_page.context.expect_page() as opened:
        panel.get_by_role("link", name="Edit “Readers” in a new tab").click()
    expect(opened.value.get_by_role("dialog").get_by_label("Name")).to_have_value("Readers")
    opened.value.close()
    owner.segments.filter(name="Readers").update(name="Book readers")
    owner_page.evaluate("dispatchEvent(new Event('focus'))")  # as coming back from the other tab
    expect(panel.get_by_role("radio", name="Book readers")).to_be_checked()
    panel.get_by_role("button", name="Write copy").click()
    chosen = owner_page.get_by_role("combobox", name="Segment").get_by_role("option", selected=True)
    expect(chosen).to_have_text("Book readers")
    expect(owner_page.get_by_label("What is the copy about?")).to_have_value("Iced latte")
    editor.expect_phase("saved")


def test_without_segments_one_is_offered_and_without_a_line_trying_again(
    open_editor: OpenEditor, context: BrowserContext, owner: User, quiet_console: list[str]
):
    page = open_editor().page
    panel = open_tab(page, "Segments")
    expect(panel.get_by_role("link", name="Make a segment")).to_have_attribute("href", "/segments#new")
    page.reload()
    expect(page.locator(".stage")).to_have_attribute("aria-busy", "false")
    open_tab(page, "Properties")
    page.evaluate("async () => (await import('/static/js/editor/panels/results.js'))")
    context.set_offline(True)
    panel = open_tab(page, "Results")
    expect(panel.get_by_text("The results could not be loaded")).to_be_visible(timeout=15_000)
    context.set_offline(False)
    panel.get_by_role("button", name="Try again").click()
    expect(panel.get_by_role("link", name="Make a campaign")).to_be_visible()
    forgive_network_errors(quiet_console)


def test_what_worked_is_shown_and_placed(open_editor: OpenEditor, owner: User, campaign: Campaign):
    today = timezone.localdate(timezone=owner.zone)
    best, other = copy(campaign, "A slower morning.", score_low=0.04), copy(campaign, "Wake up.", score_low=0.02)
    for creative, clicks in ((best, 60), (other, 50)):
        for back in (1, 2):
            measure(campaign, today - timedelta(days=back), creative, impressions=1000, clicks=clicks)
    CampaignFactory(user=owner, name="Never measured")
    editor = open_editor()
    panel = open_tab(editor.page, "Results")
    expect(panel.get_by_text("Whose results?")).to_be_visible()
    panel.get_by_role("combobox", name="Campaign").select_option("Never measured")
    expect(panel.get_by_role("link", name="Open the results page")).to_be_visible()
    panel.get_by_role("combobox", name="Campaign").select_option("Winter")
    line = panel.get_by_role("img", name="Impressions in the last 28 days: 4K in all, at most 2,000 on")
    expect(line).to_be_visible()
    expect(panel.get_by_role("status")).to_contain_text("Too early to tell. A is 19% ahead of B")
    expect(panel.locator(".recommended-words")).to_have_text(["A slower morning.", "Wake up."])
    panel.get_by_role("article", name="A slower morning.").get_by_role("button", name="Place on page").click()
    editor.wait_for(lambda: [each.get("text") for each in editor.objects] == ["A slower morning."])
