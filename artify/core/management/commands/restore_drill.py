"""manage.py restore_drill: does the newest backup come back whole."""

from typing import Any

from django.core.management.base import BaseCommand, CommandError
from django.utils.translation import gettext as _

from artify.core.backup import drill
from artify.core.backup.errors import BackupError
from artify.core.models import BackupRun


class Command(BaseCommand):
    help = (
        "Restore the newest backup into a scratch database and folder, compare, and throw them away; exits 0 only when "
        "everything agrees."
    )

    def handle(self, *_args: Any, **_options: Any) -> None:
        try:
            run = drill.drill()
        except BackupError as error:
            self._tell_findings()
            raise CommandError(str(error)) from error
        self.stdout.write(_("%(file)s comes back whole.") % {"file": run.file_name})

    def _tell_findings(self) -> None:
        run = BackupRun.objects.filter(kind=BackupRun.Kind.DRILL).first()
        for finding in run.findings if run else []:
            self.stderr.write("{code} {subject} {detail}".format(**finding))
