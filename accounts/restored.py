"""What accounts have to say of backups: the files of exports are not in them."""

from django.utils.translation import ngettext

from accounts.models import DataExport
from artify.core.backup import hooks


def register() -> None:
    """Called once, when the app is ready."""
    hooks.leave_out("exports/", "copies of what is in the backup anyway, kept for a week")
    hooks.after_restore(forget_exports)


def forget_exports() -> str | None:
    """Rows of files that are not there; whoever wants one asks again."""
    count = DataExport.objects.all().delete()[0]
    if not count:
        return None
    return ngettext(
        "%(count)s download of all data is forgotten.", "%(count)s downloads of all data are forgotten.", count
    ) % {"count": count}
