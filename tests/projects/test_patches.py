"""Saving by patch: the same outcome and the same rules as a whole save."""

import copy
import subprocess
import unicodedata
from collections import Counter
from pathlib import Path

import orjson
import pytest

from projects.models import Project
from projects.patching import apply_patch, checked_patch
from tests.factories import ProjectFactory, UserFactory
from tests.projects.test_versions import in_parallel

ROOT = Path(__file__).resolve().parents[2]


def thing(key, **fields):
    return {"type": "Rect", "id": key, "left": 0, **fields}


def canvas(*pages):
    return {"schema": 1, "fabric": "7.4.0", "pages": list(pages)}


def page(key, *objects, **fields):
    return {"id": key, "background": "#ffffff", "objects": list(objects), **fields}


STORED = canvas(page("p1", thing("a"), thing("b"), thing("c"), thing("d")), page("p2", thing("z")))


@pytest.fixture
def project(owner):
    return ProjectFactory(user=owner, data=copy.deepcopy(STORED))


def send(client, project, patch, tag="*", **more):
    body = {"patch": patch, **more}
    return client.patch(f"/api/projects/{project.pk}", body, headers={"If-Match": tag})


def objects(**changes):
    return {"pages": {"changed": [{"id": "p1", "objects": changes}]}}


def order(client, project, patch):
    answer = send(client, project, patch)
    assert answer.status_code == 200, answer.content
    project.refresh_from_db()
    return "".join(each["id"] for each in project.data["pages"][0]["objects"])


def refusal(answer):
    assert answer.status_code == 400, answer.content
    error = answer.json()["errors"][0]
    assert error["field"] == "patch"
    return error["code"]


def test_fields_of_one_object_change_and_nothing_else(owner_api, project):
    patch = objects(changed=[{"id": "b", "set": {"left": 5, "fill": None}, "unset": ["type", "unheard-of"]}])
    answer = send(owner_api, project, patch, '"v1"')
    assert (answer.status_code, answer.headers["ETag"]) == (200, '"v2"')
    expected = copy.deepcopy(STORED)
    expected["pages"][0]["objects"][1] = {"id": "b", "left": 5, "fill": None}
    project.refresh_from_db()
    assert project.data == answer.json()["data"] == expected
    assert project.version == 2


def test_objects_come_go_and_move(owner_api, project):
    assert order(owner_api, project, objects(put=[thing("e"), thing("a", left=9)])) == "abcde"
    assert project.data["pages"][0]["objects"][0]["left"] == 9
    assert order(owner_api, project, objects(moved=[{"after": None, "ids": ["e"]}])) == "eabcd"
    assert order(owner_api, project, objects(moved=[{"after": "d", "ids": ["a", "e"]}])) == "bcdae"
    assert order(owner_api, project, objects(removed=["c", "a"])) == "bde"
    new = objects(put=[thing("f"), thing("g")], moved=[{"after": "b", "ids": ["g"]}, {"after": "d", "ids": ["f"]}])
    assert order(owner_api, project, new) == "bgdfe"


def test_pages_and_the_canvas_itself(owner_api, project):
    patch = {
        "set": {"guides": [1]},
        "pages": {
            "put": [page("p3", thing("n"))],
            "removed": ["p2"],
            "changed": [{"id": "p1", "set": {"background": "#000"}, "objects": {"removed": ["a", "b", "c"]}}],
            "moved": [{"after": None, "ids": ["p3"]}],
        },
    }
    assert send(owner_api, project, patch).status_code == 200
    project.refresh_from_db()
    expected = canvas(page("p3", thing("n")), {**page("p1", thing("d")), "background": "#000"})
    assert project.data == {**expected, "guides": [1]}


def test_words_of_a_patch_are_stored_composed(owner_api, project):
    parts, whole = (unicodedata.normalize(form, "여름") for form in ("NFD", "NFC"))
    patch = objects(put=[thing("n", text=parts)], changed=[{"id": "a", "set": {"name": parts}}])
    answer = send(owner_api, project, patch)
    assert answer.status_code == 200
    project.refresh_from_db()
    by_id = {each["id"]: each for each in project.data["pages"][0]["objects"]}
    assert (by_id["n"]["text"], by_id["a"]["name"]) == (whole, whole)


def test_an_empty_patch_changes_nothing_but_the_version(owner_api, project):
    assert send(owner_api, project, {}).status_code == 200
    project.refresh_from_db()
    assert (project.data, project.version) == (STORED, 2)


@pytest.mark.parametrize(
    ("patch", "code"),
    [
        (objects(changed=[{"id": "nobody", "set": {}}]), "unknown_object"),
        (objects(removed=["nobody"]), "unknown_object"),
        (objects(moved=[{"after": "nobody", "ids": ["a"]}]), "unknown_object"),
        (objects(moved=[{"after": "a", "ids": ["nobody"]}]), "unknown_object"),
        (objects(removed=["a"], moved=[{"after": "a", "ids": ["b"]}]), "unknown_object"),
        ({"pages": {"changed": [{"id": "nowhere", "set": {}}]}}, "unknown_page"),
        ({"pages": {"removed": ["nowhere"]}}, "unknown_page"),
        (objects(put=[thing("n"), thing("n")]), "duplicate_id"),
        (objects(put=[thing("a")], removed=["a"]), "duplicate_id"),
        (objects(moved=[{"after": "a", "ids": ["b", "b"]}]), "duplicate_id"),
        (objects(moved=[{"after": "a", "ids": ["b"]}, {"after": "b", "ids": ["c"]}]), "malformed_patch"),
        (objects(moved=[{"after": 3, "ids": ["b"]}]), "malformed_patch"),
        (objects(moved=[{"after": ["b"], "ids": ["b"]}]), "malformed_patch"),
        (objects(put=[{"type": "Rect"}]), "malformed_patch"),
        (objects(put="a"), "malformed_patch"),
        (objects(put=[thing("")]), "malformed_patch"),
        (objects(removed=[None]), "malformed_patch"),
        (objects(changed=[{"id": "a", "set": {"id": "b"}}]), "malformed_patch"),
        (objects(changed=[{"id": "a", "unset": ["id"]}]), "malformed_patch"),
        (objects(changed=[{"id": "a", "replace": {}}]), "malformed_patch"),
        ({"pages": {"changed": [{"id": "p1", "set": {"objects": []}}]}}, "malformed_patch"),
        ({"set": {"pages": []}}, "malformed_patch"),
        ({"id": "x"}, "malformed_patch"),
        ([], "malformed_patch"),
        ("p1", "malformed_patch"),
        (objects(changed=[{"id": "a", "set": {"src": "https://elsewhere.example/a.png"}}]), "foreign_image"),
        (objects(put=[thing("n", src="data:image/png;base64,AA")]), "base64_image"),
        ({"set": {"schema": 9}}, "unknown_schema"),
    ],
)
def test_what_does_not_fit_is_refused_whole(owner_api, project, patch, code):
    answer = send(owner_api, project, patch)
    errors = answer.json()["errors"]
    assert (answer.status_code, errors[0]["code"]) == (400, code)
    project.refresh_from_db()
    assert (project.data, project.version) == (STORED, 1)


def test_depth_is_counted_as_in_a_whole_canvas(owner_api, project, settings):
    settings.CANVAS_MAX_DEPTH = 7

    def nested(levels):
        return [] if levels == 1 else [nested(levels - 1)]

    for levels, status in ((2, 200), (3, 400)):  # the object is at five, what it holds begins at six
        whole = canvas(page("p1", thing("a", deep=nested(levels))), page("p2"))
        path, headers = f"/api/projects/{project.pk}", {"If-Match": "*"}
        assert owner_api.patch(path, {"data": whole}, headers=headers).status_code == status
        for patch in (
            objects(put=[thing("n", deep=nested(levels))]),
            objects(changed=[{"id": "a", "set": {"deep": nested(levels)}}]),
            {"pages": {"put": [page("p2", thing("n", deep=nested(levels)))]}},
        ):
            assert send(owner_api, project, patch).status_code == status


def test_the_size_of_the_result_counts(owner_api, project, settings):
    settings.CANVAS_MAX_BYTES = 500
    answer = send(owner_api, project, objects(put=[thing("n", text="가" * 200)]))
    assert (answer.status_code, answer.json()["code"]) == (413, "too_large")


def test_our_own_pictures_lose_their_host(owner_api, project):
    patch = objects(changed=[{"id": "a", "set": {"src": "http://testserver/media/assets/aa/a.png"}}])
    assert send(owner_api, project, patch).status_code == 200
    project.refresh_from_db()
    assert project.data["pages"][0]["objects"][0]["src"] == "/media/assets/aa/a.png"


def test_a_patch_beside_a_whole_canvas_is_refused_and_beside_a_name_is_not(owner_api, project):
    assert refusal(send(owner_api, project, {}, data=STORED)) == "data_and_patch"
    assert send(owner_api, project, objects(removed=["a"]), name="Mocha").status_code == 200
    project.refresh_from_db()
    assert (project.name, len(project.data["pages"][0]["objects"])) == ("Mocha", 3)


@pytest.mark.parametrize(
    "data",
    [
        {},
        {"objects": [], "version": "5.3.0"},
        canvas(page("p1", thing("a"), thing("a"))),
        canvas(page("p1"), page("p1")),
        canvas({"id": "p1", "objects": "none"}),
    ],
)
def test_what_has_no_clear_ids_must_be_sent_whole(owner, owner_api, data):
    project = ProjectFactory(user=owner, data=data)
    assert refusal(send(owner_api, project, objects(put=[thing("n")]))) == "not_patchable"


def test_things_without_an_id_stay_where_they_are(owner, owner_api):
    project = ProjectFactory(user=owner, data=canvas(page("p1", {"type": "Old"}, thing("a"), thing("b"))))
    assert send(owner_api, project, objects(moved=[{"after": "b", "ids": ["a"]}])).status_code == 200
    project.refresh_from_db()
    assert project.data["pages"][0]["objects"] == [{"type": "Old"}, thing("b"), thing("a")]


def test_a_replacement_takes_no_patch(owner_api, project):
    answer = owner_api.put(f"/api/projects/{project.pk}", {"name": "A", "patch": {}}, headers={"If-Match": "*"})
    assert (answer.status_code, answer.json()["errors"][0]["field"]) == (400, "data")


def test_who_wants_little_gets_no_canvas_back(owner_api, project):
    headers = {"If-Match": "*", "Prefer": "return=minimal"}
    answer = owner_api.patch(f"/api/projects/{project.pk}", {"patch": objects(removed=["a"])}, headers=headers)
    assert (answer.status_code, answer.headers["ETag"]) == (200, '"v2"')
    assert answer.headers["Preference-Applied"] == "return=minimal"
    assert answer.json()["version"] == 2
    assert "data" not in answer.json()


def test_a_stale_patch_is_refused(owner, owner_api):
    project = ProjectFactory(user=owner, data=STORED, version=5)
    answer = send(owner_api, project, objects(removed=["unheard-of"]), '"v4"')
    assert (answer.status_code, answer.json()["current_version"]) == (412, 5)


@pytest.mark.django_db(transaction=True)
def test_of_twenty_patches_at_once_one_succeeds():
    user = UserFactory()
    project = ProjectFactory(user=user, data=STORED)

    def act(client, number):
        return send(client, project, objects(changed=[{"id": "a", "set": {"left": number + 1}}]), '"v1"')

    answers = in_parallel(user, act)
    assert Counter(answer.status_code for answer in answers) == {200: 1, 412: 19}
    winner = next(answer for answer in answers if answer.status_code == 200)
    project.refresh_from_db()
    assert (project.version, project.data) == (2, winner.json()["data"])
    assert list(project.versions.values_list("number", flat=True)) == [2, 1]


@pytest.mark.django_db(transaction=True)
def test_patches_over_anything_all_arrive():
    user = UserFactory()
    project = ProjectFactory(user=user, data=STORED)
    answers = in_parallel(user, lambda client, number: send(client, project, objects(put=[thing(f"n{number}")])))
    assert {answer.status_code for answer in answers} == {200}
    held = {each["id"] for each in Project.objects.get(pk=project.pk).data["pages"][0]["objects"]}
    assert {f"n{number}" for number in range(20)} <= held


def test_the_editor_s_patches_do_here_what_they_do_there():
    """A few hundred random changes, cut into patches by the editor's own code."""
    command = ["node", "--import", "./tests/js/register.mjs", "tests/js/editor/random-edits.mjs", "11", "300"]
    printed = subprocess.run(command, cwd=ROOT, capture_output=True, check=True, timeout=60).stdout
    cases = orjson.loads(printed)
    assert len(cases) == 300
    for before, patch, after in cases:
        assert apply_patch(before, checked_patch(patch, "testserver")) == after
