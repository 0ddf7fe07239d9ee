"""Puts the bundled templates into the gallery."""

from typing import Any

from django.core.management.base import BaseCommand

from projects.templates_content.seed import seed


class Command(BaseCommand):
    help = "Adds the templates that come with Artify and updates those that staff has not changed."

    def handle(self, *_args: Any, **_options: Any) -> None:
        self.stdout.write(f"Templates written: {seed()}.")
