"""Rows and tables that others hold."""

from django.db import OperationalError


def is_lock_timeout(error: OperationalError) -> bool:
    """Whether a lock was waited for in vain: on PostgreSQL by ``lock_timeout``, on SQLite by the busy time-out."""
    return type(error.__cause__).__name__ == "LockNotAvailable" or str(error) == "database is locked"
