"""Find jobs whose process died, and end or repeat them.

A lease that has run out says that nobody works on the job any more. What was never sent is released; what was
sent stays counted as unknown, because the provider may have billed it.
"""

from collections.abc import Callable
from datetime import timedelta

import structlog
from django.conf import settings
from django.db import transaction
from django.utils import timezone

from accounts import ledger
from generation import notices
from generation.models import Job
from generation.models.job import JobQuerySet, lease_end
from generation.submit import QUEUED_SECONDS, enqueue_on_commit

log = structlog.get_logger()
Status = Job.Status
BATCH = 200
PATIENCE_SECONDS = 300  # how long a job may wait behind others before it is queued once more in any case


def recover_lost(enqueue: Callable[[Job], None], has_messages: Callable[[str], bool]) -> int:
    """Recover every job whose lease ran out; how many that were.

    ``has_messages`` says whether anything waits in the queue of that kind: a job behind others has lost nothing.
    """
    lost = list(Job.objects.filter(lease_until__lt=timezone.now()).order_by("lease_until")[:BATCH])
    waiting = {kind for kind in {job.kind for job in lost if _is_queued(job)} if has_messages(kind)}
    return sum(_recover(job, enqueue, is_waiting=_is_queued(job) and job.kind in waiting) for job in lost)


def _is_queued(job: Job) -> bool:
    return job.status == Status.PENDING and job.is_async


def _recover(job: Job, enqueue: Callable[[Job], None], *, is_waiting: bool) -> bool:
    """One job; False when another recovery, or the process itself, was quicker, or nothing was wrong with it."""
    if is_waiting and job.created_at > timezone.now() - timedelta(seconds=PATIENCE_SECONDS):
        _same(job).update(lease_until=lease_end(QUEUED_SECONDS))
        return False
    with transaction.atomic():
        if not _take(job):
            return False
        if _is_queued(job):  # never claimed: its message was lost
            _repeat(job, enqueue, seconds=PATIENCE_SECONDS if is_waiting else QUEUED_SECONDS)
        else:
            _end_lost(job, enqueue)
    log.warning("job_recovered", job=str(job.pk), status=job.status, times_lost=job.times_lost)
    return True


def _same(job: Job) -> JobQuerySet:
    """The job, if it still is as it was found."""
    return Job.objects.filter(pk=job.pk, status=job.status, lease_until=job.lease_until)


def _take(job: Job) -> bool:
    return bool(_same(job).update(lease_until=None))


def _end_lost(job: Job, enqueue: Callable[[Job], None]) -> None:
    if job.attempt_key is not None:
        ledger.end_abandoned([job.attempt_key])
    if job.status == Status.CANCELLED:
        return
    job.times_lost += 1
    if job.is_async and job.times_lost < settings.JOB_MAX_LOST:
        _repeat(job, enqueue, attempt_key=None, times_lost=job.times_lost)
    elif Job.objects.move(
        job.pk,
        Job.OPEN,
        status=Status.FAILED,
        error_code="worker_lost",
        times_lost=job.times_lost,
        completed_at=timezone.now(),
    ):
        job.refresh_from_db()
        notices.finished(job)


def _repeat(job: Job, enqueue: Callable[[Job], None], seconds: int = QUEUED_SECONDS, **values: object) -> None:
    Job.objects.move(job.pk, Job.OPEN, status=Status.PENDING, lease_until=lease_end(seconds), **values)
    enqueue_on_commit(job, enqueue)
