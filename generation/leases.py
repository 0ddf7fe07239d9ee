"""A sign of life for jobs under way.

One thread a process extends the lease of the jobs the process works on. When the process is killed the lease
runs out, and generation.recover ends or repeats the job.
"""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from uuid import UUID

import structlog
from django.conf import settings
from django.db import Error, connection

from generation.models import Job
from generation.models.job import lease_end

log = structlog.get_logger()


class LeaseKeeper:
    """Extends leases in the background; started by the first job, also after a fork."""

    def __init__(self) -> None:
        self._jobs: set[UUID] = set()
        self._lock = threading.Lock()
        self._thread: threading.Thread | None = None

    @contextmanager
    def keeping(self, job_id: UUID) -> Iterator[None]:
        """Keep the job's lease alive inside the block."""
        with self._lock:
            self._jobs.add(job_id)
            if self._thread is None or not self._thread.is_alive():
                self._thread = threading.Thread(target=self._run, name="leases", daemon=True)
                self._thread.start()
        try:
            yield
        finally:
            with self._lock:
                self._jobs.discard(job_id)

    def _run(self) -> None:
        pause = threading.Event()
        while True:
            pause.wait(settings.JOB_LEASE_SECONDS / 3)
            with self._lock:
                jobs = list(self._jobs)
            if not jobs:
                continue
            try:
                Job.objects.filter(pk__in=jobs, lease_until__isnull=False).update(lease_until=lease_end())
            except Error as error:  # the database is away: the next beat tries again
                log.warning("lease_not_extended", error=repr(error))
            finally:
                connection.close()


leases = LeaseKeeper()
