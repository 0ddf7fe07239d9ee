"""Bringing a backup back into an empty database and an empty storage: all of it, or nothing."""

from collections.abc import Callable
from dataclasses import dataclass

import structlog
from django.core.cache import caches
from django.core.files.storage import Storage, default_storage
from django.db import connection
from django.utils import timezone

from artify.core.backup import comparing, database, hooks, media, opening
from artify.core.backup.archive import MEDIA
from artify.core.backup.database import Engine
from artify.core.backup.errors import BackupError
from artify.core.backup.hooks import Finding
from artify.core.backup.manifest import Manifest
from artify.core.backup.opening import Archive
from artify.core.models import BackupAlarm, BackupRun

log = structlog.get_logger()
Told = Callable[[str], None]


@dataclass(frozen=True)
class Restored:
    """What came back, what was put right after it, and what does not agree."""

    manifest: Manifest
    files: int
    migrations: int
    done: list[str]
    findings: list[Finding]


def restore(name: str) -> Restored:
    """Restore a file, or one that is kept in the configured place, into the configured database and storage.

    Files are put back first, and the archive is read to its end with them; then comes the database, in one
    transaction. What fails leaves everything empty again.

    Raises:
        BackupError: not empty; of another engine or a newer version; truncated, altered; what the database refuses.
    """
    archive, engine = opening.found(name), database.current()
    manifest = fitting(archive, engine)
    refuse_full(engine, default_storage)
    files = _bring_back(archive, engine)
    connection.close()
    findings = comparing.differences(engine, manifest)
    migrations = comparing.migrate()
    _forget_other_times()
    done = hooks.put_right()
    findings += comparing.faults(manifest)
    _keep(archive, findings)
    return Restored(manifest, files, migrations, done, findings)


def fitting(archive: Archive, engine: Engine) -> Manifest:
    """The manifest of an archive that this version can restore here. Raises BackupError."""
    manifest = archive.manifest()
    if manifest.engine != engine.kind:
        raise BackupError("other_engine", found=manifest.engine, wanted=engine.kind)
    unknown = comparing.unknown_migration(manifest)
    if unknown:
        raise BackupError("newer_application", migration=unknown)
    return manifest


def refuse_full(engine: Engine, storage: Storage) -> None:
    """Raises BackupError: database_not_empty; media_not_empty."""
    tables = engine.table_count()
    if tables:
        raise BackupError("database_not_empty", name=engine.name, tables=tables)
    for name in media.names(storage):
        raise BackupError("media_not_empty", name=name)


def files_of(archive: Archive, storage: Storage, written: list[str]) -> None:
    """Put every file back; ``written`` is told each name."""
    with archive.reading() as reader:
        for member in reader.members():
            if member.name.startswith(MEDIA):
                written.append(media.restore(member, storage))


def _bring_back(archive: Archive, engine: Engine) -> int:
    written: list[str] = []
    try:
        files_of(archive, default_storage, written)
        connection.close()
        engine.load(archive.database())
    except BaseException:
        for name in written:
            default_storage.delete(name)
        raise
    return len(written)


def _forget_other_times() -> None:
    """Caches speak of another database, runs and alarms of another place or of backups that this one does not know."""
    forget = getattr(caches["default"], "delete_pattern", None)  # clear() would empty the whole server
    if forget:
        forget("*")
    BackupRun.objects.all().delete()
    BackupAlarm.objects.all().delete()


def _keep(archive: Archive, findings: list[Finding]) -> None:
    """Write down where this database came from."""
    run = BackupRun(kind=BackupRun.Kind.RESTORE, file_name=archive.name[:100], ended_at=timezone.now())
    run.state = BackupRun.State.FAILED if findings else BackupRun.State.COMPLETED
    if findings:
        run.error_code, run.error_values = "restored_differs", {"findings": str(len(findings))}
    run.findings = [finding.stored() for finding in findings]
    run.save()
