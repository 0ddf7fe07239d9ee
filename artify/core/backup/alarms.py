"""An alarm for each incident: none in 26 hours, one that failed, a drill that failed; told once, until it is over.

The row is the alarm: it keeps an incident from being told twice, and the teller trying until somebody has heard it.
"""

import socket
from collections.abc import Iterator
from datetime import datetime, timedelta

import httpx
import structlog
from django.conf import settings
from django.db.models import F
from django.utils import timezone

from artify.core.backup import due
from artify.core.backup.errors import sentence
from artify.core.models import BackupAlarm, BackupRun

log = structlog.get_logger()
Code, Kind, State = BackupAlarm.Code, BackupRun.Kind, BackupRun.State
TIMEOUT_SECONDS = 5.0
MOST_TRIES = 30
FIRST_WAIT, LONGEST_WAIT = timedelta(minutes=1), timedelta(hours=1)
BAD = (State.FAILED, State.LOST)
Incident = tuple[BackupAlarm.Code, int, str]  # what, after which good run, details


def watch(now: datetime) -> list[int]:
    """Raise what is new, end what is over; the alarms that somebody is still to be told of."""
    found = list(incidents(now))
    for code, since, detail in found:
        first = {"detail": detail, "raised_at": now, "next_try_at": now}
        alarm, is_new = BackupAlarm.objects.get_or_create(code=code, since=since, defaults=first)
        if is_new:
            log.error("backup_alarm", code=alarm.code, detail=detail)
    still = [(code, since) for code, since, _detail in found]
    for alarm in BackupAlarm.objects.filter(ended_at=None):
        if (alarm.code, alarm.since) not in still:
            BackupAlarm.objects.filter(pk=alarm.pk).update(ended_at=now)
    waiting = BackupAlarm.objects.filter(told_at=None, tries__lt=MOST_TRIES, next_try_at__lte=now, ended_at=None)
    return list(waiting.values_list("pk", flat=True)) if settings.BACKUP_ALARM_URL else []


def incidents(now: datetime) -> Iterator[Incident]:
    """What is wrong now."""
    if due.is_late(now):
        yield Code.LATE, due.last_good(Kind.BACKUP), ""
    for kind, code in ((Kind.BACKUP, Code.FAILED), (Kind.DRILL, Code.DRILL_FAILED)):
        last = latest(kind)
        if last and last.state in BAD:
            yield code, due.last_good(kind), sentence(last.error_code, last.error_values)


def latest(kind: BackupRun.Kind) -> BackupRun | None:
    """The last run of the schedule that has ended."""
    return BackupRun.objects.of_schedule().filter(kind=kind).exclude(state=State.RUNNING).first()


def tell(pk: int) -> bool:
    """POST one alarm to BACKUP_ALARM_URL; whether it was heard. Each call is a try, and moves the next one away."""
    now = timezone.now()
    mine = BackupAlarm.objects.filter(pk=pk, told_at=None, next_try_at__lte=now)
    alarm = mine.first()
    if alarm is None or not mine.update(tries=F("tries") + 1, next_try_at=now + _wait(alarm.tries)):
        return False
    try:
        httpx.post(settings.BACKUP_ALARM_URL, json=_said(alarm), timeout=TIMEOUT_SECONDS).raise_for_status()
    except httpx.HTTPError as error:
        log.warning("backup_alarm_not_told", code=alarm.code, error=repr(error))
        return False
    return bool(BackupAlarm.objects.filter(pk=pk).update(told_at=timezone.now()))


def _said(alarm: BackupAlarm) -> dict[str, str]:
    return {
        "alarm": alarm.code,
        "summary": str(alarm.get_code_display()),
        "detail": alarm.detail,
        "raised_at": alarm.raised_at.isoformat(),
        "host": socket.gethostname(),
    }


def _wait(tries: int) -> timedelta:
    return min(FIRST_WAIT * (1 << tries), LONGEST_WAIT)
