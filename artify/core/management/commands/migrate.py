"""Django's ``migrate``, which waits for its turn without making anybody else wait (PostgreSQL)."""

import time
from typing import Any

from django.core.management.base import CommandError, CommandParser
from django.core.management.commands.migrate import Command as Migrate
from django.db import OperationalError, connections

from artify.core.database_faults import is_lock_timeout

PAUSE_SECONDS = 1.0
ONE_AT_A_TIME = 7_261_001  # key of the advisory lock: two machines that deploy at once take turns


class Command(Migrate):
    """Asks for each lock briefly and often: whoever waits for a table's lock has every later query wait behind it.

    A migration that does not get its locks is rolled back and tried again; those before it stay applied.
    """

    def add_arguments(self, parser: CommandParser) -> None:
        """Django's own, and how long to wait."""
        super().add_arguments(parser)
        parser.add_argument("--lock-timeout", type=int, default=1000, help="Milliseconds that one lock is waited for.")
        parser.add_argument("--patience", type=int, default=600, help="Seconds after which to give up.")

    def handle(self, *args: Any, **options: Any) -> str | None:
        """Migrate; raises CommandError when the locks could not be had in time."""
        lock_timeout, patience = options.pop("lock_timeout", 1000), options.pop("patience", 600)
        if connections[options["database"]].vendor != "postgresql":
            return super().handle(*args, **options)
        give_up_at = time.monotonic() + patience
        while True:
            try:
                return self._try(lock_timeout, *args, **options)
            except OperationalError as error:
                if not is_lock_timeout(error):
                    raise
                self._wait(give_up_at)

    def _try(self, lock_timeout: int, *args: Any, **options: Any) -> str | None:
        with connections[options["database"]].cursor() as cursor:
            cursor.execute("SELECT set_config('lock_timeout', %s, false)", [f"{lock_timeout}ms"])
            cursor.execute("SET statement_timeout = 0")  # building an index takes its time
            try:
                cursor.execute("SELECT pg_advisory_lock(%s)", [ONE_AT_A_TIME])
                return super().handle(*args, **options)
            finally:
                cursor.execute("SELECT pg_advisory_unlock_all()")
                cursor.execute("RESET lock_timeout")
                cursor.execute("RESET statement_timeout")

    def _wait(self, give_up_at: float) -> None:
        if time.monotonic() >= give_up_at:
            raise CommandError(
                "A lock could not be had in time; nothing is half done, run it again when it is quieter."
            )
        self.stderr.write("A table is in use for longer; trying again.")
        time.sleep(PAUSE_SECONDS)
