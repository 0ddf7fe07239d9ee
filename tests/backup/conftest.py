"""A database and folders of a test's own: backups see what is committed, and are put where nobody else looks."""

import hashlib
import tempfile
from dataclasses import dataclass
from pathlib import Path

import pytest
from django.core.files.base import ContentFile
from django.core.files.storage import default_storage

from projects.models import Asset
from tests.factories import UserFactory, client_of
from tests.scratch import orm_on
from tests.stack_fixtures import scratch

__all__ = ["scratch"]
PASSWORD = "산책-Walk-in-the-rain-26"


@dataclass(frozen=True)
class Places:
    """Where files and backups of the test lie."""

    media: Path
    backups: Path

    def archives(self):
        return sorted(self.backups.glob("artify-*"))

    def left(self):
        """What is there beside whole backups."""
        return [path.name for path in self.backups.glob(".*")] if self.backups.exists() else []


@pytest.fixture
def places(tmp_path, settings, monkeypatch):
    """All of a test's own, the folder for temporary files too."""
    found = Places(tmp_path / "media", tmp_path / "backups")
    (tmp_path / "temporary").mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "temporary"))
    use(settings, found)
    return found


def use(settings, places):
    """Let storage and backups be there."""
    settings.MEDIA_ROOT = str(places.media)
    settings.BACKUP_DIR = str(places.backups)
    settings.STORAGES = settings.STORAGES | {
        "backups": settings.STORAGES["backups"] | {"OPTIONS": {"location": str(places.backups)}}
    }


@pytest.fixture
def url(scratch, django_db_blocker, places):
    """The address of a migrated database that the ORM talks to."""
    with django_db_blocker.unblock(), scratch.copy() as address, orm_on(address):
        yield address


@pytest.fixture
def person(url, real_passwords):
    """Somebody with a password, an asset with its files, and copy that was written and booked."""
    user = UserFactory(username="ann", email="ann@example.com", password=PASSWORD)
    asset(user)
    answer = client_of(user).post("/api/generate/text", {"prompt": "A line for the spring sale"})
    assert answer.status_code == 200, answer.json()
    return user


def asset(user, data=b"picture"):
    """An asset whose two files are in the storage."""
    digest = hashlib.sha256(data).hexdigest()
    return Asset.objects.create(
        user=user,
        sha256=digest,
        content_type="image/png",
        width=1,
        height=1,
        bytes=len(data),
        file=default_storage.save(f"assets/{digest[:2]}/{digest}.png", ContentFile(data)),
        thumbnail=default_storage.save(f"thumbnails/{digest[:2]}/{digest}.webp", ContentFile(b"small " + data)),
    )
