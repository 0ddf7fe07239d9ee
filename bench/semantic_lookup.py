"""Lookups among many kept prompts; started by bench.semantic on an empty database and an empty Chroma."""

import os
import random
import sys
import time
from collections.abc import Iterator
from datetime import timedelta
from uuid import uuid4

import django
import numpy as np

django.setup()

from django.core.management import call_command  # noqa: E402  from here on Django must be set up
from django.utils import timezone  # noqa: E402

from accounts.models import User  # noqa: E402
from bench.semantic_pairs import pairs, show_quality  # noqa: E402
from bench.tables import show  # noqa: E402
from campaigns.models import Brand  # noqa: E402
from generation.models import CachedPrompt, Job  # noqa: E402
from generation.order import Order  # noqa: E402
from generation.pricing import price_list  # noqa: E402
from generation.semantic.gate import gate_of  # noqa: E402
from generation.semantic.lookup import find_similar  # noqa: E402
from generation.semantic.words import plain, terms  # noqa: E402
from vectorstore import chroma  # noqa: E402
from vectorstore.documents import COLLECTIONS, PROMPT_CACHE  # noqa: E402
from vectorstore.embedders import registry  # noqa: E402
from vectorstore.models import VectorIndex  # noqa: E402
from vectorstore.store import Entry, full_name  # noqa: E402

PROBES, PROMPTS = (
    int(os.environ.get(name, count)) for name, count in (("BENCH_PROBES", 10000), ("BENCH_PROMPTS", 50000))
)
USERS, LOOKUPS, BATCH = 250, 500, 1000
SEASONS, THINGS = (
    ("여름", "겨울", "봄", "가을"),
    ("라테", "운동화", "선크림", "텐트", "청바지", "노트북", "향수", "도시락"),
)
PLACES = ("인스타", "이메일", "배너", "포스터", "블로그")
MODELS = ("gpt-3.5-turbo", "gpt-4o", "gpt-4o-mini")
FORMS = ("{} {} {}% 할인 {} 문구 써줘", "{} {} {}퍼센트 세일 {} 카피를 작성해 주세요")


def prompts(form: str) -> list[str]:
    return [form.format(s, t, n, p) for s in SEASONS for t in THINGS for n in (10, 20, 30, 40, 50) for p in PLACES]


def order(user: User, model: str, brand: Brand | None, prompt: str) -> Order:
    params = {"n": 1, "tone": "", "max_tokens": 600, "temperature": 0.7}
    return Order(user=user, kind="text", prompt=prompt, prices=price_list(model, "text"), params=params, brand=brand)


def kept(users: list[User], brands: dict[int, list[Brand]]) -> Iterator[Order]:
    """The orders that were answered: of the first model, with the user's first brand or with none."""
    wishes, each = prompts(FORMS[0]), PROMPTS // len(users)
    for user in users:
        for number in range(each):
            brand = brands[user.pk][0] if number % 2 else None
            yield order(user, MODELS[0], brand, wishes[(number + user.pk) % len(wishes)])


def fill(users: list[User], brands: dict[int, list[Brand]]) -> list[Order]:
    embedder, store = registry.configured(), chroma.configured()
    VectorIndex.objects.create(
        embedder=embedder.name, dimension=embedder.dimension, state="serving", ready_at=timezone.now()
    )
    for collection in COLLECTIONS:
        store.ensure(full_name(collection, embedder.name))
    words = [plain(each) for each in prompts(FORMS[0])]
    vectors = dict(zip(words, embedder.embed(words, 0), strict=True))
    orders = list(kept(users, brands))
    for start in range(0, len(orders), BATCH):
        _keep(orders[start : start + BATCH], vectors, full_name(PROMPT_CACHE, embedder.name))
    return orders


def _keep(orders: list[Order], vectors: dict, collection: str) -> None:
    now = timezone.now() - timedelta(hours=1)
    jobs = [
        Job(id=uuid4(), user=each.user, kind="text", status="completed", model=MODELS[0], provider="openai", prompt=each.prompt,
            completed_at=now, result=[{"text": "…"}])
        for each in orders
    ]  # fmt: skip
    Job.objects.bulk_create(jobs)
    rows = [
        CachedPrompt(job=job, user=each.user, gate=gate_of(each), words=plain(each.prompt))
        for job, each in zip(jobs, orders, strict=True)
    ]
    CachedPrompt.objects.bulk_create(rows)
    entries = [Entry(str(row.pk), vectors[row.words], {"user_id": row.user_id, "gate": row.gate}) for row in rows]
    chroma.configured().upsert(collection, entries)


def cross_hits(users: list[User], orders: list[Order]) -> int:
    """What was answered for one, asked by another user, of another model, for another brand or another state of it."""
    stranger = User.objects.create(username="stranger", email="stranger@example.com")
    hits = 0
    for number in range(PROBES):
        asked = random.choice(orders)
        prompt = asked.prompt if number % 2 else asked.prompt.replace("할인", "세일")
        other = Brand(pk=10**6 + number, user=asked.user, name="other", version=1)
        newer = Brand(pk=asked.brand.pk, user=asked.user, name=asked.brand.name, version=99) if asked.brand else other
        probe = (
            order(stranger, MODELS[0], asked.brand, prompt),
            order(asked.user, MODELS[1 + number % 2], asked.brand, prompt),
            order(asked.user, MODELS[0], other, prompt),
            order(asked.user, MODELS[0], newer, prompt),
        )[number % 4]
        hits += find_similar(probe) is not None
    return hits


def lookups(orders: list[Order]) -> dict[str, list[float]]:
    """Milliseconds: of hits (gate, Chroma, decision) and of ordinary misses (nothing of that gate)."""
    taken: dict[str, list[float]] = {"hit": [], "miss": []}
    chosen = random.sample(orders, LOOKUPS)
    for asked in chosen:
        prompt = FORMS[1].format(*asked.prompt.replace("%", "").split()[:3], asked.prompt.split()[4])
        registry.configured().embed([plain(prompt)], asked.user.pk)  # remembered: only the rest is measured
        for name, wish in (("hit", prompt), ("miss", f"{prompt} 7월 3일까지")):
            wanted = order(asked.user, MODELS[0], asked.brand, wish)
            terms.cache_clear()
            began = time.perf_counter()
            found = find_similar(wanted)
            taken[name].append((time.perf_counter() - began) * 1000)
            if (found is not None) != (name == "hit"):
                sys.exit(f"{name} expected: {wish}")
    return taken


def main() -> None:
    random.seed(5)
    show_quality(pairs())
    call_command("migrate", verbosity=0)
    users = [User(username=f"bench{n}", email=f"bench{n}@example.com") for n in range(USERS)]
    User.objects.bulk_create(users)
    users = list(User.objects.order_by("pk"))
    brands = {user.pk: [Brand.objects.create(user=user, name="Brand", version=1)] for user in users}
    orders = fill(users, brands)
    lookups(orders[:LOOKUPS])  # warm
    rows = [
        [name, *(f"{np.percentile(ms, part):.1f}" for part in (50, 95, 99))] for name, ms in lookups(orders).items()
    ]
    show(f"lookup without the embedding, {len(orders)} kept prompts", ["ms", "p50", "p95", "p99"], rows)
    print(f"hits among {PROBES} probes of other users, models and brands: {cross_hits(users, orders)}\n")


if __name__ == "__main__":
    main()
