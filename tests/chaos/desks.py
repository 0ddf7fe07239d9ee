"""Desks: projects with somebody at work on them, in a browser that may be killed, and what each was promised.

The editor's own modules are driven from outside and work by themselves inside the page, so that many desks are busy at
once and one fault meets all of them, each at another point of its saving. The work is a mark: a number that every moved
object stands at, one higher with each edit, so that a number says how much of the work is there.
"""

import time
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import httpx
import psutil
from playwright.sync_api import BrowserContext, Error, Page, Playwright

from scripts import chromium
from tests.browser.editor import design, shape
from tests.stack import Stack, wait_until

ACCOUNT = {"username": "owner", "email": "owner@example.com", "password": "a-long-walk-along-the-river"}
DRAFT_SECONDS = 2.0  # work that is older than this survives whatever happens
OPEN_MS = 60_000
SETTLE_MS = 60_000
BRIEF_MS, PATIENT_MS = 300, 10_000  # how long a draft is waited for that may be, and that must be offered
SCRIPT = (Path(__file__).parent / "desk.js").read_text()


def canvas(moved: int, ballast: int) -> dict[str, Any]:
    """A design in which ``moved`` objects bear the mark, and ``ballast`` characters lie beside them."""
    marks = [shape("Rect", left=0, top=100, width=30, height=20) | {"id": f"mark{number}"} for number in range(moved)]
    note = ("손끝의 여름 🧊 " * (ballast // 10 + 1))[:ballast]
    return design(*marks, shape("Rect", left=600, top=400, width=30, height=20, note=note))


# A small design; one whose base is several pieces; one whose every draft is a new base of several pieces; and others.
CANVASES = [canvas(1, 0), canvas(1, 500_000), canvas(220, 300_000), canvas(40, 0), *[canvas(1, 0)] * 6]


class Chrome:
    """A browser with a profile on disk: killed and started again, it knows what it wrote there."""

    def __init__(self, playwright: Playwright, profile: Path, stack: Stack) -> None:
        self._playwright, self._profile, self._stack = playwright, profile, stack
        self.tabs: dict[Page, Tab] = {}
        self.start()

    def start(self) -> None:
        """Start it, once more after a kill too, and sign in."""
        self.context: BrowserContext = self._playwright.chromium.launch_persistent_context(
            self._profile,
            executable_path=chromium.find(),
            args=chromium.FLAGS,
            base_url=self._stack.url,
            locale="en-US",
            reduced_motion="reduce",
        )
        self.context.expose_binding("made", lambda source, mark, ms: self.tabs[source["page"]].has_made(mark, ms))
        self.context.expose_binding("told", lambda source, mark: self.tabs[source["page"]].was_told(mark))
        self.clock = self.context.pages[0]  # a page on which one can wait
        self.sign_in()

    def sign_in(self) -> None:
        """A session in the browser's cookies, as the sign-in page opens it."""
        answer = self.context.request.post("/api/login", data=ACCOUNT, headers={"X-Client": "browser"})
        assert answer.ok, answer.text()

    def kill(self) -> None:
        """Every process of it is gone at once: nothing is flushed, no page hears of it."""
        own = [each for each in psutil.Process().children(recursive=True) if self._is_root(each)]
        family = {each for root in own for each in [root, *root.children(recursive=True)]}
        for process in family:
            with suppress(psutil.NoSuchProcess):
                process.kill()
        psutil.wait_procs(family, timeout=10)

    def _is_root(self, process: psutil.Process) -> bool:
        with suppress(psutil.NoSuchProcess):  # a zombie too
            return f"--user-data-dir={self._profile}" in process.cmdline()
        return False

    def close(self) -> None:
        """Close it in order, where it still runs."""
        with suppress(Error):
            self.context.close()


class Server:
    """What the stack's API says of the owner's projects."""

    def __init__(self, stack: Stack) -> None:
        self._stack = stack
        self._http = httpx.Client(base_url=stack.url, timeout=60)

    def register(self) -> None:
        """Make the one account there is."""
        self._http.post("/api/register", json=ACCOUNT).raise_for_status()

    def sign_in(self) -> None:
        """A token for the next quarter of an hour."""
        access = self._http.post("/api/login", json=ACCOUNT).raise_for_status().json()["access"]
        self._http.headers["Authorization"] = f"Bearer {access}"

    def wait_ready(self) -> None:
        """Wait until it answers and has its database."""
        wait_until(self._is_ready, what=lambda: self._stack.web.last_words)
        self.sign_in()

    def _is_ready(self) -> bool:
        with suppress(httpx.TransportError):
            return self._http.get("/api/health/ready").is_success
        return False

    def create(self, data: dict[str, Any]) -> int:
        """A new project; answers its id."""
        body = {"name": "Latte", "width": 1000, "height": 800, "data": data}
        return int(self._http.post("/api/projects", json=body).raise_for_status().json()["id"])

    def project(self, pk: int) -> dict[str, Any]:
        """The project as it is stored."""
        return dict(self._http.get(f"/api/projects/{pk}").raise_for_status().json())

    def objects(self, pk: int) -> list[dict[str, Any]]:
        """What stands on the project's page."""
        return list(self.project(pk)["data"]["pages"][0]["objects"])


@dataclass
class Tab:
    """A tab of a project, driven by desk.js."""

    chrome: Chrome
    project: int = 0
    told: set[int] = field(default_factory=set)  # marks that the editor called saved

    def open(self) -> None:
        """Open it; ``enter`` waits for it."""
        self.page: Page = self.chrome.context.new_page()
        self._tools = self.chrome.context.new_cdp_session(self.page)
        self.chrome.tabs[self.page] = self
        self.page.goto(f"/projects/{self.project}", wait_until="commit")

    def enter(self) -> None:
        """Wait until the editor is there, and get at it."""
        self.page.locator('.save-status[data-phase="saved"]').wait_for(timeout=OPEN_MS)
        self.page.evaluate(SCRIPT)

    def call(self, verb: str, argument: object = None) -> Any:
        """Have desk.js do something."""
        return self.page.evaluate(f"(argument) => desk.{verb}(argument)", argument)

    def has_made(self, mark: int, ms: float) -> None:
        """The page tells that it changed the design, and when, in milliseconds since 1970."""

    def was_told(self, mark: int) -> None:
        """The page tells what the editor calls saved."""
        self.told.add(mark)

    def cut(self) -> None:
        """The tab has no network any more."""
        self._network(offline=True)

    def reconnect(self) -> None:
        """The network is back."""
        self._network(offline=False)

    def _network(self, *, offline: bool) -> None:
        no_limits = {"latency": 0, "downloadThroughput": -1, "uploadThroughput": -1}
        self._tools.send("Network.enable")
        self._tools.send("Network.emulateNetworkConditions", {"offline": offline, **no_limits})


@dataclass(kw_only=True)
class Desk(Tab):
    """A project with one tab at work on it; its witness knows what the tab was promised."""

    server: Server
    data: dict[str, Any]
    mark: int = 0  # the newest that was ever made here
    kept: int = 0  # what this visit began with
    made: dict[int, float] = field(default_factory=dict)  # this visit's marks, in seconds since 1970
    killed: float | None = 0.0  # when; None while the tab is open
    way: str = "nothing"
    restored: int = 0
    lost_seconds: float = 0.0  # the most work that a fault ever took along

    def __post_init__(self) -> None:
        self.project = self.server.create(self.data)

    def has_made(self, mark: int, ms: float) -> None:
        """The newest mark, and what may be lost with it."""
        self.mark = max(self.mark, mark)
        self.made[mark] = ms / 1000

    def open(self) -> None:
        """Begin a visit."""
        super().open()
        self.page.on("crash", lambda _page: self.end())

    def begin(self) -> None:
        """The visit has begun, and what the one before left is on the screen: as much as was promised."""
        stored = self._stored()
        offer = self.call("offered", PATIENT_MS if stored < self._due else BRIEF_MS)
        offered = self._whole(offer) if offer else 0
        kept = max(stored, offered)
        assert kept >= self._due, f"{self.way}: {self._due} was drafted, {stored} is stored, {offered} offered"
        self._measure(kept)
        self.kept, self.made, self.killed = kept, {}, None
        if offer:
            self.restored += offered > stored
            self.call("answer", "restoreDraft" if offered > stored else "discardDraft")

    def _stored(self) -> int:
        """The mark that the server holds, which is none before what it acknowledged."""
        stored, told = self._whole(self.server.objects(self.project)), max(self.told, default=0)
        assert stored >= told, f"{self.way}: {told} was acknowledged, {stored} is stored"
        return stored

    @property
    def _due(self) -> int:
        """What must be stored or offered: what the visit began with, and what it made early enough."""
        early = (self.killed or time.time()) - DRAFT_SECONDS
        return max([self.kept, *(mark for mark, at in self.made.items() if at <= early)])

    def _whole(self, objects: list[dict[str, Any]]) -> int:
        """The mark of a design, of which no object is missing or of another time."""
        marks = {int(each["left"]) for each in objects if each["id"].startswith("mark")}
        assert len(marks) == 1, f"{self.way}: {sorted(marks)} in one design"
        first = self.data["pages"][0]["objects"]
        assert [each["id"] for each in objects] == [each["id"] for each in first], f"{self.way}: objects are missing"
        assert objects[-1]["note"] == first[-1]["note"], f"{self.way}: the ballast is not what it was"
        return marks.pop()

    def _measure(self, kept: int) -> None:
        lost = [(self.killed or 0) - at for mark, at in self.made.items() if mark > kept]
        self.lost_seconds = max([self.lost_seconds, *lost])

    def settle(self) -> None:
        """After a fault that the tab survived: it saves everything, with no conflict, and the server has it."""
        end = self.call("settle", SETTLE_MS)
        assert end == {"phase": "saved", "dirty": False}, f"{self.way}: {end}"
        newest, stored = max(self.mark, self.kept), self._stored()
        assert stored == newest, f"{self.way}: {newest} was made, {stored} is stored"

    def crash(self) -> None:
        """The tab's process is gone at once: it says no good-bye."""
        self.end()
        with suppress(Error):
            self.page.goto("chrome://crash", timeout=1_000)
        self.page.close()

    def close(self) -> None:
        """The tab is closed without being asked whether it may be."""
        self.end()
        self.page.close()

    def end(self) -> None:
        """The visit is over, from this moment on."""
        self.killed = self.killed or time.time()
