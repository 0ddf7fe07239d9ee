"""A webinar, with the chart that it promises."""

from projects.templates_content.curves import through
from projects.templates_content.kit import GROTESK, Design, circle, group, line, rect, soft_shadow, text

INK, LIME, VIOLET, WHITE, HAZE = "#12122a", "#c8f250", "#7b6cff", "#ffffff", "#b9b8d6"
BARS = [(0, 96), (1, 132), (2, 118), (3, 176), (4, 214)]
CARD = group(
    "Chart",
    rect("Card", 730, 120, 390, 390, "#1f1f42", 24, shadow=soft_shadow("rgba(0,0,0,0.35)", 50, 24)),
    text(766, 160, 240, "Conversions", 22, HAZE, 500),
    text(766, 198, 240, "+38%", 50, WHITE, 700, GROTESK),
    *[rect("Bar", 766 + 66 * n, 474 - h, 46, h, LIME if n == 4 else VIOLET, 8) for n, h in BARS],
    line("Trend", through((789, 352), (855, 322), (921, 332), (987, 276), (1053, 232)), WHITE, 5),
    circle("Now", 1053, 232, 11, WHITE),
)
DESIGN = Design(
    "webinar-stop-guessing",
    "Webinar · marketing data",
    "웨비나 · 마케팅 데이터",
    "social",
    "Link preview",
    "en",
    1200,
    630,
    INK,
    ("webinar", "saas", "data", "analytics", "b2b", "웨비나", "데이터", "분석", "세미나"),
    [
        rect("Tag", 80, 84, 178, 46, LIME, 23),
        text(80, 100, 178, "Live webinar", 21, INK, 700, align="center"),
        text(78, 190, 620, "Stop guessing\nwhat works", 88, WHITE, 700, GROTESK, leading=1.08, spacing=-0.03),
        text(80, 412, 600, "Forty minutes on reading your own campaign\nnumbers, with real accounts.", 26, HAZE, 400),
        text(80, 526, 600, "Thu, Dec 10, 2 p.m. KST", 28, WHITE, 700),
        CARD,
    ],
)
