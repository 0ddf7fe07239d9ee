"""What the indexer runs: one worker with one process, so that its tasks follow one another."""

import structlog
from celery import shared_task
from django.conf import settings

from vectorstore import check, reindex
from vectorstore.drain import drain
from vectorstore.errors import VectorsUnavailable

log = structlog.get_logger()
BUILD_SECONDS = 10.0  # then the outbox has its turn


@shared_task
def keep_index() -> None:
    """Bring the index up to date with the outbox, and build it where it is missing or belongs to another embedder."""
    try:
        drain()
        reindex.keep(BUILD_SECONDS)
    except VectorsUnavailable as error:
        if error.code != "not_configured":
            log.warning("index_waits", code=error.code)
    except reindex.BuilderBusyError:
        log.info("index_is_being_built_elsewhere")


@shared_task(soft_time_limit=settings.WHOLE_TABLE_SECONDS, time_limit=settings.WHOLE_TABLE_SECONDS + 60)
def mend_index() -> None:
    """Compare the index with the database and note what differs."""
    try:
        check.check(mend=True)
    except VectorsUnavailable as error:
        log.warning("index_not_checked", code=error.code)
