"""Killing an import wherever it is: run again, it ends as one that nobody touched."""

import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest
from django.core.management import call_command

from generation.models import ImportedRow
from tests.generation.legacy.conftest import artify, content, old_server
from tests.generation.legacy.filling import fill
from tests.generation.legacy.old_databases import Old
from tests.generation.legacy.standing import standing
from tests.scratch import ROOT, orm_on

__all__ = ["artify", "content", "old_server"]
pytestmark = pytest.mark.chaos
TABLES = (
    *("artify.users", "content.users", "artify.projects", "artify.projects", "artify.projects"),
    *("content.campaigns", "content.creatives", "content.gen_jobs", "content.feedbacks", "content.metrics"),
)
KILLS = int(os.environ.get("IMPORT_KILLS", "10"))
REFUSED = 3  # some rows of the filling are


def start(url: str, folder: Path, artify: Old, content: Old) -> "subprocess.Popen[str]":
    command = [sys.executable, "manage.py", "import_legacy", "--artify-db", artify.url, "--content-db", content.url]
    environment = {**os.environ, "DATABASE_URL": url, "ARTIFY_DATA_DIR": str(folder)}
    return subprocess.Popen(command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, text=True)


def finish(process: "subprocess.Popen[str]") -> int:
    process.communicate()
    return process.returncode


def kill_at(process: "subprocess.Popen[str]", table: str, seconds: float) -> None:
    """Kill it so long after it has begun with that table."""
    assert process.stdout is not None
    for line in process.stdout:
        if line.startswith(f"{table}:"):
            break
    time.sleep(seconds)
    process.send_signal(signal.SIGKILL)
    process.communicate()


def test_killed_again_and_again_it_ends_as_one_run(
    scratch: Any, django_db_blocker: Any, tmp_path: Path, artify: Old, content: Old
):
    fill(artify, content, people=150)
    dice = random.Random()
    with django_db_blocker.unblock(), scratch.copy() as whole, scratch.copy() as cut:
        assert finish(start(whole, tmp_path, artify, content)) == REFUSED
        with orm_on(whole):
            wanted = standing()
        seen = []
        for number in range(KILLS):
            kill_at(start(cut, tmp_path, artify, content), TABLES[number % len(TABLES)], dice.uniform(0, 0.3))
            with orm_on(cut):
                seen.append(ImportedRow.objects.count())
        assert finish(start(cut, tmp_path, artify, content)) == REFUSED
        with orm_on(cut):
            found = standing()
            for check in ("ledger_check", "results_check"):
                call_command(check)
    assert any(0 < count < len(wanted["ImportedRow"]) for count in seen), f"no kill hit the middle: {seen}"
    for table, rows in wanted.items():
        assert found[table] == rows, table


def test_of_two_at_once_the_second_refuses(
    scratch: Any, django_db_blocker: Any, tmp_path: Path, artify: Old, content: Old
):
    fill(artify, content, people=60)
    with django_db_blocker.unblock(), scratch.copy() as url:
        first, second = (start(url, tmp_path, artify, content) for _ in range(2))
        assert sorted([finish(first), finish(second)]) == [1, REFUSED]
