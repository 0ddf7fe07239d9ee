"""The database loses its power in the middle of everything: every job ends, and the ledger agrees with the bill."""

import json
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from tests.postgres import Cluster, cluster
from tests.scratch import migrate
from tests.stack import ROOT, Stack, many, wait_until

pytestmark = pytest.mark.chaos

RECOVERY_SECONDS = 60
ACCOUNT = {"username": "owner", "email": "owner@example.com", "password": "a-long-walk-along-the-river"}


@pytest.fixture
def server() -> Iterator[Cluster]:
    with cluster() as own:
        migrate(own.url)
        yield own


@pytest.fixture
def stack(server: Cluster, tmp_path: Path) -> Iterator[Stack]:
    quotas = {"QUOTA_TEXTS_PER_DAY": "10000", "QUOTA_USD_PER_MONTH": "1000", "JOB_LEASE_SECONDS": "5"}
    options = {"webs": 2, "workers": 2, "beat": True, "fake_latency_ms": 500, "settings": quotas}
    with Stack(tmp_path, server.url, **options) as started:
        yield started


@pytest.fixture
def owner(stack: Stack) -> httpx.Client:
    stack.http.post("/api/register", json=ACCOUNT).raise_for_status()
    access = stack.http.post("/api/login", json=ACCOUNT).raise_for_status().json()["access"]
    return httpx.Client(base_url=stack.url, headers={"Authorization": f"Bearer {access}"}, timeout=60)


def manage(stack: Stack, *arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "manage.py", *arguments]
    return subprocess.run(command, cwd=ROOT, env=stack.environment, capture_output=True, text=True, check=False)


def jobs(owner: httpx.Client) -> list[dict[str, Any]]:
    return list(owner.get("/api/jobs", params={"page_size": 200}).raise_for_status().json()["results"])


def test_power_lost_under_load(stack: Stack, server: Cluster, owner: httpx.Client) -> None:
    answered: list[str] = []

    def ask(number: int) -> None:
        path = "/api/generate/text/async" if number % 2 else "/api/generate/text"
        try:
            answer = owner.post(path, json={"prompt": f"Latte {number}", "max_tokens": 100})
        except httpx.TransportError:
            return
        if answer.is_success:
            answered.append(answer.json()["job_id"])

    with many(40, ask):
        wait_until(lambda: len(stack.received()) >= 5)
        server.stop_immediately()
        time.sleep(3)
        server.start()

    def all_final() -> bool:
        try:
            return all(job["status"] in {"completed", "failed"} for job in jobs(owner))
        except httpx.HTTPError:
            return False

    wait_until(all_final, seconds=RECOVERY_SECONDS, what=lambda: manage(stack, "ledger_export").stdout)
    known = {job["id"] for job in jobs(owner)}
    assert answered and set(answered) <= known, "an acknowledged job is lost"
    fresh = owner.post("/api/generate/text", json={"prompt": "After the storm"})
    assert fresh.status_code == 200, fresh.text
    check_against_the_bill(stack)


def check_against_the_bill(stack: Stack) -> None:
    """Nothing billed is unrecorded or free; what is settled is the bill to the nano-dollar; holds cover the rest."""
    check = manage(stack, "ledger_check")
    assert check.returncode == 0, check.stdout + check.stderr
    lines = [json.loads(line) for line in manage(stack, "ledger_export").stdout.splitlines() if line.startswith("{")]
    ledger = {line["key"]: line for line in lines}
    assert {line["state"] for line in lines} <= {"settled", "unknown", "void"}
    for key, nano in stack.billed().items():
        line = ledger[key]
        counted = round(float(line["usd"]) * 1e9)
        assert line["state"] != "void" and (counted == nano if line["state"] == "settled" else counted >= nano), line
