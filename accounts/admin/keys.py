"""API keys in the back office: seen, and revoked with a reason. No secret is known here."""

from typing import Any

from django.contrib import admin
from django.db.models import QuerySet
from django.http import HttpRequest
from django.template.response import TemplateResponse
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext_lazy

from accounts.models import ApiKey
from artify.core.admin import Large, ReadOnly
from artify.core.considered import Considered, ReasonForm
from artify.core.scopes import Scope


def _revoke(key: ApiKey, _values: dict[str, Any]) -> str | None:
    return "Revoked" if ApiKey.objects.filter(pk=key.pk).revoke() else None


REVOKE = Considered(
    "revoke",
    _("Revoke API keys"),
    ReasonForm,
    (_("user"), _("may")),
    lambda key, _values: (key.user.username, scope_words(key)),
    _revoke,
    ngettext_lazy(
        "%(count)d key was skipped, because it is revoked already.",
        "%(count)d keys were skipped, because they are revoked already.",
        "count",
    ),
    among=lambda keys: keys.filter(revoked_at=None).select_related("user"),
    state=lambda _key: None,
)


def scope_words(key: ApiKey) -> str:
    """What the key may, in the reader's language."""
    return ", ".join(str(scope.label) for scope in Scope if scope in key.scopes)


@admin.register(ApiKey)
class ApiKeyAdmin(ReadOnly, Large, admin.ModelAdmin[ApiKey]):
    """Whose keys there are, what they may, and when they were last used."""

    list_display = ("name", "prefix", "user", "may", "last_used_at", "revoked_at")
    list_filter = (("revoked_at", admin.EmptyFieldListFilter), "created_at")
    list_select_related = ("user",)
    search_fields = ("=prefix",)
    person_field = "user"
    ordering = ("-created_at",)
    fields = (("user", "name"), ("prefix", "may"), ("created_at", "last_used_at"), ("expires_at", "revoked_at"))
    readonly_fields = ("may", "created_at")
    actions = ("revoke",)

    @admin.display(description=_("may"))
    def may(self, key: ApiKey) -> str:
        """Its scopes in words."""
        return scope_words(key)

    def has_revoke_permission(self, request: HttpRequest) -> bool:
        """Support may revoke what it cannot change."""
        return bool(request.user.has_perm("accounts.revoke_apikey"))

    @admin.action(description=_("Revoke…"), permissions=["revoke"])
    def revoke(self, request: HttpRequest, queryset: QuerySet[ApiKey]) -> TemplateResponse | None:
        """End the chosen keys for good."""
        return REVOKE.answer(self, request, queryset)
