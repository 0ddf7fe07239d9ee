"""manage.py ledger_check: does the ledger agree with itself."""

from argparse import ArgumentParser
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from generation.ledger_check import run_check
from generation.ledger_rebuild import rebuild_costs


class Command(BaseCommand):
    """Exits with 0 only when nothing disagrees."""

    help = "Compare the ledger's entries, budgets, attempts, costs by day and jobs; exits 0 only when they agree."

    def add_arguments(self, parser: ArgumentParser) -> None:
        """What to mend before comparing."""
        parser.add_argument(
            "--rebuild-costs",
            action="store_true",
            help="first add up the costs by day anew from the attempts; whoever settles meanwhile waits",
        )

    def handle(self, *_args: Any, **options: Any) -> None:
        """Compare, and print every disagreement."""
        if options["rebuild_costs"]:
            rebuild_costs()
        check = run_check()
        for finding in check.findings:
            self.stdout.write("{code} {subject}: {detail}".format(**finding))
        if not check.is_clean:
            raise CommandError(f"{len(check.findings)} findings in {check.attempts} attempts.")
        self.stdout.write(f"{check.attempts} attempts in {check.seconds} s: everything agrees.")
