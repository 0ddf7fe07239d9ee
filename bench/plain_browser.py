"""A Chromium that nobody listens to: Playwright is told of every request, which costs more than most of them take."""

import itertools
import json
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import httpx
from websockets.sync.client import ClientConnection, connect

from scripts import chromium

WAIT_SECONDS = 30


class PlainBrowser:
    """One tab, spoken to by the DevTools protocol with no events turned on."""

    def __init__(self, tab: ClientConnection) -> None:
        self._tab, self._numbers = tab, itertools.count(1)

    def call(self, method: str, **params: Any) -> dict[str, Any]:
        """One command and its result."""
        number = next(self._numbers)
        self._tab.send(json.dumps({"id": number, "method": method, "params": params}))
        while True:
            answer = json.loads(self._tab.recv(timeout=WAIT_SECONDS))
            if answer.get("id") == number:
                result: dict[str, Any] = answer["result"]
                return result

    def open(self, url: str) -> None:
        """Go there; returns when the page has begun."""
        self.call("Page.navigate", url=url)
        self.wait_for(f"location.href === {json.dumps(url)}")

    def evaluate(self, source: str) -> Any:
        """What an expression is worth in the page, a promise's result included."""
        result = self.call("Runtime.evaluate", expression=source, awaitPromise=True, returnByValue=True)
        assert "exceptionDetails" not in result, result
        return result["result"].get("value")

    def wait_for(self, source: str) -> Any:
        """The value of the expression once it is neither null nor false; asked ten times a second."""
        end = time.monotonic() + WAIT_SECONDS
        while not (value := self.evaluate(source)):
            assert time.monotonic() < end, source
            time.sleep(0.1)
        return value


@contextmanager
def plain_browser(width: int, height: int, script: Path) -> Iterator[PlainBrowser]:
    """A new browser with an empty cache; ``script`` runs first on every page."""
    with tempfile.TemporaryDirectory(prefix="artify-browser-", ignore_cleanup_errors=True) as folder:
        options = ["--headless", f"--user-data-dir={folder}", "--remote-debugging-port=0"]
        command = [chromium.find() or "chromium", *chromium.FLAGS, *options, f"--window-size={width},{height}"]
        process = subprocess.Popen([*command, "about:blank"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        try:
            with connect(_tab_of(Path(folder)), max_size=None) as tab:
                browser = PlainBrowser(tab)
                browser.call("Page.enable")  # without it no script is added; it tells of pages, not of requests
                browser.call("Page.addScriptToEvaluateOnNewDocument", source=script.read_text(encoding="utf-8"))
                yield browser
        finally:
            process.terminate()
            process.wait()


def _tab_of(folder: Path) -> str:
    """The address of the only tab."""
    end, file = time.monotonic() + WAIT_SECONDS, folder / "DevToolsActivePort"
    while not file.exists() or not file.read_text():
        assert time.monotonic() < end, "Chromium did not start"
        time.sleep(0.05)
    port = file.read_text().split()[0]
    tabs = httpx.get(f"http://127.0.0.1:{port}/json/list").raise_for_status().json()
    return str(next(tab["webSocketDebuggerUrl"] for tab in tabs if tab["type"] == "page"))
