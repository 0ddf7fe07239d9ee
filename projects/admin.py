"""Designs in the back office: who has which; they are opened and edited in the editor only."""

from django.contrib import admin
from django.db.models import QuerySet
from django.http import HttpRequest

from artify.core.admin import ReadOnly
from projects.models import Project


@admin.register(Project)
class ProjectAdmin(ReadOnly, admin.ModelAdmin[Project]):
    """Designs of all users, without their canvas."""

    list_display = ("name", "user", "width", "height", "version", "updated_at", "deleted_at")
    list_filter = ("updated_at", ("deleted_at", admin.EmptyFieldListFilter))
    list_select_related = ("user",)
    search_fields = ("name", "user__username", "user__email")
    ordering = ("-updated_at",)
    show_full_result_count = False
    fields = ("name", "user", ("width", "height"), "version", "campaign", ("created_at", "updated_at", "deleted_at"))
    readonly_fields = ("version", "created_at", "updated_at", "deleted_at")

    def get_queryset(self, request: HttpRequest) -> QuerySet[Project]:
        """Without the canvas, which may be megabytes."""
        return super().get_queryset(request).summaries()  # type: ignore[attr-defined,no-any-return]
