"""What is forgotten in time: idempotency keys, and answers and prompts that are given again."""

from datetime import timedelta

from django.conf import settings
from django.utils import timezone

from generation.models import CachedAnswer, CachedPrompt, Job

BATCH = 1000


def forget_old_keys() -> int:
    """Free the idempotency keys that are older than IDEMPOTENCY_HOURS; how many."""
    old = Job.objects.filter(idempotency_key__isnull=False, created_at__lt=_ago(settings.IDEMPOTENCY_HOURS))
    keys = list(old.values_list("pk", flat=True)[:BATCH])
    return Job.objects.filter(pk__in=keys).update(idempotency_key=None)


def forget_old_answers() -> int:
    """Drop what the exact cache may not give again: answers too old, and jobs that gave none; how many."""
    too_old = CachedAnswer.objects.filter(job__completed_at__lt=_ago(settings.EXACT_CACHE_HOURS))
    keys = list(too_old.values_list("pk", flat=True)[:BATCH])
    too_old.filter(pk__in=keys).delete()  # asked once more: a new answer may stand there by now
    return len(keys)


def forget_old_prompts() -> int:
    """Drop the prompts that the semantic cache may not answer from any more; how many."""
    old = CachedPrompt.objects.filter(created_at__lt=_ago(settings.SEMANTIC_CACHE_HOURS))
    keys = list(old.values_list("pk", flat=True)[:BATCH])
    CachedPrompt.objects.filter(pk__in=keys).delete()
    return len(keys)


def _ago(hours: int) -> object:
    return timezone.now() - timedelta(hours=hours)
