"""Kakao Bizboard, wide: everything stands in the middle 1029 pixels, which every screen shows."""

from projects.templates_content.curves import leaf, through
from projects.templates_content.kit import Design, Shape, circle, group, path, rect, text

LEAF, INK, TOMATO, CARROT, BOX = "#e3f2d6", "#1d3a24", "#e8503a", "#f28c28", "#c98f5a"


def _tomato(x: float, y: float, r: float) -> Shape:
    tops = [path("꼭지", leaf(r * 0.62, r * 0.16), "#3f8f4a", x, y - r * 0.8, turn=a) for a in (20, 90, 160, -40, 220)]
    return group("토마토", circle("열매", x, y, r, TOMATO), *tops)


CARROTS = [
    group(
        "당근",
        *[path("잎", leaf(74, 16), "#3f8f4a", x, 98, turn=turn + tilt) for turn in (-118, -92, -64)],
        path("뿌리", through((-24, 0), (0, -8), (24, 0), (4, 118), (-4, 118), closed=True), CARROT, x, 104, turn=tilt),
    )
    for x, tilt in ((950, -8), (1010, 7))
]
DESIGN = Design(
    "kakao-dawn-grocery",
    "Kakao Bizboard · dawn delivery",
    "카카오 비즈보드 · 새벽 배송",
    "banner",
    "Kakao Bizboard",
    "ko",
    1290,
    258,
    LEAF,
    ("카카오", "비즈보드", "새벽배송", "장보기", "식품", "채소", "kakao", "grocery", "delivery", "food"),
    [
        text(172, 52, 620, "밤 11시까지 담으면\n아침 7시에 문 앞", 52, INK, 800, leading=1.28, spacing=-0.03),
        text(172, 196, 620, "첫 장보기는 배송비도 없어요", 25, "#4a6a50", 500),
        *CARROTS,
        _tomato(886, 120, 46),
        _tomato(1076, 112, 54),
        rect("상자", 806, 146, 330, 112, BOX),
        rect("상자 테두리", 790, 138, 362, 24, "#b57b47", 4),
        text(806, 188, 330, "산들장터", 30, "#fff6e8", 800, align="center"),
    ],
)
