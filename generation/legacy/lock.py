"""One import at a time: the lock goes with its process, however that ends."""

import fcntl
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from django.db import DatabaseError, connection

KEY = 7_242_026_112  # of the advisory lock; any number that nobody else takes


class ImportRunningError(Exception):
    """Another import works on this database."""


@contextmanager
def only_one() -> Iterator[None]:
    """Hold the lock of this database for the length of the block. Raises ImportRunningError."""
    with _on_postgres() if connection.vendor == "postgresql" else _beside_the_file():
        yield


@contextmanager
def _on_postgres() -> Iterator[None]:
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_try_advisory_lock(%s)", [KEY])
        if not cursor.fetchone()[0]:
            raise ImportRunningError
    try:
        yield
    finally:
        with suppress(DatabaseError), connection.cursor() as cursor:  # a connection that is lost has let go of it
            cursor.execute("SELECT pg_advisory_unlock(%s)", [KEY])


@contextmanager
def _beside_the_file() -> Iterator[None]:
    with Path(f"{connection.settings_dict['NAME']}.import-lock").open("w") as file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as error:
            raise ImportRunningError from error
        yield
