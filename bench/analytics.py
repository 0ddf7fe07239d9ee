"""Pages of results through the API, on a PostgreSQL of the benchmark's own: 10 million events, and a hundred thousand beside them.

BENCH_CAMPAIGNS (2,000) campaigns of 25 creatives with three events a creative and day on 67 days, added up as campaigns.metrics does it;
a fifth belongs to one account, the rest to a hundred. Beside it the same with a hundredth of the campaigns at least: as many
queries, and what the time grows by. BENCH_REQUESTS (100) requests one after the other; BENCH_ROUNDS (3) says how often: the
median round is shown with the lowest and the highest.
"""

import json
import os
import statistics
import subprocess
import sys
import tempfile
from contextlib import ExitStack
from pathlib import Path

import django

from bench.load import call
from bench.tables import show
from tests import environment  # noqa: F401  names the settings: no .env, no ./var, no real provider

django.setup()

from bench.generation import UNLIMITED  # noqa: E402  from here on Django must be set up
from bench.result_rows import CREATIVES, DAYS, EVENTS, OWNERS  # noqa: E402
from tests.postgres import cluster  # noqa: E402
from tests.scratch import ROOT, migrate  # noqa: E402
from tests.stack import Stack  # noqa: E402

CAMPAIGNS = int(os.environ.get("BENCH_CAMPAIGNS", "2000"))
FEW = 200  # so that every account has one
REQUESTS = int(os.environ.get("BENCH_REQUESTS", "100"))
ROUNDS = int(os.environ.get("BENCH_ROUNDS", "3"))
LIMIT_MS = 100
ACCOUNTS = ("a fifth of all", "an ordinary account")
Measured = dict[str, tuple[str, str, str]]


def main() -> None:
    """Fill, ask, print; then both beside each other."""
    few, many = _measured(FEW), _measured(CAMPAIGNS)
    assert all(few[name][0] == many[name][0] for name in many), (few, many)
    rows = [(name, *few[name], *many[name][1:]) for name in many]
    sizes = [f"{count * CREATIVES * DAYS * EVENTS:,} events" for count in (FEW, CAMPAIGNS)]
    head = ("", "queries", *(f"{size}: {what} ms" for size in sizes for what in ("p50", "p95")))
    title = f"{CAMPAIGNS:,} campaigns, {CAMPAIGNS * CREATIVES:,} creatives; {REQUESTS} requests, {ROUNDS} rounds"
    show(f"{title}; at most {LIMIT_MS} ms at p95", head, rows)
    print(f"load of the machine at the end: {os.getloadavg()[0]:.2f}\n")


def _measured(campaigns: int) -> Measured:
    """Of each question and account: queries, and what the rounds took."""
    with tempfile.TemporaryDirectory(prefix="artify-bench-") as folder, ExitStack() as resources:
        url = resources.enter_context(cluster()).url
        migrate(url)
        stack = resources.enter_context(Stack(Path(folder) / "artify", url, settings=UNLIMITED))
        tokens = json.loads(command(stack, "bench.people", str(OWNERS + 1)))
        command(stack, "bench.result_rows", str(campaigns))
        asked = json.loads(command(stack, "bench.result_rows", "queries"))
        return {
            f"{name}, {account}": (str(found["queries"]), *_times(stack, found["path"], token))
            for account, token, names in zip(ACCOUNTS, tokens, asked, strict=False)
            for name, found in names.items()
        }


def _times(stack: Stack, path: str, token: str) -> tuple[str, str]:
    headers = {"Authorization": f"Bearer {token}"}
    runs = [
        call(stack.url + path, b"", headers, callers=1, requests=REQUESTS, cpu_seconds=stack.web.cpu_seconds)
        for _ in range(ROUNDS)
    ]
    return _middle([run.percentile(50) for run in runs]), _middle([run.percentile(95) for run in runs])


def _middle(values: list[float]) -> str:
    return f"{statistics.median(values):.1f} ({min(values):.1f}–{max(values):.1f})"


def command(stack: Stack, module: str, *arguments: str) -> str:
    """The last line that it prints."""
    command = [sys.executable, "-m", module, *arguments]
    ran = subprocess.run(command, cwd=ROOT, env=stack.environment, capture_output=True, text=True, check=False)
    assert ran.returncode == 0, ran.stdout[-2000:] + ran.stderr[-2000:]
    return (ran.stdout.strip().splitlines() or [""])[-1]


if __name__ == "__main__":
    main()
