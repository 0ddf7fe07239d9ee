"""A cabbage, cut in half, and a whole street to salt it."""

from projects.templates_content.curves import through
from projects.templates_content.kit import JUA, Design, Shape, group, path, rect, text

RICE, RED, LEAF, PALE, INK = "#fdf4e3", "#d93a26", "#5f9a45", "#dfeab4", "#33201a"


def _leaf(scale: float, colour: str, turn: float) -> Shape:
    right = ((70, -40), (150, -220), (206, -450), (204, -600), (150, -668), (92, -640), (44, -704))
    left = tuple((-x, y) for x, y in reversed(right))
    return path("잎", through((0, 0), *right, (0, -676), *left, closed=True), colour, 620, 1150, scale, turn)


def _rib(scale: float, turn: float) -> Shape:
    d = through((-46, -20), (-34, -260), (-6, -500), (6, -500), (34, -260), (46, -20), (0, 6), closed=True)
    return path("줄기", d, "#fbfbe8", 620, 1150, scale, turn)


CABBAGE = group(
    "배추",
    _leaf(0.9, "#3f7d3a", -25),
    _leaf(0.9, "#3f7d3a", 25),
    _leaf(1.0, LEAF, -12),
    _leaf(1.0, LEAF, 12),
    _rib(1.0, -15),
    _rib(1.0, 15),
    _leaf(0.9, "#8fbb5c", -6),
    _leaf(0.84, "#b5d27c", 6),
    _leaf(0.7, PALE, 0),
    _rib(0.92, 0),
)
DESIGN = Design(
    "poster-kimjang-day",
    "Poster · kimchi-making day",
    "포스터 · 김장하는 날",
    "poster",
    "A4 poster",
    "ko",
    1240,
    1754,
    RICE,
    ("포스터", "김장", "김치", "동네", "행사", "나눔", "poster", "kimchi", "community", "food"),
    [
        rect("띠", 0, 1234, 1240, 520, RED),
        CABBAGE,
        text(90, 112, 1060, "온 동네 김장하는 날", 124, INK, 400, JUA, "center"),
        text(90, 284, 1060, "백 포기를 함께 담가 서른 집과 나눠요", 42, "#6a5142", 500, align="center"),
        text(96, 1322, 700, "12월 5일 (토) 아침 9시", 64, RICE, 400, JUA),
        text(96, 1426, 700, "성미산 마을회관 앞마당", 42, RICE, 600),
        text(
            96,
            1578,
            700,
            "앞치마와 고무장갑만 챙겨 오세요.\n수육과 막걸리는 저희가 준비할게요.",
            34,
            "#fff1e8",
            400,
            leading=1.5,
        ),
        text(780, 1640, 364, "신청 02-000-0000", 34, RICE, 700, align="right"),
    ],
)
