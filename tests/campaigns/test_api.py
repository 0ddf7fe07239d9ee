import pytest

from campaigns.models import Creative, Guideline, Segment
from tests.factories import BrandFactory, CampaignFactory, SegmentFactory


def creative(user, **fields):
    values = {"content_type": "text", "prompt": "Headline", "result": {"text": "Hello"}, "model": "offline-text"}
    return Creative.objects.create(user=user, **{**values, **fields})


def brand(user, **fields):
    made = BrandFactory(user=user, **fields)
    Guideline.objects.create(brand=made, category="tone", text="Warm")
    return made


MAKERS = {
    "campaigns": lambda user: CampaignFactory(user=user),
    "segments": lambda user: SegmentFactory(user=user),
    "brands": brand,
    "creatives": creative,
}
each_list = pytest.mark.parametrize(("name", "make"), MAKERS.items(), ids=MAKERS)


@each_list
def test_everybody_sees_their_own(api, owner, owner_api, stranger_api, staff_api, name, make):
    thing = make(owner)
    assert [row["id"] for row in owner_api.get(f"/api/{name}").json()["results"]] == [thing.pk]
    assert owner_api.get(f"/api/{name}/{thing.pk}").json()["id"] == thing.pk
    for client in (stranger_api, staff_api):
        assert client.get(f"/api/{name}").json()["results"] == []
        assert client.get(f"/api/{name}/{thing.pk}").status_code == 404
    assert api.get(f"/api/{name}").status_code == 401
    assert api.get(f"/api/{name}/{thing.pk}").status_code == 401


@each_list
def test_unknown_ids_are_not_found(owner_api, name, make):
    for pk in ("1", "99999999999999999999999", "x"):
        assert owner_api.get(f"/api/{name}/{pk}").status_code == 404


def test_a_campaign_shows_its_budget_exactly(owner, owner_api):
    campaign = CampaignFactory(user=owner, budget="0.000000001")
    assert owner_api.get(f"/api/campaigns/{campaign.pk}").json()["budget"] == "0.000000001"
    free = CampaignFactory(user=owner, budget=None)
    assert owner_api.get(f"/api/campaigns/{free.pk}").json()["budget"] is None


def test_what_staff_shares_is_seen_by_all(staff, stranger_api):
    segment = Segment.objects.create(user=None, name="Commuters", criteria={"age": [25, 39]})
    shared = brand(staff, shared_with_all=True)
    row = stranger_api.get(f"/api/segments/{segment.pk}").json()
    assert (row["shared"], row["criteria"]) == (True, {"age": [25, 39]})
    assert [found["id"] for found in stranger_api.get("/api/brands").json()["results"]] == [shared.pk]


def test_a_brand_comes_with_its_guidelines_in_order(owner, owner_api):
    made = BrandFactory(user=owner, palette=["#1f3a34"], fonts=["Pretendard"])
    for position, text in ((2, "Second"), (1, "First")):
        Guideline.objects.create(brand=made, category="tone", text=text, position=position)
    body = owner_api.get(f"/api/brands/{made.pk}").json()
    assert (body["palette"], body["fonts"]) == (["#1f3a34"], ["Pretendard"])
    assert [rule["text"] for rule in body["guidelines"]] == ["First", "Second"]


def test_creatives_are_paged_by_cursor_newest_first(owner, owner_api):
    made = [creative(owner).pk for _ in range(5)]
    Creative.objects.update(created_at="2026-11-20T00:00:00Z")  # equal times: the cursor must not skip or repeat
    seen, url = [], "/api/creatives?page_size=2"
    while url:
        page = owner_api.get(url).json()
        seen += [row["id"] for row in page["results"]]
        url = page["next"]
    assert seen == made[::-1]
    assert owner_api.get("/api/creatives?cursor=nonsense").status_code == 404


def test_creatives_are_filtered_by_type(owner, owner_api):
    creative(owner)
    image = creative(owner, content_type="image", result={"asset": "x", "url": "/media/x.png"})
    found = owner_api.get("/api/creatives", {"content_type": "image"}).json()["results"]
    assert [(row["id"], row["result"]["url"]) for row in found] == [(image.pk, "/media/x.png")]
    wrong = owner_api.get("/api/creatives", {"content_type": "song"})
    assert (wrong.status_code, wrong.json()["errors"][0]["field"]) == (400, "content_type")
