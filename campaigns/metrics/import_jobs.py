"""Imports by a worker: a large file is stored, read beside any request, and watched while it is; see docs/adr/0022."""

import secrets
import time
from contextlib import suppress
from dataclasses import asdict
from datetime import timedelta
from typing import Any, cast
from uuid import UUID

import structlog
from django.core.files.uploadedfile import UploadedFile
from django.db import IntegrityError, transaction
from django.db.models import F, Q, QuerySet
from django.utils import timezone, translation
from django.utils.translation import gettext as _
from rest_framework.exceptions import APIException, ErrorDetail, ValidationError

from accounts.models import User
from artify.core.errors import AlreadyEnded, CampaignUnavailable, ImportRunning, QueueUnavailable
from campaigns.metrics import staging
from campaigns.metrics.importing import Report, Watch
from campaigns.metrics.understanding import Understood, Wish, understand
from campaigns.models import Campaign, ResultsImport

log = structlog.get_logger()
State = ResultsImport.State
RUNNING = ResultsImport.RUNNING
LONGEST_IMPORT_SECONDS = 1800
QUEUED = timedelta(minutes=2)  # a message that was not taken by then may be lost; a second one does no harm
# A worker that says nothing for longer than a task may take is gone: while it stores, in one transaction, it says nothing.
SILENT = timedelta(seconds=LONGEST_IMPORT_SECONDS, minutes=2)
MOST_LOST = 3  # times an import may take its worker down before it is given up
FILE_KEPT = timedelta(days=1)  # of what was tried and never imported
KEPT = timedelta(days=30)
PROGRESS_SECONDS = 0.5


def start(user: User, file: UploadedFile[Any], wish: Wish) -> ResultsImport:
    """Store the file, so that a worker can import it; one import of a user at a time, files of earlier ones are let go.

    Raises:
        ImportRunning: another one is under way (409).
    """
    refuse_second(user)
    made = ResultsImport(user=user, file_name=(file.name or "")[:255], size_bytes=file.size or 0, **_fields(wish))
    made.file.save(f"imports/{secrets.token_hex(16)}.csv", file, save=False)  # nothing of what its sender called it
    try:
        with transaction.atomic():
            made.save()
    except IntegrityError as error:
        made.file.delete(save=False)
        raise ImportRunning from error
    for earlier in user.results_imports.exclude(pk=made.pk).exclude(file=""):
        _let_go(earlier)
    return made


def refuse_second(user: User) -> None:
    """Before a body is read. Raises ImportRunning."""
    if user.results_imports.filter(state__in=RUNNING).exists():
        raise ImportRunning


def again(found: ResultsImport, wish: Wish) -> None:
    """The same file with another wish; a try that is under way makes way.

    Raises:
        AlreadyEnded: it is being imported, or the file is gone.
        ImportRunning: another one is under way.
    """
    free = Q(dry_run=True) | Q(state=State.FAILED)
    open_ones = ResultsImport.objects.filter(free, pk=found.pk).exclude(file="").exclude(state=State.CANCELLED)
    fresh = {"bytes_read": 0, "rows_read": 0, "times_lost": 0, "report": None, "error": None, "ended_at": None}
    try:
        with transaction.atomic():
            moved = open_ones.update(state=State.PENDING, attempt=F("attempt") + 1, **fresh, **_fields(wish))
    except IntegrityError as error:
        raise ImportRunning from error
    if not moved:
        raise AlreadyEnded
    found.refresh_from_db()


def cancel(found: ResultsImport) -> None:
    """End it; nothing is stored, and the file goes. Raises AlreadyEnded."""
    if not _same(found).filter(state__in=RUNNING).update(state=State.CANCELLED, ended_at=timezone.now()):
        raise AlreadyEnded
    found.refresh_from_db()
    _let_go(found)


def not_queued(found: ResultsImport) -> None:
    """Nobody was told to do it: it may be asked for again, the file stays."""
    error = {"code": QueueUnavailable.default_code, "detail": str(QueueUnavailable.default_detail)}
    _same(found).filter(state=State.PENDING).update(state=State.FAILED, error=error, ended_at=timezone.now())


def perform(pk: UUID) -> None:
    """Do what is wished with the file; a second delivery finds nothing to do."""
    found = _claimed(pk)
    if found is None:
        return
    watch = _Watch(found)
    try:
        with translation.override(found.user.language):
            _run(found, watch)
    except _OvertakenError:
        return
    except APIException as error:
        watch.end(State.FAILED, error=_error_of(error))
    except Exception:
        watch.end(State.FAILED, error={"code": "server_error", "detail": _broken(found.user.language)})
        raise
    found.refresh_from_db()
    if found.state == State.COMPLETED and not found.dry_run:
        _let_go(found)


def lost() -> list[UUID]:
    """Imports to queue once more: their message or their worker was lost; those lost too often are ended."""
    now = timezone.now()
    silent = Q(state=State.PENDING, beat_at__lt=now - QUEUED) | Q(state=State.PROCESSING, beat_at__lt=now - SILENT)
    for found in ResultsImport.objects.filter(silent, times_lost__gte=MOST_LOST).select_related("user"):
        error = {"code": "server_error", "detail": _broken(found.user.language)}
        _same(found).filter(silent).update(state=State.FAILED, error=error, ended_at=now)
    found_ids = list(ResultsImport.objects.filter(silent).values_list("pk", flat=True))
    ResultsImport.objects.filter(pk__in=found_ids, state=State.PENDING).update(beat_at=now)
    return found_ids


def forget_old() -> int:
    """Let go of files that were tried and never imported, and of imports that are long over; how many files."""
    ended = ResultsImport.objects.exclude(state__in=RUNNING)
    files = list(ended.filter(beat_at__lt=timezone.now() - FILE_KEPT).exclude(file=""))
    for found in files:
        _let_go(found)
    ended.filter(beat_at__lt=timezone.now() - KEPT, file="").delete()
    return len(files)


class _OvertakenError(Exception):
    """It was cancelled, or somebody else works on it."""


class _Watch(Watch):
    """Tells the row how the import goes, and the import when nobody wants it any more."""

    def __init__(self, found: ResultsImport) -> None:
        self.found, self.told_at = found, 0.0
        self.understood: Understood | None = None

    def reading(self, rows: int) -> None:
        """The progress, twice a second at most."""
        if time.monotonic() - self.told_at < PROGRESS_SECONDS:
            return
        self.told_at = time.monotonic()
        self._write(rows_read=rows, bytes_read=cast(Understood, self.understood).table.file.tell())

    def storing(self, report: Report) -> None:
        """The end, in one transaction with the results."""
        answer = cast(Understood, self.understood).answer(report)
        told = {
            "refused": [asdict(row) for row in report.refused],
            "warnings": [asdict(day) for day in report.warnings],
        }
        size = self.found.size_bytes
        done = {"rows_read": report.read, "bytes_read": size, "report": answer | told, "ended_at": timezone.now()}
        self._write(state=State.COMPLETED, **done)

    def end(self, state: State, **fields: Any) -> None:
        """The end without results."""
        with suppress(_OvertakenError):
            self._write(state=state, ended_at=timezone.now(), **fields)

    def _write(self, **fields: Any) -> None:
        mine = _same(self.found).filter(state=State.PROCESSING, attempt=self.found.attempt)
        if not mine.update(beat_at=timezone.now(), **fields):
            raise _OvertakenError


def _run(found: ResultsImport, watch: _Watch) -> None:
    wish = Wish(_campaign(found), found.mapping, found.source, found.dry_run)
    with staging.patience(), found.file.open("rb") as file:
        watch.understood = understand(file.file, wish)
        report = watch.understood.run(found.user, watch)
        if watch.understood.missing:
            watch.storing(report)


def _campaign(found: ResultsImport) -> Campaign | None:
    """That of which everything is, if it is still there to be changed. Raises CampaignUnavailable."""
    if not found.of_one_campaign:
        return None
    if found.campaign_id is None:
        raise CampaignUnavailable
    campaign = Campaign.objects.spendable_by(found.user).select_related("user").filter(pk=found.campaign_id).first()
    if campaign is None:
        raise CampaignUnavailable
    return campaign


def _claimed(pk: UUID) -> ResultsImport | None:
    """The import, now ours; None where it is somebody's, or over."""
    now = timezone.now()
    mine = ResultsImport.objects.filter(pk=pk)
    gone = Q(state=State.PROCESSING, beat_at__lt=now - SILENT)
    with transaction.atomic():
        lost_ones = mine.filter(gone).update(state=State.PENDING, times_lost=F("times_lost") + 1)
        claim = {
            "state": State.PROCESSING,
            "attempt": F("attempt") + 1,
            "beat_at": now,
            "bytes_read": 0,
            "rows_read": 0,
        }
        if not mine.filter(state=State.PENDING).update(**claim):
            return None
        found = mine.select_related("user").get()
    if lost_ones:
        log.warning("results_import_recovered", results_import=str(pk), times_lost=found.times_lost)
    return found


def _same(found: ResultsImport) -> QuerySet[ResultsImport]:
    return ResultsImport.objects.filter(pk=found.pk)


def _fields(wish: Wish) -> dict[str, Any]:
    return {
        "campaign": wish.campaign,
        "of_one_campaign": wish.campaign is not None,
        "mapping": wish.mapping,
        "source": wish.source,
        "dry_run": wish.dry_run,
        "beat_at": timezone.now(),
    }


def _let_go(found: ResultsImport) -> None:
    """Delete the file, unless somebody is to read it; the row goes first, so that nobody is led to a file that is not there."""
    name = found.file.name
    if name and _same(found).filter(file=name).exclude(state__in=RUNNING).update(file=""):
        found.file.storage.delete(name)


def _error_of(error: APIException) -> dict[str, str]:
    """The first thing that is wrong, as a code and a sentence."""
    detail: Any = error.detail
    if isinstance(error, ValidationError):
        while not isinstance(detail, ErrorDetail):
            detail = next(iter(detail.values() if isinstance(detail, dict) else detail))
    return {"code": str(detail.code), "detail": str(detail)}


def _broken(language: str) -> str:
    with translation.override(language):
        return _("Something went wrong on our side. Please try again.")
