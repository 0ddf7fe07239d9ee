"""A beam of light in a dark hall, and snow in it."""

from projects.templates_content.curves import polygon
from projects.templates_content.kit import HEAVY_KO, Design, circle, down, group, path, rect, scattered, text

HALL, BEAM, CREAM, RED = "#15131a", "#ffe08a", "#fff6e0", "#ff5a3c"
INSIDE = [
    (x, y, z)
    for x, y, z in scattered(11, 150, (120, 330, 1060, 700))
    if abs(x - (1010 - (y - 250) * 0.6)) < (y - 250) * 0.42
]
DESIGN = Design(
    "poster-first-snow-film",
    "Poster · film festival",
    "포스터 · 첫눈 영화제",
    "poster",
    "A4 poster",
    "ko",
    1240,
    1754,
    HALL,
    ("포스터", "영화", "영화제", "상영회", "문화", "poster", "film", "cinema", "festival"),
    [
        path("빛", polygon((980, 260), (1046, 260), (1000, 1080), (90, 1080)), down("#ffe9a8", "#ffd25a", "#c98a1e")),
        group("눈", *[circle("눈송이", x, y, 3 + 7 * z, "#ffffff", opacity=0.92) for x, y, z in INSIDE]),
        group(
            "영사기",
            circle("릴", 934, 142, 62, CREAM),
            circle("릴", 1078, 126, 78, CREAM),
            circle("릴 가운데", 934, 142, 18, HALL),
            circle("릴 가운데", 1078, 126, 22, HALL),
            rect("몸통", 900, 190, 232, 96, RED, 16),
        ),
        text(90, 112, 620, "제3회 망원동", 44, BEAM, 700),
        text(90, 178, 620, "골목 상영회", 44, CREAM, 500),
        text(80, 1146, 1090, "첫눈 영화제", 218, CREAM, 400, HEAVY_KO, spacing=-0.02),
        text(90, 1430, 700, "12월 18일 (금) – 20일 (일)", 46, BEAM, 700),
        text(90, 1500, 700, "매일 저녁 7시, 단편 다섯 편", 38, CREAM, 400),
        text(90, 1632, 700, "망원시장 옥상, 담요와 차를 드려요", 34, "#b9b2a4", 400),
        text(760, 1632, 390, "firstsnow.example", 34, "#b9b2a4", 500, align="right"),
    ],
)
