import pytest

from campaigns.models import Creative
from tests.factories import CampaignFactory, UserFactory
from vectorstore.documents import source_of


def make(user, **fields):
    values = {"content_type": "text", "prompt": "Headline", "result": {"text": "Hello"}, "model": "offline-text"}
    return Creative.objects.create(user=user, **{**values, **fields})


def test_a_text_is_found_by_prompt_and_words(owner):
    creative = make(owner, campaign=CampaignFactory(user=owner), prompt="겨울 문구", score=0.04, score_low=0.03)
    (document,) = source_of("copy_texts").documents([str(creative.pk)])
    assert (document.id, document.text, document.user_id) == (str(creative.pk), "겨울 문구\nHello", owner.pk)
    assert document.metadata == {
        "campaign_id": creative.campaign_id,
        "content_type": "text",
        "language": "en",
        "score": 0.04,
        "score_low": 0.03,
        "impressions": 0,
    }


def test_a_picture_is_found_by_its_prompt(owner):
    picture = make(owner, content_type="image", prompt="첫눈 오는 날", result={"url": "/media/x.png"})
    (document,) = source_of("images").documents([str(picture.pk)])
    assert (document.text, document.metadata["language"], document.metadata["campaign_id"]) == ("첫눈 오는 날", "ko", 0)


def test_what_is_archived_or_gone_is_taken_out(owner):
    kept, archived = make(owner), make(owner, status="archived")
    ids = [str(kept.pk), str(archived.pk), "999999", "nonsense"]
    assert [document.id for document in source_of("copy_texts").documents(ids)] == [str(kept.pk)]
    assert source_of("copy_texts").count() == 1 and source_of("images").count() == 0


def test_all_are_walked_through_in_order(owner):
    made = [str(make(owner).pk) for _ in range(5)]
    source, seen = source_of("copy_texts"), []
    while batch := source.ids_after(seen[-1] if seen else "", 2):
        seen += batch
    assert seen == made


@pytest.mark.parametrize("who", ["stranger", "member"])
def test_only_what_one_may_see_is_shown(owner, stranger, who):
    campaign = CampaignFactory(user=owner)
    creative = make(owner, campaign=campaign)
    member = UserFactory()
    campaign.memberships.create(user=member)
    seen = source_of("copy_texts").visible({"stranger": stranger, "member": member}[who], [str(creative.pk)])
    assert set(seen) == ({str(creative.pk)} if who == "member" else set())
