"""Cogs that catch each other."""

from projects.templates_content.curves import around, polygon
from projects.templates_content.kit import ROUND, Design, Shape, circle, group, path, text

BUTTER, COBALT, CORAL, INK = "#ffe7a3", "#2543d4", "#ff6f52", "#14183a"


def _cog(x: float, y: float, r: float, teeth: int, colour: str, turn: float) -> Shape:
    step = 360 / teeth
    rim = [
        around(radius, step * n + share * step)
        for n in range(teeth)
        for share, radius in ((0, r * 0.84), (0.14, r), (0.42, r), (0.56, r * 0.84))
    ]
    return group(
        "Cog",
        path("Wheel", polygon(*rim), colour, x, y, turn=turn),
        circle("Ring", x, y, r * 0.56, BUTTER),
        circle("Hub", x, y, r * 0.3, colour),
        circle("Hole", x, y, r * 0.1, BUTTER),
    )


DESIGN = Design(
    "poster-repair-day",
    "Poster · repair day",
    "포스터 · 고쳐 쓰는 날",
    "poster",
    "A4 poster",
    "en",
    1240,
    1754,
    BUTTER,
    ("poster", "community", "repair", "workshop", "sustainability", "포스터", "수리", "환경", "모임", "동네"),
    [
        text(92, 108, 700, "Mangwon Library", 40, COBALT, 800, ROUND),
        text(648, 108, 500, "Free, tools here", 40, COBALT, 800, ROUND, "right"),
        text(84, 214, 1080, "Bring it\nbroken", 226, INK, 900, ROUND, leading=0.98, spacing=-0.03),
        _cog(430, 1032, 330, 14, COBALT, 0),
        _cog(911, 850, 194, 8, CORAL, 11),
        _cog(966, 1226, 168, 7, INK, 6),
        text(92, 1436, 700, "Sat, Dec 12, 10 to 4", 66, INK, 800, ROUND, spacing=-0.02),
        text(
            92,
            1536,
            1050,
            "Toasters, coats, chairs and lamps. Eight people who know how\nwill mend them with you.",
            34,
            INK,
            500,
        ),
    ],
)
