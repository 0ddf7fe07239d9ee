"""manage.py ledger_check: does the ledger agree with itself."""

from typing import Any

from django.core.management.base import BaseCommand, CommandError

from generation.ledger_check import run_check


class Command(BaseCommand):
    """Exits with 0 only when nothing disagrees."""

    help = "Compare the ledger's entries, budgets, attempts, costs by day and jobs; exits 0 only when they agree."

    def handle(self, *_args: Any, **_options: Any) -> None:
        """Compare, and print every disagreement."""
        check = run_check()
        for finding in check.findings:
            self.stdout.write("{code} {subject}: {detail}".format(**finding))
        if not check.is_clean:
            raise CommandError(f"{len(check.findings)} findings in {check.attempts} attempts.")
        self.stdout.write(f"{check.attempts} attempts in {check.seconds} s: everything agrees.")
