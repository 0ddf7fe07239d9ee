"""The vector store with 50,000 creatives of 200 users, beside one unsplit Chroma collection and exact comparison.

Index throughput and the server's memory, then searches with the filters of the application: an account's own, proven
ones only, a semantic lookup behind its gate. recall@10 is the share of the exact answer that is found. Embedding is
measured apart (bench embedding); the last table indexes real texts, embedding included. BENCH_CREATIVES (50,000) and
BENCH_SEARCHES (300) say how many.
"""

import os
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import django
import numpy as np
import psutil

from bench.tables import show
from tests import environment  # noqa: F401  names the settings: no .env, no ./var, no real provider

django.setup()

from django.conf import settings  # noqa: E402

from artify.run.embedded import start_chroma  # noqa: E402
from vectorstore import chroma  # noqa: E402
from vectorstore.chroma import ChromaStore  # noqa: E402
from vectorstore.chroma_http import ChromaServer, Deadline  # noqa: E402
from vectorstore.documents import Document  # noqa: E402
from vectorstore.embedders import registry  # noqa: E402
from vectorstore.exact import ExactStore  # noqa: E402
from vectorstore.index import put  # noqa: E402
from vectorstore.store import Entry, Match, Vector, VectorStore, full_name  # noqa: E402

CREATIVES = int(os.environ.get("BENCH_CREATIVES", "50000"))
SEARCHES = int(os.environ.get("BENCH_SEARCHES", "300"))
TEXTS = 2000
USERS, TOPICS, DIMENSION, BATCH, BEST = 200, 300, 512, 1024, 10
NAME = "copy_texts--bench-512"
WORDS = [
    "여름",
    "세일",
    "시원한",
    "아이스",
    "라떼",
    "할인",
    "fresh",
    "summer",
    "coffee",
    "morning",
    "offer",
    "한정",
    "신메뉴",
    "출시",
    "shoes",
    "winter",
]
Ask = Callable[[int, Vector], list[Match]]


@dataclass(frozen=True)
class Crowd:
    """Creatives of many users around a few hundred topics, and questions near the same topics."""

    entries: list[Entry]
    questions: list[tuple[int, Vector]]


def main() -> None:
    """Fill each store, search each, print the tables."""
    chroma.QUERY_SECONDS = 30  # slow answers are measured here, not cut
    crowd = _crowd()
    exact = ExactStore()
    _fill(exact, crowd)
    print(f"{len(crowd.entries)} creatives of {USERS} users; searches one after the other, ms\n")
    for name, shards in (("Artify", 16), ("one collection", 1)):
        settings.VECTOR_SHARDS = shards
        with _chroma() as (store, server):
            began = time.perf_counter()
            _fill(store, crowd)
            speed = len(crowd.entries) / (time.perf_counter() - began)
            if name == "Artify":
                _search(store, exact, crowd)  # the first reading of the files is not what a search costs
            rows = _search(store, exact, crowd) + (_plain(store, exact, crowd) if shards == 1 else [])
            memory = server.memory_info().rss / 1e6
            _show(f"{name}: filled at {speed:.0f} docs/s, server {memory:.0f} MB, load {os.getloadavg()[0]:.1f}", rows)
    _show("exact, in the process", _search(exact, exact, crowd))
    settings.VECTOR_SHARDS = 16
    _show_texts()


def _show(title: str, rows: list[list[str]]) -> None:
    show(title, ["", "p50", "p95", f"recall@{BEST}"], rows)


def _crowd() -> Crowd:
    chance = np.random.default_rng(5)
    topics = chance.normal(size=(TOPICS, DIMENSION))
    vectors = _near(chance, topics, CREATIVES)
    users, scores = chance.integers(1, USERS + 1, CREATIVES), chance.beta(2, 30, CREATIVES)
    entries = [Entry(str(at), vectors[at], _metadata(at, int(users[at]), float(scores[at]))) for at in range(CREATIVES)]
    questions = list(zip(map(int, chance.choice(users, SEARCHES)), _near(chance, topics, SEARCHES), strict=True))
    return Crowd(entries, questions)


def _near(chance: np.random.Generator, topics: np.ndarray, count: int) -> np.ndarray:
    vectors = topics[chance.integers(0, TOPICS, count)] + chance.normal(size=(count, DIMENSION))
    return (vectors / np.linalg.norm(vectors, axis=1, keepdims=True)).astype(np.float32)


def _metadata(at: int, user: int, score: float) -> dict:
    return {
        "user_id": user,
        "campaign_id": at % 9,
        "content_type": "text",
        "language": "ko" if at % 3 else "en",
        "score": score,
        "score_low": score / 2,
        "impressions": at % 5000,
        "gate": f"gate{at % 20}",
        "text_hash": f"{at:032x}",
    }


@contextmanager
def _chroma() -> Iterator[tuple[ChromaStore, psutil.Process]]:
    with tempfile.TemporaryDirectory(prefix="artify-bench-") as folder, start_chroma(Path(folder)) as url:
        port = url.rpartition(":")[2]
        server = next(each for each in psutil.Process().children(recursive=True) if port in each.cmdline())
        yield ChromaStore(ChromaServer(url)), server


def _fill(store: VectorStore, crowd: Crowd) -> None:
    store.ensure(NAME)
    for start in range(0, len(crowd.entries), BATCH):
        store.upsert(NAME, crowd.entries[start : start + BATCH])


def _search(store: VectorStore, exact: VectorStore, crowd: Crowd) -> list[list[str]]:
    cases = {
        "own": lambda user: {"user_id": user},
        "own or everybody's": lambda user: {"user_id": {"$in": [0, user]}},
        "own, proven": lambda user: {"$and": [{"user_id": user}, {"score": {"$gte": 0.05}}]},
        "five people's, proven": lambda user: {
            "$and": [{"user_id": {"$in": list(range(user, user + 5))}}, {"score": {"$gte": 0.05}}]
        },
        "semantic lookup": lambda user: {"user_id": user, "gate": "gate7"},
    }
    return [
        _row(
            case,
            lambda user, vector, where=where: store.query(NAME, vector, where(user), BEST),
            lambda user, vector, where=where: exact.query(NAME, vector, where(user), BEST),
            crowd,
        )
        for case, where in cases.items()
    ]


def _plain(store: ChromaStore, exact: VectorStore, crowd: Crowd) -> list[list[str]]:
    """The same collection without a filter: what the graph alone costs."""

    def ask(user: int, vector: Vector) -> list[Match]:
        shard = f"{NAME}--0of1"
        body = {"query_embeddings": [vector.tolist()], "n_results": BEST, "include": ["distances"]}
        answer = store._post(shard, "query", body, Deadline(10))
        return [Match(id_, 0.0, {}) for id_ in answer["ids"][0]]

    everybody = {"user_id": {"$in": list(range(USERS + 1))}}
    return [
        _row(
            "no filter",
            ask,
            lambda user, vector: exact.query(NAME, vector, everybody, BEST),
            Crowd(crowd.entries, crowd.questions[:50]),
        )
    ]


def _row(name: str, ask: Ask, truth: Ask, crowd: Crowd) -> list[str]:
    taken, shares = [], []
    for user, vector in crowd.questions:
        began = time.perf_counter()
        found = ask(user, vector)
        taken.append((time.perf_counter() - began) * 1000)
        best = {match.id for match in truth(user, vector)}
        shares.append(len(best & {match.id for match in found}) / len(best) if best else 1.0)
    p95 = statistics.quantiles(taken, n=20)[-1]
    return [name, f"{statistics.median(taken):.1f}", f"{p95:.1f}", f"{statistics.mean(shares):.3f}"]


def _show_texts() -> None:
    """What the indexer does with new objects, changed numbers and nothing new."""
    embedder = registry.configured()
    texts = [" ".join(WORDS[(at * 7 + word) % len(WORDS)] for word in range(4 + at % 9)) for at in range(TEXTS)]
    rows = []
    with _chroma() as (store, _server):
        store.ensure(full_name("copy_texts", embedder.name))
        for name, score in (("new, embedded", 0.1), ("numbers changed", 0.2), ("nothing changed", 0.2)):
            documents = [
                Document(str(at), f"{text} {at}", 1 + at % USERS, {"score": score}) for at, text in enumerate(texts)
            ]
            began = time.perf_counter()
            for start in range(0, TEXTS, BATCH):
                part = documents[start : start + BATCH]
                put(store, embedder.name, "copy_texts", [each.id for each in part], part)
            rows.append([name, f"{TEXTS / (time.perf_counter() - began):.0f}"])
    show(f"Indexing {TEXTS} texts with {embedder.name}", ["", "docs/s"], rows)


if __name__ == "__main__":
    main()
