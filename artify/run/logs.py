"""Named log lines: one stream of output per process, merged into ours line by line."""

import os
import re
import signal
import sys
from collections.abc import Mapping
from typing import Any

NAME_WIDTH = 8
ANSI_CODE = re.compile(r"\x1b\[[0-9;]*m")
LONGEST_LINE = 64 * 1024  # bytes kept of a line that does not end


def coloured() -> bool:
    """Whether our output goes to a person who wants colours (https://no-color.org)."""
    return sys.stdout.isatty() and not os.environ.get("NO_COLOR")


def say(name: str, text: str, colour: int = 36) -> None:
    """Print one line under a name.

    A closed output (`make run | head`) ends the run, as it would end any other program.
    """
    label = f"{name:<{NAME_WIDTH}}|"
    if coloured():
        label = f"\x1b[{colour}m{label}\x1b[0m"
    else:
        text = ANSI_CODE.sub("", text)
    try:
        print(label, text, flush=True)
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        os.kill(os.getpid(), signal.SIGTERM)


class LineStream:
    """A circus stream: called with chunks of one process's output, prints whole lines."""

    def __init__(self, name: str, colour: int, noise: re.Pattern[str] | None = None) -> None:
        self.name = name
        self.colour = colour
        self.noise = noise
        self._rest = b""

    def __call__(self, chunk: Mapping[str, Any]) -> None:
        """Take the next piece of output: ``chunk["data"]`` are bytes, cut anywhere."""
        *lines, self._rest = (self._rest + chunk["data"]).split(b"\n")
        if len(self._rest) > LONGEST_LINE:
            lines, self._rest = [*lines, self._rest], b""
        for line in lines:
            self._print(line)

    def close(self) -> None:
        """Print what was left without a line end."""
        rest, self._rest = self._rest, b""
        if rest:
            self._print(rest)

    def _print(self, line: bytes) -> None:
        text = line.decode(errors="replace").rstrip()
        if self.noise is None or not self.noise.search(ANSI_CODE.sub("", text)):
            say(self.name, text, self.colour)
