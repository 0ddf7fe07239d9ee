"""manage.py backup: database and files into one archive."""

from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError
from django.utils.translation import gettext as _

from artify.core.backup import making
from artify.core.backup.errors import BackupError


class Command(BaseCommand):
    help = "Back up database and files into one archive, read it back, and delete those older than BACKUP_KEEP_DAYS."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--to", type=Path, metavar="DIR", help="a folder, instead of where the settings say")

    def handle(self, *_args: Any, **options: Any) -> None:
        try:
            run = making.make(options["to"])
        except BackupError as error:
            raise CommandError(str(error)) from error
        for finding in run.findings:
            self.stderr.write("{code} {subject} {detail}".format(**finding))
        said = {"file": run.file_name, "size": f"{run.size_bytes:,}", "sha256": run.sha256}
        self.stdout.write(_("%(file)s: %(size)s bytes, read back, SHA-256 %(sha256)s.") % said)
