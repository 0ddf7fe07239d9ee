"""A café's winter drink: a slice of tangerine, cut large."""

from projects.templates_content.curves import around, wedge
from projects.templates_content.kit import Design, circle, group, path, rect, text

CREAM, PEEL, PITH, FLESH, GREEN = "#fff1dc", "#f0781e", "#ffe2b3", "#f9a03f", "#1f4230"
X, Y = 834, 914


def _segment(degrees: float) -> tuple[float, float]:
    x, y = around(30, degrees + 18)
    return X + x, Y + y


SLICE = group(
    "귤 한 조각",
    circle("껍질", X, Y, 486, PEEL),
    circle("속껍질", X, Y, 450, PITH),
    *[path("알맹이", wedge(388, a + 1.6, a + 34.4), FLESH, *_segment(a)) for a in range(0, 360, 36)],
)
DESIGN = Design(
    "cafe-tangerine-latte",
    "Café · new winter drink",
    "카페 · 겨울 신메뉴",
    "social",
    "Instagram square",
    "ko",
    1080,
    1080,
    CREAM,
    ("카페", "신메뉴", "음료", "커피", "귤", "인스타그램", "cafe", "coffee", "menu", "drink"),
    [
        SLICE,
        text(80, 84, 500, "달볕 로스터스", 32, GREEN, 700),
        text(76, 168, 928, "올겨울 첫 귤,\n라테가 됐어요", 122, GREEN, 800, leading=1.22, spacing=-0.03),
        rect("가격표", 80, 886, 206, 112, GREEN, 16),
        text(80, 908, 206, "6,500원", 42, CREAM, 800, align="center"),
        text(80, 960, 206, "1월 31일까지", 22, PITH, 500, align="center"),
    ],
)
