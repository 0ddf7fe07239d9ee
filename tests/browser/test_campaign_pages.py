"""The pages of segments and campaigns: made, moved, rated; accessible in both languages and widths."""

from datetime import timedelta

import pytest
from django.utils import timezone
from playwright.sync_api import Page, expect

from accounts.models import User
from campaigns.models import Campaign, Creative, Feedback, Segment
from tests.browser.test_page_quality import check
from tests.campaigns.analytics.results import measure
from tests.factories import CampaignFactory, ProjectFactory, SegmentFactory
from tests.stack import wait_until

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]


def copy_of(campaign: Campaign) -> Creative:
    values = {"content_type": "text", "prompt": "p", "result": {"text": "A slower morning."}, "model": "m"}
    return Creative.objects.create(user=campaign.user, campaign=campaign, **values)


def test_a_segment_is_made_in_words_and_comes_back_after_a_slip(owner_page: Page, owner: User):
    owner_page.goto("/segments")
    owner_page.get_by_role("button", name="Make a segment").click()
    dialog = owner_page.get_by_role("dialog")
    dialog.get_by_label("Name").fill("Runners")
    dialog.get_by_label("Age from").fill("25")
    dialog.get_by_label("Age to").fill("34")
    dialog.get_by_label("Women").check(force=True)
    dialog.get_by_label("Region").fill("Seoul")
    dialog.get_by_label("Region").press("Enter")
    dialog.get_by_label("Interests").fill("running,")
    expect(dialog.get_by_role("status")).to_contain_text("Women of 25 to 34 in Seoul who like running")
    dialog.get_by_role("button", name="Make segment").click()
    expect(dialog).to_have_count(0)
    expect(owner_page.get_by_text("Women of 25 to 34 in Seoul")).to_be_visible()
    assert Segment.objects.get(user=owner).criteria["age"] == [25, 34]
    owner_page.get_by_role("button", name="More for “Runners”").click()
    owner_page.get_by_role("menuitem", name="Delete").click()
    expect(owner_page.get_by_role("button", name="Runners", exact=True)).to_have_count(0)
    owner_page.get_by_role("button", name="Undo").click()
    expect(owner_page.get_by_role("button", name="Runners", exact=True)).to_be_visible()
    assert Segment.objects.filter(user=owner).exists()


def test_a_campaign_moves_and_its_copy_is_rated(owner_page: Page, owner: User):
    campaign = CampaignFactory(user=owner)
    ProjectFactory(user=owner, campaign=campaign)
    creative = copy_of(campaign)
    day = timezone.localdate(timezone=owner.zone) - timedelta(days=1)
    measure(campaign, day, creative, impressions=1500, clicks=30)
    CampaignFactory(user=owner, name="Autumn")
    line = "Impressions in the last 28 days: 1,500 in all, at most 1,500 on"
    owner_page.goto("/campaigns")
    listed = owner_page.get_by_role("listitem")
    expect(listed.filter(has_text="Spring sale").get_by_role("img", name=line)).to_be_visible()
    expect(listed.filter(has_text="Spring sale")).to_contain_text("1,500 impressions, 2.00% clicked")
    expect(listed.filter(has_text="Autumn")).to_contain_text("No results in the last 28 days")
    owner_page.get_by_role("link", name="Spring sale").click()
    expect(owner_page.get_by_role("img", name=line)).to_be_visible()
    owner_page.get_by_role("button", name="Start").click()
    expect(owner_page.get_by_role("button", name="Pause")).to_be_visible()
    wait_until(lambda: Campaign.objects.get(pk=campaign.pk).status == "active")
    owner_page.get_by_label("4 stars").check(force=True)
    expect(owner_page.get_by_text("1 rating")).to_be_visible()
    owner_page.get_by_text("Comments", exact=True).click()
    owner_page.get_by_label("Your comment").fill("The first line works.")
    owner_page.get_by_role("button", name="Save comment").click()
    expect(owner_page.get_by_role("listitem").filter(has_text="The first line works.").first).to_be_visible()
    wait_until(lambda: Feedback.objects.get(creative=creative).comment == "The first line works.")


@pytest.mark.parametrize("width", [1440, 390])
def test_the_pages_are_accessible(owner_page: Page, owner: User, width: int):
    campaign = CampaignFactory(user=owner, status="active")
    copy_of(campaign)
    SegmentFactory(user=owner)
    owner_page.set_viewport_size({"width": width, "height": 900})
    paths = ("/segments", "/campaigns", f"/campaigns/{campaign.pk}")
    assert {path: fault for path in paths if (fault := check(owner_page, path))} == {}
