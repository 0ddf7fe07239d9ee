"""Texts of the demo that show what ranking by proof is: variants of one line, and lucky ones that few have seen."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Copy:
    """A text and how well it does: shares of impressions that click, and of clicks that buy; for so many days now."""

    prompt: str
    text: str
    daily_impressions: int
    ctr: float
    cvr: float
    rating: int | None = None
    days: int = 90


KOREAN = (
    Copy(
        "첫눈 블렌드 문구를 조금 더 다정하게",
        "첫눈보다 먼저 도착했어요.\n구운 밤처럼 고소하고, 끝에는 귤 향이 남아요.\n올겨울 첫 잔은 첫눈 블렌드예요.",
        2400,
        0.036,
        0.068,
        None,
        30,
    ),
    Copy(
        "첫눈 블렌드 피드 문구, 같은 말로 짧게",
        "첫눈보다 먼저 도착했어요. 구운 밤처럼 고소하고 끝에는 귤 향이 남아요. 올겨울 첫 잔, 첫눈 블렌드",
        1700,
        0.035,
        0.07,
        None,
        21,
    ),
    Copy(
        "연말 선물 상자를 알리는 인스타그램 문구",
        "선물은 가볍게, 향은 오래.\n첫눈 블렌드 상자에는 손글씨 카드가 들어 있어요.",
        3100,
        0.041,
        0.074,
        5,
        30,
    ),
    Copy(
        "정기배송을 망설이는 손님에게",
        "원두가 떨어지기 전날, 새 원두가 도착해요.\n정기배송은 언제든 쉬어 갈 수 있어요.",
        2600,
        0.034,
        0.081,
        4,
        30,
    ),
    Copy(
        "저녁에 커피를 참는 사람에게, 디카페인",
        "밤에도 한 잔 괜찮아요.\n향은 남기고 카페인은 덜어 냈어요.",
        2200,
        0.029,
        0.049,
        4,
        30,
    ),
    Copy(
        "그라인더가 없는 사무실에 드립백 소개",
        "그라인더가 없어도 괜찮아요.\n컵에 걸고 뜨거운 물만 부으면 돼요.",
        3300,
        0.044,
        0.066,
        5,
        30,
    ),
    Copy(
        "갓 볶은 원두라는 것을 믿게 하는 문구",
        "봉투를 뒤집어 보세요.\n볶은 날짜가 가장 크게 적혀 있어요.",
        2000,
        0.024,
        0.058,
        None,
        30,
    ),
    Copy(
        "재구매 손님에게 보내는 알림톡",
        "지난달 그 원두, 이번 주에 다시 볶아요.\n한 봉지 남겨 둘까요?",
        1500,
        0.047,
        0.088,
        5,
        30,
    ),
    Copy(
        "토요일 시음회에 동네 손님을 부르는 포스터",
        "토요일 두 시, 볶는 냄새가 골목까지 나와요.\n시음은 그냥 들어오시면 돼요.",
        1200,
        0.019,
        0.046,
        3,
        30,
    ),
    Copy(
        "퇴근길 배너 문구를 조금 바꿔서",
        "겨울 아침은 조금 늦게 시작해요.\n오늘 볶은 원두가 내일 아침 문 앞에 있을 거예요.",
        1600,
        0.026,
        0.041,
        None,
        14,
    ),
    Copy(
        "눈 오는 날 아침에만 띄울 짧은 문구",
        "눈 오는 날에만 여는 서랍이 있어요.\n오늘은 원두를 꺼내요.",
        130,
        0.049,
        0.19,
        None,
        2,
    ),
    Copy("겨울 한정 원두 예고, 한 줄로", "커피가 식기 전에 눈이 그쳤어요.", 160, 0.045, 0.17, None, 1),
)

ENGLISH = (
    Copy(
        "The rain shell headline again, a little shorter",
        "Ten-minute escapes. A shell that lives in your bag for the walk you almost skipped.",
        2300,
        0.034,
        0.07,
        None,
        30,
    ),
    Copy(
        "Rain shell story for the second week",
        "Ten-minute escapes.\nThe shell that lives in your bag, for the walk you almost skipped.",
        1800,
        0.033,
        0.069,
        None,
        21,
    ),
    Copy(
        "Feed post for the day pack, what fits in it",
        "A flask, a layer, a sandwich.\nThe rest can stay at home.",
        3000,
        0.042,
        0.071,
        5,
        30,
    ),
    Copy(
        "Banner for repairs of old jackets",
        "Bring the jacket with the torn pocket.\nWe mend it while you have tea.",
        2100,
        0.033,
        0.083,
        5,
        30,
    ),
    Copy(
        "Parents with small children, Sunday walks",
        "Short legs, short trail.\nTwelve walks near home that end at a bakery.",
        2700,
        0.045,
        0.064,
        4,
        30,
    ),
    Copy(
        "Commuters who could walk the last stop",
        "Get off one stop early.\nThe tide path is eleven minutes and mostly gulls.",
        2500,
        0.037,
        0.052,
        4,
        30,
    ),
    Copy(
        "Gift card for people who own everything",
        "Give them a morning outside.\nThe card fits in any pocket and never needs the right size.",
        1900,
        0.03,
        0.078,
        None,
        30,
    ),
    Copy(
        "Night walks in winter, head torch",
        "It gets dark at five. So go at six.\nA small light, a warm layer, the same old trail.",
        1700,
        0.026,
        0.049,
        3,
        30,
    ),
    Copy(
        "Members who have not ordered since spring",
        "Your shell has seen worse than this forecast.\nHave its zip looked at, on us.",
        1400,
        0.046,
        0.087,
        5,
        30,
    ),
    Copy(
        "The 20% poster line once more, for the web",
        "20% off everything that keeps rain out. Four days, then the sun can have it back",
        1500,
        0.021,
        0.05,
        None,
        14,
    ),
    Copy("One line for the first foggy day", "Fog is only a cloud that came to meet you.", 150, 0.048, 0.18, None, 2),
    Copy(
        "A line for a sudden shower, shown by the weather",
        "It is raining on your street right now. Ours too.",
        140,
        0.049,
        0.17,
        None,
        1,
    ),
)
