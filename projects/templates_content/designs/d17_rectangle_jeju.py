"""A plane over the island."""

from projects.templates_content.curves import ground
from projects.templates_content.kit import Design, circle, group, path, rect, text

SKY, NAVY, GREEN, SEA, SUN = "#bfe6f7", "#0d3a5c", "#4f9a5d", "#2f93c4", "#ff8a3d"
PLANE = group(
    "비행기",
    path("몸", "M0 0 C10 -8 44 -9 62 -4 C68 -2 68 2 62 4 C44 8 12 7 0 0Z", "#ffffff", 206, 48, turn=-16),
    path("날개", "M24 -2 L10 -26 L20 -26 L42 -3Z", "#e3eef5", 206, 48, turn=-16),
    path("날개", "M24 2 L12 22 L22 22 L42 3Z", "#c9dbe6", 206, 48, turn=-16),
    path("꼬리", "M4 -1 L-4 -14 L3 -14 L12 -3Z", SUN, 206, 48, turn=-16),
)
DESIGN = Design(
    "rectangle-jeju-fare",
    "Web banner · flight fare",
    "웹 배너 · 제주 특가",
    "banner",
    "Web banner",
    "ko",
    300,
    250,
    SKY,
    ("웹배너", "여행", "항공", "제주", "특가", "travel", "flight", "fare", "island"),
    [
        circle("해", 252, 150, 22, SUN),
        path("한라산", ground(300, 214, (30, 206), (96, 176), (150, 140), (176, 142), (226, 180), (290, 206)), GREEN),
        rect("바다", 0, 202, 300, 48, SEA),
        PLANE,
        text(20, 24, 260, "제주 왕복", 30, NAVY, 800, spacing=-0.02),
        text(20, 66, 260, "39,000원부터", 30, NAVY, 800, spacing=-0.02),
        text(20, 220, 170, "12월 평일 출발", 14, "#ffffff", 600),
        rect("단추", 206, 212, 78, 28, "#ffffff", 14),
        text(206, 221, 78, "날짜 보기", 13, NAVY, 700, align="center"),
    ],
)
