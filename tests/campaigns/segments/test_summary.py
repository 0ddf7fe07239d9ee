"""Criteria in one plain sentence of each language."""

import pytest

from campaigns.segments.summary import addressed, summaries, summary
from campaigns.segments.words import HABITS, STAGES

SEOUL_WOMEN = {"age": [25, 34], "gender": "female", "region": ["Seoul"], "interests": ["running"]}
SAID = [
    ({}, "모든 사람", "Everybody"),
    (SEOUL_WOMEN, "서울에 사는 25~34세 여성, 러닝에 관심", "Women of 25 to 34 in Seoul who like running"),
    ({"region": ["서울", "Busan"]}, "서울·부산에 사는 사람", "People in Seoul or Busan"),
    ({"region": ["Seoul", "Busan", "제주"]}, "서울·부산·제주에 사는 사람", "People in Seoul, Busan or Jeju"),
    ({"region": ["성수동"]}, "성수동에 사는 사람", "People in 성수동"),
    ({"gender": "male"}, "남성", "Men"),
    ({"age": [30, 30]}, "30세", "People of 30"),
    ({"age": [65, None]}, "65세 이상", "People of 65 and over"),
    ({"age": [None, 24], "gender": "male"}, "24세 이하 남성", "Men of 24 and under"),
    ({"age": [0, 19]}, "19세 이하", "People of 19 and under"),
    ({"age": [None, None]}, "모든 사람", "Everybody"),
    ({"interests": ["러닝", "coffee"]}, "러닝·커피에 관심 있는 사람", "People who like running and coffee"),
    (
        {"interests": ["running", "coffee", "wine"]},
        "러닝·커피·와인에 관심 있는 사람",
        "People who like running, coffee and wine",
    ),
    ({"life_stage": ["newlywed"]}, "갓 결혼한 사람", "People who have just married"),
    (
        {"life_stage": ["student", "early_career"], "region": ["Seoul"]},
        "서울에 사는 공부하거나 일을 막 시작한 사람",
        "People in Seoul who study or have just started working",
    ),
    ({"life_stage": ["retired"], "gender": "female"}, "은퇴한 여성", "Women who are retired"),
    ({"behaviour": ["repeat_purchase"]}, "자주 다시 구매하는 사람", "People who buy again and again"),
    (
        {"behaviour": ["no_purchase_60_days"], "interests": ["outdoors"]},
        "60일 동안 구매하지 않은, 아웃도어에 관심 있는 사람",
        "People who like outdoors, and have not bought for 60 days",
    ),
    (
        {
            "age": [28, 45],
            "gender": "male",
            "region": ["Gyeonggi"],
            "interests": ["coffee"],
            "life_stage": ["living_alone"],
            "behaviour": ["repeat_purchase", "opens_email"],
        },
        "경기에 사는 혼자 사는 28~45세 남성, 커피에 관심, 자주 다시 구매, 이메일을 열어 봄",
        "Men of 28 to 45 in Gyeonggi who like coffee, live alone, buy again and again, and open e-mails",
    ),
]


@pytest.mark.parametrize(("criteria", "korean", "english"), SAID)
def test_what_criteria_say(criteria, korean, english):
    assert summaries(criteria) == {"ko": korean, "en": english}


@pytest.mark.parametrize("language", ["ko", "en"])
def test_equal_words_are_said_once(language):
    twice = {"region": ["Seoul", "서울", " seoul "], "behaviour": ["repeat_purchase", "repeat_purchase"]}
    once = {"region": ["Seoul"], "behaviour": ["repeat_purchase"]}
    assert summary(twice, language) == summary(once, language)


@pytest.mark.parametrize(
    "criteria",
    [
        None,
        [],
        "women",
        {"age": "25-34"},
        {"age": [25]},
        {"age": [True, "x"]},
        {"gender": ["female"]},
        {"region": "Seoul"},
        {"interests": [{}, None, 3, " "]},
        {"behaviour": {"often": True}},
        {"life_stage": ["astronaut"]},
        {"income": 3},
    ],
)
def test_criteria_of_another_shape_are_passed_over(criteria):
    assert summaries(criteria) == {"ko": "모든 사람", "en": "Everybody"}


@pytest.mark.parametrize("code", STAGES)
def test_every_stage_ends_before_a_noun(code):
    alone = summary({"life_stage": [code]}, "ko")
    assert alone == f"{STAGES[code].ko} 사람"
    assert summary({"life_stage": [code, "retired"]}, "ko").endswith("은퇴한 사람")


@pytest.mark.parametrize("code", HABITS)
def test_every_habit_is_said_alone_and_beside_others(code):
    assert summary({"behaviour": [code]}, "ko") == f"{HABITS[code].ko_before} 사람"
    assert summary({"behaviour": [code], "gender": "female"}, "ko") == f"여성, {HABITS[code].ko}"


@pytest.mark.parametrize(
    ("name", "criteria", "korean", "english"),
    [
        (
            "R1",
            {"interests": ["running", "coffee", "wine"]},
            "러닝·커피에 관심 있는 분",
            "people who like running and coffee",
        ),
        ("R1", {"life_stage": ["newlywed"], "interests": ["wine"]}, "갓 결혼한 분", "people who have just married"),
        ("퇴근길 직장인", {"age": [25, 39], "gender": "male"}, "퇴근길 직장인", ""),
        ("Weekend walkers", {}, "", "Weekend walkers"),
        ("x" * 31, None, "", ""),
    ],
)
def test_people_are_addressed_by_what_they_like_not_by_age_or_gender(name, criteria, korean, english):
    assert (addressed(name, criteria, "ko"), addressed(name, criteria, "en")) == (korean, english)
