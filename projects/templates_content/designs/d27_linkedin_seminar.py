"""A seminar for people who report numbers."""

from projects.templates_content.kit import Design, Shape, circle, group, line, text

BLUE, WHITE, SKY, LIME = "#1746d1", "#ffffff", "#cfdcff", "#d7f26b"


def _dots() -> list[Shape]:
    heights = (1, 2, 2, 3, 4, 6, 7)
    return [
        circle(
            "칸", 760 + 54 * n, 500 - 54 * k, 19, LIME if n == 6 else WHITE, opacity=1 if n == 6 else 0.35 + 0.09 * n
        )
        for n, height in enumerate(heights)
        for k in range(height)
    ]


DESIGN = Design(
    "seminar-numbers-that-speak",
    "LinkedIn · seminar",
    "링크드인 · 마케팅 세미나",
    "social",
    "LinkedIn",
    "ko",
    1200,
    627,
    BLUE,
    ("세미나", "웨비나", "마케팅", "데이터", "링크드인", "seminar", "webinar", "marketing", "b2b"),
    [
        text(80, 86, 560, "실무자 온라인 세미나", 28, LIME, 700),
        text(78, 178, 640, "보고서가\n회의를 바꾸는\n세 가지 숫자", 72, WHITE, 800, leading=1.24, spacing=-0.03),
        line("줄", "M80 474 L140 474", LIME, 6),
        text(80, 508, 600, "12월 17일 (목) 오후 3시, 무료", 28, WHITE, 700),
        group("점 그래프", *_dots()),
        line("바닥", "M730 546 L1114 546", SKY, 3, opacity=0.6),
    ],
)
