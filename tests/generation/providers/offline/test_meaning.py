"""What is read out of real prompts."""

import pytest

from generation.providers.base import Brief
from generation.providers.offline.meaning import language_of, read


@pytest.mark.parametrize(
    ("prompt", "expected"),
    [
        (
            "여름 세일 20% 할인 배너 카피",
            {"subject": "여름 세일", "facts": ("20% 할인",), "season": "summer", "intent": "sale"},
        ),
        ("우리 카페 신메뉴 딸기라떼 홍보 문구 써줘", {"subject": "딸기라떼", "topic": "coffee", "intent": "launch"}),
        (
            "20대 여성을 위한 봄 신상 원피스 광고 문구를 친근한 톤으로 작성해줘",
            {"subject": "원피스", "audience": "20대 여성", "season": "spring", "tone": "friendly"},
        ),
        (
            "카페 오픈 기념 아메리카노 1+1 행사, 3월 2일부터 3월 8일까지",
            {"subject": "카페", "intent": "opening", "facts": ("아메리카노 1+1 행사", "3월 2일부터 3월 8일까지")},
        ),
        (
            "친환경 세제 브랜드 '초록별'의 첫 구매 고객 15% 할인 이벤트 카피",
            {"subject": "친환경 세제", "brand": "초록별"},
        ),
        ("유기농 이유식 초보 엄마에게 신뢰를 주는 광고", {"subject": "유기농 이유식", "audience": "초보 엄마"}),
        ("고양이 사료 헤드라인 3개 써줘", {"subject": "고양이 사료", "form": "headline", "facts": ()}),
        ("제주도 2박 3일 호텔 패키지 홍보 문구, 1인 199,000원부터", {"facts": ("2박 3일", "1인 199,000원부터")}),
        ("아이폰 15 케이스 출시 기념 1+1", {"subject": "아이폰 15 케이스", "topic": "tech"}),
        ("가을맞이 북클럽 모집합니다. 매주 토요일 오후 3시", {"intent": "event", "facts": ("매주 토요일 오후 3시",)}),
        (
            "무선 이어폰 출시 안내 이메일을 써줘. 노이즈 캔슬링, 30시간 재생",
            {"form": "email", "facts": ("노이즈 캔슬링", "30시간 재생")},
        ),
        ("'여름밤 재즈' 문구가 들어간 콘서트 포스터", {"lettering": "여름밤 재즈", "brand": ""}),
        (
            "제품: 콜드브루 원액, 타깃: 재택근무자, 혜택: 2개 구매 시 15% 할인, 톤: 감성적",
            {
                "subject": "콜드브루 원액",
                "audience": "재택근무자",
                "facts": ("2개 구매 시 15% 할인",),
                "tone": "emotional",
            },
        ),
        (
            "Write an Instagram caption for our summer sale with 20% off sunscreen until July 31",
            {"subject": "sunscreen", "facts": ("20% off", "until July 31"), "form": "social", "language": "en"},
        ),
        (
            "Ad copy for a new cold brew coffee targeting busy professionals",
            {"subject": "cold brew coffee", "audience": "busy professionals"},
        ),
        ("Black Friday deals on headphones, up to 50% off", {"subject": "headphones", "facts": ("up to 50% off",)}),
        (
            "Promote our yoga class for beginners every Saturday at 10 am",
            {"facts": ("every Saturday at 10 am",), "topic": "sport"},
        ),
        ("Handmade soy candles, 15% off with code MOM15", {"facts": ("15% off with code MOM15",)}),
        ('Poster with the text "Pizza Friday"', {"lettering": "Pizza Friday"}),
    ],
)
def test_prompts(prompt: str, expected: dict[str, object]) -> None:
    meaning = read(Brief(prompt, "ko"))
    assert {name: getattr(meaning, name) for name in expected} == expected


@pytest.mark.parametrize(
    ("prompt", "language"),
    [
        ("AI CRM 솔루션 SaaS 홍보", "ko"),
        ("Kimchi 김치 delivery for busy people in Seoul", "en"),
        ("20%", "ko"),
        ("", "ko"),
    ],
)
def test_language(prompt: str, language: str) -> None:
    assert language_of(prompt, "ko") == language


def test_guidelines_forbid_and_require() -> None:
    guidelines = (
        "금지어: 최고, 최저가",
        "'싸다'는 표현은 쓰지 마세요",
        "슬로건 '결이 다른 마음'을 반드시 포함",
        "친근한 말투",
    )
    meaning = read(Brief("한우 선물세트", "ko", guidelines=guidelines))
    assert set(meaning.forbidden) == {"최고", "최저가", "싸다"}
    assert meaning.required == ("결이 다른 마음",)


def test_a_forbidden_word_takes_its_particle_along() -> None:
    meaning = read(Brief("최고의 겨울 원두, 첫 주문 20% 할인", "ko", guidelines=("금지어: 최고",)))
    assert meaning.subject == "겨울 원두"
