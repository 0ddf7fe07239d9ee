"""The labelled pairs are what the semantic cache is measured by, so their own shape is guarded here."""

import json
from collections import Counter
from itertools import product
from pathlib import Path
from typing import TypedDict

import pytest

SAME_KINDS = {
    "reorder",
    "synonym",
    "politeness",
    "filler",
    "punctuation",
    "spacing",
    "inflection",
    "number_format",
    "typo_free_paraphrase",
}
DIFFERENT_KINDS = {
    "number",
    "price",
    "date",
    "time",
    "season",
    "holiday",
    "audience",
    "gender",
    "product",
    "brand_name",
    "place",
    "negation",
    "language",
    "channel",
    "length",
    "tone",
    "goal",
    "added_detail",
    "name",
}
HALVES = ["tune", "test"]
CLOSEST_ACROSS_HALVES = 0.4  # shared letter triples; the closest two prompts share 0.27


class Pair(TypedDict):
    a: str
    b: str
    same: bool
    kind: str
    lang: str


def pairs(half: str) -> list[Pair]:
    lines = (Path(__file__).parent / f"pairs_{half}.jsonl").read_text(encoding="utf-8").splitlines()
    return [json.loads(line) for line in lines]


def prompts(half: str) -> list[str]:
    return [text for pair in pairs(half) for text in (pair["a"], pair["b"])]


def triples(text: str) -> frozenset[str]:
    letters = "".join(letter for letter in text.lower() if letter.isalnum())
    return frozenset(letters[at : at + 3] for at in range(len(letters) - 2))


@pytest.mark.parametrize("half", HALVES)
def test_every_pair_is_two_different_prompts_with_a_known_label(half: str) -> None:
    for pair in pairs(half):
        assert set(pair) == {"a", "b", "same", "kind", "lang"}, pair
        assert pair["a"].strip() == pair["a"] != pair["b"] == pair["b"].strip(), pair
        assert pair["kind"] in (SAME_KINDS if pair["same"] else DIFFERENT_KINDS), pair
        assert pair["lang"] in {"ko", "en", "mixed"}, pair


@pytest.mark.parametrize("half", HALVES)
def test_a_half_is_large_enough_and_has_every_kind_in_both_languages(half: str) -> None:
    found = pairs(half)
    kinds = Counter(pair["kind"] for pair in found)
    languages = Counter(pair["lang"] for pair in found)
    assert len(found) >= 240
    assert 0.42 <= sum(pair["same"] for pair in found) / len(found) <= 0.48
    assert all(kinds[kind] >= 7 for kind in SAME_KINDS | DIFFERENT_KINDS), kinds
    assert {(pair["kind"], pair["lang"]) for pair in found} >= set(product(SAME_KINDS | DIFFERENT_KINDS, ("ko", "en")))
    assert all(languages[lang] >= 0.4 * len(found) for lang in ("ko", "en")) and languages["mixed"] >= 5, languages


@pytest.mark.parametrize("half", HALVES)
def test_no_prompt_appears_in_two_pairs(half: str) -> None:
    twice = [prompt for prompt, times in Counter(prompts(half)).items() if times > 1]
    assert twice == []


def test_the_halves_share_no_prompt_and_nothing_near_one() -> None:
    tune, test = ([(text, triples(text)) for text in prompts(half)] for half in HALVES)
    near = [
        (seen, unseen)
        for (seen, left), (unseen, right) in product(tune, test)
        if len(left & right) > CLOSEST_ACROSS_HALVES * len(left | right)
    ]
    assert near == []
