import pytest
from django.core.files.uploadedfile import SimpleUploadedFile

from tests.factories import ProjectFactory


@pytest.fixture(autouse=True)
def media(settings, tmp_path):
    """Files of a test live in its own folder."""
    settings.MEDIA_ROOT = tmp_path / "media"
    return settings.MEDIA_ROOT


@pytest.fixture
def project(owner):
    return ProjectFactory(user=owner)


@pytest.fixture
def upload():
    def send(client, data, name="picture.png", path="/api/assets", method="post"):
        file = SimpleUploadedFile(name, data, content_type="image/png")
        return getattr(client, method)(path, {"file": file}, format="multipart")

    return send
