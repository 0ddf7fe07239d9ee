"""Letters in Chromium: faces that have them, input methods that compose them, looks of a part of them."""

import base64
import io
from typing import Any

import pytest
from PIL import Image, ImageChops
from playwright.sync_api import Page, Request, expect

from tests.browser.editor import Editor, OpenEditor, shape

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]

# A letter that no typeface has.
NO_LETTER = "\ue0f0"


def text(row: int, words: str, family: str, **fields: Any) -> dict[str, Any]:
    look = {"left": 100, "top": 100 * row, "width": 800, "height": 70, "fontSize": 60, "fill": "#000000"}
    return shape("Textbox", **look | fields | {"id": f"row-{row}", "text": words, "fontFamily": family})


def picture(editor: Editor) -> Image.Image:
    source = """async () => {
        const { surface } = await import("/static/js/editor/state/surface.js");
        const blob = await surface().picture({ format: "png", scale: 1 });
        const bytes = new Uint8Array(await blob.arrayBuffer());
        return btoa(bytes.reduce((all, byte) => all + String.fromCharCode(byte), ""));
    }"""
    return Image.open(io.BytesIO(base64.b64decode(editor.page.evaluate(source)))).convert("L")


def row(page: Image.Image, number: int) -> Image.Image:
    return page.crop((100, 100 * number, 900, 100 * number + 100))


def differ(one: Image.Image, other: Image.Image) -> bool:
    return ImageChops.difference(one, other).point(lambda value: 255 if value > 64 else 0).getbbox() is not None


def test_hangul_is_drawn_in_its_face_and_never_as_empty_boxes(open_editor: OpenEditor, owner_page: Page):
    sheets: list[str] = []

    def note(request: Request) -> None:
        if request.url.endswith("/font.css"):
            sheets.append(request.url.split("/")[-2])

    owner_page.on("request", note)
    families = ["Pretendard Variable", "Black Han Sans", "Bebas Neue", "No Such Font"]
    rows = [text(i, "봄뷁", family, fontWeight=400) for i, family in enumerate(families)]
    page = picture(open_editor(*rows, text(4, NO_LETTER * 2, "Black Han Sans")))
    own, black, latin, unknown, missing = (row(page, i) for i in range(5))
    assert own.getextrema()[0] == 0, "something is drawn"
    assert differ(black, own)
    assert all(differ(each, missing) for each in (own, black, latin, unknown))
    assert not differ(latin, own), "a Latin face has Pretendard's Hangul"
    assert not differ(unknown, own), "a face that is not here is Pretendard"
    assert sorted(sheets) == ["bebas-neue", "black-han-sans"], "only what is used is fetched"


def test_a_font_that_cannot_be_fetched_is_said_and_can_be_tried_again(
    open_editor: OpenEditor, owner_page: Page, quiet_console: list[str]
):
    owner_page.route("**/fonts/jua/**", lambda route: route.abort())
    editor = open_editor(text(1, "봄 신상품", "Jua"))
    editor.click(150, 130)
    expect(editor.page.locator(".font-trouble")).to_contain_text("could not be loaded")
    before = row(picture(editor), 1)
    assert before.getextrema()[0] == 0, "Pretendard stands in"
    owner_page.unroute("**/fonts/jua/**")
    editor.page.locator(".font-trouble").get_by_role("button", name="Try again").click()
    expect(editor.page.locator(".font-trouble")).to_have_count(0)
    assert differ(before, row(picture(editor), 1))
    quiet_console[:] = [line for line in quiet_console if "ERR_FAILED" not in line]


class InputMethod:
    """Composes as a Korean keyboard does."""

    def __init__(self, page: Page) -> None:
        self.cdp = page.context.new_cdp_session(page)

    def begin(self, *stages: str) -> None:
        for stage in stages:
            caret = {"selectionStart": len(stage), "selectionEnd": len(stage)}
            self.cdp.send("Input.imeSetComposition", {"text": stage, **caret})

    def end(self, syllable: str) -> None:
        self.cdp.send("Input.insertText", {"text": syllable})

    def write(self, *syllables: tuple[str, ...]) -> None:
        for stages in syllables:
            self.begin(*stages)
            self.end(stages[-1])

    def enter(self) -> None:
        """Enter while composing, as Chromium tells it."""
        key = {"key": "Process", "code": "Enter", "windowsVirtualKeyCode": 229, "nativeVirtualKeyCode": 229}
        for kind in ("rawKeyDown", "keyUp"):
            self.cdp.send("Input.dispatchKeyEvent", {"type": kind, **key})


def test_composed_hangul_is_neither_lost_nor_doubled_and_one_step(open_editor: OpenEditor):
    editor = open_editor(text(1, "기존", "Jua"))
    page, korean = editor.page, InputMethod(editor.page)
    words = lambda: editor.objects[0]["text"]  # noqa: E731 - read again and again
    editor.click(130, 130, click_count=2)
    expect(page.locator("[data-fabric=textarea]")).to_be_focused()
    page.keyboard.press("End")
    korean.write(("ㅎ", "하", "한"), ("ㄱ", "그", "글"))
    korean.begin("ㄴ", "나")
    korean.enter()
    assert words() == "기존한글나"
    korean.end("남")
    editor.click(800, 700)
    assert words() == "기존한글남"
    page.keyboard.press("Control+z")
    assert words() == "기존"
    page.keyboard.press("Control+Shift+z")
    assert words() == "기존한글남"
    name = page.get_by_label("Project name")
    name.select_text()
    korean.write(("ㅇ", "여"), ("ㄹ", "르", "름"))
    korean.begin("ㅂ", "보")
    korean.enter()
    expect(name).to_be_focused()
    korean.end("봄")
    page.keyboard.press("Enter")
    expect(name).to_have_value("여름봄")
    expect(name).not_to_be_focused()


def test_a_look_goes_to_the_selected_letters_as_one_step(open_editor: OpenEditor):
    editor = open_editor(text(1, "봄 신상품", "Pretendard Variable"))
    page = editor.page
    editor.click(130, 130, click_count=2)
    expect(page.locator("[data-fabric=textarea]")).to_be_focused()
    page.keyboard.press("Home")
    page.keyboard.press("Shift+ArrowRight")
    expect(page.get_by_role("heading", name="Selected letters")).to_be_visible()
    page.keyboard.press("Control+b")
    page.get_by_role("button", name="Underline").click()
    expect(page.locator("[data-fabric=textarea]")).to_be_focused()
    runs = [{"start": 0, "end": 1, "style": {"fontWeight": 700, "underline": True}}]
    assert editor.objects[0]["styles"] == runs
    page.keyboard.press("Escape")
    assert editor.objects[0]["styles"] == runs
    page.keyboard.press("Control+z")
    assert editor.objects[0]["styles"] == [{"start": 0, "end": 1, "style": {"fontWeight": 700}}]
    page.get_by_role("button", name="Font: Pretendard").click()
    page.get_by_role("combobox", name="Search fonts").fill("검은")
    page.keyboard.press("Enter")
    assert editor.objects[0]["fontFamily"] == "Black Han Sans"
