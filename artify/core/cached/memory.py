"""The first tier: this process's memory, for seconds."""

import os
import threading
import time
from collections import OrderedDict
from dataclasses import dataclass

from django.conf import settings


@dataclass(frozen=True)
class Kept:
    """A content as JSON, as it was at the stamp."""

    stamp: str
    json: bytes


class Memory:
    """At most CACHE_MEMORY_BYTES of contents; what was not asked for longest goes first."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._entries: OrderedDict[str, tuple[float, Kept]] = OrderedDict()
        self._bytes = 0

    def get(self, key: str, stamp: str) -> bytes | None:
        """The content of that name, if it is of that stamp and not too old."""
        with self._lock:
            until, kept = self._entries.get(key, (0.0, None))
            if kept is None or kept.stamp != stamp or until < time.monotonic():
                return None
            self._entries.move_to_end(key)
            return kept.json

    def put(self, key: str, kept: Kept) -> None:
        """Keep it, in the place of what was kept under that name."""
        if len(kept.json) > settings.CACHE_MEMORY_BYTES // 4:
            return
        with self._lock:
            self._drop(key)
            self._entries[key] = time.monotonic() + settings.CACHE_MEMORY_SECONDS, kept
            self._bytes += len(kept.json)
            while self._bytes > settings.CACHE_MEMORY_BYTES:
                self._drop(next(iter(self._entries)))

    def forget(self, key: str | None = None) -> None:
        """Forget one, or everything."""
        with self._lock:
            for each in [key] if key is not None else list(self._entries):
                self._drop(each)

    def _drop(self, key: str) -> None:
        _until, kept = self._entries.pop(key, (0.0, None))
        self._bytes -= len(kept.json) if kept else 0


memory = Memory()


def _forget() -> None:
    memory.__init__()  # type: ignore[misc] # its lock may have been held by a thread that a fork leaves behind


os.register_at_fork(after_in_child=_forget)
