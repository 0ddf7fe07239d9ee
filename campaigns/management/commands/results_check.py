"""manage.py results_check: do the daily results agree with metrics and imported days."""

from argparse import ArgumentParser
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from campaigns.metrics import rollup

MOST_FINDINGS = 100


class Command(BaseCommand):
    """Exits with 0 only when nothing disagrees."""

    help = (
        "Compare the daily results with the metrics and imported days that they sum up; exits 0 only when they agree."
    )

    def add_arguments(self, parser: ArgumentParser) -> None:
        """What to mend before comparing."""
        parser.add_argument(
            "--rebuild",
            action="store_true",
            help="first add them up anew; whoever stores metrics or imports meanwhile waits",
        )

    def handle(self, *_args: Any, **options: Any) -> None:
        """Compare, and print every disagreement."""
        if options["rebuild"]:
            rollup.rebuild()
        findings = rollup.differences(MOST_FINDINGS)
        for campaign, creative, day, *by in findings:
            what = f"creative {creative}" if creative else "the whole"
            self.stdout.write(f"campaign {campaign}, {what}, {day}: differs by {' / '.join(map(str, by))}")
        days = rollup.day_differences(MOST_FINDINGS)
        for campaign, day, *by in days:
            self.stdout.write(f"campaign {campaign}, all of {day}: differs by {' / '.join(map(str, by))}")
        if count := len(findings) + len(days):
            raise CommandError(f"{count} findings{' or more' if count >= MOST_FINDINGS else ''}.")
        self.stdout.write("Daily results agree with metrics and imported days.")
