"""Brands and guidelines in the back office. Every change goes through the verbs: it counts and reaches the index."""

from typing import Any

from django.contrib import admin
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse
from django.template.response import TemplateResponse
from django.utils.safestring import SafeString
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext_lazy

from accounts.models import User
from artify.core.admin import SHORT_TEXTS, ChosenPerson, NamedCells, Owned, ReadOnly, preformatted
from artify.core.changes import record
from artify.core.considered import Considered, ReasonForm
from artify.core.recorded import Recorded
from campaigns.brands import brands, guidelines
from campaigns.brands.admin_inlines import GuidelineInline, state_of
from campaigns.models import Brand, BrandMember, Guideline, GuidelineVersion


class BrandMemberInline(ChosenPerson, NamedCells):
    """Whom the brand is shared with."""

    model = BrandMember
    extra = 0


@admin.register(Brand)
class BrandAdmin(ChosenPerson, Owned, Recorded, admin.ModelAdmin[Brand]):
    """Brands with their guidelines and members."""

    list_display = ("name", "user", "shared_with_all", "version", "published_count", "waiting_count", "updated_at")
    list_filter = ("shared_with_all",)
    list_select_related = ("user",)
    search_fields = ("name", "user__username", "user__email")
    readonly_fields = ("version",)
    formfield_overrides = SHORT_TEXTS
    fieldsets = (
        (None, {"fields": (("name", "user"), ("shared_with_all", "version"))}),
        (_("Looks"), {"fields": ("palette", "fonts", "logo")}),
    )
    inlines = (GuidelineInline, BrandMemberInline)
    actions = ("publish_waiting",)

    def get_queryset(self, request: HttpRequest) -> QuerySet[Brand]:
        """With how many guidelines each has."""
        brands_seen: Any = super().get_queryset(request)
        return brands_seen.with_counts()  # type: ignore[no-any-return]

    @admin.display(description=_("published guidelines"), ordering="published")
    def published_count(self, brand: Any) -> int:
        """How many shape results."""
        return int(brand.published)

    @admin.display(description=_("waiting"), ordering="waiting")
    def waiting_count(self, brand: Any) -> int:
        """How many have words that wait to be published."""
        return int(brand.waiting)

    @admin.action(description=_("Publish what waits…"), permissions=["change"])
    def publish_waiting(self, request: HttpRequest, queryset: QuerySet[Brand]) -> TemplateResponse | None:
        """Let results follow every draft of the chosen brands."""
        return _publishing_brands(_staff(request)).answer(self, request, queryset)

    def save_model(self, request: HttpRequest, obj: Brand, form: Any, change: bool) -> None:
        """Store the changed fields, count the version, let the index follow another owner."""
        if not change:
            super().save_model(request, obj, form, change)
            return
        before, sent = Brand.objects.get(pk=obj.pk), form.cleaned_data
        changed = {name: sent[name] for name in form.changed_data if sent[name] != getattr(before, name)}
        if changed:
            brands.change(obj, changed)
            after = {name: getattr(obj, name) for name in changed}
            record(request.user, obj, {name: getattr(before, name) for name in changed}, after)

    def save_formset(self, request: HttpRequest, form: Any, formset: Any, change: bool) -> None:
        """Guidelines keep their history themselves."""
        if formset.model is Guideline:
            formset.save()
        else:
            super().save_formset(request, form, formset, change)

    def delete_model(self, request: HttpRequest, obj: Brand) -> None:
        """With its entries in the index."""
        brands.delete(obj)

    def delete_queryset(self, request: HttpRequest, queryset: QuerySet[Brand]) -> None:
        """With their entries in the index."""
        for brand in queryset:
            brands.delete(brand)


class WaitingFilter(admin.SimpleListFilter):
    """What has words that wait, and what is in force."""

    title = _("state")
    parameter_name = "state"

    def lookups(self, request: HttpRequest, model_admin: Any) -> list[tuple[str, Any]]:
        """Both."""
        return [("draft", _("draft")), ("published", _("published"))]

    def queryset(self, request: HttpRequest, queryset: Any) -> QuerySet[Guideline]:
        """One guideline can be both."""
        chosen = {"draft": queryset.waiting, "published": queryset.published}.get(self.value() or "", queryset.all)
        return chosen()  # type: ignore[no-any-return]


class VersionInline(ReadOnly, admin.TabularInline[GuidelineVersion, Guideline]):
    """What the guideline said from one publication to the next."""

    model = GuidelineVersion
    fields = ("number", "category", "text", "published_by", "published_at")
    readonly_fields = fields
    ordering = ("-number",)


@admin.register(Guideline)
class GuidelineAdmin(Recorded, admin.ModelAdmin[Guideline]):
    """Guidelines of all brands, to be read and published; their words are changed with their brand."""

    list_display = ("__str__", "brand", "category", "state", "updated_at")
    list_filter = (WaitingFilter, "category")
    list_select_related = ("brand",)
    search_fields = ("text", "brand__name", "brand__user__username")
    fields = ("brand", "category", "words", "draft_words", "state", "updated_at")
    readonly_fields = fields
    inlines = (VersionInline,)
    actions = ("publish",)

    def change_view(
        self, request: HttpRequest, object_id: str, form_url: str = "", extra_context: dict[str, Any] | None = None
    ) -> HttpResponse:
        """To be read: there is nothing that could be saved."""
        nothing = {"show_save": False, "show_save_and_continue": False}
        return super().change_view(request, object_id, form_url, {**nothing, **(extra_context or {})})

    def has_add_permission(self, request: HttpRequest) -> bool:
        """They are added with their brand."""
        return False

    @admin.display(description=_("published words"))
    def words(self, guideline: Guideline) -> SafeString | str:
        """What results follow."""
        return preformatted(guideline.text) if guideline.is_published else "–"

    @admin.display(description=_("draft"))
    def draft_words(self, guideline: Guideline) -> SafeString | str:
        """What waits."""
        waiting = guidelines.waiting(guideline)
        return preformatted(waiting["text"]) if waiting else "–"

    @admin.display(description=_("state"), ordering="version")
    def state(self, guideline: Guideline) -> str:
        """Version, and whether something waits."""
        return state_of(guideline)

    @admin.action(description=_("Publish what waits…"), permissions=["change"])
    def publish(self, request: HttpRequest, queryset: QuerySet[Guideline]) -> TemplateResponse | None:
        """Let results follow the drafts of the chosen guidelines."""
        return _publishing_guidelines(_staff(request)).answer(self, request, queryset.select_related("brand"))

    def delete_model(self, request: HttpRequest, obj: Guideline) -> None:
        """With its entry in the index."""
        guidelines.delete(obj, _staff(request))

    def delete_queryset(self, request: HttpRequest, queryset: QuerySet[Guideline]) -> None:
        """With their entries in the index."""
        for guideline in queryset:
            guidelines.delete(guideline, _staff(request))


def _staff(request: HttpRequest) -> User:
    assert isinstance(request.user, User)  # noqa: S101 - the back office lets nobody else in
    return request.user


def _publishing_guidelines(by: User) -> Considered:
    return Considered(
        "publish",
        _("Publish what waits"),
        ReasonForm,
        (_("brand"), _("published words"), _("draft"), _("version")),
        lambda rule, _values: (rule.brand, *_change_cells(rule), f"{rule.version} → {rule.version + 1}"),
        lambda rule, _values: _publish(rule, by),
        NOTHING_WAITS,
        lambda rules: rules.waiting(),  # type: ignore[attr-defined]
    )


def _publishing_brands(by: User) -> Considered:
    return Considered(
        "publish_waiting",
        _("Publish what waits"),
        ReasonForm,
        (_("what changes"),),
        lambda brand, _values: (_changes(brand),),
        lambda brand, _values: _publish_all(brand, by),
        NOTHING_WAITS_IN,
        lambda rows: rows.filter(waiting__gt=0),
    )


def _publish(rule: Guideline, by: User) -> str | None:
    before = rule.version
    published = guidelines.publish(rule, by)
    return f"Published version {published.version}" if published.version > before else None


def _publish_all(brand: Brand, by: User) -> str | None:
    numbers = ", ".join(f"{rule.pk} v{rule.version}" for rule in guidelines.publish_all(brand, by))
    return f"Published {numbers}" if numbers else None


def _change_cells(rule: Guideline) -> tuple[SafeString | str, SafeString | str]:
    waiting = guidelines.waiting(rule)
    return (preformatted(rule.text) if rule.is_published else "–", preformatted(waiting["text"] if waiting else ""))


def _changes(brand: Brand) -> SafeString:
    """Every change of the brand, one below the other."""
    return preformatted("\n".join(map(_before_and_after, brand.guidelines.waiting())))


def _before_and_after(rule: Guideline) -> str:
    waiting = guidelines.waiting(rule)
    return f"{rule.text if rule.is_published else '–'} → {waiting['text'] if waiting else ''}"


NOTHING_WAITS = ngettext_lazy(
    "%(count)d guideline was skipped, because nothing of it waits.",
    "%(count)d guidelines were skipped, because nothing of them waits.",
    "count",
)
NOTHING_WAITS_IN = ngettext_lazy(
    "%(count)d brand was skipped, because nothing in it waits.",
    "%(count)d brands were skipped, because nothing in them waits.",
    "count",
)
