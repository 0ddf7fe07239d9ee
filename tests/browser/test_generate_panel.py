"""The Generate panel beside a provider that writes slowly: words as they come, cancel, the cache, caps, a broken line."""

from collections.abc import Iterator
from typing import Any

import pytest
from django.contrib.auth.hashers import make_password
from playwright.sync_api import BrowserContext, Page, expect

from accounts.models import Attempt, Quota, User
from campaigns.models import Brand, Guideline
from generation.models import Job
from projects.models import Project
from tests.browser.editor import Editor, forgive_network_errors
from tests.factories import PASSWORD, BrandFactory, ProjectFactory, SegmentFactory
from tests.fakes.openai_answers import WORDS
from tests.ledger_check import check_ledger
from tests.scratch import Scratch
from tests.stack import Stack, wait_until
from tests.stack_fixtures import scratch, stack_on  # noqa: F401 - a fixture

pytestmark = pytest.mark.browser


@pytest.fixture(scope="module")
def running(
    scratch: Scratch,  # noqa: F811 - the fixture
    django_db_blocker: Any,
    tmp_path_factory: pytest.TempPathFactory,
) -> Iterator[Stack]:
    """One for all: each test has an account of its own."""
    with stack_on(scratch, django_db_blocker, tmp_path_factory.mktemp("panel"), completion_tokens=30) as stack:
        yield stack


@pytest.fixture
def stack(running: Stack) -> Stack:
    running.direct(stream_pause_ms=60)
    return running


def calls(user: User) -> int:
    """How many attempts the account has made."""
    return Attempt.objects.filter(user=user).count()


@pytest.fixture
def browser_context_args(stack: Stack) -> dict[str, Any]:
    return {"base_url": stack.url, "locale": "en-US", "viewport": {"width": 1440, "height": 900}}


@pytest.fixture
def mina(stack: Stack, real_passwords: None) -> User:
    name = f"mina{User.objects.count()}"
    user = User.objects.create(username=name, email=f"{name}@example.com", password=make_password(PASSWORD))
    Quota.objects.of(user.pk)
    return user


@pytest.fixture
def panel(page: Page, context: BrowserContext, mina: User, sign_in: Any) -> Page:
    sign_in(mina)
    project: Project = ProjectFactory(user=mina)
    page.goto(f"/projects/{project.pk}")
    Editor(page, project).ready()
    page.get_by_role("tab", name="Generate").click()
    page.get_by_label("What is the copy about?").fill("Iced latte, 20% off in July")
    return page


def write(panel: Page) -> None:
    panel.get_by_role("button", name="Write copy").click()


def test_words_come_and_the_answer_says_what_it_cost(panel: Page, stack: Stack):
    write(panel)
    run = panel.locator(".run")
    expect(run).to_have_attribute("data-phase", "running")
    expect(run.locator(".proposal-text").first).to_contain_text(" ")
    early = run.locator(".proposal-text").first.inner_text()
    expect(run).to_have_attribute("data-phase", "done", timeout=30_000)
    whole = run.locator(".proposal-text").first.inner_text()
    assert len(early) < len(whole)
    expect(run.locator(".proposal")).to_have_count(3)
    expect(run.locator(".run-source")).to_contain_text("$0.00")
    expect(panel.locator(".cost-line")).to_contain_text("97 of 100 left today")
    check_ledger(stack.billed())


def test_the_same_once_more_costs_nothing_until_it_is_written_anew(panel: Page, stack: Stack, mina: User):
    stack.direct(stream_pause_ms=0)
    write(panel)
    expect(panel.locator(".run[data-phase=done]")).to_have_count(1)
    write(panel)
    hit = panel.locator(".run").first
    expect(hit.get_by_text("From the cache")).to_be_visible()
    expect(hit.locator(".run-source")).to_contain_text("saved $0.00")
    expect(panel.locator(".cost-line")).to_contain_text("97 of 100 left today")
    assert calls(mina) == 1
    hit.get_by_role("button", name="Write anew").click()
    expect(panel.locator(".cost-line")).to_contain_text("94 of 100 left today")
    expect(panel.locator(".run").first.get_by_text("From the cache")).to_have_count(0)
    assert calls(mina) == 2


def test_cancel_ends_it_at_once_and_the_bill_is_booked(panel: Page, stack: Stack, mina: User):
    write(panel)
    run = panel.locator(".run")
    expect(run.locator(".proposal-text").first).to_contain_text(" ")
    run.get_by_role("button", name="Cancel").click()
    expect(run).to_have_attribute("data-phase", "cancelled", timeout=3_000)
    wait_until(lambda: Attempt.objects.get(user=mina).state == Attempt.State.SETTLED)
    assert Job.objects.get(user=mina).status == Job.Status.CANCELLED
    check_ledger(stack.billed())


def test_a_cap_is_explained_and_the_prompt_stays(panel: Page, mina: User):
    Quota.objects.filter(user=mina).update(usd_per_month=0)
    write(panel)
    failed = panel.locator(".run[data-phase=failed]")
    expect(failed.get_by_role("alert")).to_contain_text("monthly spending cap")
    expect(failed.get_by_role("link", name="See your costs")).to_be_visible()
    expect(panel.get_by_label("What is the copy about?")).to_have_value("Iced latte, 20% off in July")
    Quota.objects.filter(user=mina).update(usd_per_month=50)
    failed.get_by_role("button", name="Try again").click()
    expect(panel.locator(".run[data-phase=done]")).to_be_visible(timeout=30_000)


def test_a_pause_is_counted_down(panel: Page, stack: Stack):
    stack.direct(faults=[{"kind": "rate_limited", "retry_after": "3"}], stream_pause_ms=0)
    write(panel)
    failed = panel.locator(".run[data-phase=failed]")
    expect(failed.get_by_role("button", name="Try again in")).to_be_disabled()
    again = failed.get_by_role("button", name="Try again", exact=True)
    expect(again).to_be_enabled(timeout=8_000)
    again.click()
    expect(panel.locator(".run[data-phase=done]")).to_be_visible()


def test_a_line_that_breaks_loses_neither_copy_nor_money(
    panel: Page, context: BrowserContext, stack: Stack, mina: User, quiet_console: list[str]
):
    write(panel)
    run = panel.locator(".run")
    expect(run.locator(".proposal-text").first).to_contain_text(" ")
    context.set_offline(True)
    panel.wait_for_timeout(1_000)
    context.set_offline(False)
    expect(run).to_have_attribute("data-phase", "done", timeout=40_000)
    assert calls(mina) == 1
    check_ledger(stack.billed())
    forgive_network_errors(quiet_console)


def test_what_comes_late_lands_on_the_page_that_asked(panel: Page, stack: Stack):
    write(panel)
    panel.get_by_role("button", name="Add page").click()
    expect(panel.get_by_text("Page 2 of 2")).to_be_visible()
    stack.direct(stream_pause_ms=0)
    expect(panel.locator(".run")).to_have_attribute("data-phase", "done", timeout=30_000)
    panel.get_by_role("button", name="Place on “Page 1”").first.click()
    expect(panel.get_by_text("Page 1 of 2")).to_be_visible()
    expect(panel.get_by_role("button", name="Place on page").first).to_be_visible()
    panel.get_by_role("button", name="Undo", exact=True).click()
    expect(panel.get_by_text("Page 2 of 2")).to_be_visible()
    panel.get_by_role("button", name="Place here").first.click()
    expect(panel.get_by_text("Page 2 of 2")).to_be_visible()


@pytest.fixture
def brand(mina: User) -> Brand:
    """Whatever the provider writes, some of it is forbidden."""
    made: Brand = BrandFactory(user=mina)
    rules = [("forbidden", f"Never say {', '.join(f'“{word}”' for word in WORDS[::2])}."), ("tone", "Warm and short.")]
    for position, (category, text) in enumerate(rules):
        Guideline.objects.create(brand=made, category=category, text=text, position=position)
    return made


def test_the_answer_says_what_shaped_it_and_what_is_off_brand(brand: Brand, panel: Page, stack: Stack, mina: User):
    stack.direct(stream_pause_ms=0)
    expect(panel.get_by_role("combobox", name="Brand")).to_have_value(str(brand.pk))
    panel.get_by_label("Proposals").select_option("1")
    write(panel)
    run = panel.locator(".run")
    expect(run).to_have_attribute("data-phase", "done", timeout=30_000)
    run.get_by_text("Guidelines used: 2").click()
    expect(run.locator(".run-guideline")).to_contain_text(["Never say", "Warm and short."])
    written = run.locator(".proposal-text").inner_text()
    mark = run.locator(".finding").first
    assert mark.inner_text().lower() in WORDS
    mark.focus()
    expect(run.get_by_role("tooltip").first).to_contain_text("Never say")
    panel.keyboard.press("Escape")
    expect(run.locator(".finding-note:popover-open")).to_have_count(0)
    mark.hover()
    expect(run.locator(".finding-note:popover-open")).to_have_count(1)
    run.get_by_role("button", name="Rewrite").click()
    rewritten = panel.locator(".run").first
    expect(rewritten).to_contain_text("Rewritten")
    expect(rewritten).to_have_attribute("data-phase", "done", timeout=30_000)
    job = Job.objects.filter(user=mina).latest("created_at")
    assert job.params["rewrite_of"].split() == written.split()
    check_ledger(stack.billed())


def test_a_text_of_the_page_is_rewritten_where_it_stands(brand: Brand, panel: Page, stack: Stack):
    stack.direct(stream_pause_ms=0)
    panel.get_by_label("Proposals").select_option("1")
    write(panel)
    expect(panel.locator(".run")).to_have_attribute("data-phase", "done", timeout=30_000)
    panel.get_by_role("button", name="Place on page").click()
    panel.get_by_role("tab", name="Brand").click()
    panel.locator(".off-brand-words").get_by_role("button", name="Rewrite").click()
    write(panel)
    run = panel.locator(".run").first
    expect(run).to_have_attribute("data-phase", "done", timeout=30_000)
    run.get_by_role("button", name="Replace the text").click()
    words = "async () => (await import('/static/js/editor/state/design.js')).page.value.objects.map(({text}) => text)"
    assert panel.evaluate(words) == [run.locator(".proposal-text").inner_text()]


def test_reuse_can_be_turned_off_for_one_wish(panel: Page, stack: Stack):
    stack.direct(stream_pause_ms=0)
    panel.get_by_label("Reuse answers to similar prompts").uncheck()
    with panel.expect_request("**/api/generate/text/stream") as asked:
        write(panel)
    assert asked.value.post_data_json["reuse_similar"] is False
    expect(panel.locator(".run")).to_have_attribute("data-phase", "done", timeout=30_000)


@pytest.fixture
def side_by_side(panel: Page, mina: User) -> Page:
    """Ready to write for two segments."""
    for name in ("Runners", "Readers"):
        SegmentFactory(user=mina, name=name)
    panel.reload()
    panel.get_by_role("tab", name="Generate").click()
    panel.get_by_label("What is the copy about?").fill("Iced latte, 20% off in July")
    panel.get_by_role("button", name="Compare several").click()
    expect(panel.get_by_role("button", name="Write for 0 segments")).to_be_disabled()
    for name in ("Runners", "Readers"):
        panel.get_by_role("checkbox", name=name).check()
    return panel


def test_several_segments_are_written_for_side_by_side(side_by_side: Page, stack: Stack, mina: User):
    stack.direct(stream_pause_ms=0)
    side_by_side.get_by_role("button", name="Write for 2 segments").click()
    columns = side_by_side.get_by_role("dialog").locator(".run[data-phase=done]")
    expect(columns).to_have_count(2, timeout=30_000)
    assert [columns.nth(at).locator("h3").inner_text() for at in (0, 1)] == ["Runners", "Readers"]
    expect(side_by_side.get_by_text("Together $0.00")).to_be_visible()
    jobs = Job.objects.filter(user=mina)
    assert {job.segment.name for job in jobs} == {"Runners", "Readers"} and calls(mina) == 2
    check_ledger(stack.billed())


def test_one_of_several_that_fails_leaves_the_others_alone(side_by_side: Page, stack: Stack, mina: User):
    stack.direct(faults=[{"kind": "rate_limited", "retry_after": "2"}], stream_pause_ms=0)
    side_by_side.get_by_role("button", name="Write for 2 segments").click()
    dialog = side_by_side.get_by_role("dialog")
    done, failed = (dialog.locator(f".run[data-phase={phase}]") for phase in ("done", "failed"))
    expect(done).to_have_count(1, timeout=30_000)
    expect(done.locator(".proposal")).to_have_count(3)
    expect(failed.get_by_role("alert")).to_be_visible()
    expect(dialog.get_by_text("Together $0.00")).to_be_visible()
    expect(dialog.get_by_role("button", name="Cancel all")).to_have_count(0)
    failed.get_by_role("button", name="Try again", exact=True).click(timeout=10_000)
    expect(done).to_have_count(2, timeout=30_000)
    expect(dialog.locator(".run h3")).to_have_text(["Runners", "Readers"])  # each in its place
    assert Job.objects.filter(user=mina, status=Job.Status.COMPLETED).count() == 2
    check_ledger(stack.billed())


@pytest.mark.parametrize("when", ["at once", "while words come"])
def test_all_of_several_are_cancelled(side_by_side: Page, stack: Stack, mina: User, when: str):
    side_by_side.get_by_role("button", name="Write for 2 segments").click()
    dialog = side_by_side.get_by_role("dialog")
    if when == "while words come":
        expect(dialog.locator(".run:has(.proposal-text)")).to_have_count(2)
    dialog.get_by_role("button", name="Cancel all").click()
    expect(dialog.locator(".run[data-phase=cancelled]")).to_have_count(2, timeout=5_000)
    expect(dialog.get_by_role("button", name="Cancel all")).to_have_count(0)
    jobs = Job.objects.filter(user=mina)
    assert list(jobs.values_list("status", flat=True)) == [Job.Status.CANCELLED] * 2
    wait_until(lambda: not Attempt.objects.filter(user=mina, state=Attempt.State.HELD).exists())
    check_ledger(stack.billed())
