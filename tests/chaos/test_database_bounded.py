"""Promise 30: what holds the database up is answered with 503 in time, and everything recovers by itself."""

import threading
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager

import httpx
import psycopg
import pytest

from tests.postgres import Cluster, cluster
from tests.scratch import migrate
from tests.stack import Stack, wait_until

pytestmark = pytest.mark.chaos

STATEMENT_SECONDS, LOCK_SECONDS, POOL_SECONDS = 2, 3, 1
SLACK_SECONDS = 2  # two cores, several servers
BOUNDS = {
    "DATABASE_POOL_SIZE": "4",
    "DATABASE_POOL_TIMEOUT_SECONDS": str(POOL_SECONDS),
    "DATABASE_STATEMENT_TIMEOUT_MS": str(STATEMENT_SECONDS * 1000),
    "DATABASE_LOCK_TIMEOUT_MS": str(LOCK_SECONDS * 1000),
}
ACCOUNT = {"username": "reader", "email": "reader@example.com", "password": "a-long-walk-along-the-river"}


@pytest.fixture(scope="module")
def server() -> Iterator[Cluster]:
    with cluster() as own:
        migrate(own.url)
        yield own


@pytest.fixture(scope="module")
def stack(server: Cluster, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stack]:
    with Stack(tmp_path_factory.mktemp("bounded"), server.url, settings=BOUNDS) as started:
        yield started


@pytest.fixture(scope="module")
def reader(stack: Stack) -> httpx.Client:
    access = stack.http.post("/api/register", json=ACCOUNT).raise_for_status().json()["access"]
    return httpx.Client(base_url=stack.url, headers={"Authorization": f"Bearer {access}"}, timeout=60)


@contextmanager
def connected(server: Cluster) -> Iterator[psycopg.Connection]:
    with psycopg.connect(server.url.replace("postgres:", "postgresql:")) as connection:
        yield connection


@contextmanager
def table_locked(server: Cluster, table: str) -> Iterator[None]:
    """Nobody else reads or writes it."""
    with connected(server) as connection:
        connection.execute(f"LOCK TABLE {table} IN ACCESS EXCLUSIVE MODE")
        yield


@contextmanager
def table_slow(server: Cluster, table: str) -> Iterator[None]:
    """Every reading of it takes a minute."""
    with connected(server) as connection:
        connection.execute(f"ALTER TABLE {table} RENAME TO quick")
        connection.execute(f"CREATE VIEW {table} AS SELECT quick.* FROM quick, pg_sleep(60)")
        connection.commit()
        yield
        connection.execute(f"DROP VIEW {table}")
        connection.execute(f"ALTER TABLE quick RENAME TO {table}")


def timed(client: httpx.Client, path: str, **headers: str) -> tuple[httpx.Response, float]:
    began = time.monotonic()
    answer = client.get(path, headers=headers)
    return answer, time.monotonic() - began


def check_refused(answer: httpx.Response, code: str) -> None:
    assert answer.status_code == 503, answer.text
    assert answer.json()["code"] == code and int(answer.headers["Retry-After"]) > 0
    assert "Traceback" not in answer.text and "psycopg" not in answer.text


def test_a_statement_that_sleeps(stack: Stack, server: Cluster, reader: httpx.Client) -> None:
    with table_slow(server, "campaigns_segment"):
        answer, seconds = timed(reader, "/api/segments")
        check_refused(answer, "database_busy")
        assert seconds < STATEMENT_SECONDS + SLACK_SECONDS
        assert reader.get("/api/campaigns").status_code == 200
    assert reader.get("/api/segments").status_code == 200


def test_a_lock_that_somebody_holds(stack: Stack, server: Cluster, reader: httpx.Client) -> None:
    with table_locked(server, "campaigns_segment"):
        answer, seconds = timed(reader, "/api/segments")
        assert answer.status_code == 503 and answer.json()["code"] in {"rows_busy", "database_busy"}
        assert seconds < LOCK_SECONDS + SLACK_SECONDS
    assert reader.get("/api/segments").status_code == 200


def test_a_pool_that_is_full(stack: Stack, server: Cluster, reader: httpx.Client) -> None:
    answers: list[httpx.Response] = []
    with table_locked(server, "campaigns_segment"), ExitStack() as waiting:
        for _ in range(4):
            thread = threading.Thread(target=lambda: answers.append(reader.get("/api/segments")))
            waiting.callback(thread.join)
            thread.start()
        time.sleep(0.5)
        refused, seconds = timed(reader, "/api/campaigns")
        check_refused(refused, "database_busy")
        assert seconds < POOL_SECONDS + SLACK_SECONDS
        page, seconds = timed(httpx.Client(base_url=stack.url), "/login", Accept="text/html")
        assert seconds < POOL_SECONDS + SLACK_SECONDS and page.status_code in {200, 503}
        assert stack.http.get("/api/health").status_code == 200
    assert {answer.status_code for answer in answers} == {503}
    assert reader.get("/api/campaigns").status_code == 200


def test_a_server_that_was_restarted(stack: Stack, server: Cluster, reader: httpx.Client) -> None:
    assert reader.get("/api/projects").status_code == 200
    server.stop_immediately()
    try:
        answer, seconds = timed(reader, "/api/projects")
        assert answer.status_code == 503 and answer.json()["code"] in {"database_unavailable", "database_busy"}
        assert seconds < POOL_SECONDS + SLACK_SECONDS
        page = httpx.get(f"{stack.url}/costs", headers={"Accept-Language": "ko"}, cookies={"sessionid": "x"})
        assert page.status_code in {302, 503}
        assert stack.http.get("/api/health/ready").status_code == 503
    finally:
        server.start()
    wait_until(lambda: stack.http.get("/api/health/ready").status_code == 200, seconds=30)
    assert [reader.get("/api/projects").status_code for _ in range(8)] == [200] * 8
