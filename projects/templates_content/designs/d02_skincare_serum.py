"""One bottle on a table, and air around it."""

from projects.templates_content.curves import arch, leaf, through
from projects.templates_content.kit import (
    SERIF,
    Design,
    down,
    ellipse,
    group,
    line,
    path,
    rect,
    text,
)

OAT, SAND, CLAY, AMBER, INK, SAGE = "#efe8dc", "#dccbb0", "#c9ad86", "#8f5a2f", "#2e2620", "#7c8b6a"

BOTTLE = group(
    "Bottle",
    rect("Bulb", 517, 468, 46, 92, INK, 22),
    rect("Collar", 494, 548, 92, 66, "#3d332b", 8),
    rect("Glass", 436, 606, 208, 310, down("#b47a48", AMBER, "#6f4220", across=True), 34),
    rect("Label", 436, 694, 208, 150, "#f7f1e6"),
    text(436, 722, 208, "halden", 38, INK, 600, SERIF, "center"),
    text(436, 786, 208, "FACE SERUM", 17, INK, 600, align="center", spacing=0.12),
    text(436, 814, 208, "30 ml", 15, INK, 500, align="center"),
)
SPRIG = group(
    "Sprig",
    line("Stem", through((742, 912), (772, 800), (790, 690), (838, 580)), SAGE, 6),
    *[
        path("Leaf", leaf(104, 30), SAGE, x, y, turn=turn)
        for x, y, turn in (
            (838, 582, -74),
            (800, 668, -14),
            (792, 690, -140),
            (781, 752, -10),
            (776, 786, -148),
            (764, 836, -8),
        )
    ],
)
DESIGN = Design(
    "skincare-less-but-better",
    "Skincare · one serum",
    "스킨케어 · 세럼 하나",
    "social",
    "Instagram square",
    "en",
    1080,
    1080,
    OAT,
    ("skincare", "beauty", "serum", "product", "minimal", "뷰티", "화장품", "세럼", "제품", "미니멀"),
    [
        path("Arch", arch(500, 620), down(SAND, CLAY), 290, 330),
        rect("Table", 0, 880, 1080, 200, "#d5c0a0"),
        ellipse("Shadow", 560, 914, 150, 15, "#a98b62", opacity=0.55),
        SPRIG,
        BOTTLE,
        text(80, 96, 920, "Less, but better.", 104, INK, 500, SERIF, "center", spacing=-0.01),
        text(80, 238, 920, "One serum. Five ingredients. Nothing to hide.", 32, INK, 400, align="center"),
        text(80, 992, 920, "halden.example", 28, INK, 600, align="center"),
    ],
)
