"""The brand in the editor: first in the pickers, what on the canvas is not of it, what worked before."""

from collections.abc import Callable
from io import BytesIO
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from PIL import Image
from playwright.sync_api import Locator, Page, expect

from accounts.models import User
from campaigns.creatives import sources
from campaigns.models import Brand, Creative, Guideline
from projects.assets import store_image
from tests.browser.editor import Editor, OpenEditor, design, shape
from tests.factories import BrandFactory, ProjectFactory

pytestmark = pytest.mark.browser

RED, BRAND_RED, BLUE, BRAND_BLUE = "#ff2200", "#e4572e", "#3344ff", "#17bebb"
GRADIENT = {
    "type": "linear",
    "coords": {"x1": 0, "y1": 0, "x2": 1, "y2": 1},
    "colorStops": [{"offset": 0, "color": BLUE}, {"offset": 1, "color": BRAND_RED}],
    "offsetX": 0,
    "offsetY": 0,
    "gradientUnits": "percentage",
}
FLAT = shape("Rect", left=100, top=100, width=200, height=100, fill=RED, name="Banner")
SHADED = shape("Ellipse", left=500, top=100, width=200, height=100, rx=100, ry=50, fill=GRADIENT, name="Sun")
WORDS = shape(
    "Textbox", left=100, top=400, width=700, text="The best latte in town", fontFamily="Jua", fontSize=48, fill="#000"
)


@pytest.fixture
def brand(owner: User) -> Brand:
    made: Brand = BrandFactory(user=owner, palette=[BRAND_RED, BRAND_BLUE], fonts=["Noto Sans KR", "Playfair Display"])
    Guideline.objects.create(brand=made, category="forbidden", text='Never say "best".')
    return made


def open_tab(page: Page, name: str) -> Locator:
    page.locator(".side").get_by_role("tab", name=name).click()
    return page.locator(".side > .tab-panel")


def off_brand(panel: Locator) -> Locator:
    return panel.locator(".off-brand-line")


def test_the_brand_comes_first_in_every_picker(open_editor: OpenEditor, brand: Brand, owner: User):
    picture = BytesIO()
    Image.new("RGB", (60, 30), BRAND_RED).save(picture, "PNG")
    logo = store_image(owner, SimpleUploadedFile("logo.png", picture.getvalue()).read())
    Brand.objects.filter(pk=brand.pk).update(logo=f"/media/{logo.file.name}")
    editor = open_editor(WORDS)
    page = editor.page
    open_tab(page, "Brand")
    expect(page.get_by_role("combobox", name="Brand").get_by_role("option", selected=True)).to_have_text("Morning Mill")
    open_tab(page, "Properties")
    editor.click(150, 420)
    page.get_by_role("button", name="Font: Jua").click()
    expect(page.locator(".font-heading").first).to_have_text("Of Morning Mill")
    expect(page.locator(".font-option").first).to_have_accessible_name("Noto Sans KR")
    page.keyboard.press("Escape")
    page.locator(".color-swatch").first.click()
    swatches = page.locator(".color-picker .swatches").first
    expect(swatches).to_have_accessible_name("Morning Mill")
    swatches.get_by_role("button", name=BRAND_BLUE).click()
    editor.wait_for(lambda: editor.objects[0]["fill"] == BRAND_BLUE)
    page.keyboard.press("Escape")
    page.locator(".stage").focus()
    page.keyboard.press("e")
    page.locator(".drawer").get_by_role("tab", name="Uploads").click()
    page.get_by_role("button", name="Logo of Morning Mill").click()
    editor.wait_for(lambda: len(editor.objects) == 2)
    placed = next(each for each in editor.objects if each["type"] == "Image")
    assert (placed["name"], placed["width"], placed["src"]) == ("Logo", 60, f"/media/{logo.file.name}")


def test_what_is_off_brand_is_told_selected_and_mended(open_editor: OpenEditor, brand: Brand):
    editor = open_editor(FLAT, SHADED, WORDS)
    page, before = editor.page, editor.objects
    panel = open_tab(page, "Brand")
    lines = off_brand(panel).filter(has_not_text="best”")
    expect(lines).to_have_count(3)
    expect(panel.locator(".off-brand-name")).to_contain_text(["The best latte", "Sun", "Banner"])
    banner = lines.filter(has_text="Banner")
    expect(banner).to_contain_text(BRAND_RED)
    banner.locator(".off-brand-object").click()
    assert editor.selected == ["rect"]
    panel.get_by_role("button", name="Mend Banner").click()
    expect(banner).to_have_count(0)
    assert editor.objects[0]["fill"] == BRAND_RED
    assert editor.objects[1:] == before[1:], "the others stay as they are"
    panel.get_by_role("button", name="Mend all").click()
    expect(lines).to_have_count(0)
    assert [stop["color"] for stop in editor.objects[1]["fill"]["colorStops"]] == [BRAND_BLUE, BRAND_RED]
    assert editor.objects[2]["fontFamily"] == "Noto Sans KR"
    page.get_by_role("button", name="Undo", exact=True).first.click()
    editor.wait_for(lambda: editor.objects[1:] == before[1:])
    assert editor.objects[0]["fill"] == BRAND_RED, "each mend is a step of its own"
    page.get_by_role("button", name="Undo", exact=True).first.click()
    editor.wait_for(lambda: editor.objects == before)


def test_every_page_is_looked_at_and_named(owner_page: Page, owner: User, brand: Brand):
    data = design()
    data["pages"].append({"id": "second", "background": RED, "objects": []})
    project = ProjectFactory(user=owner, data=data, width=1000, height=800)
    editor = Editor(owner_page, project).open()
    panel = open_tab(owner_page, "Brand")
    expect(panel.get_by_role("group", name="Page 2")).to_contain_text("Background")
    panel.get_by_role("group", name="Page 2").locator(".off-brand-object").click()
    expect(owner_page.get_by_text("Page 2 of 2")).to_be_visible()
    panel.get_by_role("button", name="Mend Background").click()
    expect(panel.get_by_text("Everything is on brand.").last).to_be_visible()
    assert editor._state("design", "page")["background"] == BRAND_RED


def test_a_text_is_held_against_the_guidelines_and_rewritten_from_here(open_editor: OpenEditor, brand: Brand):
    editor = open_editor(WORDS | {"fontFamily": "Noto Sans KR"})
    panel = open_tab(editor.page, "Brand")
    line = off_brand(panel)
    expect(line).to_have_count(1)
    expect(line.locator("cite")).to_have_text('Never say "best".')
    line.get_by_role("button", name="Rewrite").click()
    expect(editor.page.locator(".rewriting-words")).to_have_text("The best latte in town")
    expect(editor.page.get_by_label("What is the copy about?")).not_to_have_value("")
    editor.page.get_by_role("button", name="Write something new instead").click()
    expect(editor.page.locator(".rewriting")).to_have_count(0)


def test_only_texts_that_changed_are_read_again(open_editor: OpenEditor, brand: Brand):
    editor = open_editor(FLAT, WORDS)
    page, read = editor.page, []
    page.on("request", lambda request: read.append(request.post_data_json) if request.url.endswith("/check") else None)
    panel = open_tab(page, "Brand")
    expect(panel.locator("cite")).to_have_count(1)
    editor.drag((200, 150), (300, 250))
    page.wait_for_timeout(1_500)
    assert read == [{"text": "The best latte in town"}], "a shape that moved says nothing new"
    editor.click(150, 420, click_count=2)
    page.keyboard.press("Control+a")
    page.keyboard.type("A latte in July")
    page.keyboard.press("Escape")
    expect(panel.locator("cite")).to_have_count(0)
    editor.wait_for(lambda: {"text": "A latte in July"} in read)


def test_the_palette_and_the_fonts_are_put_on_what_is_selected(open_editor: OpenEditor, brand: Brand):
    editor = open_editor(FLAT, WORDS)
    panel = open_tab(editor.page, "Brand")
    colours = panel.get_by_role("group", name="Colours of the brand")
    colours.get_by_role("button", name=BRAND_BLUE).click()
    assert editor._state("design", "page")["background"] == BRAND_BLUE
    expect(panel.get_by_role("button", name="Set in Playfair Display")).to_be_disabled()
    editor.click(150, 420)
    colours.get_by_role("button", name=BRAND_RED).click()
    panel.get_by_role("button", name="Set in Playfair Display").click()
    editor.wait_for(lambda: editor.objects[1]["fontFamily"] == "Playfair Display")
    assert (editor.objects[1]["fill"], editor.objects[0]["fill"]) == (BRAND_RED, RED)


def test_the_choice_of_brand_is_kept_with_the_project(open_editor: OpenEditor, owner: User, brand: Brand):
    other: Brand = BrandFactory(user=owner, name="Night Owl", palette=[BLUE])
    editor = open_editor(FLAT)
    panel = open_tab(editor.page, "Brand")
    expect(panel.get_by_text("Choose the brand")).to_be_visible()
    panel.get_by_role("combobox", name="Brand").select_option(str(other.pk))
    expect(off_brand(panel)).to_contain_text(BLUE)
    editor.page.reload()
    editor.ready()
    expect(off_brand(panel)).to_contain_text(BLUE)
    open_tab(editor.page, "Generate")
    expect(editor.page.get_by_role("combobox", name="Brand")).to_have_value(str(other.pk))


def test_without_a_brand_the_way_to_one_is_shown(open_editor: OpenEditor):
    editor = open_editor(FLAT)
    panel = open_tab(editor.page, "Brand")
    expect(panel.get_by_role("link", name="Make a brand")).to_have_attribute("href", "/brands")


def test_a_server_that_does_not_answer_is_said_and_asked_again(
    open_editor: OpenEditor, brand: Brand, quiet_console: list[str]
):
    editor = open_editor(WORDS | {"fontFamily": "Noto Sans KR"})
    editor.page.route(
        "**/check", lambda route: route.fulfill(status=500, json={"code": "server_error", "detail": "Broken."})
    )
    panel = open_tab(editor.page, "Brand")
    expect(panel.get_by_role("alert")).to_contain_text("The texts could not be read: Broken.")
    editor.page.unroute("**/check")
    panel.get_by_role("button", name="Try again").click()
    expect(panel.locator("cite")).to_have_count(1)
    assert {line for line in quiet_console if "status of 500" not in line} == set()
    quiet_console.clear()


Make = Callable[..., Creative]


@pytest.fixture
def creative(owner: User) -> Make:
    def make(text: str = "", **fields: Any) -> Creative:
        numbers = {"impressions": 41_200, "clicks": 1195, "conversions": 61, "score": 0.06, "score_low": 0.05}
        values = {"content_type": "text", "prompt": "Headline", "result": {"text": text}, "model": "offline-text"}
        return Creative.objects.create(user=owner, **{**values, **numbers, "score_source": "creative", **fields})

    return make


def test_what_worked_is_found_placed_and_taken_as_a_pattern(open_editor: OpenEditor, creative: Make):
    creative("Latte before work\n\nTwo dollars off in July.")
    creative("A blanket for the winter", score=0.01, score_low=0.005)
    editor = open_editor(FLAT, name="Latte")
    page = editor.page
    panel = open_tab(page, "Recommended")
    expect(panel.get_by_label("What is it about?")).to_have_value("Latte")
    card = panel.get_by_role("article")
    expect(card).to_have_count(1)
    expect(card).to_contain_text("2.9% of 41,200 impressions clicked")
    expect(card.locator(".recommended-figures")).to_contain_text("≥ 5%")
    expect(panel.get_by_text("The index is being rebuilt")).to_be_visible()
    card.get_by_role("button", name="Place on page").click()
    editor.wait_for(
        lambda: [each.get("text") for each in editor.objects[1:]] == ["Latte before work", "Two dollars off in July."]
    )
    page.keyboard.press("Control+z")
    editor.wait_for(lambda: len(editor.objects) == 1)
    panel.get_by_label("What is it about?").fill("blanket")
    expect(panel.get_by_text("Nothing has done that well yet")).to_be_visible()
    panel.get_by_role("button", name="Show all").click()
    expect(card).to_contain_text("A blanket for the winter")
    card.get_by_role("button", name="Write one like this").click()
    prompt = page.get_by_label("What is the copy about?")
    expect(prompt).to_have_value(
        "Write copy about “blanket” in the manner of this one, which worked well:\n\nA blanket for the winter"
    )


def test_what_is_alike_in_meaning_comes_first(
    open_editor: OpenEditor, creative: Make, chroma: str, index_now: Callable[[], Any]
):
    latte = creative("아이스 라떼 20% 할인")
    blanket = creative("겨울 담요 무료 배송", score_low=0.055)
    sources.note([latte, blanket])
    index_now()
    editor = open_editor(FLAT, name="시원한 라테 세일")
    panel = open_tab(editor.page, "Recommended")
    first = panel.get_by_role("article").first
    expect(first).to_contain_text("아이스 라떼")
    expect(first.locator(".recommended-figures")).to_contain_text("Alike")
    expect(panel.get_by_text("The index is being rebuilt")).to_have_count(0)


def test_a_picture_that_worked_is_placed_and_the_selected_text_is_what_is_looked_for(
    open_editor: OpenEditor, creative: Make, owner: User
):
    picture = BytesIO()
    Image.new("RGB", (60, 30), BRAND_RED).save(picture, "PNG")
    asset = store_image(owner, picture.getvalue())
    result = {"asset": str(asset.pk), "url": f"/media/{asset.file.name}", "width": 60, "height": 30}
    creative(content_type="image", prompt="A cup of latte", result=result)
    creative("The best latte ever")
    editor = open_editor(WORDS)
    editor.click(150, 420)
    panel = open_tab(editor.page, "Recommended")
    expect(panel.get_by_label("What is it about?")).to_have_value("The best latte in town")
    expect(panel.get_by_role("article")).to_have_count(2)
    panel.get_by_text("Picture", exact=True).click()
    card = panel.get_by_role("article")
    expect(card).to_have_count(1)
    card.get_by_role("button", name="Place on page").click()
    editor.wait_for(lambda: any(each.get("assetId") == str(asset.pk) for each in editor.objects))


def test_recommendations_that_fail_can_be_asked_for_again(
    open_editor: OpenEditor, creative: Make, quiet_console: list[str]
):
    creative("Latte before work")
    editor = open_editor(FLAT, name="Latte")
    editor.page.route(
        "**/recommend?*", lambda route: route.fulfill(status=500, json={"code": "server_error", "detail": "Broken."})
    )
    panel = open_tab(editor.page, "Recommended")
    expect(panel.get_by_role("alert")).to_contain_text("Broken.")
    editor.page.unroute("**/recommend?*")
    panel.get_by_role("button", name="Try again").click()
    expect(panel.get_by_role("article")).to_have_count(1)
    assert {line for line in quiet_console if "status of 500" not in line} == set()
    quiet_console.clear()
