"""A window with the evening sea in it."""

from projects.templates_content.curves import arch
from projects.templates_content.kit import SERIF, Design, Shape, circle, down, group, line, path, rect, text

WALL, FRAME, CREAM, SEA = "#a9472f", "#fbead3", "#fff3e2", "#2c6f86"


def _glitter(y: float, w: float) -> Shape:
    return line("Glitter", f"M{540 - w / 2} {y} L{540 + w / 2} {y}", "#ffd9a0", 8, opacity=0.8)


WINDOW = group(
    "Window",
    path("Sky", arch(680, 900), down("#e5785a", "#f7b783", "#fde3b8"), 200, 270),
    circle("Sun", 540, 830, 132, "#fff1c9"),
    rect("Sea", 200, 840, 680, 330, down("#3d8aa0", SEA)),
    *[_glitter(870 + 44 * n, 250 - 34 * n) for n in range(6)],
    path("Frame", arch(680, 900), None, 200, 270, stroke=FRAME, strokeWidth=22),
    line("Bar", "M540 270 L540 1170", FRAME, 12),
    line("Bar", "M200 620 L880 620", FRAME, 12),
    rect("Sill", 160, 1160, 760, 34, FRAME, 6),
)
DESIGN = Design(
    "hotel-sea-window",
    "Hotel · a room with the sea",
    "호텔 · 바다가 있는 방",
    "social",
    "Story",
    "en",
    1080,
    1920,
    WALL,
    ("hotel", "travel", "stay", "sea", "vacation", "호텔", "여행", "숙소", "바다", "호캉스"),
    [
        WINDOW,
        text(
            90, 1296, 900, "A room with\nthe sea in it", 124, CREAM, 500, SERIF, "center", leading=1.12, spacing=-0.01
        ),
        text(90, 1604, 900, "Jukdo Hotel, Yangyang", 40, CREAM, 600, align="center"),
        text(90, 1664, 900, "Winter nights from ₩145,000", 40, "#ffd9b8", 500, align="center"),
    ],
)
