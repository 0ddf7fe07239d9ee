"""Find the answer to a prompt that means the same.

The database is asked first, by one indexed query: only where this user has a row of this gate is anything embedded.
The index then nominates and decide.same decides. Whatever fails here is a miss, and generation goes on.
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
from vectorstore.search import Match, search_semantic_cache

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
    if not words or not CachedPrompt.objects.filter(user=order.user, gate=gate).exists():
        return None
    try:
        matches = search_semantic_cache(gate, words, payer=order.user.pk, n=NOMINATED)
    except VectorsUnavailable as error:
        log.warning("semantic_cache_skipped", code=error.code)
        return None
    return _decided(order, gate, matches)


def _is_wanted(order: Order) -> bool:
    is_on = settings.SEMANTIC_CACHE and order.user.reuse_similar and order.params.get("reuse_similar", True)
    return bool(is_on) and order.cache_use is CacheUse.NORMAL


def _decided(order: Order, gate: str, matches: list[Match]) -> Similar | None:
    alike = {each.id: each.similarity for each in matches if each.similarity >= settings.SEMANTIC_CACHE_SIMILARITY}
    if not alike:
        return None
    leaders = Job.objects.filter(pk__in=alike, user=order.user, cached_prompt__gate=gate).order_by("-completed_at")
    for leader in leaders:
        if same(order.prompt, leader.prompt) and cache.is_answer(leader, settings.SEMANTIC_CACHE_HOURS):
            return Similar(leader, min(1.0, alike[str(leader.pk)]))
    return None
