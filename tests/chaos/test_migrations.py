"""Promise 31: migrations never stall traffic. On a PostgreSQL of the test's own, whose tables are in use meanwhile."""

import json
import os
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager

import psycopg
import pytest
from django.db.migrations.loader import MigrationLoader

from tests.postgres import Cluster, cluster
from tests.scratch import ROOT

pytestmark = pytest.mark.chaos

HELD_SECONDS = int(os.environ.get("CHAOS_LOCK_SECONDS", "60"))
WAIT_SECONDS = 1.0  # what `migrate` waits for one lock
# The last migration of each app before the first release: nobody's traffic waited for those.
FIRST_RELEASE = {"core": 1, "accounts": 9, "campaigns": 12, "generation": 5, "projects": 3, "vectorstore": 3}
NOT_ASKED = (
    "prefer-text-field",  # the length is the API's promise
    "prefer-robust-stmts",  # Django notes what was applied
    "prefer-identity",  # Django's own are
    "prefer-bigint-over-int",  # choices and small counts
    "prefer-bigint-over-smallint",
    "require-lock-timeout",  # `migrate` sets it
    "require-statement-timeout",
)


@pytest.fixture(scope="module")
def server() -> Iterator[Cluster]:
    with cluster() as own:
        yield own


def manage(server: Cluster, *arguments: str) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "DATABASE_URL": server.url}
    command = [sys.executable, "manage.py", *arguments]
    return subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)


class Writer:
    """Writes to a table again and again, and remembers how long the slowest write took."""

    def __init__(self, url: str) -> None:
        self.writes, self.slowest, self._url, self._stopped = 0, 0.0, url, threading.Event()

    def write(self) -> None:
        """Until stopped."""
        with psycopg.connect(self._url, autocommit=True) as connection:
            while not self._stopped.is_set():
                began = time.monotonic()
                connection.execute("UPDATE campaigns_segment SET name = 'written' WHERE name = 'written'")
                self.slowest = max(self.slowest, time.monotonic() - began)
                self.writes += 1
                time.sleep(0.01)

    @contextmanager
    def at_work(self) -> Iterator[None]:
        """For the length of the block."""
        thread = threading.Thread(target=self.write)
        thread.start()
        try:
            yield
        finally:
            self._stopped.set()
            thread.join()


def test_a_long_transaction_holds_up_the_migration_and_nobody_else(server: Cluster) -> None:
    assert manage(server, "migrate", "campaigns", "0009").returncode == 0
    url = server.url.replace("postgres:", "postgresql:")
    writer = Writer(url)
    with psycopg.connect(url) as long, writer.at_work():
        long.execute("LOCK TABLE campaigns_segment IN ROW EXCLUSIVE MODE")  # as an UPDATE of any row
        migration = threading.Timer(HELD_SECONDS, long.commit)
        migration.start()
        began = time.monotonic()
        outcome = manage(server, "migrate", "--patience", str(HELD_SECONDS * 2))
        took = time.monotonic() - began
    assert outcome.returncode == 0, outcome.stderr
    assert took > HELD_SECONDS > WAIT_SECONDS and "trying again" in outcome.stderr
    assert writer.writes > HELD_SECONDS and writer.slowest < 2 * WAIT_SECONDS, vars(writer)
    assert manage(server, "migrate", "--check").returncode == 0


def test_patience_ends(server: Cluster) -> None:
    assert manage(server, "migrate").returncode == 0
    with psycopg.connect(server.url.replace("postgres:", "postgresql:")) as long:
        long.execute("LOCK TABLE campaigns_segment IN ROW EXCLUSIVE MODE")
        outcome = manage(server, "migrate", "campaigns", "0009", "--lock-timeout", "200", "--patience", "2")
    assert outcome.returncode == 1 and "could not be had in time" in outcome.stderr
    assert "Traceback" not in outcome.stderr


def test_two_machines_that_deploy_take_turns(server: Cluster) -> None:
    assert manage(server, "migrate", "campaigns", "0009").returncode == 0
    outcomes: list[int] = []
    both = [threading.Thread(target=lambda: outcomes.append(manage(server, "migrate").returncode)) for _ in range(2)]
    for each in both:
        each.start()
    for each in both:
        each.join()
    assert outcomes == [0, 0]


def complaints(sql: str) -> list[str]:
    """What squawk says about the locks and rewrites of these statements."""
    command = ["squawk", "--pg-version", "14.0", "--reporter", "json", "--exclude", ",".join(NOT_ASKED)]
    path = [str(ROOT / ".venv" / "bin"), os.environ["PATH"]]
    found = subprocess.run(
        command, input=sql, capture_output=True, text=True, env={"PATH": os.pathsep.join(path)}, check=False
    )
    assert found.returncode in {0, 1} and found.stdout, found.stderr
    return [f"{each['rule_name']}: {each['message']}" for each in json.loads(found.stdout)]


@pytest.mark.parametrize(
    "sql",
    [
        "CREATE INDEX later ON campaigns_metric (day);",
        "ALTER TABLE campaigns_metric ALTER COLUMN id TYPE text;",
        "ALTER TABLE campaigns_metric ADD COLUMN late integer NOT NULL;",
        "ALTER TABLE campaigns_metric ADD CONSTRAINT whole CHECK (metric_value > 0);",
    ],
)
def test_the_lint_knows_what_stalls(sql: str) -> None:
    assert complaints(sql)


def test_no_migration_since_the_first_release_stalls_traffic(server: Cluster) -> None:
    assert manage(server, "migrate").returncode == 0
    later = [
        (app, name)
        for app, name in MigrationLoader(None).graph.nodes
        if app in FIRST_RELEASE and int(name[:4]) > FIRST_RELEASE[app]
    ]
    for app, name in later:
        sql = manage(server, "sqlmigrate", app, name)
        assert sql.returncode == 0, sql.stderr
        assert complaints(sql.stdout) == [], f"{app}.{name}: see docs/operator.md, 'A new version'"
