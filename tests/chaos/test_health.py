"""Promise 29: health tells the truth while the servers themselves are stopped, hung and back, without a restart."""

import os
import signal
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import httpx
import psutil
import pytest

from artify.run.embedded import start_chroma
from tests.postgres import Cluster, cluster
from tests.scratch import migrate
from tests.stack import Stack, wait_until

pytestmark = pytest.mark.chaos

IN_TIME = 4.0  # seconds; the deadline is two, and the machine may be busy
ACCOUNT = {"username": "reader", "email": "reader@example.com", "password": "a-long-walk-along-the-river"}


@pytest.fixture
def database() -> Iterator[Cluster]:
    with cluster() as server:
        migrate(server.url)
        yield server


@pytest.fixture
def chroma(tmp_path: Path) -> Iterator[str]:
    with start_chroma(tmp_path / "chroma") as url:
        yield url


@pytest.fixture
def stack(database: Cluster, chroma: str, tmp_path: Path) -> Iterator[Stack]:
    with Stack(tmp_path / "stack", database.url, settings={"CHROMA_URL": chroma}) as stack:
        yield stack


def listener(url: str) -> psutil.Process:
    """The process that listens on the port of an address."""
    port = httpx.URL(url).port
    found = [each for each in psutil.net_connections("tcp") if each.status == "LISTEN" and each.laddr.port == port]
    return psutil.Process(found[0].pid)


@contextmanager
def hung(process: psutil.Process) -> Iterator[None]:
    """It keeps its connections and answers nobody; its children likewise."""
    family = [process, *process.children(recursive=True)]
    for each in family:
        each.send_signal(signal.SIGSTOP)
    try:
        yield
    finally:
        for each in reversed(family):
            each.send_signal(signal.SIGCONT)


def ask(stack: Stack, path: str = "/api/health/ready", **more: Any) -> tuple[int, Any]:
    began = time.monotonic()
    answer = stack.http.get(path, **more)
    assert time.monotonic() - began < IN_TIME
    return answer.status_code, answer.json()


def down(stack: Stack) -> set[str]:
    status, body = ask(stack)
    found = {name for name, said in body["checks"].items() if said == "down"}
    assert status == (503 if "database" in found else 200)
    assert body["status"] == ("down" if "database" in found else "degraded" if found else "ok")
    return found


def is_well(stack: Stack) -> Callable[[], bool]:
    return lambda: down(stack) == set()


def test_each_server_hung_and_back(stack: Stack, database: Cluster, chroma: str) -> None:
    cookies = httpx.post(f"{stack.url}/api/register", json=ACCOUNT, headers={"X-Client": "browser"}).cookies
    assert "sessionid" in cookies
    assert down(stack) == set()
    servers = {
        "database": (listener(database.url), {"database"}),
        "redis": (psutil.Process(int(stack.redis.info("server")["process_id"])), {"cache", "broker"}),
        "chroma": (listener(chroma), {"vector_store"}),
    }
    for name, (server, parts) in servers.items():
        with hung(server):
            assert down(stack) == parts, name
            assert ask(stack, "/api/health", headers={"Cookie": f"sessionid={cookies['sessionid']}"})[0] == 200
            before = sum(each.num_threads() for each in stack.web.family())
            with ThreadPoolExecutor(20) as pool:
                assert [each for each in pool.map(lambda _: down(stack), range(20)) if each != parts] == []
            assert sum(each.num_threads() for each in stack.web.family()) - before < 20
        wait_until(is_well(stack), seconds=20, what=name)


def test_a_database_that_is_stopped_and_started(stack: Stack, database: Cluster) -> None:
    database.stop_immediately()
    assert down(stack) == {"database"}
    assert ask(stack, "/api/health") == (200, {"status": "ok"})
    database.start()
    wait_until(is_well(stack), seconds=20)
    assert stack.web.alive


def test_redis_killed(stack: Stack) -> None:
    os.kill(int(stack.redis.info("server")["process_id"]), signal.SIGKILL)
    assert down(stack) == {"cache", "broker"}


def test_any_host_from_here_and_our_name_for_others(stack: Stack) -> None:
    for path in ("/api/health", "/api/health/ready"):
        assert ask(stack, path, headers={"Host": "10.1.2.3:8000"})[0] == 200
        forwarded = {"Host": "evil.example", "X-Forwarded-For": "203.0.113.7"}
        assert stack.http.get(path, headers=forwarded).status_code == 400
    assert stack.http.get("/login", headers={"Host": "evil.example"}).status_code == 400
