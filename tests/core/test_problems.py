"""Every error is a problem document with a code for machines and a sentence in the reader's language."""

from typing import Any

import pytest
from django.db import InterfaceError, OperationalError
from django.test import RequestFactory
from rest_framework.test import APIClient

from accounts.models import User
from artify import urls
from artify.core import problems
from artify.core.database_faults import as_problem
from projects.models import Project

MEMBERS = {"type", "title", "status", "code", "detail", "errors", "request_id"}


def check_problem(answer: Any, status: int, code: str) -> dict[str, Any]:
    body: dict[str, Any] = answer.json()
    assert answer.headers["Content-Type"] == "application/problem+json"
    assert body.keys() >= MEMBERS
    assert (answer.status_code, body["status"], body["code"]) == (status, status, code)
    assert body["type"] == f"urn:artify:problem:{code}" and body["detail"]
    return body


@pytest.mark.django_db
class TestShape:
    def test_anonymous(self, api: APIClient) -> None:
        answer = api.get("/api/jobs")
        check_problem(answer, 401, "not_authenticated")
        assert answer.headers["WWW-Authenticate"].startswith("Bearer")

    def test_bad_token(self, api: APIClient) -> None:
        api.credentials(HTTP_AUTHORIZATION="Bearer nonsense")
        check_problem(api.get("/api/jobs"), 401, "token_not_valid")

    @pytest.mark.parametrize("method", ["get", "post", "put", "patch", "delete", "options"])
    def test_unknown_path(self, owner_api: APIClient, settings: Any, method: str) -> None:
        settings.DEBUG = True  # where Django would show a page of its own
        check_problem(getattr(owner_api, method)("/api/nothing-here"), 404, "not_found")
        check_problem(getattr(owner_api, method)("/api/two%0Alines"), 404, "not_found")

    @pytest.mark.parametrize("format_", ["xml", "csv", "a b"])
    def test_unknown_format(self, owner_api: APIClient, format_: str) -> None:
        body = check_problem(owner_api.get(f"/api/jobs?format={format_}"), 400, "invalid")
        assert [(error["field"], error["code"]) for error in body["errors"]] == [("format", "invalid_choice")]

    @pytest.mark.parametrize("size", ["0", "-1", "many", "2.5", "9" * 5000])
    @pytest.mark.parametrize("path", ["/api/jobs", "/api/projects"])
    def test_page_size_that_is_none(self, owner_api: APIClient, path: str, size: str) -> None:
        body = check_problem(owner_api.get(f"{path}?page_size={size}"), 400, "invalid")
        assert [error["field"] for error in body["errors"]] == ["page_size"]

    def test_page_size_is_bounded(self, owner: User, owner_api: APIClient) -> None:
        Project.objects.bulk_create(Project(user=owner, name="Latte", data={}) for _ in range(201))
        assert len(owner_api.get("/api/projects?page_size=1000").json()["results"]) == 200
        assert len(owner_api.get("/api/projects").json()["results"]) == 50

    @pytest.mark.parametrize("path", ["/api/projects", "/api/creatives", "/api/metrics", "/api/segments", "/api/jobs"])
    @pytest.mark.parametrize("campaign", ["-1.7976931348623157e+308", "9" * 30, "1.5", "seven"])
    def test_campaign_that_no_database_holds(self, owner_api: APIClient, path: str, campaign: str) -> None:
        body = check_problem(owner_api.get(path, {"campaign": campaign}), 400, "invalid")
        assert [error["field"] for error in body["errors"]] == ["campaign"]

    def test_wrong_method(self, owner_api: APIClient) -> None:
        answer = owner_api.delete("/api/jobs")
        check_problem(answer, 405, "method_not_allowed")

    def test_every_wrong_field_is_named(self, owner_api: APIClient) -> None:
        body = check_problem(owner_api.post("/api/generate/text", {"n": 9, "temperature": "warm"}), 400, "invalid")
        assert {(error["field"], error["code"]) for error in body["errors"]} == {
            ("prompt", "required"),
            ("n", "max_value"),
            ("temperature", "invalid"),
        }
        assert all(error["detail"] for error in body["errors"])

    def test_the_request_id_is_the_header_s(self, owner_api: APIClient) -> None:
        answer = owner_api.get("/api/nothing-here")
        assert answer.json()["request_id"] == answer.headers["X-Request-ID"] != ""

    def test_a_fault_of_ours_shows_no_trace(self, owner_api: APIClient, monkeypatch: pytest.MonkeyPatch) -> None:
        def broken(*_: object) -> None:
            raise ZeroDivisionError("secret detail")

        monkeypatch.setattr("generation.answers.status", broken)
        monkeypatch.setattr("generation.views.JobListView.get", broken)
        owner_api.raise_request_exception = False
        answer = owner_api.get("/api/jobs")
        body = check_problem(answer, 500, "error")
        assert "secret" not in answer.content.decode() and "Traceback" not in body["detail"]

    def test_in_the_account_s_language(self, owner: User, owner_api: APIClient) -> None:
        User.objects.filter(pk=owner.pk).update(language="ko")
        body = owner_api.post("/api/generate/text", {"prompt": ""}).json()
        assert any("가" <= letter <= "힣" for letter in body["detail"])

    def test_in_the_visitor_s_language(self, api: APIClient) -> None:
        korean = api.get("/api/nothing-here", headers={"Accept-Language": "ko"}).json()
        assert any("가" <= letter <= "힣" for letter in korean["detail"])
        assert api.get("/api/nothing-here", headers={"Accept-Language": "fr"}).json()["detail"].isascii()


@pytest.mark.django_db
@pytest.mark.parametrize("path", ["/api/jobs", "/api/models", "/api/health", "/api/health/ready"])
def test_paths_with_and_without_a_slash(owner_api: APIClient, path: str) -> None:
    assert owner_api.get(path).status_code == owner_api.get(f"{path}/").status_code == 200
    assert owner_api.get(f"{path}/?page_size=1").status_code == 200


@pytest.mark.django_db
def test_posting_to_a_path_with_a_slash(owner_api: APIClient) -> None:
    assert owner_api.post("/api/generate/text/", {"prompt": "A line"}).status_code == 200


class CutError(Exception):
    """Stands for what the driver says, by its name."""


@pytest.mark.parametrize(
    ("said", "cause", "code", "wait"),
    [
        (OperationalError("database is locked"), None, "rows_busy", "5"),
        (OperationalError("canceling statement"), "LockNotAvailable", "rows_busy", "5"),
        (OperationalError("canceling statement"), "QueryCanceled", "database_busy", "5"),
        (OperationalError("couldn't get a connection"), "PoolTimeout", "database_busy", "5"),
        (OperationalError("connection refused"), "OperationalError", "database_unavailable", "30"),
        (InterfaceError("the connection is closed"), None, "database_unavailable", "30"),
    ],
)
@pytest.mark.parametrize("path", ["/api/projects", "/projects"])
def test_a_database_that_cannot_answer_now(said, cause, code, wait, path) -> None:
    said.__cause__ = type(cause, (CutError,), {})() if cause else None
    in_drf = problems.handle(said, {})
    assert in_drf is not None
    assert (in_drf.status_code, in_drf.data["code"], in_drf.headers["Retry-After"]) == (503, code, wait)
    try:
        raise said
    except (OperationalError, InterfaceError):
        outside = urls.handler500(RequestFactory().get(path))
    assert (outside.status_code, outside.headers["Retry-After"]) == (503, wait)
    assert (code in outside.content.decode()) == path.startswith("/api/")


def test_a_fault_of_our_own_sql_stays_a_fault() -> None:
    assert as_problem(OperationalError("no such column: nothing")) is None
