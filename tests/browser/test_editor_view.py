"""How the canvas feels: what is drawn, where it snaps, how one gets about."""

import io

import pytest
from PIL import Image, ImageChops
from playwright.sync_api import Page, expect

from projects.models import Project
from tests.browser.editor import OpenEditor, shape

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]

SHADOW = {"color": "#00000080", "blur": 30, "offsetX": 20, "offsetY": 20}
LIGHT_ACCENT, DARK_ACCENT = (53, 82, 214), (68, 99, 230)
ROUNDING = 8  # of 255: a curve's edge is smoothed a little differently where it is cut
FRAME = "new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))"


def canvas(page: Page) -> Image.Image:
    """What the canvas shows, its handles included."""
    page.evaluate(FRAME)
    return Image.open(io.BytesIO(page.locator("canvas.lower-canvas").screenshot())).convert("RGB")


def colours(page: Page) -> set[object]:
    shown = canvas(page)
    return {colour for _count, colour in shown.getcolors(shown.width * shown.height)}


def test_a_drag_snaps_unless_the_key_is_held(open_editor: OpenEditor, owner_page: Page):
    fixed = shape("Rect", left=603, top=100, width=211, height=100, fill="#ff0000")
    moved = shape("Ellipse", left=101, top=401, rx=50, ry=30, width=100, height=60, fill="#0000ff")
    editor = open_editor(fixed, moved)
    editor.drag((150, 430), (650, 465))  # its left edge comes to 601, two beside the rectangle's
    assert (editor.objects[1]["left"], editor.objects[1]["top"]) == (603, 436)
    owner_page.keyboard.press("Control+z")
    owner_page.mouse.move(*editor.point(150, 430))
    owner_page.mouse.down()
    owner_page.keyboard.down("Control")
    owner_page.mouse.move(*editor.point(650, 465), steps=6)
    owner_page.mouse.up()
    owner_page.keyboard.up("Control")
    assert (editor.objects[1]["left"], editor.objects[1]["top"]) == (601, 436)


def test_what_is_drawn_in_part_is_what_is_drawn_whole(open_editor: OpenEditor, owner_page: Page):
    place = {"left": 100, "top": 100, "width": 300, "height": 200}
    editor = open_editor(
        shape("Rect", **place, fill="#ff0000", shadow=SHADOW),
        shape("Textbox", left=200, top=180, width=300, fontSize=60, text="여름 라테", fill="#222222"),
        shape(
            "Ellipse", left=300, top=150, rx=80, ry=80, fill="#0000ff", opacity=0.5, strokeWidth=12, stroke="#000000"
        ),
    )
    page = owner_page
    editor.drag((120, 120), (340, 300))
    editor.click(700, 700)
    editor.drag((380, 230), (600, 500))
    page.keyboard.press("Control+z")
    page.keyboard.press("Shift+ArrowRight")
    page.keyboard.press("Control+z")
    page.keyboard.press("Control+z")
    in_part = canvas(page)
    shift = "async dx => { const { panBy } = await import('/static/js/editor/state/stage.js'); panBy(dx, 0); }"
    for dx in (1, -1):
        page.evaluate(shift, dx)
        page.evaluate(FRAME)
    most = max(high for _low, high in ImageChops.difference(in_part, canvas(page)).getextrema())
    assert most <= ROUNDING


def test_guides_come_out_of_the_rulers_and_are_kept(open_editor: OpenEditor, owner_page: Page):
    editor = open_editor()
    owner_page.keyboard.press("Shift+R")
    box = owner_page.locator(".ruler-y").bounding_box()
    assert box is not None
    owner_page.mouse.move(box["x"] + 300, box["y"] + 10)
    owner_page.mouse.down()
    owner_page.mouse.move(*editor.point(300, 250), steps=4)
    owner_page.mouse.up()
    editor.expect_phase("saved")
    stored = Project.objects.get(pk=editor.project.pk).data
    assert stored["pages"][0]["guides"] == {"x": [], "y": [250]}
    guide = owner_page.get_by_role("slider", name="Horizontal guide")
    guide.press("Shift+ArrowDown")
    expect(guide).to_have_attribute("aria-valuenow", "260")
    owner_page.evaluate(FRAME)  # a hand is slower than the next frame
    owner_page.mouse.move(*editor.point(300, 260))
    owner_page.mouse.down()
    owner_page.mouse.move(box["x"] + 300, box["y"] + 5, steps=4)
    owner_page.mouse.up()
    expect(guide).to_have_count(0)


def test_handles_change_colour_with_the_theme(open_editor: OpenEditor, owner_page: Page):
    editor = open_editor(shape("Rect", left=200, top=200, width=400, height=300, fill="#808080"))
    editor.click(400, 350)
    light = colours(owner_page)
    owner_page.emulate_media(color_scheme="dark")
    dark = colours(owner_page)
    assert (LIGHT_ACCENT in light, DARK_ACCENT in light) == (True, False)
    assert (LIGHT_ACCENT in dark, DARK_ACCENT in dark) == (False, True)


def test_the_rulers_change_colour_with_the_theme(open_editor: OpenEditor, owner_page: Page):
    open_editor()
    owner_page.keyboard.press("Shift+R")
    # Read from a copy: Chromium complains about a canvas that is drawn and read in turn.
    brightest = """() => { const { width, height } = document.querySelector(".ruler-y");
      const context = Object.assign(document.createElement("canvas"), { width, height }).getContext("2d");
      context.drawImage(document.querySelector(".ruler-y"), 0, 0);
      const { data } = context.getImageData(0, 0, width, height);
      return data.reduce((most, value, i) => (i % 4 === 0 && data[i + 3] === 255 ? Math.max(most, value) : most), 0); }"""
    owner_page.evaluate(FRAME)
    light = owner_page.evaluate(brightest)
    owner_page.emulate_media(color_scheme="dark")
    owner_page.evaluate(FRAME)
    by_the_system = owner_page.evaluate(brightest)
    owner_page.evaluate("async () => (await import('/static/js/theme.js')).setTheme('light')")
    owner_page.evaluate(FRAME)
    by_the_switch = owner_page.evaluate(brightest)
    assert by_the_system > light + 40
    assert by_the_switch == light
