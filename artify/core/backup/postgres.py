"""PostgreSQL: pg_dump in a snapshot that rows are counted in too, pg_restore in one transaction."""

import os
import re
import secrets
import shutil
import subprocess
import tempfile
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from typing import IO, Any

import psycopg
from psycopg import sql

from artify.core.backup.errors import BackupError
from artify.core.backup.manifest import Table
from artify.core.backup.streams import Readable

# What Django passes on to libpq, and the variable by which the programs take the same: nothing stands on a command line.
VARIABLES = {
    "dbname": "PGDATABASE",
    "user": "PGUSER",
    "password": "PGPASSWORD",
    "host": "PGHOST",
    "port": "PGPORT",
    "service": "PGSERVICE",
    "passfile": "PGPASSFILE",
    "sslmode": "PGSSLMODE",
    "sslrootcert": "PGSSLROOTCERT",
    "sslcert": "PGSSLCERT",
    "sslkey": "PGSSLKEY",
    "connect_timeout": "PGCONNECT_TIMEOUT",
    "target_session_attrs": "PGTARGETSESSIONATTRS",
}
NAMES = {"NAME": "dbname", "USER": "user", "PASSWORD": "password", "HOST": "host", "PORT": "port"}
# The same text of a row wherever it is asked for, and no end to patience: a table is read for as long as it takes.
SESSION = """
    SET statement_timeout = 0; SET lock_timeout = '60s'; SET idle_in_transaction_session_timeout = 0;
    SET TIME ZONE 'UTC'; SET datestyle = ISO; SET intervalstyle = postgres; SET bytea_output = hex;
    SET extra_float_digits = 1
"""
TABLES = """
    SELECT schema.nspname, class.relname FROM pg_class class JOIN pg_namespace schema ON schema.oid = class.relnamespace
    WHERE class.relkind = 'r' AND schema.nspname NOT IN ('pg_catalog', 'information_schema')
        AND schema.nspname NOT LIKE 'pg\\_%' ORDER BY 1, 2
"""
COLUMNS = (
    "SELECT attname FROM pg_attribute WHERE attrelid = to_regclass(quote_ident(%s)) AND attnum > 0 AND NOT attisdropped"
)
# A sum does not depend on the order of rows; sixty bits of each keep it exact.
CONTENT = """
    SELECT count(*), coalesce(sum(('x' || left(md5(line::text), 15))::bit(60)::bigint), 0)::text FROM {} AS line
"""
SCRATCH = "_drill_"


class Postgres:
    """The database that settings name, with the programs found on PATH."""

    kind = "postgresql"

    def __init__(self, settings: dict[str, Any]) -> None:
        given = {NAMES[name]: str(settings[name]) for name in NAMES if settings.get(name)}
        options = {name: str(value) for name, value in settings.get("OPTIONS", {}).items() if name in VARIABLES}
        self._parameters = given | options
        self.name = self._parameters.get("dbname", "")

    @contextmanager
    def snapshot(self) -> Iterator["PostgresSnapshot"]:
        """One exported snapshot."""
        with self._connect() as connection:
            connection.execute("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY")
            yield PostgresSnapshot(connection, self._environment(), _program("pg_dump", _major(connection)))

    def table_count(self) -> int:
        """Of tables outside the system's schemas."""
        with self._connect() as connection:
            return len(connection.execute(TABLES).fetchall())

    def load(self, parts: Iterable[bytes]) -> None:
        """Feed pg_restore; whatever fails, its one transaction is rolled back."""
        with self._connect() as connection:
            program = _program("pg_restore", _major(connection))
        command = [program, "--no-owner", "--no-privileges", "--exit-on-error", "--single-transaction", "--no-password"]
        with _running([*command, f"--dbname={self.name}"], self._environment(), stdin=subprocess.PIPE) as process:
            assert process.stdin  # noqa: S101 - a pipe was asked for
            with suppress(BrokenPipeError):  # it gave up: its exit code and words say why
                for part in parts:
                    process.stdin.write(part)
                process.stdin.close()

    @contextmanager
    def scratch(self) -> Iterator[str]:
        """A new database; those of drills that were killed go first."""
        name = f"{self.name[:40]}{SCRATCH}{secrets.token_hex(4)}"
        with self._connect() as connection:
            self._drop_left_over(connection)
            try:
                connection.execute(sql.SQL("CREATE DATABASE {} TEMPLATE template0").format(sql.Identifier(name)))
            except psycopg.errors.InsufficientPrivilege as error:
                raise BackupError("may_not_make_databases", role=connection.info.user) from error
        try:
            yield name
        finally:
            with self._connect() as connection:
                self._drop(connection, name)

    def _drop_left_over(self, connection: psycopg.Connection[Any]) -> None:
        pattern = f"^{re.escape(self.name[:40] + SCRATCH)}[0-9a-f]{{8}}$"
        for (name,) in connection.execute("SELECT datname FROM pg_database WHERE datname ~ %s", [pattern]).fetchall():
            self._drop(connection, name)

    def _drop(self, connection: psycopg.Connection[Any], name: str) -> None:
        connection.execute(sql.SQL("DROP DATABASE IF EXISTS {} WITH (FORCE)").format(sql.Identifier(name)))

    @contextmanager
    def _connect(self) -> Iterator[psycopg.Connection[Any]]:
        try:
            connection = psycopg.connect(**self._parameters, autocommit=True)
        except psycopg.OperationalError as error:
            raise BackupError("database_unreachable", detail=error) from error
        with connection:
            connection.execute(SESSION)
            yield connection

    def _environment(self) -> dict[str, str]:
        return {**os.environ, **{VARIABLES[name]: value for name, value in self._parameters.items()}}


class PostgresSnapshot:
    """What one transaction sees, and pg_dump with it."""

    def __init__(self, connection: psycopg.Connection[Any], environment: dict[str, str], program: str) -> None:
        self._connection, self._environment, self._program = connection, environment, program
        self.version = str(connection.info.parameter_status("server_version"))
        exported = connection.execute("SELECT pg_export_snapshot()").fetchone()
        self._id = str(exported and exported[0])

    def tables(self) -> dict[str, Table]:
        """Every table, read to its end."""
        names = self._connection.execute(TABLES).fetchall()
        return {_shown(schema, table): self._table(schema, table) for schema, table in names}

    def columns(self, table: str) -> set[str]:
        """By the catalogue."""
        return {name for (name,) in self._connection.execute(COLUMNS, [table])}

    def rows(self, statement: str, values: Iterable[object] = ()) -> Iterator[tuple[Any, ...]]:
        """Through a cursor of the server's, so that memory stays flat."""
        with self._connection.cursor(name=f"backup_{secrets.token_hex(4)}") as cursor:
            cursor.execute(statement, list(values))
            yield from cursor

    @contextmanager
    def dump(self) -> Iterator[Readable]:
        """What pg_dump writes in the custom format, compressed by itself."""
        command = [self._program, "--format=custom", "--no-password", f"--snapshot={self._id}"]
        with _running(command, self._environment, stdout=subprocess.PIPE) as process:
            assert process.stdout  # noqa: S101 - a pipe was asked for
            yield process.stdout

    def _table(self, schema: str, table: str) -> Table:
        found = self._connection.execute(sql.SQL(CONTENT).format(sql.Identifier(schema, table))).fetchone()
        return Table(*found) if found else Table(0)


def _shown(schema: str, table: str) -> str:
    return table if schema == "public" else f"{schema}.{table}"


def _major(connection: psycopg.Connection[Any]) -> int:
    return connection.info.server_version // 10_000


def _program(name: str, server: int) -> str:
    """Where the program is. Raises BackupError: program_missing; program_too_old."""
    path = shutil.which(name)
    if path is None:
        raise BackupError("program_missing", program=name, server=server)
    said = subprocess.run([path, "--version"], capture_output=True, text=True, check=False).stdout  # noqa: S603
    version = re.search(r"\(PostgreSQL\) (\d+)", said)
    if version is None or int(version[1]) < server:
        found = version[1] if version else said.strip() or "?"
        raise BackupError("program_too_old", program=name, found=found, server=server)
    return path


@contextmanager
def _running(command: list[str], environment: dict[str, str], **pipes: int) -> Iterator[subprocess.Popen[bytes]]:
    """A program beside the block; killed when the block fails. Raises BackupError: program_failed."""
    with tempfile.TemporaryFile() as words:
        streams: dict[str, int] = {"stdin": subprocess.DEVNULL, "stdout": subprocess.DEVNULL, **pipes}
        process = subprocess.Popen(command, env=environment, stderr=words, **streams)  # type: ignore[call-overload]  # noqa: S603
        try:
            yield process
        except BaseException:
            process.kill()
            raise
        finally:
            _close(process)
            status = process.wait()
        if status:
            raise BackupError("program_failed", program=command[0], status=status, detail=_last(words))


def _close(process: subprocess.Popen[bytes]) -> None:
    for pipe in (process.stdin, process.stdout):
        if pipe:
            with suppress(OSError):
                pipe.close()


def _last(words: IO[bytes]) -> str:
    words.seek(0)
    return words.read().decode(errors="replace").strip()
