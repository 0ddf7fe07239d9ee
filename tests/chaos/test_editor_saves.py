"""Promises 1, 3, 4 and 5 in a real browser on a real server: what was acknowledged is there, what was not is offered back.

CHAOS_KILLS and CHAOS_INTERLEAVINGS say how many, CHAOS_SEED repeats the plan of a failure (its moments are the
machine's).
"""

import itertools
import os
import random
import time
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Playwright, sync_playwright

from projects.models import Project, ProjectVersion
from tests.chaos.desks import CANVASES, DRAFT_SECONDS, SETTLE_MS, Chrome, Desk, Server, Tab
from tests.postgres import Cluster, cluster
from tests.scratch import migrate
from tests.stack import Stack
from tests.stack_fixtures import StartStack

pytestmark = pytest.mark.chaos

KILLS = int(os.environ.get("CHAOS_KILLS", "9"))
INTERLEAVINGS = int(os.environ.get("CHAOS_INTERLEAVINGS", "10"))
SEED = int(os.environ.get("CHAOS_SEED", "20261127"))
WORK_SECONDS = 3.5
ROUNDS = ["tabs", "web", "browser"]
CACHING = {"DJANGO_SETTINGS_MODULE": "tests.chaos.caching_settings"}
Event = tuple[float, Callable[[], object]]  # seconds into the round, what happens


@pytest.fixture
def playwright() -> Iterator[Playwright]:
    with sync_playwright() as started:
        yield started


@dataclass
class Trial:
    """Rounds in which everybody works and everybody meets a fault, each at another point of a save."""

    stack: Stack
    chrome: Chrome
    server: Server
    database: Cluster | None = None
    chance: random.Random = field(default_factory=lambda: random.Random(SEED))
    met: Counter[str] = field(default_factory=Counter)

    def __post_init__(self) -> None:
        self.desks = [
            Desk(self.chrome, server=self.server, data=data) for data in CANVASES[: max(1, KILLS // len(ROUNDS))]
        ]

    def run(self, kills: int, rounds: list[str]) -> None:
        """As many kills as are wanted, by rounds of these kinds in turn; then what they left."""
        for number in range(-(-kills // len(self.desks))):
            self._round(rounds[number % len(rounds)])
        self._open()
        print(f"{sum(self.met.values())} kills: {dict(sorted(self.met.items()))}")
        print(f"{sum(desk.restored for desk in self.desks)} restored", end=", ")
        print(f"at most {max(desk.lost_seconds for desk in self.desks):.1f} s of work lost")

    def _round(self, kind: str) -> None:
        self.server.wait_ready()
        self._open()
        for desk in self.desks:
            steps = [(self.chance.uniform(0, 350), self.chance.random() < 0.25) for _ in range(40)]
            desk.call("work", [desk.mark, steps])
        self._play(getattr(self, f"_{kind}")())
        self._heal()
        for desk in self.desks:
            self.met[desk.way] += 1
            if desk.killed is None:
                desk.settle()

    def _open(self) -> None:
        closed = [desk for desk in self.desks if desk.killed is not None]
        for desk in closed:
            desk.open()
        for desk in closed:
            desk.enter()
        for desk in closed:
            desk.begin()

    def _play(self, events: list[Event]) -> None:
        began = time.monotonic()
        for moment, act in sorted(events, key=lambda event: event[0]):
            self.chrome.clock.wait_for_timeout(max(0.0, began + moment - time.monotonic()) * 1000)
            act()

    def _heal(self) -> None:
        if not self.stack.web.alive:
            self.stack.web.start()
        self.server.wait_ready()

    def _tabs(self) -> list[Event]:
        """Every desk has a fault of its own; one always loses work that only its draft holds."""
        ways = ["network cut, then tab crashed", "tab crashed", "tab closed", "network cut"]
        for desk, way in zip(self.chance.sample(self.desks, len(self.desks)), itertools.cycle(ways)):
            desk.way = way
        return [event for desk in self.desks for event in self._own_fault(desk)]

    def _own_fault(self, desk: Desk) -> list[Event]:
        at = self.chance.uniform(0, WORK_SECONDS)
        later = at + self.chance.uniform(0.1, 1.5)
        drafted = at + DRAFT_SECONDS + self.chance.uniform(0.5, 1.5)
        return {
            "tab crashed": [(at, desk.crash)],
            "tab closed": [(at, desk.close)],
            "network cut": [(at, desk.cut), (later, desk.reconnect)],
            "network cut, then tab crashed": [(at, desk.cut), (drafted, desk.crash)],
        }[desk.way]

    def _web(self) -> list[Event]:
        """The web server is killed under everybody; some tabs do not live to see it come back."""
        return self._under_all("web killed", self.stack.web.kill, self.stack.web.start)

    def _power(self) -> list[Event]:
        """The database is killed under everybody."""
        assert self.database is not None
        return self._under_all("database killed", self.database.stop_immediately, self.database.start)

    def _under_all(self, name: str, kill: Callable[[], object], start: Callable[[], object]) -> list[Event]:
        at = self.chance.uniform(0, WORK_SECONDS)
        events: list[Event] = [(at, kill), (at + self.chance.uniform(0.1, 2), start)]
        for desk in self.desks:
            end = self.chance.choice(["", "", "tab crashed", "tab closed"])
            desk.way = f"{name}, then {end}" if end else name
            if end:
                events.append((at + self.chance.uniform(0, 1.5), desk.crash if end == "tab crashed" else desk.close))
        return events

    def _browser(self) -> list[Event]:
        """The browser is killed, all of it."""
        for desk in self.desks:
            desk.way = "browser killed"
        return [(self.chance.uniform(0, WORK_SECONDS), self._kill_browser)]

    def _kill_browser(self) -> None:
        for desk in self.desks:
            desk.end()
        self.chrome.kill()
        self.chrome.start()


@pytest.fixture
def database() -> Iterator[Cluster]:
    with cluster() as own:
        migrate(own.url)
        yield own


def begin(stack: Stack, playwright: Playwright, folder: Path) -> tuple[Chrome, Server]:
    """The one person of this stack, and their browser."""
    print(f"CHAOS_SEED={SEED}")
    server = Server(stack)
    server.register()
    server.sign_in()
    return Chrome(playwright, folder / "profile", stack), server


def test_no_fault_loses_what_was_saved_or_drafted(
    start_stack: StartStack, playwright: Playwright, tmp_path: Path
) -> None:
    stack = start_stack(**CACHING)
    trial = Trial(stack, *begin(stack, playwright, tmp_path))
    trial.run(KILLS, ROUNDS)
    assert any(desk.restored for desk in trial.desks), "no fault ever came before the save"


def test_no_dying_database_loses_what_was_saved_or_drafted(
    database: Cluster, playwright: Playwright, tmp_path: Path
) -> None:
    with Stack(tmp_path / "stack", database.url, settings=CACHING) as stack:
        Trial(stack, *begin(stack, playwright, tmp_path), database).run(KILLS // 4, ["power"])


def test_two_tabs_never_overwrite_each_other_in_silence(
    start_stack: StartStack, playwright: Playwright, tmp_path: Path
) -> None:
    stack = start_stack(**CACHING)
    chrome, server = begin(stack, playwright, tmp_path)
    project, chance = server.create(CANVASES[0]), random.Random(SEED)
    tabs = [Tab(chrome, project), Tab(chrome, project)]
    for tab in tabs:
        tab.open()
    for tab in tabs:
        tab.enter()
    opened = tabs[0].call("seen")["version"]
    for number in range(INTERLEAVINGS):
        interleave(chrome, tabs, number, chance)
    seen = [tab.call("seen") for tab in tabs]
    print(
        f"{INTERLEAVINGS} interleavings: {Project.objects.get(pk=project).version} versions",
        end=", ",
    )
    print(f"{sum(len(each['asked']) for each in seen)} times somebody had to choose")
    check_versions(project, opened, seen, tabs)


def interleave(chrome: Chrome, tabs: list[Tab], number: int, chance: random.Random) -> None:
    """Both tabs edit and save at once, one may lose the network for a while; then each saves until it has nothing left."""
    for side, tab in enumerate(tabs):
        steps = [(chance.uniform(0, 120), chance.choice(["edit", "edit", "save"]), choice_of(chance)) for _ in range(8)]
        tab.call("interleave", [number * 100 + side, steps])
    if chance.random() < 0.3:
        victim = chance.choice(tabs)
        chrome.clock.wait_for_timeout(chance.uniform(0, 300))
        victim.cut()
        chrome.clock.wait_for_timeout(chance.uniform(0, 300))
        victim.reconnect()
    for tab in chance.sample(tabs, 2):
        while tab.call("settle", SETTLE_MS)["phase"] == "conflict":
            tab.call("choose", choice_of(chance))


def choice_of(chance: random.Random) -> str:
    return chance.choice(["keepMine", "takeTheirs"])


def check_versions(project: int, opened: int, seen: list[dict[str, Any]], tabs: list[Tab]) -> None:
    """Nobody wrote over what they did not know; what they were shown and what they were told is there."""
    versions = {version.number: version for version in ProjectVersion.objects.filter(project_id=project)}
    assert set(versions) == set(range(1, Project.objects.get(pk=project).version + 1)), "a save left no version"
    marks = {number: version.data["pages"][0]["objects"][0]["left"] for number, version in versions.items()}
    asked = [(each["tab"], number, mark) for each in seen for number, mark in each["asked"]]
    known = {(tab, number) for tab, number, _ in asked} | {(each["tab"], opened) for each in seen}
    known |= {(version.tab, number) for number, version in versions.items()}
    later = [version for number, version in versions.items() if number > opened]
    assert [version.number for version in later if (version.tab, version.number - 1) not in known] == [], "overwritten"
    assert [number for _, number, mark in asked if marks[number] != mark] == [], "another version was shown"
    assert tabs[0].told | tabs[1].told <= set(marks.values()), "what was called saved is in no version"
    assert all(each["asked"] for each in seen), "somebody never had to choose"
