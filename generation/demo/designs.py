"""The demo's designs, in the canvas JSON that the editor writes."""

from dataclasses import dataclass
from typing import Any

from projects.models import Asset

FONT = "Pretendard Variable"
FONT_HEIGHT = 1.13  # of a line without spacing, in Fabric
GREEN, CREAM, PERSIMMON, COCOA, SAND = "#1f3a34", "#f3ead9", "#d9673b", "#2b2420", "#c9b79c"
NAVY, PAPER, SEA, AMBER = "#0f2a43", "#f5f2ea", "#2f80a8", "#f2a541"

Shape = dict[str, Any]


@dataclass(frozen=True)
class Design:
    """A design; sides in pixels; ``story`` is the language of the campaign that it belongs to."""

    key: str
    name: str
    story: str
    width: int
    height: int
    background: str
    objects: list[Shape]

    @property
    def canvas(self) -> dict[str, Any]:
        """What Project.data holds."""
        objects = [{**shape, "id": f"{self.key}-{number}"} for number, shape in enumerate(self.objects, 1)]
        page = {"id": f"{self.key}-page", "background": self.background, "objects": objects}
        return {"schema": 1, "fabric": "7.4.0", "pages": [page]}


def _placed(kind: str, name: str, left: float, top: float, **fields: Any) -> Shape:
    usual = {
        "version": "7.4.0",
        "originX": "left",
        "originY": "top",
        "scaleX": 1,
        "scaleY": 1,
        "angle": 0,
        "opacity": 1,
    }
    return {"type": kind, "name": name, **usual, "left": left, "top": top, "stroke": None, "strokeWidth": 0, **fields}


def _rect(name: str, left: float, top: float, width: float, height: float, fill: str, **fields: Any) -> Shape:
    return _placed("Rect", name, left, top, width=width, height=height, fill=fill, **{"rx": 0, "ry": 0, **fields})


def _circle(name: str, left: float, top: float, side: float, fill: str, **fields: Any) -> Shape:
    radii = {"rx": side / 2, "ry": side / 2}
    return _placed("Ellipse", name, left, top, width=side, height=side, fill=fill, **radii, **fields)


def _text(
    left: float, top: float, width: float, text: str, size: float, weight: int, fill: str, **fields: Any
) -> Shape:
    look: dict[str, Any] = {
        "fontFamily": FONT,
        "fontSize": size,
        "fontWeight": weight,
        "fontStyle": "normal",
        "textAlign": "left",
        "lineHeight": 1.3,
        "charSpacing": 0,
        "styles": [],
        "splitByGrapheme": False,
        "fill": fill,
    }
    look |= fields
    lines = look.pop("lines", text.count("\n") + 1)
    height = round(size * FONT_HEIGHT * (1 + (lines - 1) * look["lineHeight"]), 2)
    return _placed("Textbox", text.split("\n")[0], left, top, width=width, height=height, text=text, **look)


def _picture(name: str, asset: Asset, box: tuple[float, float, float, float], focus: tuple[float, float]) -> Shape:
    """The picture cut to the proportions of the box (left, top, width, height) that it fills.

    ``focus`` is the part that stays, 0 to 1 from left to right and from top to bottom.
    """
    left, top, width, height = box
    scale = max(width / asset.width, height / asset.height)
    seen = (width / scale, height / scale)
    return _placed(
        "Image",
        name,
        left,
        top,
        width=seen[0],
        height=seen[1],
        scaleX=scale,
        scaleY=scale,
        cropX=(asset.width - seen[0]) * focus[0],
        cropY=(asset.height - seen[1]) * focus[1],
        src=asset.file.url,
        assetId=str(asset.pk),
        crossOrigin=None,
        filters=[],
    )


def designs(pictures: dict[str, Asset]) -> list[Design]:
    """All designs, the last one to be seen first on the home page."""
    return [_sale_poster(), _coast_story(pictures), _morning_banner(pictures), _first_snow_feed(pictures)]


def _first_snow_feed(pictures: dict[str, Asset]) -> Design:
    return Design(
        "first-snow",
        "첫눈 블렌드 · 인스타그램 피드",
        "ko",
        1080,
        1080,
        CREAM,
        [
            _picture("커피 그림", pictures["coffee"], (0, 0, 1080, 620), focus=(0.5, 1)),
            _text(72, 680, 640, "겨울 한정 · 12월 31일까지", 30, 600, PERSIMMON),
            _text(72, 726, 936, "첫눈 블렌드", 136, 800, GREEN, lineHeight=1.1, charSpacing=-30),
            _text(72, 892, 936, "구운 밤처럼 고소하고, 끝에는 귤 향이 남아요.", 36, 400, COCOA),
            _rect("선", 72, 972, 936, 2, SAND),
            _text(72, 996, 500, "달볕 로스터스", 30, 700, GREEN),
            _text(608, 996, 400, "200 g  16,000원", 30, 500, COCOA, textAlign="right"),
        ],
    )


def _morning_banner(pictures: dict[str, Asset]) -> Design:
    return Design(
        "morning",
        "겨울 아침 · 웹 배너",
        "ko",
        1200,
        628,
        GREEN,
        [
            _picture("아침 풍경", pictures["morning"], (620, 0, 580, 628), focus=(0.92, 0.5)),
            _text(72, 88, 480, "달볕 로스터스", 26, 600, SAND),
            _text(72, 146, 540, "겨울 아침은\n조금 늦게\n시작해요", 78, 800, CREAM, lineHeight=1.16, charSpacing=-20),
            _rect("버튼", 72, 492, 268, 72, PERSIMMON, rx=36, ry=36),
            _text(72, 511, 268, "원두 보러 가기", 26, 700, "#ffffff", textAlign="center"),
            _circle("배지", 536, 408, 168, CREAM),
            _text(536, 456, 168, "첫 주문\n무료 배송", 27, 700, GREEN, textAlign="center", lineHeight=1.25),
        ],
    )


def _coast_story(pictures: dict[str, Asset]) -> Design:
    return Design(
        "coast",
        "Ten-minute escapes · story",
        "en",
        1080,
        1920,
        NAVY,
        [
            _picture("Coast", pictures["coast"], (0, 0, 1080, 1920), focus=(0.5, 0.5)),
            _rect("Mark", 84, 190, 72, 10, AMBER),
            _text(84, 226, 912, "Ten-minute\nescapes", 152, 800, NAVY, lineHeight=1.02, charSpacing=-30),
            _text(
                84,
                604,
                820,
                "A shell that lives in your bag, for the walk you almost skipped.",
                42,
                500,
                NAVY,
                lines=2,
            ),
            _rect("Button", 84, 1736, 340, 92, AMBER, rx=46, ry=46),
            _text(84, 1761, 340, "Find a trail", 34, 700, NAVY, textAlign="center"),
            _text(596, 1764, 400, "Tideline Outdoor", 32, 600, PAPER, textAlign="right"),
        ],
    )


def _sale_poster() -> Design:
    return Design(
        "sale",
        "Rain weekend · poster",
        "en",
        1200,
        1600,
        AMBER,
        [
            _circle("Sun", 560, -220, 900, PAPER, opacity=0.5),
            _circle("Sea", -300, 1120, 900, SEA),
            _circle("Tide", 380, 1180, 1100, NAVY),
            _text(88, 88, 700, "Tideline Outdoor", 36, 700, NAVY),
            _text(70, 262, 1110, "20%", 470, 900, NAVY, lineHeight=0.9, charSpacing=-50),
            _text(88, 790, 1024, "off everything that\nkeeps rain out", 92, 700, NAVY, lineHeight=1.1, charSpacing=-20),
            _text(620, 1392, 492, "Friday to Monday", 44, 700, PAPER, textAlign="right"),
            _text(620, 1456, 492, "Then the sun can have it back.", 30, 400, PAPER, textAlign="right"),
        ],
    )
