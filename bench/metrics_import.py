"""Importing a file of results into PostgreSQL, beside reading it only and copying it only.

BENCH_ROWS (200,000) rows of a day, a creative and three counts; BENCH_ROUNDS (3), of which the median is shown with the
lowest and the highest. Each row is stored as one imported day; in the file of one count a row, three make one.
"""

import csv
import itertools
import json
import os
import random
import statistics
import subprocess
import sys
import tempfile
from datetime import date, timedelta
from pathlib import Path

from bench.tables import show
from tests import environment  # noqa: F401  names the settings: no .env, no ./var, no real provider
from tests.postgres import cluster
from tests.scratch import ROOT, migrate

ROWS = int(os.environ.get("BENCH_ROWS", "200000"))
ROUNDS = int(os.environ.get("BENCH_ROUNDS", "3"))
DAYS = 400
FIRST_CREATIVE = 1_000_000
WANTED_ROWS_A_SECOND = 20_000


def main() -> None:
    """Write the file, import it, print."""
    found: dict[str, list[float]] = {}
    with tempfile.TemporaryDirectory(prefix="artify-bench-") as folder, cluster() as server:
        path, one_count = Path(folder) / "results.csv", Path(folder) / "one-count.csv"
        _write(path)
        _write_one_count(path, one_count)
        migrate(server.url)
        for _ in range(ROUNDS):
            for name, seconds in _run(server.url, path, one_count).items():
                found.setdefault(name, []).append(ROWS / seconds)
        size = path.stat().st_size / 1e6
    rows = [
        [name, f"{statistics.median(rates):,.0f}", f"{min(rates):,.0f} to {max(rates):,.0f}"]
        for name, rates in found.items()
    ]
    show(f"{ROWS:,} rows ({size:.1f} MB), {ROUNDS} rounds", ["", "rows a second", "range"], rows)
    print(f"wanted: {WANTED_ROWS_A_SECOND:,}; load of the machine at the end: {os.getloadavg()[0]:.2f}\n")


def _write(path: Path) -> None:
    dice, last = random.Random(7), date.today() - timedelta(days=1)  # noqa: DTZ011 - repeatable, not secret
    with path.open("w", newline="", encoding="utf-8") as file:
        out = csv.writer(file)
        out.writerow(["date", "creative", "impressions", "clicks", "conversions"])
        for number in range(ROWS):
            creative, day = divmod(number, DAYS)
            impressions = dice.randint(1000, 90_000)
            counts = (impressions, impressions // 50 + 1, impressions // 900 + 1)
            out.writerow([last - timedelta(days=day), FIRST_CREATIVE + creative, *counts])


def _write_one_count(path: Path, to: Path) -> None:
    """The same counts, each in a row of its own, until there are as many rows."""
    with path.open(newline="", encoding="utf-8") as wide, to.open("w", newline="", encoding="utf-8") as file:
        rows, out = csv.reader(wide), csv.writer(file)
        day, creative, *names = next(rows)
        out.writerow([day, creative, "metric", "value"])
        counts = ([*row[:2], name, count] for row in rows for name, count in zip(names, row[2:], strict=True))
        out.writerows(itertools.islice(counts, ROWS))


def _run(url: str, *paths: Path) -> dict[str, float]:
    command = [sys.executable, "-m", "bench.import_rows", *map(str, paths)]
    run = subprocess.run(command, cwd=ROOT, env={**os.environ, "DATABASE_URL": url}, capture_output=True, text=True)
    if run.returncode:
        sys.exit(run.stderr[-3000:])
    seconds: dict[str, float] = json.loads(run.stdout.splitlines()[-1])
    return seconds
