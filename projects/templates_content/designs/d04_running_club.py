"""Lanes of a track, seen from above."""

from projects.templates_content.kit import TALL, Design, circle, text

RED, CHALK, DARK = "#e4432b", "#fff4e6", "#1d1a19"
LANES = [circle("Lane", 1150, 1480, 262 + 94 * n, None, stroke=CHALK, strokeWidth=7, opacity=0.9) for n in range(5)]
DESIGN = Design(
    "running-club-sunday",
    "Running club · weekly run",
    "러닝 크루 · 정기 모임",
    "social",
    "Instagram portrait",
    "en",
    1080,
    1350,
    RED,
    ("running", "sport", "club", "fitness", "event", "러닝", "달리기", "운동", "크루", "모임"),
    [
        circle("Infield", 1150, 1480, 262, "#c9351f"),
        *LANES,
        circle("Runner", 818, 1028, 34, DARK),
        text(80, 88, 700, "Hangang Run Club", 38, CHALK, 700),
        text(1000 - 300, 88, 300, "No. 48", 38, CHALK, 700, align="right"),
        text(72, 190, 960, "SUNDAY\n7 A.M.", 384, CHALK, 400, TALL, leading=0.86),
        text(80, 884, 460, "Easy six kilometres,\nall paces, coffee after.", 38, CHALK, 600),
        text(80, 1216, 420, "Yeouinaru Station,\nexit 2", 34, CHALK, 500),
    ],
)
