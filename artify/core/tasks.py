"""Backups by the schedule, and the alarms about them."""

from celery import shared_task
from django.conf import settings
from django.utils import timezone
from kombu.exceptions import OperationalError

from artify.core.backup import alarms, keeping, runs


# Acknowledged at once: a broker gives a message again after an hour, and the next one comes in minutes anyway.
@shared_task(
    acks_late=False,
    reject_on_worker_lost=False,
    soft_time_limit=settings.BACKUP_LONGEST_SECONDS,
    time_limit=settings.BACKUP_LONGEST_SECONDS + 60,
)
def keep_backups() -> None:
    """Make the backup that is due, if one is."""
    keeping.keep()


@shared_task
def watch_backups() -> int:
    """Find runs whose process died, raise alarms, have them told; how many are to be told."""
    runs.recover_lost()
    waiting = alarms.watch(timezone.now())
    for pk in waiting:
        try:
            tell_alarm.apply_async((pk,), retry=False)
        except OperationalError:
            break  # the next watch tries again
    return len(waiting)


@shared_task
def tell_alarm(pk: int) -> bool:
    """Tell BACKUP_ALARM_URL of one alarm."""
    return alarms.tell(pk)
