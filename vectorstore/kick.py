"""Tell the indexer that something waits, without making anybody wait for the broker.

A thread of this process sends at most two messages a second; where the broker is away, or the process ends before the
message is sent, the scheduler's next turn finds what waits.
"""

import os
import threading
import time

import structlog
from celery import current_app
from django.conf import settings
from kombu.exceptions import OperationalError

log = structlog.get_logger()
TASK, QUEUE = "vectorstore.tasks.keep_index", "index"
PAUSE_SECONDS = 0.5
EXPIRES_SECONDS = 30


class Kicker:
    """One thread that turns any number of calls into few messages."""

    def __init__(self) -> None:
        self._wanted, self._lock = threading.Event(), threading.Lock()
        self._thread: threading.Thread | None = None

    def kick(self) -> None:
        """Have a message sent soon."""
        self._wanted.set()
        if self._thread is None:
            with self._lock:
                if self._thread is None:
                    self._thread = threading.Thread(target=self._run, name="index-kicker", daemon=True)
                    self._thread.start()

    def _run(self) -> None:
        while True:
            self._wanted.wait()
            self._wanted.clear()
            send()
            time.sleep(PAUSE_SECONDS)


def send() -> None:
    """Send one message now, if the broker takes it."""
    try:
        current_app.send_task(TASK, queue=QUEUE, expires=EXPIRES_SECONDS, retry=False)
    except (OperationalError, OSError) as error:
        log.warning("index_kick_failed", error=repr(error))


_kicker = Kicker()


def kick() -> None:
    """Have the indexer look at the outbox soon; nothing where there is no vector store."""
    if settings.CHROMA_URL:
        _kicker.kick()


def _forget() -> None:
    global _kicker  # a thread does not survive a fork
    _kicker = Kicker()


os.register_at_fork(after_in_child=_forget)
