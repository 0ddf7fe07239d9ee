"""Backups in a bucket, and files in one: a server that speaks S3 stands in for the provider's."""

import logging
import os
import subprocess
import sys

import boto3
import pytest
from django.core.files.base import ContentFile
from django.core.files.storage import default_storage, storages
from django.core.management import CommandError, call_command
from moto.server import ThreadedMotoServer

from artify.core.backup import database, making
from artify.core.backup.errors import BackupError
from artify.core.backup.restoring import restore
from artify.core.models import BackupRun
from projects.models import Asset
from tests.scratch import ROOT

pytestmark = pytest.mark.usefixtures("url")
KEYS = {"access_key": "artify", "secret_key": "artify-secret", "region_name": "eu-central-1"}


@pytest.fixture(scope="module")
def server():
    logging.getLogger("werkzeug").setLevel(logging.ERROR)
    running = ThreadedMotoServer("127.0.0.1", 0)
    running.start()
    host, port = running.get_host_and_port()
    yield f"http://{host}:{port}"
    running.stop()


@pytest.fixture
def bucket(server, settings, places, tmp_path):
    """A bucket for backups; the folder that the settings name is where they are written first."""
    client = boto3.resource(
        "s3", endpoint_url=server, aws_access_key_id="artify", aws_secret_access_key="x", region_name="eu-central-1"
    )
    made = client.create_bucket(
        Bucket=f"backups-{tmp_path.name.replace('_', '-')[-30:]}".lower().strip("-"),
        CreateBucketConfiguration={"LocationConstraint": "eu-central-1"},
    )
    settings.STORAGES = settings.STORAGES | {"backups": s3(server, made.name, "artify/backups")}
    return made


def s3(server, name, prefix=""):
    options = {"bucket_name": name, "endpoint_url": server, "location": prefix, "max_memory_size": 1_000_000, **KEYS}
    return {"BACKEND": "storages.backends.s3.S3Storage", "OPTIONS": options}


def test_a_backup_goes_into_the_bucket_and_comes_back_from_it(person, bucket, places, settings, tmp_path):
    default_storage.save("assets/large.bin", ContentFile(bytes(range(256)) * 40_000))  # more than one part
    run = making.make()
    (kept,) = bucket.objects.all()
    assert (kept.key, kept.size) == (f"artify/backups/{run.file_name}", run.size_bytes)
    assert run.size_bytes > 10_000_000
    assert places.left() == [] and places.archives() == []
    call_command("restore_drill")
    with database.current().scratch() as name, database.orm_on(name):
        settings.MEDIA_ROOT = str(tmp_path / "new-media")
        restored = restore(run.file_name)
        assert (restored.files, restored.findings) == (3, [])
        assert Asset.objects.count() == 1
        with default_storage.open("assets/large.bin") as file:
            assert file.read() == bytes(range(256)) * 40_000


def test_what_arrives_damaged_is_no_backup(person, bucket, monkeypatch):
    storage = type(storages["backups"])
    save = storage.save

    def lossy(self, name, content):
        return save(self, name, ContentFile(content.read()[:-700]))

    monkeypatch.setattr(storage, "save", lossy)
    with pytest.raises(BackupError) as caught:
        making.make()
    assert caught.value.code == "truncated"
    assert list(bucket.objects.all()) == [] and BackupRun.objects.get().state == "failed"


def test_a_bucket_that_does_not_answer_fails_loudly(person, bucket, settings, places):
    settings.STORAGES = settings.STORAGES | {"backups": s3("http://127.0.0.1:9", bucket.name)}
    with pytest.raises(CommandError, match="Something unforeseen went wrong"):
        call_command("backup")
    assert BackupRun.objects.get().state == "failed" and places.left() == []


def test_the_settings_name_the_bucket(person, bucket, server, url, tmp_path):
    names = {
        "BACKUP_S3_BUCKET": bucket.name,
        "BACKUP_S3_PREFIX": "by/settings",
        "BACKUP_S3_ENDPOINT_URL": server,
        "BACKUP_S3_REGION": "eu-central-1",
        "BACKUP_S3_ACCESS_KEY_ID": "artify",
        "BACKUP_S3_SECRET_ACCESS_KEY": "artify-secret",
        "BACKUP_KEY": "a passphrase of some length",
    }
    environment = {**os.environ, **names, "DATABASE_URL": url, "ARTIFY_DATA_DIR": str(tmp_path / "data")}
    for verb in ("backup", "restore_drill"):
        command = [sys.executable, "manage.py", verb]
        ran = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True)
        assert ran.returncode == 0, ran.stderr[-2000:]
    (kept,) = bucket.objects.all()
    assert kept.key.startswith("by/settings/artify-") and kept.key.endswith(".tar.enc")
    assert b"ann@example.com" not in kept.get()["Body"].read()


def test_files_in_a_bucket_are_backed_up_and_put_back_into_one(person, bucket, server, settings):
    settings.STORAGES = settings.STORAGES | {"default": s3(server, bucket.name, "media")}
    settings.STORAGES["backups"]["OPTIONS"]["location"] = "backups"
    for asset in Asset.objects.all():
        default_storage.save(asset.file.name, ContentFile(b"picture"))
        default_storage.save(asset.thumbnail.name, ContentFile(b"thumb"))
    run = making.make()
    assert run.findings == []
    with database.current().scratch() as name, database.orm_on(name):
        settings.STORAGES = settings.STORAGES | {"default": s3(server, bucket.name, "restored")}
        restored = restore(run.file_name)
        assert (restored.files, restored.findings) == (2, [])
        with default_storage.open(Asset.objects.get().file.name) as file:
            assert file.read() == b"picture"
        with pytest.raises(BackupError) as caught:
            restore(run.file_name)
        assert caught.value.code == "database_not_empty"
