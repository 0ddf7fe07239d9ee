"""What can go wrong with a backup: a code for the table, a sentence for people."""

from typing import Any

from django.utils.translation import gettext_lazy as _

SENTENCES: dict[str, Any] = {
    "already_running": _("Another run of this kind is under way. Wait until it has ended."),
    "program_missing": _(
        "%(program)s was not found on PATH. Install the client programs of PostgreSQL %(server)s, or of a newer version."
    ),
    "program_too_old": _(
        "%(program)s is of version %(found)s, the server of %(server)s: it cannot read what it does not know. "
        "Install the client programs of PostgreSQL %(server)s."
    ),
    "program_failed": _("%(program)s ended with %(status)s: %(detail)s"),
    "database_unsupported": _("There are backups of PostgreSQL and SQLite only, not of %(engine)s."),
    "database_not_empty": _(
        "The database %(name)s is not empty: it has %(tables)s tables. Restore into one that was just made, before "
        "anything was migrated or started on it."
    ),
    "media_not_empty": _("The storage of files is not empty: there is %(name)s. Restore into an empty one."),
    "other_engine": _("This backup is of %(found)s, the database set here is %(wanted)s."),
    "newer_application": _(
        "This backup was made by a newer version of Artify, whose migration %(migration)s is not known here. Install "
        "that version first."
    ),
    "newer_format": _("This backup was written in format %(found)s; this version reads up to %(known)s."),
    "not_a_backup": _("%(name)s is no backup of Artify."),
    "truncated": _("The backup is truncated, or its end is damaged."),
    "altered": _("The backup was altered or damaged: %(where)s is not what was written."),
    "key_missing": _("The backup is encrypted. Set BACKUP_KEY to the key that it was made with."),
    "key_wrong": _("BACKUP_KEY is not the key that this backup was made with, or its beginning is damaged."),
    "no_backup": _("There is no backup in %(where)s."),
    "no_room": _("There is not enough room in %(where)s: %(needed)s MB are needed, %(free)s MB are free."),
    "may_not_make_databases": _(
        "The role %(role)s may not make databases, which a drill needs for its scratch copy: "
        'ALTER ROLE "%(role)s" CREATEDB.'
    ),
    "restored_differs": _(
        "What was restored differs from the backup, or does not hold together: %(findings)s findings."
    ),
    "file_changed": _("The file is gone, or has another size than the backup that was written."),
    "worker_lost": _("The process that worked on it died."),
    "interrupted": _("It was interrupted."),
    "database_unreachable": _("The database cannot be reached: %(detail)s"),
    "unexpected": _("Something unforeseen went wrong: %(detail)s"),
}
LONGEST_DETAIL = 2000  # characters of what another program said


class BackupError(Exception):
    """Why a backup, a restore or a drill cannot go on; ``str`` is the sentence in the active language."""

    def __init__(self, code: str, **values: Any) -> None:
        super().__init__(code)
        self.code = code
        self.values = {name: str(value)[-LONGEST_DETAIL:] for name, value in values.items()}

    def __str__(self) -> str:
        return sentence(self.code, self.values)


def sentence(code: str, values: dict[str, str]) -> str:
    """What the code means, in the active language."""
    return str(SENTENCES.get(code, SENTENCES["unexpected"])) % ({"detail": code} | values)
