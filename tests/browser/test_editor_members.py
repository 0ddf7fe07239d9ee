"""Members of groups in Chromium: their looks change in the panel and while typing, and the group stays whole."""

from typing import Any

import pytest
from playwright.sync_api import expect

from tests.browser.editor import Editor, OpenEditor, shape

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]

CARD = shape("Rect", left=-200, top=-100, width=400, height=200, fill="#fde68a", name="Card")
DISC = shape("Ellipse", left=100, top=-80, width=60, height=60, rx=30, ry=30, fill="#ef4444", name="Disc")
WORDS = shape("Textbox", left=-180, top=-20, width=360, height=45.2, text="Summer latte", fontSize=40, lineHeight=1) | {
    "fontFamily": "Pretendard Variable",
    "fill": "#18181b",
    "styles": [],
}
TEAM = shape("Group", left=300, top=200, width=400, height=200, objects=[CARD, DISC, WORDS], name="Team")


def member(editor: Editor, identity: str) -> dict[str, Any]:
    """A member of the group, as the design has it."""
    found: dict[str, Any] = next(each for each in editor.objects[0]["objects"] if each["id"] == identity)
    return found


def accent_at(editor: Editor, x: float, y: float) -> bool:
    """Whether the overlay draws a line there."""
    left, top = editor.point(x, y)
    script = """([left, top]) => {
        const canvas = document.querySelector('.stage-overlay');
        const box = canvas.getBoundingClientRect();
        const data = canvas.getContext('2d').getImageData(left - box.left - 2, top - box.top - 2, 5, 5).data;
        return data.some((value) => value > 0);
    }"""
    return bool(editor.page.evaluate(script, [left, top]))


def test_a_member_chosen_in_the_layers_is_outlined_and_changed_alone(open_editor: OpenEditor):
    editor = open_editor(TEAM)
    editor.page.get_by_role("tab", name="Layers").click()
    editor.page.get_by_role("button", name="Unfold").click()
    editor.page.get_by_role("treeitem", name="Disc").click()
    editor.page.get_by_role("tab", name="Properties").click()
    expect(editor.page.locator(".panel-title")).to_have_text("Disc")
    assert accent_at(editor, 630, 220)  # the upper edge of the disc
    editor.page.get_by_label("Fill, colour code").fill("#22c55e")
    editor.page.keyboard.press("Enter")
    editor.wait_for(lambda: member(editor, "ellipse")["fill"] == "#22c55e")
    assert member(editor, "rect") == CARD
    editor.page.locator(".stage").focus()
    editor.page.keyboard.press("Control+z")
    editor.wait_for(lambda: member(editor, "ellipse")["fill"] == "#ef4444")
    editor.page.get_by_label("Left", exact=True).fill("250")
    editor.page.keyboard.press("Enter")
    editor.wait_for(lambda: editor.objects[0]["width"] == 510)  # from the card's left side to the disc's right
    assert editor.objects[0]["left"] == 300
    editor.page.locator(".stage").focus()
    editor.page.keyboard.press("5")
    editor.wait_for(lambda: member(editor, "ellipse")["opacity"] == 0.5)
    assert editor.objects[0].get("opacity", 1) == 1
    editor.page.get_by_role("button", name="Part of Team").click()
    expect(editor.page.locator(".panel-title")).to_have_text("Team")


def test_letters_of_a_text_in_a_group_get_a_look_of_their_own(open_editor: OpenEditor):
    editor = open_editor(TEAM)
    editor.click(400, 300, click_count=2)
    editor.wait_for(lambda: editor.page.evaluate("document.activeElement.matches('[data-fabric]')"))
    for key in ("Home", *["Shift+ArrowRight"] * 6, "Control+b"):
        editor.page.keyboard.press(key)
    editor.wait_for(lambda: member(editor, "textbox")["styles"] != [])
    assert member(editor, "textbox")["styles"] == [{"start": 0, "end": 6, "style": {"fontWeight": 700}}]
    editor.page.keyboard.press("ArrowRight")
    editor.page.keyboard.type("!")
    editor.page.keyboard.press("Escape")
    editor.wait_for(lambda: member(editor, "textbox")["text"] == "Summer! latte")
    assert member(editor, "textbox")["styles"] == [{"start": 0, "end": 7, "style": {"fontWeight": 700}}]
    editor.page.keyboard.press("Control+z")
    editor.page.keyboard.press("Control+z")
    editor.wait_for(lambda: member(editor, "textbox")["styles"] == [])
    editor.click(630, 250, click_count=2)
    expect(editor.page.locator(".panel-title")).to_have_text("Disc")
    editor.click(350, 220)
    expect(editor.page.locator(".panel-title")).to_have_text("Team")
