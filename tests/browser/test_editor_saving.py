"""What the editor promises about work: no overwrite in silence, no conflict with itself, nothing lost."""

import re
import time
from collections.abc import Callable
from contextlib import suppress

import pytest
from playwright.sync_api import BrowserContext, Error, Page, Route, expect

from accounts.models import User
from projects.models import Project
from tests.browser.editor import Editor, design, forgive_network_errors, shape
from tests.factories import ProjectFactory

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]

RECT = shape("Rect", left=100, top=100, width=300, height=200, fill="#ff0000")
PROJECT = re.compile(r"/api/projects/\d+$")


@pytest.fixture
def project(owner: User) -> Project:
    return ProjectFactory(user=owner, name="Latte", width=1000, height=800, data=design(RECT))


@pytest.fixture
def editor(owner_page: Page, project: Project) -> Editor:
    return Editor(owner_page, project).open()


@pytest.fixture
def second(editor: Editor, context: BrowserContext, project: Project) -> Editor:
    """The same project in another tab."""
    return Editor(context.new_page(), project).open()


def nudge(editor: Editor, key: str = "ArrowRight") -> None:
    editor.page.keyboard.press("Control+a")
    editor.page.keyboard.press(key)


def only_saves(handle: Callable[[Route], None]) -> Callable[[Route], None]:
    return lambda route: handle(route) if route.request.method == "PATCH" else route.continue_()


def lefts(project: Project) -> list[float]:
    data = Project.objects.get(pk=project.pk).data
    return [each["left"] for each in data["pages"][0]["objects"]]


def test_saving_by_hand_sends_only_what_changed(editor: Editor, project: Project):
    with editor.page.expect_request(lambda request: request.method == "PATCH") as sent:
        editor.page.get_by_label("Project name").fill("Mocha")
        editor.page.keyboard.press("Enter")
        editor.page.keyboard.press("Control+s")
    assert sent.value.post_data_json == {"name": "Mocha"}
    assert sent.value.headers["if-match"] == f'"v{project.version}"'
    editor.expect_phase("saved")
    project.refresh_from_db()
    assert (project.name, project.data) == ("Mocha", design(RECT))


def test_a_tab_never_conflicts_with_itself(editor: Editor, project: Project):
    flying: list[int] = [0, 0]

    def slow(route: Route) -> None:
        flying[0] += 1
        flying[1] = max(flying)
        time.sleep(3)
        route.continue_()
        flying[0] -= 1

    editor.page.route(PROJECT, only_saves(slow))
    for _ in range(8):
        nudge(editor)
        editor.page.keyboard.press("Control+s")
        editor.page.wait_for_timeout(700)
    expect(editor.page.get_by_role("dialog")).to_have_count(0)
    editor.wait_for(lambda: lefts(project) == [108])
    editor.expect_phase("saved")
    assert flying[1] == 1


def test_a_save_whose_answer_got_lost_is_no_conflict(editor: Editor, project: Project, quiet_console: list[str]):
    def lose(route: Route) -> None:
        route.fetch()
        route.abort()

    editor.page.route(PROJECT, only_saves(lose))
    nudge(editor)
    editor.page.keyboard.press("Control+s")
    editor.expect_phase("offline")
    assert lefts(project) == [101], "the server has it; the tab does not know"
    editor.page.unroute(PROJECT)
    nudge(editor)
    editor.page.keyboard.press("Control+s")
    editor.page.keyboard.press("Control+s")
    editor.wait_for(lambda: lefts(project) == [102])
    editor.expect_phase("saved")
    expect(editor.page.get_by_role("dialog")).to_have_count(0)
    forgive_network_errors(quiet_console)


def test_two_tabs_keep_both(editor: Editor, second: Editor, project: Project, owner: User):
    make_conflict(editor, second)
    second.page.get_by_role("button", name="Keep both").click()
    second.page.wait_for_url(lambda url: not url.endswith(f"/{project.pk}"))
    copy = Project.objects.exclude(pk=project.pk).get(user=owner)
    assert (lefts(project), lefts(copy), copy.name) == ([101], [90], "Latte (copy)")
    second.project = copy
    second.ready()
    expect(second.page.get_by_role("dialog")).to_have_count(0)


def test_two_tabs_keep_mine(editor: Editor, second: Editor, project: Project):
    make_conflict(editor, second)
    second.page.get_by_role("button", name="Keep mine").click()
    second.expect_phase("saved")
    assert lefts(project) == [90]


def test_two_tabs_take_the_newer(editor: Editor, second: Editor, project: Project):
    make_conflict(editor, second)
    second.page.keyboard.press("Escape")
    expect(second.page.get_by_role("dialog")).to_have_count(0)
    second.page.get_by_role("button", name="Choose a version").click()
    second.page.get_by_role("button", name="Take the newer one").click()
    second.expect_phase("saved")
    assert [each["left"] for each in second.objects] == lefts(project) == [101]
    nudge(second)
    second.page.keyboard.press("Control+s")
    second.wait_for(lambda: lefts(project) == [102])


def test_a_conflict_shows_both_and_says_what_differs(editor: Editor, second: Editor, project: Project):
    make_conflict(editor, second)
    dialog = second.page.get_by_role("dialog")
    expect(dialog).to_contain_text("1 object differs")
    expect(dialog).to_contain_text("in another tab of this browser")
    expect(dialog.locator(".page-picture canvas")).to_have_count(2)
    second.page.get_by_role("button", name="Take the newer one").click()
    second.expect_phase("saved")
    second.page.get_by_role("region", name="Notices").get_by_role("button", name="Undo").click()
    assert [each["left"] for each in second.objects] == [90]


def test_what_was_can_be_seen_and_brought_back(editor: Editor, project: Project):
    nudge(editor)
    editor.page.keyboard.press("Control+s")
    editor.expect_phase("saved")
    nudge(editor, "Shift+ArrowRight")
    editor.page.get_by_role("button", name="Project menu").click()
    editor.page.get_by_role("menuitem", name="Version history").click()
    dialog = editor.page.get_by_role("dialog", name="Version history")
    expect(dialog.locator(".version-line")).to_have_count(3)
    assert lefts(project) == [111], "what was on the screen is saved before the list is shown"
    dialog.locator(".version-line").last.click()
    dialog.get_by_role("button", name="Compare with now").click()
    expect(dialog.locator(".page-picture canvas")).to_have_count(2)
    expect(dialog).to_contain_text("Since then: 1 object differs")
    dialog.get_by_label("Name this version").fill("첫 시안")
    dialog.get_by_role("button", name="Save the name").click()
    expect(dialog.locator(".version-line").last).to_contain_text("첫 시안")
    dialog.get_by_role("button", name="Restore").click()
    expect(dialog).to_have_count(0)
    assert ([each["left"] for each in editor.objects], lefts(project)) == ([100], [100])
    editor.page.get_by_role("region", name="Notices").get_by_role("button", name="Undo").click()
    editor.wait_for(lambda: lefts(project) == [111])
    editor.wait_for(lambda: [each["left"] for each in editor.objects] == [111])
    nudge(editor)
    editor.page.keyboard.press("Control+s")
    editor.wait_for(lambda: lefts(project) == [112])


def make_conflict(first: Editor, second: Editor) -> None:
    """The first tab saves 101; the second, which does not know, tries to save 90."""
    nudge(first)
    first.page.keyboard.press("Control+s")
    first.expect_phase("saved")
    nudge(second, "Shift+ArrowLeft")
    second.page.keyboard.press("Control+s")
    expect(second.page.get_by_role("dialog", name="This project was changed elsewhere")).to_be_visible()
    second.expect_phase("conflict")


def reopened(editor: Editor, project: Project) -> Editor:
    """The project in a new tab after the process of this one was killed: it had no time to send anything."""
    context = editor.page.context
    with suppress(Error):
        editor.page.goto("chrome://crash", timeout=2_000)
    return Editor(context.new_page(), project).open()


def test_without_a_network_the_work_is_offered_back(editor: Editor, project: Project, quiet_console: list[str]):
    editor.page.route(PROJECT, only_saves(lambda route: route.abort()))
    nudge(editor)
    editor.page.keyboard.press("Control+s")
    editor.expect_phase("offline")
    expect(editor.status).to_contain_text("kept in this browser")
    later = reopened(editor, project)
    later.page.get_by_role("button", name="Restore Go on where you stopped.").click()
    assert [each["left"] for each in later.objects] == [101]
    later.page.keyboard.press("Control+s")
    later.wait_for(lambda: lefts(project) == [101])
    later.expect_phase("saved")
    later.page.reload()
    expect(later.ready().page.get_by_role("dialog")).to_have_count(0)
    forgive_network_errors(quiet_console)


def test_a_tab_that_dies_between_two_saves_loses_nothing(editor: Editor, project: Project, quiet_console: list[str]):
    nudge(editor)
    editor.expect_phase("unsaved")
    editor.page.wait_for_timeout(1500)  # the draft is written within a second
    later = reopened(editor, project)
    expect(later.page.get_by_role("dialog", name="Restore unsaved work")).to_be_visible()
    later.page.get_by_role("button", name="Discard").click()
    later.page.reload()
    expect(later.ready().page.get_by_role("dialog")).to_have_count(0)
    assert [each["left"] for each in later.objects] == [100]


def test_a_draft_is_kept_beside_a_newer_version(editor: Editor, project: Project, owner: User):
    nudge(editor, "Shift+ArrowLeft")
    editor.page.wait_for_timeout(1500)
    newer = {"data": design({**RECT, "left": 500}), "version": project.version + 1}
    Project.objects.filter(pk=project.pk).update(**newer)
    later = reopened(editor, project)
    later.page.get_by_role("button", name="Keep both").click()
    later.page.wait_for_url(lambda url: not url.endswith(f"/{project.pk}"))
    copy = Project.objects.exclude(pk=project.pk).get(user=owner)
    assert (lefts(project), lefts(copy)) == ([500], [90])


def test_full_browser_storage_is_said_plainly(editor: Editor, quiet_console: list[str]):
    full = "() => { IDBObjectStore.prototype.put = () => { throw new DOMException('', 'QuotaExceededError'); }; }"
    editor.page.evaluate(full)
    editor.page.route(PROJECT, only_saves(lambda route: route.abort()))
    nudge(editor)
    editor.page.keyboard.press("Control+s")
    editor.expect_phase("offline")
    expect(editor.status).to_contain_text("Leave this page open")
    forgive_network_errors(quiet_console)


def test_leaving_the_tab_saves_at_once(editor: Editor, project: Project):
    nudge(editor)
    # Every timer ends here, so that no regular save can do what leaving should.
    editor.page.evaluate(
        """() => { for (let timer = setTimeout(() => {}); timer > 0; timer--) clearTimeout(timer);
                   Object.defineProperty(document, "visibilityState", {value: "hidden"});
                   document.dispatchEvent(new Event("visibilitychange")); }"""
    )
    editor.wait_for(lambda: lefts(project) == [101])
    editor.expect_phase("saved")


def test_a_saved_change_renews_the_thumbnail(editor: Editor, project: Project):
    nudge(editor)
    editor.page.keyboard.press("Control+s")
    editor.wait_for(lambda: bool(Project.objects.get(pk=project.pk).thumbnail))
    assert Project.objects.get(pk=project.pk).version == project.version + 1


def test_a_strangers_project_is_not_there(owner_page: Page, stranger: User):
    project = ProjectFactory(user=stranger)
    answer = owner_page.goto(f"/projects/{project.pk}")
    assert answer is not None
    assert answer.status == 404
