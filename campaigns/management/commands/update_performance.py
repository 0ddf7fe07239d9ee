"""Works out anew how every creative performs."""

from typing import Any

from django.core.management.base import BaseCommand

from campaigns.creatives import performance


class Command(BaseCommand):
    help = "Sums up the metrics of every creative anew, with its score; may be run at any time, and again."

    def handle(self, *_args: Any, **_options: Any) -> None:
        self.stdout.write(f"{performance.update_all()} creatives perform differently from what was stored.")
