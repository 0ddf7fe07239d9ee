"""How errors are answered: RFC 9457 problem documents, from DRF's errors and from outside DRF."""

from http import HTTPStatus
from typing import Any

import structlog
from django.core.exceptions import RequestDataTooBig, SuspiciousOperation
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.template import loader
from django.utils.translation import gettext as _
from drf_standardized_errors.formatter import ExceptionFormatter
from drf_standardized_errors.handler import ExceptionHandler
from drf_standardized_errors.types import ErrorResponse
from rest_framework import exceptions
from rest_framework.response import Response

from artify.core.database_faults import as_problem
from artify.core.errors import Problem, TooLarge

log = structlog.get_logger()
PROBLEM_JSON = "application/problem+json"


def problem(status: int, code: str, detail: str, **members: Any) -> dict[str, Any]:
    """The problem document as a dict; ``members`` are added as they are."""
    return {
        "type": f"urn:artify:problem:{code}",
        "title": HTTPStatus(status).phrase,
        "status": status,
        "code": code,
        "detail": detail,
        "errors": [],
        "request_id": structlog.contextvars.get_contextvars().get("request_id", ""),
        **members,
    }


class ProblemFormatter(ExceptionFormatter):
    """Writes DRF's errors as problem documents."""

    def format_error_response(self, error_response: ErrorResponse) -> dict[str, Any]:
        """One document; field errors of a validation error stand in ``errors``."""
        extra = getattr(self.exc, "extra", {})
        if isinstance(self.exc, exceptions.ValidationError):
            errors = [
                {"field": error.attr or "", "code": error.code, "detail": str(error.detail)}
                for error in error_response.errors
            ]
            detail = _("Some of the data is not right.") if len(errors) != 1 else errors[0]["detail"]
            return problem(400, "invalid", str(detail), **{"errors": errors, **extra})
        error = error_response.errors[0]
        return problem(self.exc.status_code, error.code, str(error.detail), **extra)


class ProblemHandler(ExceptionHandler):
    """Reports faults of ours only: a provider that fails and limits that are away are answers, not crashes."""

    def report_exception(self, exc: exceptions.APIException, response: Response) -> None:
        """Log the fault with its stack, unless the error was raised on purpose."""
        if not isinstance(self.exc, exceptions.APIException):
            super().report_exception(exc, response)


def handle(exc: Exception, context: Any) -> Response | None:
    """DRF's exception handler: the problem document, with its media type where JSON was asked for."""
    response: Response | None = ProblemHandler(_as_ours(exc), context).run()
    renderer = getattr(context.get("request"), "accepted_renderer", None)
    if response is not None and (renderer is None or renderer.format == "json"):
        response.content_type = PROBLEM_JSON
    return response


def _as_ours(exc: Exception) -> Exception:
    """Django's own refusals of a request, which would otherwise count as faults of ours."""
    if isinstance(exc, RequestDataTooBig):
        return TooLarge()
    if (fault := as_problem(exc)) is not None:
        log.error("database_fault", code=fault.default_code, error=repr(exc))
        return fault
    if isinstance(exc, SuspiciousOperation):
        return exceptions.ParseError(_("This request cannot be understood."), code="bad_request")
    return exc


def problem_response(status: int, code: str, detail: str) -> JsonResponse:
    """A problem document for errors that occur outside DRF (unknown paths, unhandled faults)."""
    return JsonResponse(problem(status, code, detail), status=status, content_type=PROBLEM_JSON)


def is_api(request: HttpRequest) -> bool:
    """Whether a program asked."""
    return request.path.startswith("/api/")


def unavailable(request: HttpRequest, fault: Problem) -> HttpResponse:
    """A 503 for errors outside DRF: a problem document below /api/, else a page that needs no database."""
    if is_api(request):
        response: HttpResponse = problem_response(fault.status_code, fault.default_code, str(fault.detail))
    else:
        response = HttpResponse(loader.get_template("503.html").render({"words": fault.detail}), status=503)
    response.headers["Retry-After"] = str(fault.wait)
    return response
