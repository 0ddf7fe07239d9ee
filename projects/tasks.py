"""Housekeeping by the scheduler."""

from celery import shared_task
from django.conf import settings

from projects import saving, versions


@shared_task
def purge_deleted() -> int:
    """Delete for good the designs that were put away more than 30 days ago."""
    return saving.purge_deleted()


@shared_task
def thin_versions() -> int:
    """Delete the versions that need not be kept any longer, of designs that were saved lately."""
    return versions.thin()


@shared_task(soft_time_limit=settings.WHOLE_TABLE_SECONDS, time_limit=settings.WHOLE_TABLE_SECONDS + 60)
def thin_all_versions() -> int:
    """The same of all designs, for what was missed."""
    return versions.thin_all()
