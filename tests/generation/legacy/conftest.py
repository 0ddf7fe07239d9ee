"""Old databases, and the command on them."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from io import StringIO
from pathlib import Path
from typing import Any

import pytest
from django.core.management import call_command

from tests.generation.legacy.old_databases import Old, on_postgres, server_url


@dataclass
class Result:
    """What a run said: exit code, text, and the report file."""

    code: int
    text: str
    report: dict[str, Any]

    def of(self, table: str) -> dict[str, int]:
        """The counts of one table, as content.users; only those that are not 0."""
        database, name = table.split(".")
        (found,) = [each for each in self.report["tables"] if (each["database"], each["table"]) == (database, name)]
        return {key: value for key, value in found.items() if value and key not in {"database", "table"}}

    def codes(self, table: str, outcome: str = "") -> dict[str, list[str]]:
        """Old ids and the codes told of them."""
        found: dict[str, list[str]] = {}
        for row in self.report["rows"]:
            if f"{row['database']}.{row['table']}" == table and outcome in {"", row["outcome"]}:
                found.setdefault(row["old_id"], []).append(row["code"])
        return found


@pytest.fixture(scope="session")
def old_server() -> Iterator[str]:
    with server_url() as url:
        yield url


@pytest.fixture
def artify(old_server: str) -> Iterator[Old]:
    with on_postgres(old_server, "artify") as old:
        yield old


@pytest.fixture
def content(old_server: str) -> Iterator[Old]:
    with on_postgres(old_server, "content") as old:
        yield old


def run_import(report: Path, *, artify: Old | None = None, content: Old | None = None, **options: Any) -> Result:
    out = StringIO()
    urls = {"artify_db": artify and artify.url, "content_db": content and content.url}
    try:
        call_command("import_legacy", stdout=out, report=report, **urls, **options)
        code = 0
    except SystemExit as end:
        code = int(end.code or 0)
    return Result(code, out.getvalue(), json.loads(report.read_text()))


@pytest.fixture
def move_in(db: Any, tmp_path: Path, settings: Any) -> Any:
    """Runs the command; the media folder is the test's own."""
    settings.MEDIA_ROOT = tmp_path / "media"

    def run(**options: Any) -> Result:
        return run_import(tmp_path / "report.json", **options)

    return run
