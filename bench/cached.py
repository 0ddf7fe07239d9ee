"""The cache tiers: what is read through them, beside the same without them, on a PostgreSQL of the benchmark's own.

Two web processes on one database and one Redis, one with CACHE_TIERS=false, asked in turns. BENCH_REQUESTS (100)
requests one after the other; BENCH_ROUNDS (3) says how often: the median round is shown. CPU is the web process's.
"""

import json
import os
import statistics
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

import django

from bench.load import Answers, call
from bench.tables import show
from tests import environment  # noqa: F401  names the settings: no .env, no ./var, no real provider

django.setup()

from artify.run import ports  # noqa: E402  from here on Django must be set up
from artify.run.services import web_command  # noqa: E402
from bench.analytics import command  # noqa: E402
from bench.generation import UNLIMITED  # noqa: E402
from tests.postgres import cluster  # noqa: E402
from tests.scratch import migrate  # noqa: E402
from tests.stack import Process, Stack, wait_until  # noqa: E402

REQUESTS = int(os.environ.get("BENCH_REQUESTS", "100"))
ROUNDS = int(os.environ.get("BENCH_ROUNDS", "3"))
WARM_UP = 20
Server = tuple[str, Process]


def main() -> None:
    """Fill, ask in turns, print."""
    with tempfile.TemporaryDirectory(prefix="artify-bench-") as folder, _servers(Path(folder)) as (stack, servers):
        found = json.loads(command(stack, "bench.cached_rows"))
        headers = {"Authorization": f"Bearer {found['token']}"}
        rows = [_row(name, path, found["statements"][name], servers, headers) for name, path in found["paths"].items()]
    columns = ("statements", "p50 ms", "p95 ms", "CPU ms")
    head = ("", *(f"{column}, {how}" for column in columns for how in ("without", "with")))
    show(f"{REQUESTS} requests one after the other, median of {ROUNDS} rounds", head, rows)
    print(f"load of the machine at the end: {os.getloadavg()[0]:.2f}\n")


def _row(
    name: str, path: str, statements: list[int], servers: list[Server], headers: dict[str, str]
) -> tuple[str, ...]:
    runs: list[list[Answers]] = [[] for _ in servers]
    for number in range(ROUNDS + 1):
        for server, (url, web) in enumerate(servers):
            many = REQUESTS if number else WARM_UP
            answers = call(url + path, b"", headers, callers=1, requests=many, cpu_seconds=web.cpu_seconds)
            runs[server] += [answers] if number else []
    figures = [[(run.percentile(50), run.percentile(95), run.cpu_ms) for run in of_one] for of_one in runs]
    middle = [[statistics.median(column) for column in zip(*of_one, strict=True)] for of_one in figures]
    pairs = [f"{value:.1f}" for without_and_with in zip(*middle, strict=True) for value in without_and_with]
    return (name, *map(str, statements), *pairs)


@contextmanager
def _servers(folder: Path) -> Iterator[tuple[Stack, list[Server]]]:
    """Without the tiers and with them."""
    with ExitStack() as resources:
        url = resources.enter_context(cluster()).url
        migrate(url)
        stack = resources.enter_context(Stack(folder / "artify", url, settings=UNLIMITED))
        port = ports.find_free()
        environment = {**stack.environment, "CACHE_TIERS": "false"}
        without = Process("without", web_command(ports.LOOPBACK, port), environment, folder / "without.log")
        resources.callback(without.stop)
        without.start()
        wait_until(lambda: ports.is_taken(port), what=lambda: without.output)
        yield stack, [(f"http://{ports.LOOPBACK}:{port}", without), (stack.url, stack.web)]


if __name__ == "__main__":
    main()
