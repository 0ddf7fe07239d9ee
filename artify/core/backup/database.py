"""The database as a backup sees it: one snapshot of it, counted and streamed; and how it comes back.

What differs between PostgreSQL and SQLite stands in their modules, behind ``Engine`` and ``Snapshot``.
"""

from collections.abc import Callable, Iterable, Iterator
from contextlib import AbstractContextManager, contextmanager
from typing import Any, Protocol

from django.db import connections

from artify.core.backup.errors import BackupError
from artify.core.backup.manifest import Table
from artify.core.backup.postgres import Postgres
from artify.core.backup.sqlite import SQLite
from artify.core.backup.streams import Readable

ALIAS = "default"


class Snapshot(Protocol):
    """The database at one moment, whoever writes meanwhile."""

    version: str  # of the engine

    def tables(self) -> dict[str, Table]:
        """Every table of ours, by name."""

    def columns(self, table: str) -> set[str]:
        """Of a table; none where there is no such table."""

    def rows(self, statement: str, values: Iterable[object] = ()) -> Iterator[tuple[Any, ...]]:
        """What a SELECT answers, row by row; values are put in for %s."""

    def dump(self) -> AbstractContextManager[Readable]:
        """The whole database as a stream; the block's end says whether it was whole. Raises BackupError."""


class Engine(Protocol):
    """A database of one kind, named by settings as Django has them."""

    kind: str
    name: str

    def snapshot(self) -> AbstractContextManager[Snapshot]:
        """One state of the database for the length of the block. Raises BackupError: its programs are missing or old."""

    def table_count(self) -> int:
        """How many tables there are; 0 for a database that was just made."""

    def load(self, parts: Iterable[bytes]) -> None:
        """Bring back what ``dump`` gave, all or nothing. Raises BackupError."""

    def scratch(self) -> AbstractContextManager[str]:
        """The name of an empty database beside this one, gone after the block. Raises BackupError."""


def engine_of(settings: dict[str, Any]) -> Engine:
    """How to talk to the database that these settings name. Raises BackupError: database_unsupported."""
    kinds: dict[str, Callable[[dict[str, Any]], Engine]] = {
        "django.db.backends.postgresql": Postgres,
        "django.db.backends.sqlite3": SQLite,
    }
    if settings["ENGINE"] not in kinds:
        raise BackupError("database_unsupported", engine=settings["ENGINE"])
    return kinds[settings["ENGINE"]](settings)


def current() -> Engine:
    """The database that this thread's ORM talks to."""
    return engine_of(connections[ALIAS].settings_dict)


@contextmanager
def orm_on(name: str) -> Iterator[None]:
    """Let the ORM of this thread talk to another database of the same server; other threads are not touched."""
    own = connections[ALIAS]
    other = own.copy()
    other.settings_dict["NAME"] = name
    other.settings_dict["OPTIONS"].pop(
        "pool", None
    )  # a pool belongs to the alias, and would lead back to the first one
    other.settings_dict["CONN_MAX_AGE"] = 0
    connections[ALIAS] = other
    try:
        yield
    finally:
        other.close()
        connections[ALIAS] = own
