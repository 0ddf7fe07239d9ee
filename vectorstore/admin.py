"""The index and its outbox in the back office, to look at."""

from django.contrib import admin
from django.utils import timezone
from django.utils.timesince import timesince
from django.utils.translation import gettext_lazy as _

from artify.core.admin import Large, ReadOnly
from vectorstore.models import IndexTask, VectorIndex


@admin.register(IndexTask)
class IndexTaskAdmin(ReadOnly, Large, admin.ModelAdmin[IndexTask]):
    """Objects that wait for the indexer, the longest first."""

    list_display = ("collection", "object_id", "lag", "attempts", "last_error", "not_before")
    list_filter = ("collection", "last_error")
    search_fields = ("object_id",)
    ordering = ("created_at",)

    @admin.display(description=_("lag"), ordering="created_at")
    def lag(self, task: IndexTask) -> str:
        """How long it has been waiting."""
        return timesince(task.created_at, timezone.now())


@admin.register(VectorIndex)
class VectorIndexAdmin(ReadOnly, admin.ModelAdmin[VectorIndex]):
    """Which index serves, and how far the next one is."""

    list_display = ("embedder", "dimension", "state", "progress", "started_at", "ready_at")
    ordering = ("-started_at",)

    @admin.display(description=_("progress"))
    def progress(self, index: VectorIndex) -> str:
        """Objects done, of how many."""
        return f"{index.done} / {index.total}"
