"""Users in the back office."""

from dataclasses import replace
from typing import Any

from django import forms
from django.contrib import admin
from django.contrib.auth.admin import UserAdmin as DjangoUserAdmin
from django.contrib.auth.forms import AdminPasswordChangeForm, AdminUserCreationForm
from django.core.exceptions import PermissionDenied
from django.db.models import Q, QuerySet
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.template.response import TemplateResponse
from django.urls import path
from django.utils import timezone
from django.utils.safestring import SafeString
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext_lazy

from accounts import second_factor, visits
from accounts.admin.quotas import block_words
from accounts.deletion import delete_accounts
from accounts.models import AuthSession, Quota, User, Visit
from artify.core.admin import Large, ReadOnly, local_time
from artify.core.considered import Considered, ReasonForm

POWERS = ("is_superuser", "groups", "user_permissions")


class NewUserForm(AdminUserCreationForm[User]):
    """A new account; its name is normalised like one that registers itself."""

    class Meta:
        model = User
        fields = ("username", "email", "language", "time_zone")


class PasswordForm(AdminPasswordChangeForm):  # type: ignore[type-arg]
    """Sets somebody's password, or takes it away; whoever knew the old one is signed out."""

    def save(self, commit: bool = True) -> User:
        """Store it and end every session, also where there is no new password that would."""
        user: User = super().save(commit)
        user.end_sessions()
        return user


class QuotaInline(ReadOnly, admin.StackedInline[Quota, User]):
    """The caps of the account; they are changed in the list of quotas, with a reason."""

    model = Quota
    fields = (("texts_per_day", "images_per_day", "usd_per_month"), ("blocked_at", "reason"))
    readonly_fields = ("blocked_at", "reason")
    show_change_link = True

    @admin.display(description=_("reason of the block"))
    def reason(self, quota: Quota) -> SafeString | str:
        """As a sentence, with its code."""
        return block_words(quota.blocked_reason)


class SessionInline(ReadOnly, admin.TabularInline[AuthSession, User]):
    """The account's open sessions, the latest 20."""

    model = AuthSession
    fields = ("created_at", "rotated_at", "expires_at", "user_agent", "address")
    readonly_fields = fields
    verbose_name_plural = _("open sessions")

    def get_queryset(self, request: HttpRequest) -> QuerySet[AuthSession]:
        """Not ended and not expired; an integrator's script may have thousands."""
        user_id = request.resolver_match.kwargs["object_id"] if request.resolver_match else ""
        is_open = AuthSession.objects.filter(user_id=int(user_id), revoked_at=None, expires_at__gt=timezone.now())
        latest = is_open.order_by("-rotated_at").values("pk")[:20]
        return super().get_queryset(request).filter(pk__in=latest).order_by("-rotated_at")


@admin.register(User)
class UserAdmin(Large, DjangoUserAdmin[User]):
    """Accounts: create, edit, sign out."""

    add_form = NewUserForm
    change_password_form = PasswordForm
    list_display = ("username", "email", "language", "is_staff", "is_active", "last_login", "date_joined")
    list_filter = ("is_staff", "is_superuser", "is_active", "language", "date_joined")
    search_fields = ("username", "email", "first_name", "last_name")
    ordering = ("-pk",)
    change_form_template = "admin/user.html"
    actions = ("sign_out", "remove_second_factor")
    filter_horizontal = ()  # its two boxes name their icons in a way that screen readers must ignore
    fieldsets = (
        (None, {"fields": ("username", "password")}),
        (_("Person"), {"fields": ("email", ("first_name", "last_name"), ("language", "time_zone"))}),
        (_("Permissions"), {"fields": ("is_active", "is_staff", *POWERS)}),
        (_("Dates"), {"fields": (("last_login", "date_joined"),)}),
    )
    readonly_fields = ("last_login", "date_joined")
    add_fieldsets = (
        (
            None,
            {"classes": ("wide",), "fields": ("username", "email", "language", "time_zone", "password1", "password2")},
        ),
    )

    def get_form(self, request: HttpRequest, obj: User | None = None, change: bool = False, **kwargs: Any) -> Any:
        """The form; Django's own help would offer the @ that our names do not have."""
        help_texts = {"username": _("At most 150 characters: letters, digits and . + - _")}
        return super().get_form(request, obj, change=change, **{"help_texts": help_texts, **kwargs})

    def get_fieldsets(self, request: HttpRequest, obj: User | None = None) -> Any:
        """Whoever only looks is shown nothing of the password and the powers."""
        fieldsets = super().get_fieldsets(request, obj)
        if obj is None or self.has_change_permission(request, obj):
            return fieldsets
        return [(None, {"fields": ("username", ("is_active", "is_staff"))}), fieldsets[1], fieldsets[3]]

    def get_inlines(self, request: HttpRequest, obj: User | None) -> list[Any]:
        """Caps and sessions of an account that exists."""
        return [] if obj is None else [QuotaInline, SessionInline]

    def get_readonly_fields(self, request: HttpRequest, obj: User | None = None) -> Any:
        """Powers are given by those who have them all."""
        fields = tuple(super().get_readonly_fields(request, obj))
        return fields if _is_superuser(request) else (*fields, "is_staff", *POWERS)

    def has_change_permission(self, request: HttpRequest, obj: User | None = None) -> bool:
        """Who is no superuser cannot take over the account of a colleague, who may have other powers."""
        return super().has_change_permission(request, obj) and self._may_touch(request, obj)

    def has_sign_out_permission(self, request: HttpRequest) -> bool:
        """Signing somebody out needs no right to change the account."""
        rights = ("accounts.sign_out_user", "accounts.change_user")
        return any(map(request.user.has_perm, rights))

    def _may_touch(self, request: HttpRequest, user: User | None) -> bool:
        return _is_superuser(request) or user is None or not (user.is_staff or user.is_superuser)

    def save_model(self, request: HttpRequest, obj: User, form: forms.ModelForm[User], change: bool) -> None:
        """Store the account, with its caps."""
        super().save_model(request, obj, form, change)
        Quota.objects.of(obj.pk)

    def get_deleted_objects(self, objs: Any, request: HttpRequest) -> Any:
        """The accounts alone: they take the rest along, and what the ledger names stays without the name."""
        names = [str(user) for user in objs]
        return names, {self.opts.verbose_name_plural: len(names)}, set(), []

    def delete_model(self, request: HttpRequest, obj: User) -> None:
        """With what is kept of the account elsewhere."""
        delete_accounts(User.objects.filter(pk=obj.pk))

    def delete_queryset(self, request: HttpRequest, queryset: QuerySet[User]) -> None:
        """With what is kept of the accounts elsewhere."""
        delete_accounts(queryset)

    @admin.action(description=_("Sign out everywhere…"), permissions=["sign_out"])
    def sign_out(self, request: HttpRequest, queryset: QuerySet[User]) -> TemplateResponse | None:
        """End every session of the chosen accounts."""
        return (SIGN_OUT if _is_superuser(request) else SIGN_CUSTOMERS_OUT).answer(self, request, queryset)

    def get_urls(self) -> list[Any]:
        """With the page that asks why staff wants to see what a user sees."""
        page = self.admin_site.admin_view(self.see_as_view)
        return [path("<int:pk>/see/", page, name="accounts_user_see"), *super().get_urls()]

    def change_view(
        self, request: HttpRequest, object_id: str, form_url: str = "", extra_context: dict[str, Any] | None = None
    ) -> HttpResponse:
        """The account, with the way to its pages for those who may see them."""
        user = self.get_object(request, object_id)
        may = user is not None and visits.may_visit(_staff(request), user)
        return super().change_view(request, object_id, form_url, {"may_visit": may, **(extra_context or {})})

    def see_as_view(self, request: HttpRequest, pk: int) -> HttpResponse:
        """Ask why, then open the pages of the user, to be read only."""
        user = self.get_object(request, str(pk))
        if user is None or not visits.may_visit(_staff(request), user):
            raise PermissionDenied
        form = ReasonForm(request.POST or None)
        if form.is_valid():
            visits.begin(request, _staff(request), user, form.cleaned_data["reason"])
            return redirect("home")
        title = _("See Artify as %(name)s does") % {"name": user.username}
        context = {**self.admin_site.each_context(request), "opts": self.opts, "title": title, "form": form}
        return TemplateResponse(request, "admin/see_as.html", context)

    def has_powers_permission(self, request: HttpRequest) -> bool:
        """For superusers alone."""
        return _is_superuser(request)

    @admin.action(description=_("Remove the second factor…"), permissions=["powers"])
    def remove_second_factor(self, request: HttpRequest, queryset: QuerySet[User]) -> TemplateResponse | None:
        """Let colleagues in again who have lost authenticator and recovery codes."""
        return REMOVE_SECOND_FACTOR.answer(self, request, queryset)


def _customers(users: QuerySet[User]) -> QuerySet[User]:
    return users.exclude(Q(is_staff=True) | Q(is_superuser=True))


def _sign_out(user: User, _values: dict[str, Any]) -> str:
    user.end_sessions()
    return "Signed out everywhere"


SIGN_OUT = Considered(
    "sign_out",
    _("Sign out everywhere"),
    ReasonForm,
    (_("email address"), _("last login")),
    lambda user, _values: (user.email, local_time(user.last_login) if user.last_login else "–"),
    _sign_out,
    ngettext_lazy(
        "%(count)d account was skipped: only superusers sign colleagues out.",
        "%(count)d accounts were skipped: only superusers sign colleagues out.",
        "count",
    ),
    state=lambda _user: None,
)
REMOVE_SECOND_FACTOR = replace(
    SIGN_OUT,
    name="remove_second_factor",
    title=_("Remove the second factor"),
    apply=lambda user, _values: "Removed the second factor" if second_factor.remove(user) else None,
    skipped=ngettext_lazy(
        "%(count)d account was skipped, because it has no second factor.",
        "%(count)d accounts were skipped, because they have no second factor.",
        "count",
    ),
)
SIGN_CUSTOMERS_OUT = replace(SIGN_OUT, among=_customers)


def _is_superuser(request: HttpRequest) -> bool:
    return request.user.is_active and getattr(request.user, "is_superuser", False)


def _staff(request: HttpRequest) -> User:
    assert isinstance(request.user, User)  # noqa: S101 - the back office lets nobody else in
    return request.user


@admin.register(Visit)
class VisitAdmin(ReadOnly, Large, admin.ModelAdmin[Visit]):
    """Who of staff looked at whose pages, when and why."""

    list_display = ("began_at", "by_name", "user_name", "reason", "ended_at")
    list_filter = ("began_at",)
    search_fields = ("=by_name", "=user_name")
    fields = (("began_at", "ended_at"), ("by_name", "user_name"), "reason")
    readonly_fields = ("began_at",)
