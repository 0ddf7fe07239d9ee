"""What is found in a copy."""

from types import SimpleNamespace

import pytest
from django.utils.translation import override

from campaigns.rules import find


def rule(text, category="style", pk=1):
    return SimpleNamespace(pk=pk, category=category, text=text)


def found(copy, *texts):
    return [(finding.code, finding.found) for finding in find(copy, [rule(text) for text in texts])]


def words(copy, *forbidden):
    return [each for _code, each in found(copy, f"{', '.join(map(repr, forbidden))}은 쓰지 않아요")]


@pytest.mark.parametrize(
    "copy",
    [
        "최고예요",
        "최고의 한 잔",
        "우리가 최고다",
        "최고라고 해요",
        "최고만을 담아요",
        "“최고”",
        "국내최고의 원두",
        "No1최고",
        "(최고)",
        "최고!",
        "올해도 최고로 만들어요",
        "최고입니다.",
    ],
)
def test_a_word_is_found_with_what_hangs_on_it(copy):
    assert words(copy, "최고") == ["최고"]


@pytest.mark.parametrize(
    "copy", ["최고기온이 내려가요", "최고령 나무", "최고급", "초최고", "최고봉", "최 고", "최선이에요"]
)
def test_another_word_is_not(copy):
    assert words(copy, "최고") == []


@pytest.mark.parametrize(
    ("copy", "word", "expected"),
    [
        ("11등이에요", "1등", []),
        ("전국 1등이에요", "1등", ["1등"]),
        ("1등급 한우", "1등", []),
        ("완벽한 하루", "완벽한", ["완벽한"]),
        ("완벽하게", "완벽", ["완벽"]),
        ("지금  바로", "지금 바로", ["지금  바로"]),
        ("지금바로 만나요", "지금 바로", ["지금바로"]),
        ("CRUSH it", "crush", ["CRUSH"]),
        ("crushed", "crush", []),
        ("Onlycrush", "crush", []),
        ("crush를 이겨요", "crush", ["crush"]),
        ("A must have", "must-have", ["must have"]),
        ("A must‑have", "must-have", ["must‑have"]),
        ("musthave", "must-have", []),
        ("don’t miss", "don't", ["don’t"]),
        ("100% 국산", "100%", ["100%"]),
        ("1100%", "100%", []),
        ("ＣＲＵＳＨ", "crush", ["ＣＲＵＳＨ"]),
        ("𝐜𝐫𝐮𝐬𝐡", "crush", ["𝐜𝐫𝐮𝐬𝐡"]),
        ("cru\u200bsh", "crush", ["cru\u200bsh"]),
        ("cru\u00adsh", "crush", ["cru\u00adsh"]),
        ("최\u200b고예요", "최고", ["최\u200b고"]),
        ("최\ufeff고", "최고", ["최\ufeff고"]),
        ("\u110e\u116c\u1100\u1169예요", "최고", ["\u110e\u116c\u1100\u1169"]),
        ("cafe\u0301", "café", ["cafe\u0301"]),
        ("ㅋㅋ 좋아요", "ㅋㅋ", ["ㅋㅋ"]),
        ("best™", "best", ["best"]),
    ],
)
def test_how_words_are_compared(copy, word, expected):
    assert words(copy, word) == expected


def test_offsets_count_as_javascript_does():
    (finding,) = find("🎉👨‍👩‍👧 최고예요", [rule("'최고'는 쓰지 않아요")])
    copy = "🎉👨‍👩‍👧 최고예요".encode("utf-16-le")
    assert copy[2 * finding.start : 2 * finding.end].decode("utf-16-le") == "최고"


@pytest.mark.parametrize(
    ("copy", "expected"),
    [
        ("오늘 나와요. 내일 출시합니다. 또 만나요.", ["출시합니다"]),
        ("오늘 출시합니다. 내일 봐요.", ["봐요"]),
        ("오늘 출시합니다. 주문하십시오!", []),
        ("좋아요. 만나요~ 그렇죠?", []),
        ("좋아요. 주문해 주셔서 감사합니다.", []),
        ("안녕하세요. 오늘 출시합니다.", []),
        ("첫눈이 온다. 오늘 나와요.", []),
        ("“좋습니다!”라고 말해요. 또 봐요.", []),
        ("예약 필요. 오늘 출시합니다.", []),
        ("좋아요😊 내일 출시합니다 🎉", ["출시합니다"]),
        ("Morning coffee. 좋아요.", []),
        ("", []),
    ],
)
def test_without_a_rule_only_a_mix_is_told(copy, expected):
    findings = find(copy, [])
    assert [(each.code, each.found, each.guideline) for each in findings] == [
        ("mixed_politeness", word, None) for word in expected
    ]


@pytest.mark.parametrize(
    ("copy", "guideline", "expected"),
    [
        ("오늘 출시합니다. 내일 봐요.", "해요체로 써요", ["출시합니다"]),
        ("오늘 출시합니다. 내일 봐요.", "합니다체로 써요", ["봐요"]),
        ("첫눈이 온다. 기다렸다. 만나요.", "해요체로 써요", ["온다", "기다렸다"]),
        ("바다. 사이다. 겨울 바다", "해요체로 써요", []),
        ("오늘 나왔다. 같이 걸어요.", "반말로 써요", ["걸어요"]),
        ("첫눈 블렌드, 오늘 도착", "해요체로 써요", []),
    ],
)
def test_with_a_rule_every_other_form_is_wrong(copy, guideline, expected):
    assert found(copy, guideline) == [("wrong_politeness", word) for word in expected]


def test_rules_that_contradict_each_other_find_nothing():
    assert found("오늘 출시합니다. 내일 봐요.", "해요체로 써요", "합니다체로 써요") == []


@pytest.mark.parametrize(
    ("copy", "expected"),
    [
        ("👨‍👩‍👧 가족", ["👨‍👩‍👧"]),
        ("🇰🇷🇯🇵", ["🇰🇷", "🇯🇵"]),
        ("1️⃣ #️⃣ 1 #", ["1️⃣", "#️⃣"]),
        ("👍🏽", ["👍🏽"]),
        ("❤️ ❤", ["❤️", "❤"]),
        ("☕ ✨", ["☕", "✨"]),
        ("🏴󠁧󠁢󠁥󠁮󠁧󠁿", ["🏴󠁧󠁢󠁥󠁮󠁧󠁿"]),
        ("©2026 Onda™ ® → ♥ ★ ☎ ①", []),
    ],
)
def test_emoji(copy, expected):
    assert found(copy, "이모지 금지") == [("emoji", each) for each in expected]


def test_more_than_so_many():
    assert found("🎉 a ✨ b 🎉", "at most one emoji") == [("emoji", "✨"), ("emoji", "🎉")]
    assert found("Hi! Go! Now!!", "No more than two exclamation marks") == [("exclamation", "!!")]
    assert found("좋아요！ 와!", "느낌표는 쓰지 않아요") == [("exclamation", "！"), ("exclamation", "!")]


def test_long_sentences():
    long = "아침마다 새로 볶은 원두를 문 앞까지 가져다드려요."
    assert found(f"좋아요. {long} 네!", "한 문장은 20자를 넘기지 않아요") == [("sentence_too_long", long)]
    assert found(f"좋아요. {long}", f"한 문장은 {len(long)}자를 넘기지 않아요") == []
    assert found("3.5도에서 1.2초.\n가나다", "한 문장은 12자를 넘기지 않아요") == []


def test_each_cites_its_guideline_once_and_in_order():
    first, second = rule("'최고'는 쓰지 않아요", "forbidden", 1), rule("느낌표와 '최고'는 쓰지 않아요", "tone", 2)
    findings = find("와! 최고!", [first, second])
    assert [(each.code, each.guideline.pk) for each in findings] == [
        ("exclamation", 2),
        ("forbidden_word", 1),
        ("exclamation", 2),
    ]
    body = findings[1].as_json()
    assert body["guideline"] == {"id": 1, "category": "forbidden", "text": first.text}


def test_what_is_wrong_is_said_in_both_languages():
    rules = [
        rule("해요체로 써요. 이모지 금지. 느낌표는 두 개까지. 한 문장은 5자를 넘기지 않아요. '최고'는 쓰지 않아요")
    ]
    for language, expected in (("en", "This brand uses no emoji."), ("ko", "이 브랜드는 이모지를 쓰지 않아요.")):
        with override(language):
            sentences = {each.code: each.detail for each in find("최고 좋습니다 🎉 와!!! 네", rules)}
        assert sentences["emoji"] == expected
        assert len(set(sentences.values())) == 5


@pytest.mark.parametrize(
    "copy",
    [
        "!" * 8000,
        "가" * 8000,
        "최고" * 4000,
        "요. " * 2600,
        "\u0301" * 8000,
        "a\u0301\u0300" * 2600,
        "\u200d" * 8000,
        "👨\u200d" * 4000,
        "🏴" + "\U000e0067" * 7900,
        "\ud7a3\u11a8" * 4000,
        " -" * 4000,
        "." * 8000,
        "\n" * 8000,
        "'\"" * 4000,
        "\u1100" * 8000,
        "\ufdfa" * 8000,
    ],
)
def test_hostile_copy_is_read_in_no_time(copy):
    """Each takes milliseconds; a pattern that backtracks would not end within the life of the test run."""
    rules = [
        rule(
            "'최고', 'must-have', '지금 바로'는 쓰지 않아요. 이모지 금지. 느낌표 금지. 한 문장은 40자 이내. 해요체로 써요"
        )
    ]
    assert len(find(copy, rules)) <= 200
