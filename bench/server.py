"""Granian beside gunicorn (threads), one and two processes of each, serving the same application at the same time.

Requests a second, CPU and latency, of the lightest answer and of a generation; memory; and what becomes of requests
that are under way when the server is asked to stop. The decision: docs/adr/0001-web-server.md.
"""

import os
import statistics
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

import httpx

from artify.run import ports
from artify.run.services import WEB_THREADS, web_command
from bench.generation import PASSWORD, UNLIMITED, new_question
from bench.load import Answers, Body, call
from bench.tables import show
from tests.memory import used_mb
from tests.scratch import SQLiteScratch, scratch_for
from tests.stack import Process, Stack, wait_until

JSON = {"Content-Type": "application/json"}
ROUNDS = int(os.environ.get("BENCH_ROUNDS", "3"))
STOPPED_REQUESTS = 12
STOPPED_LATENCY_MS = 1500.0


@dataclass(frozen=True)
class Server:
    """One server under test."""

    name: str
    port: int
    web: Process

    def url(self, path: str) -> str:
        return f"http://{ports.LOOPBACK}:{self.port}{path}"

    def measure(self, load: "Load", headers: dict[str, str]) -> Answers:
        return call(
            self.url(load.path),
            load.body,
            headers,
            callers=load.callers,
            requests=load.requests,
            cpu_seconds=self.web.cpu_seconds,
        )

    def megabytes(self) -> float:
        """Memory of its own processes."""
        return sum(map(used_mb, self.web.family()))


@dataclass(frozen=True)
class Load:
    """Requests of one kind: a body is posted, without one it is a GET."""

    title: str
    path: str
    body: Body
    callers: int
    requests: int


GENERATE = "/api/generate/text"
LOADS = [
    Load("Answer without database (/api/health), 16 callers", "/api/health", b"", 16, 3200),
    Load("Answer without database (/api/health), 64 callers", "/api/health", b"", 64, 3200),
    Load("Generation, upstream of 0 ms, 16 callers", GENERATE, new_question, 16, 480),
]
WARM_UP = Load("warm up", GENERATE, new_question, 16, 64)


def main() -> None:
    """Start all servers on one database, measure in turns, print two tables."""
    with tempfile.TemporaryDirectory(prefix="artify-bench-") as folder, _running(Path(folder)) as (stack, servers):
        headers = _sign_in(stack)
        for server in servers:
            server.measure(WARM_UP, headers)
        for load in LOADS:
            _show_throughput(servers, headers, load)
        _show_stopping(stack, servers, headers)


def _show_throughput(servers: list[Server], headers: dict[str, str], load: Load) -> None:
    found: dict[str, list[Answers]] = {server.name: [] for server in servers}
    for _ in range(ROUNDS):
        for server in servers:
            found[server.name].append(server.measure(load, headers))
    rows = []
    for server in servers:
        runs = found[server.name]
        figures = [[run.per_second, run.cpu_ms, run.percentile(50), run.percentile(95)] for run in runs]
        middle = [f"{statistics.median(column):.1f}" for column in zip(*figures, strict=True)]
        rows.append((server.name, *middle, f"{server.megabytes():.0f}"))
    show(
        f"{load.title}, {load.requests} requests, median of {ROUNDS} rounds",
        ("", "requests/s", "CPU ms/request", "p50 ms", "p95 ms", "MB"),
        rows,
    )


def _show_stopping(stack: Stack, servers: list[Server], headers: dict[str, str]) -> None:
    stack.direct(latency_ms=STOPPED_LATENCY_MS)
    rows = []
    for server in servers:
        answered, seconds = _stop_under_load(server, headers)
        rows.append((server.name, f"{answered} of {STOPPED_REQUESTS}", f"{seconds:.1f}"))
    title = f"SIGTERM with {STOPPED_REQUESTS} requests of {STOPPED_LATENCY_MS:.0f} ms under way"
    show(title, ("", "answered with 200", "s until it ended"), rows)


def _stop_under_load(server: Server, headers: dict[str, str]) -> tuple[int, float]:
    """How many of the requests under way were answered, and how long the server took to end."""
    codes: list[int] = []

    def ask() -> None:
        try:
            codes.append(
                httpx.post(server.url(GENERATE), content=new_question(), headers=headers | JSON, timeout=30).status_code
            )
        except httpx.HTTPError:
            codes.append(0)

    threads = [threading.Thread(target=ask) for _ in range(STOPPED_REQUESTS)]
    for thread in threads:
        thread.start()
    time.sleep(STOPPED_LATENCY_MS / 3000)
    began = time.monotonic()
    server.web.stop()
    took = time.monotonic() - began
    for thread in threads:
        thread.join()
    return codes.count(200), took


@contextmanager
def _running(folder: Path) -> Iterator[tuple[Stack, list[Server]]]:
    with ExitStack() as resources:
        scratch = scratch_for("", folder)
        assert isinstance(scratch, SQLiteScratch)
        scratch.prepare()
        url = resources.enter_context(scratch.copy())
        stack = resources.enter_context(Stack(folder / "stack", url, completion_tokens=64, settings=UNLIMITED))
        yield stack, [_start(name, stack, resources) for name in COMMANDS]


def _granian(port: int, processes: int) -> list[str]:
    command = web_command(ports.LOOPBACK, port)
    command[command.index("--workers") + 1] = str(processes)
    return command


def _gunicorn(port: int, processes: int) -> list[str]:
    return [
        *(sys.executable, "-m", "gunicorn", "artify.wsgi:application", "--worker-class", "gthread"),
        *("--threads", str(WEB_THREADS), "--workers", str(processes), "--bind", f"{ports.LOOPBACK}:{port}"),
        *("--keep-alive", "75", "--graceful-timeout", "25", "--log-level", "warning"),
    ]


COMMANDS = {
    "granian, 1 process": (_granian, 1),
    "gunicorn, 1 process": (_gunicorn, 1),
    "granian, 2 processes": (_granian, 2),
    "gunicorn, 2 processes": (_gunicorn, 2),
}


def _start(name: str, stack: Stack, resources: ExitStack) -> Server:
    make, processes = COMMANDS[name]
    port = ports.find_free()
    web = Process(name, make(port, processes), stack.environment, stack.folder / f"{name}.log")
    resources.callback(web.stop)
    web.start()
    wait_until(lambda: ports.is_taken(port), what=lambda: web.output)
    return Server(name, port, web)


def _sign_in(stack: Stack) -> dict[str, str]:
    account = {"username": "bench", "email": "bench@example.com", "password": PASSWORD}
    stack.http.post("/api/register", json=account).raise_for_status()
    answer = stack.http.post("/api/login", json=account).raise_for_status().json()
    return {"Authorization": f"Bearer {answer['access']}"}


if __name__ == "__main__":
    main()
