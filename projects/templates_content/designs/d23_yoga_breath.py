"""A breath, drawn as circles that grow."""

from projects.templates_content.kit import BATANG, Design, circle, down, group, rect, text

MIST, INK, PEACH, ROSE, LILAC = "#f6ece6", "#3a2b33", "#f7c6a8", "#e8a0a4", "#b9a7d9"
DESIGN = Design(
    "yoga-slow-breath",
    "Yoga studio · slow breath",
    "요가 · 숨 고르기",
    "social",
    "Instagram portrait",
    "ko",
    1080,
    1350,
    MIST,
    ("요가", "필라테스", "명상", "건강", "운동", "yoga", "pilates", "wellness", "studio"),
    [
        rect("바탕", 0, 0, 1080, 1350, down("#fbf3ec", "#f3dfda")),
        group(
            "숨",
            circle("숨 1", 540, 794, 300, LILAC, opacity=0.28),
            circle("숨 2", 540, 842, 240, ROSE, opacity=0.4),
            circle("숨 3", 540, 890, 180, PEACH, opacity=0.75),
            circle("숨 4", 540, 936, 116, "#fff6ee", opacity=0.9),
        ),
        text(90, 112, 900, "고요 스튜디오", 34, INK, 700, align="center"),
        text(60, 206, 960, "숨부터\n천천히", 118, INK, 700, BATANG, "center", leading=1.26, spacing=-0.02),
        text(90, 1150, 900, "아침 요가 6주반, 1월 5일 시작", 42, INK, 700, align="center"),
        text(90, 1218, 900, "처음이어도 괜찮아요. 한 반에 여덟 명만 모여요.", 32, "#6b5660", 400, align="center"),
    ],
)
