"""Chromium on our own live server; a console error fails the test that caused it."""

from collections.abc import Callable, Iterator
from contextlib import suppress
from typing import Any

import pytest
from django.core.signals import request_finished, request_started
from playwright.sync_api import Browser, BrowserContext, ConsoleMessage, Page, WebError

from accounts.models import User
from scripts import chromium
from tests.browser.editor import Editor, OpenEditor, design
from tests.factories import PASSWORD, ProjectFactory
from tests.stack import wait_until

ANSWERED_SECONDS = 5.0
# The browser itself writes this line for every answer that is not 2xx, also where the page deals with it.
REFUSED = "Failed to load resource: the server responded with a status of 4"


@pytest.fixture(scope="session")
def browser_type_launch_args(browser_type_launch_args: dict[str, Any]) -> dict[str, Any]:
    """The Chromium of this machine."""
    return {**browser_type_launch_args, "executable_path": chromium.find(), "args": chromium.FLAGS}


@pytest.fixture
def browser_context_args(browser_context_args: dict[str, Any], live_server: Any) -> dict[str, Any]:
    """Paths are relative to the live server; pages are English unless a test or an account says otherwise."""
    return {**browser_context_args, "base_url": live_server.url, "locale": "en-US", "reduced_motion": "reduce"}


@pytest.fixture(scope="session")
def kept_contexts(browser: Browser) -> Iterator[dict[str, BrowserContext]]:
    """By what they were made with."""
    contexts: dict[str, BrowserContext] = {}
    yield contexts
    for each in contexts.values():
        each.close()


@pytest.fixture
def context(
    browser: Browser, kept_contexts: dict[str, BrowserContext], browser_context_args: dict[str, Any]
) -> Iterator[BrowserContext]:
    """The visitor's profile: empty but for the HTTP cache, which keeps the modules and their compiled code.

    A context of its own for each test would fetch and compile three hundred modules anew.
    """
    name = repr(sorted(browser_context_args.items()))
    if name not in kept_contexts:
        kept_contexts[name] = browser.new_context(**browser_context_args)
    kept = kept_contexts[name]
    yield kept
    for page in kept.pages:
        page.close()
    forget(kept, browser_context_args["base_url"])


def forget(context: BrowserContext, origin: str) -> None:
    """Cookies and everything that pages of the origin stored."""
    context.clear_cookies()
    page = context.new_page()
    tools = context.new_cdp_session(page)
    tools.send("Storage.clearDataForOrigin", {"origin": origin, "storageTypes": "all"})
    page.close()


@pytest.fixture
def answered() -> Iterator[None]:
    """Let the server finish what a closed tab had asked for: its locks and the emptying of the tables are a deadlock."""
    under_way: list[object] = []

    def begin(**_: Any) -> None:
        under_way.append(None)

    def end(**_: Any) -> None:
        del under_way[-1:]

    request_started.connect(begin)
    request_finished.connect(end)
    yield
    with suppress(AssertionError):  # a stream that goes on holds no locks
        wait_until(lambda: not under_way, seconds=ANSWERED_SECONDS)
    request_started.disconnect(begin)
    request_finished.disconnect(end)


@pytest.fixture(autouse=True)
def quiet_console(answered: None, context: BrowserContext) -> Iterator[list[str]]:
    """What the console says: errors, refusals of the Content-Security-Policy, uncaught exceptions. Must stay empty."""
    said: list[str] = []

    def listen(message: ConsoleMessage) -> None:
        if message.type in ("error", "warning") and not message.text.startswith(REFUSED):
            said.append(message.text)

    def fail(fault: WebError) -> None:
        said.append(str(fault.error))

    context.on("console", listen)
    context.on("weberror", fail)
    yield said
    context.remove_listener("console", listen)
    context.remove_listener("weberror", fail)
    assert said == []


@pytest.fixture
def sign_in(context: BrowserContext) -> Callable[[User], None]:
    """Opens a session in the browser's cookies, as the sign-in page does."""

    def open_session(user: User) -> None:
        data = {"username": user.username, "password": PASSWORD}
        answer = context.request.post("/api/login", data=data, headers={"X-Client": "browser"})
        assert answer.ok, answer.text()

    return open_session


@pytest.fixture
def owner_page(page: Page, owner: User, sign_in: Callable[[User], None]) -> Page:
    """A page of somebody who is signed in."""
    # Playwright takes file choosers over from the first listener on, a moment after it is told: a test's own may come too late.
    page.on("filechooser", lambda _: None)
    sign_in(owner)
    return page


@pytest.fixture
def open_editor(owner_page: Page, owner: User) -> OpenEditor:
    """Opens a new project of the owner with these objects, 1000 by 800 px; what is named is the project's."""

    def open_one(*objects: dict[str, Any], **fields: Any) -> Editor:
        data = design(*objects) if objects else {}
        content = {"name": "Latte", "data": data, "width": 1000, "height": 800} | fields
        return Editor(owner_page, ProjectFactory(user=owner, **content)).open()

    return open_one
