"""Editing in Chromium: drawing, selecting, typing, undoing, pictures, export."""

import io
from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image
from playwright.sync_api import Page, expect

from accounts.models import User
from projects.models import Asset, Project
from tests.browser.editor import Editor, OpenEditor, shape
from tests.factories import ProjectFactory

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]

RECT = shape("Rect", left=100, top=100, width=300, height=200, fill="#ff0000")
OTHER = shape("Ellipse", left=600, top=500, width=200, height=200, rx=100, ry=100, fill="#0000ff")


def pixel(picture: Image.Image, x: int, y: int) -> tuple[int, ...]:
    value = picture.convert("RGB").getpixel((x, y))
    assert isinstance(value, tuple)
    return value


def export(editor: Editor) -> tuple[str, Image.Image]:
    with editor.page.expect_download() as download:
        editor.page.get_by_role("button", name="Export", exact=True).click()
        editor.page.get_by_role("button", name="Download").click()
    editor.page.keyboard.press("Escape")
    expect(editor.page.get_by_role("dialog")).to_have_count(0)
    return download.value.suggested_filename, Image.open(io.BytesIO(Path(download.value.path()).read_bytes()))


def test_shapes_are_drawn_saved_and_found_again(open_editor: OpenEditor):
    editor = open_editor()
    editor.draw("r", (100, 100), (400, 300))
    editor.draw("o", (500, 500), (700, 600))
    rect, ellipse = editor.objects
    assert (rect["type"], rect["left"], rect["top"], rect["width"], rect["height"]) == ("Rect", 100, 100, 300, 200)
    assert (ellipse["type"], ellipse["rx"], ellipse["ry"]) == ("Ellipse", 100, 50)
    assert editor.selected == [ellipse["id"]]
    editor.expect_phase("saved")
    assert editor.stored == editor.objects
    editor.page.reload()
    assert editor.ready().objects == [rect, ellipse]


def test_every_gesture_is_one_step_and_nothing_is_lost(open_editor: OpenEditor):
    editor = open_editor(RECT, OTHER)
    keyboard = editor.page.keyboard
    stations = [editor.objects]

    def step(gesture: Callable[[], object]) -> None:
        before = editor.objects
        gesture()
        editor.wait_for(lambda: editor.objects != before)
        stations.append(editor.objects)

    step(lambda: editor.drag((200, 200), (260, 240)))  # move
    step(lambda: editor.drag((460, 340), (560, 440)))  # scale by the corner
    step(lambda: keyboard.press("Shift+ArrowRight"))
    step(lambda: editor.draw("r", (20, 600), (80, 700)))
    editor.click(700, 600)
    step(lambda: keyboard.press("Delete"))
    assert [stations[1][0]["left"], stations[1][0]["top"]] == [160, 140]
    for station in reversed(stations[:-1]):
        keyboard.press("Control+z")
        assert editor.objects == station
    expect(editor.page.get_by_role("button", name="Undo")).to_be_disabled()
    for station in stations[1:]:
        keyboard.press("Control+Shift+z")
        assert editor.objects == station


def test_selecting_by_click_shift_and_a_drawn_box(open_editor: OpenEditor):
    editor = open_editor(RECT, OTHER)
    editor.click(200, 200)
    assert editor.selected == ["rect"]
    editor.page.keyboard.down("Shift")
    editor.click(700, 600)
    editor.page.keyboard.up("Shift")
    assert editor.selected == ["rect", "ellipse"]
    editor.click(950, 50)
    assert editor.selected == []
    editor.drag((50, 50), (900, 750))
    assert editor.selected == ["rect", "ellipse"]
    editor.drag((700, 600), (710, 620))
    assert [(each["left"], each["top"]) for each in editor.objects] == [(110, 120), (610, 520)]
    editor.page.keyboard.press("Escape")
    assert editor.selected == []


def test_properties_are_live_both_ways(open_editor: OpenEditor):
    editor = open_editor(RECT)
    page = editor.page
    editor.click(200, 200)
    page.get_by_label("Width", exact=True).fill("450")
    page.keyboard.press("Enter")
    page.get_by_role("textbox", name="Fill, colour code").fill("#00aa00")
    page.keyboard.press("Enter")
    page.get_by_role("slider", name="Opacity").fill("50")
    (rect,) = editor.objects
    assert (rect["width"], rect["fill"], rect["opacity"]) == (450, "#00aa00", 0.5)
    editor.drag((200, 200), (300, 200))
    expect(page.get_by_label("Left", exact=True)).to_have_value("200")
    page.get_by_label("Angle", exact=True).fill("370")
    page.keyboard.press("Tab")
    assert editor.objects[0]["angle"] == 10


def test_korean_text_keeps_its_words_whole_and_its_box(open_editor: OpenEditor):
    editor = open_editor()
    page = editor.page
    page.keyboard.press("t")
    editor.drag((100, 100), (400, 150))
    expect(page.locator("[data-fabric=textarea]")).to_be_focused()
    page.keyboard.insert_text("여름 시즌 가나다라마바사아자차카타파하")
    page.keyboard.press("Escape")
    (text,) = editor.objects
    assert (text["text"], text["width"]) == ("여름 시즌 가나다라마바사아자차카타파하", 300)
    assert text["height"] > 3 * text["fontSize"], "the long word is broken into lines"
    page.get_by_label("Font size", exact=True).fill("20")
    page.keyboard.press("Enter")
    page.get_by_role("radio", name="Align centre").check(force=True)
    editor.wait_for(lambda: editor.objects[0]["height"] < 60)
    assert editor.objects[0]["textAlign"] == "center"
    editor.click(150, 110, click_count=2)
    page.keyboard.press("Control+a")
    page.keyboard.press("Backspace")
    page.keyboard.press("Escape")
    assert editor.objects == [], "a text without letters is no object"
    page.keyboard.press("Control+z")
    assert editor.objects[0]["text"] == text["text"]


def test_an_input_method_keeps_its_own_escape(open_editor: OpenEditor):
    editor = open_editor()
    editor.page.keyboard.press("t")
    editor.click(300, 300)
    area = editor.page.locator("[data-fabric=textarea]")
    expect(area).to_be_focused()
    area.evaluate(
        "field => field.dispatchEvent(new KeyboardEvent('keydown', {key: 'Escape', keyCode: 229, bubbles: true}))"
    )
    expect(area).to_be_focused()
    editor.page.keyboard.insert_text("한글".encode().decode())
    editor.page.keyboard.press("Escape")
    assert [each["text"] for each in editor.objects] == ["한글"]


def test_a_picture_is_uploaded_scaled_to_fit_and_put_behind_the_words(open_editor: OpenEditor, tmp_path: Path):
    editor = open_editor(shape("Textbox", left=100, top=100, width=300, text="Latte", fontSize=60))
    file = tmp_path / "large.png"
    Image.new("RGB", (2000, 1600), "#336699").save(file)
    with editor.page.expect_file_chooser() as chooser:
        editor.page.get_by_role("button", name="Upload a picture").click()
    chooser.value.set_files(file)
    editor.wait_for(lambda: len(editor.objects) == 2)
    picture, text = editor.objects
    asset = Asset.objects.get()
    assert (picture["src"], picture["width"], picture["scaleX"]) == (asset.file.url, 2000, 0.5)
    assert text["type"] == "Textbox"
    editor.expect_phase("saved")
    assert editor.stored == editor.objects


def test_a_refused_upload_says_why(open_editor: OpenEditor, tmp_path: Path):
    editor = open_editor()
    file = tmp_path / "no-picture.png"
    file.write_text("<script>alert(1)</script>")
    with editor.page.expect_file_chooser() as chooser:
        editor.page.get_by_role("button", name="Upload a picture").click()
    chooser.value.set_files(file)
    expect(editor.page.get_by_role("alert")).to_be_visible()
    assert editor.objects == []


def test_the_export_is_the_page_at_twice_its_size_whatever_the_view(open_editor: OpenEditor):
    editor = open_editor(RECT, OTHER, shape("Hologram", id="unknown", left=0, top=300, width=80, height=80))
    editor.click(200, 200)
    editor.page.keyboard.press("Control+=")
    name, picture = export(editor)
    assert (name, picture.format, picture.size) == ("Latte.png", "PNG", (2000, 1600))
    assert pixel(picture, 400, 400) == (255, 0, 0)
    assert pixel(picture, 1400, 1200) == (0, 0, 255)
    assert pixel(picture, 199, 400) == (255, 255, 255), "no handle of the selection"
    assert pixel(picture, 80, 680) == (255, 255, 255), "no sign for what cannot be drawn"


def test_a_design_of_fabric_5_opens_and_is_stored_in_our_form(open_editor: OpenEditor):
    old = {
        "version": "5.3.0",
        "background": "#00ff00",
        "objects": [{"type": "rect", "left": 100, "top": 100, "width": 300, "height": 200, "fill": "red"}],
    }
    editor = open_editor(data=old)
    _, picture = export(editor)
    assert pixel(picture, 10, 10) == (0, 255, 0)
    assert pixel(picture, 210, 210) == (255, 0, 0), "measured from the corner, as Fabric 5 did"
    editor.click(200, 200)
    editor.page.keyboard.press("ArrowRight")
    editor.expect_phase("saved")
    assert [(each["type"], each["left"]) for each in editor.stored] == [("rect", 101)]


def test_what_cannot_be_shown_survives_editing_and_saving(open_editor: OpenEditor, quiet_console: list[str]):
    unknown = shape("Hologram", left=100, top=500, width=200, height=100, magic={"deep": [1, 2]})
    lost = shape("Image", left=400, top=500, width=200, height=100, src="/media/assets/ab/gone.png")
    member = {**lost, "id": "member"}
    group = shape("Group", left=700, top=500, width=200, height=100, objects=[member, RECT])
    editor = open_editor(RECT, unknown, lost, group)
    expect(editor.page.get_by_text("Some objects cannot be shown here.")).to_be_visible()
    editor.drag((200, 550), (210, 560))
    editor.drag((800, 550), (810, 560))
    editor.expect_phase("saved")
    _, kept, picture, grouped = editor.stored
    assert (kept["type"], kept["magic"], kept["left"]) == ("Hologram", {"deep": [1, 2]}, 110)
    assert picture == lost
    assert (grouped["objects"], grouped["left"]) == ([member, RECT], 710)
    quiet_console.clear()


def test_a_design_that_cannot_be_read_is_not_overwritten(owner_page: Page, owner: User):
    project = ProjectFactory(user=owner, data={"schema": 99, "pages": []})
    owner_page.goto(f"/projects/{project.pk}")
    expect(owner_page.get_by_role("alert")).to_contain_text("newer version of Artify")
    owner_page.wait_for_timeout(6000)
    assert Project.objects.get(pk=project.pk).version == project.version


def test_zoom_and_pan(open_editor: OpenEditor):
    editor = open_editor(RECT)
    page = editor.page
    before = editor.point(0, 0)
    page.mouse.move(*editor.point(500, 400))
    page.mouse.wheel(0, 100)
    assert editor.point(0, 0)[1] == pytest.approx(before[1] - 100)
    anchor = editor.point(250, 200)
    page.mouse.move(*anchor)
    page.keyboard.down("Control")
    page.mouse.wheel(0, -200)
    page.keyboard.up("Control")
    assert editor.point(250, 200) == pytest.approx(anchor, abs=1)
    page.keyboard.down("Space")
    editor.drag((250, 200), (300, 200))
    page.keyboard.up("Space")
    assert editor.objects == [RECT], "the hand moves the view, not the object"
    page.keyboard.press("Shift+1")
    assert editor.point(0, 0) == pytest.approx(before)


def test_the_help_sheet_lists_the_shortcuts(open_editor: OpenEditor):
    page = open_editor().page
    page.keyboard.press("?")
    sheet = page.get_by_role("dialog", name="Keyboard shortcuts")
    expect(sheet.get_by_text("Ctrl+Shift+Z")).to_be_visible()
    page.keyboard.press("Escape")
    expect(sheet).to_have_count(0)
