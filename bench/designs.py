"""Designs to measure the editor with: shapes, words in two scripts, paths, spread over a page; the same every time."""

import json
import random
from typing import Any

PAGE_PX = 1080
COLOURS = ("#3552d6", "#f4b860", "#1c6b41", "#b3261e", "#868a97", "#ffffff")
WORDS = ("여름 라테 20% 할인", "Iced latte", "오늘만 무료 배송", "Buy one, get one", "새로 나온 겨울 감귤")
STAR = [["M", 20, 0], ["L", 26, 14], ["L", 40, 15], ["L", 29, 25], ["L", 33, 40], ["L", 20, 31], ["L", 7, 40], ["Z"]]
Objects = list[dict[str, Any]]


def objects(count: int) -> Objects:
    """So many objects, from back to front: of ten five rectangles, two circles, two texts, a path."""
    chance = random.Random(count)
    return [_object(number, chance) for number in range(count)]


def _object(number: int, chance: random.Random) -> dict[str, Any]:
    side = chance.randint(16, 96)
    place = {"left": chance.randint(0, PAGE_PX - side), "top": chance.randint(0, PAGE_PX - side)}
    base = {"id": f"object-{number}", "originX": "left", "originY": "top", "strokeWidth": 0, **place}
    base |= {"fill": chance.choice(COLOURS), "angle": chance.choice((0, 0, 0, 15)), "opacity": 0.9}
    kind = number % 10
    if kind < 5:
        return base | {"type": "Rect", "width": side, "height": side // 2 + 8, "rx": kind, "ry": kind}
    if kind < 7:
        return base | {"type": "Ellipse", "rx": side / 2, "ry": side / 3, "width": side, "height": side * 2 / 3}
    if kind < 9:
        words = {"text": chance.choice(WORDS), "fontFamily": "Pretendard Variable", "fontSize": 14 + side // 8}
        return base | {"type": "Textbox", "width": side * 2, "lineHeight": 1.3, **words}
    return base | {"type": "Path", "path": STAR}


def document(content: Objects) -> dict[str, Any]:
    """A stored design of one page."""
    page = {"id": "page", "background": "#ffffff", "objects": content}
    return {"schema": 1, "fabric": "7.4.0", "pages": [page]}


def heavy(megabytes: float, count: int = 1_000) -> Objects:
    """So many objects that are together so large as JSON: the paths have that many steps."""
    content = objects(count)
    paths = [each for each in content if each["type"] == "Path"]
    step = ["L", 12.25, 30.75]
    missing = megabytes * 1e6 - len(json.dumps(content))
    steps = int(missing / len(paths) / len(json.dumps(step)))
    for path in paths:
        path["path"] = [*STAR[:-1], *(["L", n % 40 + 0.25, n * 7 % 40 + 0.75] for n in range(steps)), ["Z"]]
    return content
