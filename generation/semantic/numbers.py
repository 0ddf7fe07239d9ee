"""Numbers as marketers write them: 3,000원 = 3천원 = ₩3000, 30퍼센트 = 30%, 세 줄 = 3줄, 11am = 11:00, July 3rd = 3 July."""

import re
from decimal import Decimal, InvalidOperation

DIGITS = {each: value for value, each in enumerate("영일이삼사오육칠팔구")} | {"공": 0}
SMALL = {"십": 10, "백": 100, "천": 1000}
LARGE = {"만": 10**4, "억": 10**8, "조": 10**12}
NATIVE = {
    "하나": 1, "한": 1, "두": 2, "둘": 2, "세": 3, "셋": 3, "석": 3, "네": 4, "넷": 4, "넉": 4, "다섯": 5, "여섯": 6,
    "일곱": 7, "여덟": 8, "아홉": 9, "열": 10, "열한": 11, "열두": 12, "스무": 20, "스물": 20, "서른": 30,
}  # fmt: skip
ENGLISH = {
    "zero": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
    "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16,
    "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50,
    "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90, "hundred": 100, "thousand": 1000, "dozen": 12,
}  # fmt: skip
MONTH_NAMES = """
    january jan|february feb|march mar|april apr|may|june jun|july jul|august aug|september sept sep|october oct
    |november nov|december dec
"""
MONTHS = {name: number for number, names in enumerate(MONTH_NAMES.split("|"), 1) for name in names.split()}
TIMES_OF_DAY = {"정오": "12:00", "noon": "12:00", "midday": "12:00", "자정": "00:00", "midnight": "00:00"}
AFTERNOON, EVENING = ("오후", "낮", "저녁", "pm"), ("밤",)
DAYS_OF = {"하루": 1, "이틀": 2, "사흘": 3, "나흘": 4, "닷새": 5, "열흘": 10, "보름": 15, "일주일": 7}

UNITS = {
    "%": "% 퍼센트 프로 percent pct",
    "krw": "원 krw won",
    "usd": "달러 불 usd dollar dollars buck bucks",
    "eur": "유로 eur euro euros",
    "jpy": "엔 jpy yen",
    "gbp": "파운드 gbp",
    "year": "년 년간 year years yr yrs",
    "month": "개월 달 months month",
    "week": "주 주일 주간 week weeks",
    "day": "일 날 day days",
    "night": "박 night nights",
    "hour": "시간 hour hours hr hrs",
    "minute": "분 minute minutes min mins",
    "second": "초 second seconds sec secs",
    "character": "자 글자 character characters char chars letters",
    "word": "단어 word words",
    "sentence": "문장 sentence sentences",
    "line": "줄 행 line lines",
    "paragraph": "문단 단락 paragraph paragraphs",
    "piece": "개 가지 종 종류 편 건 안",
    "person": "명 인 people persons person",
    "age": "세 살",
    "decade": "대",
    "time": "번 회 times",
    "grade": "학년",
    "anniversary": "주년",
    "cup": "잔", "bottle": "병", "sheet": "장", "animal": "마리", "garment": "벌", "pair": "켤레", "volume": "권",
    "flower": "송이", "class": "기", "place": "위", "number": "호", "floor": "층", "point": "점", "pack": "팩",
    "box": "박스 상자", "set": "세트", "serving": "인분", "fold": "배", "slice": "조각", "course": "차",
    "pyeong": "평", "household": "가구", "month_of_year": "월",
    "km": "km 킬로미터", "cm": "cm 센티미터 센티", "mm": "mm", "kg": "kg 킬로그램 킬로", "g": "g 그램", "ml": "ml 밀리리터",
    "l": "l 리터", "gb": "gb 기가", "inch": "inch inches 인치", "px": "px",
}  # fmt: skip
UNIT_OF = {name: unit for unit, names in UNITS.items() for name in names.split()}
SIGNS = {"₩": "krw", "$": "usd", "€": "eur", "¥": "jpy", "£": "gbp"}


def korean_number(text: str) -> Decimal:
    """1만 5천 → 15000, 삼십 → 30, 4.5 → 4.5."""
    total, part, digit = Decimal(0), Decimal(0), ""
    for each in text.replace(",", "").replace(" ", ""):
        if each in SMALL:
            part, digit = part + _value(digit or "1") * SMALL[each], ""
        elif each in LARGE:
            whole = part + _value(digit or "0")
            total, part, digit = total + (whole or 1) * LARGE[each], Decimal(0), ""
        else:
            digit += str(DIGITS[each]) if each in DIGITS else each
    return total + part + _value(digit or "0")


def _value(digits: str) -> Decimal:
    try:
        return Decimal(digits)
    except InvalidOperation:
        return Decimal(0)


def english_number(text: str) -> Decimal:
    """twenty-five → 25, two hundred → 200, 10k → 10000."""
    text = text.replace(",", "").strip()
    scale = {"k": 1000, "m": 10**6}.get(text[-1:], 1)
    if text[:1].isdigit():
        return _value(text.rstrip("km ")) * scale
    total = Decimal(0)
    for word in re.split(r"[\s-]+", text):
        value = ENGLISH.get(word, 0)
        total = max(total, Decimal(1)) * value if value in (100, 1000) else total + value
    return total


def plain(value: Decimal) -> str:
    """Without trailing zeros or an exponent."""
    text = f"{value:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def clock(hour: int, minute: int, part: str) -> str:
    """24 hours where the part of the day is told, else as it stands."""
    if part in AFTERNOON and hour < 12:
        hour += 12
    elif part in EVENING and hour <= 12:
        hour = (hour + 12) % 24 if hour >= 6 else hour
    elif part == "am" and hour == 12:
        hour = 0
    return f"{hour % 24:02}:{minute:02}"
