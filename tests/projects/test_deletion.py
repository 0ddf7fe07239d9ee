from datetime import timedelta

import pytest
from django.utils import timezone

from projects.files import write
from projects.models import Project
from projects.tasks import purge_deleted
from tests.factories import ProjectFactory


def test_a_deleted_project_can_be_brought_back(owner_api, project):
    path = f"/api/projects/{project.pk}"
    before = owner_api.get(path).json()
    assert owner_api.delete(path, headers={"If-Match": '"v1"'}).status_code == 204
    assert owner_api.get(path).status_code == 404
    assert owner_api.get("/api/projects").json()["results"] == []
    for method, suffix in (("patch", ""), ("delete", ""), ("post", "/duplicate")):
        answer = getattr(owner_api, method)(path + suffix, {"name": "A"}, headers={"If-Match": "*"})
        assert answer.status_code == 404
    restored = owner_api.post(f"{path}/restore")
    assert (restored.status_code, restored.json(), restored.headers["ETag"]) == (200, before, '"v1"')
    assert owner_api.get(path).json() == before


def test_restoring_twice_is_no_fault(owner_api, project):
    path = f"/api/projects/{project.pk}/restore"
    assert [owner_api.post(path).status_code for _ in range(2)] == [200, 200]


@pytest.mark.parametrize(("days", "stays"), [(29, True), (31, False)])
def test_deleted_projects_are_purged_after_thirty_days(owner, media, django_capture_on_commit_callbacks, days, stays):
    thumbnail = write("thumbnails/a.webp", b"x")
    shared = write("thumbnails/b.webp", b"x")
    deleted_at = timezone.now() - timedelta(days=days)
    old = [ProjectFactory(user=owner, deleted_at=deleted_at, thumbnail=name) for name in (thumbnail, shared)]
    living = ProjectFactory(user=owner, thumbnail=shared)
    with django_capture_on_commit_callbacks(execute=True):
        assert purge_deleted() == (0 if stays else 2)
    assert set(Project.objects.all()) == ({*old, living} if stays else {living})
    assert (media / "thumbnails/a.webp").exists() == stays
    assert (media / "thumbnails/b.webp").exists()


def test_the_scheduler_knows_the_purge(settings):
    assert "projects.tasks.purge_deleted" in {entry["task"] for entry in settings.CELERY_BEAT_SCHEDULE.values()}
