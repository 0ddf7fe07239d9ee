"""Bad input in Chromium: whatever a file or a clipboard holds, the page goes on and says what it cannot take."""

import json
import subprocess
from typing import Any

import pytest
from playwright.sync_api import expect

from tests.browser.editor import Editor, OpenEditor, shape
from tests.browser.test_editor_files import choose, download, offer

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]

SEED, CASES = 2, 5


def mutated(seed: int, count: int) -> list[dict[str, Any]]:
    """Designs with random values of wrong types."""
    command = ["node", "--import", "./tests/js/register.mjs", "tests/js/editor/wrong-types.mjs", str(seed), str(count)]
    said = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    found: list[dict[str, Any]] = json.loads(said)
    return found


def look_everywhere(editor: Editor) -> None:
    """Select one and all, open every panel, turn the pages, save as a picture."""
    for tab in ("Layers", "History", "Properties"):
        editor.page.get_by_role("tab", name=tab).click()
        for key in ("Control+a", "Escape", "Control+a", "Shift+ArrowRight", "Control+z"):
            editor.page.keyboard.press(key)
    for identity in [each["id"] for each in editor.objects]:
        editor.page.evaluate("async (id) => (await import('/static/js/editor/state/design.js')).select([id])", identity)
        expect(editor.page.locator(".side .panel-title")).to_be_visible()
    choose(editor.page, format="PNG")
    assert download(editor.page)[1][:4] in (b"\x89PNG", b"PK\x03\x04")  # several pages come together
    editor.page.keyboard.press("Escape")


def test_designs_with_values_of_wrong_types_never_break_the_page(open_editor: OpenEditor):
    editor = open_editor(shape("Rect", left=100, top=100, width=200, height=100, fill="#3b82f6"))
    before, taken = editor.objects, 0
    for case in mutated(SEED, CASES):
        offer(editor.page, case)
        replace = editor.page.get_by_role("button", name="Replace this design")
        refusal = editor.page.get_by_role("alert").filter(has_text="holds no design that can be read")
        expect(replace.or_(refusal)).to_be_visible()
        if refusal.is_visible():
            refusal.get_by_role("button").click()
            continue
        replace.click()
        editor.wait_for(lambda: editor.objects != before)
        editor.ready()
        look_everywhere(editor)
        editor.page.keyboard.press("Escape")
        editor.page.keyboard.press("Control+z")
        editor.wait_for(lambda: editor.objects == before)
        taken += 1
    assert taken >= CASES // 2
