"""One figure from a report, read from across the room."""

from projects.templates_content.curves import arc
from projects.templates_content.kit import ROUND, Design, circle, group, line, rect, text

IVORY, TEAL, INK, CORAL = "#f7f3ea", "#0f6b62", "#16302d", "#ff7a59"
RING = group(
    "Share",
    circle("Whole", 880, 313, 180, None, stroke="#d9dfd4", strokeWidth=58),
    line("Part", arc(180, -90, 162), CORAL, 58, x=880, y=313, strokeLineCap="butt"),
    text(760, 286, 240, "7 of 10", 52, INK, 800, ROUND, "center", spacing=-0.02),
)
DESIGN = Design(
    "linkedin-report-figure",
    "LinkedIn · report figure",
    "링크드인 · 보고서 수치",
    "social",
    "LinkedIn",
    "en",
    1200,
    627,
    IVORY,
    ("linkedin", "report", "b2b", "data", "statistics", "링크드인", "보고서", "통계", "비즈니스"),
    [
        rect("Edge", 0, 0, 24, 627, TEAL),
        text(88, 88, 520, "Retail Pulse 2026", 26, TEAL, 700, ROUND),
        text(
            86,
            186,
            560,
            "Seven in ten\nshoppers return\nfor the service",
            64,
            INK,
            800,
            ROUND,
            leading=1.14,
            spacing=-0.03,
        ),
        text(88, 448, 520, "2,140 people asked in Seoul and Busan,\nSeptember 2026", 24, "#4d625e", 400),
        text(88, 546, 520, "Read the report at pulse.example", 24, TEAL, 700),
        RING,
    ],
)
