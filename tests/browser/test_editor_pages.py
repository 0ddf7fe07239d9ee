"""Several pages, the command palette, the objects without a mouse, and what was generated before, in Chromium."""

import pytest
from playwright.sync_api import expect

from accounts.models import User
from projects.models import Asset
from tests.browser.editor import Editor, OpenEditor, shape
from tests.factories import JobFactory

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]

RECT = shape("Rect", left=100, top=100, width=300, height=200, fill="#ff0000")
CIRCLE = shape("Ellipse", left=500, top=300, width=200, height=200, rx=100, ry=100, fill="#0000ff")
TEXT = shape("Textbox", left=100, top=600, width=600, fontSize=60, text="여름 라테", fontFamily="Pretendard Variable")


def stored_pages(editor: Editor) -> list[list[str]]:
    editor.project.refresh_from_db()
    return [[each["type"] for each in page["objects"]] for page in editor.project.data["pages"]]


def test_undo_goes_back_to_the_page_where_it_happened(open_editor: OpenEditor):
    editor = open_editor(RECT)
    page, keys = editor.page, editor.page.keyboard
    page.get_by_role("button", name="Add page").click()
    expect(page.get_by_text("Page 2 of 2")).to_be_visible()
    assert editor.objects == []
    editor.draw("o", (500, 300), (600, 400))
    keys.press("PageUp")
    editor.drag((200, 200), (260, 200))
    assert editor.objects[0]["left"] > 150
    keys.press("PageDown")
    keys.press("Control+z")
    expect(page.get_by_text("Page 1 of 2")).to_be_visible()
    assert ([each["left"] for each in editor.objects], editor.selected) == ([100], ["rect"])
    keys.press("Control+z")
    expect(page.get_by_text("Page 2 of 2")).to_be_visible()
    assert editor.objects == []
    keys.press("Control+z")
    expect(page.locator(".page-item")).to_have_count(0)
    for _ in range(3):
        keys.press("Control+Shift+z")
    editor.expect_phase("saved")
    assert stored_pages(editor) == [["Rect"], ["Ellipse"]]


def test_pages_are_put_in_order_named_and_deleted_in_the_strip(open_editor: OpenEditor):
    editor = open_editor(RECT)
    page, keys = editor.page, editor.page.keyboard
    keys.press("Control+Enter")
    keys.press("Control+Shift+Enter")
    items = page.locator(".page-item")
    expect(items).to_have_count(3)
    items.nth(0).drag_to(items.nth(2))
    editor.expect_phase("saved")
    assert stored_pages(editor) == [[], [], ["Rect"]]
    page.locator("[aria-current=page]").focus()
    keys.press("F2")
    page.get_by_label("Page name").fill("표지")
    keys.press("Enter")
    expect(page.get_by_role("button", name="표지")).to_be_focused()
    keys.press("Delete")
    expect(items).to_have_count(2)
    page.locator(".toast-action").click()
    expect(page.get_by_role("button", name="표지")).to_be_visible()


def test_the_palette_runs_what_is_typed(open_editor: OpenEditor):
    editor = open_editor(RECT, CIRCLE)
    page, keys = editor.page, editor.page.keyboard
    keys.press("Control+k")
    palette = page.get_by_role("dialog", name="Commands")
    keys.type("undo")
    expect(palette.get_by_role("option", name="Undo")).to_have_attribute("aria-disabled", "true")
    keys.press("Enter")  # it cannot be undone, so the palette stays
    page.get_by_role("combobox").fill("sel all")
    keys.press("Enter")
    expect(palette).to_have_count(0)
    assert editor.selected == ["rect", "ellipse"]
    keys.press("Control+k")
    expect(page.get_by_role("group", name="Recent").get_by_role("option")).to_have_text(["Select allEditCtrl+A"])
    keys.press("Escape")
    expect(palette).to_have_count(0)


def test_objects_are_worked_by_keyboard_alone(open_editor: OpenEditor):
    editor = open_editor(RECT, CIRCLE, TEXT)
    page, keys = editor.page, editor.page.keyboard
    said = page.locator("[data-announcer]")
    objects = page.get_by_role("listbox", name="Objects on Page 1")
    page.locator("#content").focus()
    keys.press("Tab")
    expect(objects).to_be_focused()
    expect(objects.get_by_role("option")).to_have_text(["여름 라테, Text", "Circle", "Rectangle"])
    keys.press("End")
    assert editor.selected == ["rect"]
    keys.press("Alt+ArrowRight")
    keys.press("Shift+ArrowDown")
    rect = editor.objects[0]
    assert (rect["left"], rect["top"]) == (101, 110)
    expect(said).to_have_text("Left 101, top 110")
    keys.press("Control+z")
    expect(said).to_have_text("Undone: move")
    keys.press("Control+ArrowUp")
    keys.press("Space")
    assert editor.selected == ["rect", "ellipse"]
    keys.press("Home")
    keys.press("Enter")
    keys.type("가을")
    keys.press("Escape")
    expect(objects).to_be_focused()
    assert editor.objects[2]["text"] == "가을"
    keys.press("Delete")
    expect(said).to_have_text("Deleted: 가을")
    expect(objects).to_be_focused()
    assert len(editor.objects) == 2


def test_a_picture_of_the_history_is_placed_again(open_editor: OpenEditor, owner: User):
    asset = Asset.objects.create(
        user=owner, sha256="a", content_type="image/png", width=400, height=200, bytes=1, file="a.png"
    )
    icon = "/static/icons/artify.svg"
    piece = {"asset": str(asset.pk), "url": icon, "width": 400, "height": 200}
    JobFactory(user=owner, kind="image", status="completed", prompt="A glass of latte", result=[piece])
    JobFactory(user=owner, status="completed", prompt="Spring sale", result=[{"text": "Spring is here"}])
    editor = open_editor(RECT)
    page = editor.page
    page.get_by_role("tab", name="History").click()
    expect(page.locator(".past")).to_have_count(2)
    page.get_by_placeholder("Search the prompts").fill("latte")
    expect(page.locator(".past")).to_have_count(1)
    page.get_by_role("button", name="Place on page").click()
    _, picture = editor.objects
    assert (picture["type"], picture["assetId"], editor.selected) == ("Image", str(asset.pk), [picture["id"]])
    page.get_by_role("button", name="Use this prompt again").click()
    expect(page.get_by_label("What is in the picture?")).to_have_value("A glass of latte")
