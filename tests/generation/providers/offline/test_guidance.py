"""Copy that obeys: sentence endings, words, marks; checked with what every copy is checked with."""

from typing import Any

import pytest

from campaigns.rules import find
from generation.providers.base import Brief, TextRequest
from generation.providers.offline.copywriter import write
from generation.providers.offline.endings import to_haeyo, to_hapsyo
from generation.providers.offline.guidance import lines_of, obey
from generation.providers.offline.provider import OfflineProvider

POLITE = (
    "가요 갑니다|와요 옵니다|봐요 봅니다|줘요 줍니다|좋아요 좋습니다|먹어요 먹습니다|만들어요 만듭니다|열어요 엽니다|가벼워요 가볍습니다|"
    "배워요 배웁니다|달라요 다릅니다|빨라요 빠릅니다|커요 큽니다|예뻐요 예쁩니다|바빠요 바쁩니다|됐어요 됐습니다|돼요 됩니다|있어요 있습니다|"
    "없어요 없습니다|맡겨요 맡깁니다|나눠요 나눕니다|드려요 드립니다|라테예요 라테입니다|선물이에요 선물입니다|고마워요 고맙습니다|"
    "만나보세요 만나보십시오|필요해요 필요합니다|쉬어요 쉽니다|마셔요 마십니다|느껴져요 느껴집니다|보내요 보냅니다|써요 씁니다|도와요 돕습니다|"
    "들러요 들릅니다|만나요 만납니다|아니에요 아닙니다|켜요 켭니다"
)
PAIRS = [tuple(pair.split()) for pair in POLITE.split("|")]
KOREAN = (
    "forbidden: 금지어: 최저가, 무조건, 대박",
    "style: 느낌표와 이모지는 쓰지 않아요.",
    "vocabulary: ‘고객님’ 대신 ‘손님’이라고 써요.",
)
HAEYO, HAPSYO = "tone: 문장은 해요체로 끝내요.", "tone: 합니다체로 정중하게 씁니다."
ENGLISH = (
    "forbidden: Never say 'cheap' or 'best'.",
    "style: No exclamation marks, no emoji.",
    "vocabulary: Say 'guests' instead of 'customers'.",
)
PROMPTS = (
    "여름 라테 20% 할인 홍보", "추석 인사 문구", "신제품 수분 크림 출시 전문적인 문구", "카페 오픈 소식 인스타그램",
    "개발자 채용 공고", "호텔 예약 이메일", "대박 세일! 무조건 최저가 운동화",
)  # fmt: skip
TONES = ("", "전문적으로", "유머러스하게", "고급스럽게", "활기차게")


@pytest.mark.parametrize(("haeyo", "hapsyo"), PAIRS)
def test_endings_are_turned_both_ways(haeyo: str, hapsyo: str) -> None:
    assert (to_hapsyo(haeyo), to_haeyo(hapsyo)) == (hapsyo, haeyo)


@pytest.mark.parametrize("word", ["할까요", "좋네요", "결제했대요", "요", "라면", "삽니다"])
def test_where_the_verb_is_in_doubt_nothing_is_turned(word: str) -> None:
    assert to_hapsyo(word) is None and to_haeyo(word) is None


@pytest.mark.parametrize(
    ("text", "guidelines", "mended"),
    [
        ("무조건 최저가! 시원한 라테를 만나보세요! 😊", KOREAN, "합리적인 가격. 시원한 라테를 만나보세요."),
        ("고객님은 편히 쉬어요. 예약을 받습니다!!", (*KOREAN, HAEYO), "손님은 편히 쉬어요. 예약을 받아요."),
        ("지금 만나보시기 바랍니다.", (HAEYO,), "지금 만나보세요."),
        ("라테가 나왔어요. 라테 어때요?", (HAPSYO,), "라테가 나왔습니다. 라테 어떻습니까?"),
        ("고객님께 최저가로 드려요", KOREAN, "손님께 합리적인 가격으로 드려요"),
        ("Cheap lattes for our customers! 🎉", ENGLISH, "Affordable lattes for our guests."),
        ("Line one\n\nOur best 🎉\n\nLine two", ENGLISH, "Line one\n\nOur\n\nLine two"),
        ("아무것도 어기지 않아요.\n\n\n", (), "아무것도 어기지 않아요."),
        ("😀x🎉 최저가다 \ud83d", KOREAN, "x 합리적인 가격다 \ud83d"),
    ],
)
def test_a_text_is_mended(text: str, guidelines: tuple[str, ...], mended: str) -> None:
    assert obey(text, guidelines) == mended


@pytest.mark.parametrize("tone", TONES)
@pytest.mark.parametrize("form", [HAEYO, HAPSYO])
@pytest.mark.parametrize("prompt", PROMPTS)
def test_korean_copy_has_no_finding(prompt: str, form: str, tone: str) -> None:
    guidelines = (*KOREAN, form)
    for text in write(Brief(prompt, "ko", tone, brand_name="모닝밀", audience="직장인", guidelines=guidelines), 5):
        assert [(each.code, each.found) for each in find(text, lines_of(guidelines))] == [], text
        assert len(text) > 15


@pytest.mark.parametrize(
    "prompt", ["The best cheap sneakers! Summer sale for customers", "Email about our café opening"]
)
def test_english_copy_has_no_finding(prompt: str) -> None:
    for text in write(Brief(prompt, "en", guidelines=ENGLISH), 5):
        assert find(text, lines_of(ENGLISH)) == [], text


def test_a_rewrite_is_the_text_mended_and_not_another() -> None:
    brief = Brief("여름 라테", "ko", guidelines=(*KOREAN, HAPSYO), rewrite_of="무조건 시원한 라테를 준비했어요! 😊")
    answer = OfflineProvider().text(_request(brief, n=3))
    assert answer.texts == ("시원한 라테를 준비했습니다.",)


def test_where_nothing_is_left_something_else_is_written() -> None:
    (text,) = OfflineProvider().text(_request(Brief("여름 라테", "ko", guidelines=KOREAN, rewrite_of="대박!"))).texts
    assert "라테" in text


def _request(brief: Brief, n: int = 1, **values: Any) -> TextRequest:
    return TextRequest("k", "offline-copy", (), brief, max_tokens=600, temperature=0.7, n=n, **values)
