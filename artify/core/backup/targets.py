"""Where backups are kept: a folder, or a bucket that speaks S3; both through Django's storage API (STORAGES["backups"])."""

import os
import re
import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import IO, cast

from django.conf import settings
from django.core.files import File
from django.core.files.storage import FileSystemStorage, Storage, storages

from artify.core.backup.errors import BackupError

NAME = re.compile(r"artify-(\d{8}T\d{6}Z)-[0-9a-f]{6}\.tar(\.enc)?")
MOMENT = "%Y%m%dT%H%M%SZ"
PARTIAL = ".partial"
OWNER_ONLY, OWNER_ONLY_FOLDER = 0o600, 0o700


def new_name(moment: datetime, *, encrypted: bool) -> str:
    """Of a backup made then: sorted by name is sorted by time."""
    ending = ".tar.enc" if encrypted else ".tar"
    return f"artify-{moment.astimezone(UTC).strftime(MOMENT)}-{secrets.token_hex(3)}{ending}"


def moment_of(name: str) -> datetime:
    """When a backup of that name was made."""
    found = NAME.fullmatch(name)
    if found is None:
        raise BackupError("not_a_backup", name=name)
    return datetime.strptime(found[1], MOMENT).replace(tzinfo=UTC)


class Target:
    """One place with backups in it; a file there is whole, for it is put there when it is."""

    def __init__(self, storage: Storage) -> None:
        self._storage = storage
        self.folder: Path | None = Path(storage.path("")) if isinstance(storage, FileSystemStorage) else None

    def __str__(self) -> str:
        bucket: object = getattr(self._storage, "bucket_name", "")
        return str(self.folder or bucket)

    def names(self) -> list[str]:
        """The backups, the oldest first."""
        try:
            found = self._storage.listdir("")[1]
        except FileNotFoundError:
            return []
        return sorted(name for name in found if NAME.fullmatch(name))

    def newest(self) -> str:
        """Raises BackupError: no_backup."""
        found = self.names()
        if not found:
            raise BackupError("no_backup", where=self)
        return found[-1]

    def size(self, name: str) -> int | None:
        """In bytes; None where it is gone."""
        return self._storage.size(name) if self._storage.exists(name) else None

    def delete(self, name: str) -> None:
        """Away with it."""
        self._storage.delete(name)

    @contextmanager
    def open(self, name: str) -> Iterator[IO[bytes]]:
        """Its bytes. One from a bucket is fetched into a temporary file."""
        with self._storage.open(name) as file:
            yield cast(IO[bytes], file)

    def partial(self, name: str) -> Path:
        """Where a backup is written before it is put here."""
        folder = self.folder or Path(settings.BACKUP_DIR)
        folder.mkdir(parents=True, exist_ok=True, mode=OWNER_ONLY_FOLDER)
        return folder / f".{name}{PARTIAL}"

    def put(self, partial: Path, name: str) -> None:
        """Take over a file that is whole."""
        if self.folder:
            partial.replace(self.folder / name)
            _sync(self.folder)
            return
        with partial.open("rb") as file:
            self._storage.save(name, File(file))


def configured() -> Target:
    """The place that the settings name."""
    return Target(storages["backups"])


def folder(path: Path) -> Target:
    """A folder that somebody named."""
    return Target(
        FileSystemStorage(
            str(path.absolute()), file_permissions_mode=OWNER_ONLY, directory_permissions_mode=OWNER_ONLY_FOLDER
        )
    )


def _sync(path: Path) -> None:
    """Have the folder remember the new name when the power fails."""
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
