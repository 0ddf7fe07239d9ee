"""An awning, and a Saturday below it."""

from projects.templates_content.curves import wedge
from projects.templates_content.kit import JUA, Design, circle, group, path, rect, text

CREAM, TOMATO, WHITE, BLUE, INK, SUN = "#fff4d6", "#ef5a3c", "#ffffff", "#2f6fb0", "#2a2018", "#ffc53d"
STRIPES = [
    part
    for n in range(9)
    for part in (
        rect("줄", 120 * n, 0, 120, 210, TOMATO if n % 2 == 0 else WHITE),
        path("끝", wedge(60, 0, 180), TOMATO if n % 2 == 0 else WHITE, 120 * n + 60, 210),
    )
]
BASKET = group(
    "장바구니",
    circle("사과", 250, 838, 62, TOMATO),
    circle("레몬", 346, 826, 56, SUN),
    circle("자두", 438, 842, 60, "#7a4a8c"),
    rect("바구니", 150, 862, 380, 150, "#c98f4e", 22),
    rect("테두리", 130, 850, 420, 44, "#b27a3c", 14),
)
DESIGN = Design(
    "flea-market-saturday",
    "Flea market",
    "플리마켓",
    "social",
    "Instagram square",
    "ko",
    1080,
    1080,
    CREAM,
    ("플리마켓", "시장", "동네", "행사", "주말", "market", "local", "event", "weekend"),
    [
        group("차양", *STRIPES),
        text(40, 342, 1000, "토요일의 마켓", 166, INK, 400, JUA, "center"),
        text(80, 552, 920, "동네 사람 서른 명이 직접 만들고 굽고 길렀어요", 38, "#5a4a3a", 500, align="center"),
        BASKET,
        text(600, 812, 400, "12월 12일", 64, BLUE, 400, JUA),
        text(600, 900, 400, "오전 11시 – 오후 4시", 34, INK, 600),
        text(600, 954, 400, "연남동 경의선숲길", 34, INK, 600),
    ],
)
