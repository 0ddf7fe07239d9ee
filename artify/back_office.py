"""The back office: Django's admin behind the app's own sign-in, opening with what happens today."""

from typing import Any

from django.contrib.admin import AdminSite
from django.contrib.auth.views import redirect_to_login
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import redirect
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils.decorators import method_decorator
from django.utils.translation import gettext_lazy as _
from django.views.decorators.cache import never_cache

from accounts import browser
from artify.today import today_for


class BackOffice(AdminSite):
    """Staff's pages; the sign-in of the app serves here too."""

    site_header = _("Artify back office")
    site_title = _("Artify")
    index_title = _("Today")

    @method_decorator(never_cache)
    def login(self, request: HttpRequest, extra_context: dict[str, Any] | None = None) -> HttpResponse:
        """There is one sign-in: the app's. Who has signed in there already is no staff."""
        if self.has_permission(request):
            return redirect("admin:index")
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
