"""Reading an old database: every value as text, so that no date, number or encoding of the past stops the reader.

Rows come in batches by ascending id; nothing is written, and PostgreSQL shows one snapshot from the first row to the last.
"""

import hashlib
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Protocol
from urllib.parse import unquote, urlsplit

import psycopg

CONNECT_SECONDS = 10
SESSION = (
    "SET default_transaction_read_only = on",
    "SET TimeZone = 'UTC'",
    "SET DateStyle = 'ISO, YMD'",
    "SET client_encoding = 'UTF8'",
    "SET statement_timeout = 0",
    "SET idle_in_transaction_session_timeout = 0",
    "SET extra_float_digits = 1",
)


class SourceError(Exception):
    """The old database cannot be read; the words say why, without its password."""


@dataclass
class Row:
    """One row of an old table: its id and its other columns as text; ``digest`` is of all of them."""

    id: str
    values: dict[str, str | None]
    digest: str = field(init=False)

    def __post_init__(self) -> None:
        told = "\0".join(f"{name}={value}" for name, value in sorted(self.values.items()))
        self.digest = hashlib.sha256(told.encode("utf-8", "surrogatepass")).hexdigest()

    def get(self, name: str) -> str | None:
        """The column, or None where it is null or the table has no such column."""
        return self.values.get(name)


class Connection(Protocol):
    """One way of asking: PostgreSQL's or SQLite's."""

    mark: str  # of a parameter
    measured: str  # SQL for the digest and the length of a text, $c is the column

    def ask(self, statement: str, values: Sequence[Any] = ()) -> list[tuple[Any, ...]]:
        """All rows of the answer."""

    def columns(self, table: str) -> list[str]:
        """The names of its columns; none where there is no such table."""


class OldDatabase:
    """One of the old databases; ``name`` is "artify" or "content"."""

    def __init__(self, name: str, connection: Connection) -> None:
        self.name, self._connection = name, connection
        self._columns: dict[str, list[str]] = {}

    def has(self, table: str) -> bool:
        """Whether it has the table, with an id."""
        return "id" in self._columns_of(table)

    def count(self, table: str) -> int:
        """How many rows it has."""
        return int(self._connection.ask(f'SELECT count(*) FROM "{table}"')[0][0])  # noqa: S608 - a name of ours

    def batches(
        self, table: str, columns: Sequence[str], size: int, measured: Sequence[str] = ()
    ) -> Iterator[list[Row]]:
        """The rows by ascending id, ``size`` at a time. Of ``measured`` columns only digest and length are read.

        A column that the table does not have is left out.
        """
        names = [name for name in columns if name in self._columns_of(table)]
        wanted = [f'CAST("{name}" AS text)' for name in ("id", *names)]
        wanted += [self._connection.measured.replace("$c", f'CAST("{name}" AS text)') for name in measured]
        names += [part for name in measured for part in (f"{name}_digest", f"{name}_length")]
        statement = f'SELECT {", ".join(wanted)} FROM "{table}" old {{after}} ORDER BY old."id" LIMIT {size}'  # noqa: S608
        rows = self._connection.ask(statement.format(after=""))
        while rows:
            yield [Row(row[0], dict(zip(names, map(_text, row[1:]), strict=True))) for row in rows]
            after = f'WHERE old."id" > {self._connection.mark}'  # as what it is, not as the text that is selected
            rows = self._connection.ask(statement.format(after=after), [rows[-1][0]])

    def text(self, table: str, column: str, old_id: str) -> str | None:
        """One value, whole."""
        mark = self._connection.mark
        statement = f'SELECT CAST("{column}" AS text) FROM "{table}" WHERE "id" = {mark}'  # noqa: S608 - names of ours
        rows = self._connection.ask(statement, [old_id])
        return rows[0][0] if rows else None

    def _columns_of(self, table: str) -> list[str]:
        if table not in self._columns:
            self._columns[table] = self._connection.columns(table)
        return self._columns[table]


@contextmanager
def open_old(name: str, url: str) -> Iterator[OldDatabase]:
    """The old database at a ``postgres://`` or ``sqlite:///`` address, read only.

    Raises:
        SourceError: there is none, or it answers with a fault, also later on.
    """
    scheme = urlsplit(url).scheme
    try:
        if scheme in {"postgres", "postgresql"}:
            with psycopg.connect(
                url.replace("postgres://", "postgresql://", 1), connect_timeout=CONNECT_SECONDS
            ) as raw:
                yield OldDatabase(name, _Postgres(raw))
        elif scheme == "sqlite":
            path = Path(unquote(urlsplit(url).path.removeprefix("/")))
            with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)) as file:
                yield OldDatabase(name, _SQLite(file))
        else:
            raise SourceError(f"{name}: give a postgres:// or sqlite:/// address.")
    except (psycopg.Error, sqlite3.Error) as error:
        raise SourceError(f"{name}: {error}") from error


class _Postgres:
    mark = "%s"
    measured = "md5($c), octet_length($c)"

    def __init__(self, raw: "psycopg.Connection[Any]") -> None:
        self._raw = raw
        raw.autocommit = True
        for statement in SESSION:
            raw.execute(statement)
        raw.autocommit = False
        raw.isolation_level = psycopg.IsolationLevel.REPEATABLE_READ

    def ask(self, statement: str, values: Sequence[Any] = ()) -> list[tuple[Any, ...]]:
        return self._raw.execute(statement, values or None).fetchall()

    def columns(self, table: str) -> list[str]:
        found = self.ask(
            "SELECT attname FROM pg_attribute WHERE attrelid = to_regclass(%s) AND attnum > 0 AND NOT attisdropped",
            [f'"{table}"'],
        )
        return [name for (name,) in found]


class _SQLite:
    mark = "?"
    measured = "md5_of($c), length(CAST($c AS blob))"

    def __init__(self, raw: sqlite3.Connection) -> None:
        self._raw = raw
        raw.text_factory = lambda value: value.decode("utf-8", "replace")
        raw.create_function("md5_of", 1, _md5, deterministic=True)
        raw.execute("BEGIN")

    def ask(self, statement: str, values: Sequence[Any] = ()) -> list[tuple[Any, ...]]:
        return self._raw.execute(statement, values).fetchall()

    def columns(self, table: str) -> list[str]:
        return [row[1] for row in self.ask(f'PRAGMA table_info("{table}")')]


def _md5(text: str | None) -> str | None:
    return None if text is None else hashlib.md5(text.encode(), usedforsecurity=False).hexdigest()


def _text(value: Any) -> str | None:
    return None if value is None else str(value)
