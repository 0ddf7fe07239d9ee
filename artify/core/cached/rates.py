"""How often each tier knew what it was asked for: counted in the process, told to Redis now and then."""

import os
import threading
import time
from collections import Counter
from dataclasses import dataclass
from typing import Any

from artify.core.cached import shared
from artify.core.cached.kinds import PREFIX

FLUSH_SECONDS = 10.0
HOUR = 3600  # seconds
HOURS_SHOWN = 24
TIERS = MEMORY, REDIS, DATABASE = "memory", "redis", "database"


@dataclass(frozen=True)
class Rate:
    """How many contents of a kind each tier gave in the last 24 hours."""

    kind: str
    memory: int
    redis: int
    database: int

    @property
    def asked(self) -> int:
        """How many were asked for."""
        return self.memory + self.redis + self.database

    @property
    def hits(self) -> int:
        """How many the database was not asked for."""
        return self.memory + self.redis

    @property
    def share(self) -> str:
        """Of what was asked for, what the database was not asked for."""
        return f"{self.hits / self.asked:.0%}"


class Rates:
    """The counts of this process that Redis does not know yet."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._counts: Counter[str] = Counter()
        self._flush_at = time.monotonic() + FLUSH_SECONDS

    def count(self, kind: str, tier: str, many: int) -> None:
        """So many contents of the kind came from the tier."""
        if not many:
            return
        with self._lock:
            self._counts[f"{kind} {tier}"] += many
            is_due = time.monotonic() >= self._flush_at
        if is_due:
            self.flush()

    def flush(self) -> None:
        """Tell Redis; what it does not take is kept for the next time."""
        with self._lock:
            counts, self._counts = self._counts, Counter()
            self._flush_at = time.monotonic() + FLUSH_SECONDS
        if counts and not shared.ask(lambda redis: _add(redis, counts), False):
            with self._lock:
                self._counts += counts

    def recent(self) -> list[Rate] | None:
        """Of every process in the last 24 hours, the kind that was asked for most first; None where Redis cannot say."""
        self.flush()
        hours = shared.ask(_read, None)
        if hours is None:
            return None
        sums: Counter[str] = Counter()
        for hour in hours:
            sums.update({name.decode(): int(many) for name, many in hour.items()})
        kinds = sorted({name.split()[0] for name in sums})
        found = [Rate(kind, *(sums[f"{kind} {tier}"] for tier in TIERS)) for kind in kinds]
        return sorted(found, key=lambda rate: -rate.asked)


def _key(hour: int) -> str:
    return f"{PREFIX}rates:{hour}"


def _add(redis: Any, counts: Counter[str]) -> bool:
    key, pipeline = _key(int(time.time()) // HOUR), redis.pipeline(transaction=False)
    for name, many in counts.items():
        pipeline.hincrby(key, name, many)
    pipeline.expire(key, (HOURS_SHOWN + 1) * HOUR)
    pipeline.execute()
    return True


def _read(redis: Any) -> list[dict[bytes, bytes]] | None:
    pipeline, now = redis.pipeline(transaction=False), int(time.time()) // HOUR
    for hour in range(now - HOURS_SHOWN + 1, now + 1):
        pipeline.hgetall(_key(hour))
    answers: list[dict[bytes, bytes]] = pipeline.execute()
    return answers


rates = Rates()


def _forget() -> None:
    rates.__init__()  # type: ignore[misc] # its counts are the parent's to tell


os.register_at_fork(after_in_child=_forget)
