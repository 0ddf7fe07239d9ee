"""Promise 1: nobody overwrites what they never saw."""

from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

import pytest
from django.db import connection

from tests.factories import ProjectFactory, UserFactory, client_of

CALLERS = 20


def save(client, project, tag, name="New"):
    headers = {} if tag is None else {"If-Match": tag}
    return client.patch(f"/api/projects/{project.pk}", {"name": name}, headers=headers)


def test_a_save_counts_the_version_up(owner_api, project):
    before = owner_api.get(f"/api/projects/{project.pk}").json()
    answer = save(owner_api, project, '"v1"')
    assert answer.status_code == 200
    assert answer.headers["ETag"] == '"v2"'
    assert answer.json()["version"] == 2
    assert answer.json()["data"] == before["data"]
    assert answer.json()["updated_at"] > before["updated_at"]
    assert owner_api.get(f"/api/projects/{project.pk}").json() == answer.json()


def test_a_replacement_needs_name_and_canvas(owner_api, project):
    path, headers = f"/api/projects/{project.pk}", {"If-Match": "*"}
    missing = owner_api.put(path, {"name": "A"}, headers=headers)
    assert (missing.status_code, missing.json()["errors"][0]["field"]) == (400, "data")
    replaced = owner_api.put(path, {"name": "A", "data": {"objects": [], "version": "5.3.0"}}, headers=headers)
    assert replaced.status_code == 200
    assert replaced.json()["data"] == {"objects": [], "version": "5.3.0"}


@pytest.mark.parametrize("method", ["put", "patch", "delete"])
def test_a_change_must_name_its_version(owner_api, project, method):
    answer = getattr(owner_api, method)(f"/api/projects/{project.pk}", {"name": "A", "data": {}})
    assert (answer.status_code, answer.json()["code"]) == (428, "version_required")


@pytest.mark.parametrize("method", ["put", "patch", "delete"])
def test_a_stale_change_is_refused_and_told_the_version(owner, owner_api, method):
    project = ProjectFactory(user=owner, version=5)
    answer = getattr(owner_api, method)(
        f"/api/projects/{project.pk}", {"name": "A", "data": {}}, headers={"If-Match": '"v4"'}
    )
    assert answer.status_code == 412
    assert answer.json()["code"] == "version_conflict"
    assert answer.json()["current_version"] == 5
    project.refresh_from_db()
    assert (project.name, project.version, project.deleted_at) == ("Poster", 5, None)


@pytest.mark.parametrize("tag", ['"v1"', 'W/"v1"', "*", '"v9", "v1"', '"other","v1"', ' "v1" '])
def test_tags_that_match(owner_api, project, tag):
    assert save(owner_api, project, tag).headers["ETag"] == '"v2"'


@pytest.mark.parametrize(
    "tag", ['"v2"', '"1"', '"v01x"', '"v99999999999999999999"', f'"v{"9" * 5000}"', '"v2", "v3"', '""']
)
def test_tags_that_do_not_match(owner_api, project, tag):
    assert save(owner_api, project, tag).status_code == 412


@pytest.mark.parametrize("tag", ["v1", '"v1', '"v1" "v2"', ",", "*, *", "W/v1"])
def test_malformed_tags(owner_api, project, tag):
    answer = save(owner_api, project, tag)
    assert (answer.status_code, answer.json()["code"]) == (400, "malformed_etag")


def test_what_is_current_is_not_sent_again(owner_api, project):
    path = f"/api/projects/{project.pk}"
    for tag in ('"v1"', 'W/"v1"', "*"):
        answer = owner_api.get(path, headers={"If-None-Match": tag})
        assert (answer.status_code, answer.content) == (304, b"")
        assert answer.headers["ETag"] == '"v1"'
    assert owner_api.get(path, headers={"If-None-Match": '"v2"'}).status_code == 200


def in_parallel(user, act):
    """The answers of twenty clients that act at the same moment."""
    clients = [client_of(user) for _ in range(CALLERS)]
    start = Barrier(CALLERS)

    def run(number):
        try:
            start.wait(timeout=30)
            return act(clients[number], number)
        finally:
            connection.close()

    with ThreadPoolExecutor(CALLERS) as pool:
        return list(pool.map(run, range(CALLERS)))


@pytest.mark.django_db(transaction=True)
def test_of_twenty_saves_at_once_one_succeeds():
    user = UserFactory()
    project = ProjectFactory(user=user)
    answers = in_parallel(user, lambda client, number: save(client, project, '"v1"', f"Save {number}"))
    assert Counter(answer.status_code for answer in answers) == {200: 1, 412: 19}
    winner = next(answer for answer in answers if answer.status_code == 200)
    project.refresh_from_db()
    assert (project.version, project.name) == (2, winner.json()["name"])
    assert {answer.json()["current_version"] for answer in answers if answer.status_code == 412} == {2}


@pytest.mark.django_db(transaction=True)
def test_twenty_saves_over_anything_each_get_a_version_of_their_own():
    user = UserFactory()
    project = ProjectFactory(user=user)
    answers = in_parallel(user, lambda client, number: save(client, project, "*", f"Save {number}"))
    assert sorted(answer.json()["version"] for answer in answers) == list(range(2, CALLERS + 2))
    last = max((answer.json() for answer in answers), key=lambda body: body["version"])
    project.refresh_from_db()
    assert (project.version, project.name) == (21, last["name"])
