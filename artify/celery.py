"""The queue: one Celery application, configured from Django's settings (names starting with CELERY_)."""

import os
import signal
from typing import Any

from celery import Celery
from celery.signals import worker_process_init
from django.conf import settings
from django.db import connections
from django_structlog.celery.steps import DjangoStructLogInitStep
from kombu.exceptions import OperationalError

from artify.core import redis_away

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "artify.settings")


class Queue(Celery):
    """The application; it does not wait for a broker that is known to be away."""

    def send_task(self, *args: Any, **kwargs: Any) -> Any:
        """Send a message. Raises OperationalError at once where nobody would take it."""
        if settings.CELERY_BROKER_URL == settings.REDIS_URL and redis_away.pause.is_on:
            raise OperationalError("Redis did not answer a moment ago.")
        return super().send_task(*args, **kwargs)


app = Queue("artify")
app.config_from_object("django.conf:settings", namespace="CELERY")
app.autodiscover_tasks()
app.autodiscover_tasks(["artify.core.webhooks"])
app.steps["worker"].add(DjangoStructLogInitStep)


@worker_process_init.connect
def drop_inherited_pools(**_kwargs: Any) -> None:
    """A connection pool's sockets must not be shared with the parent after a fork."""
    for connection in connections.all(initialized_only=True):
        close_pool = getattr(connection, "close_pool", None)
        if close_pool is not None:
            close_pool()


@worker_process_init.connect
def finish_the_job_under_way(**_kwargs: Any) -> None:
    """A stop may go to the whole process group (systemd does so); how to stop is the parent's to decide."""
    signal.signal(signal.SIGTERM, signal.SIG_IGN)
