"""Find jobs whose process died, and end or repeat them.

A lease that has run out says that nobody works on the job any more. What was never sent is released; what was
sent stays counted as unknown, because the provider may have billed it.
"""

from collections.abc import Callable

import structlog
from django.conf import settings
from django.db import transaction
from django.utils import timezone

from accounts import ledger
from generation.models import Job
from generation.models.job import lease_end
from generation.submit import QUEUED_SECONDS, enqueue_on_commit

log = structlog.get_logger()
Status = Job.Status
BATCH = 200


def recover_lost(enqueue: Callable[[Job], None]) -> int:
    """Recover every job whose lease ran out; how many that were."""
    lost = Job.objects.filter(lease_until__lt=timezone.now()).order_by("lease_until")[:BATCH]
    return sum(_recover(job, enqueue) for job in lost)


def _recover(job: Job, enqueue: Callable[[Job], None]) -> bool:
    """One job; False when another recovery, or the process itself, was quicker."""
    with transaction.atomic():
        if not _take(job):
            return False
        if job.status == Status.PENDING and job.is_async:  # never claimed: its message was lost
            _repeat(job, enqueue)
        else:
            _end_lost(job, enqueue)
    log.warning("job_recovered", job=str(job.pk), status=job.status, times_lost=job.times_lost)
    return True


def _take(job: Job) -> bool:
    same = Job.objects.filter(pk=job.pk, status=job.status, lease_until=job.lease_until)
    return bool(same.update(lease_until=None))


def _end_lost(job: Job, enqueue: Callable[[Job], None]) -> None:
    if job.attempt_key is not None:
        ledger.end_abandoned([job.attempt_key])
    if job.status == Status.CANCELLED:
        return
    job.times_lost += 1
    if job.is_async and job.times_lost < settings.JOB_MAX_LOST:
        _repeat(job, enqueue, attempt_key=None, times_lost=job.times_lost)
    else:
        Job.objects.move(
            job.pk,
            Job.OPEN,
            status=Status.FAILED,
            error_code="worker_lost",
            times_lost=job.times_lost,
            completed_at=timezone.now(),
        )


def _repeat(job: Job, enqueue: Callable[[Job], None], **values: object) -> None:
    Job.objects.move(job.pk, Job.OPEN, status=Status.PENDING, lease_until=lease_end(QUEUED_SECONDS), **values)
    enqueue_on_commit(job, enqueue)
