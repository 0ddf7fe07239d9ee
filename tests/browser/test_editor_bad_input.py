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


def paste(editor: Editor, **data: Any) -> None:
    """What the browser tells of a paste: `text` and `html`, or a file of a type and a size in bytes."""
    script = """({ text, html, type, size }) => {
        const data = new DataTransfer();
        if (text !== undefined) data.setData("text/plain", text);
        if (html !== undefined) data.setData("text/html", html);
        if (type) data.items.add(new File([new Uint8Array(size)], "file", { type }));
        document.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, cancelable: true }));
    }"""
    editor.page.evaluate(script, data)


def test_what_cannot_be_pasted_is_said_and_changes_nothing(open_editor: OpenEditor):
    editor = open_editor(shape("Rect", left=100, top=100, width=200, height=100, fill="#3b82f6"))
    before = editor.objects
    editor.page.keyboard.press("Control+a")
    editor.page.keyboard.press("Control+c")
    refused: list[tuple[dict[str, Any], str]] = [
        ({"text": "가" * 20_001}, "20,001 characters of at most 20,000"),
        ({"type": "application/pdf", "size": 9}, "neither a picture nor text"),
        ({"html": "<img src=x onerror=alert(1)>"}, "neither a picture nor text"),
        ({"type": "image/png", "size": 50_000_000}, "too large"),
        ({"type": "image/png", "size": 900}, "picture"),
    ]
    for data, words in refused:
        paste(editor, **data)
        notice = editor.page.get_by_role("alert").filter(has_text=words)
        expect(notice).to_be_visible(timeout=20_000)
        notice.get_by_role("button").last.click()
        expect(notice).to_be_hidden()
        assert editor.objects == before


def test_broken_clippings_and_marked_up_words_are_pasted_as_far_as_they_go(open_editor: OpenEditor):
    editor = open_editor()
    for kept in ("{", "[]", '{"words": "x", "objects": [null, {"type": 5}]}'):
        editor.page.evaluate("(kept) => localStorage.setItem('artify-clipboard', kept)", kept)
        paste(editor, text="x")
    editor.wait_for(lambda: [each["text"] for each in editor.objects] == ["x", "x", "x"])
    broken = {"type": "Rect", "width": 90, "height": 90, "left": "far", "shadow": 3, "fill": {"colorStops": [None]}}
    kept = json.dumps({"words": "card", "objects": [broken, {"type": "Group", "objects": [None, 5]}]})
    editor.page.evaluate("(kept) => localStorage.setItem('artify-clipboard', kept)", kept)
    paste(editor, text="card")
    editor.wait_for(lambda: len(editor.objects) == 5)
    assert editor.objects[3]["unreadable"] == {"left": "far", "shadow": 3, "fill": {"colorStops": [None]}}
    paste(editor, html="<p>Summer <b>latte</b></p><script>alert(1)</script>")
    editor.wait_for(lambda: len(editor.objects) == 6)
    assert editor.objects[5]["text"] == "Summer latte"
