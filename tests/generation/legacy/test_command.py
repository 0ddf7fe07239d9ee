"""The command as a whole: dry and real, twice, two at once, from files, and with what cannot be read."""

import os
import subprocess
import sys
from collections.abc import Iterator

import psycopg
import pytest
from django.core.management import CommandError, call_command
from django.db import connection

from generation.legacy import lock
from generation.legacy.source import open_old
from generation.models import ImportedRow
from tests.generation.legacy.filling import fill
from tests.generation.legacy.old_databases import on_sqlite
from tests.generation.legacy.standing import standing
from tests.scratch import ROOT

pytestmark = pytest.mark.django_db


def test_everything_dry_then_real_then_again(move_in, artify, content):
    fill(artify, content)
    empty = standing()
    dry = move_in(artify=artify, content=content, dry_run=True)
    assert standing() == empty
    real = move_in(artify=artify, content=content)
    assert (dry.report["tables"], dry.report["rows"], dry.code) == (real.report["tables"], real.report["rows"], 3)
    assert "This was a dry run" in dry.text and "This was a dry run" not in real.text
    for table in real.report["tables"]:
        units = table["read"] if table["table"] != "metrics" else 0
        fates = sum(table[name] for name in ("created", "merged", "updated", "unchanged", "refused", "conflict"))
        assert fates == units or table["table"] == "metrics", table
    before = standing()
    again = move_in(artify=artify, content=content)
    assert standing() == before
    assert {table["table"]: table["created"] + table["updated"] for table in again.report["tables"]} == {
        table["table"]: 0 for table in again.report["tables"]
    }
    for check in ("ledger_check", "results_check"):
        call_command(check)


def test_each_database_alone_and_in_either_order_is_the_same(move_in, artify, content):
    fill(artify, content, people=6)
    move_in(artify=artify)
    move_in(content=content)
    apart = standing()
    assert apart["User"] and apart["Campaign"]
    before = ImportedRow.objects.count()
    together = move_in(artify=artify, content=content)
    assert (standing(), ImportedRow.objects.count()) == (apart, before)
    assert together.of("content.users") == {"read": 6, "unchanged": 6}


def test_progress_and_reasons_are_printed_in_the_installations_language(move_in, artify, settings):
    settings.LANGUAGE_CODE = "ko"
    artify.add("users", username="minji", email=None)
    result = move_in(artify=artify)
    assert "artify.users: 1 of 1" in result.text
    assert "이메일이 없어요" in result.text
    assert "이메일이 없어요" in result.report["rows"][0]["sentence"]


def test_files_are_read_as_servers_are(move_in, tmp_path):
    with on_sqlite(tmp_path, "artify") as artify, on_sqlite(tmp_path, "content") as content:
        for number in range(12):  # the tenth comes after the second
            artify.add("users", username=f"n{number}", email=f"n{number}@example.com")
        artify.add("projects", user_id=12, name="Poster", data='{"objects": [{"type": "rect", "text": "\\u0000"}]}')
        content.add("users", username="x", email="N3@example.com")
        content.add("campaigns", user_id=1, name="A", status="active", budget=3, start_date="2024-05-01 00:00:00")
        content.add("metrics", campaign_id=1, metric_name="clicks", metric_value=5.0, timestamp=1714550400)
        result = move_in(artify=artify, content=content)
    assert result.of("artify.users") == {"read": 12, "created": 12, "adjusted": 12}
    assert result.codes("artify.projects") == {"1": ["characters_replaced"]}
    assert result.of("content.campaigns") == {"read": 1, "created": 1}
    assert result.of("content.metrics") == {"read": 1, "created": 1}


def test_batches_follow_the_ids_and_not_their_text(artify):
    for number in range(25):
        artify.add("users", username=f"n{number}", email="")
    with open_old("artify", artify.url) as old:
        seen = [row.id for rows in old.batches("users", ("username", "nowhere"), 4) for row in rows]
    assert seen == [str(number) for number in range(1, 26)]


def test_a_missing_table_or_column_is_said_and_the_rest_taken(move_in, content):
    content.run("DROP TABLE feedbacks")
    content.run("ALTER TABLE campaigns DROP COLUMN budget, DROP COLUMN updated_at")
    content.add("users", username="minji", email="minji@example.com")
    content.add("campaigns", user_id=1, name="A", status="active")
    result = move_in(content=content)
    assert result.report["remarks"] == ["content: there is no table feedbacks with an id."]
    assert result.of("content.campaigns") == {"read": 1, "created": 1}


@pytest.mark.parametrize(
    ("options", "words"),
    [
        ({}, "Name at least one"),
        ({"artify_db": "mysql://x/y"}, "postgres:// or sqlite:///"),
        ({"artify_db": "sqlite:////nowhere/at/all.sqlite3"}, "unable to open"),
        ({"artify_db": "postgres://postgres:secret@127.0.0.1:9/x"}, "refused"),
        ({"artify_db": "sqlite:////dev/null"}, "none of the old service's tables"),
        ({"artify_db": "sqlite:////dev/null", "orphans_to": "nobody"}, "There is no account nobody"),
        ({"artify_db": "sqlite:////dev/null", "time_zone": "Mars/Base"}, "There is no time zone"),
    ],
)
def test_what_cannot_be_done_is_said(options, words):
    with pytest.raises(CommandError) as error:
        call_command("import_legacy", **options)
    assert words in str(error.value)
    assert "secret" not in str(error.value)


@pytest.fixture
def held() -> Iterator[None]:
    """Another process holds the lock."""
    if connection.vendor == "postgresql":
        url = connection.get_connection_params()
        with psycopg.connect(host=url["host"], port=url["port"], user=url["user"], dbname=url["dbname"]) as other:
            other.execute("SELECT pg_advisory_lock(%s)", [lock.KEY])
            yield
        return
    path = f"{connection.settings_dict['NAME']}.import-lock"
    words = f"import fcntl, sys; file = open({path!r}, 'w'); fcntl.flock(file, fcntl.LOCK_EX); print('held', flush=True); sys.stdin.read()"
    with subprocess.Popen([sys.executable, "-c", words], stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        assert process.stdout is not None
        process.stdout.readline()
        yield
        process.kill()


def test_two_at_once_are_one(artify, held):
    artify.add("users", username="minji", email="minji@example.com")
    with pytest.raises(CommandError, match="Another import is under way"):
        call_command("import_legacy", artify_db=artify.url)
    assert not ImportedRow.objects.exists()


def test_memory_stays_flat_over_designs_of_megabytes(artify, scratch, tmp_path):
    """Eighty designs of 8 MB in one process: what it needs at most is that of a few, not of all."""
    artify.add("users", username="minji", email="minji@example.com")
    text = "jsonb_build_object('type', 'text', 'text', repeat('x', 8000000))"
    canvas = f"jsonb_build_object('objects', jsonb_build_array({text}))"
    artify.run(f"INSERT INTO projects (user_id, name, data) SELECT 1, 'big', {canvas} FROM generate_series(1, 80)")
    words = (
        "import sys; from tests.memory import peak_mb; from django.core.management import execute_from_command_line as run\n"
        "import django; django.setup()\n"
        "before = peak_mb()\n"
        "run(['manage.py', 'import_legacy', '--artify-db', sys.argv[1]])\n"
        "print('grew', round(peak_mb() - before))"
    )
    with scratch.copy() as url:
        environment = {**os.environ, "DATABASE_URL": url, "ARTIFY_DATA_DIR": str(tmp_path)}
        command = [sys.executable, "-c", words, artify.url]
        run = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=True)
    assert int(run.stdout.split()[-1]) < 400, run.stdout  # megabytes; all of them together are 640
