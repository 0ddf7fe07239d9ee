"""A bag of coffee and a cup, on a warm shelf."""

from projects.templates_content.curves import leaf, polygon, through
from projects.templates_content.kit import Design, Shape, button, circle, down, group, line, path, rect, text

OAT, COCOA, PINE, RUST, CREAM = "#f0e2cd", "#33241c", "#24473d", "#c8552d", "#fff8ec"


def _bean(x: float, y: float, turn: float) -> Shape:
    return group(
        "원두",
        path("콩", leaf(46, 24), "#5b3a26", x, y, turn=turn),
        line("골", through((5, 0), (18, -4), (30, 4), (41, 0)), "#2e1b10", 3, x=x, y=y, turn=turn),
    )


BAG = group(
    "원두 봉투",
    path("봉투", polygon((0, 34), (232, 34), (246, 356), (-14, 356)), down("#2f5a4e", PINE), 742, 88),
    rect("접은 곳", 738, 84, 240, 46, "#1b362e", 6),
    rect("라벨", 780, 196, 156, 168, CREAM, 4),
    text(780, 224, 156, "달볕", 42, PINE, 800, align="center"),
    text(780, 282, 156, "하우스 블렌드", 19, PINE, 600, align="center"),
    line("선", "M812 316 L904 316", RUST, 3),
    text(780, 332, 156, "200 g", 18, PINE, 500, align="center"),
)
CUP = group(
    "컵",
    circle("손잡이", 1150, 362, 40, None, stroke=CREAM, strokeWidth=20),
    path("잔", "M0 0 L150 0 C150 96 132 136 100 136 L50 136 C18 136 0 96 0 0Z", CREAM, 1006, 308),
    rect("커피", 1020, 308, 122, 14, "#5b3a26", 7),
    line("김", through((1054, 276), (1066, 250), (1050, 226), (1062, 198)), "#ffffff", 7, opacity=0.85),
    line("김", through((1100, 276), (1112, 250), (1096, 226), (1108, 198)), "#ffffff", 7, opacity=0.85),
)
DESIGN = Design(
    "naver-coffee-subscription",
    "Naver banner · coffee subscription",
    "네이버 배너 · 원두 구독",
    "banner",
    "Naver banner",
    "ko",
    1250,
    560,
    OAT,
    ("네이버", "커피", "원두", "구독", "카페", "naver", "coffee", "subscription"),
    [
        circle("해", 960, 300, 262, "#e8c99c"),
        rect("선반", 0, 444, 1250, 116, "#d9b98c"),
        BAG,
        CUP,
        _bean(690, 452, -16),
        _bean(1190, 466, 24),
        text(84, 104, 560, "원두는 볶고 나서\n2주가 맛있어요", 72, COCOA, 800, leading=1.24, spacing=-0.03),
        text(84, 296, 560, "그래서 2주마다, 갓 볶아 보내 드려요", 30, COCOA, 500),
        *button(84, 456, 286, 68, "첫 봉투 50% 할인", 27, RUST, CREAM),
    ],
)
