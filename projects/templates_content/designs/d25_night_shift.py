"""Bars of colour that move like sound."""

from projects.templates_content.kit import TALL, Design, down, group, rect, text

BLACK, WHITE = "#0c0a14", "#ffffff"
HEIGHTS = (300, 520, 420, 690, 560, 760, 480, 620, 360, 540, 260)
BARS = [
    rect("Bar", 80 + 84.4 * n, 960 - h, 76, h, down("#ff4fd8", "#7a3cff", "#19d3ff"), 38) for n, h in enumerate(HEIGHTS)
]
DESIGN = Design(
    "club-night-shift",
    "Club night",
    "클럽 나이트",
    "social",
    "Instagram portrait",
    "en",
    1080,
    1350,
    BLACK,
    ("music", "party", "club", "dj", "festival", "음악", "파티", "클럽", "디제이", "페스티벌"),
    [
        text(80, 92, 600, "Basement, Itaewon", 36, WHITE, 600),
        text(700, 92, 300, "Fri, Dec 18", 36, WHITE, 600, align="right"),
        group("Sound", *BARS),
        text(74, 1010, 960, "NIGHT SHIFT", 246, WHITE, 400, TALL),
        text(80, 1240, 640, "Hana Lim, Osolo, Tape Garden", 36, "#c9bfe6", 500),
        text(700, 1240, 300, "10 p.m. to 5", 36, "#c9bfe6", 500, align="right"),
    ],
)
