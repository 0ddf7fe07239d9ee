"""Recommendations that a real index nominates."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from campaigns.creatives import performance, sources
from campaigns.models import Creative, Metric
from tests.campaigns.test_performance import metrics
from tests.campaigns.test_recommend import found, ids, make, picture
from tests.factories import CampaignFactory, UserFactory, client_of

LATTE = "겨울 아침에 마시는 따뜻한 귤 라테 한 잔"


def indexed(user, text, score_low=0.03, **fields):
    creative = make(user, text, score_low, **fields)
    sources.note([creative])
    return creative


@pytest.fixture
def shelf(owner):
    """Creatives about coffee, about shoes, and one in another language."""
    return {
        "latte": indexed(owner, LATTE, 0.03),
        "coffee": indexed(owner, "A warm cup of coffee for a cold winter morning", 0.05),
        "shoes": indexed(owner, "발이 편한 여름 러닝화, 오늘 신고 내일 달려요", 0.09),
    }


def test_what_means_the_same_is_found_across_languages(owner_api, shelf, index_now):
    index_now()
    body = found(owner_api, query="hot coffee in winter")
    assert body["degraded"] is False
    assert ids(body) == [shelf["coffee"].pk, shelf["latte"].pk]
    assert all(0.3 < each["similarity"] <= 1 for each in body["results"])


def test_what_has_nothing_to_do_with_it_is_left_out(owner_api, shelf, index_now):
    index_now()
    assert found(owner_api, query="quantum mechanics lecture notes")["results"] == []


def test_of_the_similar_the_proven_one_leads(owner, owner_api, index_now):
    like = indexed(owner, "겨울 아침에 마시는 따뜻한 라테", 0.01)
    proven = indexed(owner, "추운 날 아침에 어울리는 따뜻한 커피", 0.04)
    index_now()
    body = found(owner_api, query="겨울 아침에 마시는 따뜻한 라테")
    similarities = {each["creative"]["id"]: each["similarity"] for each in body["results"]}
    assert similarities[like.pk] > similarities[proven.pk]
    assert ids(body) == [proven.pk, like.pk]


def test_strangers_creatives_are_never_nominated(owner, stranger, stranger_api, owner_api, index_now):
    campaign = CampaignFactory(user=owner)
    member = UserFactory()
    campaign.memberships.create(user=member, role="editor")
    mine, shared = indexed(owner, LATTE), indexed(owner, "따뜻한 라테 한 잔의 겨울 아침이에요", campaign=campaign)
    by_member = indexed(member, "라테로 시작하는 겨울 아침, 귤 향이 나요", campaign=campaign)
    private = indexed(member, "귤 라테, 겨울 아침에 혼자 마셔요")
    foreign = indexed(stranger, "겨울 아침의 귤 라테와 토스트")
    index_now()
    assert set(ids(found(owner_api, query=LATTE))) == {mine.pk, shared.pk, by_member.pk}
    assert set(ids(found(client_of(member), query=LATTE))) == {shared.pk, by_member.pk, private.pk}
    assert ids(found(stranger_api, query=LATTE)) == [foreign.pk]
    campaign.memberships.all().delete()
    assert set(ids(found(client_of(member), query=LATTE))) == {by_member.pk, private.pk}


def test_the_database_has_the_last_word(owner_api, shelf, index_now):
    index_now()
    Creative.objects.filter(pk=shelf["coffee"].pk).update(status="archived")
    Creative.objects.filter(pk=shelf["latte"].pk).update(score=0.01)
    assert shelf["coffee"].pk not in ids(found(owner_api, query="hot coffee in winter"))
    assert shelf["latte"].pk not in ids(found(owner_api, query="hot coffee in winter"))


def test_metrics_reach_the_index_without_embedding_again(owner, owner_api, index_now):
    campaign = CampaignFactory(user=owner)
    creative = indexed(owner, LATTE, 0.0, campaign=campaign, score=0.0)
    index_now()
    assert found(owner_api, query=LATTE)["results"] == []
    performance.record_metrics(metrics(campaign, creative, 10_000, 900, 90))
    index_now()
    assert ids(found(owner_api, query=LATTE)) == [creative.pk]
    assert Metric.objects.count() == 3


def test_pictures_are_found_by_their_prompt(owner, owner_api, index_now):
    snow = picture(owner, "a")
    sources.note([snow])
    indexed(owner, "첫눈 오는 날의 커피")
    index_now()
    assert ids(found(owner_api, query="눈 내리는 풍경", content_type="image")) == [snow.pk]


def test_near_duplicates_are_folded_here_too(owner, owner_api, index_now):
    indexed(owner, LATTE, 0.02)
    best = indexed(owner, LATTE + "!", 0.04)
    index_now()
    body = found(owner_api, query=LATTE)
    assert [(each["creative"]["id"], each["alike"]) for each in body["results"]] == [(best.pk, 1)]


def test_a_server_that_is_gone_leaves_the_words(owner_api, shelf, index_now, settings):
    index_now()
    settings.CHROMA_URL = "http://127.0.0.1:9"
    body = found(owner_api, query="coffee winter")
    assert (body["degraded"], ids(body)) == (True, [shelf["coffee"].pk])


def test_it_costs_the_same_at_any_length(owner, owner_api, index_now):
    costs = []
    for number in range(16):
        indexed(owner, f"Winter latte number {number}", campaign=CampaignFactory(user=owner))
        if number in (0, 15):
            index_now()
            found(owner_api, query="winter latte")
            with CaptureQueriesContext(connection) as queries:
                assert len(found(owner_api, query="winter latte", n_results=20)["results"]) == number + 1
            costs.append(len(queries))
    assert costs == [4, 4]  # sign-in, whose there is, the index, the creatives
