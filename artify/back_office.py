"""The back office: Django's admin behind the app's own sign-in, opening with what happens today."""

from collections.abc import Callable
from typing import Any
from urllib.parse import urlencode

from django.contrib.admin import AdminSite
from django.contrib.auth.views import redirect_to_login
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import redirect
from django.template.response import TemplateResponse
from django.urls import path, reverse
from django.utils.decorators import method_decorator
from django.utils.translation import gettext_lazy as _
from django.views.decorators.cache import never_cache
from django_otp import DEVICE_ID_SESSION_KEY

from accounts import browser, second_factor
from artify import second_factor_pages
from artify.today import today_for


class BackOffice(AdminSite):
    """Staff's pages; the sign-in of the app serves here too."""

    site_header = _("Artify back office")
    site_title = _("Artify")
    index_title = _("Today")

    def has_permission(self, request: HttpRequest) -> bool:
        """For staff whose session has shown the second factor, where one is asked for."""
        return super().has_permission(request) and not _awaited(request)

    def get_urls(self) -> list[Any]:
        """With the pages of the second factor."""
        return [
            path("second-factor/", self._for_staff(second_factor_pages.ask), name="second-factor"),
            path("second-factor/set-up/", self._for_staff(second_factor_pages.set_up), name="second-factor-set-up"),
            *super().get_urls(),
        ]

    def _for_staff(self, page: Callable[[HttpRequest, dict[str, Any]], HttpResponse]) -> Any:
        """A page that staff opens before the second factor is shown."""

        @never_cache
        def view(request: HttpRequest) -> HttpResponse:
            if not super(BackOffice, self).has_permission(request):
                return redirect_to_login(request.get_full_path(), reverse("admin:login"))
            return page(request, self.each_context(request))

        return view

    @method_decorator(never_cache)
    def login(self, request: HttpRequest, extra_context: dict[str, Any] | None = None) -> HttpResponse:
        """There is one sign-in: the app's. Who has signed in there already is no staff."""
        if self.has_permission(request):
            return redirect("admin:index")
        if super().has_permission(request):
            return redirect(f"{reverse('admin:second-factor')}?{urlencode({'next': request.GET.get('next', '')})}")
        if request.user.is_authenticated:
            raise PermissionDenied
        return redirect_to_login(request.GET.get("next") or reverse("admin:index"))

    def logout(  # type: ignore[override]
        self, request: HttpRequest, extra_context: dict[str, Any] | None = None
    ) -> HttpResponse:
        """End the whole sign-in, not the pages' session alone."""
        response = redirect_to_login(reverse("admin:index"))
        browser.close_session(request, response)
        return response

    def password_change(  # type: ignore[override]
        self, request: HttpRequest, extra_context: dict[str, Any] | None = None
    ) -> HttpResponse:
        """One's own password is changed on one's own account page, which ends the other sessions too."""
        return HttpResponseRedirect(reverse("account"))

    def index(self, request: HttpRequest, extra_context: dict[str, Any] | None = None) -> TemplateResponse:
        """The opening page, with what the reader may see of today."""
        return super().index(request, {"today": today_for(request.user), **(extra_context or {})})


def _awaited(request: HttpRequest) -> bool:
    """Whether the second factor is still to be shown; asked once a request, for a page asks several times."""
    session = request.session
    key = session.get(DEVICE_ID_SESSION_KEY, "")
    known: tuple[str, bool] | None = getattr(request, "_second_factor", None)
    if known is None or known[0] != key:
        known = (key, second_factor.is_awaited(request))
        request._second_factor = known  # type: ignore[attr-defined]
    return known[1]
