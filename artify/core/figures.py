"""How many requests this process has answered, and how fast; read by /metrics."""

import time
from collections.abc import Callable

from django.http import HttpRequest, HttpResponseBase
from prometheus_client import Histogram

SECONDS = (0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 120)  # a generation that is waited for takes long
REQUESTS = Histogram(
    "artify_request_seconds", "Time to answer a request.", ["method", "route", "status"], buckets=SECONDS
)
KNOWN_METHODS = {"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"}


class RequestFigures:
    """Measures every request by its route, never by its path: a path may hold ids without end."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponseBase]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        """Answer and note the time."""
        began = time.perf_counter()
        response = self.get_response(request)
        method = str(request.method) if request.method in KNOWN_METHODS else "other"
        route = request.resolver_match.route if request.resolver_match else "none"
        REQUESTS.labels(method, route, f"{response.status_code // 100}xx").observe(time.perf_counter() - began)
        return response
