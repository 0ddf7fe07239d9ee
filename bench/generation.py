"""What a generation costs on top of its provider, beside a bare pass-through in the same run.

One caller against an upstream of 200 ms: the latency that is added. 16 and 64 callers against an upstream that
answers at once: requests a second, and CPU of the web server a request. On SQLite, and on PostgreSQL as well where
DATABASE_URL names one. BENCH_ROUNDS (3) says how often everything is measured; the median round is shown.
"""

import itertools
import json
import os
import statistics
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

import django
import httpx

from bench.load import Answers, call
from bench.tables import show
from tests import environment  # noqa: F401  names the settings: no .env, no ./var, no real provider

django.setup()

from artify.run import ports  # noqa: E402  from here on Django must be set up
from artify.run.services import web_command  # noqa: E402
from tests.scratch import scratch_for  # noqa: E402
from tests.stack import Process, Stack, wait_until  # noqa: E402

ROUNDS = int(os.environ.get("BENCH_ROUNDS", "3"))
LATENCY_MS = 200.0
ONE_BY_ONE, BURST, WARM_UP = 60, 960, 128
PROMPT = "A summer sale on iced latte, 20% off"
UNLIMITED = {"QUOTA_TEXTS_PER_DAY": "100000000", "QUOTA_USD_PER_MONTH": "1000000", "DEBUG": "false"}
UNLIMITED |= {"SECURE_SSL_REDIRECT": "false"}
PASSWORD = "a-long-walk-along-the-river"
numbers = itertools.count()


@dataclass(frozen=True)
class Target:
    """Something that generates: where, as whom, and whose CPU time counts."""

    name: str
    url: str
    headers: dict[str, str]
    web: Process
    fake_url: str

    def measure(self, callers: int, requests: int) -> Answers:
        return call(
            self.url, new_question, self.headers, callers=callers, requests=requests, cpu_seconds=self.web.cpu_seconds
        )

    def set_latency(self, milliseconds: float) -> None:
        httpx.post(f"{self.fake_url}/__control", json={"latency_ms": milliseconds, "reset": True}).raise_for_status()


def new_question() -> bytes:
    """The body of a request that no cache can answer."""
    return json.dumps({"prompt": f"{PROMPT}, no. {next(numbers)}", "max_tokens": 200}).encode()


def main() -> None:
    """Start everything, measure in turns, print two tables."""
    with tempfile.TemporaryDirectory(prefix="artify-bench-") as folder, _targets(Path(folder)) as targets:
        for target in targets:
            target.set_latency(0)
            target.measure(16, WARM_UP)
        _show_added_latency(targets)
        for callers in (16, 64):
            _show_throughput(targets, callers)
    print(f"load of the machine at the end: {os.getloadavg()[0]:.2f}\n")


def _show_added_latency(targets: list[Target]) -> None:
    rows = []
    for target, rounds in _rounds(targets, LATENCY_MS, 1, ONE_BY_ONE).items():
        figures = [[run.percentile(50) - LATENCY_MS, run.percentile(95) - LATENCY_MS, run.cpu_ms] for run in rounds]
        rows.append((target, *(_middle(column) for column in zip(*figures, strict=True))))
    title = f"One caller, upstream of {LATENCY_MS:.0f} ms, {ONE_BY_ONE} requests, {ROUNDS} rounds"
    show(title, ("", "added p50 ms", "added p95 ms", "CPU ms/request"), rows)


def _show_throughput(targets: list[Target], callers: int) -> None:
    rows = []
    for target, rounds in _rounds(targets, 0, callers, BURST).items():
        figures = [[run.per_second, run.cpu_ms, run.percentile(50), run.percentile(95)] for run in rounds]
        rows.append((target, *(_middle(column) for column in zip(*figures, strict=True))))
    title = f"{callers} callers, upstream of 0 ms, {BURST} requests, {ROUNDS} rounds"
    show(title, ("", "requests/s", "CPU ms/request", "p50 ms", "p95 ms"), rows)


def _rounds(targets: list[Target], latency_ms: float, callers: int, requests: int) -> dict[str, list[Answers]]:
    """Measure every target in turns, so that a busy minute of the machine falls on all of them."""
    found: dict[str, list[Answers]] = {target.name: [] for target in targets}
    for _ in range(ROUNDS):
        for target in targets:
            target.set_latency(latency_ms)
            found[target.name].append(target.measure(callers, requests))
    return found


def _middle(values: list[float]) -> str:
    """The median round, with the lowest and the highest."""
    return f"{statistics.median(values):.1f} ({min(values):.1f}–{max(values):.1f})"


@contextmanager
def _targets(folder: Path) -> Iterator[list[Target]]:
    """The bare pass-through and an Artify on each database, started and signed in."""
    with ExitStack() as resources:
        targets = [(_artify(name, stack), stack) for name, stack in stacks(folder, resources)]
        yield [passthrough(targets[-1][1], resources), *(target for target, _stack in targets)]


def stacks(folder: Path, resources: ExitStack) -> Iterator[tuple[str, Stack]]:
    """An Artify without limits on each database, by its name; they end with ``resources``."""
    for name, database_url in databases().items():
        scratch = scratch_for(database_url, folder)
        resources.callback(scratch.remove)
        scratch.prepare()
        url = resources.enter_context(scratch.copy())
        options = {"completion_tokens": 64, "settings": UNLIMITED}
        yield name, resources.enter_context(Stack(folder / name, url, **options))


def databases() -> dict[str, str]:
    """The databases to measure on: name and URL, empty for a SQLite file."""
    url = os.environ.get("DATABASE_URL", "")
    on_postgres = {"Artify on PostgreSQL": url} if url.startswith("postgres") else {}
    return {"Artify on SQLite": "", **on_postgres}


def _artify(name: str, stack: Stack) -> Target:
    account = {"username": "bench", "email": "bench@example.com", "password": PASSWORD}
    stack.http.post("/api/register", json=account).raise_for_status()
    answer = stack.http.post("/api/login", json=account).raise_for_status().json()
    headers = {"Authorization": f"Bearer {answer['access']}"}
    return Target(name, f"{stack.url}/api/generate/text", headers, stack.web, stack.fake_url)


def passthrough(stack: Stack, resources: ExitStack) -> Target:
    """The bare pass-through, started beside the stack and on its upstream."""
    port = ports.find_free()
    command = [
        "bench.passthrough:application" if part == "artify.wsgi:application" else part
        for part in web_command(ports.LOOPBACK, port)
    ]
    web = Process("passthrough", command, stack.environment, stack.folder / "passthrough.log")
    resources.callback(web.stop)
    web.start()
    wait_until(lambda: ports.is_taken(port), what=lambda: web.last_words)
    return Target("bare pass-through", f"http://{ports.LOOPBACK}:{port}/generate", {}, web, stack.fake_url)
