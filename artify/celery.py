"""The queue: one Celery application, configured from Django's settings (names starting with CELERY_)."""

import os
import signal
from typing import Any

from celery import Celery
from celery.signals import worker_process_init
from django.db import connections
from django_structlog.celery.steps import DjangoStructLogInitStep

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "artify.settings")

app = Celery("artify")
app.config_from_object("django.conf:settings", namespace="CELERY")
app.autodiscover_tasks()
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
