"""Feedback: one a person and creative, its average beside the creative."""

import pytest

from campaigns.models import CampaignMember, Creative, Feedback
from tests.factories import CampaignFactory, SegmentFactory, UserFactory, client_of

pytestmark = pytest.mark.django_db


@pytest.fixture
def creative(owner):
    return Creative.objects.create(
        user=owner, campaign=CampaignFactory(user=owner), content_type="text", prompt="p", model="m"
    )


@pytest.fixture
def colleague(creative):
    user = UserFactory()
    CampaignMember.objects.create(campaign=creative.campaign, user=user, role="viewer")
    return client_of(user)


def test_each_has_one_voice_and_the_average_is_shown(owner_api, colleague, creative):
    path = f"/api/creatives/{creative.pk}"
    assert owner_api.get(path).json()["feedback"] == {"count": 0, "average": None, "own": None}
    assert owner_api.post(f"{path}/feedback", {"rating": 2, "comment": "Dull"}).status_code == 201
    again = owner_api.post(f"{path}/feedback", {"rating": 5}).json()
    assert (again["rating"], again["comment"]) == (5, "Dull")
    colleague.post(f"{path}/feedback", {"rating": 4, "comment": "첫 문장이 좋아요."})
    assert owner_api.get(path).json()["feedback"] == {"count": 2, "average": 4.5, "own": 5}
    assert [row["rating"] for row in owner_api.get(f"{path}/feedback").json()["results"]] == [4, 5]
    assert colleague.delete(f"{path}/feedback").status_code == 204
    assert colleague.get("/api/creatives").json()["results"][0]["feedback"] == {"count": 1, "average": 5.0, "own": None}


@pytest.mark.parametrize("rating", [0, 6, -1, "x", None, 2.5, ""])
def test_another_rating_is_refused(owner_api, creative, rating):
    answer = owner_api.post(f"/api/creatives/{creative.pk}/feedback", {"rating": rating}, format="json")
    assert (answer.status_code, answer.json()["errors"][0]["field"]) == (400, "rating")
    assert not Feedback.objects.exists()


def test_a_stranger_says_nothing(stranger_api, creative):
    path = f"/api/creatives/{creative.pk}/feedback"
    assert stranger_api.post(path, {"rating": 1}).status_code == stranger_api.get(path).status_code == 404
    assert not Feedback.objects.exists()


def test_creatives_are_found_by_campaign_and_segment(owner, owner_api, stranger_api, creative):
    segment = SegmentFactory(user=owner)
    other = Creative.objects.create(user=owner, segment=segment, content_type="text", prompt="q", model="m")
    found = owner_api.get("/api/creatives", {"campaign": creative.campaign_id}).json()["results"]
    assert [row["id"] for row in found] == [creative.pk]
    assert [row["id"] for row in owner_api.get("/api/creatives", {"segment": segment.pk}).json()["results"]] == [
        other.pk
    ]
    assert stranger_api.get("/api/creatives", {"campaign": creative.campaign_id}).json()["results"] == []
    assert owner_api.get("/api/creatives", {"campaign": "x"}).status_code == 400
