"""Do a job once more that has failed or was called off."""

from collections.abc import Callable

from django.db import transaction

from accounts.models import Attempt
from generation.models import Job
from generation.models.job import lease_end
from generation.submit import QUEUED_SECONDS, enqueue_on_commit

Status = Job.Status


def retry(job: Job, enqueue: Callable[[Job], None]) -> bool:
    """Queue the job anew, with an attempt of its own; False when it is not over, or its last call still runs."""
    if job.attempt_key and Attempt.objects.filter(key=job.attempt_key, state=Attempt.State.HELD).exists():
        return False
    with transaction.atomic():
        moved = Job.objects.move(
            job.pk,
            [Status.FAILED, Status.CANCELLED],
            status=Status.PENDING,
            is_async=True,
            attempt_key=None,
            tries=0,
            times_lost=0,
            error_code="",
            completed_at=None,
            lease_until=lease_end(QUEUED_SECONDS),
        )
        if moved:
            enqueue_on_commit(job, enqueue)
    return moved
