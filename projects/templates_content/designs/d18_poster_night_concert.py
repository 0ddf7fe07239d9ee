"""Sound as rings in a dark garden."""

from projects.templates_content.curves import leaf, through
from projects.templates_content.kit import SERIF_KO, Design, Shape, circle, group, line, path, rect, text

FOREST, MOSS, GOLD, CREAM = "#10291f", "#1c4231", "#e9c46a", "#f5efdd"
RINGS = group(
    "소리",
    *[
        circle("고리", 620, 690, 90 + 62 * n, None, stroke=GOLD, strokeWidth=9 - n, opacity=1 - 0.09 * n)
        for n in range(8)
    ],
    circle("가운데", 620, 690, 52, GOLD),
)


def _plant(x: float, y: float, turns: tuple[float, ...], length: float, colour: str) -> Shape:
    stem = line("줄기", through((x, y), (x + 6, y - length), (x, y - 2 * length)), colour, 8)
    leaves = [
        path("잎", leaf(length * 0.9, length * 0.22), colour, x + 3, y - length * (0.5 + 0.32 * n), turn=turn)
        for n, turn in enumerate(turns)
    ]
    return group("풀", stem, *leaves)


DESIGN = Design(
    "poster-night-garden-concert",
    "Poster · night garden concert",
    "포스터 · 밤의 정원 음악회",
    "poster",
    "A4 poster",
    "ko",
    1240,
    1754,
    FOREST,
    ("포스터", "공연", "음악회", "콘서트", "문화", "poster", "concert", "music", "event"),
    [
        RINGS,
        rect("땅", 0, 1268, 1240, 486, "#0a1d16"),
        _plant(110, 1270, (-40, -140, -30, -150, -50), 190, MOSS),
        _plant(1130, 1270, (-150, -30, -140, -40, -130), 220, MOSS),
        _plant(230, 1270, (-50, -130, -40, -140), 120, "#2f6b4f"),
        _plant(1010, 1270, (-130, -40, -140, -50), 110, "#2f6b4f"),
        text(96, 104, 700, "수목원 겨울 음악회", 40, GOLD, 600),
        text(744, 104, 400, "현악 사중주", 40, GOLD, 600, align="right"),
        text(90, 1336, 1060, "밤의 정원", 216, CREAM, 700, SERIF_KO, spacing=-0.04),
        text(96, 1578, 620, "12월 19일 (토) 저녁 7시", 42, CREAM, 700),
        text(96, 1642, 620, "푸른숲 수목원 유리 온실", 36, "#c9d3c4", 400),
        text(744, 1578, 400, "전석 3만 원", 42, CREAM, 700, align="right"),
        text(744, 1642, 400, "forest.example", 36, "#c9d3c4", 400, align="right"),
    ],
)
