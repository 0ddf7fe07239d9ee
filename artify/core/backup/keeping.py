"""What the schedule does, every few minutes: look after the last backup, make the one that is due, drill now and then."""

import structlog
from django.utils import timezone

from artify.core.backup import drill, due, making, runs, targets
from artify.core.backup.errors import BackupError
from artify.core.models import BackupRun

log = structlog.get_logger()
Kind, State = BackupRun.Kind, BackupRun.State


def keep() -> None:
    """Whatever is due; what fails stands in its row."""
    runs.recover_lost()
    look_after_last()
    if not due.is_backup_due(timezone.now()):
        return
    try:
        making.make()
        if due.is_drill_due(timezone.now()):
            drill.drill()
    except BackupError as error:
        log.warning("backup_not_kept", code=error.code)  # told as an error where it was recorded


def look_after_last() -> None:
    """The last good backup whose file is gone, or has another size, is none: it has failed, and another one is due."""
    last = BackupRun.objects.of_schedule().good().filter(kind=Kind.BACKUP).first()
    if last is None or targets.configured().size(last.file_name) == last.size_bytes:
        return
    log.error("backup_file_changed", file=last.file_name)
    BackupRun.objects.filter(pk=last.pk, state=State.COMPLETED).update(state=State.FAILED, error_code="file_changed")
