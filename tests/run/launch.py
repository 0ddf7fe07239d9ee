"""A real `python -m artify.run`, watched from outside."""

import os
import re
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Sequence
from pathlib import Path

import httpx
import psutil

from artify.run import ports

ROOT = Path(__file__).resolve().parent.parent.parent
START_SECONDS = 180.0  # demo content draws pictures
STOP_SECONDS = 45.0
# What the surrounding test run or shell may have set, and a run of its own must not see.
LEFT_OUT = {"DATABASE_URL", "REDIS_URL", "CHROMA_URL", "BROKER_URL", "DEBUG", "SECRET_KEY"}


COMMAND = (sys.executable, "-m", "artify.run", "--follow-parent")


class Launch:
    """One run in its own data folder and on its own port.

    Args:
        command: what to start, in which folder (``cwd``).
        settings: further environment variables.
    """

    def __init__(
        self,
        data_dir: Path,
        port: int | None = None,
        command: Sequence[str] = COMMAND,
        cwd: Path = ROOT,
        **settings: str,
    ) -> None:
        self.data_dir = data_dir
        self.port = port or ports.find_free()
        self.lines: list[str] = []
        environment = {name: value for name, value in os.environ.items() if name not in LEFT_OUT}
        environment |= {"ENV_FILE": os.devnull, "ARTIFY_DATA_DIR": str(data_dir), "PORT": str(self.port)}
        environment |= {"DEMO_LOGINS": "false", **settings}
        self.process = subprocess.Popen(
            command,
            cwd=cwd,
            env=environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            start_new_session=True,
        )
        self._seen: dict[int, psutil.Process] = {}
        threading.Thread(target=self._read, daemon=True).start()

    @property
    def output(self) -> str:
        return "\n".join(self.lines)

    def get(self, path: str) -> httpx.Response:
        return httpx.get(f"http://127.0.0.1:{self.port}{path}", timeout=10)

    def post(self, path: str, body: dict[str, str]) -> httpx.Response:
        return httpx.post(f"http://127.0.0.1:{self.port}{path}", json=body, timeout=10)

    def wait_for(self, pattern: str, seconds: float = START_SECONDS) -> str:
        """The first line that matches; fails with the whole output."""
        deadline = time.monotonic() + seconds
        while time.monotonic() < deadline:
            for line in list(self.lines):
                if re.search(pattern, line):
                    return line
            if self.process.poll() is not None:
                time.sleep(0.2)  # the reader may be a line behind
                break
            time.sleep(0.05)
        found = next((line for line in self.lines if re.search(pattern, line)), None)
        assert found, f"no line like {pattern!r} in:\n{self.output}"
        return found

    def until_ready(self) -> "Launch":
        self.wait_for(r"Artify is ready")
        self.family()
        return self

    def family(self) -> list[psutil.Process]:
        """Every process that this run has started so far, by looking now."""
        if self.process.poll() is None:
            for child in psutil.Process(self.process.pid).children(recursive=True):
                self._seen[child.pid] = child
        return list(self._seen.values())

    def find(self, *words: str) -> list[psutil.Process]:
        """The living processes of this run whose command line holds every word."""
        return [process for process in self.family() if alive(process) and has_words(process, words)]

    def stop(self, signum: int = signal.SIGINT) -> int:
        """Send a signal as a terminal does, to the whole foreground group; returns the exit code."""
        self.family()
        os.killpg(self.process.pid, signum)
        return self.process.wait(STOP_SECONDS)

    def left(self, seconds: float = 10.0) -> list[str]:
        """What still runs of everything this run ever started, after some grace: a killed process waits for its disk."""
        gone_by = time.monotonic() + seconds
        while any(alive(process) for process in self._seen.values()) and time.monotonic() < gone_by:
            time.sleep(0.1)
        return [described(process) for process in self._seen.values() if alive(process)]

    def clear(self) -> None:
        """End everything, whatever the test left behind."""
        self.family()
        if self.process.poll() is None:
            self.process.terminate()
            try:
                self.process.wait(STOP_SECONDS)
            except subprocess.TimeoutExpired:
                self.process.kill()
        for process in self._seen.values():
            if alive(process):
                process.kill()

    def _read(self) -> None:
        assert self.process.stdout
        for line in self.process.stdout:
            self.lines.append(line.rstrip("\n"))


def alive(process: psutil.Process) -> bool:
    try:
        return process.is_running() and process.status() != psutil.STATUS_ZOMBIE
    except psutil.NoSuchProcess:
        return False


def described(process: psutil.Process) -> str:
    """What one wants to know of a process that should have ended."""
    line = " ".join(process.cmdline())
    return f"{line} ({process.status()}, parent {process.ppid()}, {time.time() - process.create_time():.0f} s old)"


def has_words(process: psutil.Process, words: tuple[str, ...]) -> bool:
    try:
        line = " ".join(process.cmdline())
    except psutil.NoSuchProcess:
        return False
    return all(word in line for word in words)
