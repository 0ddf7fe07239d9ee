"""Every page in both languages, both themes, at 1440 and 390 px: accessible, no sideways scrolling, strict policy."""

from importlib.resources import files
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect

from accounts.models import User
from campaigns.models import Guideline
from tests.factories import PASSWORD, BrandFactory, ProjectFactory, TemplateFactory

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]

AXE = files("axe_playwright_python").joinpath("axe.min.js").read_text()
SERIOUS = ("serious", "critical")
VISITOR = ("/login", "/register", "/password/forgot", "/password/reset/uid/token", "/nothing-here")
MAIN = ("/", "/campaigns", "/segments", "/brands", "/analytics")
SIGNED_IN = (*MAIN, "/account", "/costs", "/analytics/import")
LOOKS = [("ko", "light", 1440), ("en", "dark", 390), ("en", "light", 1440), ("ko", "dark", 390)]


def violations(page: Page, within: str = "html") -> list[str]:
    """What axe finds that is serious inside of an element: rule and first place."""
    page.evaluate(AXE)
    found = page.evaluate("place => axe.run(place, {resultTypes: ['violations']})", within)["violations"]
    return [f"{each['id']}: {each['nodes'][0]['target']}" for each in found if each["impact"] in SERIOUS]


def check(page: Page, path: str) -> dict[str, Any]:
    """What is wrong with the page at this path; nothing is {}."""
    page.goto(path)
    page.wait_for_load_state("networkidle")
    sideways = page.evaluate("document.documentElement.scrollWidth - innerWidth")
    wrong = {"axe": violations(page), "sideways": max(0, sideways)}
    return {name: fault for name, fault in wrong.items() if fault}


@pytest.fixture(params=LOOKS, ids=lambda look: "-".join(map(str, look)))
def look(request: pytest.FixtureRequest, browser: Browser, browser_context_args: dict[str, Any]):
    language, theme, width = request.param
    size = {"width": width, "height": 844}
    context = browser.new_context(
        **{
            **browser_context_args,
            "locale": language,
            "color_scheme": theme,
            "viewport": size,
            "has_touch": width < 600,
        }
    )
    yield language, context.new_page()
    context.close()


def test_pages_for_visitors(look: tuple[str, Page], db: None):
    language, page = look
    assert {path: fault for path in VISITOR if (fault := check(page, path))} == {}
    expect(page.locator("html")).to_have_attribute("lang", language)


def test_pages_for_users(look: tuple[str, Page], owner: User):
    language, page = look
    User.objects.filter(pk=owner.pk).update(language=language)
    ProjectFactory(
        user=owner, name="아주 긴 이름을 가진 겨울 감귤 기획전 인스타그램 게시물 " * 3, width=1080, height=1920
    )
    brand = BrandFactory(user=owner, name="아주 긴 이름을 가진 브랜드 " * 4, palette=["#112233"], fonts=["Inter"])
    Guideline.objects.create(brand=brand, category="tone", text="느낌표는 쓰지 않아요. " * 20)
    paths = (*SIGNED_IN, f"/brands/{brand.pk}", f"/brands/{brand.pk}#try", f"/brands/{brand.pk}#look")
    log_in(page, owner)
    assert {path: fault for path in paths if (fault := check(page, path))} == {}


def test_open_menus_and_dialogs(look: tuple[str, Page], owner: User):
    _, page = look
    log_in(page, owner)
    TemplateFactory()
    page.goto("/")
    expect(page.locator(".template-button")).to_have_count(1)
    assert violations(page) == []
    page.locator(".template-button").click()
    expect(page.locator(".template-preview")).to_be_visible()
    assert violations(page) == []
    page.get_by_role("tab").nth(1).click()
    expect(page.locator(".preset")).not_to_have_count(0)
    assert violations(page) == []
    ProjectFactory(user=owner)
    page.reload()
    page.locator(".project-card .icon-button").click()
    expect(page.get_by_role("menu")).to_be_visible()
    assert violations(page) == []
    page.keyboard.press("Escape")
    page.locator(".home-bar .button-primary").click()
    expect(page.get_by_role("dialog")).to_be_visible()
    assert violations(page) == []


def log_in(page: Page, user: User) -> None:
    data = {"username": user.username, "password": PASSWORD}
    assert page.context.request.post("/api/login", data=data, headers={"X-Client": "browser"}).ok


def test_touch_targets_are_44_px_on_a_phone(browser: Browser, browser_context_args: dict[str, Any], owner: User):
    context = browser.new_context(**{**browser_context_args, "viewport": {"width": 390, "height": 844}})
    page = context.new_page()
    ProjectFactory(user=owner)
    log_in(page, owner)
    page.goto("/")
    expect(page.locator(".project-card .icon-button")).to_be_visible()
    boxes = page.locator("button:visible, input:visible").evaluate_all(
        "all => all.map(each => [each.ariaLabel || each.textContent, Math.min(each.offsetHeight, each.offsetWidth)])"
    )
    assert boxes
    assert [box for box in boxes if box[1] < 44] == []
    context.close()


@pytest.mark.parametrize(("language", "width"), [("en", 320), ("ko", 390)])
def test_a_phone_shows_every_main_destination(
    browser: Browser, browser_context_args: dict[str, Any], owner: User, language: str, width: int
):
    User.objects.filter(pk=owner.pk).update(language=language)
    context = browser.new_context(**{**browser_context_args, "viewport": {"width": width, "height": 844}})
    page = context.new_page()
    log_in(page, owner)
    page.goto("/")
    for path in MAIN:
        page.locator(f'.app-link[href="{path}"]').click()
        page.wait_for_url(f"**{path}")
        links = (
            page.locator(".app-nav")
            .get_by_role("link")
            .evaluate_all(
                """all => all.map(each => {
                const {left, top, width, height} = each.getBoundingClientRect();
                const seen = document.elementFromPoint(left + width / 2, top + height / 2) === each;
                return [each.getAttribute("href"), seen && left >= 0 && left + width <= innerWidth && height >= 44, top];
            })"""
            )
        )
        assert [(href, seen) for href, seen, _ in links] == [(href, True) for href in MAIN]
        assert len({top for *_, top in links}) == 1  # one line
        expect(page.locator('.app-link[aria-current="page"]')).to_have_attribute("href", path)
    context.close()


def test_an_injected_inline_script_does_not_run(page: Page, quiet_console: list[str]):
    page.goto("/login")
    page.evaluate(
        """() => { const script = document.createElement("script"); script.textContent = "window.injected = true";
                   document.body.append(script); }"""
    )
    assert page.evaluate("window.injected") is None
    assert any("Content Security Policy" in line for line in quiet_console)
    quiet_console.clear()


def test_a_missing_page_leads_home(owner_page: Page):
    answer = owner_page.goto("/nothing-here")
    assert answer is not None
    assert answer.status == 404
    owner_page.get_by_role("link", name="Go to your projects").click()
    expect(owner_page.get_by_role("heading", name="Make your first visual")).to_be_visible()
