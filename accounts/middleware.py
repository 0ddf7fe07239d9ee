"""The page session: is its sign-in still open, and which language and time zone does its account speak."""

from collections.abc import Callable

from django.contrib import auth
from django.http import HttpRequest, HttpResponseBase, HttpResponseForbidden
from django.utils import timezone
from rest_framework.permissions import SAFE_METHODS

from accounts import visits
from accounts.browser import sign_in_has_ended
from accounts.locale import speak_to
from accounts.models import Visit
from artify.core.errors import OnlyReads
from artify.core.problems import problem_response

ALLOWED_ON_A_VISIT = ("/visit/end", "/api/token/refresh")
GetResponse = Callable[[HttpRequest], HttpResponseBase]


class PageSession:
    """Ends a page session whose sign-in has ended elsewhere, then speaks the account's language.

    An API call with an access token is none of its business: the token alone says who is calling. For visitors
    Accept-Language has spoken already.
    """

    def __init__(self, get_response: GetResponse) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        """The answer of the rest of the chain."""
        timezone.deactivate()  # threads are reused: the last request's zone must not leak into this one
        if not _carries_access_token(request):
            self._welcome(request)
            visit = visits.current(request)
            if visit is not None:
                return self._show(request, visit)
        return self.get_response(request)

    def _show(self, request: HttpRequest, visit: Visit) -> HttpResponseBase:
        """The answer that the visited user would get; whatever might change something is refused."""
        if request.method not in SAFE_METHODS and request.path_info not in ALLOWED_ON_A_VISIT:
            return _refusal(request)
        request.staff_visit = visit  # type: ignore[attr-defined]
        request.user = visit.user  # type: ignore[assignment]
        return self.get_response(request)

    def _welcome(self, request: HttpRequest) -> None:
        if sign_in_has_ended(request):
            auth.logout(request)
        elif request.user.is_authenticated:
            speak_to(request.user)


def _refusal(request: HttpRequest) -> HttpResponseBase:
    if request.path_info.startswith("/api/"):
        return problem_response(403, OnlyReads.default_code, str(OnlyReads.default_detail))
    return HttpResponseForbidden(str(OnlyReads.default_detail), content_type="text/plain; charset=utf-8")


def _carries_access_token(request: HttpRequest) -> bool:
    # Only the API lets the token win over the page session; elsewhere the header must not skip the check.
    return request.path_info.startswith("/api/") and request.headers.get("Authorization", "").startswith("Bearer ")
