"""The editor in both languages and themes, wide and narrow: accessible, nothing beyond the edge, a strict policy."""

import json
import re
from pathlib import Path

import pytest
from PIL import Image
from playwright.sync_api import Page, expect

from accounts.models import User
from projects.models import Project
from tests.browser.editor import Editor, design, shape
from tests.browser.test_page_quality import LOOKS, log_in, look, violations  # noqa: F401 - look is a fixture
from tests.factories import ProjectFactory

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]

PROPERTIES, LAYERS, GENERATE, BRAND, RECOMMENDED, HISTORY = range(6)
RECT = shape("Rect", left=100, top=100, width=300, height=200, fill="#ff0000")
TEXT = shape("Textbox", left=100, top=400, width=600, fontSize=60, text="여름 라테", fontFamily="Pretendard Variable")

ADD_GUIDES = """async () => {
  const { edit, page } = await import("/static/js/editor/state/design.js");
  const { guidesOf, placeGuide } = await import("/static/js/editor/core/guides.js");
  for (const axis of ["x", "y"]) edit((document) => placeGuide(document, page.value.id, axis, 0, 300));
  return guidesOf(page.value).x.length + guidesOf(page.value).y.length;
}"""
PROJECT = re.compile(r"/api/projects/\d+$")
DRAFTED = """async () => !(await import("/static/js/editor/actions/keep-saving.js")).currentAutosave().wouldLose"""
PERFORM = """async (id) => {
  const { actions } = await import("/static/js/editor/actions/index.js");
  void actions.find((action) => action.id === id).perform();
}"""


@pytest.fixture
def editor(look: tuple[str, Page], owner: User) -> Editor:  # noqa: F811 - the fixture
    language, page = look
    User.objects.filter(pk=owner.pk).update(language=language)
    project = ProjectFactory(
        user=owner, name="아주 긴 이름을 가진 겨울 감귤 기획전 인스타그램 게시물", data=design(RECT, TEXT)
    )
    log_in(page, owner)
    page.goto(f"/projects/{project.pk}")
    return Editor(page, project).ready()


def check(page: Page) -> None:
    assert violations(page) == []
    assert page.evaluate("document.documentElement.scrollWidth - innerWidth") <= 0
    assert page.evaluate("document.documentElement.scrollHeight - innerHeight") <= 0


# Places of the panels in the row of tabs.
PROPERTIES, LAYERS, GENERATE = range(3)


def perform(page: Page, action: str) -> None:
    """As the palette would, which has another name for it in each language."""
    page.evaluate(PERFORM, action)


def open_panel(page: Page, number: int) -> None:
    """Through the tabs of the side, which a phone keeps folded."""
    if not page.locator(".side").is_visible():
        page.locator(".phone-buttons .icon-button").last.click()
    page.locator(".side").get_by_role("tab").nth(number).click()


def test_every_panel_and_dialog_is_accessible(editor: Editor):
    page = editor.page
    check(page)
    open_panel(page, GENERATE)
    expect(page.locator(".generate textarea")).to_be_visible()
    check(page)
    page.keyboard.press("Control+a")
    open_panel(page, PROPERTIES)
    check(page)
    open_panel(page, LAYERS)
    expect(page.get_by_role("treeitem")).to_have_count(2)
    check(page)
    page.keyboard.press("e")
    expect(page.locator(".drawer .tile")).to_have_count(21)
    check(page)
    page.locator(".drawer").get_by_role("tab").nth(1).click()
    expect(page.locator(".drawer .tile").first).to_be_visible()
    check(page)
    page.locator(".drawer .panel-head button").click()
    open_panel(page, PROPERTIES)
    page.keyboard.press("Escape")
    editor.click(200, 450)
    check(page)
    for panel in (LAYERS, BRAND, RECOMMENDED, HISTORY):
        open_panel(page, panel)
        check(page)
    page.keyboard.press("Control+Enter")  # a second page, so that there is a strip
    expect(page.locator(".page-item")).to_have_count(2)
    check(page)
    for keys in ("?", "Control+k"):
        page.keyboard.press(keys)
        expect(page.get_by_role("dialog")).to_be_visible()
        check(page)
        page.keyboard.press("Escape")
        expect(page.get_by_role("dialog")).to_have_count(0)


@pytest.mark.parametrize("look", [LOOKS[0], LOOKS[1]], ids=["ko-light-1440", "en-dark-390"], indirect=True)
def test_what_opens_over_the_canvas_is_accessible(editor: Editor, tmp_path: Path):
    page = editor.page
    assert page.evaluate(ADD_GUIDES) == 2
    for keys in ("Shift+R", "Shift+G"):
        page.keyboard.press(keys)
    expect(page.get_by_role("slider")).to_have_count(2)
    check(page)
    page.keyboard.press("Shift+R")
    page.keyboard.press("Control+s")
    editor.expect_phase("saved")
    for action in ("export", "save-as-template", "version-history"):
        perform(page, action)
        expect(page.get_by_role("dialog")).to_be_visible()
        if action == "version-history":
            expect(page.locator(".page-picture canvas")).to_be_visible()
        assert page.evaluate("document.activeElement.dataset.tooltip") is None, "no tooltip over the title"
        assert violations(page, "dialog") == []
        page.keyboard.press("Escape")
        expect(page.get_by_role("dialog")).to_have_count(0)
    file = tmp_path / "other.json"
    file.write_text(json.dumps({"version": "5.3.0", "objects": [{"type": "unheard-of"}, RECT]}))
    with page.expect_file_chooser() as chooser:
        perform(page, "import-design")
    chooser.value.set_files(file)
    expect(page.get_by_role("dialog")).to_be_visible()
    assert violations(page, "dialog") == []
    page.keyboard.press("Escape")
    page.keyboard.press("Escape")
    editor.click(200, 450)
    open_panel(page, PROPERTIES)
    for opener, box in ((".font-button", ".font-list"), (".color-swatch", ".color-picker")):
        page.locator(opener).first.click()
        expect(page.locator(box)).to_be_visible()
        assert violations(page, box) == []
        page.keyboard.press("Escape")
        expect(page.locator(box)).to_have_count(0)


@pytest.mark.parametrize("look", [LOOKS[0], LOOKS[1]], ids=["ko-light-1440", "en-dark-390"], indirect=True)
def test_what_only_some_moments_show_is_accessible(editor: Editor, tmp_path: Path):
    page = editor.page
    editor.click(200, 200, button="right")
    expect(page.get_by_role("menu")).to_be_visible()
    assert violations(page, "[role=menu]") == []
    page.keyboard.press("Escape")
    open_panel(page, PROPERTIES)
    page.locator(".segment", has=page.locator("input[value=linear]")).first.click()
    expect(page.locator(".gradient-editor")).to_be_visible()
    assert violations(page, ".side") == []
    file = tmp_path / "picture.png"
    Image.new("RGB", (300, 200), "#336699").save(file)
    page.on("filechooser", lambda chooser: chooser.set_files(file))
    perform(page, "upload-image")
    editor.wait_for(lambda: len(editor.objects) == 3)
    editor.ready()
    perform(page, "crop")
    expect(page.locator(".crop-bar")).to_be_visible()
    check(page)
    page.keyboard.press("Escape")


@pytest.mark.parametrize("look", [LOOKS[0], LOOKS[1]], ids=["ko-light-1440", "en-dark-390"], indirect=True)
def test_the_boxes_about_two_versions_are_accessible(editor: Editor):
    page = editor.page
    newer = {"data": design({**RECT, "left": 500}), "version": editor.project.version + 1}
    Project.objects.filter(pk=editor.project.pk).update(**newer)
    page.keyboard.press("Control+a")
    page.keyboard.press("ArrowRight")
    page.keyboard.press("Control+s")
    editor.expect_phase("conflict")
    expect(page.locator(".page-picture canvas")).to_have_count(2)
    check(page)
    page.locator(".dialog-footer button").click()
    expect(page.get_by_role("dialog")).to_have_count(0)
    check(page)
    page.wait_for_function(DRAFTED)
    page.reload()
    editor.ready()
    expect(page.locator("dialog .choice")).to_have_count(3)
    check(page)


def test_trouble_with_saving_is_read_where_there_is_little_room(editor: Editor):
    page = editor.page
    page.route(PROJECT, lambda route: route.abort() if route.request.method == "PATCH" else route.continue_())
    page.keyboard.press("Control+a")
    page.keyboard.press("ArrowRight")
    page.keyboard.press("Control+s")
    editor.expect_phase("offline")
    words = editor.status.locator(".save-status-text")
    box = words.bounding_box()
    assert box is not None
    assert box["width"] > 80
    assert words.evaluate("words => words.scrollHeight - words.clientHeight") <= 1
    check(page)


def test_on_a_phone_the_page_stays_in_sight_above_the_sheet(editor: Editor):
    page = editor.page
    open_panel(page, GENERATE)
    expect(page.locator(".generate textarea")).to_be_visible()
    page.wait_for_timeout(300)
    top, bottom = editor.point(0, 0)[1], editor.point(0, editor.project.height)[1]
    box = page.locator(".stage").bounding_box()
    assert box is not None
    assert box["y"] <= top < bottom <= box["y"] + box["height"]


def test_touch_targets_on_a_phone(editor: Editor):
    page = editor.page
    if page.viewport_size is None or page.viewport_size["width"] > 600:
        boxes = [("wide", 44)]
    else:
        open_panel(page, GENERATE)
        boxes = page.locator("button:visible, input:visible, select:visible").evaluate_all(
            """all => all.filter(each => !each.closest(".visually-hidden, .segment")).map(
                each => [each.ariaLabel || each.textContent, Math.min(each.offsetHeight, each.offsetWidth)])"""
        )
    assert boxes
    assert [box for box in boxes if box[1] < 44] == []
