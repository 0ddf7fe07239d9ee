"""What is done for creatives and results beside any request."""

from uuid import UUID

from celery import shared_task
from django.conf import settings
from kombu.exceptions import OperationalError

from artify.core.errors import QueueUnavailable
from campaigns.creatives import performance
from campaigns.metrics import import_jobs
from campaigns.models import ResultsImport


@shared_task(soft_time_limit=settings.WHOLE_TABLE_SECONDS, time_limit=settings.WHOLE_TABLE_SECONDS + 60)
def update_performance() -> int:
    """Work out anew how every creative performs; how many have changed."""
    return performance.update_all()


def enqueue_import(found: ResultsImport) -> None:
    """Have a worker import the file. Raises QueueUnavailable."""
    try:
        import_results.apply_async((str(found.pk),), retry=False)
    except OperationalError as error:
        import_jobs.not_queued(found)
        raise QueueUnavailable(wait=60) from error


@shared_task(soft_time_limit=import_jobs.LONGEST_IMPORT_SECONDS, time_limit=import_jobs.LONGEST_IMPORT_SECONDS + 60)
def import_results(import_id: str) -> None:
    """Import one large file of results."""
    import_jobs.perform(UUID(import_id))


@shared_task
def recover_lost_imports() -> int:
    """Queue imports whose worker died or whose message was lost; how many."""
    found = import_jobs.lost()
    for pk in found:
        import_results.delay(str(pk))
    return len(found)


@shared_task
def forget_old_imports() -> int:
    """Let go of files that were tried and never imported; how many."""
    return import_jobs.forget_old()
