"""The processes of one run: name, command, colour, and the order in which they end."""

import re
import sys
from dataclasses import dataclass, field

from artify.run.plan import Plan

# Threads of the web process. At most DATABASE_POOL_SIZE, so that no thread waits for a connection.
WEB_THREADS = 16
WORKER_PROCESSES = 2
QUEUES, RECOVERY_QUEUE, INDEX_QUEUE, LONG_QUEUES = "text,image,default", "recovery", "index", "imports,backups,webhooks"
SERVER, APPLICATION = 0, 1  # stopped in falling order: nobody loses the queue while still working
# Log lines that say nothing about this run: Chroma's logo, advertisement, source lines and requests, Valkey's advice on
# kernel settings, Granian's on threads (ours wait for the database and the provider, not for a core), and that the
# index was looked after, which it is every five seconds.
NOISE = {
    "chroma": re.compile(
        r"^[\s(#]*$|Chroma Cloud|trychroma\.com|chroma copy|^\s+at rust/|tracing subscriber"
        r"|\bINFO\b|in HTTP request with|^\s+in \w+\b"
    ),
    "valkey": re.compile(r"overcommit"),
    "indexer": re.compile(r"Task vectorstore\.tasks\.keep_index\[.*(received|succeeded)"),
    "web": re.compile(r"Configuration allows spawning up to"),
}


@dataclass(frozen=True)
class Service:
    """One supervised process; ``noise`` matches log lines that are left out, ``once`` means it is meant to end."""

    name: str
    command: list[str]
    colour: int  # ANSI foreground
    priority: int = APPLICATION
    once: bool = False
    environment: dict[str, str] = field(default_factory=dict)
    noise: re.Pattern[str] | None = None


def embedded_services(plan: Plan) -> list[Service]:
    """The servers that this run brings along."""
    colours = {"valkey": 31, "chroma": 35}
    return [
        Service(
            server.name,
            server.command,
            colours[server.name],
            SERVER,
            environment=server.environment,
            noise=NOISE[server.name],
        )
        for server in plan.servers
    ]


def prepare_service() -> Service:
    """Migrations and, at the first start, demo content."""
    return Service("prepare", [sys.executable, "-m", "artify.run.prepare"], 37, once=True)


def application_services(plan: Plan) -> list[Service]:
    """Web, worker, the keeper that recovers lost jobs, indexer of the vector store, importer of large files, which makes backups and sends webhooks too, scheduler."""
    return [
        Service("web", web_command(plan.host, plan.port), 32, noise=NOISE["web"]),
        Service("worker", _worker_command(plan), 34),
        Service("keeper", _keeper_command(plan), 36),
        Service("indexer", _indexer_command(plan), 95, noise=NOISE["indexer"]),
        Service("importer", _importer_command(plan), 94),
        Service("beat", _beat_command(plan), 33),
    ]


def web_command(host: str, port: int) -> list[str]:
    """The web server; see docs/adr/0001-web-server.md."""
    address = ["--host", host, "--port", str(port)]
    threads = ["--blocking-threads", str(WEB_THREADS), "--workers", "1"]
    return [
        *(sys.executable, "-m", "granian", "artify.wsgi:application", "--interface", "wsgi", "--http", "1"),
        *("--no-ws", "--log-level", "warning", "--workers-kill-timeout", "25"),
        *address,
        *threads,
    ]


def _worker_command(plan: Plan) -> list[str]:
    size = ["--pool", "prefork", "--concurrency", str(WORKER_PROCESSES)]
    return _celery_worker(f"worker-{plan.port}", QUEUES, size)


def _keeper_command(plan: Plan) -> list[str]:
    """With every worker at work, or hung, lost jobs must be found all the same."""
    return _celery_worker(f"keeper-{plan.port}", RECOVERY_QUEUE, ["--pool", "solo"])


def _indexer_command(plan: Plan) -> list[str]:
    """One process: what an object was last is what the index holds."""
    return _celery_worker(f"indexer-{plan.port}", INDEX_QUEUE, ["--pool", "solo"])


def _importer_command(plan: Plan) -> list[str]:
    """Three children, so that no webhook waits behind a file and a backup; not solo: only a child can be stopped when it takes too long."""
    return _celery_worker(f"importer-{plan.port}", LONG_QUEUES, ["--pool", "prefork", "--concurrency", "3"])


def _celery_worker(name: str, queues: str, size: list[str]) -> list[str]:
    # A name of its own: two copies may share one broker.
    return [
        *(sys.executable, "-m", "celery", "--quiet", "-A", "artify.celery", "worker", "--queues", queues),
        *("--hostname", f"{name}@%h", "--loglevel", "INFO", "--without-mingle", "--without-gossip"),
        *size,
    ]


def _beat_command(plan: Plan) -> list[str]:
    schedule = str(plan.data_dir / "celerybeat-schedule")
    return [
        *(sys.executable, "-m", "celery", "--quiet", "-A", "artify.celery", "beat"),
        *("--loglevel", "WARNING", "--schedule", schedule, "--pidfile", ""),
    ]
