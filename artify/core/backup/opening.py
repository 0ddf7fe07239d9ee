"""An archive wherever it lies, opened as often as it must be read through."""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from typing import IO

from django.conf import settings

from artify.core.backup import targets
from artify.core.backup.archive import DATABASE, MEDIA, ArchiveReader
from artify.core.backup.encryption import MAGIC, EncryptedReader, is_encrypted
from artify.core.backup.errors import BackupError
from artify.core.backup.manifest import Manifest
from artify.core.backup.streams import Readable, pieces_of, read_fully

Opener = Callable[[], AbstractContextManager[IO[bytes]]]


class Archive:
    """A backup to be read; ``opener`` gives its bytes from the beginning, each time."""

    def __init__(self, name: str, opener: Opener) -> None:
        self.name, self._opener = name, opener

    def raw(self) -> AbstractContextManager[IO[bytes]]:
        """Its bytes as they lie there."""
        return self._opener()

    @contextmanager
    def reading(self) -> Iterator[ArchiveReader]:
        """From the beginning. Raises BackupError: see ArchiveReader and EncryptedReader; key_missing."""
        with self._opener() as file:
            yield ArchiveReader(_plain(file), self.name)

    def manifest(self) -> Manifest:
        """Its first member; the rest is not read."""
        with self.reading() as reader:
            return reader.manifest

    def verify(self) -> int:
        """Read it to its end; the bytes of its files. Raises BackupError: truncated; altered."""
        with self.reading() as reader:
            return sum(member.size for member in reader.members() if member.name.startswith(MEDIA))

    def database(self) -> Iterator[bytes]:
        """The dump, piece by piece."""
        with self.reading() as reader:
            for member in reader.members():
                if not member.name.startswith(DATABASE):
                    return  # it stands before everything else
                yield from pieces_of(member)


def found(name: str) -> Archive:
    """The archive of a file's path, or of a name in the configured place. Raises BackupError: no_backup."""
    path = Path(name)
    if path.is_file():
        return Archive(path.name, lambda: path.open("rb"))
    return kept(targets.configured(), name)


def kept(target: targets.Target, name: str) -> Archive:
    """One that is kept there. Raises BackupError: no_backup."""
    if not targets.NAME.fullmatch(name) or target.size(name) is None:
        raise BackupError("no_backup", where=f"{target}/{name}")
    return Archive(name, lambda: target.open(name))


def _plain(file: IO[bytes]) -> Readable:
    beginning = read_fully(file, len(MAGIC))
    file.seek(0)
    if not is_encrypted(beginning):
        return file
    if not settings.BACKUP_KEY:
        raise BackupError("key_missing")
    return EncryptedReader(file, settings.BACKUP_KEY)
