"""A pile of books under the moon."""

from projects.templates_content.kit import SERIF_KO, Design, Shape, circle, group, rect, text

NIGHT, MOON, CREAM = "#16233f", "#f3c969", "#f6efe0"


def _book(x: float, y: float, w: float, h: float, cover: str, band: str, title: str, ink: str) -> Shape:
    return group(
        f"책 · {title}",
        rect("책등", x, y, w, h, cover, 8),
        rect("띠", x + 44, y, 16, h, band),
        rect("띠", x + w - 60, y, 16, h, band),
        text(x + 100, y + h / 2 - 13, w - 200, title, 36, ink, 600, SERIF_KO, "center"),
    )


DESIGN = Design(
    "book-fair-winter",
    "Book fair",
    "북페어",
    "social",
    "Instagram portrait",
    "ko",
    1080,
    1350,
    NIGHT,
    ("책", "북페어", "서점", "독서", "행사", "전시", "book", "fair", "reading", "event"),
    [
        circle("달", 864, 214, 112, MOON),
        circle("달그림자", 908, 182, 100, NIGHT),
        text(84, 96, 600, "제7회 서촌 북페어", 38, MOON, 700),
        text(80, 208, 920, "겨울은\n읽는 계절", 164, CREAM, 700, SERIF_KO, leading=1.24, spacing=-0.03),
        text(84, 656, 700, "12월 5일 (토) – 6일 (일)", 40, CREAM, 700),
        text(84, 716, 700, "오전 10시 – 오후 6시, 서촌 한옥마당", 34, "#c5cbdb", 400),
        _book(196, 846, 640, 98, "#e2725b", "#f6efe0", "밤의 산책", CREAM),
        _book(120, 944, 800, 112, "#f3c969", "#16233f", "조용한 부엌", NIGHT),
        _book(230, 1056, 700, 92, "#6f8f7f", "#f6efe0", "느린 편지", CREAM),
        _book(80, 1148, 880, 118, "#f6efe0", "#e2725b", "겨울 정원사", NIGHT),
        rect("책상", 0, 1266, 1080, 84, "#0e182d"),
    ],
)
