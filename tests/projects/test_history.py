"""Versions: every save is kept, thinned out with time, named ones stay; what was can be brought back."""

from datetime import timedelta

import pytest
from django.utils import timezone

from projects import versions
from projects.models import Project, ProjectVersion
from projects.tasks import thin_all_versions, thin_versions
from projects.versions import Source, device_name
from tests.factories import ProjectFactory

WINDOWS = "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0 Safari/537.36"


def canvas(left):
    return {"schema": 1, "pages": [{"id": "p", "objects": [{"type": "Rect", "id": "r", "left": left}]}]}


@pytest.fixture
def project(owner):
    return ProjectFactory(user=owner, data=canvas(0))


@pytest.fixture
def history(owner_api, project):
    """The API of the project's versions."""

    class History:
        path = f"/api/projects/{project.pk}/versions"

        def save(self, left, **headers):
            body, always = {"data": canvas(left)}, {"If-Match": "*"}
            answer = owner_api.patch(f"/api/projects/{project.pk}", body, headers={**always, **headers})
            assert answer.status_code == 200
            return answer.json()["version"]

        def list(self):
            return owner_api.get(self.path).json()["results"]

        def numbers(self):
            return [each["number"] for each in self.list()]

        def left(self, number):
            return owner_api.get(f"{self.path}/{number}").json()["data"]["pages"][0]["objects"][0]["left"]

    return History()


def test_every_save_is_kept_and_so_is_what_the_first_one_replaced(owner, history):
    history.save(1, **{"User-Agent": WINDOWS, "X-Tab": "tab-one"})
    history.save(2)
    assert history.numbers() == [3, 2, 1]
    assert [history.left(number) for number in (1, 2, 3)] == [0, 1, 2]
    second = history.list()[1]
    assert "data" not in second
    assert (second["author"], second["kind"], second["label"]) == (owner.username, "auto", "")
    assert (second["device"], second["tab"]) == ("Chrome, Windows", "tab-one")


def test_a_new_project_begins_with_a_version(owner_api):
    made = owner_api.post("/api/projects", {"name": "Latte"}).json()
    listed = owner_api.get(f"/api/projects/{made['id']}/versions").json()["results"]
    assert [(each["number"], each["name"]) for each in listed] == [(1, "Latte")]
    copied = owner_api.post(f"/api/projects/{made['id']}/duplicate").json()
    assert len(owner_api.get(f"/api/projects/{copied['id']}/versions").json()["results"]) == 1


def test_a_refused_save_leaves_no_version(owner_api, project, history):
    history.save(1)
    stale = owner_api.patch(f"/api/projects/{project.pk}", {"data": canvas(9)}, headers={"If-Match": '"v1"'})
    assert stale.status_code == 412
    assert history.numbers() == [2, 1]


def test_a_version_is_restored_as_a_version(owner_api, project, history):
    history.save(1)
    owner_api.patch(f"/api/projects/{project.pk}", {"name": "Mocha", "width": 500}, headers={"If-Match": "*"})
    path = f"{history.path}/2/restore"
    assert owner_api.post(path).status_code == 428
    assert owner_api.post(path, headers={"If-Match": '"v2"'}).status_code == 412
    answer = owner_api.post(path, headers={"If-Match": '"v3"'})
    assert (answer.status_code, answer.headers["ETag"]) == (200, '"v4"')
    restored = answer.json()
    assert (restored["data"], restored["name"], restored["width"]) == (canvas(1), "Mocha", 1080)
    newest = history.list()[0]
    assert (newest["number"], newest["kind"], newest["restored_from"]) == (4, "restore", 2)


def test_versions_get_names_and_lose_them(owner_api, history):
    history.save(1)
    named = owner_api.post(history.path, {"label": "보낸 시안"})
    assert (named.status_code, named.json()["number"], named.json()["kind"]) == (201, 2, "named")
    renamed = owner_api.patch(f"{history.path}/1", {"label": "First"})
    assert (renamed.status_code, renamed.json()["label"]) == (200, "First")
    assert owner_api.patch(f"{history.path}/1", {"label": ""}).json()["kind"] == "auto"
    assert owner_api.post(history.path, {"label": " "}).status_code == 400
    assert owner_api.post(history.path, {"label": "x" * 101}).status_code == 400
    assert owner_api.patch(f"{history.path}/99", {"label": "x"}).status_code == 404


def test_a_project_that_was_never_saved_can_be_named(owner_api, history):
    assert history.list() == []
    assert owner_api.post(history.path, {"label": "Start"}).json()["number"] == 1


def test_there_is_room_for_a_hundred_names(owner_api, project, history, monkeypatch):
    monkeypatch.setattr(versions, "NAMED_MAX", 1)
    history.save(1)
    owner_api.post(history.path, {"label": "One"})
    assert owner_api.post(history.path, {"label": "Renamed"}).status_code == 201
    history.save(2)
    answer = owner_api.post(history.path, {"label": "Two"})
    assert (answer.status_code, answer.json()["code"]) == (409, "too_many_named_versions")


def test_a_deleted_project_has_no_versions_to_see(owner_api, project, history):
    history.save(1)
    owner_api.delete(f"/api/projects/{project.pk}", headers={"If-Match": "*"})
    assert owner_api.get(history.path).status_code == 404
    assert owner_api.get(f"{history.path}/1").status_code == 404
    assert owner_api.post(history.path, {"label": "x"}).status_code == 404
    assert owner_api.post(f"{history.path}/1/restore", headers={"If-Match": "*"}).status_code == 404


def saved(project, *times, label=""):
    """Versions saved at these times, counted on."""
    for time in times:
        Project.objects.filter(pk=project.pk).update(version=project.version + 1, updated_at=time)
        project.refresh_from_db()
        versions.record(project, project.user_id, Source())
        ProjectVersion.objects.filter(project=project, number=project.version).update(label=label)


def kept(project):
    return set(project.versions.values_list("number", flat=True))


def test_thinning(project):
    noon = timezone.now().replace(hour=3, minute=0, second=0, microsecond=0)  # noon in Seoul
    day = noon - timedelta(days=3)
    saved(project, day, day + timedelta(hours=1), day + timedelta(hours=2))  # 2, 3, 4: one stays
    saved(project, day + timedelta(hours=3), label="Sent")  # 5: named
    hour = (timezone.now() - timedelta(hours=5)).replace(minute=0)
    saved(project, hour, hour + timedelta(minutes=20), hour + timedelta(minutes=40))  # 6, 7, 8: one stays
    saved(project, hour + timedelta(hours=1, minutes=1))  # 9: another hour
    now = timezone.now()
    saved(project, *(now - timedelta(minutes=minutes) for minutes in (30, 20, 10)))  # 10, 11, 12: all stay
    assert thin_versions() == 4
    assert kept(project) == {4, 5, 8, 9, 10, 11, 12}
    assert thin_versions() == thin_all_versions() == 0


def test_designs_that_were_not_saved_lately_are_left_to_the_day(owner, project, django_assert_num_queries):
    old = timezone.now() - timedelta(days=4)
    forgotten = [ProjectFactory(user=owner, data=canvas(0)) for _number in range(3)]
    for each in forgotten:
        saved(each, old, old + timedelta(minutes=1), old + timedelta(minutes=2))
    with django_assert_num_queries(1):  # asks who was saved lately, and reads nobody's history
        assert thin_versions() == 0
    saved(project, timezone.now())
    assert thin_versions() == 0
    assert thin_all_versions() == 3  # of each the older of two; the newest is what the design is
    assert [kept(each) for each in forgotten] == [{3, 4}] * 3


def test_the_newest_stays_whatever_its_age(project):
    old = timezone.now() - timedelta(days=400)
    saved(project, old, old + timedelta(minutes=1))
    saved(project, old + timedelta(minutes=2), label="Sent")
    saved(project, old + timedelta(minutes=3))
    thin_all_versions()
    assert kept(project) == {3, 4, 5}


def test_versions_stay_within_their_room(project, settings):
    now = timezone.now()
    saved(project, now, label="Sent")
    saved(project, *[now] * 9)
    size = project.versions.first().size
    settings.VERSIONS_MAX_BYTES = size * 4
    thin_versions()
    assert kept(project) == {2, 7, 8, 9, 10, 11}  # named, the four newest that fit, and the current one


@pytest.mark.parametrize(
    ("user_agent", "device"),
    [
        (WINDOWS, "Chrome, Windows"),
        (f"{WINDOWS} Edg/130.0", "Edge, Windows"),
        ("Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) Version/18.0 Mobile Safari/604.1", "Safari, iPhone"),
        ("curl/8", ""),
        ("", ""),
    ],
)
def test_devices(user_agent, device):
    assert device_name(user_agent) == device
