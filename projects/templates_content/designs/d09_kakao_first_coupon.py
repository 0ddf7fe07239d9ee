"""Kakao Bizboard: words to the left, a coupon to the right."""

from projects.templates_content.kit import Design, circle, group, line, rect, text

SKY, INK, BLUE, CORAL = "#eaf1ff", "#172033", "#2f62e8", "#ff6b57"
COUPON = group(
    "쿠폰",
    rect("왼쪽", 690, 56, 196, 146, BLUE, 16),
    rect("오른쪽", 886, 56, 84, 146, CORAL, 16),
    rect("이음", 862, 56, 48, 146, BLUE),
    rect("이음", 886, 56, 30, 146, CORAL),
    circle("구멍", 886, 56, 15, SKY),
    circle("구멍", 886, 202, 15, SKY),
    line("점선", "M886 84 L886 176", SKY, 3, strokeDashArray=[8, 8]),
    text(690, 92, 190, "첫 구매 쿠폰", 22, "#cfdcff", 600, align="center"),
    text(690, 132, 190, "5,000원", 43, "#ffffff", 800, align="center", spacing=-0.02),
    text(896, 119, 70, "받기", 27, "#ffffff", 800, align="center"),
)
DESIGN = Design(
    "kakao-first-coupon",
    "Kakao Bizboard · first purchase",
    "카카오 비즈보드 · 첫 구매 쿠폰",
    "banner",
    "Kakao Bizboard",
    "ko",
    1029,
    258,
    SKY,
    ("카카오", "비즈보드", "쿠폰", "첫구매", "할인", "kakao", "coupon", "discount"),
    [
        text(72, 54, 580, "첫 구매라면\n5,000원 먼저 빼 드려요", 50, INK, 800, leading=1.28, spacing=-0.03),
        text(72, 193, 580, "오늘담 앱에서 바로 쓸 수 있어요", 25, "#4d5a75", 500),
        COUPON,
    ],
)
