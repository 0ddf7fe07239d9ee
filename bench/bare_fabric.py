"""What the editor is measured beside: the same objects on a page of our own origin that holds Fabric and nothing else."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from playwright.sync_api import BrowserContext, Page

from bench.designs import Objects

PAGE = "<!doctype html><meta charset=utf-8><link rel=stylesheet href={css}><canvas></canvas>"
ZOOM = 0.8


@dataclass(frozen=True)
class BareFabric:
    """``urls`` are the addresses of what the editor loaded: Fabric and the fonts are the same."""

    context: BrowserContext
    origin: str
    urls: list[str]

    def opening(self, content: Objects) -> list[float]:
        """Milliseconds from JSON to drawn, at the second time."""
        with self._page() as page:
            self._open(page, content, ZOOM)
            return [self._open(page, content, ZOOM)]

    def change(self, content: Objects) -> list[float]:
        """Milliseconds of one object set back and everything drawn: Fabric has no undo."""
        with self._page() as page:
            self._open(page, content, ZOOM)
            return [float(page.evaluate("bare.change(500)")) for _ in range(3)]

    def drag(self, content: Objects, index: int, zoom: float) -> list[float]:
        """Milliseconds of the middle frame while an object is dragged."""
        with self._page() as page:
            self._open(page, content, zoom)
            x, y = page.evaluate("index => bare.placeOf(index)", index)
            took = sorted(page.evaluate("([x, y]) => probe.drag(x, y)", [x, y]))
            assert page.evaluate("bare.moved()"), "nothing was dragged"
            return [float(took[len(took) // 2])]

    def typing(self, content: Objects, index: int, keys: str) -> list[float]:
        """Milliseconds of each key in a text."""
        with self._page() as page:
            self._open(page, content, ZOOM)
            page.evaluate("index => bare.editText(index)", index)
            return type_keys(page, keys)

    def _open(self, page: Page, content: Objects, zoom: float) -> float:
        fabric = next(url for url in self.urls if "/vendor/fabric/fabric." in url)
        return float(page.evaluate("([f, o, z]) => bare.open(f, o, z)", [fabric, content, zoom]))

    @contextmanager
    def _page(self) -> Iterator[Page]:
        page = self.context.new_page()
        css = next(url for url in self.urls if "pretendard" in url and url.endswith(".css"))
        body = PAGE.format(css=css)
        page.route("**/bare", lambda route: route.fulfill(body=body, content_type="text/html"))
        try:
            page.goto(f"{self.origin}/bare")
            yield page
        finally:
            page.close()


def type_keys(page: Page, keys: str) -> list[float]:
    """Press these one by one; milliseconds of each from its press to the paint after it."""
    page.evaluate("probe.listenToKeys()")
    for key in keys:
        page.keyboard.press("Space" if key == " " else key)
        page.evaluate("probe.painted()")
    took: list[float] = page.evaluate("probe.keys")
    assert len(took) == len(keys)
    assert page.evaluate("document.querySelector('textarea[data-fabric]').value") == keys, "nothing was typed"
    return took
