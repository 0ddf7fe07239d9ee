"""How objects look, where only a browser shows it: the pixels of gradients, crops, filters and masks."""

import base64
import io
from pathlib import Path

import pytest
from PIL import Image
from playwright.sync_api import Page, expect

from tests.browser.editor import Editor, OpenEditor, shape

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]

RECT = shape("Rect", left=100, top=100, width=300, height=200, fill="#ff0000")
LEFT, RIGHT = (200, 40, 40), (40, 40, 200)


def with_picture(open_editor: OpenEditor, tmp_path: Path) -> Editor:
    """A page whose picture, red at its left and blue at its right, covers 200 to 800 by 200 to 600."""
    file = tmp_path / "two.png"
    picture = Image.new("RGB", (600, 400), LEFT)
    picture.paste(RIGHT, (300, 0, 600, 400))
    picture.save(file)
    editor = open_editor()
    with editor.page.expect_file_chooser() as chooser:
        editor.page.keyboard.press("i")
    chooser.value.set_files(file)
    editor.wait_for(lambda: len(editor.objects) == 1)
    return editor.ready()


def drawn(editor: Editor) -> Image.Image:
    """The page as it would be exported."""
    source = """async () => {
      const { surface } = await import("/static/js/editor/state/surface.js");
      const bytes = new Uint8Array(await (await surface().picture({ format: "png", scale: 1 })).arrayBuffer());
      return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
    }"""
    return Image.open(io.BytesIO(base64.b64decode(editor.page.evaluate(source)))).convert("RGB")


def as_svg(editor: Editor) -> str:
    """The page as an SVG file."""
    source = """async () => {
      const { surface } = await import("/static/js/editor/state/surface.js");
      const { page } = await import("/static/js/editor/state/design.js");
      return (await surface().print(page.value)).svg({});
    }"""
    return str(editor.page.evaluate(source))


def test_a_gradient_is_chosen_kept_and_drawn_on_objects_and_the_page(open_editor: OpenEditor, owner_page: Page):
    editor = open_editor(RECT)
    editor.click(200, 200)
    owner_page.get_by_role("radiogroup", name="Fill").get_by_text("Linear").click()
    owner_page.get_by_role("slider", name="Angle of the gradient").fill("0")
    owner_page.get_by_label("Colour 1, colour code").fill("#00ff00")
    owner_page.keyboard.press("Enter")
    editor.click(900, 700)
    owner_page.get_by_role("radiogroup", name="Background").get_by_text("Linear").click()
    editor.expect_phase("saved")
    (rect,) = editor.objects
    owner_page.reload()
    assert editor.ready().objects == [rect]
    picture = drawn(editor)
    assert picture.getpixel((102, 200)) == pytest.approx((0, 255, 0), abs=4)
    assert picture.getpixel((398, 200)) == pytest.approx((140, 0, 0), abs=6), "the darker relative of red"
    top, foot = picture.getpixel((10, 2)), picture.getpixel((10, 797))
    assert top == pytest.approx((255, 255, 255), abs=4) and sum(foot) < sum(top) - 100
    svg = as_svg(editor)
    assert svg.count("<linearGradient") == 2 and "NaN" not in svg


def test_a_colour_is_picked_by_keys_and_one_drag_is_one_step(open_editor: OpenEditor, owner_page: Page):
    editor = open_editor(RECT)
    editor.click(200, 200)
    owner_page.get_by_role("button", name="Fill", exact=True).click()
    picker = owner_page.get_by_role("dialog", name="Fill")
    area = picker.get_by_role("slider", name="Saturation and brightness")
    expect(area).to_be_focused()
    box = area.bounding_box()
    assert box is not None
    owner_page.mouse.move(box["x"] + box["width"] / 2, box["y"] + 30)
    owner_page.mouse.down()
    owner_page.mouse.move(box["x"] - 20, box["y"] + box["height"] + 20, steps=5)
    owner_page.mouse.up()
    assert editor.objects[0]["fill"] == "#000000"
    owner_page.keyboard.press("Shift+ArrowUp")
    assert editor.objects[0]["fill"] == "#1a1a1a"
    picker.get_by_role("button", name="#ffffff").first.click()
    assert editor.objects[0]["fill"] == "#ffffff"
    owner_page.keyboard.press("Escape")
    expect(picker).to_have_count(0)
    expect(owner_page.get_by_role("button", name="Fill", exact=True)).to_be_focused()
    for _ in range(3):
        owner_page.keyboard.press("Control+z")
    assert editor.objects[0]["fill"] == "#ff0000"
    expect(owner_page.get_by_role("button", name="Undo")).to_be_disabled()


def test_a_picture_is_cropped_in_one_step_and_escape_leaves_it(
    open_editor: OpenEditor, owner_page: Page, tmp_path: Path
):
    editor = with_picture(open_editor, tmp_path)
    (whole,) = editor.objects
    editor.click(500, 400, click_count=2)
    expect(owner_page.get_by_role("toolbar", name="Crop")).to_be_visible()
    editor.drag((800, 400), (600, 400))
    owner_page.keyboard.press("Escape")
    assert editor.objects == [whole]
    editor.click(500, 400, click_count=2)
    editor.drag((800, 400), (600, 400))
    editor.drag((400, 400), (300, 400))
    assert editor.objects == [whole], "nothing changes before it is applied"
    owner_page.keyboard.press("Enter")
    (cropped,) = editor.objects
    assert [cropped[field] for field in ("left", "top", "cropX", "width", "height")] == [200, 200, 100, 400, 400]
    picture = drawn(editor)
    assert [picture.getpixel((x, 400)) for x in (210, 420, 610)] == [LEFT, RIGHT, (255, 255, 255)]
    owner_page.keyboard.press("Control+z")
    assert editor.objects == [whole]


def test_filters_and_masks_are_in_what_is_exported(open_editor: OpenEditor, owner_page: Page, tmp_path: Path):
    editor = with_picture(open_editor, tmp_path)
    owner_page.get_by_role("slider", name="Greyscale").fill("100")
    grey = drawn(editor).getpixel((300, 400))
    assert max(grey) - min(grey) <= 2, "also while it is drawn small"
    owner_page.get_by_role("button", name="Reset adjustments").click()
    owner_page.get_by_role("slider", name="Brightness").fill("40")
    assert sum(drawn(editor).getpixel((300, 400))) > sum(LEFT) + 150
    owner_page.get_by_role("button", name="Circle", exact=True).last.click()
    picture = drawn(editor)
    assert picture.getpixel((310, 210)) == (255, 255, 255), "outside the circle"
    assert picture.getpixel((500, 210)) != (255, 255, 255)
    editor.expect_phase("saved")
    saved = editor.objects
    assert editor.stored == saved
    owner_page.get_by_role("button", name="No mask").click()
    assert drawn(editor).getpixel((310, 210)) != (255, 255, 255)
