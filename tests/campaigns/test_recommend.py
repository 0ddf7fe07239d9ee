import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from campaigns.creatives.folding import fold
from campaigns.models import Creative, Feedback
from tests.factories import CampaignFactory, UserFactory, client_of
from tests.language import in_hangul

URL = "/api/creatives/recommend"


def make(user, text, score_low=0.03, **fields):
    values = {"content_type": "text", "prompt": "Headline", "result": {"text": text}, "model": "offline-text"}
    numbers = {"impressions": 41_200, "clicks": 1195, "conversions": 61, "score": 0.06, "score_source": "creative"}
    return Creative.objects.create(user=user, score_low=score_low, **{**values, **numbers, **fields})


def picture(user, asset, **fields):
    return make(
        user, "", content_type="image", prompt="첫눈 오는 날", result={"asset": asset, "url": "/x.png"}, **fields
    )


def found(client, **query):
    answer = client.get(URL, query)
    assert answer.status_code == 200, answer.content
    return answer.json()


def ids(body):
    return [each["creative"]["id"] for each in body["results"]]


def test_without_a_query_the_best_proven_come_first(owner, owner_api):
    poor, good = make(owner, "A quiet line", 0.01), make(owner, "Another thing altogether", 0.05)
    body = found(owner_api)
    assert (ids(body), body["degraded"]) == ([good.pk, poor.pk], False)
    first = body["results"][0]
    assert first["similarity"] is None and first["alike"] == 0
    assert (first["score"], first["score_low"], first["score_source"]) == (0.06, 0.05, "creative")
    assert first["metrics"] == {
        "impressions": 41_200,
        "clicks": 1195,
        "conversions": 61,
        "ctr": 0.029005,
        "cvr": 0.051046,
    }
    assert first["why"] == "2.9% of 41,200 impressions clicked, 5.1% of those bought; at least 5.0% proven."


def test_without_an_index_words_are_compared_and_it_says_so(owner, owner_api):
    proven = make(owner, "Nothing in common", 0.09)
    latte, winter = make(owner, "귤 라테 한 잔", 0.02), make(owner, "겨울 라테와 귤", 0.03)
    body = found(owner_api, query="겨울 라테")
    assert body["degraded"] is True
    assert ids(body) == [winter.pk, latte.pk]
    assert proven.pk not in ids(body)
    assert found(owner_api, query="!?")["results"] == []


def test_only_one_s_own_and_what_is_shared(owner, stranger, stranger_api, owner_api):
    campaign, other = CampaignFactory(user=owner), CampaignFactory(user=stranger)
    member = UserFactory()
    campaign.memberships.create(user=member)
    mine, theirs = make(owner, "Winter latte", campaign=campaign), make(stranger, "Winter latte too", campaign=other)
    secret = make(owner, "Winter latte unshared")
    for query in ("", "winter latte"):
        assert ids(found(stranger_api, query=query)) == [theirs.pk]
        assert ids(found(client_of(member), query=query)) == [mine.pk]
        assert set(ids(found(owner_api, query=query))) == {mine.pk, secret.pk}


def test_what_does_not_perform_or_is_archived_is_left_out(owner, owner_api):
    make(owner, "A line", score=0.04)
    make(owner, "Another line of a kind", status="archived")
    make(owner, "A film", content_type="video")
    assert found(owner_api)["results"] == []
    assert len(found(owner_api, min_performance="0.04")["results"]) == 1


def test_of_one_type_only(owner, owner_api):
    text, image = make(owner, "A line"), picture(owner, "a")
    assert ids(found(owner_api, content_type="text")) == [text.pk]
    assert ids(found(owner_api, content_type="image")) == [image.pk]
    assert len(ids(found(owner_api))) == 2


def test_near_duplicates_are_folded_into_the_best_proven(owner, owner_api):
    make(owner, "첫눈보다 먼저 도착했어요. 구운 밤처럼 고소해요.", 0.02)
    best = make(owner, "첫눈보다 먼저, 도착했어요!\n구운 밤처럼 고소해요", 0.04)
    make(owner, "첫눈보다 먼저 도착했어요. 구운 밤처럼 고소하죠.", 0.03)
    other = make(owner, "겨울 아침은 조금 늦게 시작해요.", 0.01)
    body = found(owner_api)
    assert [(each["creative"]["id"], each["alike"]) for each in body["results"]] == [(best.pk, 2), (other.pk, 0)]


def test_other_numbers_and_other_pictures_are_no_duplicates(owner):
    fifth, third = make(owner, "20% off everything this week"), make(owner, "30% off everything this week")
    first, same, another = picture(owner, "a"), picture(owner, "a"), picture(owner, "b")
    folded = fold([fifth, third, first, same, another])
    assert [(creative.pk, alike) for creative, alike in folded] == [
        (fifth.pk, 0),
        (third.pk, 0),
        (first.pk, 1),
        (another.pk, 0),
    ]


def test_of_equals_the_better_liked_comes_first(owner, owner_api):
    plain, liked = make(owner, "A quiet line"), make(owner, "Something else entirely")
    Feedback.objects.create(creative=liked, user=owner, rating=5)
    Feedback.objects.create(creative=plain, user=owner, rating=2)
    make(owner, "Nobody said a word about this")
    assert ids(found(owner_api))[:2] == [liked.pk, plain.pk]


@pytest.mark.parametrize(
    ("fields", "english"),
    [
        ({"score_source": "campaign"}, "Of its whole campaign, 2.9% of 41,200 impressions clicked"),
        ({"clicks": 50_000}, "More clicks or conversions were reported than can be"),
        ({"impressions": 0, "clicks": 0, "conversions": 0, "score_source": ""}, "Nothing has been measured yet."),
    ],
)
def test_why_is_honest_in_both_languages(owner, owner_api, fields, english):
    make(owner, "A line", **fields)
    assert found(owner_api)["results"][0]["why"].startswith(english)
    owner.language = "ko"
    owner.save()
    assert in_hangul(found(owner_api)["results"][0]["why"])


@pytest.mark.parametrize(
    ("query", "field", "code"),
    [
        ({"min_performance": "much"}, "min_performance", "invalid"),
        ({"min_performance": "nan"}, "min_performance", "invalid"),
        ({"min_performance": "1.01"}, "min_performance", "max_value"),
        ({"min_performance": "-0.1"}, "min_performance", "min_value"),
        ({"n_results": "0"}, "n_results", "min_value"),
        ({"n_results": "1000"}, "n_results", "max_value"),
        ({"n_results": "5.5"}, "n_results", "invalid"),
        ({"query": "라" * 10_000}, "query", "max_length"),
        ({"query": "a\x00b"}, "query", "null_characters_not_allowed"),
        ({"content_type": "song"}, "content_type", "invalid_choice"),
    ],
)
def test_bad_input_is_named(owner_api, query, field, code):
    answer = owner_api.get(URL, query)
    assert answer.status_code == 400
    assert [(each["field"], each["code"]) for each in answer.json()["errors"]] == [(field, code)]


@pytest.mark.parametrize("query", ["", "winter latte"])
def test_it_costs_the_same_at_any_length(owner, owner_api, query):
    costs = []
    for number in range(16):
        make(owner, f"Winter latte number {number}", campaign=CampaignFactory(user=owner))
        if number in (0, 15):
            with CaptureQueriesContext(connection) as queries:
                found(owner_api, query=query, n_results=20)
            costs.append(len(queries))
    assert costs[0] == costs[1]
