"""manage.py vector_reindex: put everything into the index of the configured embedder."""

import time
from argparse import ArgumentParser
from typing import Any

from django.core.management.base import BaseCommand, CommandError, OutputWrapper

from vectorstore import chroma, reindex
from vectorstore.documents import COLLECTIONS
from vectorstore.errors import VectorsUnavailable
from vectorstore.models import VectorIndex

BAR_CHARACTERS = 30
POLL_SECONDS = 1.0


class Progress:
    """A bar on a terminal, else a line for every tenth."""

    def __init__(self, out: OutputWrapper) -> None:
        self._out, self._tenth, self._began = out, -1, time.monotonic()
        self._first: int | None = None

    def show(self, done: int, total: int) -> None:
        """So many of so many objects."""
        self._first = done if self._first is None else self._first
        share = min(1.0, done / total) if total else 1.0
        speed = (done - self._first) / max(time.monotonic() - self._began, 0.001)
        words = f"{done}/{total} objects, {speed:.0f} a second"
        if self._out.isatty():
            filled = round(BAR_CHARACTERS * share)
            self._out.write(f"\r[{'#' * filled}{'.' * (BAR_CHARACTERS - filled)}] {words}  ", ending="")
        elif int(share * 10) > self._tenth:
            self._tenth = int(share * 10)
            self._out.write(words)

    def end(self) -> None:
        """Leave the bar's line."""
        if self._out.isatty():
            self._out.write("")


class Command(BaseCommand):
    """May be cut and called again: it goes on where it was."""

    help = "Put every object into the index, embedding only what changed; goes on where an earlier call was cut."

    def add_arguments(self, parser: ArgumentParser) -> None:
        """Which part."""
        parser.add_argument("--collection", choices=COLLECTIONS, help="this collection alone")

    def handle(self, *_args: Any, **options: Any) -> None:
        """Build, and show how far it is."""
        progress = Progress(self.stdout)
        try:
            index = reindex.wanted_index()
            reindex.heal(index, chroma.configured())
            self._build(index, options["collection"], progress)
            reindex.drop_retired(chroma.configured())
        except VectorsUnavailable as error:
            raise CommandError(f"The index cannot be built now: {error.code}. Call again to go on.") from error
        finally:
            progress.end()
        index.refresh_from_db()
        self.stdout.write(f"{index.embedder}: {index.get_state_display()}.")

    def _build(self, index: VectorIndex, only: str | None, progress: Progress) -> None:
        while True:
            try:
                for _ in reindex.build(index, only, progress.show):
                    pass
            except reindex.BuilderBusyError:  # the indexer builds it, or what was killed a moment ago did
                index.refresh_from_db()
                progress.show(index.done, index.total)
                time.sleep(POLL_SECONDS)
            else:
                return
