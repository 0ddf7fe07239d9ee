"""Large plain forms on a strict grid, for the wall."""

from projects.templates_content.curves import polygon, wedge
from projects.templates_content.kit import GROTESK, Design, circle, path, rect, text

PAPER, INK, RED, PINK = "#f4eee2", "#171513", "#e0351f", "#f6b8b0"
DESIGN = Design(
    "poster-open-studio",
    "Poster · open studio",
    "포스터 · 오픈 스튜디오",
    "poster",
    "A4 poster",
    "en",
    2480,
    3508,
    PAPER,
    ("poster", "art", "exhibition", "studio", "swiss", "포스터", "전시", "미술", "작업실"),
    [
        rect("Red", 160, 1180, 1080, 1080, RED),
        path("Quarter", wedge(1080, 180, 270), INK, 2320, 2260),
        circle("Pink", 1240, 1900, 360, PINK),
        path("Blade", polygon((160, 2260), (700, 2260), (160, 1720)), PAPER),
        text(150, 200, 2180, "Open\nStudio", 520, INK, 700, GROTESK, leading=0.86, spacing=-0.05),
        text(
            1430,
            236,
            890,
            "Twelve painters,\nthree floors,\none afternoon",
            104,
            INK,
            500,
            GROTESK,
            leading=1.14,
            spacing=-0.02,
        ),
        rect("Rule", 160, 2520, 2160, 10, INK),
        text(160, 2610, 1040, "Sat, Dec 12", 168, RED, 700, GROTESK, spacing=-0.03),
        text(160, 2830, 1040, "noon to 7 p.m.", 104, INK, 500, GROTESK, spacing=-0.02),
        text(
            1430,
            2620,
            890,
            "Mullae Art Factory\n14 Dorim-ro 141-gil\nYeongdeungpo, Seoul",
            76,
            INK,
            500,
            GROTESK,
            leading=1.3,
        ),
        text(160, 3250, 1500, "Free entry. Bring a friend and a question.", 64, INK, 500, GROTESK),
        text(1620, 3250, 700, "mullae.example", 64, INK, 700, GROTESK, align="right"),
    ],
)
