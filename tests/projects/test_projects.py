import pytest
from django.utils import timezone

from accounts.models import User
from projects.models import Project
from tests.factories import CampaignFactory, ProjectFactory

CANVAS = {"schema": 1, "fabric": "7.4.0", "pages": [{"id": "p", "background": "#fff", "objects": []}]}


def test_a_project_is_created_and_read_back(owner_api):
    body = {"name": "겨울 배너", "width": 1200, "height": 628, "data": CANVAS}
    created = owner_api.post("/api/projects", body)
    assert created.status_code == 201
    assert created.headers["ETag"] == '"v1"'
    read = owner_api.get(f"/api/projects/{created.json()['id']}")
    assert read.status_code == 200
    assert read.json() == created.json()
    assert {field: read.json()[field] for field in body} == body
    assert set(read.json()) == {
        "id",
        "name",
        "data",
        "width",
        "height",
        "version",
        "thumbnail",
        "campaign",
        "created_at",
        "updated_at",
    }


def test_a_project_needs_no_canvas_to_begin_with(owner_api):
    created = owner_api.post("/api/projects", {"name": "Blank"})
    assert created.status_code == 201
    assert created.json()["data"] == {}


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"name": ""}, "name"),
        ({"name": "x" * 201}, "name"),
        ({"name": None}, "name"),
        ({"name": ["a"]}, "name"),
        ({"name": "a\x00b"}, "name"),
        ({"width": 0}, "width"),
        ({"width": 8001}, "width"),
        ({"height": -5}, "height"),
        ({"height": 10**30}, "height"),
        ({"height": "tall"}, "height"),
        ({"campaign": "seven"}, "campaign"),
        ({"data": []}, "data"),
        ({"data": None}, "data"),
        ({"data": "{}"}, "data"),
    ],
)
def test_a_wrong_field_is_named(owner_api, change, field):
    answer = owner_api.post("/api/projects", {"name": "A", **change})
    assert answer.status_code == 400
    problem = answer.json()
    assert [error["field"] for error in problem["errors"]] == [field]
    assert problem["errors"][0]["code"]
    assert problem["errors"][0]["detail"]


@pytest.mark.parametrize("width", [0, 8001, 12.5, "wide"])
@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "The width has to be a whole number from 1 to 8,000."),
        ("ko", "너비는 1부터 8,000까지의 정수여야 해요."),
    ],
)
def test_a_wrong_size_is_told_in_one_sentence_of_ours(owner_api, owner, width, language, sentence):
    User.objects.filter(pk=owner.pk).update(language=language)
    answer = owner_api.post("/api/projects", {"name": "A", "width": width})
    assert answer.json()["detail"] == sentence


def test_errors_speak_the_users_language(owner, owner_api):
    owner.language = "ko"
    owner.save()
    answer = owner_api.post("/api/projects", {"name": ""})
    assert answer.json()["errors"][0]["detail"] == "비워 둘 수 없어요."


def test_names_are_stored_in_composed_hangul(owner_api):
    decomposed = "가을"
    created = owner_api.post("/api/projects", {"name": decomposed})
    assert created.json()["name"] == "가을"
    found = owner_api.get("/api/projects", {"search": decomposed})
    assert [row["id"] for row in found.json()["results"]] == [created.json()["id"]]


def test_the_list_carries_no_canvas(owner, owner_api, stranger, django_assert_num_queries):
    ProjectFactory.create_batch(3, user=owner, data=CANVAS)
    ProjectFactory(user=stranger)
    ProjectFactory(user=owner, deleted_at=timezone.now())
    with django_assert_num_queries(3) as three:  # sign-in, count, page
        answer = owner_api.get("/api/projects")
    assert answer.json()["count"] == 3
    assert "data" not in answer.json()["results"][0]
    assert not any('"projects_project"."data"' in query["sql"] for query in three.captured_queries)


def test_the_list_is_searched_sorted_and_paged(owner, owner_api):
    names = ["봄 세일 배너", "여름 세일 포스터", "Winter sale"]
    for name in names:
        ProjectFactory(user=owner, name=name)

    def listed(**query):
        return [row["name"] for row in owner_api.get("/api/projects", query).json()["results"]]

    assert listed() == names[::-1]
    assert listed(search="세일 봄") == ["봄 세일 배너"]
    assert listed(search="WINTER") == ["Winter sale"]
    assert listed(search="100%") == []
    assert sorted(names) == listed(ordering="name")
    assert listed(page_size=2, page=2) == [names[0]]
    assert owner_api.get("/api/projects", {"page": 9}).status_code == 404


@pytest.mark.parametrize(
    "query", ["search=" + "a%20" * 2000, "search=%00", "search=%ed%a0%80", "page=x", "ordering=data"]
)
def test_odd_queries_are_no_fault(owner, owner_api, query):
    ProjectFactory(user=owner)
    assert owner_api.get(f"/api/projects?{query}").status_code in {200, 400, 404}


def test_a_campaign_must_be_the_callers_own(owner, owner_api, stranger):
    own = CampaignFactory(user=owner)
    created = owner_api.post("/api/projects", {"name": "A", "campaign": own.pk})
    assert created.json()["campaign"] == own.pk
    foreign = CampaignFactory(user=stranger)
    for campaign in (foreign.pk, 10**30):
        answer = owner_api.post("/api/projects", {"name": "A", "campaign": campaign})
        assert answer.status_code == 404
        assert answer.json()["code"] == "not_found"


REQUESTS = [
    ("get", ""),
    ("put", ""),
    ("patch", ""),
    ("delete", ""),
    ("post", "/restore"),
    ("post", "/duplicate"),
]


@pytest.mark.parametrize(("method", "suffix"), REQUESTS)
def test_only_the_owner_reaches_a_project(api, stranger_api, staff_api, project, method, suffix):
    path = f"/api/projects/{project.pk}{suffix}"
    assert getattr(api, method)(path, {}).status_code == 401
    for client in (stranger_api, staff_api):
        for headers in ({}, {"If-Match": "*"}):
            answer = getattr(client, method)(path, {"name": "mine now"}, headers=headers)
            assert (answer.status_code, answer.json()["code"]) == (404, "not_found")
    project.refresh_from_db()
    assert (project.name, project.version, project.deleted_at) == ("Poster", 1, None)


@pytest.mark.parametrize("pk", ["0", "99999999999999999999999", "abc"])
def test_unknown_projects_are_not_found(owner_api, pk):
    assert owner_api.get(f"/api/projects/{pk}").status_code == 404


def test_both_forms_of_the_path_work(owner_api, project):
    assert owner_api.get("/api/projects/").status_code == 200
    assert owner_api.get(f"/api/projects/{project.pk}/").json()["id"] == project.pk


def test_other_content_types_are_refused(owner_api):
    for content_type in ("text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x"):
        answer = owner_api.generic("POST", "/api/projects", b"name=A", content_type=content_type)
        assert answer.status_code == 415


def test_a_copy_has_the_same_canvas_and_a_life_of_its_own(owner, owner_api):
    original = ProjectFactory(user=owner, name="Poster", data=CANVAS, width=300, version=7)
    copied = owner_api.post(f"/api/projects/{original.pk}/duplicate")
    assert copied.status_code == 201
    assert copied.headers["ETag"] == '"v1"'
    body = copied.json()
    assert (body["name"], body["data"], body["width"]) == ("Poster copy", CANVAS, 300)
    owner_api.patch(f"/api/projects/{body['id']}", {"name": "Other"}, headers={"If-Match": '"v1"'})
    original.refresh_from_db()
    assert (original.name, original.version) == ("Poster", 7)


def test_a_copy_of_the_longest_name_still_fits(owner, owner_api):
    original = ProjectFactory(user=owner, name="가" * 200)
    name = owner_api.post(f"/api/projects/{original.pk}/duplicate").json()["name"]
    assert len(name) == 200
    assert name.endswith("가 copy")


def test_projects_count_in_a_tier_of_their_own(owner_api, settings):
    settings.RATES = {**settings.RATES, "projects": "2/1m"}
    assert [owner_api.get("/api/projects").status_code for _ in range(3)] == [200, 200, 429]
    assert owner_api.get("/api/assets").status_code == 200
    assert Project.objects.count() == 0
