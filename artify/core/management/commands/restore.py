"""manage.py restore: a backup into an empty database and an empty storage."""

from argparse import ArgumentParser
from typing import Any

from django.core.management.base import BaseCommand, CommandError
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from artify.core.backup import opening, restoring
from artify.core.backup.errors import BackupError


class Command(BaseCommand):
    help = "Restore a backup, all of it or nothing, into a database and a storage that are empty."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("file", metavar="FILE", help="its path, or its name in the place that the settings name")
        parser.add_argument("--show", action="store_true", help="print what it says of itself, and restore nothing")

    def handle(self, *_args: Any, **options: Any) -> None:
        try:
            if options["show"]:
                self.stdout.write(opening.found(options["file"]).manifest().to_json().decode())
                return
            self._report(restoring.restore(options["file"]))
        except (BackupError, OSError) as error:
            raise CommandError(str(error)) from error

    def _report(self, restored: restoring.Restored) -> None:
        manifest = restored.manifest
        said = {"rows": f"{manifest.rows:,}", "files": f"{restored.files:,}", "made_at": manifest.made_at.isoformat()}
        self.stdout.write(_("%(rows)s rows and %(files)s files of %(made_at)s are back.") % said)
        for line in restored.done:
            self.stdout.write(line)
        for finding in restored.findings:
            self.stderr.write(str(finding))
        if restored.findings:
            count = len(restored.findings)
            sentence = ngettext(
                "It is back, but %(count)s thing does not agree.",
                "It is back, but %(count)s things do not agree.",
                count,
            )
            raise CommandError(sentence % {"count": count})
