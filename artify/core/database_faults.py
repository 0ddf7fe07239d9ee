"""What a database says when it cannot answer now, and may a moment later."""

from django.db import InterfaceError, OperationalError

from artify.core.errors import DatabaseBusy, DatabaseUnavailable, Problem, RowsBusy

TOO_LONG = {"QueryCanceled", "PoolTimeout", "TooManyConnections"}  # psycopg's names


def is_lock_timeout(error: Exception) -> bool:
    """Whether a lock was waited for in vain: on PostgreSQL by ``lock_timeout``, on SQLite by the busy time-out."""
    return type(error.__cause__).__name__ == "LockNotAvailable" or str(error) == "database is locked"


def as_problem(error: BaseException | None) -> Problem | None:
    """The 503 of a fault that a later try may not meet; None for any other, also for faults of our own SQL."""
    if not isinstance(error, OperationalError | InterfaceError) or str(error).startswith("no such"):
        return None
    if is_lock_timeout(error):
        return RowsBusy(wait=5)
    if type(error.__cause__).__name__ in TOO_LONG:
        return DatabaseBusy(wait=5)
    return DatabaseUnavailable(wait=30)
