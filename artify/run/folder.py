"""The data folder of a run: who holds it, and the file that tells `manage.py` where its servers are."""

import fcntl
import os
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from artify.run.errors import StartError

CLEARING_SECONDS = 15.0  # a run that was killed is cleared away within this time


@contextmanager
def held(data_dir: Path) -> Iterator[IO[str]]:
    """Hold the folder for this run: two runs in one folder would break each other's servers.

    Raises:
        StartError: another run holds it.
    """
    with (data_dir / "run.lock").open("a+") as lock:
        deadline = time.monotonic() + CLEARING_SECONDS
        while not _try_lock(lock):
            if _holder_is_alive(lock) or time.monotonic() > deadline:
                raise StartError(f"Another run uses {data_dir}. Choose another folder: ARTIFY_DATA_DIR=…")
            time.sleep(0.2)
        _sign(lock)
        yield lock


@contextmanager
def published(data_dir: Path, addresses: Mapping[str, str]) -> Iterator[Path]:
    """Write ``run.env`` for as long as the servers that it names are there."""
    path = data_dir / "run.env"
    path.unlink(missing_ok=True)
    path.touch(mode=0o600)
    path.write_text("".join(f"{name}={value}\n" for name, value in addresses.items()))
    try:
        yield path
    finally:
        path.unlink(missing_ok=True)


def _try_lock(lock: IO[str]) -> bool:
    try:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True


def _sign(lock: IO[str]) -> None:
    lock.truncate(0)
    lock.write(str(os.getpid()))
    lock.flush()


def _holder_is_alive(lock: IO[str]) -> bool:
    """Whether the supervisor that locked it still runs; if not, its guardian is clearing up right now."""
    lock.seek(0)
    holder = lock.read()
    try:
        os.kill(int(holder), 0)
    except (ValueError, ProcessLookupError):
        return False
    except PermissionError:
        return True
    return True
