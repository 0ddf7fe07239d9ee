"""A bakery's menu, with its loaf."""

from projects.templates_content.curves import through
from projects.templates_content.kit import SERIF, Design, Shape, group, line, path, rect, text

CREAM, CRUST, DARK, INK, GOLD = "#fbf1de", "#c67c34", "#8a4f1c", "#3a2413", "#e7b068"
LOAF = group(
    "Loaf",
    path(
        "Crust",
        through(
            (250, 640),
            (300, 500),
            (470, 420),
            (640, 408),
            (820, 430),
            (960, 510),
            (1000, 640),
            (960, 716),
            (640, 736),
            (300, 716),
            closed=True,
        ),
        CRUST,
    ),
    path(
        "Flour",
        through(
            (330, 560), (470, 470), (640, 452), (800, 476), (920, 560), (800, 520), (640, 506), (470, 520), closed=True
        ),
        GOLD,
    ),
    *[
        line("Cut", through((x, 468 + d), (x + 40, 540 + d), (x + 50, 620 + d)), DARK, 13)
        for x, d in ((420, 22), (545, 0), (670, 0), (795, 18))
    ],
)


def _line(y: float, name: str, note: str, price: str) -> list[Shape]:
    return [
        text(120, y, 560, name, 46, INK, 600, SERIF),
        text(120, y + 62, 700, note, 28, "#7a6148", 400),
        text(860, y + 2, 260, price, 40, INK, 700, align="right"),
        rect("Rule", 120, y + 122, 1000, 2, "#dcc7a5"),
    ]


DESIGN = Design(
    "poster-bakery-menu",
    "Poster · bakery menu",
    "포스터 · 베이커리 메뉴",
    "poster",
    "A4 poster",
    "en",
    1240,
    1754,
    CREAM,
    ("poster", "menu", "bakery", "bread", "café", "포스터", "메뉴판", "베이커리", "빵", "카페"),
    [
        text(120, 116, 1000, "Bread, from eight", 116, INK, 600, SERIF, "center", spacing=-0.015),
        text(120, 296, 1000, "Baked once a day, until it is gone", 36, "#7a6148", 400, align="center"),
        LOAF,
        *_line(850, "Country sourdough", "Thirty hours, dark crust", "9,500"),
        *_line(1004, "Chestnut milk loaf", "Gongju chestnuts, soft as a pillow", "8,000"),
        *_line(1158, "Sea salt roll", "Butter inside, crystals on top", "3,200"),
        *_line(1312, "Black sesame scone", "With a spoon of persimmon jam", "4,500"),
        text(120, 1560, 500, "Oven & Orchard", 44, INK, 600, SERIF),
        text(620, 1566, 500, "Seongsu-dong, closed on Mondays", 28, "#7a6148", 500, align="right"),
    ],
)
