"""Backing up and restoring, beside plain pg_dump and tar, pg_restore and tar -x, of the same database and the same files.

BENCH_MB (200) of rows and as much again of pictures; BENCH_ROUNDS (3), of which the median is shown. Ours also counts and sums up
every row, hashes every byte and reads the archive back; restoring compares and checks. The last column is
by how much the memory of the process grew at most.
"""

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from urllib.parse import urlsplit

import psycopg

from bench.tables import show
from tests import environment  # noqa: F401  names the settings: no .env, no ./var, no real provider
from tests.postgres import Cluster, cluster
from tests.scratch import ROOT, migrate

MEGABYTES = int(os.environ.get("BENCH_MB", "200"))
ROUNDS = int(os.environ.get("BENCH_ROUNDS", "3"))
ROW_BYTES = 2_000
PICTURE_BYTES = 500_000
FILL = """
    INSERT INTO core_change (at, by_name, model, object_id, object_name, before, after, reason)
    SELECT now(), 'bench', 'bench.row', n::text, 'row ' || n, '{{}}',
        jsonb_build_object('text', (SELECT string_agg(md5(n::text || k), '') FROM generate_series(1, {}) k)), ''
    FROM generate_series(1, {}) n
"""


def main() -> None:
    """Fill, run, print."""
    found: dict[str, list[float]] = {}
    grown: dict[str, float] = {}
    with tempfile.TemporaryDirectory(prefix="artify-bench-") as name, cluster() as server:
        folder = Path(name)
        _fill(server, folder / "data" / "media")
        for number in range(ROUNDS):
            for what, seconds in _plain(server, folder, number).items():
                found.setdefault(what, []).append(seconds)
            for key, label in (("", ""), ("a passphrase of a benchmark", ", encrypted")):
                for what, figures in _ours(server, folder, key, f"{number}{bool(key):d}").items():
                    found.setdefault(f"{what}{label}", []).append(figures["seconds"])
                    grown[f"{what}{label}"] = max(figures["grown_mb"], grown.get(f"{what}{label}", 0.0))
    rows = [_row(what, seconds, grown.get(what)) for what, seconds in sorted(found.items())]
    title = f"{MEGABYTES} MB of rows and {MEGABYTES} MB of files, {ROUNDS} rounds"
    show(title, ["", "seconds", "MB a second", "range", "memory grew (MB)"], rows)
    print(f"load of the machine at the end: {os.getloadavg()[0]:.2f}\n")


def _row(what: str, seconds: list[float], grown: float | None) -> list[str]:
    rates = [2 * MEGABYTES / each for each in seconds]
    middle = statistics.median(seconds)
    span = f"{min(rates):,.0f} to {max(rates):,.0f}"
    return [what, f"{middle:.1f}", f"{2 * MEGABYTES / middle:,.0f}", span, "" if grown is None else f"{grown:.0f}"]


def _fill(server: Cluster, media: Path) -> None:
    migrate(server.url)
    _execute(server, FILL.format(ROW_BYTES // 32, MEGABYTES * 1_000_000 // ROW_BYTES))
    for number in range(MEGABYTES * 1_000_000 // PICTURE_BYTES):
        path = media / f"{number % 256:02x}" / f"{number}.png"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(os.urandom(PICTURE_BYTES))


def _plain(server: Cluster, folder: Path, number: int) -> dict[str, float]:
    dump, tar, new = folder / "plain.dump", folder / "plain.tar", f"plain{number}"
    address = ["-h", "127.0.0.1", "-p", str(server.port), "-U", "postgres"]
    out = folder / f"plain-media-{number}"
    out.mkdir()
    _execute(server, f"CREATE DATABASE {new} TEMPLATE template0")
    saved = _timed(
        ["pg_dump", "-Fc", *address, "-f", str(dump), "postgres"],
        ["tar", "-cf", str(tar), "-C", str(folder / "data"), "media"],
    )
    back = _timed(["pg_restore", *address, "-1", "-d", new, str(dump)], ["tar", "-xf", str(tar), "-C", str(out)])
    _execute(server, f"DROP DATABASE {new}")
    return {"back up: pg_dump -Fc and tar": saved, "restore: pg_restore and tar -x": back}


def _ours(server: Cluster, folder: Path, key: str, number: str) -> dict[str, dict[str, float]]:
    new = f"ours{number}"
    _execute(server, f"CREATE DATABASE {new} TEMPLATE template0")
    shared = {"BACKUP_DIR": str(folder / f"backups-{number}"), "BACKUP_KEY": key}
    saved = _once("backup", server.url, folder / "data", shared)
    url = urlsplit(server.url)._replace(path=f"/{new}").geturl()
    back = _once("restore", url, folder / f"ours-{number}", shared)
    _execute(server, f"DROP DATABASE {new}")
    return {"back up: manage.py backup": saved, "restore: manage.py restore": back}


def _once(verb: str, url: str, data: Path, settings: dict[str, str]) -> dict[str, float]:
    run = subprocess.run(
        [sys.executable, "-m", "bench.backup_once", verb],
        cwd=ROOT,
        env={**os.environ, **settings, "DATABASE_URL": url, "BENCH_DATA_DIR": str(data)},
        capture_output=True,
        text=True,
    )
    if run.returncode:
        sys.exit(run.stderr[-3000:])
    figures: dict[str, float] = json.loads(run.stdout.splitlines()[-1])
    return figures


def _timed(*commands: list[str]) -> float:
    began = time.perf_counter()
    for command in commands:
        subprocess.run(command, check=True)
    return time.perf_counter() - began


def _execute(server: Cluster, statement: str) -> None:
    with psycopg.connect(server.url.replace("postgres://", "postgresql://", 1), autocommit=True) as connection:
        connection.execute(statement)
