"""How fast the editor is, in Chromium, beside a bare Fabric page in the same run; each figure beside its aim.

BENCH_ROUNDS (5) says how often everything is measured; the median is shown with the lowest and the highest. The load of
the machine moves every figure: what it is beside bare Fabric holds on any machine.
"""

import gzip
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from playwright.sync_api import (
    Browser,
    BrowserContext,
    Page,
    Request,
    Response,
    ViewportSize,
    sync_playwright,
)

from bench.bare_fabric import BareFabric, type_keys
from bench.designs import Objects, document, heavy, objects
from bench.generation import PASSWORD, UNLIMITED
from bench.plain_browser import PlainBrowser, plain_browser
from bench.tables import show
from scripts import chromium
from tests.scratch import scratch_for
from tests.stack import ROOT, Stack

ROUNDS = int(os.environ.get("BENCH_ROUNDS", "5"))
PROBE = Path(__file__).with_name("editor_probe.js")
WINDOW: ViewportSize = {"width": 1500, "height": 1000}
MODULES = {"design": "state/design", "document": "core/document", "surface": "state/surface", "stage": "state/stage"}
DESIGN_MB = 5.0
DRAG_ZOOM = 0.6
SAVE_MS = 30_000
LATER_MS = 8_000
BROWSER_START_SECONDS = 2  # until a new Chromium has settled
LATE_MODULES_SECONDS = 3  # they are fetched two seconds after the design is open
LAYERS_TAB = 1
KEYS = "a new line"
JSON_OF_A_BROWSER = {"Content-Type": "application/json", "X-Client": "browser"}
ACCOUNT = {"username": "bench", "email": "bench@example.com", "password": PASSWORD}
TASK = "ThreadControllerImpl::RunTask"  # as Chromium's trace calls it
Figures = list[float]


@dataclass
class Bench:
    """A browser signed in at an Artify; ``urls`` are the addresses of everything that the editor loaded."""

    stack: Stack
    context: BrowserContext
    urls: list[str] = field(default_factory=list)

    @property
    def browser(self) -> Browser:
        browser = self.context.browser
        assert browser
        return browser

    def project(self, content: Objects) -> int:
        """A new project with these objects, so that no draft of an earlier round is offered in it; its id."""
        body = {"name": "Measured", "width": 1080, "height": 1080, "data": document(content)}
        answer = self.context.request.post(f"{self.stack.url}/api/projects", data=body, headers=self.headers)
        assert answer.ok, answer.text()
        return int(answer.json()["id"])

    def sign_in(self) -> None:
        answer = self.context.request.post(f"{self.stack.url}/api/login", data=ACCOUNT, headers={"X-Client": "browser"})
        assert answer.ok, answer.text()
        self.headers = {"Authorization": f"Bearer {answer.json()['access']}"}

    @contextmanager
    def editor(self, project: int) -> Iterator[Page]:
        """The editor with the project drawn."""
        page = self.context.new_page()
        try:
            page.goto(f"{self.stack.url}/projects/{project}")
            self.wait_drawn(page)
            yield page
        finally:
            page.close(run_before_unload=False)

    def wait_drawn(self, page: Page) -> None:
        page.wait_for_selector(".stage[aria-busy=false]", timeout=SAVE_MS)
        page.evaluate("async ({surface}) => (await import(surface)).surface().lost()", self.modules)
        page.evaluate("probe.painted()")

    @property
    def modules(self) -> dict[str, str]:
        """Addresses of the editor's modules: with their hash, so that they are the ones that run."""
        return {name: self.url_of(f"/js/editor/{path}") for name, path in MODULES.items()}

    def url_of(self, stem: str) -> str:
        return next(url for url in self.urls if f"{stem}." in url and url.endswith(".js"))


@dataclass(frozen=True)
class Row:
    """One line of the table: how to measure it, once a round, and how to measure bare Fabric at the same."""

    title: str
    aim: str
    unit: str
    ours: Callable[[], Figures]
    bare: Callable[[], Figures] | None = None

    def measure(self) -> tuple[str, ...]:
        """The cells of the line; both take turns, so that the machine's load is the same for both."""
        ours: Figures = []
        bare: Figures = []
        for _ in range(ROUNDS):
            ours += self.ours()
            bare += self.bare() if self.bare else []
        ratio = f"{statistics.median(ours) / statistics.median(bare):.2f}" if bare else "–"
        return self.title, self.aim, _middle(ours, self.unit), _middle(bare, self.unit) if bare else "–", ratio


def main() -> None:
    """Start everything, measure in turns, print one table."""
    with tempfile.TemporaryDirectory(prefix="artify-bench-") as folder, _benches(Path(folder)) as bench:
        empty = bench.project([])
        first, later = _first_load(bench, empty)
        rows: list[tuple[str, ...]] = [
            ("First load, before fonts", "≤ 400 kB gz", f"{first:.0f} kB gz", "–", "–"),
            ("What is fetched later, when nothing happens", "–", f"{later:.0f} kB gz", "–", "–"),
        ]
        rows += [row.measure() for row in _plan(bench, empty)]
        head = ("", "aim", "Artify", "bare Fabric", "Artify / bare")
        show(f"Median of {ROUNDS} rounds (lowest–highest)", head, rows)
    print(f"load of the machine at the end: {os.getloadavg()[0]:.2f}\n")


def _plan(bench: Bench, empty: int) -> list[Row]:
    content = objects(1_000)
    weight = heavy(DESIGN_MB)
    bare = BareFabric(bench.context, bench.stack.url, bench.urls)
    save = _in_turn(lambda: _save(bench, weight))
    visit = _in_turn(lambda: _visits(bench, empty))

    def opening(count: int, aim: str) -> Row:
        drawn = objects(count)
        title = f"Opening {count:,} objects"
        return Row(title, aim, " ms", lambda: _opening(bench, empty, drawn), lambda: bare.opening(drawn))

    return [
        Row("Navigation to a usable canvas, nothing cached", "≤ 800 ms", " ms", lambda: visit("first")),
        Row("Navigation to a usable canvas, cached", "≤ 800 ms", " ms", lambda: visit("later")),
        opening(500, "≤ 1.3 × bare"),
        opening(1_000, "≤ 1.3 × bare"),
        Row(
            "Undo at 1,000 objects, to painted",
            "≤ 60 ms",
            " ms",
            lambda: _undo(bench, content),
            lambda: bare.change(content),
        ),
        Row(
            f"Dragging one of 1,000 at zoom {DRAG_ZOOM}, p50 frame",
            "≤ 33 ms",
            " ms",
            lambda: _drag(bench, content),
            lambda: bare.drag(content, 990, DRAG_ZOOM),
        ),
        Row(
            "Typing among 1,000 objects, a key",
            "≤ 50 ms",
            " ms",
            lambda: _typing(bench, content),
            lambda: bare.typing(content, 998, KEYS),
        ),
        Row("The same with the layers listed", "≤ 50 ms", " ms", lambda: _typing(bench, content, tab=LAYERS_TAB)),
        Row(f"Saving one object of {DESIGN_MB:g} MB, sent", "≤ 5 %", " %", lambda: save("percent")),
        Row("The same, longest block", "≤ 16 ms", " ms", lambda: save("block")),
    ]


def _in_turn(measure: Callable[[], dict[str, float]]) -> Callable[[str], Figures]:
    """Gives the figures of one measurement to several rows."""
    waiting: dict[str, Figures] = {}

    def take(what: str) -> Figures:
        if not waiting.get(what):
            for name, figure in measure().items():
                waiting.setdefault(name, []).append(figure)
        return [waiting[what].pop()]

    return take


def _first_load(bench: Bench, project: int) -> tuple[float, float]:
    """Kilobytes of the start and of what follows it, in Korean, whose catalogue is the larger; notes the addresses on the way."""
    context = _context(bench.browser)
    Bench(bench.stack, context).sign_in()
    page = context.new_page()
    answers: list[Response] = []
    page.on("response", lambda answer: answers.append(answer))
    page.goto(f"{bench.stack.url}/projects/{project}")
    page.wait_for_selector(".stage[aria-busy=false]")
    page.wait_for_load_state("networkidle")
    assert page.get_attribute("html", "lang") == "ko"
    first = len(answers)
    page.wait_for_timeout(LATER_MS)
    bench.urls = [answer.url for answer in answers]
    sizes = _kilobytes(answers[:first]), _kilobytes(answers[first:])
    context.close()
    return sizes


def _kilobytes(answers: list[Response]) -> float:
    """Everything but fonts and the API's answers, each compressed."""
    ours = [each for each in answers if each.request.resource_type != "font" and "/api/" not in each.url and each.ok]
    return sum(len(gzip.compress(each.body())) for each in ours) / 1000


def _visits(bench: Bench, project: int) -> dict[str, float]:
    """Milliseconds until the canvas was painted: in a browser that has nothing of ours but a session, and once more."""
    with plain_browser(WINDOW["width"], WINDOW["height"], PROBE) as browser:
        browser.open(f"{bench.stack.url}/api/health")  # a page of our origin that loads nothing
        body = json.dumps({"method": "POST", "headers": JSON_OF_A_BROWSER, "body": json.dumps(ACCOUNT)})
        assert browser.evaluate(f"fetch('/api/login', {body}).then((answer) => answer.ok)")
        time.sleep(BROWSER_START_SECONDS)
        return {visit: _usable(bench, browser, project) for visit in ("first", "later")}


def _usable(bench: Bench, browser: PlainBrowser, project: int) -> float:
    browser.open(f"{bench.stack.url}/projects/{project}")
    usable = float(browser.wait_for("probe.usableAt"))
    time.sleep(LATE_MODULES_SECONDS)
    browser.open("about:blank")
    return usable


def _opening(bench: Bench, project: int, content: Objects) -> Figures:
    with bench.editor(project) as page:
        page.evaluate("([m, d]) => probe.openDesign(m, d)", [bench.modules, document(content)])
        return [float(page.evaluate("([m, d]) => probe.openDesign(m, d)", [bench.modules, document(content)]))]


def _undo(bench: Bench, content: Objects) -> Figures:
    with bench.editor(bench.project(content)) as page:
        took = []
        for _ in range(3):
            page.evaluate("([m]) => probe.change(m, 'object-500')", [bench.modules])
            took.append(float(page.evaluate("([m]) => probe.undo(m)", [bench.modules])))
        return took


def _drag(bench: Bench, content: Objects) -> Figures:
    with bench.editor(bench.project(content)) as page:
        page.evaluate("async ([m, zoom]) => (await import(m.stage)).zoomTo(zoom)", [bench.modules, DRAG_ZOOM])
        x, y = _place_of(bench, page, "object-990")
        took = page.evaluate("([x, y]) => probe.drag(x, y)", [x, y])
        moved = page.evaluate("async ({design}) => (await import(design)).canUndo.value", bench.modules)
        assert moved, "nothing was dragged"
        return [statistics.median(took)]


def _typing(bench: Bench, content: Objects, tab: int = 0) -> Figures:
    with bench.editor(bench.project(content)) as page:
        if tab:
            page.locator(".side").get_by_role("tab").nth(tab).click()
            page.wait_for_selector(".layer-list")
        page.evaluate("async ({surface}) => (await import(surface)).surface().editText('object-998')", bench.modules)
        page.wait_for_selector("textarea[data-fabric]", state="attached")
        return type_keys(page, KEYS)


def _save(bench: Bench, content: Objects) -> dict[str, float]:
    """A change of one object, from its paint until the server has it and the small picture too."""
    browser = bench.browser
    with bench.editor(bench.project(content)) as page:
        page.evaluate("([m]) => probe.change(m, 'object-500')", [bench.modules])
        browser.start_tracing(page=page, categories=["toplevel"])
        with (
            page.expect_response(_is_thumbnail, timeout=SAVE_MS),
            page.expect_response(_is_save, timeout=SAVE_MS) as answer,
        ):
            pass
        page.wait_for_selector(".save-status[data-phase=saved]", timeout=SAVE_MS)
        trace = browser.stop_tracing()
        assert answer.value.ok, answer.value.text()
        whole = len(json.dumps(document(content), separators=(",", ":"), ensure_ascii=False).encode())
        return {"block": _longest_task(trace), "percent": 100 * _sent(answer.value.request) / whole}


def _longest_task(trace: bytes) -> float:
    """Milliseconds of the longest task of a page's main thread, garbage collection and drawing included."""
    events = json.loads(trace)["traceEvents"]
    names = [event for event in events if event["name"] == "thread_name"]
    mains = {(event["pid"], event["tid"]) for event in names if event["args"]["name"] == "CrRendererMain"}
    tasks = [event for event in events if event["name"] == TASK and (event["pid"], event["tid"]) in mains]
    return float(max(task.get("dur", 0) for task in tasks)) / 1000


def _is_thumbnail(answer: Response) -> bool:
    return answer.request.method == "PUT" and answer.url.endswith("/thumbnail")


def _is_save(answer: Response) -> bool:
    return answer.request.method in ("PATCH", "PUT") and "/api/projects/" in answer.url


def _sent(request: Request) -> int:
    return len(request.post_data_buffer or b"")


def _place_of(bench: Bench, page: Page, name: str) -> tuple[float, float]:
    """A point of the object in the window."""
    source = """async ([m, id]) => {
        const { page } = await import(m.design);
        const { view } = await import(m.stage);
        const { left, top } = page.value.objects.find((each) => each.id === id);
        const { x, y, zoom } = view.value;
        const box = document.querySelector(".stage").getBoundingClientRect();
        return [box.x + x + (left + 8) * zoom, box.y + y + (top + 8) * zoom];
    }"""
    x, y = page.evaluate(source, [bench.modules, name])
    return x, y


def _middle(figures: Figures, unit: str) -> str:
    places = 3 if unit == " %" else 1
    low, middle, high = (f"{f(figures):.{places}f}" for f in (min, statistics.median, max))
    return f"{middle}{unit} ({low}–{high})"


@contextmanager
def _benches(folder: Path) -> Iterator[Bench]:
    """An Artify as it is deployed, with its static files collected, and a browser signed in at it."""
    with ExitStack() as resources:
        scratch = scratch_for("", folder)
        resources.callback(scratch.remove)
        scratch.prepare()
        url = resources.enter_context(scratch.copy())
        stack = Stack(folder / "stack", url, settings=UNLIMITED)
        _collect_static(stack)
        resources.enter_context(stack)
        playwright = resources.enter_context(sync_playwright())
        browser = playwright.chromium.launch(executable_path=chromium.find(), args=chromium.FLAGS)
        resources.callback(browser.close)
        bench = Bench(stack, _context(browser))
        stack.http.post("/api/register", json={**ACCOUNT, "language": "ko"}).raise_for_status()
        bench.sign_in()
        yield bench


def _context(browser: Browser) -> BrowserContext:
    context = browser.new_context(viewport=WINDOW)
    context.add_init_script(path=PROBE)
    return context


def _collect_static(stack: Stack) -> None:
    environment = {**os.environ, **stack.settings, "ARTIFY_DATA_DIR": str(stack.folder)}
    command = [sys.executable, "manage.py", "collectstatic", "--noinput", "--verbosity", "0"]
    subprocess.run(command, cwd=ROOT, env=environment, check=True)


if __name__ == "__main__":
    main()
