"""Ends what is left when its parent was killed and could not do it itself.

A process of its own, with a pipe on its standard input: ``+123`` says that the process group 123 is ours, ``-123``
that it has ended. The end of the pipe means that the parent is gone, however it went. A signal at the parent's
death (Linux only) would not reach grandchildren, and macOS has none.

Usage: python guardian.py [FILE]; FILE is removed at the end.
"""

import contextlib
import os
import signal
import sys
import time
from pathlib import Path

GRACE_SECONDS = 10.0


def main(remove: list[str]) -> None:
    """Follow the pipe to its end, then end every process group that is still ours."""
    groups: set[int] = set()
    for line in sys.stdin:
        change, group = line[0], int(line[1:])
        if change == "+":
            groups.add(group)
        else:
            groups.discard(group)
    end(groups)
    for name in remove:
        Path(name).unlink(missing_ok=True)


def end(groups: set[int]) -> None:
    """Ask the process groups to stop, wait, kill those that did not, and wait for a slow disk to let them go."""
    for signum in (signal.SIGTERM, signal.SIGKILL):
        signal_all(groups, signum)
        deadline = time.monotonic() + GRACE_SECONDS
        while time.monotonic() < deadline and signal_all(groups, 0):
            time.sleep(0.1)


def signal_all(groups: set[int], signum: int) -> int:
    """Send a signal to every group; returns how many groups still exist (signal 0 only looks)."""
    alive = 0
    for group in groups:
        with contextlib.suppress(ProcessLookupError, PermissionError):
            os.killpg(group, signum)
            alive += 1
    return alive


if __name__ == "__main__":
    main(sys.argv[1:])
