"""The pages of brands: made, dressed, written, shared, tried."""

from decimal import Decimal
from io import BytesIO

import pytest
from django.utils import timezone
from PIL import Image
from playwright.sync_api import Locator, Page, expect

from accounts.models import User
from campaigns.models import Brand, BrandMember, Guideline
from generation.models import GenerationModel, Price
from tests.factories import BrandFactory, UserFactory
from tests.stack import wait_until

ANSWER_MS = 20_000  # the first preview of a process reads the tables of tokens

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]


@pytest.fixture
def brand(owner: User) -> Brand:
    made = BrandFactory(user=owner, palette=["#112233", "#aabbcc", "#445566"], fonts=["Inter"])
    say(made, "tone", "Warm and plain.")
    say(made, "forbidden", "Never say conquer or crush. No exclamation marks.", position=1)
    return made


@pytest.fixture
def offline_model() -> GenerationModel:
    """Its row is the migrations'; a test that empties the tables leaves none behind."""
    model, _made = GenerationModel.objects.get_or_create(name="offline-copy", kind="text", provider="offline")
    for unit in ("input_1k", "output_1k"):
        Price.objects.get_or_create(
            model=model, unit=unit, defaults={"usd": Decimal(0), "effective_from": timezone.now()}
        )
    return model


def say(brand: Brand, category: str, text: str, **fields) -> Guideline:
    return Guideline.objects.create(brand=brand, category=category, text=text, **fields)


def open_brand(page: Page, brand: Brand, part: str = "") -> Page:
    page.goto(f"/brands/{brand.pk}#{part}")
    expect(page.get_by_role("heading", name=brand.name, level=1)).to_be_visible()
    return page


def group(page: Page, category: str) -> Locator:
    return page.get_by_role("region", name=category, exact=True)


def stored(brand: Brand) -> Brand:
    return Brand.objects.get(pk=brand.pk)


def test_the_first_brand_is_made_from_the_empty_page(owner_page: Page, owner: User):
    owner_page.goto("/")
    owner_page.get_by_role("link", name="Brands").click()
    expect(owner_page.get_by_role("heading", name="Say once how your brand speaks")).to_be_visible()
    owner_page.get_by_role("button", name="Make a brand").click()
    owner_page.get_by_role("button", name="Make brand").click()
    expect(owner_page.get_by_text("Give the brand a name.")).to_be_visible()
    owner_page.get_by_label("Name").fill("달볕")
    owner_page.keyboard.press("Enter")
    expect(owner_page.get_by_role("heading", name="달볕", level=1)).to_be_visible()
    assert Brand.objects.get(user=owner).name == "달볕"


def test_the_list_tells_what_each_brand_is(owner_page: Page, brand: Brand):
    say(brand, "style", "Short.", version=0)
    other = BrandFactory(user=UserFactory(), name="House", shared_with_all=True)
    owner_page.goto("/brands")
    card = owner_page.get_by_role("listitem").filter(has=owner_page.get_by_role("link", name=brand.name))
    expect(card).to_contain_text("3 guidelines")
    expect(card).to_contain_text("1 draft")
    expect(card.get_by_role("img", name="Colours: #112233, #aabbcc, #445566")).to_be_visible()
    shared = owner_page.get_by_role("listitem").filter(has=owner_page.get_by_role("link", name=other.name))
    expect(shared).to_contain_text("Shared with everyone")
    expect(shared.get_by_role("button")).to_have_count(0)


def test_deleting_a_brand_names_what_goes(owner_page: Page, brand: Brand):
    BrandMember.objects.create(brand=brand, user=UserFactory())
    owner_page.goto("/brands")
    more = owner_page.get_by_role("button", name=f"More for “{brand.name}”")
    more.click()
    owner_page.get_by_role("menuitem", name="Delete").click()
    question = owner_page.get_by_role("dialog")
    expect(question).to_contain_text("2 guidelines")
    expect(question).to_contain_text("1 person loses access.")
    question.get_by_role("button", name="Cancel").click()
    assert Brand.objects.filter(pk=brand.pk).exists()
    more.click()
    owner_page.get_by_role("menuitem", name="Delete").click()
    question.get_by_role("button", name="Delete brand").click()
    expect(owner_page.get_by_role("heading", name="Say once how your brand speaks")).to_be_visible()
    assert not Brand.objects.filter(pk=brand.pk).exists()


def test_a_failed_load_offers_to_try_again(owner_page: Page, brand: Brand):
    owner_page.route(f"**/api/brands/{brand.pk}", lambda route: route.fulfill(status=403, body="{}"))
    owner_page.goto(f"/brands/{brand.pk}")
    expect(owner_page.get_by_role("alert")).to_contain_text("This brand could not be loaded")
    owner_page.unroute(f"**/api/brands/{brand.pk}")
    owner_page.get_by_role("button", name="Try again").click()
    expect(owner_page.get_by_role("heading", name=brand.name, level=1)).to_be_visible()


def test_the_name_is_changed_in_place(owner_page: Page, brand: Brand):
    page = open_brand(owner_page, brand)
    page.get_by_role("button", name="Rename").click()
    page.get_by_label("Name").fill("Evening Mill")
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", name="Evening Mill")).to_be_visible()
    wait_until(lambda: stored(brand).name == "Evening Mill")


def test_several_guidelines_are_drafted_and_published(owner_page: Page, brand: Brand):
    page = open_brand(owner_page, brand)
    style = group(page, "Style")
    style.get_by_role("button", name="Add to “Style”").click()
    style.get_by_label("New guideline: Style").fill("- One idea a sentence.\n- No emoji.")
    expect(style.get_by_label("Each line is a guideline of its own (2)")).to_be_checked()
    style.get_by_role("button", name="Add as draft").click()
    expect(style.get_by_role("listitem")).to_have_count(2)
    expect(style.get_by_label("New guideline: Style")).to_be_focused()
    expect(style).to_contain_text("no emoji")
    page.get_by_text("Drafts (2)", exact=True).click()
    expect(group(page, "Tone")).to_have_count(0)
    page.get_by_role("button", name="Publish all drafts (2)").click()
    expect(page.get_by_text("2 drafts were published.")).to_be_visible()
    texts = brand.guidelines.filter(category="style").order_by("position").values_list("text", "version")
    assert list(texts) == [("One idea a sentence.", 1), ("No emoji.", 1)]


def test_a_change_waits_as_a_draft_and_earlier_words_come_back(owner_page: Page, brand: Brand):
    page = open_brand(owner_page, brand)
    tone = group(page, "Tone")
    tone.get_by_role("button", name="Edit").click()
    tone.get_by_label("Guideline").fill("Warm, plain, short.")
    tone.get_by_role("button", name="Save as draft").click()
    expect(tone).to_contain_text("Warm and plain.")
    expect(tone).to_contain_text("Warm, plain, short.")
    expect(tone.get_by_role("button", name="Edit")).to_be_focused()
    tone.get_by_role("button", name="Publish").click()
    expect(tone).to_contain_text("Version 2")
    tone.get_by_role("button", name="Edit").click()
    tone.get_by_label("Guideline").fill("Anything.")
    tone.get_by_role("button", name="Publish").click()
    expect(tone).to_contain_text("Version 3")
    tone.get_by_role("button", name="More for").click()
    page.get_by_role("menuitem", name="Versions").click()
    page.get_by_role("button", name="Make version 2 the draft").click()
    expect(page.get_by_role("dialog")).to_have_count(0)
    expect(tone).to_contain_text("Anything.")
    rule = brand.guidelines.get(category="tone")
    assert (rule.text, rule.version, rule.draft) == (
        "Anything.",
        3,
        {"category": "tone", "text": "Warm, plain, short."},
    )
    tone.get_by_role("button", name="Discard draft").click()
    page.get_by_role("button", name="Undo").click()
    expect(tone).to_contain_text("Warm, plain, short.")


def test_what_the_server_refuses_stays_in_the_field(owner_page: Page, brand: Brand):
    page = open_brand(owner_page, brand)
    values = group(page, "Values")
    values.get_by_role("button", name="Add to “Values”").click()
    values.get_by_label("New guideline: Values").fill("Short.\n" + "a" * 2001)
    values.get_by_role("button", name="Add and publish").click()
    expect(values.locator(".field-error")).to_be_visible()
    expect(values.get_by_label("New guideline: Values")).to_have_value("Short.\n" + "a" * 2001)
    assert not brand.guidelines.filter(category="values").exists()


def test_a_deleted_guideline_comes_back_until_the_notice_has_gone(owner_page: Page, brand: Brand):
    page = open_brand(owner_page, brand)
    tone = group(page, "Tone")
    tone.get_by_role("button", name="More for").click()
    page.get_by_role("menuitem", name="Delete").click()
    expect(tone.get_by_role("listitem")).to_have_count(0)
    page.get_by_role("button", name="Undo").click()
    expect(tone).to_contain_text("Warm and plain.")
    tone.get_by_role("button", name="More for").click()
    page.get_by_role("menuitem", name="Delete").click()
    assert brand.guidelines.filter(category="tone").exists()
    page.get_by_role("region", name="Notices").get_by_role("button", name="Close").click()
    wait_until(lambda: not brand.guidelines.filter(category="tone").exists())


def test_leaving_the_page_deletes_what_was_deleted_on_it(owner_page: Page, brand: Brand):
    page = open_brand(owner_page, brand)
    group(page, "Tone").get_by_role("button", name="More for").click()
    page.get_by_role("menuitem", name="Delete").click()
    page.goto("/brands")
    wait_until(lambda: not brand.guidelines.filter(category="tone").exists())


def test_colours_are_added_moved_typed_and_taken_away(owner_page: Page, brand: Brand):
    page = open_brand(owner_page, brand)
    page.get_by_role("button", name="Move #445566").focus()
    page.keyboard.press("ArrowUp")
    expect(page.get_by_role("button", name="Move #445566")).to_be_focused()
    expect(page.get_by_text("#445566 is number 2 of 3.")).to_be_attached()
    page.get_by_role("button", name="Move #112233").drag_to(page.get_by_role("button", name="Move #aabbcc"))
    wait_until(lambda: stored(brand).palette == ["#445566", "#aabbcc", "#112233"])
    code = page.get_by_label("Colour 1, colour code")
    code.fill("F40")
    code.press("Enter")
    expect(code).to_have_value("#ff4400")
    page.get_by_role("button", name="Take away #aabbcc").click()
    page.get_by_role("button", name="Add a colour").click()
    wait_until(lambda: stored(brand).palette == ["#ff4400", "#112233", "#1f2937"])


def test_fonts_and_logo(owner_page: Page, brand: Brand):
    page = open_brand(owner_page, brand)
    page.get_by_role("button", name="Choose fonts").click()
    page.get_by_label("고운바탕").check()
    page.get_by_label("Inter", exact=True).uncheck()
    page.get_by_role("button", name="Use these fonts").click()
    wait_until(lambda: stored(brand).fonts == ["Gowun Batang"])
    picture = BytesIO()
    Image.new("RGB", (40, 20), "#d9673b").save(picture, "PNG")
    page.get_by_label("Logo file").set_input_files(
        {"name": "logo.png", "mimeType": "image/png", "buffer": picture.getvalue()}
    )
    expect(page.get_by_role("img", name=f"Logo of {brand.name}")).to_be_visible()
    wait_until(lambda: stored(brand).logo.endswith(".png"))
    page.get_by_role("button", name="Take away", exact=True).click()
    wait_until(lambda: stored(brand).logo == "")
    page.get_by_role("button", name="Undo").click()
    wait_until(lambda: stored(brand).logo.endswith(".png"))


def test_sharing_by_address(owner_page: Page, brand: Brand):
    mina = UserFactory(username="mina", email="mina@example.com")
    page = open_brand(owner_page, brand)
    page.get_by_role("button", name="Share").click()
    box = page.get_by_role("dialog")
    box.get_by_label("E-mail").fill("nobody@example.com")
    box.get_by_role("button", name="Share", exact=True).click()
    expect(box).to_contain_text("Nobody has an account with this address.")
    box.get_by_label("E-mail").fill("mina@example.com")
    box.get_by_role("button", name="Share", exact=True).click()
    expect(box).to_contain_text("Shared with mina.")
    box.get_by_label("What mina may do").select_option("editor")
    wait_until(lambda: BrandMember.objects.get(brand=brand, user=mina).role == "editor")
    box.get_by_role("button", name="Stop sharing with mina").click()
    expect(box).to_contain_text("Nobody else yet.")
    assert not BrandMember.objects.filter(brand=brand).exists()


def test_a_viewer_reads_and_tries_but_changes_nothing(owner_page: Page, owner: User, offline_model: GenerationModel):
    brand = BrandFactory(user=UserFactory(), name="House", palette=["#112233"], shared_with_all=True)
    say(brand, "tone", "Warm and plain.")
    say(brand, "style", "Not out yet.", version=0)
    page = open_brand(owner_page, brand)
    expect(page.get_by_text("You may write with this brand")).to_be_visible()
    expect(group(page, "Tone")).to_contain_text("Warm and plain.")
    expect(page.get_by_text("Not out yet.")).to_have_count(0)
    buttons = page.locator("main").get_by_role("button")
    expect(buttons).to_have_count(0)
    page.get_by_role("tab", name="Try it").click()
    expect(buttons).to_have_count(2)


def test_what_a_prompt_becomes(owner_page: Page, brand: Brand, offline_model: GenerationModel):
    page = open_brand(owner_page, brand, "try")
    page.get_by_role("button", name="See what it becomes").click()
    expect(page.get_by_text("Write what the copy is for.")).to_be_visible()
    page.get_by_label("Prompt", exact=True).fill("A post for <b>Monday</b>")
    page.get_by_label("Tone").select_option("Witty")
    page.get_by_role("button", name="See what it becomes").click()
    found = page.get_by_role("listitem").filter(has_text="Warm and plain.")
    expect(found).to_contain_text("Tone", timeout=ANSWER_MS)
    told = page.locator(".message-words").last
    expect(told).to_contain_text('"tone": "Witty"')
    expect(told).to_contain_text("forbidden: Never say conquer or crush.")
    expect(page.locator(".message-words").first).not_to_be_visible()
    page.get_by_text("Instructions, always the same").click()
    expect(page.locator(".message-words").first).to_contain_text("never use a forbidden word")


def test_a_search_that_is_not_possible_is_said(owner_page: Page, brand: Brand, offline_model: GenerationModel):
    for number in range(12):
        say(brand, "style", f"{number} " + "long " * 40, position=number)
    page = open_brand(owner_page, brand, "try")
    page.get_by_label("Prompt", exact=True).fill("A post for Monday")
    page.get_by_label("Prompt", exact=True).press("Control+Enter")
    expect(page.get_by_text("Searching by meaning is not available just now.")).to_be_visible(timeout=ANSWER_MS)
    page.get_by_text("Left out (6)").click()
    expect(page.get_by_role("listitem").filter(has_text="11 long")).to_be_visible()


def test_a_text_is_checked_and_every_finding_cites_its_guideline(owner_page: Page, brand: Brand):
    page = open_brand(owner_page, brand, "try")
    page.get_by_label("Text to check").fill("☕ Conquer the trail!")
    page.get_by_role("button", name="Check").click()
    expect(page.locator("mark")).to_contain_text(["Conquer", "!"])
    finding = page.get_by_role("listitem").filter(has_text="“Conquer”")
    expect(finding).to_contain_text("Never say conquer or crush.")
    page.get_by_label("Text to check").fill("A calm walk.")
    expect(page.get_by_text("The text has changed since.")).to_be_visible()
    page.get_by_role("button", name="Check").click()
    expect(page.get_by_text("Nothing in it breaks a guideline.")).to_be_visible()


DOCUMENT = """# Tone of voice

- Warm and plain.
- Speak like a friend who knows coffee.

# Never

- Never say cheap.
"""


def choose(page: Page, name: str, data: bytes) -> None:
    page.get_by_label("Document", exact=True).set_input_files({"name": name, "mimeType": "text/plain", "buffer": data})


def test_a_guideline_is_moved_under_its_heading(owner_page: Page, brand: Brand):
    brand.guidelines.all().delete()
    for place, text in enumerate(("First of them", "Second of them")):
        Guideline.objects.create(brand=brand, category="style", text=text, position=place)
    page = open_brand(owner_page, brand)
    page.get_by_role("button", name="More for “Second of them”").click()
    page.get_by_role("menuitem", name="Move up").click()
    expect(page.locator(".rule-text")).to_have_text(["Second of them", "First of them"])
    page.get_by_role("button", name="More for “Second of them”").click()
    expect(page.get_by_role("menuitem", name="Move up")).to_be_disabled()
    in_order = brand.guidelines.order_by("position").values_list("text", flat=True)
    assert list(in_order) == ["Second of them", "First of them"]


def test_a_document_is_reviewed_and_added(owner_page: Page, brand: Brand):
    page = open_brand(owner_page, brand)
    page.get_by_role("button", name="Import a document").click()
    choose(page, "brand.md", DOCUMENT.encode())
    box = page.get_by_role("dialog")
    expect(box.get_by_role("row")).to_have_count(4, timeout=ANSWER_MS)
    known = box.get_by_role("row").filter(has_text="The brand says this already")
    expect(known.get_by_role("checkbox")).not_to_be_checked()
    box.get_by_label("Guideline 2", exact=True).fill("Speak like a friend.")
    box.get_by_label("Category of guideline 2").select_option("style")
    box.get_by_role("button", name="Add 2 as drafts").click()
    expect(page.get_by_text("2 guidelines were added as drafts.")).to_be_visible()
    drafts = brand.guidelines.filter(version=0).values_list("category", "text")
    assert set(drafts) == {("style", "Speak like a friend."), ("forbidden", "Never say cheap.")}


def test_a_document_that_cannot_be_read_says_why(owner_page: Page, brand: Brand):
    page = open_brand(owner_page, brand)
    page.get_by_role("button", name="Import a document").click()
    box = page.get_by_role("dialog")
    choose(page, "picture.pdf", bytes(range(256)))
    expect(box.get_by_role("alert")).to_contain_text("Choose a PDF", timeout=ANSWER_MS)
    choose(page, "brand.hwp", b"HWP Document File V3.00 \x1a\x01")
    expect(box.get_by_role("alert")).to_contain_text("Save the document as Word (.docx) or PDF", timeout=ANSWER_MS)
    choose(page, "long.txt", b"a" * 5_000_001)
    expect(box.get_by_role("alert")).to_contain_text("larger than 5 MB")
    choose(page, "brand.md", DOCUMENT.encode())
    expect(box.get_by_role("row")).to_have_count(4, timeout=ANSWER_MS)


def test_a_failed_addition_keeps_what_was_reviewed(owner_page: Page, brand: Brand):
    page = open_brand(owner_page, brand)
    page.get_by_role("button", name="Import a document").click()
    choose(page, "brand.md", DOCUMENT.encode())
    box = page.get_by_role("dialog")
    box.get_by_label("Guideline 2", exact=True).fill("Speak like a friend.", timeout=ANSWER_MS)
    page.route("**/guidelines/bulk", lambda route: route.fulfill(status=409, json={"detail": "Not now."}))
    box.get_by_role("button", name="Add and publish").click()
    expect(box.get_by_role("alert")).to_contain_text("Not now.")
    page.unroute("**/guidelines/bulk")
    page.keyboard.press("Escape")
    page.get_by_role("dialog", name="Leave without adding?").get_by_role("button", name="Cancel").click()
    expect(box.get_by_label("Guideline 2", exact=True)).to_have_value("Speak like a friend.")
    box.get_by_role("button", name="Add and publish").click()
    expect(page.get_by_text("2 guidelines were added and published.")).to_be_visible()
    assert brand.guidelines.filter(text="Speak like a friend.", version=1).exists()
