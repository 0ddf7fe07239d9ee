"""Campaigns, segments, creatives and feedback that move in."""

import json
from datetime import date
from decimal import Decimal

import pytest
from django.core.management import call_command

from campaigns.models import Campaign, Creative, Feedback, Segment
from campaigns.segments.criteria import faults
from generation.legacy.criteria import translated
from projects.models import Asset
from tests.factories import UserFactory, client_of
from tests.generation.legacy.pictures import data_url, png
from vectorstore.models import IndexTask

pytestmark = pytest.mark.django_db


@pytest.fixture
def minji(content):
    return content.add("users", username="minji", email="minji@example.com")


def campaign(content, **fields):
    return content.add("campaigns", **{"user_id": 1, "name": "봄 세일", "status": "active"} | fields)


def creative(content, **fields):
    told = {"campaign_id": 1, "content_type": "text", "prompt": "봄", "result": "봄이에요.", "model": "gpt-4"}
    return content.add("creatives", **told | {"status": "completed", "created_at": "2024-03-01"} | fields)


def test_a_campaign_comes_as_it_was(move_in, content, minji):
    dates = {"created_at": "2024-01-01 00:00+09", "updated_at": "2024-02-01 00:00+09"}
    campaign(content, description="설명", budget=12.5, start_date="2024-03-01", end_date="2024-04-01", **dates)
    result = move_in(content=content)
    found = Campaign.objects.get()
    assert (found.name, found.description, found.status, found.budget) == ("봄 세일", "설명", "active", Decimal("12.5"))
    assert (found.start_date, found.end_date) == (date(2024, 3, 1), date(2024, 4, 1))
    assert [each.isoformat()[:13] for each in (found.created_at, found.updated_at)] == [
        "2023-12-31T15",
        "2024-01-31T15",
    ]
    assert result.of("content.campaigns") == {"read": 1, "created": 1}


@pytest.mark.parametrize(
    ("old", "new", "codes"),
    [
        ("Running", "active", []),
        ("진행 중", "active", []),
        ("on-hold", "paused", []),
        ("종료", "completed", []),
        ("scheduled", "draft", []),
        (None, "draft", []),
        ("금요일", "paused", ["status_unknown"]),
    ],
)
def test_words_for_a_status(move_in, content, minji, old, new, codes):
    campaign(content, status=old)
    result = move_in(content=content)
    assert (Campaign.objects.get().status, result.codes("content.campaigns").get("1", [])) == (new, codes)


@pytest.mark.parametrize(
    ("old", "new", "codes"),
    [
        (None, None, []),
        ("0", Decimal(0), []),
        ("NaN", Decimal(0), ["budget_invalid"]),  # never "no limit"
        ("Infinity", Decimal(0), ["budget_invalid"]),
        ("-5", Decimal(0), ["budget_invalid"]),
        ("0.1234567891", Decimal("0.123456789"), ["budget_rounded"]),
        ("5e12", Decimal("999999999.999999999"), ["budget_rounded"]),
    ],
)
def test_amounts_of_a_budget(move_in, content, minji, old, new, codes):
    campaign(content, budget=old)
    result = move_in(content=content)
    assert (Campaign.objects.get().budget, result.codes("content.campaigns").get("1", [])) == (new, codes)


def test_days_and_names_that_cannot_be(move_in, content, minji):
    campaign(content, start_date="2024-05-01", end_date="2024-04-01")
    campaign(content, start_date="0001-01-01", end_date="9999-12-31")
    campaign(content, start_date="infinity", name="")
    campaign(content, name="긴" * 300, description="d" * 5001)
    result = move_in(content=content)
    assert result.code == 0
    assert result.codes("content.campaigns") == {
        "1": ["end_before_start"],
        "2": ["day_dropped", "day_dropped"],
        "3": ["day_dropped", "name_missing"],
        "4": ["name_cut", "text_cut"],
    }
    for found in Campaign.objects.all():
        found.full_clean()
    assert client_of(found.user).get("/api/campaigns").json()["results"][1]["name"] == "Campaign 3"


def test_without_an_owner_it_is_refused_and_so_is_what_hangs_on_it(move_in, content, minji):
    campaign(content, user_id=7)
    creative(content)
    creative(content, campaign_id=None)
    content.add("metrics", campaign_id=1, metric_name="clicks", metric_value=3, timestamp="2024-03-01")
    content.add("feedbacks", creative_id=1, user_id=1, rating=3)
    result = move_in(content=content)
    assert result.code == 3
    codes = {name: result.codes(f"content.{name}") for name in ("campaigns", "creatives", "metrics", "feedbacks")}
    assert codes == {
        "campaigns": {"1": ["no_owner"]},
        "creatives": {"1": ["no_campaign"], "2": ["no_campaign"]},
        "metrics": {"1": ["no_campaign"]},
        "feedbacks": {"1": ["no_creative"]},
    }
    UserFactory(username="house")
    assert move_in(content=content, orphans_to="house").code == 0
    assert set(Creative.objects.values_list("user__username", flat=True)) == {"house"}


@pytest.mark.parametrize(
    ("old", "new", "rest"),
    [
        (None, {}, ""),
        ("{}", {}, ""),
        ('{"age": "25-34", "gender": "여성"}', {"age": [25, 34], "gender": "female"}, {}),
        ('{"age_min": 20, "age_max": 29}', {"age": [20, 29]}, {}),
        ('{"age": {"min": 20}}', {"age": [20, None]}, {}),
        ('{"ageRange": [18, 24], "gender": "all"}', {"age": [18, 24]}, {}),
        ('{"age": "30대", "location": "서울, 부산"}', {"age": [30, 39], "region": ["서울", "부산"]}, {}),
        ('{"age": "40+"}', {"age": [40, None]}, {}),
        ('{"interests": ["러닝", "러닝", "커피"], "tags": ["x"]}', {"interests": ["러닝", "커피"]}, {"tags": ["x"]}),
        (
            '{"behavior": ["repeat_purchase", "Reads reviews first"]}',
            {"behaviour": ["repeat_purchase", "reads_reviews"]},
            {},
        ),
        ('{"behavior": ["flies"], "income": "high"}', {}, {"behavior": ["flies"], "income": "high"}),
        ('{"age": [50, 20]}', {}, {"age": [50, 20]}),
        ('{"age": true, "gender": ["male"], "region": "x\\u0000"}', {"gender": "male", "region": ["x"]}, {"age": True}),
        ('"{\\"age\\": 30}"', {"age": [30, 30]}, {}),
        ("젊은 직장인", {}, "젊은 직장인"),
        ("{broken", {}, "{broken"),
        ("[1, 2]", {}, "[1, 2]"),
    ],
)
def test_criteria_of_any_shape(old, new, rest):
    found, kept = translated(old)
    assert (found, json.loads(kept) if isinstance(rest, dict) and kept else kept or rest) == (new, rest)
    assert faults(found) == []


def test_segments_are_everybodys_and_lose_no_criteria(move_in, content, minji):
    content.add("segments", name="달리는 사람", description="아침", criteria='{"age": "20s", "income": "high"}')
    result = move_in(content=content)
    found = Segment.objects.get()
    assert (found.user, found.criteria) == (None, {"age": [20, 29]})
    assert found.description == '아침\n\nOld criteria: {"income":"high"}'
    assert result.codes("content.segments") == {"1": ["criteria_kept_as_text"]}


def test_creatives_of_each_type(move_in, content, minji):
    campaign(content)
    creative(content)
    creative(content, result='{"text": "안에 있어요."}')
    creative(content, content_type="image", result=data_url(png()))
    creative(content, content_type="image", result=json.dumps({"url": "https://old.example/1.png"}))
    creative(content, content_type="video", result="https://old.example/1.mp4")
    creative(content, content_type="haiku", status="archived", result="바람")
    creative(content, result=None, status="failed")
    result = move_in(content=content)
    kept = list(Creative.objects.order_by("pk").values_list("content_type", "status", "result"))
    asset = Asset.objects.get()
    assert kept[:2] == [("text", "completed", {"text": "봄이에요."}), ("text", "completed", {"text": "안에 있어요."})]
    assert kept[2] == ("image", "completed", {"asset": str(asset.pk), "url": asset.file.url, "width": 60, "height": 40})
    assert kept[3:] == [
        ("image", "archived", {"foreign_url": "https://old.example/1.png"}),
        ("video", "archived", {"text": "", "foreign_url": "https://old.example/1.mp4"}),
        ("text", "archived", {"text": "바람"}),
    ]
    assert result.codes("content.creatives") == {
        "4": ["picture_lost"],
        "5": ["video_archived"],
        "6": ["type_unknown"],
        "7": ["no_result"],
    }
    assert Creative.objects.earliest("pk").created_at.year == 2024
    assert set(IndexTask.objects.filter(collection="copy_texts").values_list("object_id", flat=True)) >= {
        str(pk) for pk in Creative.objects.filter(content_type="text").values_list("pk", flat=True)
    }
    api = client_of(asset.user)
    assert len(api.get("/api/creatives").json()["results"]) == 6


def test_metrics_are_added_up_by_day_and_judge_the_creatives(move_in, content, minji):
    campaign(content)
    creative(content)
    rows = [
        ("impressions", 1000, "2024-03-01 10:00+09"),
        ("Impressions", 500.0, "2024-03-01 23:59+09"),
        ("click", 30, "2024-03-01 15:30+00"),  # the second of March in Seoul
        ("conversions", 3, "2024-03-02 10:00+09"),
        ("ctr", 0.03, "2024-03-02"),
        ("clicks", -1, "2024-03-02"),
        ("clicks", 1.5, "2024-03-02"),
        ("clicks", float("nan"), "2024-03-02"),
        ("clicks", 1e15, "2024-03-02"),
        ("clicks", 1, "0001-01-01"),
        ("clicks", 1, "2999-01-01"),
        ("clicks", 1, None),
        ("clicks", None, "2024-03-02"),
    ]
    for name, value, at in rows:
        content.add("metrics", campaign_id=1, metric_name=name, metric_value=value, timestamp=at)
    result = move_in(content=content)
    assert result.codes("content.metrics") == {
        "5": ["unknown_metric"],
        "6": ["negative"],
        "7": ["not_whole"],
        "8": ["not_a_number"],
        "9": ["value_too_large"],
        "10": ["no_day"],
        "11": ["no_day"],
        "12": ["no_day"],
        "13": ["not_a_number"],
    }
    assert result.of("content.metrics") == {"read": 13, "created": 3, "refused": 9}
    days = Campaign.objects.get().days.order_by("day").values_list("day", "impressions", "clicks", "conversions")
    assert list(days) == [(date(2024, 3, 1), 1500, 0, 0), (date(2024, 3, 2), 0, 30, 3)]
    found = Creative.objects.get()
    assert (found.score_source, found.impressions, found.clicks) == ("campaign", 1500, 30)
    call_command("results_check")
    assert move_in(content=content).of("content.metrics") == {"read": 13, "unchanged": 3, "refused": 9}
    content.run("UPDATE metrics SET metric_value = 40 WHERE id = 3")
    assert move_in(content=content).of("content.metrics") == {"read": 13, "updated": 1, "unchanged": 2, "refused": 9}
    assert Campaign.objects.get().days.get(day="2024-03-02").clicks == 40
    call_command("results_check")


def test_of_several_ratings_the_latest_counts(move_in, content, minji):
    content.add("users", username="minji2", email="MINJI@example.com")  # the same person
    content.add("users", username="seo", email="seo@example.com")
    campaign(content)
    creative(content)
    for user, rating, at in ((1, 2, "2024-01-02"), (2, 5, "2024-01-03"), (1, 1, "2024-01-01"), (3, 4, "2024-01-01")):
        content.add("feedbacks", creative_id=1, user_id=user, rating=rating, comment="좋아요", created_at=at)
    for rating in (0, 6, 4.5, None, float("nan")):
        content.add("feedbacks", creative_id=1, user_id=1, rating=rating)
    content.add("feedbacks", creative_id=9, user_id=1, rating=3)
    content.add("feedbacks", creative_id=1, user_id=9, rating=3)
    result = move_in(content=content)
    given = Feedback.objects.order_by("user").values_list("user__username", "rating", "created_at__day")
    assert list(given) == [("minji", 5, 3), ("seo", 4, 1)]
    refused = {str(number): ["rating_out_of_range"] for number in range(5, 10)}
    assert result.codes("content.feedbacks") == {
        "2": ["given_again"],
        "3": ["given_again"],
        **refused,
        "10": ["no_creative"],
        "11": ["no_owner"],
    }
    again = move_in(content=content)
    assert again.of("content.feedbacks") == {"read": 11, "unchanged": 4, "refused": 7}


def test_a_rating_given_here_stays(move_in, content, minji):
    campaign(content)
    creative(content)
    move_in(content=content)
    found = Creative.objects.get()
    Feedback.objects.create(creative=found, user=found.user, rating=1)
    content.add("feedbacks", creative_id=1, user_id=1, rating=5)
    result = move_in(content=content)
    assert (result.code, result.codes("content.feedbacks")) == (3, {"1": ["given_here"]})
    assert Feedback.objects.get().rating == 1


def test_a_campaign_that_was_changed_in_the_old_service_follows_unless_it_was_here(move_in, content, minji):
    campaign(content)
    campaign(content)
    move_in(content=content)
    second = Campaign.objects.latest("pk")
    assert client_of(second.user).patch(f"/api/campaigns/{second.pk}", {"name": "여기서"}).status_code == 200
    content.run("UPDATE campaigns SET name = '여름', budget = 3, updated_at = '2025-01-01'")
    result = move_in(content=content)
    assert (result.of("content.campaigns")["updated"], result.codes("content.campaigns")) == (
        1,
        {"2": ["changed_here"]},
    )
    told = list(Campaign.objects.order_by("pk").values_list("name", "budget", "updated_at__year"))
    assert told[0] == ("여름", Decimal(3), 2025)
    assert told[1][0] == "여기서"


def test_creatives_are_found_by_meaning_and_the_index_is_clean(move_in, content, minji, index_now):
    campaign(content)
    creative(content, prompt="여름 라테 문구", result="얼음을 채운 라테, 오늘은 그늘에서.")
    creative(content, prompt="겨울 장갑 문구", result="손끝까지 따뜻한 겨울 장갑.")
    content.add("metrics", campaign_id=1, metric_name="impressions", metric_value=1000, timestamp="2024-03-01")
    move_in(content=content)
    index_now()
    call_command("vector_check")
    api = client_of(Creative.objects.first().user)
    found = api.get("/api/creatives/recommend?query=시원한 라테&min_performance=0").json()["results"]
    assert "라테" in found[0]["creative"]["result"]["text"]
