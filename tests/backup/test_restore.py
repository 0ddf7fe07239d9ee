"""A backup into an empty database and an empty storage: all of it, or nothing and a clear word."""

import hashlib
import json
import threading
import time
from contextlib import contextmanager
from datetime import timedelta

import pytest
from django.contrib.auth import get_user_model
from django.core.files.base import ContentFile
from django.core.files.storage import default_storage
from django.core.management import CommandError, call_command
from django.db import connection
from django.db.migrations.recorder import MigrationRecorder
from django.utils import timezone
from rest_framework.test import APIClient

from accounts.models import DataExport
from artify.core.backup import alarms, database, due, making
from artify.core.backup.errors import BackupError
from artify.core.backup.opening import found
from artify.core.backup.restoring import restore
from artify.core.models import BackupRun
from campaigns.models import ResultsImport
from generation.models import Job
from projects.models import Asset
from tests.backup.conftest import PASSWORD, Places, asset, use
from tests.factories import UserFactory, client_of
from vectorstore.models import VectorIndex

pytestmark = pytest.mark.usefixtures("url")


@contextmanager
def elsewhere(settings, tmp_path):
    """An empty database and an empty storage for the length of the block."""
    places = Places(tmp_path / "new-media", tmp_path / "backups")
    with database.current().scratch() as name, database.orm_on(name):
        use(settings, places)
        yield places


def contents(folder):
    return {
        str(path.relative_to(folder)): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in folder.rglob("*")
        if path.is_file()
    }


def test_rows_files_and_log_in_come_back(person, places, settings, tmp_path):
    rows, job = database.current(), Job.objects.get()
    with rows.snapshot() as snapshot:
        before = snapshot.tables()
    run = making.make()
    assert (run.state, run.findings) == ("completed", [])
    assert run.sha256 == hashlib.sha256(places.archives()[0].read_bytes()).hexdigest()
    assert run.size_bytes == places.archives()[0].stat().st_size
    with elsewhere(settings, tmp_path) as new:
        restored = restore(str(places.archives()[0]))
        assert restored.findings == [] and restored.files == 2
        with database.current().snapshot() as snapshot:
            after = snapshot.tables()
        assert {name: table for name, table in after.items() if name != "core_backuprun"} == {
            name: table for name, table in before.items() if name != "core_backuprun"
        }
        assert len(before) > 50
        assert contents(new.media) == contents(places.media) != {}
        assert Job.objects.get() == job
        body = {"username": "ann", "password": PASSWORD}
        assert APIClient().post("/api/login", body).status_code == 200
        assert APIClient().post("/api/login", body | {"password": PASSWORD + "!"}).status_code == 401
        # What is made next has an id of its own: sequences came back too.
        assert UserFactory().pk > person.pk
        call_command("ledger_check")


def test_the_manifest_says_what_is_in_it_and_restores_nothing(person, places, capsys):
    making.make()
    call_command("restore", places.archives()[0].name, "--show")
    said = json.loads(capsys.readouterr().out)
    assert said["engine"] == connection.vendor and said["application"] == "1.0.0"
    assert said["tables"]["accounts_user"]["rows"] == get_user_model().objects.count()
    assert said["tables"]["projects_asset"]["rows"] == 1
    assert "0002_backup_runs" in said["migrations"]["core"]
    assert said["account"]["key"] == str(person.pk)
    assert set(said["left_out"]) == {"exports/", "imports/", "health/"}


def test_a_database_with_tables_is_refused(person, places):
    making.make()
    with pytest.raises(CommandError, match=r"is not empty: it has \d+ tables"):
        call_command("restore", str(places.archives()[0]))
    assert get_user_model().objects.filter(username="ann").exists()


def test_a_storage_with_files_is_refused(person, places, settings, tmp_path):
    making.make()
    with elsewhere(settings, tmp_path) as new:
        new.media.mkdir()
        (new.media / "mine.png").write_bytes(b"mine")
        with pytest.raises(CommandError, match=r"storage of files is not empty: there is mine\.png"):
            call_command("restore", str(places.archives()[0]))
        assert database.current().table_count() == 0


@pytest.mark.parametrize("damage", ["truncated", "flipped", "missing"])
def test_a_damaged_one_leaves_everything_empty(person, places, settings, tmp_path, damage):
    making.make()
    path = places.archives()[0]
    data = bytearray(path.read_bytes())
    if damage == "flipped":
        data[len(data) // 2] ^= 1
    path.write_bytes(data[: -len(data) // 3] if damage == "truncated" else data)
    name = str(path) if damage != "missing" else path.name.replace("Z-", "Z-0")
    with elsewhere(settings, tmp_path) as new:
        with pytest.raises(CommandError, match={"missing": "no backup in"}.get(damage, "truncated|altered")):
            call_command("restore", name)
        assert database.current().table_count() == 0
        assert not new.media.exists() or contents(new.media) == {}


def test_what_the_database_refuses_leaves_no_files(person, places, settings, tmp_path, monkeypatch):
    making.make()
    with elsewhere(settings, tmp_path) as new:
        engine = type(database.current())
        load = engine.load
        monkeypatch.setattr(engine, "load", lambda self, parts: load(self, [b"no dump at all"]))
        with pytest.raises(BackupError):
            restore(str(places.archives()[0]))
        assert database.current().table_count() == 0
        assert contents(new.media) == {}


def test_an_encrypted_one_needs_its_key(person, places, settings, tmp_path):
    settings.BACKUP_KEY = "a passphrase of some length"
    making.make()
    path = places.archives()[0]
    assert path.name.endswith(".tar.enc") and b"ann@example.com" not in path.read_bytes()
    with elsewhere(settings, tmp_path):
        settings.BACKUP_KEY = "another passphrase of some length"
        with pytest.raises(CommandError, match="is not the key"):
            call_command("restore", str(path))
        settings.BACKUP_KEY = "a passphrase of some length"
        call_command("restore", str(path))
        assert get_user_model().objects.filter(username="ann").exists()


def test_of_a_newer_version_and_of_another_engine_is_refused(person, places, settings, tmp_path, monkeypatch):
    making.make()
    path = str(places.archives()[0])
    with elsewhere(settings, tmp_path):
        from_here = found(path).manifest()
        said = dict(from_here.__dict__) | {"migrations": {"core": ["0001_changes", "0999_from_the_future"]}}
        monkeypatch.setattr("artify.core.backup.opening.Archive.manifest", lambda _self: type(from_here)(**said))
        with pytest.raises(BackupError) as caught:
            restore(path)
        assert caught.value.code == "newer_application"
        said = dict(from_here.__dict__) | {"engine": "other"}
        monkeypatch.setattr("artify.core.backup.opening.Archive.manifest", lambda _self: type(from_here)(**said))
        with pytest.raises(BackupError) as caught:
            restore(path)
        assert caught.value.code == "other_engine"


def test_what_does_not_hold_after_it_is_put_right(person, places, settings, tmp_path):
    default_storage.save("exports/all.zip", ContentFile(b"zip"))
    default_storage.save("imports/days.csv", ContentFile(b"csv"))
    DataExport.objects.create(user=person, state="ready", name="exports/all.zip")
    now = timezone.now()
    waiting = ResultsImport.objects.create(
        user=person, file="imports/days.csv", file_name="days.csv", size_bytes=3, beat_at=now
    )
    VectorIndex.objects.create(embedder="one-512", dimension=512, state="serving", builder_until=now)
    MigrationRecorder.Migration.objects.update(applied=now - timedelta(days=300))
    making.make()
    with elsewhere(settings, tmp_path) as new:
        restored = restore(str(places.archives()[0]))
        assert restored.findings == [] and len(restored.done) == 3
        assert not (new.media / "exports").exists() and not (new.media / "imports").exists()
        assert not DataExport.objects.exists()
        waiting = ResultsImport.objects.get()
        assert (waiting.state, waiting.file.name) == ("failed", "")
        index = VectorIndex.objects.get()
        assert (index.state, index.builder_until) == ("building", None)
        run = BackupRun.objects.get()  # not the one that the dump saw under way
        assert (run.kind, run.state, run.file_name) == ("restore", "completed", places.archives()[0].name)
        # A new place owes no backup yet, but is to make one.
        assert not due.is_late(timezone.now()) and due.is_backup_due(timezone.now())
        assert list(alarms.incidents(timezone.now())) == []


def test_a_backup_of_an_older_version_is_migrated(person, places, settings, tmp_path):
    call_command("migrate", "campaigns", "0010", verbosity=0)
    try:
        making.make()
    finally:
        call_command("migrate", "campaigns", verbosity=0)
    with elsewhere(settings, tmp_path):
        restored = restore(str(places.archives()[0]))
        assert (restored.migrations, restored.findings) == (2, [])
        assert not ResultsImport.objects.exists()  # the table is there


def test_it_is_consistent_while_everybody_writes(person, places, settings, tmp_path):
    """Each writer makes accounts with an asset, and deletes some: no row of the backup may name what is not in it."""
    over, errors, made = threading.Event(), [], []

    def write(number):
        try:
            for count in range(10_000):
                if over.is_set():
                    return
                user = UserFactory(username=f"w{number}-{count}", password=None)
                asset(user, f"{number} {count}".encode())
                client_of(user)
                made.append(user.pk)
                if count % 3 == 0:
                    Asset.objects.filter(user=user).delete()
                    user.delete()
        except Exception as error:  # noqa: BLE001 - told by the test
            errors.append(error)
        finally:
            connection.close()

    writers = [threading.Thread(target=write, args=(number,)) for number in range(3)]
    for writer in writers:
        writer.start()
    while len(made) < 30 and not errors:
        time.sleep(0.01)
    before = len(made)
    runs = [making.make() for _ in range(2)]
    after = len(made)
    over.set()
    for writer in writers:
        writer.join()
    assert errors == [] and after > before, "nobody wrote meanwhile"
    assert all((run.state, run.findings) == ("completed", []) for run in runs)
    with elsewhere(settings, tmp_path):
        restored = restore(str(places.archives()[-1]))
        assert restored.findings == []
        connection.check_constraints()
        kept = list(Asset.objects.all())
        assert len(kept) > 10
        for each in kept:
            with default_storage.open(each.file.name) as file:
                assert hashlib.sha256(file.read()).hexdigest() == each.sha256
