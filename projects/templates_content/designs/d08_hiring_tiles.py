"""Tiles of plain shapes: people who fit together."""

from projects.templates_content.curves import polygon, wedge
from projects.templates_content.kit import Design, Shape, circle, group, path, rect, text

PAPER, INK, RED, BLUE, SUN = "#f5efe4", "#1c1b1a", "#e4472d", "#2a5be0", "#f4b731"
SIDE = 157.5


def _tile(column: int, row: int, ground: str, kind: str, ink: str) -> list[Shape]:
    x, y, half = 570 + SIDE * column, SIDE * row, SIDE / 2
    shapes = {
        "disc": lambda: circle("원", x + half, y + half, half - 22, ink),
        "ring": lambda: circle("고리", x + half, y + half, half - 36, None, stroke=ink, strokeWidth=28),
        "corner": lambda: path("부채꼴", wedge(SIDE, 0, 90), ink, x, y),
        "corner2": lambda: path("부채꼴", wedge(SIDE, 180, 270), ink, x + SIDE, y + SIDE),
        "half": lambda: path("반원", wedge(half, 180, 360), ink, x + half, y + SIDE),
        "triangle": lambda: path("세모", polygon((x, y + SIDE), (x + SIDE, y + SIDE), (x + SIDE, y)), ink),
        "dot": lambda: circle("점", x + half, y + half, 26, ink),
        "plain": lambda: rect("네모", x + half - 34, y + half - 34, 68, 68, ink),
    }
    return [rect("바탕", x, y, SIDE, SIDE, ground), shapes[kind]()]


ROWS = (
    ((BLUE, "corner", PAPER), (SUN, "disc", RED), (INK, "half", PAPER), (RED, "corner2", SUN)),
    ((SUN, "triangle", INK), (PAPER, "ring", BLUE), (RED, "plain", PAPER), (BLUE, "disc", SUN)),
    ((RED, "half", PAPER), (INK, "corner2", SUN), (BLUE, "dot", PAPER), (PAPER, "triangle", RED)),
    ((PAPER, "disc", INK), (RED, "corner", BLUE), (SUN, "ring", INK), (INK, "dot", PAPER)),
)
TILES = [_tile(column, row, *tile) for row, tiles in enumerate(ROWS) for column, tile in enumerate(tiles)]
DESIGN = Design(
    "hiring-shapes",
    "Hiring · shapes",
    "채용 · 함께할 사람",
    "social",
    "Link preview",
    "ko",
    1200,
    630,
    PAPER,
    ("채용", "구인", "팀", "회사", "스타트업", "hiring", "job", "team", "career"),
    [
        group("도형 타일", *TILES),
        text(64, 72, 440, "모아컴퍼니", 26, RED, 800),
        text(62, 226, 500, "같이 맞춰 갈\n사람을 찾아요", 76, INK, 800, leading=1.24, spacing=-0.03),
        text(64, 500, 460, "프로덕트 디자이너, 프런트엔드 개발자", 25, INK, 600),
        text(64, 546, 460, "12월 20일까지 moa.example/jobs", 23, "#5d564c", 500),
    ],
)
