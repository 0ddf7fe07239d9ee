"""The pages about signing in; what happens on them goes through the API."""

from typing import Any

from django.conf import settings
from django.contrib.auth.decorators import login_required
from django.core.files.storage import default_storage
from django.http import FileResponse, Http404, HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import redirect, render, resolve_url
from django.utils import timezone
from django.utils.http import url_has_allowed_host_and_scheme
from django.views import View
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

from accounts import demo, export, visits
from accounts.models import User


@require_safe
@never_cache
def login(request: HttpRequest) -> HttpResponse:
    """Sign in; who is signed in already goes where they wanted to go."""
    target = _next(request)
    if request.user.is_authenticated:
        return redirect(target)
    return render(request, "accounts/login.html", {"next": target, "demo_logins": _demo_logins()})


@require_safe
@never_cache
def register(request: HttpRequest) -> HttpResponse:
    """Create an account."""
    target = _next(request)
    if request.user.is_authenticated:
        return redirect(target)
    return render(request, "accounts/register.html", {"next": target})


@require_safe
@never_cache
def password_forgot(request: HttpRequest) -> HttpResponse:
    """Ask for a link to set a new password."""
    return render(request, "accounts/password_forgot.html")


@require_safe
@never_cache
def password_reset(request: HttpRequest, uid: str, token: str) -> HttpResponse:
    """Set a new password with a mailed link; the address is a secret and is told to nobody."""
    response = render(request, "accounts/password_reset.html", {"uid": uid, "token": token})
    response["Referrer-Policy"] = "no-referrer"
    return response


@require_safe
@never_cache
@login_required
def account(request: HttpRequest) -> HttpResponse:
    """One's own language, time zone and password."""
    return render(request, "accounts/account.html")


@require_safe
@never_cache
def export_file(request: HttpRequest, token: str) -> HttpResponseBase:
    """The file with all data of an account, for whoever has the link while it is good."""
    found = export.of_token(token)
    if found is None:
        raise Http404
    day = timezone.localtime(found.created_at).date()
    return FileResponse(default_storage.open(found.name), as_attachment=True, filename=f"artify-{day}.zip")


class EndVisit(View):
    """POST /visit/end: staff who looked at a user's pages goes back to the back office."""

    def post(self, request: HttpRequest) -> HttpResponse:
        """End the visit, if there is one."""
        visits.end(request)
        return redirect("admin:accounts_user_changelist" if getattr(request, "staff_visit", None) else "home")


def _next(request: HttpRequest) -> str:
    """Where to go after signing in: within this site, never somewhere else."""
    target = request.GET.get("next", "")
    if url_has_allowed_host_and_scheme(target, {request.get_host()}, require_https=request.is_secure()):
        return target
    return resolve_url(settings.LOGIN_REDIRECT_URL)


def _demo_logins() -> list[dict[str, Any]]:
    if not settings.DEMO_LOGINS:
        return []
    names = [login.username for login in demo.LOGINS]
    known = set(User.objects.filter(username__in=names, is_active=True).values_list("username", flat=True))
    return [vars(login) for login in demo.LOGINS if login.username in known]
