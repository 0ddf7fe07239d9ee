"""The grid of projects: what a person does there, and what the database says afterwards."""

import re
import threading
import time

import pytest
from playwright.sync_api import Page, Route, expect

from accounts import tokens
from accounts.models import User
from projects.models import Project
from tests.factories import ProjectFactory

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]


LIST = re.compile(r"/api/projects(\?|$)")


def forgive_network_errors(console: list[str]) -> None:
    """The browser writes down each request that the test itself cut; nothing else may be there."""
    assert console
    assert {line for line in console if "net::ERR_FAILED" not in line} == set()
    console.clear()


def names(page: Page) -> list[str]:
    return page.locator(".project-name").all_inner_texts()


def choose(page: Page, project: str, action: str) -> None:
    page.get_by_role("button", name=f"More for “{project}”").click()
    page.get_by_role("menuitem", name=action).click()


@pytest.fixture
def home(owner_page: Page, owner: User) -> Page:
    for name in ("겨울 감귤", "Spring poster", "Autumn banner"):
        ProjectFactory(user=owner, name=name)
    owner_page.goto("/")
    expect(owner_page.locator(".project-name")).to_have_count(3)
    return owner_page


def test_a_newcomer_begins_with_a_channels_size(owner_page: Page, owner: User):
    owner_page.goto("/")
    owner_page.get_by_role("tab", name="Blank page").click()
    owner_page.get_by_role("button", name=re.compile("^Kakao Bizboard")).click()
    owner_page.wait_for_url("**/projects/*")
    project = Project.objects.get(user=owner)
    assert (project.name, project.width, project.height) == ("Kakao Bizboard", 1029, 258)


@pytest.mark.parametrize("typed", ["90000", "0", "12.5", ""])
def test_a_custom_size_that_is_no_size_is_told_beside_its_field(home: Page, typed: str):
    sent: list[str] = []
    home.on("request", lambda request: sent.append(request.method))
    home.get_by_role("button", name="New project").click()
    home.get_by_role("tab", name="Blank page").click()
    home.get_by_label("Width").fill(typed)
    home.get_by_role("button", name="Create").click()
    expect(home.get_by_label("Width")).to_have_attribute("aria-invalid", "true")
    expect(home.get_by_label("Width")).to_have_value(typed)
    expect(home.get_by_text("The width has to be a whole number from 1 to 8,000.")).to_be_visible()
    assert "POST" not in sent
    home.keyboard.press("Escape")
    expect(home.get_by_role("dialog")).to_have_count(0)
    expect(home.get_by_role("button", name="New project")).to_be_focused()


def test_renaming_with_the_keyboard(home: Page):
    choose(home, "Spring poster", "Rename")
    home.get_by_label("Name", exact=True).fill("Summer poster")
    home.keyboard.press("Enter")
    expect(home.get_by_role("link", name="Summer poster")).to_be_visible()
    choose(home, "Summer poster", "Rename")
    home.get_by_label("Name", exact=True).fill("Never")
    home.keyboard.press("Escape")
    expect(home.get_by_role("link", name="Summer poster")).to_be_visible()
    home.reload()
    expect(home.get_by_role("link", name="Summer poster")).to_be_visible()
    assert not Project.objects.filter(name__in=("Never", "Spring poster")).exists()


def test_enter_of_the_input_method_does_not_end_the_name(home: Page):
    choose(home, "Spring poster", "Rename")
    home.locator(".project-rename").evaluate(
        "field => { field.value = '봄'; field.dispatchEvent(new KeyboardEvent('keydown', {key: 'Enter', keyCode: 229, bubbles: true})); }"
    )
    expect(home.locator(".project-rename")).to_be_focused()


def test_duplicating(home: Page, owner: User):
    choose(home, "겨울 감귤", "Duplicate")
    expect(home.locator(".project-name")).to_have_count(4)
    assert Project.objects.filter(user=owner, name__contains="겨울 감귤").count() == 2


def test_deleting_can_be_undone(home: Page, owner: User):
    before = names(home)
    choose(home, "Spring poster", "Delete")
    expect(home.get_by_text("“Spring poster” was deleted.")).to_be_visible()
    expect(home.locator(".project-name")).to_have_count(2)
    assert Project.objects.visible_to(owner).count() == 2
    home.get_by_role("button", name="Undo").click()
    expect(home.locator(".project-name")).to_have_count(3)
    assert names(home) == before
    assert Project.objects.visible_to(owner).count() == 3


def test_a_deletion_that_fails_puts_the_project_back(home: Page, owner: User, quiet_console: list[str]):
    home.route("**/api/projects/*", lambda route: route.abort())
    choose(home, "Spring poster", "Delete")
    expect(home.get_by_role("alert")).to_contain_text("could not reach the server")
    expect(home.locator(".project-name")).to_have_count(3)
    assert Project.objects.visible_to(owner).count() == 3
    forgive_network_errors(quiet_console)


def test_searching(home: Page):
    home.get_by_role("searchbox").fill("감귤")
    expect(home.locator(".project-name")).to_have_text(["겨울 감귤"])
    home.get_by_role("searchbox").fill("nothing like it")
    expect(home.get_by_role("heading", name="No project is called “nothing like it”")).to_be_visible()
    home.get_by_role("button", name="Clear search").click()
    expect(home.locator(".project-name")).to_have_count(3)


def test_more_than_a_page_is_shown_on_request(owner_page: Page, owner: User):
    for number in range(53):
        ProjectFactory(user=owner, name=f"Poster {number}")
    owner_page.goto("/")
    expect(owner_page.locator(".project-name")).to_have_count(50)
    owner_page.get_by_role("button", name="Show more").click()
    expect(owner_page.locator(".project-name")).to_have_count(53)
    assert len(set(names(owner_page))) == 53


def test_an_unreachable_server_is_told_and_tried_again(owner_page: Page, owner: User, quiet_console: list[str]):
    ProjectFactory(user=owner, name="Still here")
    down = True

    def answer(route: Route) -> None:
        if down:
            route.abort()
        else:
            route.continue_()

    owner_page.route(LIST, answer)
    owner_page.goto("/")
    expect(owner_page.get_by_role("alert")).to_contain_text("could not be loaded", timeout=10_000)
    down = False
    owner_page.get_by_role("button", name="Try again").click()
    expect(owner_page.get_by_role("link", name="Still here")).to_be_visible()
    forgive_network_errors(quiet_console)


def test_leaving_while_a_token_is_being_fetched_signs_nobody_out(owner_page: Page, monkeypatch: pytest.MonkeyPatch):
    rotate = tokens.rotate
    used_up = threading.Event()

    def slowly(token: str) -> tokens.Tokens:
        rotated = rotate(token)
        used_up.set()
        time.sleep(0.5)  # the old token is used up, the answer is still on its way
        return rotated

    monkeypatch.setattr(tokens, "rotate", slowly)
    owner_page.goto("/", wait_until="commit")
    assert used_up.wait(10)
    owner_page.goto("/")
    expect(owner_page.get_by_role("heading", name="Make your first visual")).to_be_visible(timeout=10_000)


def test_a_session_ended_elsewhere_leads_to_sign_in(home: Page, owner: User):
    User.objects.filter(pk=owner.pk).update(token_version=owner.token_version + 1)
    home.context.clear_cookies()
    home.reload()
    expect(home).to_have_url(re.compile(r"/login\?next=/$"))
