"""manage.py import_legacy: move in from the two old databases."""

import sys
import time
import zoneinfo
from argparse import ArgumentParser
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError
from django.utils import timezone, translation

from accounts.models import User
from generation.legacy.importer import Run
from generation.legacy.lock import ImportRunningError
from generation.legacy.mapping import Mapping
from generation.legacy.moving_in import ARTIFY, CONTENT, move_in
from generation.legacy.report import Report
from generation.legacy.source import SourceError
from generation.providers.fetch import Fetcher

NOT_ALL_DONE = 3  # the exit code when rows were refused or in conflict; 1 says that the import failed
PROGRESS_SECONDS = 2.0


class Command(BaseCommand):
    help = (
        "Take over what the old services' databases hold (artify_db, artify_content). May be cut and run again: nothing "
        "comes twice. Exits 0 when every row is here, 3 when some were refused or in conflict, 1 when it failed."
    )

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--artify-db", metavar="URL", help="of artify_db: postgres://… or sqlite:////…")
        parser.add_argument("--content-db", metavar="URL", help="of artify_content")
        parser.add_argument("--dry-run", action="store_true", help="say what would happen; nothing is written")
        parser.add_argument(
            "--report", type=Path, metavar="FILE", help="write every row that was not simply taken over"
        )
        parser.add_argument("--orphans-to", metavar="USERNAME", help="account that gets what has no owner")
        parser.add_argument("--time-zone", default="UTC", help="of moments without an offset (UTC)")
        parser.add_argument(
            "--fetch-images", action="store_true", help="fetch pictures at other public addresses into the designs"
        )

    def handle(self, *_args: Any, **options: Any) -> None:
        urls = {name: options[key] for name, key in ((ARTIFY, "artify_db"), (CONTENT, "content_db")) if options[key]}
        if not urls:
            raise CommandError("Name at least one of --artify-db and --content-db.")
        run = self._run(options)
        with translation.override(settings.LANGUAGE_CODE):
            try:
                move_in(urls, run)
            except SourceError as error:
                raise CommandError(str(error)) from error
            except ImportRunningError as error:
                raise CommandError("Another import is under way. Nothing was done.") from error
            finally:
                self._tell(run, options["report"])
        if run.report.not_done:
            sys.exit(NOT_ALL_DONE)

    def _run(self, options: dict[str, Any]) -> Run:
        dry = options["dry_run"]
        return Run(
            dry=dry,
            began=timezone.now(),
            zone=_zone(options["time_zone"]),
            report=Report(),
            mapping=Mapping(dry=dry),
            progress=_Progress(self.stdout),
            adopter=_account(options["orphans_to"]),
            fetcher=Fetcher("", settings.IMAGE_FETCH_MAX_BYTES) if options["fetch_images"] else None,
        )

    def _tell(self, run: Run, path: Path | None) -> None:
        report = run.report
        self.stdout.write("")
        for line in (*report.table(), "", *report.summary(), *report.remarks):
            self.stdout.write(line)
        if path is not None:
            head = {
                "began_at": run.began,
                "ended_at": datetime.now(UTC),
                "dry_run": run.dry,
                "not_done": report.not_done,
            }
            try:
                report.write(path, head)
            except OSError as error:
                raise CommandError(str(error)) from error
            self.stdout.write(f"Every row of these: {path}")
        if run.dry:
            self.stdout.write("This was a dry run: nothing was written.")


class _Progress:
    """A line for each table, now and then and at its end."""

    def __init__(self, out: Any) -> None:
        self._out, self._table, self._began, self._told_at = out, "", 0.0, 0.0

    def __call__(self, table: str, done: int, total: int) -> None:
        now = time.monotonic()
        if table != self._table:
            self._table, self._began, self._told_at = table, now, now
            self._out.write(f"{table}: {total:,} rows" if total else f"{table} …")
        elif now - self._told_at >= PROGRESS_SECONDS or done >= total:
            self._told_at = now
            rate = done / max(now - self._began, 0.001)
            self._out.write(f"{table}: {done:,} of {total:,}, {rate:,.0f} a second")
        self._out.flush()


def _zone(name: str) -> zoneinfo.ZoneInfo:
    try:
        return zoneinfo.ZoneInfo(name)
    except (zoneinfo.ZoneInfoNotFoundError, ValueError) as error:
        raise CommandError(f"There is no time zone {name}.") from error


def _account(name: str | None) -> User | None:
    account = User.objects.find(name) if name else None
    if name and account is None:
        raise CommandError(f"There is no account {name}.")
    return account
