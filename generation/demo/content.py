"""What the demo is made of; both brands are fictional."""

from dataclasses import dataclass
from datetime import timedelta
from decimal import Decimal

from generation.demo import copies
from generation.demo.copies import Copy


@dataclass(frozen=True)
class Picture:
    """A picture to be drawn, ``size`` in pixels; how well it does as in ``Copy``."""

    key: str
    prompt: str
    size: str
    daily_impressions: int
    ctr: float
    cvr: float
    days: int = 90


@dataclass(frozen=True)
class People:
    """A segment; ``shared`` with all."""

    name: str
    description: str
    criteria: dict[str, object]
    shared: bool = False


@dataclass(frozen=True)
class Story:
    """A brand and its campaign."""

    language: str
    brand: str
    palette: tuple[str, ...]
    guidelines: tuple[tuple[str, str], ...]
    campaign: str
    description: str
    budget: Decimal
    ends_in: timedelta
    people: tuple[People, ...]
    copies: tuple[Copy, ...]
    pictures: tuple[Picture, ...]


KOREAN = Story(
    language="ko",
    brand="달볕 로스터스",
    palette=("#1f3a34", "#f3ead9", "#d9673b", "#2b2420", "#c9b79c"),
    guidelines=(
        ("tone", "따뜻하고 담백하게 말해요. 느낌표와 과장은 쓰지 않아요."),
        ("style", "한 문장은 40자를 넘기지 않아요. 해요체로 써요."),
        ("style", "맛은 먹어 본 것에 빗대어 설명해요. 예: 구운 밤, 귤껍질."),
        ("values", "산지와 로스팅 날짜를 숨기지 않아요."),
        ("vocabulary", "'원두', '한 잔', '아침'처럼 손에 잡히는 말을 써요."),
        ("forbidden", "'최고', '1등', '완벽한', '지금 바로'는 쓰지 않아요."),
    ),
    campaign="첫눈 블렌드 출시",
    description="겨울 한정 원두 '첫눈 블렌드'를 알리고 첫 주문을 늘려요. 인스타그램 피드와 배너 중심.",
    budget=Decimal(120),
    ends_in=timedelta(days=38),
    people=(
        People(
            "퇴근길 직장인",
            "저녁 6시에서 9시 사이, 지하철에서 휴대폰을 보는 25–39세",
            {"age": [25, 39], "region": ["서울", "경기"], "behaviour": ["evening_mobile"]},
            shared=True,
        ),
        People(
            "홈카페를 꾸리는 사람",
            "집에 그라인더가 있고 한 달에 원두를 두 번 이상 사는 손님",
            {"age": [28, 45], "interests": ["홈카페", "핸드드립"], "behaviour": ["repeat_purchase"]},
        ),
    ),
    copies=(
        Copy(
            "첫눈 블렌드 인스타그램 문구, 맛이 그려지게",
            "첫눈보다 먼저 도착했어요.\n구운 밤처럼 고소하고, 끝에는 귤 향이 남아요.\n올겨울 첫 잔, 첫눈 블렌드.",
            5200,
            0.038,
            0.071,
            5,
        ),
        Copy(
            "퇴근길 직장인에게 보낼 배너 문구",
            "겨울 아침은 조금 늦게 시작해요.\n오늘 볶은 원두가 내일 문 앞에 있을 거예요.",
            6100,
            0.022,
            0.037,
            4,
        ),
        Copy(
            "단골에게 보내는 문자, 30자 안으로",
            "기다리던 겨울 원두가 나왔어요. 첫 주문은 배송비가 없어요.",
            1800,
            0.014,
            0.061,
            3,
        ),
        *copies.KOREAN,
    ),
    pictures=(
        Picture("coffee", "첫눈 오는 날의 커피 한 잔, 짙은 초록과 감빛", "1024x1024", 4300, 0.027, 0.041),
        Picture("morning", "첫눈 내린 산마을의 겨울 아침, 멀리 낮은 능선", "1792x1024", 3900, 0.018, 0.033),
    ),
)

ENGLISH = Story(
    language="en",
    brand="Tideline Outdoor",
    palette=("#0f2a43", "#f5f2ea", "#2f80a8", "#f2a541", "#5b6b73"),
    guidelines=(
        ("tone", "Plain and encouraging, like a friend who knows the trail."),
        ("style", "Short sentences. One idea each. No exclamation marks."),
        ("values", "Ten minutes outside counts. Nobody has to be an athlete."),
        ("vocabulary", "Say trail, tide, pocket, layer. Name real weather."),
        ("forbidden", "Never say conquer, crush, extreme or must-have."),
    ),
    campaign="Ten-minute escapes",
    description="Rain shells and day packs for short walks near home. Stories and a weekend poster.",
    budget=Decimal(80),
    ends_in=timedelta(days=21),
    people=(
        People(
            "Weekend walkers",
            "Live within thirty minutes of a trail and go out when the forecast is unsure",
            {"age": [30, 54], "interests": ["walking", "weather"], "region": ["Busan", "Jeju"]},
            shared=True,
        ),
        People(
            "First-time buyers",
            "Opened an account in the last 60 days, no order yet",
            {"behaviour": ["no_purchase_60_days"], "interests": ["outdoors"]},
        ),
    ),
    copies=(
        Copy(
            "Story headline for rain shells, ten-minute walks",
            "Ten-minute escapes.\nA shell that lives in your bag, for the walk you almost skipped.",
            4700,
            0.036,
            0.072,
            5,
        ),
        Copy(
            "Poster line for a 20% weekend",
            "20% off everything that keeps rain out.\nFour days, then the sun can have it back.",
            3600,
            0.019,
            0.057,
            4,
        ),
        Copy(
            "E-mail subject for people who have not bought yet",
            "The trail is closer than the laundry.",
            2100,
            0.011,
            0.029,
            4,
        ),
        *copies.ENGLISH,
    ),
    pictures=(
        Picture(
            "coast", "An island trip at dusk: hills above the sea, navy and amber", "1024x1792", 5100, 0.029, 0.035
        ),
    ),
)

STORIES = (KOREAN, ENGLISH)
