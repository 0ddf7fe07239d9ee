"""The picture: a real one, of the right size, different for different prompts, quick, and with room for a headline."""

import io
import time

import numpy as np
import pytest
from PIL import Image

from generation.providers.base import Brief
from generation.providers.offline.meaning import read
from generation.providers.offline.painter import paint, picture
from generation.providers.offline.scenes import catalogue

PROMPTS = [
    "여름 세일 20% 할인",
    "딸기라떼 신메뉴",
    "봄 신상 원피스",
    "강아지 간식",
    "추석 선물세트",
    "수분 크림",
    "마라톤 대회",
    "제주 호텔",
    "무선 이어폰",
    "크리스마스 케이크",
    "hello",
    "jazz concert",
]


def opened(content: bytes) -> Image.Image:
    image = Image.open(io.BytesIO(content), formats=["PNG"])
    image.load()
    return image


def pixels(content: bytes) -> np.ndarray:
    return np.asarray(opened(content).resize((64, 64)), dtype=float)


@pytest.mark.parametrize(("width", "height"), [(1024, 1024), (1024, 1792), (1792, 1024), (64, 64), (300, 250)])
def test_size_is_as_asked(width: int, height: int) -> None:
    image = opened(paint(Brief("여름 휴가 호텔", "ko"), width, height))
    assert (image.size, image.mode) == ((width, height), "RGB")


def test_every_prompt_gets_a_rich_picture_of_its_own() -> None:
    seen = [pixels(paint(Brief(prompt, "ko"), 256, 256)) for prompt in PROMPTS]
    for i, one in enumerate(seen):
        assert one.std() > 18, "not a grey box"
        assert len(np.unique((one // 24).reshape(-1, 3), axis=0)) > 25, "more than a gradient"
        assert all(np.abs(one - other).mean() > 8 for other in seen[:i]), PROMPTS[i]


def test_same_brief_same_picture() -> None:
    brief = Brief("여름 휴가 호텔", "ko")
    assert paint(brief, 200, 200) == paint(brief, 200, 200)


def test_the_brands_colours_are_used() -> None:
    green = pixels(paint(Brief("여름 세일", "ko", palette=("#00B140", "no colour")), 256, 256)).reshape(-1, 3)
    assert green[:, 1].mean() > green[:, 0].mean() + 8
    assert green[:, 1].mean() > green[:, 2].mean() + 8


def test_the_headlines_place_is_calm() -> None:
    for prompt in PROMPTS:
        image = np.asarray(opened(paint(Brief(prompt, "ko"), 256, 256)).convert("L").resize((64, 64)), dtype=float)
        rows = np.abs(np.diff(image, axis=1)).mean(axis=1)
        assert rows[4:16].mean() < rows[40:].mean(), prompt


def test_quoted_words_are_written_out() -> None:
    plain, written = (paint(Brief(text, "ko"), 512, 512) for text in ("'여름' 문구", "'여름밤의 재즈' 문구"))
    top = [np.asarray(opened(content).convert("L"), dtype=float)[50:150] for content in (plain, written)]
    assert all(area.min() < 120 < area.max() for area in top)
    assert (top[1] < 120).sum() > (top[0] < 120).sum()


def test_every_scene_can_be_painted_in_every_shape() -> None:
    tables = (catalogue.BY_OCCASION, catalogue.BY_TOPIC, catalogue.BY_INTENT, catalogue.BY_SEASON)
    scenes = {scene for table in tables for group in table.values() for scene in group} | set(catalogue.ANYTHING)
    assert len(scenes) >= 18
    for scene in scenes:
        for width, height in ((96, 96), (160, 90), (90, 160)):
            assert picture_with(scene, width, height).size == (width, height)


def picture_with(scene: catalogue.Painter, width: int, height: int) -> Image.Image:
    return picture(read(Brief("피자 gift", "en")), (), width, height, scene)


def test_a_full_size_picture_is_quick() -> None:
    started = time.process_time()
    paint(Brief("꽃 축제", "ko"), 1024, 1024)
    assert time.process_time() - started < 1.5
