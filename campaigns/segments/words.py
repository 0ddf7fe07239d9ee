"""What people are told of criteria: the names of places, interests, habits and stages of life, in both languages.

A region or an interest may be any word; those listed here are offered, and named in the reader's language. Behaviour and
life stages are codes, because sentences are made of them.
"""

from dataclasses import dataclass

REGIONS = {  # English: Korean
    "Seoul": "서울",
    "Busan": "부산",
    "Daegu": "대구",
    "Incheon": "인천",
    "Gwangju": "광주",
    "Daejeon": "대전",
    "Ulsan": "울산",
    "Sejong": "세종",
    "Gyeonggi": "경기",
    "Gangwon": "강원",
    "North Chungcheong": "충북",
    "South Chungcheong": "충남",
    "North Jeolla": "전북",
    "South Jeolla": "전남",
    "North Gyeongsang": "경북",
    "South Gyeongsang": "경남",
    "Jeju": "제주",
}
INTERESTS = {  # English: Korean
    "baking": "베이킹",
    "beauty": "뷰티",
    "books": "책",
    "camping": "캠핑",
    "cars": "자동차",
    "cats": "고양이",
    "coffee": "커피",
    "cooking": "요리",
    "cycling": "자전거",
    "dogs": "강아지",
    "exhibitions": "전시",
    "fashion": "패션",
    "films": "영화",
    "finance": "재테크",
    "fitness": "헬스",
    "games": "게임",
    "gardening": "식물 가꾸기",
    "golf": "골프",
    "hand drip": "핸드드립",
    "health": "건강",
    "hiking": "등산",
    "home cafés": "홈카페",
    "interiors": "인테리어",
    "learning": "자기계발",
    "music": "음악",
    "outdoors": "아웃도어",
    "photography": "사진",
    "restaurants": "맛집",
    "running": "러닝",
    "skincare": "스킨케어",
    "swimming": "수영",
    "technology": "테크",
    "travel": "여행",
    "walking": "산책",
    "weather": "날씨",
    "wine": "와인",
    "yoga": "요가",
}


@dataclass(frozen=True)
class Stage:
    """A stage of life: its name, "who …" in English, and before a Korean noun, alone or with others after it."""

    title: str
    title_ko: str
    who: str
    ko: str
    ko_or: str


@dataclass(frozen=True)
class Habit:
    """What people do: its name, "who …" in English, after a Korean comma, and before a Korean noun."""

    title: str
    title_ko: str
    who: str
    ko: str
    ko_before: str


STAGES = {
    "student": Stage("Student", "학생", "study", "공부하는", "공부하거나"),
    "job_seeker": Stage("Looking for work", "취업 준비 중", "look for work", "취업을 준비하는", "취업을 준비하거나"),
    "early_career": Stage(
        "New at work", "사회 초년생", "have just started working", "일을 막 시작한", "일을 막 시작했거나"
    ),
    "living_alone": Stage("Living alone", "1인 가구", "live alone", "혼자 사는", "혼자 살거나"),
    "newlywed": Stage("Newly married", "신혼", "have just married", "갓 결혼한", "갓 결혼했거나"),
    "young_children": Stage(
        "With a small child", "영유아 부모", "have a small child", "어린아이를 키우는", "어린아이를 키우거나"
    ),
    "school_children": Stage(
        "With a child at school", "초중고생 부모", "have a child at school", "초중고생을 둔", "초중고생을 두었거나"
    ),
    "grown_children": Stage(
        "With grown-up children", "자녀 독립", "have grown-up children", "자녀를 독립시킨", "자녀를 독립시켰거나"
    ),
    "retired": Stage("Retired", "은퇴", "are retired", "은퇴한", "은퇴했거나"),
}
HABITS = {
    "repeat_purchase": Habit(
        "Buys again and again", "자주 다시 구매", "buy again and again", "자주 다시 구매", "자주 다시 구매하는"
    ),
    "first_purchase": Habit("Has bought once", "한 번 구매", "have bought once", "한 번 구매", "한 번 구매한"),
    "no_purchase": Habit(
        "Has not bought yet", "아직 구매 없음", "have not bought yet", "아직 구매 없음", "아직 구매하지 않은"
    ),
    "no_purchase_60_days": Habit(
        "Has not bought for 60 days",
        "60일 동안 구매 없음",
        "have not bought for 60 days",
        "60일 동안 구매 없음",
        "60일 동안 구매하지 않은",
    ),
    "cart_left": Habit(
        "Left something in the cart",
        "장바구니에 담아 둠",
        "left something in the cart",
        "장바구니에 담아 둠",
        "장바구니에 담아 둔",
    ),
    "waits_for_sales": Habit("Waits for sales", "할인을 기다림", "wait for sales", "할인을 기다림", "할인을 기다리는"),
    "reads_reviews": Habit(
        "Reads reviews first", "후기를 먼저 읽음", "read reviews first", "후기를 먼저 읽음", "후기를 먼저 읽는"
    ),
    "evening_mobile": Habit(
        "On the phone in the evening",
        "저녁에 휴대폰을 봄",
        "are on the phone in the evening",
        "저녁에 휴대폰을 봄",
        "저녁에 휴대폰을 보는",
    ),
    "commute_mobile": Habit(
        "On the phone on the way to work",
        "출퇴근길에 휴대폰을 봄",
        "are on the phone on the way to work",
        "출퇴근길에 휴대폰을 봄",
        "출퇴근길에 휴대폰을 보는",
    ),
    "weekend_visitor": Habit("Comes on weekends", "주말에 방문", "come on weekends", "주말에 방문", "주말에 방문하는"),
    "opens_email": Habit("Opens e-mails", "이메일을 열어 봄", "open e-mails", "이메일을 열어 봄", "이메일을 열어 보는"),
    "shares_posts": Habit("Shares posts", "게시물을 공유", "share posts", "게시물을 공유", "게시물을 공유하는"),
}
GENDERS = {"female": ("Women", "여성"), "male": ("Men", "남성")}


def named(word: str, names: dict[str, tuple[str, str]], language: str) -> str:
    """A region or an interest in that language where ``names`` knows it in either, else as it stands."""
    both = names.get(word.casefold())
    return word if both is None else both[language == "ko"]


def titles(table: dict[str, Stage] | dict[str, Habit], language: str) -> dict[str, str]:
    """What each code is called."""
    return {code: entry.title_ko if language == "ko" else entry.title for code, entry in table.items()}


def _either(names: dict[str, str]) -> dict[str, tuple[str, str]]:
    return {word.casefold(): pair for pair in names.items() for word in pair}


REGION_NAMES, INTEREST_NAMES = _either(REGIONS), _either(INTERESTS)
