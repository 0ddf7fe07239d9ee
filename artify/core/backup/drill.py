"""The drill: the newest backup is restored beside everything, compared, and thrown away again."""

import shutil
import tempfile
from collections.abc import Iterator

import structlog
from django.core.files.storage import FileSystemStorage, Storage

from artify.core.backup import comparing, database, restoring, runs, targets
from artify.core.backup.archive import MEDIA, ArchiveReader
from artify.core.backup.errors import BackupError
from artify.core.backup.hooks import Finding
from artify.core.backup.manifest import Manifest
from artify.core.backup.opening import Archive, kept
from artify.core.backup.streams import HashedReader, pieces_of
from artify.core.models import BackupRun

log = structlog.get_logger()
MEGABYTE = 1_000_000


def drill() -> BackupRun:
    """Restore the newest backup into a scratch database and folder, and compare; the row of how it went.

    Raises:
        BackupError: no_backup; what a restore raises; restored_differs, the row's findings say where.
    """
    with runs.recorded(BackupRun.Kind.DRILL) as run:
        target = targets.configured()
        name = target.newest()
        runs.note(run, file_name=name, size_bytes=target.size(name) or 0)
        findings = rehearse(kept(target, name))
        runs.keep_findings(run, findings)
        if findings:
            raise BackupError("restored_differs", findings=len(findings))
    log.info("drill_passed", file=run.file_name)
    return run


def rehearse(archive: Archive) -> list[Finding]:
    """Restore it beside everything, compare, and throw it away; what does not agree."""
    engine = database.current()
    manifest = restoring.fitting(archive, engine)
    _refuse_small(archive.verify())
    return [*_database(archive, manifest), *_files(archive)]


def _database(archive: Archive, manifest: Manifest) -> list[Finding]:
    engine = database.current()
    with engine.scratch() as name, database.orm_on(name):
        scratch = database.current()
        if scratch.name == engine.name or scratch.table_count():
            raise BackupError("database_not_empty", name=scratch.name, tables=scratch.table_count())
        scratch.load(archive.database())
        found = comparing.differences(scratch, manifest)
        comparing.migrate()  # what the apps ask speaks of the tables of this version
        return [*found, *comparing.faults(manifest)]


def _files(archive: Archive) -> list[Finding]:
    with tempfile.TemporaryDirectory(prefix="artify-drill-") as folder:
        storage = FileSystemStorage(folder)
        restoring.files_of(archive, storage, [])
        with archive.reading() as reader:
            return list(_different(reader, storage))


def _different(reader: ArchiveReader, storage: Storage) -> Iterator[Finding]:
    """Files that are not, in the folder, what they are in the archive."""
    for member in reader.members():
        if not member.name.startswith(MEDIA):
            continue
        wanted = HashedReader(member)
        with storage.open(member.name.removeprefix(MEDIA)) as file:
            there = HashedReader(file)
            for source in (wanted, there):
                for _ in pieces_of(source):
                    pass
        if (there.count, there.sha256) != (wanted.count, wanted.sha256):
            yield Finding("file_differs", member.name.removeprefix(MEDIA))


def _refuse_small(needed: int) -> None:
    """For so many bytes of files. Raises BackupError: no_room."""
    folder = tempfile.gettempdir()
    free = shutil.disk_usage(folder).free
    if free < needed:
        raise BackupError("no_room", where=folder, needed=needed // MEGABYTE, free=free // MEGABYTE)
