"""The row of one run: claimed so that there is one of a kind at a time, kept alive, ended, or found lost."""

import threading
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

import structlog
from django.db import Error, IntegrityError, connection, transaction
from django.utils import timezone

from artify.core.backup.errors import BackupError
from artify.core.backup.hooks import Finding
from artify.core.models import BackupRun

log = structlog.get_logger()
BEAT_SECONDS = 20.0
Kind, State = BackupRun.Kind, BackupRun.State


@contextmanager
def recorded(kind: BackupRun.Kind, **fields: Any) -> Iterator[BackupRun]:
    """A run for the length of the block, which ends it as completed or failed. Raises BackupError: already_running; unexpected."""
    recover_lost()
    run = _claimed(kind, fields)
    try:
        with _beating(run):
            yield run
    except BackupError as error:
        _fail(run, error.code, error.values)
        raise
    except Exception as error:
        log.exception("backup_broke", kind=run.kind)
        _fail(run, "unexpected", {"detail": str(error) or repr(error)})
        raise BackupError("unexpected", detail=str(error) or repr(error)) from error
    except BaseException:
        _fail(run, "interrupted", {})
        raise
    _end(run, State.COMPLETED)


def note(run: BackupRun, **fields: Any) -> None:
    """Write down what is known of the run by now."""
    BackupRun.objects.filter(pk=run.pk).update(**fields)
    for name, value in fields.items():
        setattr(run, name, value)


def keep_findings(run: BackupRun, findings: Iterable[Finding]) -> None:
    """Write down what did not agree."""
    note(run, findings=[finding.stored() for finding in findings])


def recover_lost() -> int:
    """End the runs whose process died, and delete what it left unfinished; how many."""
    lost = list(BackupRun.objects.lost())
    for run in lost:
        ending = {"state": State.LOST, "ended_at": timezone.now(), "error_code": "worker_lost"}
        if BackupRun.objects.lost().filter(pk=run.pk).update(**ending):
            log.error("backup_lost", kind=run.kind, started_at=run.started_at.isoformat())
            if run.partial:
                Path(run.partial).unlink(missing_ok=True)
    return len(lost)


def _claimed(kind: BackupRun.Kind, fields: dict[str, Any]) -> BackupRun:
    try:
        with transaction.atomic():
            return BackupRun.objects.create(kind=kind, **fields)
    except IntegrityError as error:
        raise BackupError("already_running") from error


def _fail(run: BackupRun, code: str, values: dict[str, str]) -> None:
    log.error("backup_failed", kind=run.kind, code=code, **values)
    with suppress(Error):  # a database that is away is what went wrong: the run is found lost later
        _end(run, State.FAILED, error_code=code, error_values=values)


def _end(run: BackupRun, state: BackupRun.State, **fields: Any) -> None:
    """Unless it was found lost meanwhile."""
    ending = {"state": state, "ended_at": timezone.now(), "partial": "", **fields}
    if BackupRun.objects.filter(pk=run.pk, state=State.RUNNING).update(**ending):
        run.refresh_from_db()


@contextmanager
def _beating(run: BackupRun) -> Iterator[None]:
    over = threading.Event()
    thread = threading.Thread(target=_beat, args=(run.pk, over), name="backup-beat", daemon=True)
    thread.start()
    try:
        yield
    finally:
        over.set()
        thread.join()


def _beat(pk: int, over: threading.Event) -> None:
    while not over.wait(BEAT_SECONDS):
        try:
            BackupRun.objects.filter(pk=pk, state=State.RUNNING).update(beat_at=timezone.now())
        except Error as error:  # the database is away: the next beat tries again
            log.warning("backup_beat_failed", error=repr(error))
        finally:
            connection.close()
