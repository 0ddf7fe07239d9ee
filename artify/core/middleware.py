"""Small middleware that every request passes."""

from collections.abc import Callable

import structlog
from django.http import HttpRequest, HttpResponseBase, HttpResponsePermanentRedirect
from django.middleware.common import CommonMiddleware

from artify.core.clients import client_address, is_local

PROBES = ("/api/health", "/api/health/ready", "/metrics")


class TrailingSlash:
    """Serves every path below /api/ with and without a trailing slash, without a redirect."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponseBase]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        """Route the path as if it had no trailing slash."""
        if request.path_info.startswith("/api/") and request.path_info.endswith("/"):
            request.path_info = request.path_info.rstrip("/")
        return self.get_response(request)


class Probe:
    """Health and figures take no notice of who asks: without cookies nothing looks for a session in a database that hangs."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponseBase]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        """Forget the cookies."""
        if request.path_info in PROBES:
            request.META.pop("HTTP_COOKIE", None)
        return self.get_response(request)


class KnownHost(CommonMiddleware):
    """Django's check of the Host, of which a probe on this machine is free: it asks an address, not a name."""

    def process_request(self, request: HttpRequest) -> HttpResponsePermanentRedirect | None:
        """Refuse a Host that is none of ours."""
        if request.path_info in PROBES and is_local(request):
            return None
        return super().process_request(request)


class RequestIdHeader:
    """Sends the request's id back, so that people can quote it and logs can be found by it."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponseBase]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        """Add the header."""
        response = self.get_response(request)
        response["X-Request-ID"] = structlog.contextvars.get_contextvars().get("request_id", "")
        return response


class CallerAddress:
    """Has log lines name the address that limits count by; the log's own library believes any X-Forwarded-For."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponseBase]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        """Bind the address for this request."""
        structlog.contextvars.bind_contextvars(ip=client_address(request))
        return self.get_response(request)
