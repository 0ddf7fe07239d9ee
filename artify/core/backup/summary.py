"""What the opening page of the back office says of backups."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from django.conf import settings
from django.utils import timezone
from django.utils.timesince import timesince

from artify.core.backup import alarms, due
from artify.core.backup.errors import sentence
from artify.core.models import BackupRun

Kind, State = BackupRun.Kind, BackupRun.State
DRILL_GRACE = timedelta(days=7)  # drills follow backups, which may be late by a night


@dataclass(frozen=True)
class Summary:
    """The last backup that went well, the one after it that did not, and the last drill."""

    last: BackupRun | None
    failed: BackupRun | None
    drill: BackupRun | None
    is_late: bool
    now: datetime

    @property
    def is_off(self) -> bool:
        """Whether nobody makes any by schedule."""
        return not settings.BACKUP_TIME

    @property
    def is_good(self) -> bool:
        """Whether there is nothing to look after."""
        return not (self.is_off or self.is_late or self.failed or (self.last and self.last.findings))

    @property
    def age(self) -> str:
        """Of the last backup."""
        return timesince(self.last.started_at, self.now) if self.last else ""

    @property
    def failure(self) -> str:
        """Why the latest backup failed."""
        return sentence(self.failed.error_code, self.failed.error_values) if self.failed else ""

    @property
    def drill_failure(self) -> str:
        """Why the last drill failed; nothing where it did not."""
        is_bad = self.drill is not None and self.drill.state in alarms.BAD
        return sentence(self.drill.error_code, self.drill.error_values) if self.drill and is_bad else ""

    @property
    def is_drill_late(self) -> bool:
        """Whether the last drill is too long ago."""
        if self.drill is None or not self.drill_days:
            return False
        return self.drill.started_at < self.now - timedelta(days=self.drill_days) - DRILL_GRACE

    @property
    def is_drill_good(self) -> bool:
        """Whether the last drill went well, and lately."""
        return not (self.drill_failure or self.is_drill_late)

    @property
    def drill_days(self) -> int:
        """How often there should be one."""
        return int(settings.BACKUP_DRILL_DAYS)


def summary() -> Summary:
    """How backups stand now."""
    now = timezone.now()
    latest = alarms.latest(Kind.BACKUP)
    last = BackupRun.objects.of_schedule().good().filter(kind=Kind.BACKUP).first()
    failed = latest if latest and latest.state in alarms.BAD else None
    return Summary(last, failed, alarms.latest(Kind.DRILL), due.is_late(now), now)
