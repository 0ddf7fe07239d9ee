"""Brands: who may do what with them, what they hold, and what counts their version up."""

import pytest
from django.core.files.base import ContentFile
from django.core.files.storage import default_storage

from campaigns.models import Brand, BrandMember, Guideline
from tests.factories import BrandFactory, UserFactory, client_of
from vectorstore.models import IndexTask

pytestmark = pytest.mark.django_db


@pytest.fixture
def brand(owner):
    return BrandFactory(user=owner)


@pytest.fixture
def path(brand):
    return f"/api/brands/{brand.pk}"


@pytest.fixture
def picture(settings, tmp_path):
    settings.MEDIA_ROOT = tmp_path
    return default_storage.url(default_storage.save(f"assets/ab/{'ab' * 16}.png", ContentFile(b"png")))


def member(brand, role):
    user = UserFactory()
    BrandMember.objects.create(brand=brand, user=user, role=role)
    return client_of(user)


def test_a_brand_is_made_and_read(owner_api, picture):
    wish = {"name": "달볕", "palette": ["#1F3A34", "#e8dcc7", "#1f3a34"], "fonts": ["Pretendard"], "logo": picture}
    made = owner_api.post("/api/brands", wish)
    assert made.status_code == 201, made.content
    body = made.json()
    assert body["palette"] == ["#1f3a34", "#e8dcc7"]
    assert (body["fonts"], body["logo"]) == (["Pretendard"], picture)
    assert (body["role"], body["version"], body["shared_with_all"], body["guidelines"]) == ("owner", 1, False, [])
    assert owner_api.get(f"/api/brands/{body['id']}").json() == body


def test_a_whole_address_of_this_host_is_a_logo_too(owner_api, path, picture):
    assert owner_api.patch(path, {"logo": f"http://testserver{picture}"}).json()["logo"] == picture


@pytest.mark.parametrize(
    ("wish", "field", "code"),
    [
        ({}, "name", "required"),
        ({"name": " "}, "name", "blank"),
        ({"name": "x" * 201}, "name", "max_length"),
        ({"name": "x", "palette": ["red"]}, "palette", "invalid_palette"),
        ({"name": "x", "palette": ["#fff"]}, "palette", "invalid_palette"),
        ({"name": "x", "palette": ["#ffffff"] * 25}, "palette", "invalid_palette"),
        ({"name": "x", "palette": "#ffffff"}, "palette", "not_a_list"),
        ({"name": "x", "fonts": ["f" * 81]}, "fonts", "invalid_fonts"),
        ({"name": "x", "fonts": ["f"] * 13}, "fonts", "invalid_fonts"),
        ({"name": "x", "logo": "https://evil.example/x.png"}, "logo", "unknown_picture"),
        ({"name": "x", "logo": f"//evil.example/media/assets/ab/{'ab' * 16}.png"}, "logo", "unknown_picture"),
        ({"name": "x", "logo": f"/media/assets/cd/{'cd' * 16}.png"}, "logo", "unknown_picture"),
        ({"name": "x", "logo": "/media/../artify/settings.py"}, "logo", "unknown_picture"),
        ({"name": "x", "logo": "javascript:alert(1)"}, "logo", "unknown_picture"),
        ({"name": "x", "logo": "http://[::1"}, "logo", "unknown_picture"),
    ],
)
def test_bad_input_names_its_field(owner_api, picture, wish, field, code):
    answer = owner_api.post("/api/brands", wish)
    (error,) = answer.json()["errors"]
    assert (answer.status_code, error["field"], error["code"]) == (400, field, code)
    assert not Brand.objects.exists()


@pytest.mark.parametrize(
    ("change", "counts"),
    [({"name": "New"}, True), ({"palette": []}, True), ({"fonts": ["Serif"]}, True), ({"logo": ""}, False)],
)
def test_what_shapes_results_counts_the_version_up(owner_api, brand, path, change, counts):
    assert owner_api.patch(path, change).json()["version"] == brand.version + counts


def test_nobody_shares_a_brand_with_all_through_the_api(owner_api, path):
    assert owner_api.patch(path, {"shared_with_all": True, "version": 99}).json()["shared_with_all"] is False
    assert Brand.objects.get().version == 1


def test_members_see_editors_change_and_only_the_owner_shares(owner_api, stranger_api, brand, path):
    viewer, editor = member(brand, "viewer"), member(brand, "editor")
    for person, role in ((viewer, "viewer"), (editor, "editor"), (owner_api, "owner")):
        assert person.get(path).json()["role"] == role
        assert [row["role"] for row in person.get("/api/brands").json()["results"]] == [role]
        assert len(person.get(f"{path}/members").json()["results"]) == 2
    assert viewer.patch(path, {"name": "Mine"}).json()["code"] == "read_only_member"
    assert viewer.post(f"{path}/guidelines", {"text": "Warm"}).json()["code"] == "read_only_member"
    assert editor.patch(path, {"name": "Ours"}).status_code == 200
    assert editor.post(f"{path}/guidelines", {"text": "Warm"}).status_code == 201
    for person in (viewer, editor):
        assert person.delete(path).json()["code"] == "owner_only"
        assert person.post(f"{path}/members", {"email": "x@example.com"}).json()["code"] == "owner_only"
    assert stranger_api.get(f"{path}/members").status_code == 404


def test_the_list_counts_what_one_may_read_and_publish(owner_api, stranger, stranger_api, brand):
    BrandFactory(user=stranger, name="Another")
    BrandMember.objects.create(brand=brand, user=stranger, role="viewer")
    Guideline.objects.create(brand=brand, text="Published")
    Guideline.objects.create(brand=brand, text="Unfinished", version=0)
    Guideline.objects.create(brand=brand, text="Known", draft={"category": "tone", "text": "Secret"})

    def counts(person):
        rows = person.get("/api/brands").json()["results"]
        assert all("guidelines" not in row for row in rows)
        return {row["name"]: (row["guideline_count"], row["draft_count"]) for row in rows}

    assert counts(owner_api) == {brand.name: (3, 2)}
    assert counts(stranger_api) == {brand.name: (2, 0), "Another": (0, 0)}
    body = owner_api.get(f"/api/brands/{brand.pk}").json()
    assert (len(body["guidelines"]), body["guideline_count"], body["draft_count"]) == (3, 3, 2)


def test_sharing_by_e_mail_and_leaving(owner_api, stranger, stranger_api, path):
    made = owner_api.post(f"{path}/members", {"email": stranger.email.upper(), "role": "editor"}).json()
    assert (made["username"], made["role"]) == (stranger.username, "editor")
    address = f"{path}/members/{made['id']}"
    assert owner_api.patch(address, {"role": "viewer"}).json()["role"] == "viewer"
    assert stranger_api.delete(address).status_code == 204
    assert stranger_api.get(path).status_code == 404


def test_what_is_shared_with_all_is_used_by_all_and_shows_nobody_s_address(staff, stranger_api):
    shared = BrandFactory(user=staff, shared_with_all=True)
    member(shared, "editor")
    Guideline.objects.create(brand=shared, text="Published")
    Guideline.objects.create(brand=shared, text="Unfinished", version=0)
    Guideline.objects.create(brand=shared, text="Known", draft={"category": "tone", "text": "Secret"})
    body = stranger_api.get(f"/api/brands/{shared.pk}").json()
    assert (body["role"], [(rule["text"], rule["draft"]) for rule in body["guidelines"]]) == (
        "viewer",
        [("Published", None), ("Known", None)],
    )
    assert stranger_api.get(f"/api/brands/{shared.pk}/members").status_code == 404
    assert stranger_api.patch(f"/api/brands/{shared.pk}", {"name": "x"}).json()["code"] == "read_only_member"


def test_deleting_a_brand_takes_its_guidelines_out_of_the_index(owner_api, brand, path):
    ids = [Guideline.objects.create(brand=brand, text=text).pk for text in ("One", "Two")]
    assert owner_api.delete(path).status_code == 204
    assert not Brand.objects.exists()
    noted = IndexTask.objects.filter(collection="brand_guidelines").values_list("object_id", flat=True)
    assert sorted(noted) == sorted(map(str, ids))


def test_copy_is_checked_against_what_is_published(owner_api, stranger_api, brand, path):
    rule = Guideline.objects.create(brand=brand, category="forbidden", text="'최고'는 쓰지 않아요.")
    Guideline.objects.create(brand=brand, category="style", text="이모지 금지", version=0)
    answer = owner_api.post(f"{path}/check", {"text": " 🎉 최고예요!"})
    (finding,) = answer.json()["findings"]
    assert (finding["code"], finding["start"], finding["end"], finding["found"]) == ("forbidden_word", 4, 6, "최고")
    assert finding["guideline"] == {"id": rule.pk, "category": "forbidden", "text": rule.text}
    assert "최고" in finding["detail"]
    assert owner_api.post(f"{path}/check", {"text": ""}).json() == {"findings": []}
    too_long = owner_api.post(f"{path}/check", {"text": "x" * 8001})
    assert (too_long.status_code, too_long.json()["errors"][0]["code"]) == (400, "max_length")
    assert stranger_api.post(f"{path}/check", {"text": "x"}).status_code == 404
