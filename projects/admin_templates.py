"""Everybody's templates in the back office; those that users keep for themselves are nobody else's business."""

from typing import Any

from django import forms
from django.contrib import admin, messages
from django.core.files.storage import default_storage
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _text
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext, ngettext_lazy
from rest_framework.exceptions import APIException

from accounts.models import User
from artify.core.admin import two_lines
from artify.core.considered import Considered, ReasonForm, change
from artify.core.recorded import Recorded
from projects import template_source, templating
from projects.canvas import checked_canvas
from projects.models import Project, Template


class TemplateForm(forms.ModelForm[Template]):
    """A template's fields; its canvas is checked as every canvas is."""

    host = ""
    tags = forms.CharField(
        label=_("Search words"), required=False, help_text=_("Words in both languages, parted by commas.")
    )

    class Meta:
        model = Template
        fields = ("name", "name_ko", "category", "channel", "language", "tags", "data", "is_published", "position")

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.initial["tags"] = ", ".join(map(str, self.instance.tags or []))

    def clean_tags(self) -> list[str]:
        """The words as a list."""
        return [word.strip() for word in self.cleaned_data["tags"].split(",") if word.strip()]

    def clean_data(self) -> Any:
        """The canvas as it may be stored."""
        try:
            return checked_canvas(self.cleaned_data["data"], self.host)
        except APIException as error:
            details = error.detail if isinstance(error.detail, list) else [error.detail]
            raise forms.ValidationError([str(detail) for detail in details]) from error


@admin.register(Template)
class TemplateAdmin(Recorded, admin.ModelAdmin[Template]):
    """The shared templates, with what they look like."""

    form = TemplateForm
    list_display = ("picture", "titles", "category", "channel", "size", "language", "position", "is_published")
    list_display_links = ("picture", "titles")
    list_filter = ("is_published", "category", "language")
    search_fields = ("words",)
    ordering = ("position", "-pk")
    list_per_page = 50
    show_full_result_count = False
    actions = ("publish", "withdraw")
    readonly_fields = ("large_picture", "width", "height", "updated_at")
    fieldsets = (
        (None, {"fields": ("large_picture", ("name", "name_ko"), ("is_published", "position"))}),
        (_("Where it is found"), {"fields": (("category", "channel", "language"), "tags")}),
        (_("Canvas"), {"fields": (("width", "height"), "data", "updated_at"), "classes": ("collapse",)}),
    )

    def get_queryset(self, request: HttpRequest) -> QuerySet[Template]:
        """Everybody's only; the list without the canvas."""
        templates = Template.objects.shared()
        match = request.resolver_match
        return templates.summaries() if match and match.url_name == "projects_template_changelist" else templates

    def has_add_permission(self, request: HttpRequest) -> bool:
        """A template is made from a project, in the list of projects."""
        return False

    def has_delete_permission(self, request: HttpRequest, obj: Template | None = None) -> bool:
        """What comes with Artify would come again: it can be withdrawn."""
        return super().has_delete_permission(request, obj) and (obj is None or obj.key is None)

    def get_actions(self, request: HttpRequest) -> dict[str, Any]:
        """Deleting is done one by one."""
        actions = super().get_actions(request)
        actions.pop("delete_selected", None)
        return actions

    def get_form(self, request: HttpRequest, obj: Any = None, change: bool = False, **kwargs: Any) -> Any:
        """The form, which knows the host that pictures may be named under."""
        form = super().get_form(request, obj, change, **kwargs)
        return type(form.__name__, (form,), {"host": request.get_host()})

    def save_model(self, request: HttpRequest, obj: Template, form: Any, change: bool) -> None:
        """The index follows."""
        super().save_model(request, obj, form, change)
        template_source.note([obj.pk])

    def delete_model(self, request: HttpRequest, obj: Template) -> None:
        """With its picture."""
        templating.drop(obj)

    @admin.display(description=_("Preview"))
    def picture(self, template: Template) -> SafeString | str:
        """What it looks like, small."""
        return _image(template, "template-picture")

    @admin.display(description=_("Preview"))
    def large_picture(self, template: Template) -> SafeString | str:
        """What it looks like."""
        return _image(template, "template-picture template-picture-large")

    @admin.display(description=_("Name"), ordering="name")
    def titles(self, template: Template) -> SafeString:
        """Both names."""
        return two_lines(template.name, template.name_ko)

    @admin.display(description=_("Size"))
    def size(self, template: Template) -> str:
        """In pixels."""
        return f"{template.width} × {template.height}"

    @admin.action(description=_("Publish the chosen templates…"), permissions=["change"])
    def publish(self, request: HttpRequest, templates: QuerySet[Template]) -> TemplateResponse | None:
        """Put them into the gallery."""
        return PUBLISH.answer(self, request, templates)

    @admin.action(description=_("Withdraw the chosen templates…"), permissions=["change"])
    def withdraw(self, request: HttpRequest, templates: QuerySet[Template]) -> TemplateResponse | None:
        """Take them out of the gallery."""
        return WITHDRAW.answer(self, request, templates)


def _showing(name: str, title: Any, skipped: Any, *, is_published: bool) -> Considered:
    """The action that puts templates into the gallery, or takes them out."""
    shown = {True: _("in the gallery"), False: _("not shown")}
    return Considered(
        name,
        title,
        ReasonForm,
        (_("state"), _("Category"), _("Language")),
        lambda template, _values: (
            change(shown[not is_published], shown[is_published]),
            template.get_category_display(),
            template.get_language_display(),
        ),
        lambda template, _values: _show(template, is_published=is_published),
        skipped,
        lambda templates: templates.exclude(is_published=is_published),
        state=lambda template: Template.objects.filter(pk=template.pk).values("is_published").get(),
    )


def _show(template: Template, *, is_published: bool) -> str:
    Template.objects.filter(pk=template.pk).update(is_published=is_published)
    template_source.note([template.pk])
    return "Published" if is_published else "Withdrawn"


PUBLISH = _showing(
    "publish",
    _("Publish templates"),
    ngettext_lazy(
        "%(count)d template was skipped, because it is in the gallery already.",
        "%(count)d templates were skipped, because they are in the gallery already.",
        "count",
    ),
    is_published=True,
)
WITHDRAW = _showing(
    "withdraw",
    _("Withdraw templates"),
    ngettext_lazy(
        "%(count)d template was skipped, because it is not in the gallery.",
        "%(count)d templates were skipped, because they are not in the gallery.",
        "count",
    ),
    is_published=False,
)


def _image(template: Template, classes: str) -> SafeString | str:
    if not template.thumbnail.name:
        return "–"
    address = default_storage.url(template.thumbnail.name)
    return format_html(
        '<img class="{}" src="{}" width="{}" height="{}" alt="" loading="lazy">',
        classes,
        address,
        template.width,
        template.height,
    )


def make_templates(
    model_admin: admin.ModelAdmin[Any], request: HttpRequest, projects: QuerySet[Project]
) -> HttpResponse | None:
    """An action of the list of projects: the chosen designs of one's own become templates for everybody, unpublished."""
    assert isinstance(request.user, User)  # noqa: S101 - the back office lets nobody else in
    own = list(Project.objects.visible_to(request.user).filter(pk__in=projects.values("pk")))
    skipped = projects.count() - len(own)
    if skipped:
        words = ngettext(
            "%(count)d design was left out: only your own can become templates.",
            "%(count)d designs were left out: only your own can become templates.",
            skipped,
        )
        model_admin.message_user(request, words % {"count": skipped}, messages.WARNING)
    made = [templating.keep(None, project, is_published=False, language=request.user.language) for project in own]
    for template in made:
        model_admin.log_addition(request, template, [{"added": {}}])
    if not made:
        return None
    model_admin.message_user(request, _text("Give it a name and publish it when it is ready."), messages.SUCCESS)
    if len(made) == 1:
        return redirect(reverse("admin:projects_template_change", args=[made[0].pk]))
    return redirect(reverse("admin:projects_template_changelist"))
