"""Backups, drills and alarms in the back office, to be read."""

from typing import Any

from django.contrib import admin
from django.http import HttpRequest
from django.template.defaultfilters import filesizeformat
from django.utils.safestring import SafeString
from django.utils.timesince import timesince
from django.utils.translation import gettext_lazy as _

from artify.core.admin import ReadOnly, preformatted, with_code
from artify.core.backup.errors import sentence
from artify.core.models import BackupAlarm, BackupRun


@admin.register(BackupRun)
class BackupRunAdmin(ReadOnly, admin.ModelAdmin[BackupRun]):
    """Each backup and each drill, and how it went."""

    list_display = ("started_at", "kind", "state", "lasted", "size", "file_name", "number_of_findings")
    list_display_links = ("started_at",)
    list_filter = ("kind", "state")
    search_fields = ("file_name",)
    list_per_page = 50
    fields = (
        ("kind", "state"),
        ("started_at", "ended_at", "lasted"),
        "folder",
        ("file_name", "size"),
        "sha256",
        "error",
        "found",
    )
    readonly_fields = ("lasted", "size", "error", "found")

    def get_fields(self, request: HttpRequest, obj: BackupRun | None = None) -> Any:
        """A folder is said only where somebody named one."""
        return [name for name in self.fields if name != "folder" or (obj and obj.folder)]

    @admin.display(description=_("lasted"))
    def lasted(self, run: BackupRun) -> str:
        """How long it took, in words."""
        if run.ended_at is None:
            return "–"
        seconds = (run.ended_at - run.started_at).total_seconds()
        return f"{seconds:.1f} s" if seconds < 60 else timesince(run.started_at, run.ended_at)

    @admin.display(description=_("size"), ordering="size_bytes")
    def size(self, run: BackupRun) -> str:
        """Of the archive."""
        return filesizeformat(run.size_bytes) if run.size_bytes else "–"

    @admin.display(description=_("findings"))
    def number_of_findings(self, run: BackupRun) -> int:
        """How many."""
        return len(run.findings)

    @admin.display(description=_("error"))
    def error(self, run: BackupRun) -> SafeString | str:
        """Why it did not end well."""
        return with_code(sentence(run.error_code, run.error_values) if run.error_code else "", run.error_code)

    @admin.display(description=_("findings"))
    def found(self, run: BackupRun) -> SafeString | str:
        """Each on a line."""
        lines = ["{code} {subject} {detail}".format(**finding) for finding in run.findings]
        return preformatted("\n".join(lines)) if lines else "–"


@admin.register(BackupAlarm)
class BackupAlarmAdmin(ReadOnly, admin.ModelAdmin[BackupAlarm]):
    """Each incident: since when, until when, and whether BACKUP_ALARM_URL was told."""

    list_display = ("raised_at", "code", "ended_at", "told_at", "tries")
    list_filter = ("code",)
    list_per_page = 50
    fields = ("code", "detail", ("raised_at", "ended_at"), ("told_at", "tries"))
