"""Find the answer to a prompt that means the same.

The database is asked first, by one indexed query: where this user has no row of this gate nothing can be alike, and a
row of the very same plain words needs no index, which may not have it yet. For the rest the index nominates. In the end
decide.same decides. Whatever fails here is a miss, and generation goes on.
"""

from dataclasses import dataclass

import structlog
from django.conf import settings

from generation import cache
from generation.models import CachedPrompt, Job
from generation.order import CacheUse, Order
from generation.semantic.decide import same
from generation.semantic.gate import gate_of
from generation.semantic.words import plain
from vectorstore.errors import VectorsUnavailable
from vectorstore.search import search_semantic_cache

log = structlog.get_logger()
NOMINATED = 20


@dataclass(frozen=True)
class Similar:
    """The job whose answer may be given again, and the cosine of the two prompts in their plainest form."""

    leader: Job
    similarity: float


def find_similar(order: Order) -> Similar | None:
    """The newest answer to a prompt that means the same; to be asked after an exact miss, outside any transaction."""
    if not _is_wanted(order):
        return None
    gate, words = gate_of(order), plain(order.prompt)
    alike = _nominated(order.user.pk, gate, words) if words else {}
    return _decided(order, gate, alike) if alike else None


def _is_wanted(order: Order) -> bool:
    is_on = settings.SEMANTIC_CACHE and order.user.reuse_similar and order.params.get("reuse_similar", True)
    return bool(is_on) and order.cache_use is CacheUse.NORMAL


def _nominated(user_id: int, gate: str, words: str) -> dict[str, float]:
    """Jobs whose prompts are near enough, by id, with the cosine."""
    kept = CachedPrompt.objects.filter(user_id=user_id, gate=gate).order_by("-created_at")
    rows = list(kept.values_list("pk", "words")[:NOMINATED])
    equal = {str(pk): 1.0 for pk, theirs in rows if theirs == words}
    if equal or not rows:
        return equal
    try:
        matches = search_semantic_cache(gate, words, payer=user_id, n=NOMINATED)
    except VectorsUnavailable as error:
        log.warning("semantic_cache_skipped", code=error.code)
        return {}
    return {each.id: each.similarity for each in matches if each.similarity >= settings.SEMANTIC_CACHE_SIMILARITY}


def _decided(order: Order, gate: str, alike: dict[str, float]) -> Similar | None:
    leaders = Job.objects.filter(pk__in=alike, user=order.user, cached_prompt__gate=gate).order_by("-completed_at")
    for leader in leaders:
        if same(order.prompt, leader.prompt) and cache.is_answer(leader, settings.SEMANTIC_CACHE_HOURS):
            return Similar(leader, min(1.0, alike[str(leader.pk)]))
    return None
