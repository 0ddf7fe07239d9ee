"""The drill: clean for a whole backup, loud for every other, and nothing of it stays."""

import sqlite3
import tempfile
from pathlib import Path
from types import SimpleNamespace

import psycopg
import pytest
from django.contrib.auth import get_user_model
from django.core.management import CommandError, call_command
from django.db import connection

from accounts.models import Budget
from artify.core.backup import making, media
from artify.core.backup.database import current
from artify.core.models import BackupRun
from projects.models import Asset
from tests.backup.conftest import asset

pytestmark = pytest.mark.usefixtures("url")


def drill():
    call_command("restore_drill")
    return BackupRun.objects.filter(kind="drill").first()


def failed(match):
    with pytest.raises(CommandError, match=match):
        call_command("restore_drill")
    run = BackupRun.objects.filter(kind="drill").first()
    assert (run.kind, run.state) == ("drill", "failed")
    return [finding["code"] for finding in run.findings]


def left_over():
    folders = [path.name for path in Path(tempfile.gettempdir()).iterdir()]
    if connection.vendor != "postgresql":
        return folders
    with connection.cursor() as cursor:
        cursor.execute(r"SELECT datname FROM pg_database WHERE datname LIKE '%%\_drill\_%%'")
        return [*folders, *(name for (name,) in cursor.fetchall() if name.startswith(current().name[:40]))]


def test_a_whole_backup_passes_and_nothing_stays(person, places, capsys):
    name = connection.settings_dict["NAME"]
    making.make()
    run = drill()
    assert (run.state, run.findings, run.file_name) == ("completed", [], places.archives()[0].name)
    assert "comes back whole" in capsys.readouterr().out
    assert left_over() == []
    assert connection.settings_dict["NAME"] == name and get_user_model().objects.filter(pk=person.pk).exists()


def test_the_newest_is_drilled(person, places):
    making.make()
    (old,) = places.archives()
    old.rename(old.with_name("artify-20200101T000000Z-aaaaaa.tar"))
    newest = making.make().file_name
    (places.backups / "artify-not-a-backup.tar").write_bytes(b"no")
    assert drill().file_name == newest


def test_without_a_backup_it_fails():
    assert failed("There is no backup") == []


@pytest.mark.parametrize("damage", ["truncated", "flipped"])
def test_a_damaged_backup_fails(person, places, damage):
    making.make()
    path = places.archives()[0]
    data = bytearray(path.read_bytes())
    if damage == "flipped":
        data[len(data) // 2] ^= 1
    path.write_bytes(data[: len(data) // 2] if damage == "truncated" else data)
    assert failed("truncated" if damage == "truncated" else "altered") == []
    assert left_over() == []


def test_rows_that_do_not_come_back_are_found(person, monkeypatch):
    """As a pg_dump that leaves out what it should not: the archive is whole, the data are not."""
    making.make()
    engine = type(current())
    load = engine.load

    def lossy(self, parts):
        load(self, parts)
        script(self.name, "DELETE FROM projects_asset")

    monkeypatch.setattr(engine, "load", lossy)
    assert failed("differs from the backup") == ["table_differs"]


@pytest.mark.parametrize(
    ("change", "codes"),
    [
        ("UPDATE accounts_user SET password = 'md5$salt$' || password WHERE username = 'ann'", ["log_in_differs"]),
        ("UPDATE accounts_user SET is_active = false WHERE username = 'ann'", ["log_in_differs"]),
        ("UPDATE accounts_budget SET spent = spent + 1", ["ledger_budget_differs_from_entries"]),
    ],
)
def test_content_that_changed_on_the_way_is_found(person, monkeypatch, change, codes):
    making.make()
    engine = type(current())
    load = engine.load

    def altering(self, parts):
        load(self, parts)
        script(self.name, change)

    monkeypatch.setattr(engine, "load", altering)
    # What stands in a table is summed up on PostgreSQL; on SQLite the file as a whole is compared.
    same_count = ["table_differs"] if connection.vendor == "postgresql" else []
    found = failed("differs from the backup")
    assert set(found) == {*same_count, *codes}


def test_a_ledger_that_disagreed_before_is_found_after(person):
    Budget.objects.update(held=5)
    making.make()
    assert "ledger_budget_differs_from_entries" in failed("does not hold together")


def test_a_file_that_is_not_there_any_more_is_told(person, places):
    kept = asset(person, b"to be lost")
    (places.media / kept.file.name).unlink()
    run = making.make()
    assert (run.state, run.findings) == (
        "completed",
        [{"code": "file_missing", "subject": kept.file.name, "detail": ""}],
    )


def test_a_file_deleted_with_its_row_meanwhile_is_no_finding(person, places, monkeypatch):
    gone = asset(person, b"to be deleted")
    names = media.names

    def deleting(*args):
        Asset.objects.filter(pk=gone.pk).delete()
        (places.media / gone.file.name).unlink(missing_ok=True)
        (places.media / gone.thumbnail.name).unlink(missing_ok=True)
        return names(*args)

    monkeypatch.setattr(media, "names", deleting)
    run = making.make()
    assert (run.state, run.findings) == ("completed", [])


def script(name, statement):
    """Change a database behind everybody's back."""
    if connection.vendor == "postgresql":
        with psycopg.connect(**address(name)) as other:
            other.execute(statement)
    else:
        with sqlite3.connect(name) as other:
            other.execute(statement)


def address(name):
    found = {"user": "USER", "password": "PASSWORD", "host": "HOST", "port": "PORT"}
    given = {key: connection.settings_dict[setting] for key, setting in found.items()}
    return {"dbname": name} | {key: value for key, value in given.items() if value}


def test_without_room_for_the_files_it_says_so(person, monkeypatch):
    making.make()
    monkeypatch.setattr("artify.core.backup.drill.shutil.disk_usage", lambda _folder: disk(free=3))
    assert failed("There is not enough room") == []


def disk(free):
    return SimpleNamespace(total=10, used=10 - free, free=free)
