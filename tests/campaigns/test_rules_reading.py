"""What is read from the words of a guideline; what is not surely understood is no check."""

import pytest

from campaigns.rules import checks_of


def words(*found):
    return [{"kind": "forbidden_words", "words": list(found)}]


def most(kind, figure):
    return [{"kind": kind, "most": figure}]


def form(name):
    return [{"kind": "politeness", "form": name}]


EMOJI, EXCLAMATION, LENGTH = "emoji", "exclamation", "sentence_length"
UNDERSTOOD = [
    ("'최고', '1등'은 쓰지 않아요", words("최고", "1등")),
    ("'최고', '1등', '완벽한', '지금 바로'는 쓰지 않아요.", words("최고", "1등", "완벽한", "지금 바로")),
    ("“최고”와 “1등” 같은 표현은 사용하지 않습니다.", words("최고", "1등")),
    ("과장된 표현('최고', '1등')은 쓰지 않아요", words("최고", "1등")),
    ("「최저가」라는 말은 절대 쓰지 마세요", words("최저가")),
    ("'고객'은 쓰지 않고 '손님'으로 써요", words("고객")),
    ("'고객' 대신 '손님'을 써요", words("고객")),
    ("'무료' 사용 금지", words("무료")),
    ("금지어: 최고, 1등, 지금 바로", words("최고", "1등", "지금 바로")),
    ("쓰지 않는 말: '꿀템' / '존맛'", words("꿀템", "존맛")),
    ("- '최고'는 피해요\n- '1등'은 금물이에요", words("최고", "1등")),
    ("Never say conquer, crush or must-have", words("conquer", "crush", "must-have")),
    ("Never say conquer, crush, extreme or must-have.", words("conquer", "crush", "extreme", "must-have")),
    ("Don’t use “cheap” or “deal”.", words("cheap", "deal")),
    ("Avoid the words 'synergy' and 'leverage' in our copy.", words("synergy", "leverage")),
    ("'World-class' is never used.", words("World-class")),
    ("Say 'guests', not 'customers'", words("customers")),
    ("Use “trail” instead of “path”.", words("path")),
    ("Forbidden words: best, number one", words("best", "number one")),
    ("Don't say 'cheap', say 'good value'", words("cheap")),
    ("느낌표는 쓰지 않아요", most(EXCLAMATION, 0)),
    ("느낌표와 과장은 쓰지 않아요.", most(EXCLAMATION, 0)),
    ("느낌표 없이 말해요", most(EXCLAMATION, 0)),
    ("느낌표는 하나까지만 써요", most(EXCLAMATION, 1)),
    ("No exclamation marks", most(EXCLAMATION, 0)),
    ("Short sentences. One idea each. No exclamation marks.", most(EXCLAMATION, 0)),
    ("Never use exclamation points!", most(EXCLAMATION, 0)),
    ("No more than two exclamation marks", most(EXCLAMATION, 2)),
    ("이모지 금지", most(EMOJI, 0)),
    ("이모지는 붙이지 않습니다", most(EMOJI, 0)),
    ("이모지는 글 하나에 최대 2개까지", most(EMOJI, 2)),
    ("이모지는 두 개 이상 쓰지 않아요", most(EMOJI, 1)),
    ("at most one emoji", most(EMOJI, 1)),
    ("Up to 3 emojis per post", most(EMOJI, 3)),
    ("One emoji at most.", most(EMOJI, 1)),
    ("No hashtags, emoji or exclamation marks", most(EMOJI, 0) + most(EXCLAMATION, 0)),
    ("해요체로 써요", form("haeyo")),
    ("합니다체", form("hapsyo")),
    ("합쇼체를 기본으로 합니다.", form("hapsyo")),
    ("Write Korean copy in 해요체.", form("haeyo")),
    ("친구에게 말하듯 반말로 써요", form("plain")),
    ("한 문장은 40자를 넘기지 않아요", most(LENGTH, 40)),
    ("문장은 50자 이내로 써요", most(LENGTH, 50)),
    ("한 문장은 30자 미만", most(LENGTH, 29)),
    ("Sentences of at most 80 characters", most(LENGTH, 80)),
    ("Keep sentences under 100 characters.", most(LENGTH, 99)),
    ("한 문장은 40자를 넘기지 않아요. 해요체로 써요.", form("haeyo") + most(LENGTH, 40)),
]
NOT_UNDERSTOOD = [
    "따뜻하고 담백하게 말해요.",
    "'원두', '한 잔', '아침'처럼 손에 잡히는 말을 써요.",
    "Say trail, tide, pocket, layer. Name real weather.",
    "'최고'는 근거가 있을 때만 쓰고, 없으면 쓰지 않아요",
    "'최고'는 쓰지 않아요. 다만 수상 이력은 예외예요.",
    "제목에는 '무료'를 쓰지 않아요",
    "'우리' 외에 다른 말은 쓰지 않아요",
    "'감사합니다'를 쓰지 않으면 안 돼요",
    "'주문'을 쓰지 않아도 돼요",
    "'무료'라는 말을 아끼지 않아요",
    "'무료'와 '할인'을 함께 쓰지 않아요",
    "과장과 비교는 쓰지 않아요",
    "Do not use 'best' without proof",
    "Never say 'best' unless it was measured.",
    "Don't forget to say 'thank you'",
    "Never say anything about competitors",
    "Never use jargon or slang",
    "Don't shy away from 'bold'",
    "Never say no to a good idea",
    "느낌표를 아끼지 않아요",
    "느낌표는 한 문장에 하나만",
    "제목에는 느낌표를 쓰지 않아요",
    "Avoid exclamation marks in headlines",
    "No need to avoid exclamation marks",
    "이모지를 너무 많이 쓰지 않아요",
    "이모지는 즐겁게 써요",
    "Emoji are welcome",
    "해요체와 합니다체를 섞지 않아요",
    "제목은 합니다체, 본문은 해요체로 써요",
    "반말은 쓰지 않아요",
    "해요체 또는 합니다체",
    "존댓말로 써요",
    "제목은 20자를 넘기지 않아요",
    "한 문장은 10자 이상이어야 해요",
    "Sentences under 15 words",
]


@pytest.mark.parametrize(("text", "checks"), UNDERSTOOD, ids=[text for text, _checks in UNDERSTOOD])
def test_what_is_understood(text, checks):
    assert [check.as_json() for check in checks_of("style", text)] == checks


@pytest.mark.parametrize("text", NOT_UNDERSTOOD)
def test_what_is_not_surely_understood_is_no_check(text):
    assert checks_of("style", text) == ()
    assert checks_of("forbidden", text) == ()


def test_a_bare_list_is_of_words_only_where_the_category_says_so():
    assert [check.as_json() for check in checks_of("forbidden", "최고, 1등, 지금 바로")] == words(
        "최고", "1등", "지금 바로"
    )
    assert [check.as_json() for check in checks_of("forbidden", "conquer, crush")] == words("conquer", "crush")
    assert checks_of("vocabulary", "trail, tide, pocket") == ()
    assert checks_of("forbidden", "비속어, 과장된 표현") == ()
    assert checks_of("forbidden", "정치적인 주제는 다루지 않아요.") == ()
    assert checks_of("forbidden", "Big promises. Cheap tricks.") == ()


def test_rules_that_contradict_each_other_are_none():
    assert checks_of("style", "이모지는 쓰지 않아요. 이모지는 두 개까지.") == ()


@pytest.mark.parametrize(
    "text",
    [
        "'" * 2000,
        "'a' " * 500,
        "'가', " * 400,
        "never say " * 200,
        "no a, " * 300 + "emoji",
        "느낌표" * 600,
        "느낌표 " * 400 + "쓰지",
        "문장 1자 " * 250,
        "금지어: " + "가, " * 600,
        "Never say " + "a b c, " * 280,
        " " * 2000,
        "\ue000\ue001 쓰지 않아요",
        "“" * 1000 + "”" * 1000,
        "(" * 2000,
    ],
)
def test_hostile_words_are_read_in_no_time(text):
    """Each takes milliseconds; a pattern that backtracks would not end within the life of the test run."""
    checks_of("forbidden", text)
