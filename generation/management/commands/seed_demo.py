"""Fills a development installation with something to look at."""

from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError

from generation.demo.seed import seed


class Command(BaseCommand):
    help = "Adds the demo accounts and their content; what is already there stays as it is."

    def handle(self, *_args: Any, **_options: Any) -> None:
        if not settings.DEMO_LOGINS:
            raise CommandError("The demo accounts have known passwords: they exist only where DEMO_LOGINS is on.")
        made = seed()
        self.stdout.write("Demo content added." if made else "The demo content is already there.")
