"""Of threads that want the same at the same time one fetches it; the others wait for what it finds."""

import os
import threading
from collections.abc import Iterable, Iterator
from contextlib import contextmanager


class Flights:
    """What is being fetched in this process at this moment, by name."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._under_way: dict[str, threading.Event] = {}

    @contextmanager
    def claim(self, names: Iterable[str]) -> Iterator[dict[str, threading.Event]]:
        """Those that others fetch, to be waited for; the rest is the caller's to fetch within the block."""
        mine = threading.Event()
        with self._lock:
            others = {name: self._under_way[name] for name in names if name in self._under_way}
            claimed = [name for name in names if name not in others]
            self._under_way.update(dict.fromkeys(claimed, mine))
        try:
            yield others
        finally:
            with self._lock:
                for name in claimed:
                    self._under_way.pop(name, None)
            mine.set()


flights = Flights()


def _forget() -> None:
    flights.__init__()  # type: ignore[misc] # threads do not survive a fork, and theirs would never land


os.register_at_fork(after_in_child=_forget)
