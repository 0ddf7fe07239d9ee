"""Snow on the hills, and one number."""

from projects.templates_content.curves import ground, polygon
from projects.templates_content.kit import Design, Shape, button, circle, down, group, path, rect, scattered, text

NAVY, ICE, PINE, SNOW, BERRY = "#12305c", "#bcdcf5", "#1f5a5a", "#ffffff", "#d8324a"


def _pine(x: float, y: float, s: float, colour: str) -> Shape:
    tiers = [polygon((0, -260 + 70 * n), (-52 - 20 * n, -130 + 72 * n), (52 + 20 * n, -130 + 72 * n)) for n in range(3)]
    return group(
        "나무",
        path("기둥", polygon((-12, 0), (12, 0), (12, 50), (-12, 50)), "#5a4334", x, y, s),
        *[path("가지", d, colour, x, y, s) for d in reversed(tiers)],
    )


FLAKES = [circle("눈", x, y, 4 + 8 * z, SNOW, opacity=0.9) for x, y, z in scattered(7, 46, (20, 30, 1040, 1290))]
DESIGN = Design(
    "winter-sale-story",
    "Winter sale · story",
    "윈터 세일 · 스토리",
    "social",
    "Story",
    "ko",
    1080,
    1920,
    ICE,
    ("세일", "할인", "겨울", "쇼핑", "이벤트", "sale", "winter", "discount", "shop"),
    [
        rect("하늘", 0, 0, 1080, 1920, down("#9fcbee", "#dff0fb")),
        group("눈송이", *FLAKES),
        path("먼 언덕", ground(1080, 1920, (0, 1330), (260, 1250), (560, 1350), (860, 1260), (1080, 1320)), "#e9f5fd"),
        _pine(170, 1330, 0.9, "#3c8080"),
        _pine(300, 1370, 1.2, PINE),
        _pine(900, 1370, 1.15, PINE),
        _pine(1010, 1400, 0.8, "#3c8080"),
        path("언덕", ground(1080, 1920, (0, 1470), (320, 1390), (700, 1470), (1080, 1400)), SNOW),
        text(90, 286, 900, "윈터 세일", 104, NAVY, 800, align="center", spacing=-0.02),
        text(90, 446, 900, "12월 1일 – 15일, 전 품목", 44, NAVY, 500, align="center"),
        text(0, 712, 1080, "50%", 392, BERRY, 900, align="center", spacing=-0.05),
        text(90, 614, 900, "최대", 56, NAVY, 700, align="center"),
        *button(330, 1560, 420, 116, "지금 보러 가기", 42, NAVY, SNOW),
    ],
)
