"""What is the same question, and what is not: the decision alone, without a database."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generation.semantic.decide import same
from generation.semantic.facts import facts
from generation.semantic.words import plain

SAME = [
    ("여름 세일 20% 할인 카피 써줘", "여름 세일 20% 할인 문구 작성해 주세요"),
    ("sale ends July 3rd, banner", "banner: sale ends 3 July"),
    ("라테 한 잔 3,000원", "라테 1잔 3천원"),
    ("라테 한 잔 ₩3,000", "라테 한잔 3000원"),
    ("오후 3시 오픈 배너", "15시 오픈 배너"),
    ("Write a headline for our summer sale, please.", "Please create a headline for our summer sale"),
    ("반려견 간식 광고 재미있게 써 줘", "강아지 간식 광고를 재밌게 써주세요"),
    ("이모지 쓰지 마세요. 인스타 캡션", "인스타 캡션. 이모지 쓰지 마세요"),
    ('"여름" 향수 문구', "여름 향수 문구"),
    ("고급스러운 호텔 광고", "고급 호텔 광고"),
    ("a cat", "cats"),
    ("5만 원 쿠폰", "50,000원 쿠폰"),
    ("일주일 무료 체험 배너", "7일 무료 체험 배너"),
    ("오백원 할인", "500원 할인"),
    ("이모티콘 빼고 써줘 카페 문구", "카페 문구 이모지 없이 써줘"),
]
OTHERS = [
    ("Craft beer slogan", "Beer slogan"),
    ("Design studio headline", "Studio headline"),
    ("20% off lattes and 30% off cakes", "30% off lattes and 20% off cakes"),
    ("a gift card from mom to kid, headline", "a gift card from kid to mom, headline"),
    ("엄마가 아이에게 주는 선물 문구", "아이가 엄마에게 주는 선물 문구"),
    ("coffee instead of tea, ad", "tea instead of coffee, ad"),
    ("no sugar, with milk: latte ad", "no milk, with sugar: latte ad"),
    ("7월 3일까지 세일", "7월 3일부터 세일"),
    ("회원만 할인 안내", "회원 할인 안내"),
    ("오후 3시 오픈 배너", "오전 3시 오픈 배너"),
    ("3시 오픈 배너", "15시 오픈 배너"),
    ("가격 말고 품질을 강조하는 카피", "품질 말고 가격을 강조하는 카피"),
    ("Write a headline for our summer sale", "Rewrite a headline for our summer sale"),
    ("Write 3 headlines and 5 hashtags", "Write 5 headlines and 3 hashtags"),
    ("Headline for sneakers under $50", "Headline for sneakers over $50"),
    ("설 연휴 배송 안내 문자", "추석 연휴 배송 안내 문자"),
    ("출시한 신제품", "출시할 신제품"),
    ("red dress and blue shoes ad", "blue dress and red shoes ad"),
    ("안 매운 떡볶이 홍보 문구", "매운 떡볶이 홍보 문구"),
    ("맵지 않은 떡볶이 홍보 문구", "매운 떡볶이 홍보 문구"),
    ("이모지 없이 인스타 캡션 써줘", "이모지 넣어서 인스타 캡션 써줘"),
    ("Banner for Monday to Friday", "Banner for Friday to Monday"),
    ("카페 오픈 문구", "카페 마감 문구"),
    ("!!!", "???"),
    ("5+1 이벤트", "1+5 이벤트"),
    ('Write a slogan for "Sale ends"', 'Write a slogan for "Discount ends"'),
    ("한시적 할인", "1시 할인"),
    ("두 명에게 커피 쿠폰", "세 명에게 커피 쿠폰"),
    ("2인 세트", "3인 세트"),
    ("서울에서 부산까지 기차 여행 광고", "부산에서 서울까지 기차 여행 광고"),
    ("A poster without people", "A poster with people"),
    ("Not just coffee", "Just coffee"),
    ("Dog food ad, never mention price", "Dog food ad, mention price"),
    ("무설탕 케이크 광고", "설탕 케이크 광고"),
    ("can't miss sale", "miss sale"),
    ("Sugar-free cookies ad", "sugar cookies ad"),
    ("20대 여성을 위한 향수", "20대 남성을 위한 향수"),
    ("10% 적립 쿠폰", "10원 적립 쿠폰"),
    ("Get 2 for 1", "Get 1 for 2"),
    ("신제품 출시 전 문구", "신제품 출시 후 문구"),
    ("강아지보다 고양이", "고양이보다 강아지"),
    ("B2B SaaS", "B2C SaaS"),
    ("iPhone 15 케이스", "iPhone 16 케이스"),
    ("비건 빵", "논비건 빵"),
    ("50% off everything but shoes", "50% off everything and shoes"),
    ("신발 빼고 50% 할인", "신발 50% 할인"),
    ("신발 빼고 옷 50% 할인", "옷 빼고 신발 50% 할인"),
    ("Tuesday sale", "Thursday sale"),
    ("최대 50% 할인", "50% 할인"),
    ("1만원 이상 구매", "1만원 이하 구매"),
    ("우리 카페", "너희 카페"),
    ("사과 주스", "사과 주스 말고"),
    ("men's shoes", "women's shoes"),
    ("Do not use hashtags. Caption for latte", "Use hashtags. Caption for latte"),
]
PIECES = st.sampled_from(
    [
        "여름",
        "겨울",
        "세일",
        "할인",
        "카피",
        "문구",
        "라테",
        "20%",
        "30%",
        "3,000원",
        "안",
        "없이",
        "말고",
        "까지",
        "써줘",
        "작성해주세요",
        "엄마에게",
        "not",
        "no",
        "without",
        "summer",
        "sale",
        "latte",
        "write",
        "a",
        "the",
        "headline",
        "for",
        "from",
        "to",
        "3pm",
        "July",
        "3rd",
        '"Sale"',
        ".",
        ",",
        "!",
    ]
)
PROMPTS = st.one_of(st.text(max_size=60), st.lists(PIECES, max_size=12).map(" ".join))


@pytest.mark.parametrize(("one", "other"), SAME)
def test_a_paraphrase_is_the_same(one: str, other: str) -> None:
    assert same(one, other) and facts(one) == facts(other)


@pytest.mark.parametrize(("one", "other"), OTHERS)
def test_what_differs_in_one_thing_is_another_question(one: str, other: str) -> None:
    assert not same(one, other)


@given(PROMPTS, PROMPTS)
@settings(max_examples=100, deadline=None)
def test_the_decision_has_no_direction(one: str, other: str) -> None:
    assert same(one, other) == same(other, one)


@given(PROMPTS)
@settings(max_examples=100, deadline=None)
def test_a_prompt_is_the_same_as_itself_where_it_says_anything(prompt: str) -> None:
    assert same(prompt, prompt) == bool(plain(prompt))


def test_the_plain_form_keeps_what_is_said() -> None:
    assert (
        plain("여름 세일 20% 카피를 좀 써 주세요!")
        == plain("카피 작성해줘: 여름 할인 20퍼센트")
        == "20% 여름 카피 할인"
    )
    assert plain("Please write a banner without emojis") == "banner not emoji"


def test_a_prompt_as_long_as_allowed_is_read_quickly_enough_to_be_read_at_all() -> None:
    """Patterns that go back and forth would take minutes here."""
    for piece in ("가나다 ", "12,345 ", "ab-", "한 두 세 ", "\"'", "1만 5천 ", "a.b@c"):
        text = (piece * 8000)[:8000]
        assert same(text, text) == bool(plain(text))
