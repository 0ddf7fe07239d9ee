"""Beginning with a template, and keeping a design as one."""

import re

import pytest
from playwright.sync_api import Page, expect

from accounts.models import User
from projects.models import Project, Template
from projects.templates_content.seed import seed
from tests.browser.editor import Editor, design, shape
from tests.factories import ProjectFactory, TemplateFactory

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]


@pytest.fixture(autouse=True)
def media(settings, tmp_path):
    """Files of a test live in its own folder."""
    settings.MEDIA_ROOT = tmp_path


def test_a_newcomer_finds_a_template_and_begins_with_it(owner_page: Page, owner: User):
    seed()
    owner_page.goto("/")
    expect(owner_page.locator(".template-button")).to_have_count(Template.objects.count())
    owner_page.get_by_role("searchbox", name="Search templates").fill("coffee")
    expect(owner_page.locator(".template-button")).to_have_count(2)
    owner_page.get_by_role("radio", name="Banners").check(force=True)
    card = owner_page.locator(".template-button")
    expect(card).to_have_count(1)
    card.press("Enter")
    expect(owner_page.get_by_role("button", name="Use this template")).to_be_focused()
    owner_page.keyboard.press("Enter")
    owner_page.wait_for_url("**/projects/*")
    project = Project.objects.get(user=owner)
    assert (project.width, project.height, project.name) == (1250, 560, "Naver banner · coffee subscription")
    editor = Editor(owner_page, project).ready()
    assert [each["id"] for each in editor.objects] == [each["id"] for each in editor.stored]


def test_what_means_the_same_stands_below_under_its_own_heading(owner_page: Page, index_now):
    seed()
    index_now()
    owner_page.goto("/")
    owner_page.get_by_role("searchbox", name="Search templates").fill("jogging with others")
    near = owner_page.get_by_role("region", name="Close in meaning")
    expect(near.get_by_role("button", name=re.compile("unning club"))).to_be_visible()
    expect(owner_page.get_by_text("No template has these words.")).to_be_visible()


def test_going_back_from_a_template_finds_the_place_again(owner_page: Page, owner: User):
    for name in ("One", "Two", "Three"):
        TemplateFactory(name=name)
    ProjectFactory(user=owner)
    owner_page.goto("/")
    owner_page.get_by_role("button", name="New project").click()
    owner_page.get_by_role("button", name=re.compile("^Two")).click()
    owner_page.get_by_role("button", name="All templates").click()
    expect(owner_page.get_by_role("button", name=re.compile("^Two"))).to_be_focused()
    owner_page.get_by_role("searchbox", name="Search templates").fill("nothing like it")
    owner_page.get_by_role("button", name="Show all templates").click()
    expect(owner_page.locator(".template-button")).to_have_count(3)


def test_a_rename_that_is_answered_late_does_not_open_the_template_again(owner_page: Page, owner: User):
    template = TemplateFactory(owner=owner, name="봄")
    waiting = []
    owner_page.route(f"**/api/templates/{template.pk}", lambda route: waiting.append(route))
    owner_page.goto("/")
    owner_page.locator(".template-button", has_text="봄").click()
    owner_page.get_by_role("button", name="Rename template").click()
    owner_page.get_by_label("Name", exact=True).fill("초여름")
    owner_page.keyboard.press("Enter")
    owner_page.get_by_role("button", name="All templates").click()
    with owner_page.expect_response("**/api/templates?*"):  # the list, once the name is stored
        waiting[0].continue_()
    expect(owner_page.locator(".template-button", has_text="초여름")).to_be_visible()


def test_a_design_is_kept_as_a_template_found_on_the_home_page_and_deleted(owner_page: Page, owner: User):
    words = shape(
        "Textbox", left=100, top=100, width=600, text="봄 세일", fontSize=80, fontFamily="Pretendard Variable"
    )
    project = ProjectFactory(user=owner, name="Spring", width=1000, height=800, data=design(words))
    Editor(owner_page, project).open()
    owner_page.get_by_role("button", name="Project menu").click()
    owner_page.get_by_role("menuitem", name="Save as template").click()
    dialog = owner_page.get_by_role("dialog", name="Save as template")
    dialog.get_by_label("Name").fill("봄 템플릿")
    dialog.get_by_role("radio", name="Banner").check(force=True)
    dialog.get_by_role("button", name="Save as template").click()
    expect(owner_page.get_by_text("“봄 템플릿” is a template now.")).to_be_visible()
    template = Template.objects.get(owner=owner)
    assert (template.category, template.language, template.width) == ("banner", "ko", 1000)
    assert template.thumbnail.name
    owner_page.get_by_role("button", name="My templates").click()
    owner_page.locator(".template-button", has_text="봄 템플릿").click()
    owner_page.get_by_role("button", name="Rename template").click()
    owner_page.get_by_label("Name", exact=True).fill("초여름")
    owner_page.keyboard.press("Enter")
    expect(owner_page.get_by_role("heading", name="초여름")).to_be_visible()
    owner_page.get_by_role("button", name="All templates").click()
    owner_page.locator(".template-button", has_text="초여름").click()
    template.refresh_from_db()
    assert template.name == "초여름"
    owner_page.get_by_role("button", name="Delete template").click()
    owner_page.get_by_role("dialog", name="Delete this template?").get_by_role("button", name="Delete template").click()
    expect(owner_page.get_by_text("You have no template of your own yet")).to_be_visible()
    assert not Template.objects.filter(owner=owner).exists()
