"""Promises 1, 3, 4 and 5 in a real browser on a real server: what was acknowledged is there, what was not is offered back.

The editor's own modules are driven from outside, so that hundreds of edits and kills fit into minutes. CHAOS_KILLS and
CHAOS_INTERLEAVINGS say how many.
"""

import os
import random
import time
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any

import pytest
from django.contrib.auth.hashers import make_password
from playwright.sync_api import Browser, BrowserContext, Error, Page, sync_playwright

from accounts.models import User
from projects.models import Project, ProjectVersion
from scripts import chromium
from tests.browser.editor import design, shape
from tests.factories import PASSWORD
from tests.stack import Stack
from tests.stack_fixtures import StartStack

pytestmark = pytest.mark.chaos

KILLS = int(os.environ.get("CHAOS_KILLS", "10"))
INTERLEAVINGS = int(os.environ.get("CHAOS_INTERLEAVINGS", "10"))
SEED = int(os.environ.get("CHAOS_SEED", "20261127"))
DRAFT_SECONDS = 2.0
STEPS = 6
WAYS = ("tab", "tab", "tab", "offline", "offline", "web")

# Marks the rectangle with a number, as one step of the editor; answers when that was.
MARK = """async (mark) => {
    const { edit } = await import("/static/js/editor/state/design.js");
    edit((design) => ({ ...design, pages: design.pages.map((page) => ({
        ...page, objects: page.objects.map((object) => ({ ...object, left: mark })) })) }));
}"""
# Tells every mark that the editor calls saved, at the moment when it does.
LISTEN = """async () => {
    const [{ effect }, { saveState }, { currentAutosave }] = await Promise.all([
        import("@preact/signals"), import("/static/js/editor/state/project.js"), import("/static/js/editor/actions/keep-saving.js")]);
    effect(() => {
        if (saveState.value.phase !== "saved") return;
        const saving = currentAutosave();
        if (saving) void told(saving.saved.data.pages[0].objects[0].left);
    });
}"""
SAVE = """async () => (await import("/static/js/editor/actions/keep-saving.js")).currentAutosave().saveNow()"""
STATE = """async () => {
    const { currentAutosave } = await import("/static/js/editor/actions/keep-saving.js");
    const { saveState } = await import("/static/js/editor/state/project.js");
    const { tabName } = await import("/static/js/editor/state/restoring.js");
    const saving = currentAutosave();
    return { phase: saveState.value.phase, version: saving.version, theirs: saving.theirs?.version ?? null, tab: tabName.value };
}"""
RESOLVE = """async (choice) => (await import("/static/js/editor/actions/resolve-conflict.js"))[choice]()"""


@pytest.fixture
def chrome() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        launched = playwright.chromium.launch(executable_path=chromium.find(), args=chromium.FLAGS)
        yield launched
        launched.close()


@pytest.fixture
def stack(start_stack: StartStack, real_passwords: None) -> Stack:
    return start_stack()


def signed_in(chrome: Browser, stack: Stack) -> tuple[BrowserContext, User]:
    person = stack.person("owner")
    User.objects.filter(pk=person.user.pk).update(password=make_password(PASSWORD))
    context = chrome.new_context(base_url=stack.url, locale="en-US", reduced_motion="reduce")
    answer = context.request.post(
        "/api/login", data={"username": "owner", "password": PASSWORD}, headers={"X-Client": "browser"}
    )
    assert answer.ok, answer.text()
    return context, person.user


def project_of(user: User) -> Project:
    rect = shape("Rect", left=0, top=100, width=30, height=20, fill="#ff0000")
    return Project.objects.create(user=user, name="Latte", width=1000, height=800, data=design(rect))


def opened(context: BrowserContext, project: Project) -> Page:
    page = context.new_page()
    page.goto(f"/projects/{project.pk}", wait_until="commit")
    page.locator('.save-status[data-phase="saved"]').wait_for(timeout=60_000)
    return page


@dataclass
class Witness:
    """What one visit did and was told: marks by the time they were made, the highest that was called saved."""

    made: dict[int, float] = field(default_factory=dict)
    acknowledged: int = 0

    def told(self, mark: int) -> None:
        self.acknowledged = max(self.acknowledged, mark)

    def older_than(self, moment: float) -> int:
        return max((mark for mark, made in self.made.items() if made <= moment), default=0)


def crash(page: Page) -> None:
    """The tab's process is gone at once: it says no good-bye."""
    with suppress(Error):
        page.goto("chrome://crash", timeout=1_000)
    page.close()


@dataclass
class Trial:
    """Visits of one project, each ended by a fault at a random moment."""

    context: BrowserContext
    stack: Stack
    project: Project
    chance: random.Random
    mark: int = 0
    restored: int = 0

    def run(self, way: str) -> None:
        """One visit: work, a fault, and what is there afterwards."""
        witness = Witness()
        page = self._visit(witness)
        self._work(page, witness, self.chance.uniform(0.2, 2.5))
        killed = self._break(page, witness, way)
        stored = self._stored()
        assert stored >= witness.acknowledged, f"{way}: {witness.acknowledged} was acknowledged, {stored} is stored"
        offered = self._offered()
        due = witness.older_than(killed - DRAFT_SECONDS)
        assert max(stored, offered) >= due, f"{way}: {due} was drafted, {stored} is stored, {offered} offered"

    def _visit(self, witness: Witness) -> Page:
        page = opened(self.context, self.project)
        page.expose_function("told", witness.told)
        page.evaluate(LISTEN)
        return page

    def _work(self, page: Page, witness: Witness, seconds: float) -> None:
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            self.mark += 1
            page.evaluate(MARK, self.mark)
            witness.made[self.mark] = time.monotonic()
            if self.chance.random() < 0.25:
                page.evaluate(f"() => void ({SAVE})()")
            page.wait_for_timeout(self.chance.uniform(0, 350))

    def _break(self, page: Page, witness: Witness, way: str) -> float:
        if way == "offline":
            self.context.set_offline(True)
            self._work(page, witness, self.chance.uniform(0.2, 2.5))
        if way == "web":
            self.stack.web.kill()
            self._work(page, witness, self.chance.uniform(0.2, 2.5))
        killed = time.monotonic()
        crash(page)
        self.context.set_offline(False)
        if way == "web":
            self.stack.restart_web()
        return killed

    def _stored(self) -> int:
        return int(Project.objects.get(pk=self.project.pk).data["pages"][0]["objects"][0]["left"])

    def _offered(self) -> int:
        """What the next visit is given back, after it was saved; 0 when nothing is offered."""
        page = opened(self.context, self.project)
        page.wait_for_function(
            "async () => (await import('/static/js/editor/state/restoring.js')).tabName.value !== ''"
        )
        found = page.evaluate(
            """async () => {
                const { draftOffer } = await import("/static/js/editor/state/restoring.js");
                for (let i = 0; i < 8 && !draftOffer.value; i += 1) await new Promise((done) => setTimeout(done, 50));
                return draftOffer.value?.draft.data.pages[0].objects[0].left ?? 0;
            }"""
        )
        if found:
            self.restored += 1
            page.get_by_role("button", name="Restore").first.click()
            page.evaluate(SAVE)
        page.close()
        return int(found)


def test_no_fault_loses_what_was_saved_or_drafted(chrome: Browser, stack: Stack) -> None:
    context, user = signed_in(chrome, stack)
    trial = Trial(context, stack, project_of(user), random.Random(SEED))
    for number in range(KILLS):
        trial.run(WAYS[number % len(WAYS)])
    assert trial.restored > 0, "no fault ever came before the save"


def test_two_tabs_never_overwrite_each_other_in_silence(chrome: Browser, stack: Stack) -> None:
    context, user = signed_in(chrome, stack)
    project, chance = project_of(user), random.Random(SEED)
    tabs = [opened(context, project) for _ in range(2)]
    seen = {(state(tab)["tab"], state(tab)["version"]) for tab in tabs}
    conflicts = acknowledged = 0
    for step in range(INTERLEAVINGS * STEPS):
        tab = chance.choice(tabs)
        tab.evaluate(MARK, step + 1)
        if chance.random() < 0.4:
            continue
        tab.evaluate(SAVE)
        now = state(tab)
        if now["phase"] == "conflict":
            conflicts += 1
            seen.add((now["tab"], now["theirs"]))
            tab.evaluate(RESOLVE, chance.choice(["keepMine", "takeTheirs"]))
            now = state(tab)
        if now["phase"] == "saved":
            acknowledged += 1
            seen.add((now["tab"], now["version"]))
    assert conflicts > 0 and acknowledged > 0
    assert unseen_overwrites(project, seen) == []


def state(page: Page) -> dict[str, Any]:
    found: dict[str, Any] = page.evaluate(STATE)
    return found


def unseen_overwrites(project: Project, seen: set[tuple[str, int]]) -> list[int]:
    """The versions whose tab had never seen, or been asked about, the one that they took the place of."""
    rows = ProjectVersion.objects.filter(project=project, number__gt=1).values_list("number", "tab")
    assert len(rows) == Project.objects.get(pk=project.pk).version - 1, "a save left no version"
    return [number for number, tab in rows if (tab, number - 1) not in seen]
