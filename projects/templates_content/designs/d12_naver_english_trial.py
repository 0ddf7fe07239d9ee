"""Two speech bubbles that answer each other."""

from projects.templates_content.curves import polygon
from projects.templates_content.kit import Design, group, path, rect, text

SUN, INK, WHITE = "#ffd84d", "#1e1b16", "#ffffff"
DESIGN = Design(
    "naver-english-trial",
    "Naver banner · language trial",
    "네이버 배너 · 영어 회화 체험",
    "banner",
    "Naver banner",
    "ko",
    750,
    200,
    SUN,
    ("네이버", "영어", "회화", "교육", "무료체험", "naver", "english", "education", "trial"),
    [
        text(44, 36, 420, "하루 10분이면\n말문이 트여요", 44, INK, 800, leading=1.28, spacing=-0.03),
        text(44, 154, 420, "7일 동안 무료로 말해 보세요", 20, "#6b5a1c", 600),
        group(
            "말풍선",
            path("꼬리", polygon((0, 0), (34, 0), (4, 30)), WHITE, 500, 92),
            rect("말", 470, 32, 172, 66, WHITE, 22),
            text(470, 54, 172, "How are you?", 23, INK, 700, align="center"),
        ),
        group(
            "대답",
            path("꼬리", polygon((0, 0), (34, 0), (30, 28)), INK, 636, 156),
            rect("말", 556, 104, 150, 60, INK, 22),
            text(556, 123, 150, "Never better", 21, SUN, 700, align="center"),
        ),
    ],
)
