"""Making a backup: the dump in one snapshot, then the files, into one archive, which is read back before it counts."""

import hashlib
import json
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import structlog
from django.conf import settings
from django.contrib.auth import get_user_model
from django.db import connection
from django.utils import timezone

from artify.core.backup import database, hooks, media, retention, runs, targets
from artify.core.backup.archive import FILES, ArchiveWriter
from artify.core.backup.encryption import EncryptedWriter
from artify.core.backup.errors import BackupError
from artify.core.backup.hooks import Finding
from artify.core.backup.manifest import Account, Manifest
from artify.core.backup.opening import Archive, kept
from artify.core.backup.streams import HashedReader, HashedWriter, Writable, pieces_of
from artify.core.models import BackupRun

log = structlog.get_logger()
FILE_GONE = "file_missing"


def make(folder: Path | None = None) -> BackupRun:
    """Make a backup where the settings say, or in a folder; the row of how it went.

    Only one in the configured place ends old ones, and counts for the schedule.

    Raises:
        BackupError: already_running; what database or storage refuse; truncated, altered: it could not be read back.
    """
    target = targets.folder(folder) if folder else targets.configured()
    with runs.recorded(BackupRun.Kind.BACKUP, folder=str(target) if folder else "") as run:
        retention.sweep(target)
        name = targets.new_name(timezone.now(), encrypted=bool(settings.BACKUP_KEY))
        partial = target.partial(name)
        runs.note(run, file_name=name, partial=str(partial))
        try:
            _make(run, target, partial)
        finally:
            partial.unlink(missing_ok=True)
        if not folder:
            retention.forget_old(target, name)
    log.info("backup_made", file=run.file_name, size_bytes=run.size_bytes, findings=len(run.findings))
    return run


def _make(run: BackupRun, target: targets.Target, partial: Path) -> None:
    files, sha256 = _write(partial)
    _read_back(Archive(run.file_name, lambda: partial.open("rb")), sha256)
    runs.note(run, size_bytes=partial.stat().st_size, sha256=sha256)
    runs.keep_findings(run, _findings(files))
    target.put(partial, run.file_name)
    if target.folder is None:
        _look_at_arrived(target, run.file_name, sha256)


def _write(path: Path) -> tuple[media.Files, str]:
    """The whole archive; what was said of its files, and its SHA-256."""
    path.touch(mode=targets.OWNER_ONLY, exist_ok=False)
    with path.open("wb") as file:
        hashed = HashedWriter(file)
        with _encrypted(hashed) as sink, database.current().snapshot() as snapshot:
            files = _fill(sink, snapshot)
        file.flush()
        os.fsync(file.fileno())
    return files, hashed.sha256


def _fill(sink: Writable, snapshot: database.Snapshot) -> media.Files:
    with ArchiveWriter(sink, _manifest(snapshot)) as archive:
        with snapshot.dump() as dump:
            archive.add_parts(dump)
        files = media.write(archive, snapshot, hooks.left_out())
        archive.add_bytes(FILES, json.dumps(files.to_dict(), ensure_ascii=False, indent=1).encode())
    return files


@contextmanager
def _encrypted(sink: Writable) -> Iterator[Writable]:
    """Whatever fails in the block, the last chunk is not written then."""
    if not settings.BACKUP_KEY:
        yield sink
        return
    writer = EncryptedWriter(sink, settings.BACKUP_KEY)
    yield writer
    writer.close()


def _manifest(snapshot: database.Snapshot) -> Manifest:
    migrations: dict[str, list[str]] = {}
    for app, name in snapshot.rows("SELECT app, name FROM django_migrations ORDER BY id"):
        migrations.setdefault(app, []).append(name)
    return Manifest(
        made_at=timezone.now(),
        application=settings.VERSION,
        engine=database.current().kind,
        engine_version=snapshot.version,
        tables=snapshot.tables(),
        migrations=migrations,
        left_out=hooks.left_out(),
        account=_account(snapshot),
    )


def _account(snapshot: database.Snapshot) -> Account | None:
    """Whoever signed in last and could do so again."""
    meta, quote = get_user_model()._meta, connection.ops.quote_name
    statement = (
        f"SELECT {quote(str(meta.pk.column))}, password FROM {quote(meta.db_table)} "  # noqa: S608 - names of ours
        "WHERE is_active AND password <> '' AND password NOT LIKE %s ORDER BY last_login IS NULL, last_login DESC LIMIT 1"
    )
    for key, password in snapshot.rows(statement, ["!%"]):
        return Account(str(key), digest(password))
    return None


def digest(password: str) -> str:
    """By which two stored hashes are compared."""
    return hashlib.sha256(password.encode()).hexdigest()


def _read_back(archive: Archive, sha256: str) -> None:
    """Raises BackupError: truncated; altered."""
    archive.verify()
    with archive.raw() as file:
        hashed = HashedReader(file)
        for _ in pieces_of(hashed):
            pass
    if hashed.sha256 != sha256:
        raise BackupError("altered", where=archive.name)


def _look_at_arrived(target: targets.Target, name: str, sha256: str) -> None:
    """What the bucket has is read back from there."""
    try:
        _read_back(kept(target, name), sha256)
    except BackupError:
        target.delete(name)
        raise


def _findings(files: media.Files) -> list[Finding]:
    found = [Finding(FILE_GONE, name) for name in files.missing]
    if files.missing_count > len(found):
        found.append(Finding(FILE_GONE, "…", f"{files.missing_count - len(found)} more"))
    if found:
        log.error("backup_files_missing", count=files.missing_count, first=files.missing[0])
    return found
