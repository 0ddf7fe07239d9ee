"""What money that cannot go wrong costs: an exact hit, a growing number of users, a ledger of a million rows.

An exact hit beside a fresh generation and beside a bare pass-through in the same run, upstream of 200 ms; 1, 10 and
100 users at once, each with an account, upstream of 0 ms; the same with BENCH_LEDGER_ROWS (1,000,000) attempts in the
ledger, half of them the first account's; then the answers that the page of costs asks for, and ledger_check and
ledger_export. On SQLite, and on PostgreSQL as well where DATABASE_URL names one. BENCH_ROUNDS (3) says how often.
"""

import json
import os
import re
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

from bench.generation import LATENCY_MS, ROUNDS, new_question, passthrough, stacks
from bench.load import Answers, Body, Headers, call
from bench.tables import show
from tests.stack import ROOT, Process, Stack

ROWS = int(os.environ.get("BENCH_LEDGER_ROWS", "1000000"))
USERS = (1, 10, 100)
ONE_BY_ONE, BURST, READS = 60, 600, 60
OLD_QUESTION = json.dumps({"prompt": "The same question once more", "max_tokens": 200}).encode()
COSTS = {
    "summary": "/api/costs/summary",
    "history, 30 days": "/api/costs/history",
    "history, a year": "/api/costs/history?from={year_ago}",
    "history, a year by campaign": "/api/costs/history?group_by=campaign&from={year_ago}",
}
Figures = Callable[[Answers], list[float]]


@dataclass
class Site:
    """Something that generates: where, as whom, and whose CPU time counts; without a stack it has no ledger."""

    name: str
    origin: str
    path: str
    web: Process
    fake: Stack
    stack: Stack | None = None
    people: list[Headers] = field(default_factory=lambda: [{}])

    def sign_in(self) -> None:
        """Get new access tokens; the old ones live for a quarter of an hour."""
        if self.stack is not None:
            tokens = json.loads(_command(self.stack, "-m", "bench.people", str(max(USERS))))
            self.people = [{"Authorization": f"Bearer {token}"} for token in tokens]

    def measure(self, body: Body, requests: int, users: int = 1, path: str = "") -> Answers:
        """Requests of so many people at once, each on a connection of their own."""
        return call(
            f"{self.origin}{path or self.path}",
            body,
            self.people[:users],
            callers=users,
            requests=requests,
            cpu_seconds=self.web.cpu_seconds,
        )


def main() -> None:
    """Start everything, measure in turns, print the tables."""
    with tempfile.TemporaryDirectory(prefix="artify-bench-") as folder, _sites(Path(folder)) as sites:
        ours = [site for site in sites if site.stack is not None]
        _prepare(sites)
        _show_hit(sites, "an empty ledger")
        _show_growth(sites, "an empty ledger")
        for site in ours:
            _fill(site)
        _prepare(sites)
        _show_hit(sites, f"{ROWS:,} attempts")
        _show_growth(sites, f"{ROWS:,} attempts")
        _show_costs(ours)
        _show_commands(ours)
    print(f"load of the machine at the end: {os.getloadavg()[0]:.2f}\n")


def _prepare(sites: list[Site]) -> None:
    for site in sites:
        site.sign_in()
        site.fake.direct(latency_ms=0)
        site.measure(new_question, 200, users=min(100, len(site.people)))
        site.measure(OLD_QUESTION, 10)


def _show_hit(sites: list[Site], ledger: str) -> None:
    plans = {site.name: (site, new_question) for site in sites}
    plans |= {f"{site.name}, exact hit": (site, OLD_QUESTION) for site in sites if site.stack is not None}
    for site in sites:
        site.fake.direct(latency_ms=LATENCY_MS, reset=True)
    rows = _rows(
        {name: lambda site=site, body=body: site.measure(body, ONE_BY_ONE) for name, (site, body) in plans.items()},
        lambda run: [run.percentile(50), run.percentile(95), run.cpu_ms],
    )
    title = f"{ledger}: one caller, upstream of {LATENCY_MS:.0f} ms, {ONE_BY_ONE} requests, {ROUNDS} rounds"
    show(title, ("", "p50 ms", "p95 ms", "CPU ms/request"), rows)


def _show_growth(sites: list[Site], ledger: str) -> None:
    for site in sites:
        site.fake.direct(latency_ms=0, reset=True)
    rows = _rows(
        {
            f"{site.name}, {users} user{'s' * (users > 1)}": lambda site=site, users=users: _burst(site, users)
            for site in sites
            for users in USERS
        },
        lambda run: [run.per_second, run.cpu_ms, run.percentile(50), run.percentile(95)],
    )
    title = f"{ledger}: users at once, upstream of 0 ms, {BURST} requests, {ROUNDS} rounds"
    show(title, ("", "requests/s", "CPU ms/request", "p50 ms", "p95 ms"), rows)


def _burst(site: Site, users: int) -> Answers:
    people = site.people if site.stack is not None else site.people * users
    return Site(site.name, site.origin, site.path, site.web, site.fake, people=people).measure(
        new_question, BURST, users=users
    )


def _show_costs(sites: list[Site]) -> None:
    year_ago = (datetime.now(UTC) - timedelta(days=364)).date().isoformat()
    rows = _rows(
        {
            f"{site.name}, {name}": lambda site=site, path=path: site.measure(
                b"", READS, path=path.format(year_ago=year_ago)
            )
            for site in sites
            for name, path in COSTS.items()
        },
        lambda run: [run.percentile(50), run.percentile(95), run.cpu_ms],
    )
    title = f"{ROWS:,} attempts: costs of the account that has half of them, {READS} requests, {ROUNDS} rounds"
    show(title, ("", "p50 ms", "p95 ms", "CPU ms/request"), rows)


def _show_commands(sites: list[Site]) -> None:
    rows = []
    for site in sites:
        assert site.stack is not None
        checked = _command(site.stack, "manage.py", "ledger_check")
        found = re.search(r"(\d+) attempts in ([\d.]+) s: everything agrees", checked)
        assert found, checked
        began = time.perf_counter()
        _command(site.stack, "manage.py", "ledger_export", "--output", str(site.stack.folder / "ledger.jsonl"))
        rows.append((site.name, found[1], found[2], f"{time.perf_counter() - began:.1f}"))
    show("The ledger's commands", ("", "attempts", "check s", "export s (with start)"), rows)


def _rows(measured: dict[str, Callable[[], Answers]], figures: Figures) -> list[tuple[str, ...]]:
    """Measure all in turns, so that a busy minute of the machine falls on each; the median round with its range."""
    found: dict[str, list[list[float]]] = {name: [] for name in measured}
    for _ in range(ROUNDS):
        for name, measure in measured.items():
            found[name].append(figures(measure()))
    return [(name, *(_middle(column) for column in zip(*runs, strict=True))) for name, runs in found.items()]


def _middle(values: tuple[float, ...]) -> str:
    return f"{statistics.median(values):.1f} ({min(values):.1f}–{max(values):.1f})"


def _fill(site: Site) -> None:
    assert site.stack is not None
    began = time.perf_counter()
    _command(site.stack, "-m", "bench.ledger_rows", str(ROWS))
    print(f"{site.name}: {ROWS:,} attempts made in {time.perf_counter() - began:.0f} s\n")


def _command(stack: Stack, *arguments: str) -> str:
    """What a Python program says that sees what the stack's processes see."""
    command = [sys.executable, *arguments]
    ran = subprocess.run(command, cwd=ROOT, env=stack.environment, capture_output=True, text=True, check=False)
    assert ran.returncode == 0, ran.stdout[-2000:] + ran.stderr[-2000:]
    return ran.stdout


@contextmanager
def _sites(folder: Path) -> Iterator[list[Site]]:
    """The bare pass-through and an Artify on each database."""
    with ExitStack() as resources:
        sites = [
            Site(name, stack.url, "/api/generate/text", stack.web, stack, stack)
            for name, stack in stacks(folder, resources)
        ]
        bare = passthrough(sites[-1].fake, resources)
        yield [Site(bare.name, bare.url.removesuffix("/generate"), "/generate", bare.web, sites[-1].fake), *sites]
