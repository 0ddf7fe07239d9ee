"""The editor as a person uses it: points on the page, the design that is on the screen, what the server holds."""

from collections.abc import Callable
from typing import Any

from playwright.sync_api import Locator, Page, ViewportSize, expect

from projects.models import Project

WINDOW: ViewportSize = {
    "width": 1500,
    "height": 1000,
}  # a page of 1000 by 800 is shown at 100 %: no rounding in the way
SAVE_MS = 15_000  # five seconds until the next check, and the save


def shape(kind: str, **fields: Any) -> dict[str, Any]:
    """An object of a stored design."""
    return {"type": kind, "id": kind.lower(), "originX": "left", "originY": "top", "strokeWidth": 0, **fields}


def design(*objects: dict[str, Any]) -> dict[str, Any]:
    """A stored design of one page."""
    return {
        "schema": 1,
        "fabric": "7.4.0",
        "pages": [{"id": "page", "background": "#ffffff", "objects": list(objects)}],
    }


def forgive_network_errors(console: list[str]) -> None:
    """A connection that was cut on purpose is said on the console; nothing else may be."""
    assert {line for line in console if "net::ERR_" not in line} == set()
    console.clear()


class Editor:
    """One tab with the editor of a project."""

    def __init__(self, page: Page, project: Project) -> None:
        self.page, self.project = page, project

    def open(self) -> "Editor":
        """Open the project and wait until it is drawn."""
        self.page.set_viewport_size(WINDOW)
        self.page.goto(f"/projects/{self.project.pk}")
        return self.ready()

    def ready(self) -> "Editor":
        """Wait until the project is drawn."""
        expect(self.page.locator(".stage")).to_have_attribute("aria-busy", "false")
        expect(self.page.locator(".save-status")).to_be_visible()
        # A text is there when its letters are, a picture when it has come.
        self.page.evaluate("async () => (await import('/static/js/editor/state/surface.js')).surface().lost()")
        return self

    def point(self, x: float, y: float) -> tuple[float, float]:
        """Where a point of the page is in the window, in px."""
        view = self._state("stage", "view")
        box = self.page.locator(".stage").bounding_box()
        assert box is not None
        return box["x"] + view["x"] + x * view["zoom"], box["y"] + view["y"] + y * view["zoom"]

    def click(self, x: float, y: float, **options: Any) -> None:
        """Click a point of the page."""
        self.page.mouse.click(*self.point(x, y), **options)

    def drag(self, start: tuple[float, float], end: tuple[float, float]) -> None:
        """Press, move in steps, let go; in page pixels."""
        self.page.mouse.move(*self.point(*start))
        self.page.mouse.down()
        self.page.mouse.move(*self.point(*end), steps=6)
        self.page.mouse.up()

    def draw(self, tool: str, start: tuple[float, float], end: tuple[float, float]) -> None:
        """Choose a tool by its key and drag."""
        self.page.keyboard.press(tool)
        self.drag(start, end)

    @property
    def objects(self) -> list[dict[str, Any]]:
        """What is on the page, from back to front."""
        found: list[dict[str, Any]] = self._state("design", "page")["objects"]
        return found

    @property
    def selected(self) -> list[str]:
        """Ids of what is selected."""
        found: list[str] = self._state("design", "selection")
        return found

    @property
    def stored(self) -> list[dict[str, Any]]:
        """What the server holds, from back to front."""
        data = Project.objects.get(pk=self.project.pk).data
        return list(data["pages"][0]["objects"]) if "pages" in data else []

    @property
    def status(self) -> Locator:
        """The save state in the bar."""
        return self.page.locator(".save-status")

    def expect_phase(self, phase: str) -> None:
        """Wait for a save state."""
        expect(self.status).to_have_attribute("data-phase", phase, timeout=SAVE_MS)

    def wait_for(self, what: Callable[[], bool]) -> None:
        """Wait until something is so, asking the page's own loop on the way."""
        for _ in range(100):
            if what():
                return
            self.page.wait_for_timeout(50)
        raise AssertionError("not within five seconds")

    def _state(self, module: str, name: str) -> Any:
        source = "async ([module, name]) => (await import(`/static/js/editor/state/${module}.js`))[name].value"
        return self.page.evaluate(source, [module, name])


OpenEditor = Callable[..., Editor]
