"""Segments on the API: who may do what with them, and what their criteria may say."""

import jsonschema
import pytest

from campaigns.models import Creative, Segment, SegmentMember
from campaigns.segments.criteria import faults, json_schema
from tests.factories import CampaignFactory, SegmentFactory, UserFactory, client_of

pytestmark = pytest.mark.django_db
FULL = {
    "age": [25, 34],
    "gender": "female",
    "region": ["서울"],
    "interests": ["러닝", "trail snacks"],
    "behaviour": ["repeat_purchase"],
    "life_stage": ["early_career"],
}
WRONG = [
    ([], "criteria", "invalid_criteria"),
    ("women", "criteria", "invalid_criteria"),
    ({"income": 3}, "criteria.income", "unknown_criterion"),
    ({"age": 30}, "criteria.age", "invalid_age"),
    ({"age": [25]}, "criteria.age", "invalid_age"),
    ({"age": ["25", "34"]}, "criteria.age", "invalid_age"),
    ({"age": [25.5, 30]}, "criteria.age", "invalid_age"),
    ({"age": [True, 30]}, "criteria.age", "invalid_age"),
    ({"age": [-1, 30]}, "criteria.age", "invalid_age"),
    ({"age": [20, 121]}, "criteria.age", "invalid_age"),
    ({"gender": "F"}, "criteria.gender", "invalid_gender"),
    ({"gender": ["female"]}, "criteria.gender", "invalid_gender"),
    ({"region": "Seoul"}, "criteria.region", "invalid_words"),
    ({"region": [""]}, "criteria.region", "invalid_words"),
    ({"interests": [3]}, "criteria.interests", "invalid_words"),
    ({"interests": ["x" * 61]}, "criteria.interests", "invalid_words"),
    ({"interests": ["x"] * 21}, "criteria.interests", "invalid_words"),
    ({"behaviour": "repeat_purchase"}, "criteria.behaviour", "invalid_codes"),
    ({"behaviour": ["flies"]}, "criteria.behaviour", "unknown_code"),
    ({"life_stage": [None]}, "criteria.life_stage", "invalid_codes"),
    ({"life_stage": ["astronaut"]}, "criteria.life_stage", "unknown_code"),
]


def member(segment, role):
    user = UserFactory()
    SegmentMember.objects.create(segment=segment, user=user, role=role)
    return client_of(user)


def test_those_that_a_campaign_writes_for(owner, owner_api, stranger_api):
    campaign = CampaignFactory(user=owner)
    used, _other = SegmentFactory(user=owner), SegmentFactory(user=owner)
    shared = SegmentFactory(user=None)
    for segment in (used, shared, None):
        Creative.objects.create(
            user=owner, campaign=campaign, segment=segment, content_type="text", prompt="p", model="m"
        )
    path = f"/api/segments?campaign={campaign.pk}"
    assert {each["id"] for each in owner_api.get(path).json()["results"]} == {used.pk, shared.pk}
    assert stranger_api.get(path).json()["results"] == []
    for wrong in ("x", "1.5", "9" * 40):
        assert owner_api.get(f"/api/segments?campaign={wrong}").status_code == 400, wrong


def test_a_segment_is_made_changed_and_deleted(owner_api):
    made = owner_api.post("/api/segments", {"name": "Runners", "criteria": FULL}, format="json")
    assert made.status_code == 201, made.content
    body = made.json()
    assert (body["criteria"], body["role"], body["shared"]) == (FULL, "owner", False)
    assert body["summary"]["ko"].startswith("서울에 사는 일을 막 시작한 25~34세 여성")
    path = f"/api/segments/{body['id']}"
    changed = owner_api.patch(path, {"criteria": {"gender": "male"}}, format="json").json()
    assert (changed["name"], changed["criteria"], changed["summary"]["en"]) == ("Runners", {"gender": "male"}, "Men")
    assert owner_api.delete(path).status_code == 204
    assert owner_api.get(path).status_code == 404


def test_words_are_stored_tidy(owner_api):
    criteria = {"region": [" 서울 ", "서울", "\u1109\u1165\u110b\u116e\u11af"], "interests": [], "age": [None, None]}
    body = owner_api.post("/api/segments", {"name": "S", "criteria": criteria}, format="json").json()
    assert body["criteria"] == {"region": ["서울"]}


@pytest.mark.parametrize(("criteria", "field", "code"), WRONG)
def test_wrong_criteria_are_refused_with_field_and_code(owner_api, criteria, field, code):
    answer = owner_api.post("/api/segments", {"name": "S", "criteria": criteria}, format="json")
    assert answer.status_code == 400
    assert [(error["field"], error["code"]) for error in answer.json()["errors"]] == [(field, code)]
    assert not Segment.objects.exists()


def test_every_fault_is_told_at_once(owner_api):
    criteria = {"age": [40, 20], "colour": 1, "gender": 2}
    answer = owner_api.post("/api/segments", {"name": "", "criteria": criteria}, format="json")
    told = {(error["field"], error["code"]) for error in answer.json()["errors"]}
    assert told == {
        ("name", "blank"),
        ("criteria.age", "ages_reversed"),
        ("criteria.colour", "unknown_criterion"),
        ("criteria.gender", "invalid_gender"),
    }


@pytest.mark.parametrize("criteria", [{}, FULL, {"age": [None, 20]}, *(wrong for wrong, _field, _code in WRONG)])
def test_the_schema_says_what_the_check_says(criteria):
    assert jsonschema.Draft202012Validator(json_schema("ko")).is_valid(criteria) == (not faults(criteria))


def test_the_schema_speaks_the_reader_s_language(owner, owner_api):
    assert owner_api.get("/api/segments/schema").json()["properties"]["gender"]["oneOf"][0]["title"] == "Women"
    owner.language = "ko"
    owner.save()
    schema = owner_api.get("/api/segments/schema").json()
    assert schema["properties"]["gender"]["oneOf"][0]["title"] == "여성"
    assert schema["properties"]["region"]["items"]["examples"][0] == "서울"


def test_criteria_are_put_into_words_without_storing(owner_api):
    answer = owner_api.post("/api/segments/summary", {"criteria": {"age": [60, None]}}, format="json")
    assert answer.json() == {"ko": "60세 이상", "en": "People of 60 and over"}
    assert not Segment.objects.exists()
    wrong = owner_api.post("/api/segments/summary", {"criteria": {"age": 1}}, format="json")
    assert wrong.json()["errors"][0]["field"] == "criteria.age"


def test_what_staff_shares_is_read_only(stranger_api, staff_api):
    segment = SegmentFactory(user=None)
    path = f"/api/segments/{segment.pk}"
    for client in (stranger_api, staff_api):
        assert client.get(path).json()["role"] == "viewer"
        assert client.patch(path, {"name": "Mine"}).json()["code"] == "read_only_member"
        assert client.delete(path).json()["code"] == "owner_only"
        assert client.get(f"{path}/members").status_code == 404
    segment.refresh_from_db()
    assert segment.name == "Runners in Seoul"


def test_a_segment_is_shared_by_e_mail(owner, owner_api):
    path = f"/api/segments/{SegmentFactory(user=owner).pk}"
    colleague = UserFactory(email="minji@example.com")
    client = client_of(colleague)
    assert client.get(path).status_code == 404
    made = owner_api.post(f"{path}/members", {"email": "minji@example.com", "role": "editor"})
    assert made.status_code == 201
    assert [row["role"] for row in client.get("/api/segments").json()["results"]] == ["editor"]
    assert client.patch(path, {"name": "Ours"}).json()["name"] == "Ours"
    assert client.delete(path).json()["code"] == "owner_only"
    owner_api.patch(f"{path}/members/{made.json()['id']}", {"role": "viewer"})
    assert client.patch(path, {"name": "Mine"}).json()["code"] == "read_only_member"
    assert client.delete(f"{path}/members/{made.json()['id']}").status_code == 204  # members may leave
    assert client.get(path).status_code == 404


def test_a_viewer_uses_it(owner, stranger_api):
    client = member(SegmentFactory(user=owner), "viewer")
    assert client.get("/api/segments").json()["count"] == 1
    assert stranger_api.get("/api/segments").json()["count"] == 0


def test_what_was_written_for_a_deleted_segment_stays(owner, owner_api):
    segment = SegmentFactory(user=owner)
    creative = Creative.objects.create(user=owner, segment=segment, content_type="text", prompt="p", model="m")
    assert owner_api.get(f"/api/creatives/{creative.pk}").json()["segment"] == segment.pk
    owner_api.delete(f"/api/segments/{segment.pk}")
    assert owner_api.get(f"/api/creatives/{creative.pk}").json()["segment"] is None
