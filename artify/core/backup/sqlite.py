"""SQLite: a copy by its own backup interface, consistent while the app writes, compressed on its way."""

import re
import secrets
import sqlite3
import tempfile
import zlib
from collections.abc import Iterable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

from artify.core.backup.errors import BackupError
from artify.core.backup.manifest import Table
from artify.core.backup.streams import PIECE_BYTES, Readable, pieces_of

TABLES = "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY name"
BUSY_SECONDS = 60.0
GZIP = 31  # zlib's window for a stream with gzip's header
BESIDE = ("-wal", "-shm", "-journal")
LEVEL = 4  # twice as quick as the usual 6, a few hundredths larger


class SQLite:
    """The file that settings name."""

    kind = "sqlite"

    def __init__(self, settings: dict[str, Any]) -> None:
        self.name = str(settings["NAME"])
        self._path = Path(self.name)

    @contextmanager
    def snapshot(self) -> Iterator["SQLiteSnapshot"]:
        """A copy in a temporary file. Readers and writers of the original are not kept out."""
        with tempfile.TemporaryDirectory(prefix="artify-backup-") as folder:
            path = Path(folder) / "copy.sqlite3"
            with closing(_open(self._path)) as original, closing(sqlite3.connect(path)) as copy:
                original.backup(copy)  # all pages at once: else each write of the app would begin it anew
                copy.execute("PRAGMA journal_mode=DELETE")
            with closing(_open(path)) as connection:
                yield SQLiteSnapshot(connection, path)

    def table_count(self) -> int:
        """Of tables in the file; a file that is not there has none."""
        if not self._path.exists():
            return 0
        with closing(_open(self._path)) as connection:
            return len(connection.execute(TABLES).fetchall())

    def load(self, parts: Iterable[bytes]) -> None:
        """Write the file beside, look whether it is whole, and put it in its place."""
        self._path.parent.mkdir(parents=True, exist_ok=True)
        beside = self._path.with_name(f".{self._path.name}.{secrets.token_hex(4)}.restoring")
        try:
            _unpack(parts, beside)
            with closing(_open(beside)) as connection:
                _look_through(connection)
            for ending in BESIDE:
                self._path.with_name(self._path.name + ending).unlink(missing_ok=True)
            beside.replace(self._path)
        finally:
            beside.unlink(missing_ok=True)

    @contextmanager
    def scratch(self) -> Iterator[str]:
        """A file in a temporary folder."""
        with tempfile.TemporaryDirectory(prefix="artify-drill-") as folder:
            yield str(Path(folder) / "drill.sqlite3")


class SQLiteSnapshot:
    """A copy that nobody writes to."""

    def __init__(self, connection: sqlite3.Connection, path: Path) -> None:
        self._connection, self._path, self.version = connection, path, sqlite3.sqlite_version

    def tables(self) -> dict[str, Table]:
        """Every table with the number of its rows; what stands in them is compared as a file."""
        names = [name for (name,) in self._connection.execute(TABLES)]
        return {name: Table(self._count(name)) for name in names}

    def columns(self, table: str) -> set[str]:
        """By the catalogue."""
        return {name for (name,) in self._connection.execute("SELECT name FROM pragma_table_info(?)", [table])}

    def rows(self, statement: str, values: Iterable[object] = ()) -> Iterator[tuple[Any, ...]]:
        """Row by row."""
        yield from self._connection.execute(statement.replace("%s", "?"), list(values))

    @contextmanager
    def dump(self) -> Iterator[Readable]:
        """The file, compressed."""
        with self._path.open("rb") as file:
            yield _Compressed(file)

    def _count(self, table: str) -> int:
        quoted = table.replace('"', '""')
        found: tuple[int] = self._connection.execute(f'SELECT count(*) FROM "{quoted}"').fetchone()  # noqa: S608 - quoted
        return found[0]


class _Compressed:
    def __init__(self, source: Readable) -> None:
        self._pieces, self._pack, self._held = pieces_of(source), zlib.compressobj(LEVEL, wbits=GZIP), b""
        self._is_over = False

    def read(self, size: int = -1, /) -> bytes:
        while not self._is_over and (size < 0 or len(self._held) < size):
            piece = next(self._pieces, b"")
            self._is_over = not piece
            self._held += self._pack.compress(piece) if piece else self._pack.flush()
        data = self._held[:size] if size >= 0 else self._held
        self._held = self._held[len(data) :]
        return data


def _unpack(parts: Iterable[bytes], path: Path) -> None:
    unpack = zlib.decompressobj(wbits=GZIP)
    path.touch(mode=0o600)
    try:
        with path.open("wb") as file:
            for part in parts:
                while part:
                    file.write(unpack.decompress(part, PIECE_BYTES))
                    part = unpack.unconsumed_tail
            file.write(unpack.flush())
    except zlib.error as error:
        raise BackupError("altered", where="database") from error
    if not unpack.eof:
        raise BackupError("truncated")


def _look_through(connection: sqlite3.Connection) -> None:
    """Raises BackupError: SQLite does not find the file whole."""
    try:
        said = [str(row[0]) for row in connection.execute("PRAGMA integrity_check(5)")]
    except sqlite3.DatabaseError as error:
        said = [str(error)]
    if said != ["ok"]:
        raise BackupError("altered", where=re.sub(r"\s+", " ", "; ".join(said)))


def _open(path: Path) -> sqlite3.Connection:
    return sqlite3.connect(f"{path.absolute().as_uri()}?mode=rw", uri=True, timeout=BUSY_SECONDS)
