"""When a backup is due: once since the last BACKUP_TIME, whenever the machine runs; a drill after a backup, now and then.

A machine that slept at that time makes up for it, so a laptop has backups too.
"""

from datetime import UTC, datetime, time, timedelta

from django.conf import settings
from django.db.migrations.recorder import MigrationRecorder
from django.utils import timezone

from artify.core.models import BackupRun

LATE = timedelta(hours=26)
AGAIN = timedelta(hours=1)  # after one that failed
Kind, State = BackupRun.Kind, BackupRun.State
TABLE_MADE_BY = "0002_backup_runs"


def is_backup_due(now: datetime) -> bool:
    """Whether none went well, or is under way, since the last time of the day, and none has just failed."""
    if not settings.BACKUP_TIME:
        return False
    runs = BackupRun.objects.of_schedule().filter(kind=Kind.BACKUP)
    since = runs.filter(started_at__gte=last_slot(now))
    if since.filter(state__in=[State.COMPLETED, State.RUNNING]).exists():
        return False
    return not since.filter(ended_at__gt=now - AGAIN).exists()


def is_drill_due(now: datetime) -> bool:
    """Whether the last one that went well is long ago."""
    if not settings.BACKUP_DRILL_DAYS:
        return False
    long_ago = now - timedelta(days=settings.BACKUP_DRILL_DAYS)
    return not BackupRun.objects.good().filter(kind=Kind.DRILL, started_at__gte=long_ago).exists()


def is_late(now: datetime) -> bool:
    """Whether none went well for LATE; an installation that is younger than that has nothing to be late with."""
    if (
        not settings.BACKUP_TIME
        or BackupRun.objects.filter(pk=last_good(Kind.BACKUP), started_at__gte=now - LATE).exists()
    ):
        return False
    return installed_at() < now - LATE


def last_good(kind: BackupRun.Kind) -> int:
    """The last run of the schedule that went well; 0 where there is none."""
    found = BackupRun.objects.of_schedule().good().filter(kind=kind).values_list("pk", flat=True).first()
    return found or 0


def last_slot(now: datetime) -> datetime:
    """The latest BACKUP_TIME, in the server's zone, that is not after now."""
    zone = timezone.get_default_timezone()
    local = now.astimezone(zone)
    slot = datetime.combine(local.date(), time.fromisoformat(settings.BACKUP_TIME), zone)
    return slot if slot <= local else slot - timedelta(days=1)


def installed_at() -> datetime:
    """Since when backups are looked after here: since there is a table for them, or since this database was restored."""
    restored = BackupRun.objects.filter(kind=Kind.RESTORE).values_list("started_at", flat=True).first()
    table = MigrationRecorder.Migration.objects.filter(app="core", name=TABLE_MADE_BY).values_list("applied", flat=True)
    return restored or table.first() or datetime.min.replace(tzinfo=UTC)
