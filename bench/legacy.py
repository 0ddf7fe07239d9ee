"""Moving in from the old databases, beside copying the same rows from one PostgreSQL to the other and nothing else.

BENCH_USERS (20,000), BENCH_PROJECTS (2,000 designs of 40 kB, 200 of them with a picture of 400 x 300), BENCH_JOBS (20,000) and
BENCH_METRICS (1,000,000) rows on a server of this run's own. The import runs twice: the second finds everything.
"""

import os
import re
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import psycopg

from bench.tables import show
from tests import environment  # noqa: F401  names the settings: no .env, no ./var, no real provider
from tests.generation.legacy.old_databases import Old, on_postgres
from tests.generation.legacy.pictures import data_url, noise
from tests.postgres import cluster
from tests.scratch import ROOT, migrate

USERS, PROJECTS, JOBS, METRICS = (
    int(os.environ.get(f"BENCH_{name}", default))
    for name, default in (("USERS", "20000"), ("PROJECTS", "2000"), ("JOBS", "20000"), ("METRICS", "1000000"))
)
HASH = "$2b$10$abcdefghijklmnopqrstuuO1ZB3D9NHzS3ZfnnM0sEcCvzqUqT0Wy"
COUNTS = {"artify.users": USERS, "artify.projects": PROJECTS, "content.gen_jobs": JOBS, "content.metrics": METRICS}
FINISHED = re.compile(r"^(\w+\.\w+): ([\d,]+) of \2, ([\d,]+) a second$", re.MULTILINE)


def main() -> None:
    """Fill, copy, import twice, print."""
    with (
        tempfile.TemporaryDirectory(prefix="artify-bench-") as folder,
        cluster() as server,
        on_postgres(server.url, "artify") as artify,
        on_postgres(server.url, "content") as content,
    ):
        _fill(artify, content)
        migrate(server.url)
        copied = {name: _copy(artify if name.startswith("artify") else content, server.url, name) for name in COUNTS}
        first, first_peak = _run(server.url, folder, artify, content)
        second, second_peak = _run(server.url, folder, artify, content)
    rows = [
        [name, f"{count:,}", f"{copied[name]:,.0f}", f"{first[name]:,.0f}", f"{second[name]:,.0f}"]
        for name, count in COUNTS.items()
    ]
    show("rows a second", ["", "rows", "COPY out and in", "the import", "the import again"], rows)
    print(f"peak memory of the import: {first_peak} MB, again: {second_peak} MB; load {os.getloadavg()[0]:.2f}\n")


def _fill(artify: Old, content: Old) -> None:
    people = "SELECT 'user' || n, 'user' || n || '@example.com', %s FROM generate_series(1, %s) n"
    artify.run(f"INSERT INTO users (username, email, password) {people}", [HASH, USERS])
    content.run(f"INSERT INTO users (username, email, password_hash) {people}", [HASH, USERS])
    objects = "jsonb_agg(jsonb_build_object('type', 'rect', 'left', i, 'top', i, 'width', 50, 'fill', '#' || i, 'id', md5(i::text)))"
    canvas = f"(SELECT jsonb_build_object('objects', {objects}) FROM generate_series(1, 400) i)"
    artify.run(
        f"INSERT INTO projects (user_id, name, data) SELECT 1 + n %% {USERS}, 'design ' || n, {canvas} FROM generate_series(1, %s) n",
        [PROJECTS],
    )
    picture = "jsonb_set(data, '{objects,0}', jsonb_build_object('type', 'image', 'src', %s::text, 'width', 400, 'height', 300))"
    artify.run(f"UPDATE projects SET data = {picture} WHERE id %% 10 = 0", [data_url(noise(400))])
    content.run(
        "INSERT INTO campaigns (user_id, name, status) SELECT n, 'campaign ' || n, 'active' FROM generate_series(1, 200) n"
    )
    content.run(
        "INSERT INTO gen_jobs (user_id, job_type, model, prompt, prompt_tokens, completion_tokens, estimated_cost, status, "
        f"created_at) SELECT 1 + n %% {USERS}, 'text', 'gpt-4', 'a line', 9, 90, 0.0015, 'completed', "
        "'2025-01-01'::timestamptz + n * interval '10 minutes' FROM generate_series(1, %s) n",
        [JOBS],
    )
    content.run(
        "INSERT INTO metrics (campaign_id, metric_name, metric_value, timestamp) SELECT 1 + n %% 200, "
        "(ARRAY['impressions', 'clicks', 'conversions'])[1 + n %% 3], n %% 1000, "
        "'2025-01-01'::timestamptz + n * interval '20 seconds' FROM generate_series(1, %s) n",
        [METRICS],
    )


def _copy(old: Old, url: str, name: str) -> float:
    """Rows a second from one database into a table without keys in another."""
    table = name.partition(".")[2]
    with psycopg.connect(old.url) as source, psycopg.connect(url.replace("postgres://", "postgresql://")) as target:
        kinds = source.execute(
            "SELECT string_agg(attname || ' ' || format_type(atttypid, atttypmod), ', ' ORDER BY attnum) FROM pg_attribute "
            "WHERE attrelid = %s::regclass AND attnum > 0",
            [table],
        ).fetchone()
        began = time.perf_counter()
        target.execute(f"CREATE TABLE plain_copy ({kinds[0] if kinds else ''})")  # type: ignore[arg-type]
        with (
            source.cursor().copy(f"COPY {table} TO STDOUT") as out,
            target.cursor().copy("COPY plain_copy FROM STDIN") as to,
        ):
            for data in out:
                to.write(data)
        target.execute("DROP TABLE plain_copy")
        target.commit()
        return COUNTS[name] / (time.perf_counter() - began)


def _run(url: str, folder: str, artify: Old, content: Old) -> tuple[dict[str, float], int]:
    """Rows a second of each table, and the peak of the process in MB."""
    words = (
        "import sys, django; django.setup()\n"
        "from tests.memory import peak_mb\n"
        "from django.core.management import call_command\n"
        "call_command('import_legacy', artify_db=sys.argv[1], content_db=sys.argv[2])\n"
        "print('peak', round(peak_mb()))"
    )
    command = [sys.executable, "-c", words, artify.url, content.url]
    data = Path(folder) / "data"
    settings = {"DATABASE_URL": url, "ARTIFY_DATA_DIR": str(data), "DEBUG": "false", "ALLOWED_HOSTS": "localhost"}
    run = subprocess.run(command, cwd=ROOT, env={**os.environ, **settings}, capture_output=True, text=True)
    if run.returncode:
        sys.exit(f"{run.stdout[-2000:]}\n{run.stderr[-2000:]}")
    rates = {name: float(rate.replace(",", "")) for name, _count, rate in FINISHED.findall(run.stdout)}
    return rates, int(run.stdout.split()[-1])


if __name__ == "__main__":
    main()
