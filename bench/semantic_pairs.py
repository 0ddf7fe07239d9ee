"""The labelled pairs: what the semantic cache decides of them, beside a plain cosine.

Only totals are printed: who reads single failures of the test half has lost it.
"""

import json
import os
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from bench.tables import show
from generation.semantic.decide import same
from generation.semantic.words import plain
from vectorstore.embedders.local import LocalEmbedder

FOLDER = Path(__file__).parent.parent / "tests/generation/semantic"
HALF = os.environ.get("BENCH_PAIRS", "test")
THRESHOLDS = (0.80, 0.90, 0.95)


@dataclass(frozen=True)
class Pair:
    """Two prompts, and the cosines of them as they stand and in their plainest form."""

    kind: str
    lang: str
    is_same: bool
    decided: bool
    raw: float
    plain: float


def pairs(half: str = HALF) -> list[Pair]:
    """The labelled pairs of one half, embedded and decided."""
    rows = [json.loads(line) for line in (FOLDER / f"pairs_{half}.jsonl").read_text(encoding="utf-8").splitlines()]
    raw = _cosines([(row["a"], row["b"]) for row in rows])
    words = _cosines([(plain(row["a"]), plain(row["b"])) for row in rows])
    return [
        Pair(row["kind"], row["lang"], row["same"], same(row["a"], row["b"]), *cosines)
        for row, *cosines in zip(rows, raw, words, strict=True)
    ]


def _cosines(texts: list[tuple[str, str]]) -> list[float]:
    vectors = LocalEmbedder().embed([text for both in texts for text in both], payer=0)
    vectors = vectors / np.linalg.norm(vectors, axis=1, keepdims=True).clip(1e-9)
    return [float(vectors[at] @ vectors[at + 1]) for at in range(0, len(vectors), 2)]


@dataclass(frozen=True)
class Score:
    """Hits that were right and wrong, of so many pairs that are the same."""

    right: int
    wrong: int
    of: int

    @property
    def precision(self) -> float:
        return self.right / max(1, self.right + self.wrong)

    @property
    def recall(self) -> float:
        return self.right / max(1, self.of)


def score(found: list[Pair], hit: Callable[[Pair], bool]) -> Score:
    hits = [pair for pair in found if hit(pair)]
    right = sum(pair.is_same for pair in hits)
    return Score(right, len(hits) - right, sum(pair.is_same for pair in found))


def ways() -> Iterator[tuple[str, Callable[[Pair], bool]]]:
    yield "decision alone", lambda pair: pair.decided
    for limit in THRESHOLDS:
        yield f"nominated ≥ {limit:.2f}, decided", lambda pair, limit=limit: pair.decided and pair.plain >= limit
    for limit in THRESHOLDS:
        yield f"plain cosine ≥ {limit:.2f}", lambda pair, limit=limit: pair.raw >= limit


def show_quality(found: list[Pair]) -> None:
    parts = {"all": found} | {lang: [each for each in found if each.lang == lang] for lang in ("ko", "en", "mixed")}
    head = ["", *(f"{name} {figure}" for name in parts for figure in ("precision", "recall"))]
    rows = []
    for name, hit in ways():
        scores = [score(part, hit) for part in parts.values()]
        rows.append([name, *(text for each in scores for text in (f"{each.precision:.3f}", f"{each.recall:.2f}"))])
    show(f"{len(found)} pairs ({HALF} half)", head, rows)
    _show_kinds(found)


def _show_kinds(found: list[Pair]) -> None:
    """Hits of each kind of pair, by the decision at the default and by a plain cosine."""
    wanted = dict(list(ways())[3:])
    for is_same, title in ((True, "true paraphrases that hit"), (False, "near-misses that hit: wrong answers")):
        kinds = Counter(pair.kind for pair in found if pair.is_same is is_same)
        rows = [
            [
                kind,
                str(count),
                *(
                    str(sum(hit(p) for p in found if p.kind == kind and p.is_same is is_same))
                    for hit in wanted.values()
                ),
            ]
            for kind, count in sorted(kinds.items())
        ]
        show(title, ["kind", "pairs", *wanted], rows)
