import io

import pytest
from PIL import Image

from tests.factories import ProjectFactory
from tests.projects.pictures import bomb, picture


def path_of(project):
    return f"/api/projects/{project.pk}/thumbnail"


def files(media):
    return sorted(path.name for path in media.rglob("*") if path.is_file())


@pytest.fixture
def put(upload):
    return lambda client, project, data: upload(client, data, path=path_of(project), method="put")


def test_a_thumbnail_leaves_version_and_time_alone(owner_api, project, put, client, media):
    before = owner_api.get(f"/api/projects/{project.pk}").json()
    assert before["thumbnail"] is None
    assert put(owner_api, project, picture(size=(1000, 500))).status_code == 204
    after = owner_api.get(f"/api/projects/{project.pk}").json()
    assert after == {**before, "thumbnail": after["thumbnail"]}
    assert owner_api.get("/api/projects").json()["results"][0]["thumbnail"] == after["thumbnail"]
    served = client.get(after["thumbnail"])
    image = Image.open(io.BytesIO(b"".join(served.streaming_content)))
    assert (image.format, image.size) == ("WEBP", (480, 240))


def test_a_new_thumbnail_replaces_the_file(owner_api, project, put, media, django_capture_on_commit_callbacks):
    put(owner_api, project, picture())
    first = files(media)
    with django_capture_on_commit_callbacks(execute=True):
        put(owner_api, project, picture(colour=(1, 2, 3)))
    assert len(first) == len(files(media)) == 1
    assert files(media) != first


def test_a_copy_keeps_the_thumbnail_that_its_original_replaces(
    owner_api, project, put, client, media, django_capture_on_commit_callbacks
):
    put(owner_api, project, picture())
    copied = owner_api.post(f"/api/projects/{project.pk}/duplicate").json()
    with django_capture_on_commit_callbacks(execute=True):
        put(owner_api, project, picture(colour=(1, 2, 3)))
    assert client.get(copied["thumbnail"]).status_code == 200
    assert len(files(media)) == 2


@pytest.mark.parametrize(
    ("data", "code"), [(b"text", "not_an_image"), (b"<svg/>", "not_an_image"), (bomb(), "too_many_pixels")]
)
def test_a_thumbnail_is_checked_like_any_picture(owner_api, project, put, media, data, code):
    answer = put(owner_api, project, data)
    assert (answer.status_code, answer.json()["errors"][0]["code"]) == (400, code)
    assert not files(media)


def test_only_the_owner_sets_a_thumbnail(api, stranger_api, staff_api, project, put, media):
    assert put(api, project, picture()).status_code == 401
    for client in (stranger_api, staff_api):
        assert put(client, project, picture()).status_code == 404
    assert not files(media)


def test_other_content_types_are_refused(owner_api, project):
    assert owner_api.put(path_of(project), {"file": "x"}).status_code == 415


def test_a_deleted_project_gets_no_thumbnail(owner, owner_api, put, media):
    project = ProjectFactory(user=owner)
    owner_api.delete(f"/api/projects/{project.pk}", headers={"If-Match": "*"})
    assert put(owner_api, project, picture()).status_code == 404
    assert not files(media)
