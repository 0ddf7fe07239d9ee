"""How fast the editor is, in Chromium, beside a bare Fabric page in the same run; each figure beside its aim.

BENCH_ROUNDS (5) says how often everything is measured; the median is shown with the lowest and the highest. The load of
the machine moves every figure: those that compare with bare Fabric hold on any machine.
"""

import gzip
import os
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from playwright.sync_api import Browser, BrowserContext, Page, Request, Response, ViewportSize, sync_playwright

from bench.designs import Objects, document, heavy, objects
from bench.generation import PASSWORD, UNLIMITED
from bench.tables import show
from scripts import chromium
from tests.scratch import scratch_for
from tests.stack import ROOT, Stack

ROUNDS = int(os.environ.get("BENCH_ROUNDS", "5"))
PROBE = Path(__file__).with_name("editor_probe.js")
WINDOW: ViewportSize = {"width": 1500, "height": 1000}
BARE_PAGE = "<!doctype html><meta charset=utf-8><link rel=stylesheet href={css}><canvas></canvas>"
MODULES = {"design": "state/design", "document": "core/document", "surface": "state/surface", "stage": "state/stage"}
DESIGN_MB = 5.0
DRAG_ZOOM = 0.6
SAVE_MS = 30_000
Figures = list[float]


@dataclass
class Bench:
    """A browser signed in at an Artify; ``urls`` are the addresses of everything that the editor loaded."""

    stack: Stack
    context: BrowserContext
    urls: list[str] = field(default_factory=list)

    def project(self, content: Objects, name: str) -> int:
        """A new project with these objects; its id."""
        body = {"name": name, "width": 1080, "height": 1080, "data": document(content)}
        answer = self.context.request.post(f"{self.stack.url}/api/projects", data=body, headers=self.headers)
        assert answer.ok, answer.text()
        return int(answer.json()["id"])

    def sign_in(self) -> None:
        account = {"username": "bench", "email": "bench@example.com", "password": PASSWORD}
        self.stack.http.post("/api/register", json=account).raise_for_status()
        answer = self.context.request.post(f"{self.stack.url}/api/login", data=account, headers={"X-Client": "browser"})
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


def main() -> None:
    """Start everything, measure in turns, print one table."""
    with tempfile.TemporaryDirectory(prefix="artify-bench-") as folder, _benches(Path(folder)) as bench:
        empty = bench.project([], "Empty")
        kilobytes = _first_load(bench, empty)
        rows = [("First load, before fonts", "≤ 400 kB gz", f"{kilobytes:.0f} kB gz")]
        for title, aim, unit, measure in _plan(bench, empty):
            figures = [figure for _ in range(ROUNDS) for figure in measure()]
            rows.append((title, aim, _middle(figures, unit)))
        show(f"Median of {ROUNDS} rounds (lowest–highest)", ("", "aim", "measured"), rows)
    print(f"load of the machine at the end: {os.getloadavg()[0]:.2f}\n")


def _plan(bench: Bench, empty: int) -> list[tuple[str, str, str, Callable[[], Figures]]]:
    thousand = bench.project(objects(1_000), "A thousand")
    weight = heavy(DESIGN_MB)
    large = bench.project(weight, "Five megabytes")
    saving: dict[str, Figures] = {}

    def save(what: str) -> Figures:
        """Both figures of the save come from the same saves."""
        if not saving.get(what):
            for name, figure in _save(bench, large, weight).items():
                saving.setdefault(name, []).append(figure)
        return [saving[what].pop()]

    return [
        ("Navigation to a usable canvas", "≤ 800 ms", " ms", lambda: _usable(bench, empty)),
        ("Opening 500 objects, of bare Fabric's time", "≤ 1.3", "", lambda: _opening(bench, empty, 500)),
        ("Opening 1,000 objects, of bare Fabric's time", "≤ 1.3", "", lambda: _opening(bench, empty, 1_000)),
        ("Undo at 1,000 objects, to painted", "≤ 60 ms", " ms", lambda: _undo(bench, thousand)),
        ("Dragging one of 1,000 at zoom 0.6, p50 frame", "≤ 33 ms", " ms", lambda: _drag(bench, thousand)),
        ("Typing among 1,000 objects, a key", "≤ 50 ms", " ms", lambda: _typing(bench, thousand)),
        ("Saving one object of 5 MB, sent", "≤ 5 %", " %", lambda: save("percent")),
        ("Saving one object of 5 MB, longest block", "≤ 16 ms", " ms", lambda: save("block")),
    ]


def _first_load(bench: Bench, project: int) -> float:
    """Kilobytes of everything but fonts and the API's answers, each compressed; notes the addresses on the way."""
    page = bench.context.new_page()
    answers: list[Response] = []
    page.on("response", lambda answer: answers.append(answer))
    page.goto(f"{bench.stack.url}/projects/{project}")
    page.wait_for_selector(".stage[aria-busy=false]")
    page.wait_for_load_state("networkidle")
    bench.urls = [answer.url for answer in answers]
    ours = [each for each in answers if each.request.resource_type != "font" and "/api/" not in each.url and each.ok]
    total = sum(len(gzip.compress(each.body())) for each in ours)
    page.close()
    return total / 1000


def _usable(bench: Bench, project: int) -> Figures:
    with bench.editor(project) as page:
        page.goto(f"{bench.stack.url}/projects/{project}", wait_until="commit")
        page.wait_for_selector(".stage[aria-busy=false]")
        return [float(page.evaluate("performance.now()"))]


def _opening(bench: Bench, project: int, count: int) -> Figures:
    content = objects(count)
    fabric = bench.url_of("/vendor/fabric/fabric")
    with bench.editor(project) as page:
        page.evaluate("([m, d]) => probe.openDesign(m, d)", [bench.modules, document(content)])
        ours = page.evaluate("([m, d]) => probe.openDesign(m, d)", [bench.modules, document(content)])
    with _bare_page(bench) as page:
        page.evaluate("([f, o]) => probe.bare(f, o)", [fabric, content])
        return [ours / page.evaluate("([f, o]) => probe.bare(f, o)", [fabric, content])]


@contextmanager
def _bare_page(bench: Bench) -> Iterator[Page]:
    """A page of our own origin with nothing on it but Fabric's canvas and the same fonts."""
    page = bench.context.new_page()
    css = next(url for url in bench.urls if "pretendard" in url and url.endswith(".css"))
    body = BARE_PAGE.format(css=css)
    page.route("**/bare", lambda route: route.fulfill(body=body, content_type="text/html"))
    try:
        page.goto(f"{bench.stack.url}/bare")
        yield page
    finally:
        page.close()


def _undo(bench: Bench, project: int) -> Figures:
    with bench.editor(project) as page:
        took = []
        for _ in range(3):
            page.evaluate("([m]) => probe.change(m, 'object-500')", [bench.modules])
            took.append(float(page.evaluate("([m]) => probe.undo(m)", [bench.modules])))
        return [statistics.median(took)]


def _drag(bench: Bench, project: int) -> Figures:
    with bench.editor(project) as page:
        page.evaluate("async ([m, zoom]) => (await import(m.stage)).zoomTo(zoom)", [bench.modules, DRAG_ZOOM])
        x, y = _place_of(bench, page, "object-990")
        took = page.evaluate("([x, y]) => probe.drag(x, y)", [x, y])
        moved = page.evaluate("async ({design}) => (await import(design)).canUndo.value", bench.modules)
        assert moved, "nothing was dragged"
        return [statistics.median(took)]


def _typing(bench: Bench, project: int) -> Figures:
    with bench.editor(project) as page:
        page.evaluate("async ({surface}) => (await import(surface)).surface().editText('object-998')", bench.modules)
        page.wait_for_selector("textarea[data-fabric]", state="attached")
        page.evaluate("probe.listenToKeys()")
        for letter in "a new line":
            page.keyboard.press("Space" if letter == " " else letter)
            page.evaluate("probe.painted()")
        took = page.evaluate("probe.keys")
        assert len(took) == len("a new line")
        return [statistics.median(took)]


def _save(bench: Bench, project: int, content: Objects) -> dict[str, float]:
    """A change of one object, from its paint to the server's answer."""
    with bench.editor(project) as page:
        page.evaluate("([m]) => probe.change(m, 'object-500')", [bench.modules])
        page.evaluate("probe.watchThread()")
        with page.expect_response(_is_save, timeout=SAVE_MS) as answer:
            pass
        page.wait_for_selector(".save-status[data-phase=saved]", timeout=SAVE_MS)
        assert answer.value.ok, answer.value.text()
        whole = page.evaluate("stored => JSON.stringify(stored).length", document(content))
        return {
            "block": float(page.evaluate("probe.endWatch()")),
            "percent": 100 * _sent(answer.value.request) / whole,
        }


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
    places = 2 if not unit else 1
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
        bench.sign_in()
        yield bench


def _context(browser: Browser) -> BrowserContext:
    context = browser.new_context(viewport=WINDOW, locale="en-US")
    context.add_init_script(path=PROBE)
    return context


def _collect_static(stack: Stack) -> None:
    environment = {**os.environ, **stack.settings, "ARTIFY_DATA_DIR": str(stack.folder)}
    command = [sys.executable, "manage.py", "collectstatic", "--noinput", "--verbosity", "0"]
    subprocess.run(command, cwd=ROOT, env=environment, check=True)


if __name__ == "__main__":
    main()
