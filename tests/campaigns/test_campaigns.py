"""Campaigns: who may do what with them, how they move, what they cost."""

from decimal import Decimal

import pytest

from accounts import ledger
from accounts.models import Budget, User
from campaigns import services
from campaigns.models import Campaign, CampaignMember, Creative
from tests.factories import CampaignFactory, UserFactory, client_of

pytestmark = pytest.mark.django_db
Status = Campaign.Status


@pytest.fixture
def campaign(owner):
    return CampaignFactory(user=owner, budget=Decimal("1.5"), status="draft")


@pytest.fixture
def path(campaign):
    return f"/api/campaigns/{campaign.pk}"


def member(campaign, role):
    user = UserFactory()
    CampaignMember.objects.create(campaign=campaign, user=user, role=role)
    return client_of(user)


def test_a_campaign_begins_and_says_what_it_may_cost(owner_api):
    wish = {"name": "겨울", "budget": "120.000000001", "status": "active", "start_date": "2026-11-02"}
    made = owner_api.post("/api/campaigns", wish)
    assert made.status_code == 201
    body = made.json()
    assert (body["name"], body["budget"], body["status"], body["role"]) == ("겨울", "120.000000001", "active", "owner")
    assert body["spend"] == {
        "used": "0.000000000",
        "held": "0.000000000",
        "limit": "120.000000001",
        "left": "120.000000001",
    }
    assert owner_api.get(f"/api/campaigns/{body['id']}").json() == body


@pytest.mark.parametrize(
    ("wish", "field", "code"),
    [
        ({}, "name", "required"),
        ({"name": " "}, "name", "blank"),
        ({"name": "x", "budget": "-1"}, "budget", "min_value"),
        ({"name": "x", "budget": "0.0000000001"}, "budget", "max_decimal_places"),
        ({"name": "x", "budget": "NaN"}, "budget", "invalid"),
        ({"name": "x", "status": "gone"}, "status", "invalid_choice"),
        ({"name": "x", "start_date": "2026-02-30"}, "start_date", "invalid"),
        ({"name": "x", "start_date": "2026-02-02", "end_date": "2026-02-01"}, "end_date", "ends_before_start"),
    ],
)
def test_bad_input_names_its_field(owner_api, wish, field, code):
    answer = owner_api.post("/api/campaigns", wish)
    (error,) = answer.json()["errors"]
    assert (answer.status_code, error["field"], error["code"]) == (400, field, code)
    assert not Campaign.objects.exists()


def test_the_end_is_checked_against_the_start_that_stands(owner_api, path):
    assert owner_api.patch(path, {"start_date": "2026-12-01"}).status_code == 200
    assert owner_api.patch(path, {"end_date": "2026-11-30"}).json()["errors"][0]["code"] == "ends_before_start"


MOVES = {(source, target) for source, targets in Campaign.MOVES.items() for target in targets}


@pytest.mark.parametrize("source", Status.values)
@pytest.mark.parametrize("target", Status.values)
def test_only_legal_moves(owner_api, campaign, path, source, target):
    Campaign.objects.update(status=source)
    answer = owner_api.patch(path, {"status": target, "name": "Renamed"})
    campaign.refresh_from_db()
    if source == target or (source, target) in MOVES:
        assert (answer.status_code, campaign.status, campaign.name) == (200, target, "Renamed")
    else:
        assert (answer.status_code, answer.json()["code"]) == (409, "illegal_transition")
        assert (campaign.status, campaign.name) != (target, "Renamed")


def test_a_move_that_another_overtook_is_refused(owner_api, campaign, path):
    """The status is compared in the UPDATE itself, not with what was read."""
    Campaign.objects.update(status="active")
    stale = Campaign.objects.get()
    Campaign.objects.update(status="completed")
    with pytest.raises(services.IllegalTransition):
        services.change(stale, {"status": "paused"})


@pytest.mark.parametrize("status", Status.values)
def test_only_drafts_are_deleted_and_their_costs_stay(owner_api, campaign, path, status):
    Budget.objects.create(key=f"campaign_usd:{campaign.pk}:", kind="campaign_usd", owner_id=campaign.pk, spent=5)
    Campaign.objects.update(status=status)
    answer = owner_api.delete(path)
    assert answer.status_code == (204 if status == "draft" else 409)
    assert Campaign.objects.exists() is (status != "draft")
    assert Budget.objects.get().spent == 5


def test_spend_is_what_the_ledger_says(owner, owner_api, campaign, path):
    key = ledger.budget_key(Budget.Kind.CAMPAIGN_USD, campaign.pk, "")
    Budget.objects.create(key=key, kind="campaign_usd", owner_id=campaign.pk, spent=1_000_000_001, held=400_000_000)
    expected = {"used": "1.000000001", "held": "0.400000000", "limit": "1.500000000", "left": "0.099999999"}
    assert owner_api.get(path).json()["spend"] == expected
    assert owner_api.get("/api/campaigns").json()["results"][0]["spend"] == expected
    lowered = owner_api.patch(path, {"budget": "1"}).json()
    assert lowered["spend"]["left"] == "0.000000000"
    assert owner_api.patch(path, {"budget": None}).json()["spend"]["left"] is None


def test_members_see_editors_change_and_only_the_owner_shares(owner_api, stranger_api, campaign, path):
    viewer, editor = member(campaign, "viewer"), member(campaign, "editor")
    for person, role in ((viewer, "viewer"), (editor, "editor"), (owner_api, "owner")):
        assert person.get(path).json()["role"] == role
        assert [row["id"] for row in person.get("/api/campaigns").json()["results"]] == [campaign.pk]
        assert len(person.get(f"{path}/members").json()["results"]) == 2
    refused = viewer.patch(path, {"name": "Mine"})
    assert (refused.status_code, refused.json()["code"]) == (403, "read_only_member")
    assert editor.patch(path, {"name": "Ours"}).status_code == 200
    for person in (viewer, editor):
        assert person.delete(path).json()["code"] == "owner_only"
        assert person.post(f"{path}/members", {"email": "x@example.com"}).json()["code"] == "owner_only"
    assert stranger_api.get(f"{path}/members").status_code == 404


def test_sharing_by_e_mail_whatever_its_case(owner_api, stranger: User, stranger_api, campaign, path):
    made = owner_api.post(f"{path}/members", {"email": stranger.email.upper(), "role": "viewer"})
    assert (made.status_code, made.json()["username"]) == (201, stranger.username)
    again = owner_api.post(f"{path}/members", {"email": stranger.email, "role": "editor"}).json()
    assert (again["id"], again["role"]) == (made.json()["id"], "editor")
    address = f"{path}/members/{again['id']}"
    assert owner_api.patch(address, {"role": "viewer"}).json()["role"] == "viewer"
    assert stranger_api.patch(address, {"role": "editor"}).json()["code"] == "owner_only"
    assert stranger_api.delete(address).status_code == 204  # leaving is one's own right
    assert stranger_api.get(path).status_code == 404


@pytest.mark.parametrize(("email", "code"), [("nobody@example.com", "unknown_account"), ("x", "invalid")])
def test_sharing_with_nobody(owner_api, path, email, code):
    answer = owner_api.post(f"{path}/members", {"email": email})
    assert (answer.status_code, answer.json()["errors"][0]["field"]) == (400, "email")
    assert answer.json()["errors"][0]["code"] == code


def test_the_owner_is_no_member(owner, owner_api, path):
    answer = owner_api.post(f"{path}/members", {"email": owner.email})
    assert answer.json()["errors"][0]["code"] == "is_owner"


def test_a_viewer_cannot_spend_the_budget_an_editor_can(campaign):
    wish = {"prompt": "Iced latte", "campaign_id": campaign.pk}
    refused = member(campaign, "viewer").post("/api/generate/text", wish)
    assert (refused.status_code, refused.json()["code"]) == (403, "read_only_member")
    assert member(campaign, "editor").post("/api/generate/text", wish).status_code == 200
    assert client_of(UserFactory()).post("/api/generate/text", wish).status_code == 404


def test_members_see_the_campaign_s_creatives(owner, campaign, stranger_api):
    made = Creative.objects.create(user=owner, campaign=campaign, content_type="text", prompt="x", model="m")
    viewer = member(campaign, "viewer")
    assert [row["id"] for row in viewer.get("/api/creatives").json()["results"]] == [made.pk]
    assert stranger_api.get(f"/api/creatives/{made.pk}").status_code == 404
