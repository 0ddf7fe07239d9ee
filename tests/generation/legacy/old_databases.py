"""Old databases of a test's own: filled row by row, read by the import as it would read the real ones."""

import os
import sqlite3
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit, urlunsplit

import psycopg
from psycopg import sql

from tests.generation.legacy.old_schema import ARTIFY, CONTENT, TYPES
from tests.postgres import cluster

SCHEMAS = {"artify": ARTIFY, "content": CONTENT}


class Old:
    """One old database; ``url`` is what the command is given."""

    def __init__(self, url: str, connection: Any, mark: str) -> None:
        self.url, self._connection, self._mark = url, connection, mark

    def add(self, table: str, **values: Any) -> Any:
        """A row; its id."""
        names, marks = ", ".join(f'"{name}"' for name in values), ", ".join([self._mark] * len(values))
        statement = f'INSERT INTO "{table}" ({names}) VALUES ({marks}) RETURNING id'
        return self.run(statement, list(values.values()))[0][0]

    def run(self, statement: str, values: Any = ()) -> list[Any]:
        """Any statement; its rows."""
        cursor = self._connection.execute(statement, values or () if self._mark == "?" else values or None)
        rows = cursor.fetchall() if cursor.description else []
        self._connection.commit()
        return list(rows)


@contextmanager
def server_url() -> Iterator[str]:
    """A PostgreSQL to make databases on: the one of DATABASE_URL, else one of our own."""
    named = os.environ.get("DATABASE_URL", "")
    if named.startswith("postgres"):
        yield named
        return
    with cluster() as server:
        yield server.url


@contextmanager
def on_postgres(server: str, schema: str) -> Iterator[Old]:
    """A database beside the others of that server; it goes with the block."""
    name = f"old_{schema}_{uuid.uuid4().hex[:12]}"
    admin = _address(server, "postgres")
    _execute(admin, "CREATE DATABASE {}", name)
    try:
        with psycopg.connect(_address(server, name)) as connection:
            for table in SCHEMAS[schema]:
                connection.execute(table.format(**TYPES["postgres"]))
            connection.commit()
            yield Old(_address(server, name), connection, "%s")
    finally:
        _execute(admin, "DROP DATABASE {} WITH (FORCE)", name)


@contextmanager
def on_sqlite(folder: Path, schema: str) -> Iterator[Old]:
    """A file."""
    path = folder / f"{schema}.sqlite3"
    connection = sqlite3.connect(path)
    for table in SCHEMAS[schema]:
        words = table.format(**TYPES["sqlite"]).replace("serial PRIMARY KEY", "integer PRIMARY KEY")
        connection.execute(words.replace("DEFAULT now()", ""))
    connection.commit()
    yield Old(f"sqlite:///{path}", connection, "?")
    connection.close()


def _address(server: str, name: str) -> str:
    return urlunsplit(urlsplit(server)._replace(scheme="postgresql", path=f"/{name}"))


def _execute(address: str, statement: str, name: str) -> None:
    with psycopg.connect(address, autocommit=True) as connection:
        connection.execute(sql.SQL(statement).format(sql.Identifier(name)))
