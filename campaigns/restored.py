"""What campaigns have to say of backups: files of results that wait for their import are not in them."""

from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from artify.core.backup import hooks
from campaigns.models import ResultsImport

State = ResultsImport.State


def register() -> None:
    """Called once, when the app is ready."""
    hooks.leave_out("imports/", "uploads that wait for a day at most, which their senders have")
    hooks.after_restore(end_imports)


def end_imports() -> str | None:
    """Imports whose file is not there cannot go on: their senders upload it again."""
    error = {"code": "server_error", "detail": _("Something went wrong on our side. Please try again.")}
    running = ResultsImport.objects.filter(state__in=ResultsImport.RUNNING)
    count = running.update(state=State.FAILED, error=error, ended_at=timezone.now())
    ResultsImport.objects.exclude(file="").update(file="")
    if not count:
        return None
    return ngettext("%(count)s import of results was ended.", "%(count)s imports of results were ended.", count) % {
        "count": count
    }
