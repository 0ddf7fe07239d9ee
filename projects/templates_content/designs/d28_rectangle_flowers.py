"""Three stems and an offer, in 300 by 250."""

from projects.templates_content.curves import around, leaf
from projects.templates_content.kit import SERIF, Design, Shape, button, circle, group, line, path, text

BLUSH, PLUM, CORAL, SUN, LEAF = "#fbe6e0", "#4a1f3a", "#f0705a", "#f6b93b", "#4f7f5a"


def _flower(x: float, y: float, r: float, colour: str) -> Shape:
    petals = [circle("Petal", x + dx, y + dy, r, colour) for dx, dy in (around(r, a) for a in range(0, 360, 60))]
    return group(
        "Flower",
        line("Stem", f"M{x} {y} L{x - 4} 250", LEAF, 4),
        path("Leaf", leaf(34, 11), LEAF, x - 2, 206, turn=-36),
        *petals,
        circle("Heart", x, y, r * 0.8, SUN if colour != SUN else PLUM),
    )


DESIGN = Design(
    "rectangle-flower-box",
    "Web banner · flowers by post",
    "웹 배너 · 꽃 구독",
    "banner",
    "Web banner",
    "en",
    300,
    250,
    BLUSH,
    ("banner", "flowers", "subscription", "gift", "shop", "웹배너", "꽃", "구독", "선물"),
    [
        _flower(214, 128, 15, CORAL),
        _flower(262, 156, 12, SUN),
        _flower(176, 184, 10, "#c77bb0"),
        text(20, 26, 220, "Flowers,\nevery Friday", 30, PLUM, 600, SERIF, leading=1.16),
        text(20, 108, 140, "Letterbox bunches\nfrom ₩19,000", 14, PLUM, 500),
        *button(20, 198, 104, 34, "Pick yours", 14, PLUM, BLUSH),
    ],
)
