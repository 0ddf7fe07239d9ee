"""Designs in the back office: who has which; they are opened and edited in the editor only."""

from django.contrib import admin
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse
from django.utils.translation import gettext_lazy as _

from artify.core.admin import Large, ReadOnly
from projects.admin_templates import make_templates
from projects.models import Project


@admin.register(Project)
class ProjectAdmin(ReadOnly, Large, admin.ModelAdmin[Project]):
    """Designs of all users, without their canvas."""

    list_display = ("name", "user", "width", "height", "version", "updated_at", "deleted_at")
    list_filter = ("updated_at", ("deleted_at", admin.EmptyFieldListFilter))
    list_select_related = ("user",)
    search_fields = ("name",)
    person_field = "user"
    ordering = ("-pk",)
    fields = ("name", "user", ("width", "height"), "version", "campaign", ("created_at", "updated_at", "deleted_at"))
    readonly_fields = ("version", "created_at", "updated_at", "deleted_at")
    actions = ("make_template",)

    @admin.action(description=_("Make templates of the chosen designs"), permissions=["make_template"])
    def make_template(self, request: HttpRequest, projects: QuerySet[Project]) -> HttpResponse | None:
        """Of one's own designs, for everybody."""
        return make_templates(self, request, projects)

    def has_make_template_permission(self, request: HttpRequest) -> bool:
        """For whoever may add templates."""
        return request.user.has_perm("projects.add_template")

    def get_queryset(self, request: HttpRequest) -> QuerySet[Project]:
        """Without the canvas, which may be megabytes."""
        return super().get_queryset(request).summaries()  # type: ignore[attr-defined,no-any-return]
