"""Call a job off."""

from django.db import transaction
from django.utils import timezone

from accounts import ledger
from artify.core.errors import AlreadyEnded
from generation import notices
from generation.models import Job

Status = Job.Status


def cancel(job: Job) -> None:
    """End the job as cancelled. A call that is under way goes on, and is booked, without a result.

    Raises:
        AlreadyEnded: it had completed, failed or been cancelled before.
    """
    with transaction.atomic():
        now = timezone.now()
        waiting = Job.objects.move(
            job.pk, [Status.PENDING], status=Status.CANCELLED, completed_at=now, lease_until=None
        )
        if waiting:
            key = Job.objects.values_list("attempt_key", flat=True).get(pk=job.pk)
            if key is not None:
                ledger.release(key)
        elif not Job.objects.move(job.pk, [Status.PROCESSING], status=Status.CANCELLED, completed_at=now):
            raise AlreadyEnded
        job.refresh_from_db()
        notices.finished(job)
