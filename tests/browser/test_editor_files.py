"""Design files in Chromium: what is exported comes back exactly, what is foreign is kept and said."""

import io
import json
import re
import zlib
from pathlib import Path
from typing import Any

import pytest
from PIL import Image
from playwright.sync_api import FilePayload, Page, expect

from projects.models import Project
from tests.browser.editor import OpenEditor, forgive_network_errors, shape

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]

NAME = "라떼"
NOISE = [
    shape(
        "Ellipse", id=f"e{i}", left=(i * 97) % 900, top=(i * 61) % 700, width=120, height=90, rx=60, ry=45, angle=i * 7
    )
    | {"fill": f"hsl({i * 31 % 360} 80% 50%)", "opacity": 0.6}
    for i in range(150)
]
HEADLINE = shape("Textbox", left=100, top=80, width=800, text="여름 라떼 20% 할인", fontSize=80, fontWeight=700) | {
    "fontFamily": "Pretendard Variable",
    "fill": "#18181b",
}


def choose(page: Page, **values: str) -> None:
    """Open the export dialog and choose a file type, and by label what else counts."""
    page.get_by_role("button", name="Export", exact=True).click()
    page.get_by_role("dialog").get_by_text(values.pop("format"), exact=True).click()
    for label, value in values.items():
        page.get_by_label(label.replace("_", " ")).select_option(label=value)


def download(page: Page) -> tuple[str, bytes]:
    with page.expect_download() as started:
        page.get_by_role("button", name="Download").click()
    return started.value.suggested_filename, Path(started.value.path()).read_bytes()


def offer(page: Page, content: Any) -> None:
    """Import this JSON by the project menu."""
    page.get_by_role("button", name="Project menu").click()
    with page.expect_file_chooser() as chooser:
        page.get_by_role("menuitem", name="Import a design").click()
    text = content if isinstance(content, bytes) else json.dumps(content).encode()
    chooser.value.set_files(FilePayload(name="design.json", mimeType="application/json", buffer=text))


def test_a_picture_keeps_to_the_channels_limit(open_editor: OpenEditor):
    editor = open_editor(*NOISE, HEADLINE, name=NAME)
    choose(editor.page, format="JPG", File_size_at_most="Naver, 200 kB")
    name, content = download(editor.page)
    picture = Image.open(io.BytesIO(content))
    assert (name, picture.format, picture.size) == (f"{NAME}.jpg", "JPEG", (2000, 1600))
    assert 100_000 < len(content) <= 200_000  # the best that fits, not the least


def test_a_dialog_that_cannot_be_fetched_says_so_and_opens_the_next_time(
    owner_page: Page, open_editor: OpenEditor, quiet_console: list[str]
):
    owner_page.route("**/export-dialog.js", lambda route: route.abort())
    page = open_editor(HEADLINE, name=NAME).page
    export = page.get_by_role("button", name="Export", exact=True)
    export.click()
    expect(page.get_by_text("This part of the editor could not be loaded.")).to_be_visible()
    owner_page.unroute("**/export-dialog.js")
    export.click()
    expect(page.get_by_role("dialog", name="Export")).to_be_visible()
    forgive_network_errors(quiet_console)


def test_a_design_comes_back_exactly(open_editor: OpenEditor):
    editor = open_editor(HEADLINE, *NOISE[:3], name=NAME)
    before = editor.objects
    choose(editor.page, format="JSON")
    name, content = download(editor.page)
    assert name == f"{NAME}.json"
    editor.page.keyboard.press("Escape")
    editor.page.keyboard.press("Control+a")
    editor.page.keyboard.press("Delete")
    editor.wait_for(lambda: editor.objects == [])
    offer(editor.page, content)
    editor.page.get_by_role("button", name="Replace this design").click()
    editor.wait_for(lambda: editor.objects == before)
    editor.page.keyboard.press("Control+z")
    editor.wait_for(lambda: editor.objects == [])


def test_a_file_of_fabric_5_keeps_what_cannot_be_shown(open_editor: OpenEditor):
    editor = open_editor(HEADLINE)
    picture = "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg=="
    objects = [
        {"type": "sparkle", "left": 10, "top": 10, "width": 50, "height": 50, "glow": 7},
        {"type": "image", "left": 80, "top": 10, "width": 1, "height": 1, "scaleX": 60, "scaleY": 60, "src": picture},
        {"type": "image", "left": 200, "top": 10, "width": 9, "height": 9, "src": "https://example.com/cat.png"},
    ]
    offer(editor.page, b'{"objects": [')
    expect(editor.page.get_by_role("alert")).to_contain_text("holds no design that can be read")
    offer(editor.page, {"version": "5.3.0", "objects": objects, "background": "#eeeeff"})
    lines = editor.page.get_by_role("dialog").get_by_role("listitem")
    expect(lines.first).to_contain_text("1 object of a kind that this editor does not know")
    expect(lines.nth(1)).to_contain_text("1 picture inside the file is uploaded")
    expect(editor.page.get_by_role("dialog")).to_contain_text("1 picture lies elsewhere")
    editor.page.get_by_role("button", name="Add its pages").click()
    editor.wait_for(lambda: len(editor.objects) == 3)
    editor.expect_phase("saved")
    assert [page["background"] for page in Project.objects.get(pk=editor.project.pk).data["pages"]] == [
        "#ffffff",
        "#eeeeff",
    ]
    sparkle, uploaded, foreign = Project.objects.get(pk=editor.project.pk).data["pages"][1]["objects"]
    assert (sparkle["type"], sparkle["glow"]) == ("sparkle", 7)
    assert uploaded["src"].startswith("/media/")
    assert (foreign["src"], foreign["foreignSrc"]) == ("", "https://example.com/cat.png")


def streams(pdf: bytes) -> list[bytes]:
    """Every compressed stream of a PDF, as it was."""
    found = re.finditer(rb"/FlateDecode /Length (\d+) >>\nstream\n", pdf)
    return [zlib.decompress(pdf[match.end() : match.end() + int(match[1])]) for match in found]


def test_a_pdf_holds_letters_and_their_typeface(open_editor: OpenEditor):
    editor = open_editor(NOISE[0], HEADLINE, name=NAME)
    choose(editor.page, format="PDF")
    name, pdf = download(editor.page)
    assert (name, pdf[:8]) == (f"{NAME}.pdf", b"%PDF-1.7")
    fonts = set(re.findall(rb"/FontFile2 \d+ 0 R|/BaseFont /\w+\+(PretendardVariable-700)", pdf))
    assert b"PretendardVariable-700" in fonts
    assert b"/Subtype /Image" not in pdf
    parts = streams(pdf)
    letters = {
        glyph: bytes.fromhex(units.decode()).decode("utf-16-be")
        for part in parts
        if b"beginbfchar" in part
        for glyph, units in re.findall(rb"<(\w{4})> <(\w+)>", part)
    }
    drawn = next(part for part in parts if b" TJ ET" in part)
    glyphs = re.findall(rb"\w{4}", b"".join(re.findall(rb"<(\w+)>", drawn)))
    assert "".join(letters[glyph] for glyph in glyphs) == "여름 라떼 20% 할인"
