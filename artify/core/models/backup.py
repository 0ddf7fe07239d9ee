"""Backups and drills as they went, and the alarms about them."""

from datetime import timedelta

from django.db import models
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _


class BackupRunQuerySet(models.QuerySet["BackupRun"]):
    """Which runs there are."""

    def of_schedule(self) -> "BackupRunQuerySet":
        """Those that count for the schedule: not copies that somebody made elsewhere."""
        return self.filter(folder="")

    def good(self) -> "BackupRunQuerySet":
        """Those that ended well."""
        return self.filter(state=BackupRun.State.COMPLETED)

    def lost(self) -> "BackupRunQuerySet":
        """Those whose process is gone."""
        return self.filter(state=BackupRun.State.RUNNING, beat_at__lt=timezone.now() - BackupRun.SILENT)


class BackupRun(models.Model):
    """One backup, one drill that restored a backup and compared, or the restore from which this database came.

    ``findings`` are {code, subject, detail}; ``error_code`` and ``error_values`` make a sentence, see
    ``artify.core.backup.errors``.
    """

    class Kind(models.TextChoices):
        BACKUP = "backup", _("backup")
        DRILL = "drill", _("restore drill")
        RESTORE = "restore", _("restore")

    class State(models.TextChoices):
        RUNNING = "running", _("running")
        COMPLETED = "completed", _("completed")
        FAILED = "failed", _("failed")
        LOST = "lost", _("lost")

    SILENT = timedelta(minutes=2)  # a process that says nothing for longer is gone

    kind = models.CharField(_("kind"), max_length=10, choices=Kind.choices)
    state = models.CharField(_("status"), max_length=10, choices=State.choices, default=State.RUNNING)
    started_at = models.DateTimeField(_("started"), default=timezone.now)
    beat_at = models.DateTimeField(_("last sign of life"), default=timezone.now)
    ended_at = models.DateTimeField(_("ended"), null=True, blank=True)
    folder = models.CharField(_("folder"), max_length=500, blank=True)  # that somebody named; else the configured place
    file_name = models.CharField(_("file"), max_length=100, blank=True)
    partial = models.CharField(_("unfinished file"), max_length=600, blank=True)
    size_bytes = models.PositiveBigIntegerField(_("size"), default=0)
    sha256 = models.CharField("SHA-256", max_length=64, blank=True)
    findings = models.JSONField(_("findings"), default=list, blank=True)
    error_code = models.CharField(_("error"), max_length=40, blank=True)
    error_values = models.JSONField(_("details"), default=dict, blank=True)

    objects = BackupRunQuerySet.as_manager()

    class Meta:
        verbose_name = _("backup or drill")
        verbose_name_plural = _("backups and drills")
        ordering = ["-pk"]
        constraints = [
            models.UniqueConstraint(fields=["kind"], condition=Q(state="running"), name="one_backup_run_at_a_time"),
        ]
        indexes = [models.Index(fields=["kind", "state"], name="backup_run_of_kind")]

    def __str__(self) -> str:
        return f"{self.get_kind_display()} {self.file_name}"


class BackupAlarm(models.Model):
    """One incident, told once: none in time, failed, or a drill that failed. Open until ``ended_at``.

    ``since`` is the last run that went well, 0 where there is none: what goes wrong after it is one incident.
    """

    class Code(models.TextChoices):
        LATE = "backup_late", _("no backup in the last 26 hours")
        FAILED = "backup_failed", _("the last backup failed")
        DRILL_FAILED = "drill_failed", _("the last restore drill failed")

    code = models.CharField(_("alarm"), max_length=20, choices=Code.choices)
    since = models.PositiveBigIntegerField(_("last good run"), default=0)
    detail = models.TextField(_("details"), blank=True)
    raised_at = models.DateTimeField(_("raised"), default=timezone.now)
    ended_at = models.DateTimeField(_("ended"), null=True, blank=True)
    told_at = models.DateTimeField(_("told"), null=True, blank=True)
    tries = models.PositiveSmallIntegerField(_("attempts"), default=0)
    next_try_at = models.DateTimeField(_("not before"), default=timezone.now)

    class Meta:
        verbose_name = _("backup alarm")
        verbose_name_plural = _("backup alarms")
        ordering = ["-pk"]
        constraints = [models.UniqueConstraint(fields=["code", "since"], name="backup_alarm_once")]

    def __str__(self) -> str:
        return self.get_code_display()
