"""Three cards, one for each account."""

from projects.templates_content.kit import HEAVY_KO, Design, Shape, circle, group, rect, soft_shadow, text

MINT, INK, BLUE, CORAL, SUN, WHITE = "#bdf0d4", "#11251c", "#2d5bff", "#ff5d4d", "#ffc933", "#ffffff"


def _card(x: float, y: float, colour: str, title: str, sum_: str, ink: str) -> Shape:
    return group(
        f"통장 · {title}",
        rect("카드", x, y, 452, 196, colour, 26, shadow=soft_shadow("rgba(17,37,28,0.25)", 28, 10)),
        circle("칩", x + 392, y + 56, 22, ink, opacity=0.35),
        text(x + 36, y + 40, 260, title, 34, ink, 700),
        text(x + 36, y + 116, 380, sum_, 58, ink, 800, spacing=-0.02),
    )


DESIGN = Design(
    "youtube-salary-three-accounts",
    "YouTube · three accounts",
    "유튜브 · 통장 3개",
    "social",
    "YouTube thumbnail",
    "ko",
    1280,
    720,
    MINT,
    ("유튜브", "썸네일", "재테크", "월급", "금융", "youtube", "thumbnail", "money", "finance"),
    [
        text(64, 88, 640, "월급 관리", 150, INK, 400, HEAVY_KO),
        text(64, 268, 660, "통장 3개면\n끝나요", 150, CORAL, 400, HEAVY_KO, leading=1.16),
        text(68, 622, 560, "사회 초년생 자동 이체 순서", 40, INK, 700),
        _card(764, 40, BLUE, "생활", "120만 원", WHITE),
        _card(764, 246, SUN, "저축", "90만 원", INK),
        _card(764, 452, CORAL, "비상금", "40만 원", WHITE),
    ],
)
