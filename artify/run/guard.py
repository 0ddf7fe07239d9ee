"""Process groups that end with us, also when we are killed; see guardian.py."""

import contextlib
import os
import signal
import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import IO

from artify.run import guardian


class Groups:
    """The process groups that are ours, told to the guardian as they come and go."""

    def __init__(self, guardian_input: IO[str]) -> None:
        self._guardian = guardian_input
        self.alive: set[int] = set()

    def add(self, group: int) -> None:
        """Note a new process; each one leads a group of its own."""
        self.alive.add(group)
        self._tell(f"+{group}")

    def end(self, group: int) -> None:
        """Kill what the ended process left behind (workers that hold its port, say)."""
        self.kill(group)
        self.alive.discard(group)
        self._tell(f"-{group}")

    def kill_all(self) -> None:
        """End everything at once, for someone who cannot wait."""
        for group in self.alive:
            self.kill(group)

    @staticmethod
    def kill(group: int) -> None:
        """Send SIGKILL to a group; one that is gone already is fine."""
        with contextlib.suppress(ProcessLookupError, PermissionError):
            os.killpg(group, signal.SIGKILL)

    def _tell(self, line: str) -> None:
        with contextlib.suppress(BrokenPipeError):  # the guardian was killed: we go on without
            print(line, file=self._guardian, flush=True)


@contextlib.contextmanager
def guarded(remove: Path | None = None, keep_open: Sequence[int] = ()) -> Iterator[Groups]:
    """A guardian beside us for the length of the block.

    Args:
        remove: a file that must not outlive us.
        keep_open: file descriptors that the guardian holds until it has cleared up (a lock, say).
    """
    process = subprocess.Popen(
        [sys.executable, guardian.__file__, *([str(remove)] if remove else [])],
        stdin=subprocess.PIPE,
        pass_fds=keep_open,
        start_new_session=True,
        text=True,
    )
    assert process.stdin is not None  # noqa: S101
    try:
        yield Groups(process.stdin)
    finally:
        process.stdin.close()
        process.wait()
