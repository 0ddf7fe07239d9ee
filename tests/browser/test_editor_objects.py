"""Arranging in Chromium: groups, the list of layers, the menu, the clipboard, the drawer of elements."""

import io

import pytest
from PIL import Image, ImageChops
from playwright.sync_api import Locator, expect

from tests.browser.editor import Editor, OpenEditor, shape

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]

RECT = shape("Rect", left=100, top=100, width=300, height=200, fill="#ff0000")
TURNED = shape(
    "Rect",
    id="turned",
    left=500,
    top=120,
    width=200,
    height=120,
    fill="#00aa00",
    angle=30,
    scaleX=1.5,
    stroke="#000000",
) | {"strokeWidth": 12, "strokeUniform": True}
TEXT = shape("Textbox", left=120, top=500, width=500, height=60, text="여름 Latte", fontSize=48, fill="#0000ff")


def seen(editor: Editor) -> Image.Image:
    """The page as it is drawn, without handles."""
    editor.page.keyboard.press("Control+Alt+d")
    editor.page.wait_for_timeout(200)
    left, top = editor.point(0, 0)
    shot = editor.page.screenshot(clip={"x": left, "y": top, "width": 1000, "height": 800})
    return Image.open(io.BytesIO(shot)).convert("RGB")


def differing(one: Image.Image, other: Image.Image) -> int:
    """How many pixels differ by more than a shade of an edge."""
    return sum(ImageChops.difference(one, other).convert("L").point(lambda value: value > 48).histogram()[1:])


def test_a_group_moves_no_pixel_and_comes_apart_as_it_was_turned(open_editor: OpenEditor):
    editor = open_editor(RECT, TURNED, TEXT)
    keyboard = editor.page.keyboard
    loose = seen(editor)
    keyboard.press("Control+a")
    keyboard.press("Control+g")
    editor.wait_for(lambda: len(editor.objects) == 1)
    (group,) = editor.objects
    assert differing(loose, seen(editor)) == 0
    editor.click(200, 200)
    assert editor.selected == [group["id"]]
    middle = group["left"] + group["width"] / 2
    editor.drag((middle, group["top"] - 40), (middle + 250, group["top"] + 60))  # the handle that turns
    (turned,) = editor.objects
    assert 10 < turned["angle"] < 80
    assert turned["objects"] == group["objects"], "a gesture leaves the members alone"
    whole = seen(editor)
    editor.click(turned["left"] - 20, turned["top"] + 30)
    editor.page.keyboard.press("Control+a")
    keyboard.press("Control+Shift+g")
    editor.wait_for(lambda: len(editor.objects) == 3)
    assert [each["id"] for each in editor.objects] == ["rect", "turned", "textbox"]
    assert differing(whole, seen(editor)) < 40
    for _ in range(3):
        keyboard.press("Control+z")
    assert editor.objects == [RECT, TURNED, {**TEXT, "height": editor.objects[2]["height"]}]
    assert differing(loose, seen(editor)) == 0


def test_layers_are_reordered_renamed_hidden_and_locked(open_editor: OpenEditor):
    editor = open_editor(RECT, TURNED, TEXT)
    page = editor.page
    page.get_by_role("tab", name="Layers").click()
    tree = page.get_by_role("tree", name="Layers")
    lines = tree.get_by_role("treeitem")
    expect(lines).to_have_count(3)
    expect(lines.first).to_contain_text("여름 Latte")
    lines.nth(0).drag_to(lines.nth(2), target_position={"x": 60, "y": 28})
    assert [each["id"] for each in editor.objects] == ["textbox", "rect", "turned"]
    page.keyboard.press("Control+z")
    lines.nth(1).click()
    tree.focus()
    page.keyboard.press("Alt+ArrowDown")
    assert [each["id"] for each in editor.objects] == ["turned", "rect", "textbox"]
    page.keyboard.press("F2")
    page.keyboard.type("Green card")
    page.keyboard.press("Enter")
    expect(tree).to_be_focused()
    expect(lines.nth(2)).to_contain_text("Green card")
    page.keyboard.press("Control+Shift+l")
    assert editor.objects[0]["locked"] is True
    editor.drag((600, 250), (650, 300))
    assert editor.objects[0] == {**TURNED, "name": "Green card", "locked": True}
    assert editor.selected == [], "the pointer goes through what is locked"
    lines.nth(1).hover()
    lines.nth(1).get_by_role("button", name="Hide").click()
    assert editor.objects[1]["visible"] is False
    assert seen(editor).getpixel((150, 150)) == (255, 255, 255)


def test_a_double_click_on_the_eye_or_the_lock_does_not_open_the_name(open_editor: OpenEditor):
    page = open_editor(RECT, TEXT).page
    page.get_by_role("tab", name="Layers").click()
    line = page.get_by_role("treeitem").first
    line.hover()
    for switch in ("Lock", "Hide"):
        line.get_by_role("button", name=switch).dblclick()
        expect(page.get_by_label("Layer name")).to_have_count(0)
    line.locator(".layer-name").dblclick()
    expect(page.get_by_label("Layer name")).to_be_focused()


def test_what_is_copied_is_pasted_in_another_project(open_editor: OpenEditor):
    editor = open_editor(RECT)
    keyboard = editor.page.keyboard
    editor.click(200, 200)
    keyboard.press("Control+c")
    keyboard.press("Control+v")
    editor.wait_for(lambda: len(editor.objects) == 2)
    copy = editor.objects[1]
    assert (copy["left"], copy["top"], copy["fill"]) == (120, 120, "#ff0000")
    assert editor.selected == [copy["id"]]
    other = open_editor()
    keyboard.press("Control+v")
    other.wait_for(lambda: len(other.objects) == 1)
    assert (other.objects[0]["left"], other.objects[0]["fill"]) == (100, "#ff0000")
    search = other.page.evaluate_handle(
        """() => { const area = document.body.appendChild(document.createElement("textarea"));
        area.value = "둘째\\n말"; area.select(); document.execCommand("copy"); area.remove(); }"""
    )
    search.dispose()
    keyboard.press("Control+v")
    other.wait_for(lambda: len(other.objects) == 2)
    assert (other.objects[1]["type"], other.objects[1]["text"]) == ("Textbox", "둘째\n말")


def test_the_menu_of_the_right_button_is_worked_by_keys(open_editor: OpenEditor):
    editor = open_editor(RECT, TURNED)
    page = editor.page
    editor.click(200, 200, button="right")
    menu = page.get_by_role("menu", name="Menu")
    expect(menu.get_by_role("menuitem", name="Bring to front")).to_be_visible()
    assert editor.selected == ["rect"]
    page.keyboard.press("End")
    page.keyboard.press("Enter")
    assert [each["id"] for each in editor.objects] == ["turned"], "the last line deletes"
    editor.click(600, 250)
    page.keyboard.press("Shift+F10")
    menu.get_by_role("menuitem", name="Duplicate").click()
    assert len(editor.objects) == 2
    editor.click(50, 700, button="right")
    expect(menu.get_by_role("menuitem")).to_have_count(2)
    page.keyboard.press("Escape")
    expect(menu).to_have_count(0)


def test_shapes_icons_and_qr_codes_come_from_the_drawer(open_editor: OpenEditor):
    editor = open_editor()
    page = editor.page
    page.keyboard.press("e")
    drawer = page.get_by_role("complementary", name="Elements")
    drawer.get_by_role("button", name="Star", exact=True).click()
    (star,) = editor.objects
    assert (star["type"], star["left"], star["width"] * star["scaleX"]) == ("Polygon", 400, 200)
    drawer.get_by_label("Address or text").fill("https://artify.example")
    drawer.get_by_role("button", name="Add the QR code").click()
    editor.wait_for(lambda: len(editor.objects) == 2)
    page.get_by_role("complementary", name="Side panel").get_by_label("Address or text").fill(
        "https://artify.example/여름"
    )
    page.keyboard.press("Enter")
    editor.wait_for(lambda: editor.objects[1]["qr"]["text"].endswith("여름"))
    drawer.get_by_role("tab", name="Icons").click()
    drawer.get_by_label("Search icons").fill("coffee")
    drawer.get_by_role("button", name="Coffee").drag_to(page.locator(".stage"), target_position={"x": 200, "y": 200})
    editor.wait_for(lambda: len(editor.objects) == 3)
    drawer.get_by_role("tab", name="Uploads").click()
    expect(drawer.get_by_text("No pictures yet")).to_be_visible()
    page.keyboard.press("Escape")
    expect(drawer).to_have_count(0)
    page.keyboard.press("l")
    editor.drag((100, 700), (400, 700))
    line = editor.objects[-1]
    editor.drag((400, 700), (400, 400))  # the handle at its end
    assert (line["angle"], line["width"], editor.objects[-1]["angle"]) == (0, 300, 315)
    editor.expect_phase("saved")
    editor.wait_for(lambda: editor.stored == editor.objects)


GROUP = shape(
    "Group",
    left=100,
    top=100,
    width=400,
    height=200,
    angle=0,
    scaleX=1,
    scaleY=1,
    objects=[
        {**RECT, "id": "card", "left": -200, "top": -100, "width": 400, "height": 200},
        {**TEXT, "id": "words", "left": -180, "top": -80, "width": 360, "height": 45.2},
    ],
)


def test_a_text_in_a_group_is_typed_in_and_the_group_stays_whole(open_editor: OpenEditor):
    editor = open_editor(GROUP, TURNED)
    page, keyboard = editor.page, editor.page.keyboard
    before = editor.objects[0]
    page.mouse.dblclick(*editor.point(140, 140))
    ime = page.context.new_cdp_session(page)
    for part in ("ㅎ", "하", "한"):
        ime.send("Input.imeSetComposition", {"text": part, "selectionStart": len(part), "selectionEnd": len(part)})
    keyboard.insert_text("한")
    keyboard.type(" 잔의 여름, 얼음까지 천천히 녹는 오후의 시원한 아이스 라테를 지금 만나 보세요")
    keyboard.press("Escape")
    group = editor.objects[0]
    card, words = group["objects"]
    assert (words["text"][:8], editor.selected) == ("한 잔의 여름,", ["group"])
    assert group["height"] > before["height"], "its box holds the longer text"
    assert (group["left"], group["top"], card["width"], card["height"]) == (100, 100, 400, 200)
    keyboard.press("Control+z")
    assert editor.objects[0] == before
    page.keyboard.press("Escape")
    editor.click(140, 140)
    keyboard.press("Shift+ArrowRight")
    assert editor.objects[0] == {**before, "left": 110}, "the pointer takes the group again"


def test_members_of_a_group_are_named_hidden_and_locked_in_the_layers(open_editor: OpenEditor):
    editor = open_editor(GROUP, TURNED)
    page, keyboard = editor.page, editor.page.keyboard
    page.get_by_role("tab", name="Layers").click()
    tree = page.get_by_role("tree", name="Layers")
    tree.get_by_role("button", name="Unfold").click()
    lines = tree.get_by_role("treeitem")
    expect(lines).to_have_count(4)
    lines.nth(3).click()
    assert editor.selected == ["group"]
    tree.focus()
    keyboard.press("F2")
    keyboard.type("Card")
    keyboard.press("Enter")
    expect(lines.nth(3)).to_contain_text("Card")
    keyboard.press("Control+Shift+h")
    lines.nth(2).hover()
    lines.nth(2).get_by_role("button", name="Lock").click()
    card, words = editor.objects[0]["objects"]
    assert (card["name"], card["visible"], words["locked"], editor.selected) == ("Card", False, True, ["group"])
    editor.wait_for(lambda: seen(editor).getpixel((120, 280)) == (255, 255, 255))
    page.mouse.dblclick(*editor.point(140, 140))
    keyboard.type("x")
    assert editor.objects[0]["objects"][1]["text"] == TEXT["text"], "a locked text is not typed in"


def test_layers_and_pages_are_dragged_with_a_finger(open_editor: OpenEditor):
    editor = open_editor(RECT, TURNED)
    page = editor.page
    page.get_by_role("tab", name="Layers").click()
    page.get_by_role("button", name="Add page").click()
    page.keyboard.press("PageUp")
    lines = page.get_by_role("tree", name="Layers").get_by_role("treeitem")
    expect(lines).to_have_count(2)
    touch_drag(editor, lines.nth(0), lines.nth(1), below=10)
    assert [each["id"] for each in editor.objects] == ["turned", "rect"]
    items = page.locator(".page-item")
    touch_drag(editor, items.nth(0), items.nth(1))
    expect(page.get_by_text("Page 2 of 2")).to_be_visible()
    assert len(editor.objects) == 2


def touch_drag(editor: Editor, start: Locator, end: Locator, below: float = 0) -> None:
    """Rest a finger on one, take it to the other, lift it."""
    touch = editor.page.context.new_cdp_session(editor.page)
    (x, y), (to_x, to_y) = (middle(each) for each in (start, end))
    touch.send("Input.dispatchTouchEvent", {"type": "touchStart", "touchPoints": [{"x": x, "y": y}]})
    editor.page.wait_for_timeout(400)
    for share in (0.3, 0.7, 1):
        point = {"x": x + (to_x - x) * share, "y": y + (to_y + below - y) * share}
        touch.send("Input.dispatchTouchEvent", {"type": "touchMove", "touchPoints": [point]})
    touch.send("Input.dispatchTouchEvent", {"type": "touchEnd", "touchPoints": []})


def middle(locator: Locator) -> tuple[float, float]:
    """Of an element, in the window."""
    box = locator.bounding_box()
    assert box is not None
    return box["x"] + box["width"] / 2, box["y"] + box["height"] / 2
