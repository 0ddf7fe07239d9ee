"""How long backups are kept, and what killed ones leave behind."""

import time
from datetime import timedelta

from django.conf import settings
from django.utils import timezone

from artify.core.backup.targets import PARTIAL, Target, moment_of

LEFT_SECONDS = 3600  # a file being written is touched all the time


def forget_old(target: Target, newest: str) -> int:
    """Delete what is older than BACKUP_KEEP_DAYS, never ``newest``; how many.

    Called with a backup that was just made and read back, so that a day without one deletes nothing.
    """
    limit = timezone.now() - timedelta(days=settings.BACKUP_KEEP_DAYS)
    old = [name for name in target.names() if name != newest and moment_of(name) < limit]
    for name in old:
        target.delete(name)
    return len(old)


def sweep(target: Target) -> int:
    """Delete unfinished files that nobody writes any more; how many."""
    folder = target.partial("").parent
    left = [
        path
        for path in folder.glob(f".artify-*{PARTIAL}")
        if path.is_file() and time.time() - path.stat().st_mtime > LEFT_SECONDS
    ]
    for path in left:
        path.unlink(missing_ok=True)
    return len(left)
