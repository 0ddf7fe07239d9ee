"""A box with a ribbon, and three steps."""

from projects.templates_content.curves import leaf, sparkle
from projects.templates_content.kit import Design, Shape, circle, group, path, rect, text

PINK, RED, CREAM, INK, GOLD = "#ffd3dc", "#d92f4c", "#fff7f0", "#3b1420", "#f2b544"


def _step(y: float, number: str, words: str) -> list[Shape]:
    return [
        circle(f"{number}번", 264, y, 36, RED),
        text(228, y - 12, 72, number, 34, CREAM, 800, align="center"),
        text(332, y - 15, 640, words, 42, INK, 600),
    ]


GIFT = group(
    "선물",
    path("리본 왼쪽", leaf(190, 66), RED, 540, 700, turn=-152),
    path("리본 오른쪽", leaf(190, 66), RED, 540, 700, turn=-28),
    rect("상자", 330, 780, 420, 320, CREAM, 18),
    rect("뚜껑", 300, 692, 480, 104, CREAM, 18),
    rect("뚜껑 그늘", 330, 796, 420, 14, "#f3dcd6"),
    rect("리본", 500, 692, 80, 408, RED),
    circle("매듭", 540, 694, 40, "#b51f3b"),
)
DESIGN = Design(
    "gift-event-story",
    "Giveaway · story",
    "선물 이벤트 · 스토리",
    "social",
    "Story",
    "ko",
    1080,
    1920,
    PINK,
    ("이벤트", "경품", "선물", "댓글", "팔로우", "giveaway", "gift", "event", "story"),
    [
        circle("빛", 540, 846, 340, "#ffe6ea"),
        *[
            path("반짝임", sparkle(s), GOLD, x, y)
            for x, y, s in ((206, 640, 44), (884, 600, 58), (912, 1000, 34), (178, 1010, 30))
        ],
        text(90, 256, 900, "연말 선물\n열 분께 드려요", 108, INK, 800, align="center", leading=1.26, spacing=-0.03),
        GIFT,
        *_step(1240, "1", "계정을 팔로우해요"),
        *_step(1336, "2", "받고 싶은 이유를 댓글로 써요"),
        *_step(1432, "3", "12월 24일에 DM을 확인해요"),
        text(90, 1556, 900, "12월 20일 자정까지", 38, RED, 700, align="center"),
    ],
)
