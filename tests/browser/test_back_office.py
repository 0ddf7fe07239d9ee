"""The back office in both languages and themes: one sign-in, accessible, strict policy, one way out."""

import pytest
from playwright.sync_api import Page, expect

from accounts.models import User
from campaigns.models import Guideline, SegmentMember
from generation.models import GenerationModel, Price
from tests.browser.test_page_quality import AXE, SERIOUS
from tests.factories import (
    PASSWORD,
    BrandFactory,
    CampaignFactory,
    JobFactory,
    ProjectFactory,
    SegmentFactory,
    UserFactory,
)

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]
LOOKS = [("ko", "light", 1440), ("en", "dark", 390)]
LISTS = (
    "accounts/user",
    "accounts/quota",
    "accounts/attempt",
    "accounts/budget",
    "generation/job",
    "generation/generationmodel",
    "campaigns/campaign",
    "campaigns/brand",
    "campaigns/guideline",
    "campaigns/segment",
    "projects/project",
)


@pytest.fixture
def clerk(db: None) -> User:
    user = UserFactory(username="clerk", is_staff=True, is_superuser=True)
    CampaignFactory(user=user)
    Guideline.objects.create(brand=BrandFactory(user=user), text="Speak as a person does")
    SegmentMember.objects.create(segment=SegmentFactory(user=user), user=UserFactory())
    ProjectFactory(user=user)
    JobFactory(user=user, status="failed", error_code="provider_unavailable")
    model = GenerationModel.objects.create(name="a-model", kind="text", provider="openai")
    Price.objects.create(model=model, unit="input_1k", usd="0.001")
    return user


def sign_in(page: Page) -> None:
    page.goto("/admin/")
    page.locator('input[name="username"]').fill("clerk")
    page.locator('input[name="password"]').fill(PASSWORD)
    page.locator('#form [type="submit"]').click()
    expect(page.locator("#logout-form")).to_be_visible()


def violations(page: Page) -> list[str]:
    page.evaluate(AXE)  # without its preloading, which the page's own policy refuses
    found = page.evaluate("axe.run(document, {resultTypes: ['violations'], preload: false})")["violations"]
    return [f"{each['id']}: {each['nodes'][0]['html']}" for each in found if each["impact"] in SERIOUS]


@pytest.mark.parametrize(("language", "theme", "width"), LOOKS)
def test_staff_signs_in_looks_around_and_leaves(page: Page, clerk: User, language: str, theme: str, width: int):
    User.objects.filter(pk=clerk.pk).update(language=language)
    page.emulate_media(color_scheme=theme)
    page.set_viewport_size({"width": width, "height": 844})
    sign_in(page)
    expect(page.locator("html")).to_have_attribute("lang", language)
    faults = {"/admin/": violations(page)}
    for name in LISTS:
        page.goto(f"/admin/{name}/")
        faults[name] = violations(page)
        assert page.evaluate("document.documentElement.scrollWidth - innerWidth") <= 0, name
        row = page.locator("#result_list tbody th a")
        if row.count():
            page.goto(row.first.get_attribute("href"))
            faults[f"{name}, a row"] = violations(page)
    assert {name: found for name, found in faults.items() if found} == {}
    page.locator("#logout-form button").click()
    expect(page).to_have_url("/login?next=/admin/")
    page.goto("/account")
    expect(page).to_have_url("/login?next=/account")
    assert "artify_refresh" not in {cookie["name"] for cookie in page.context.cookies()}
