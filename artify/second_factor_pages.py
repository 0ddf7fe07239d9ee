"""The pages of the back office on which staff shows, sets up or removes the second factor."""

from base64 import b32encode
from typing import Any

from django import forms
from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, resolve_url
from django.template.response import TemplateResponse
from django.utils.http import url_has_allowed_host_and_scheme
from django.utils.translation import gettext as _text
from django.utils.translation import gettext_lazy as _

from accounts import second_factor
from accounts.models import User


class CodeForm(forms.Form):
    """One code."""

    code = forms.CharField(
        max_length=20,
        label=_("Code"),
        widget=forms.TextInput(attrs={"autocomplete": "one-time-code", "autofocus": True, "spellcheck": "false"}),
    )

    def refuse(self) -> None:
        """Say that it was not right, or came too soon after a wrong one."""
        self.add_error("code", _text("This code is wrong, was used before, or came too soon after a wrong one."))


def ask(request: HttpRequest, context: dict[str, Any]) -> HttpResponse:
    """Show the second factor, and go on to where one wanted to go."""
    target = _next(request)
    if not second_factor.is_awaited(request):
        return redirect(target)
    if not second_factor.has_one(_staff(request)):
        return redirect("admin:second-factor-set-up")
    form = CodeForm(request.POST or None)
    if form.is_valid():
        if second_factor.passes(request, form.cleaned_data["code"]):
            return redirect(target)
        form.refuse()
    page = {**context, "title": _("Second factor"), "form": form, "next": target}
    return TemplateResponse(request, "admin/second_factor.html", page)


def set_up(request: HttpRequest, context: dict[str, Any]) -> HttpResponse:
    """Set up an authenticator, or another one instead, or remove it; with one already, only after showing it."""
    user = _staff(request)
    has_one = second_factor.has_one(user)
    if has_one and second_factor.is_awaited(request):
        return redirect("admin:second-factor")
    if request.POST.get("step") == "remove":
        second_factor.remove(user)
        messages.success(request, _text("The second factor is removed."))
        return redirect("admin:index")
    device = second_factor.begin(user)
    form = CodeForm(request.POST or None)
    page = {
        **context,
        "title": _("Set up the second factor"),
        "form": form,
        "address": device.config_url,
        "key": b32encode(device.bin_key).decode(),
        "has_one": has_one,
    }
    if form.is_valid():
        page["codes"] = second_factor.confirm(request, user, form.cleaned_data["code"])
        if page["codes"] is None:
            form.refuse()
    return TemplateResponse(request, "admin/second_factor_set_up.html", page)


def _next(request: HttpRequest) -> str:
    target = request.POST.get("next") or request.GET.get("next", "")
    is_ours = url_has_allowed_host_and_scheme(target, {request.get_host()}, require_https=request.is_secure())
    return target if is_ours else resolve_url("admin:index")


def _staff(request: HttpRequest) -> User:
    assert isinstance(request.user, User)  # noqa: S101 - the back office lets nobody else in
    return request.user
