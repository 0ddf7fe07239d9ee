"""Promise 33: every page works under the strict policy: nothing in the console, nothing asked of anybody else.

The pages are those of the URLconf, for a visitor, for a user and for staff; a route that is added joins by itself.
"""

from collections.abc import Callable, Iterator
from types import SimpleNamespace
from typing import Any
from urllib.parse import urlsplit

import pytest
from django.contrib import admin
from django.urls import reverse
from playwright.sync_api import BrowserContext, Page, Request, Route, expect

from accounts.models import User
from tests.test_permissions import TABLE, routes, things

__all__ = ["things"]
pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]

INJECTED = (
    "<script>window.injected = 1</script><img src=/none onerror='window.injected = 2'><a href='javascript:1'>x</a>"
)
FILES = ("media", "exports/<str:token>", "api/schema")  # no pages
OF_THE_PAGE = ("data", "blob", "about")  # schemes that leave the machine nowhere


@pytest.fixture
def elsewhere(context: BrowserContext, live_server: Any) -> Iterator[list[str]]:
    """Every request that was not ours to answer. Must stay empty."""
    asked: list[str] = []

    def note(request: Request) -> None:
        if urlsplit(request.url).scheme not in OF_THE_PAGE and not request.url.startswith(f"{live_server.url}/"):
            asked.append(f"{request.url} of {request.frame.url}")

    context.on("request", note)
    yield asked
    context.remove_listener("request", note)


@pytest.fixture
def visit(page: Page, quiet_console: list[str], elsewhere: list[str]) -> Callable[[list[str]], dict[str, Any]]:
    """Opens each path; what was wrong, by path."""

    def open_all(paths: list[str]) -> dict[str, Any]:
        wrong = {}
        for path in paths:
            answer = page.goto(path, wait_until="networkidle")
            status = answer.status if answer else 0
            found = [*quiet_console, *elsewhere, *([status] if status >= 500 else [])]
            if found:
                wrong[path] = found
            quiet_console.clear()
            elsewhere.clear()
        return wrong

    return open_all


def paths_of(things: SimpleNamespace, *, api: bool) -> list[str]:
    """The address of every GET route."""
    names = routes()
    return [
        reverse(names[method, route], kwargs=row.path(things))
        for (method, route), row in TABLE.items()
        if method == "GET" and route not in FILES and (api or row.visitor != 401)
    ]


def office() -> list[str]:
    """Every page of the back office that has something to show: lists, forms for new rows, rows, their history."""
    found = ["/admin/", "/admin/second-factor/", "/admin/second-factor/set-up/"]
    for model in admin.site._registry:
        name = f"admin:{model._meta.app_label}_{model._meta.model_name}"
        first = model._default_manager.first()
        found += [reverse(f"{name}_changelist"), reverse(f"{name}_add")]
        found += [reverse(f"{name}_{page}", args=[first.pk]) for page in ("change", "history") if first]
    return found


def test_what_a_visitor_sees(visit: Any, things: SimpleNamespace) -> None:
    paths = [*paths_of(things, api=False), "/nothing-here", "/api/nothing-here", "/login?next=/account"]
    assert len(paths) > 20
    assert visit(paths) == {}


def test_what_a_user_sees(visit: Any, things: SimpleNamespace, owner_page: Page) -> None:
    paths = paths_of(things, api=True)
    assert len(paths) > 60
    assert visit(paths) == {}


def test_what_staff_sees(visit: Any, things: SimpleNamespace, sign_in: Any, staff: User) -> None:
    sign_in(staff)
    paths = office()
    assert len(paths) > 50
    assert visit(paths) == {}


@pytest.mark.parametrize(
    "path",
    [
        "/",
        "/account",
        "/projects/{project}",
        "/costs",
        "/analytics",
        "/admin/",
        "/admin/accounts/user/",
        "/api/docs",
        "/api/redoc",
        "/api/me",
        "/nothing-here",
        "/password/reset/MQ/abc",
    ],
)
def test_what_got_into_a_page_does_not_run(
    page: Page, things: SimpleNamespace, sign_in: Any, staff: User, quiet_console: list[str], path: str
) -> None:
    """The server's own answer and headers, with what somebody smuggled into its HTML."""
    User.objects.filter(pk=things.owner.pk).update(is_staff=True, is_superuser=True)
    sign_in(things.owner)
    path = path.format(project=things.project.pk)

    def smuggle(route: Route) -> None:
        if route.request.resource_type != "document":
            return route.continue_()
        answer = route.fetch()
        html = answer.text()
        assert "</body>" in html
        return route.fulfill(response=answer, body=html.replace("</body>", f"{INJECTED}</body>"))

    page.route(lambda url: urlsplit(url).path == path, smuggle)
    page.goto(path, wait_until="networkidle")
    expect(page.locator("img[src='/none']")).to_have_count(1)  # a slow script may still hold up what stands behind it
    page.wait_for_load_state("load")
    assert page.evaluate("window.injected") is None
    refused = [line for line in quiet_console if "Content Security Policy" in line]
    assert len(refused) == 2, "the script, and the handler of the picture"
    assert [line for line in quiet_console if line not in refused] == []
    quiet_console.clear()
