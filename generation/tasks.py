"""What the workers run. Tasks carry ids; the database carries the rest."""

from typing import Any
from uuid import UUID

from celery import Task, shared_task

from generation.models import Job
from generation.recover import recover_lost
from generation.run import run


def enqueue(job: Job) -> None:
    """Queue a job for the workers of its kind."""
    run_job.apply_async(args=(str(job.pk),), queue=job.kind)


@shared_task(bind=True)
def run_job(self: "Task[Any, Any]", job_id: str) -> None:
    """Do one job; a failed attempt that a retry may mend is queued again after its wait."""
    wait = run(UUID(job_id))
    if wait is not None:
        self.apply_async(args=(job_id,), countdown=wait, queue=_queue_of(self))


def _queue_of(task: "Task[Any, Any]") -> str:
    return str((task.request.delivery_info or {})["routing_key"])


@shared_task
def recover_lost_jobs() -> int:
    """End or repeat what a dead process left behind; how many jobs that were."""
    return recover_lost(enqueue)
