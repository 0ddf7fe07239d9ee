"""manage.py vector_check: does the index agree with the database."""

from argparse import ArgumentParser
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from vectorstore.check import check
from vectorstore.documents import COLLECTIONS
from vectorstore.drain import drain
from vectorstore.errors import VectorsUnavailable

MOST_SHOWN = 20
MEND_SECONDS = 3600.0


class Command(BaseCommand):
    """Exits with 0 only when nothing is wrong."""

    help = "Compare the index with the database: missing, stale, orphaned; exits 0 only when they agree."

    def add_arguments(self, parser: ArgumentParser) -> None:
        """What to compare, and whether to put it right."""
        parser.add_argument("--collection", choices=COLLECTIONS, help="this collection alone")
        parser.add_argument("--mend", action="store_true", help="put right what is wrong, then compare again")

    def handle(self, *_args: Any, **options: Any) -> None:
        """Compare, and print what is wrong."""
        try:
            if options["mend"]:
                check(options["collection"], mend=True)
                drain(MEND_SECONDS)
            found = check(options["collection"])
        except VectorsUnavailable as error:
            raise CommandError(f"The index cannot be compared now: {error.code}.") from error
        for each in found:
            self.stdout.write(
                f"{each.collection}: {each.objects} objects, {len(each.missing)} missing, {len(each.stale)} stale,"
                f" {len(each.orphaned)} orphaned, {each.pending} waiting for the indexer"
            )
            for kind in ("missing", "stale", "orphaned"):
                for id_ in getattr(each, kind)[:MOST_SHOWN]:
                    self.stdout.write(f"  {kind} {id_}")
        if wrong := sum(len(each.wrong) for each in found):
            raise CommandError(f"{wrong} objects are wrong; vector_check --mend puts them right.")
        self.stdout.write("Everything agrees.")
