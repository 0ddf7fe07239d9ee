"""Scratch databases for tests that start processes of their own.

A migrated template is made once a session; each test gets a copy, SQLite by a file, PostgreSQL by CREATE DATABASE …
TEMPLATE.
"""

import os
import shutil
import subprocess
import sys
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import urlsplit, urlunsplit

import environ
import psycopg
from django.db import connections
from psycopg import sql

ROOT = Path(__file__).resolve().parent.parent


def migrate(url: str) -> None:
    """Bring the database at ``url`` up to date, in a process of its own."""
    subprocess.run(
        [sys.executable, "manage.py", "migrate", "--no-input", "--verbosity", "0"],
        cwd=ROOT,
        env={**os.environ, "DATABASE_URL": url},
        check=True,
    )


class SQLiteScratch:
    """Copies of a migrated SQLite file."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._template = folder / "template.sqlite3"

    def prepare(self) -> None:
        """Make the template."""
        migrate(f"sqlite:///{self._template}")

    @contextmanager
    def copy(self) -> Iterator[str]:
        """A copy for the length of the block; yields its URL."""
        path = self._folder / f"{uuid.uuid4().hex}.sqlite3"
        shutil.copyfile(self._template, path)
        yield f"sqlite:///{path}"

    def remove(self) -> None:
        """The folder is pytest's, which keeps the last three sessions."""


class PostgresScratch:
    """Copies of a migrated PostgreSQL database, beside the one that DATABASE_URL names."""

    def __init__(self, url: str) -> None:
        self._url = url
        self._template = f"artify_template_{uuid.uuid4().hex[:12]}"

    def prepare(self) -> None:
        """Make the template."""
        self._execute("CREATE DATABASE {}", self._template)
        migrate(self._address(self._template))

    @contextmanager
    def copy(self) -> Iterator[str]:
        """A copy for the length of the block; yields its URL. Connections that are left over are cut."""
        name = f"artify_scratch_{uuid.uuid4().hex[:12]}"
        self._execute("CREATE DATABASE {} TEMPLATE {}", name, self._template)
        try:
            yield self._address(name)
        finally:
            self._execute("DROP DATABASE {} WITH (FORCE)", name)

    def remove(self) -> None:
        """Drop the template."""
        self._execute("DROP DATABASE {} WITH (FORCE)", self._template)

    def _address(self, name: str) -> str:
        return urlunsplit(urlsplit(self._url)._replace(path=f"/{name}"))

    def _execute(self, statement: str, *names: str) -> None:
        address = self._address("postgres").replace("postgres://", "postgresql://", 1)
        with psycopg.connect(address, autocommit=True) as connection:
            connection.execute(sql.SQL(statement).format(*map(sql.Identifier, names)))


Scratch = SQLiteScratch | PostgresScratch


def scratch_for(url: str, folder: Path) -> Scratch:
    """The kind of scratch database that goes with DATABASE_URL (empty: SQLite)."""
    is_postgres = url.startswith(("postgres://", "postgresql://"))
    return PostgresScratch(url) if is_postgres else SQLiteScratch(folder)


@contextmanager
def orm_on(url: str) -> Iterator[None]:
    """Let the ORM of this process talk to a scratch database (every thread reads the same settings)."""
    connection = connections["default"]
    earlier = connection.settings_dict["NAME"]
    _let_go()
    connection.settings_dict["NAME"] = environ.Env.db_url_config(url)["NAME"]
    try:
        yield
    finally:
        _let_go()
        connection.settings_dict["NAME"] = earlier


def _let_go() -> None:
    connection = connections["default"]
    connection.close()
    close_pool = getattr(connection, "close_pool", None)
    if close_pool is not None:
        close_pool()
