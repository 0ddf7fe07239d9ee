"""What the workers run. Tasks carry ids; the database carries the rest."""

from typing import Any
from uuid import UUID

import structlog
from celery import Task, current_app, shared_task
from django.conf import settings
from kombu.exceptions import OperationalError

from generation import embedding, ledger_check, maintenance
from generation.models import Job
from generation.recover import recover_lost
from generation.run import run

log = structlog.get_logger()


def enqueue(job: Job) -> None:
    """Queue a job for the workers of its kind."""
    run_job.apply_async(args=(str(job.pk),), queue=job.kind)


@shared_task(bind=True)
def run_job(self: "Task[Any, Any]", job_id: str) -> None:
    """Do one job; a failed attempt that a retry may mend is queued again after its wait."""
    structlog.contextvars.bind_contextvars(job=job_id)
    wait = run(UUID(job_id))
    if wait is not None:
        self.apply_async(args=(job_id,), countdown=wait, queue=_queue_of(self))


def _queue_of(task: "Task[Any, Any]") -> str:
    return str((task.request.delivery_info or {})["routing_key"])


@shared_task
def recover_lost_jobs() -> int:
    """End or repeat what a dead process left behind; how many jobs that were."""
    embedding.end_lost()
    return recover_lost(enqueue, _has_messages)


def _has_messages(kind: str) -> bool:
    """Whether anything waits in the queue of that kind. A broker that cannot say has lost nothing yet."""
    with current_app.connection_for_write() as connection:
        channel: Any = connection.default_channel
        try:
            return bool(channel.queue_declare(kind, passive=True).message_count)
        except connection.channel_errors:  # no such queue: nothing was ever put into it, or all was taken out
            return False
        except OperationalError as error:
            log.warning("broker_unavailable", error=repr(error))
            return True


@shared_task(soft_time_limit=settings.WHOLE_TABLE_SECONDS, time_limit=settings.WHOLE_TABLE_SECONDS + 60)
def check_ledger() -> int:
    """Compare the ledger with itself and keep the result; how many findings."""
    return len(ledger_check.run_check().findings)


@shared_task
def forget_the_old() -> None:
    """Forget idempotency keys, cached answers and prompts whose time is over, batch by batch."""
    steps = (maintenance.forget_old_keys, maintenance.forget_old_answers, maintenance.forget_old_prompts)
    while sum(step() for step in steps):
        pass
