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
    still_running = Attempt.objects.filter(job_reference=str(job.pk), state=Attempt.State.HELD).values("key")
    with transaction.atomic():
        moved = Job.objects.exclude(attempt_key__in=still_running).move(
            job.pk,
            [Status.FAILED, Status.CANCELLED],
            status=Status.PENDING,
            is_async=True,
            attempt_key=None,
            tries=0,
            times_lost=0,
            cost_nano=0,
            error_code="",
            completed_at=None,
            lease_until=lease_end(QUEUED_SECONDS),
        )
        if moved:
            enqueue_on_commit(job, enqueue)
    return moved
