"""What more processes bring, and what a request costs as an installation grows; docs/scaling.md says what follows.

First the same mixed load (bench.mixed) on one and two web processes and workers: BENCH_PEOPLE (24) people at work for
BENCH_SECONDS (20), the provider takes a second. What is busy is said in processor seconds, which hold on other machines
too. Then each kind of request one after the other, BENCH_REQUESTS (40) times, on BENCH_USERS (100,1000,10000) accounts with all
that is theirs (bench.scale_rows): of an ordinary account, and of one that has a tenth of everything; and what the scheduler
has done meanwhile (bench.sweeps). On a PostgreSQL of the benchmark's own.
"""

import asyncio
import json
import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

import django
import psutil
import psycopg

from bench.tables import show
from tests import environment  # noqa: F401  names the settings: no .env, no ./var, no real provider

django.setup()

from artify.run.services import WORKER_PROCESSES  # noqa: E402  from here on Django must be set up
from bench.analytics import command  # noqa: E402
from bench.generation import UNLIMITED  # noqa: E402
from bench.load import Headers  # noqa: E402
from bench.mixed import Person, Seen, settled, work  # noqa: E402
from tests.memory import used_mb  # noqa: E402
from tests.postgres import Cluster, cluster  # noqa: E402
from tests.scratch import migrate  # noqa: E402
from tests.stack import Process, Stack  # noqa: E402

PEOPLE = int(os.environ.get("BENCH_PEOPLE", "24"))
SECONDS = float(os.environ.get("BENCH_SECONDS", "20"))
REQUESTS = int(os.environ.get("BENCH_REQUESTS", "40"))
USERS = [int(each) for each in os.environ.get("BENCH_USERS", "100,1000,10000").split(",")]
WARM_UP_SECONDS = 4
LATENCY_MS = 1000.0
SETTINGS = UNLIMITED | {"LOG_LEVEL": "WARNING"}
PROCESSES = [(1, 1), (2, 1), (1, 2), (2, 2)]
SHOWN = ("list", "open", "save", "overview", "order copy", "poll")
ACCOUNTS = {"ordinary": 5, "largest": 0}
KINDS = (
    *("list", "open", "save", "versions", "creatives", "campaigns", "brands", "segments", "jobs", "costs", "overview"),
    *("campaign's results", "best proven", "a result", "copy, waited for"),
)
STATEMENTS = """
    SELECT COALESCE(SUM(calls), 0), COALESCE(SUM(total_exec_time), 0), COALESCE(SUM(shared_blks_hit + shared_blks_read), 0)
    FROM pg_stat_statements WHERE query NOT LIKE '%pg_stat_statements%' AND query !~ '^(BEGIN|COMMIT|SAVEPOINT|RELEASE|ROLLBACK)'
"""
WAITED = """
    SELECT EXTRACT(EPOCH FROM started_at - created_at), EXTRACT(EPOCH FROM completed_at - created_at) FROM generation_job
    WHERE status = 'completed' AND completed_at > to_timestamp(%s)
"""


def main() -> None:
    """Both parts."""
    with cluster() as server:
        migrate(server.url)
        _show_processes(server)
    with cluster("pg_stat_statements") as server:
        migrate(server.url)
        _show_growth(server)
    print(f"load of the machine at the end: {os.getloadavg()[0]:.2f}\n")


@dataclass(frozen=True)
class Busy:
    """Processor seconds, by who used them."""

    web: float
    workers: float
    database: float
    valkey: float
    load: float

    def __sub__(self, other: "Busy") -> "Busy":
        return Busy(*(getattr(self, name) - getattr(other, name) for name in self.__dataclass_fields__))

    @property
    def whole(self) -> float:
        return sum(getattr(self, name) for name in self.__dataclass_fields__)


@dataclass(frozen=True)
class Run:
    """One set of processes under the load."""

    seen: Seen
    busy: Busy
    elapsed: float
    waits: list[tuple[float, float]]  # seconds from submit to start and to completion
    connections: int


def _show_processes(server: Cluster) -> None:
    runs = {}
    for webs, workers in PROCESSES:
        name = f"{webs} web + {workers} worker{'s' * (workers > 1)}"
        runs[name] = _run(server, webs, workers)
        print(f"{name} measured, load of the machine {os.getloadavg()[0]:.2f}", file=sys.stderr)
    title = f"{PEOPLE} people, {SECONDS:.0f} s each, workers with {WORKER_PROCESSES} children, provider of {LATENCY_MS:.0f} ms"
    head = ("", "requests/s", *SHOWN, "jobs/s", "submit to start s", "to completion s", "errors")
    show(f"{title}; p50/p95 ms, jobs p50/p95", head, [(name, *_answered(run)) for name, run in runs.items()])
    head = ("", "web", "database", "a job: workers", "Valkey", "load generator, share", "all, cores", "connections")
    show("Processor ms a request", head, [(name, *_used(run)) for name, run in runs.items()])
    for name, run in runs.items():
        for error, count in run.seen.errors.most_common(3):
            print(f"{name}: {count} × {error}")


def _answered(run: Run) -> list[str]:
    kinds = [f"{run.seen.percentile(kind, 50):.0f}/{run.seen.percentile(kind, 95):.0f}" for kind in SHOWN]
    waits = [_halves([each[place] for each in run.waits]) for place in (0, 1)]
    per_second = f"{run.seen.requests / run.elapsed:.0f}"
    return [per_second, *kinds, f"{len(run.waits) / run.elapsed:.1f}", *waits, str(run.seen.errors.total())]


def _halves(values: list[float]) -> str:
    cuts = statistics.quantiles(values, n=20, method="inclusive")
    return f"{cuts[9]:.1f}/{cuts[18]:.1f}"


def _used(run: Run) -> list[str]:
    busy, requests = run.busy, run.seen.requests
    each = [f"{1000 * spent / requests:.2f}" for spent in (busy.web, busy.database)]
    job = f"{1000 * busy.workers / len(run.waits):.1f}"
    valkey, share = f"{1000 * busy.valkey / requests:.2f}", f"{busy.load / busy.whole:.0%}"
    return [*each, job, valkey, share, f"{busy.whole / run.elapsed:.2f}", str(run.connections)]


def _run(server: Cluster, webs: int, workers: int) -> Run:
    with tempfile.TemporaryDirectory(prefix="artify-bench-") as folder:
        options = {"webs": webs, "workers": workers, "fake_latency_ms": LATENCY_MS, "completion_tokens": 64}
        with Stack(Path(folder) / "artify", server.url, settings=SETTINGS, **options) as stack:
            people = _people(stack, PEOPLE)
            return asyncio.run(_worked(stack, server, people))


async def _worked(stack: Stack, server: Cluster, people: list[Headers]) -> Run:
    seen = Seen()
    crowd = await settled(stack.urls, people, seen)
    await work(crowd, WARM_UP_SECONDS)
    seen.seconds.clear()
    began, before, wall = time.perf_counter(), _busy(stack, server), time.time()
    await work(crowd, SECONDS)
    elapsed, busy = time.perf_counter() - began, _busy(stack, server) - before
    with _connected(server) as database:
        waits = [(float(start), float(end)) for start, end in database.execute(WAITED, [wall])]
        (count,) = database.execute("SELECT COUNT(*) - 1 FROM pg_stat_activity WHERE datname IS NOT NULL").fetchone()
    return Run(seen, busy, elapsed, waits, count)


def _busy(stack: Stack, server: Cluster) -> Busy:
    port = stack.redis_url.rpartition(":")[2].partition("/")[0]
    valkey = next(each for each in psutil.Process().children() if f":{port}" in " ".join(each.cmdline()))
    return Busy(
        web=sum(map(Process.cpu_seconds, stack.web_processes)),
        workers=sum(map(Process.cpu_seconds, stack.worker_processes)),
        database=server.cpu_seconds(),
        valkey=sum(valkey.cpu_times()[:2]),
        load=time.process_time() + stack.fake.cpu_seconds(),
    )


def _people(stack: Stack, count: int) -> list[Headers]:
    tokens = json.loads(command(stack, "bench.people", str(count)))
    return [{"Authorization": f"Bearer {token}"} for token in tokens]


@contextmanager
def _connected(server: Cluster) -> Iterator[psycopg.Connection]:
    address = server.url.replace("postgres://", "postgresql://", 1)
    with psycopg.connect(address, autocommit=True) as connection:
        yield connection


@dataclass(frozen=True)
class Cost:
    """Of one kind of request: milliseconds, and what the database did for it."""

    p50: float
    p95: float
    queries: float
    database_ms: float
    pages: float


@dataclass(frozen=True)
class Size:
    """An installation of one size, measured."""

    sizes: dict[str, int]
    costs: dict[str, dict[str, Cost]]  # by account and kind
    sweeps: dict[str, dict[str, float | str]]
    web_mb: tuple[float, float]  # before the first request of the measured, and after the last


def _show_growth(server: Cluster) -> None:
    found = [_grown(server, first, last) for first, last in zip([0, *USERS], USERS, strict=False)]
    names = [f"{each.sizes['users']:,} users" for each in found]
    rows = [(name, *(f"{each.sizes[name]:,}" for each in found)) for name in found[0].sizes if name != "bytes"]
    rows.append(("database MB", *(f"{each.sizes['bytes'] / 1e6:,.0f}" for each in found)))
    rows.append(("web process MB, before/after", *("{:.0f}/{:.0f}".format(*each.web_mb) for each in found)))
    show("What there is", ("", *names), rows)
    for account in ACCOUNTS:
        columns: dict[str, Callable[[Cost], str]] = {
            "p50/p95 ms": lambda cost: f"{cost.p50:.0f}/{cost.p95:.0f}",
            "database ms": lambda cost: f"{cost.database_ms:.2f}",
            "pages": lambda cost: f"{cost.pages:,.0f}",
        }
        head = ("", "queries", *(f"{name}: {what}" for what in columns for name in names))
        rows = [
            (
                kind,
                "/".join(dict.fromkeys(f"{each.costs[account][kind].queries:.0f}" for each in found)),
                *(shown(each.costs[account][kind]) for shown in columns.values() for each in found),
            )
            for kind in KINDS
        ]
        show(f"A request of {account} account{'' if account == 'largest' else 's'}, one after the other", head, rows)
    rows = [
        (name, f"{found[0].sweeps[name]['every']:.0f}", *(_swept(each.sweeps[name]) for each in found))
        for name in found[0].sweeps
    ]
    show("What the scheduler has done: queries, seconds, pages of 8 kB", ("", "every s", *names), rows)


def _swept(found: dict[str, float | str]) -> str:
    if "failed" in found:
        return str(found["failed"])[:40]
    return f"{found['queries']} / {found['seconds']:.2f} / {found['pages']:,}"


def _grown(server: Cluster, first: int, last: int) -> Size:
    with tempfile.TemporaryDirectory(prefix="artify-bench-") as folder, ExitStack() as resources:
        options = {"completion_tokens": 64, "settings": SETTINGS}
        stack = resources.enter_context(Stack(Path(folder) / "artify", server.url, **options))
        sizes = json.loads(command(stack, "bench.scale_rows", str(first), str(last)))
        database = resources.enter_context(_connected(server))
        database.execute("CREATE EXTENSION IF NOT EXISTS pg_stat_statements")
        people = _people(stack, max(ACCOUNTS.values()) + 1)
        before = _web_mb(stack)
        costs = {name: asyncio.run(_asked(stack, database, people[n])) for name, n in ACCOUNTS.items()}
        web_mb = (before, _web_mb(stack))
        sweeps = json.loads(command(stack, "bench.sweeps"))
        print(f"{last:,} users measured, load of the machine {os.getloadavg()[0]:.2f}", file=sys.stderr)
        return Size(sizes, costs, sweeps, web_mb)


async def _asked(stack: Stack, database: psycopg.Connection, headers: Headers) -> dict[str, Cost]:
    seen = Seen()
    (person,) = await settled([stack.url], [headers], seen)
    return {kind: await _cost(person, kind, seen, database) for kind in KINDS}


async def _cost(person: Person, kind: str, seen: Seen, database: psycopg.Connection) -> Cost:
    await person.kinds[kind]()
    seen.seconds.clear()
    database.execute("SELECT pg_stat_statements_reset()")
    for _ in range(REQUESTS):
        await person.kinds[kind]()
    calls, milliseconds, pages = database.execute(STATEMENTS).fetchone()
    assert not seen.errors, seen.errors
    told = [float(each) / REQUESTS for each in (calls, milliseconds, pages)]
    return Cost(seen.percentile(kind, 50), seen.percentile(kind, 95), *told)


def _web_mb(stack: Stack) -> float:
    return sum(used_mb(process) for process in stack.web.family())


if __name__ == "__main__":
    main()
