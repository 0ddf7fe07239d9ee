"""Keep an answered prompt, so that another of the same meaning may be answered from it; and count that it was."""

from django.conf import settings
from django.db.models import F

from generation.models import CachedPrompt, Job
from generation.order import CacheUse, Order
from generation.semantic.gate import gate_of
from generation.semantic.words import plain
from vectorstore import outbox
from vectorstore.documents import PROMPT_CACHE


class SourceGoneError(Exception):
    """The answer was deleted since it was found."""


def keep(job: Job, order: Order) -> None:
    """Make the job's prompt one that others may be answered from; inside the transaction that publishes its answer."""
    if not (settings.SEMANTIC_CACHE and order.user.reuse_similar) or order.cache_use is CacheUse.NONE:
        return
    words = plain(order.prompt)
    if words:
        CachedPrompt.objects.create(job_id=job.pk, user_id=job.user_id, gate=gate_of(order), words=words)
        outbox.note(PROMPT_CACHE, [job.pk])


def count_hit(leader: Job) -> None:
    """Count that the answer was given again; first in its transaction, it also keeps the answer from being deleted.

    Raises:
        SourceGoneError: it was deleted.
    """
    if not CachedPrompt.objects.filter(pk=leader.pk).update(hits=F("hits") + 1):
        raise SourceGoneError
