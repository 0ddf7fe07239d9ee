"""End an attempt: publish what came, book what it cost, decide whether to try again.

A bill that is known is booked whatever becomes of the result; only a database that stays away leaves it to
generation.recover.
"""

import random
import time
from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal
from functools import partial
from typing import Any, TypeVar
from uuid import UUID

import structlog
from celery.exceptions import SoftTimeLimitExceeded
from django.conf import settings
from django.db import DatabaseError, transaction
from django.utils import timezone

from accounts import ledger
from artify.core.money import to_nano
from campaigns.creatives import sources
from campaigns.models import Creative
from generation import cache, notices
from generation.models import Job
from generation.models.job import lease_end
from generation.order import CacheUse, Order
from generation.providers.base import Billing, ProviderError, Usage
from generation.semantic.keep import keep

log = structlog.get_logger()
Status = Job.Status
Result = TypeVar("Result")
BACKOFF_BASE_SECONDS = 2.0
PAUSES_SECONDS = (0.2, 1.0, 4.0)


@dataclass(frozen=True)
class Outcome:
    """What the provider gave: each text or picture as a creative keeps it, the bill, the provider's id, tokens."""

    pieces: list[dict[str, Any]]
    usd: Decimal
    provider_id: str
    prompt_tokens: int = 0
    completion_tokens: int = 0


def key_of(job: Job) -> UUID:
    """The attempt that the job is at."""
    if job.attempt_key is None:
        raise RuntimeError(f"job {job.pk} runs without a reserve")
    return job.attempt_key


def complete(job: Job, order: Order, outcome: Outcome) -> None:
    """Publish and book the result. A job cancelled meanwhile stays cancelled; its bill is booked all the same.

    Where the result cannot be stored the job fails, and its bill is booked too.
    """
    try:
        insist(partial(_publish, job, order, outcome))
    except Exception:
        log.exception("result_not_stored", job=str(job.pk))
        insist(partial(_book_alone, job, outcome))


def fail(job: Job, order: Order, error: ProviderError) -> float | None:
    """End or repeat the job after a failed attempt; seconds to wait when it is to be repeated."""
    job.retry_after = error.retry_after
    wait = insist(partial(_fail, job, order, error, _retry_wait(job, error)))
    log.info("attempt_failed", job=str(job.pk), code=error.code, billing=error.billing, retry_in=wait)
    return wait


def insist(work: Callable[[], Result]) -> Result:
    """Do it again after a deadlock, a lock held too long, a database that restarts, a time limit just now."""
    for pause in PAUSES_SECONDS:
        try:
            return work()
        except (DatabaseError, SoftTimeLimitExceeded) as error:
            log.warning("ending_repeated", error=repr(error))
            time.sleep(pause)
    return work()


def _publish(job: Job, order: Order, outcome: Outcome) -> None:
    """The job's row is locked before the ledger's here as everywhere, so that ending and recovering cannot deadlock."""
    key = key_of(job)
    with transaction.atomic():
        completed = _end(
            job,
            Status.COMPLETED,
            result=outcome.pieces,
            prompt_tokens=outcome.prompt_tokens,
            completion_tokens=outcome.completion_tokens,
            cost_nano=to_nano(outcome.usd),
        )
        _settle(key, outcome.usd, outcome.provider_id)
        if completed:
            _keep(job, order, outcome)
            notices.finished(job)
        else:
            _note_cost(job, key, outcome.usd)


def _keep(job: Job, order: Order, outcome: Outcome) -> None:
    """Make the pieces creatives, and the answer one that is given again."""
    campaign_id, segment_id = job.campaign_id, job.segment_id
    if campaign_id is not None or segment_id is not None:  # they may have been deleted during the call
        campaign_id, segment_id = Job.objects.values_list("campaign_id", "segment_id").get(pk=job.pk)
    made = Creative.objects.bulk_create(_creative(job, campaign_id, segment_id, piece) for piece in outcome.pieces)
    sources.note(made)
    keep(job, order)
    if order.cache_use is CacheUse.FRESH:
        cache.take_lead(cache.key_of(order), job.user, job.pk, None, by_force=True)


def _creative(job: Job, campaign_id: int | None, segment_id: int | None, result: dict[str, Any]) -> Creative:
    return Creative(
        user=job.user,
        campaign_id=campaign_id,
        segment_id=segment_id,
        content_type=job.kind,
        prompt=job.prompt,
        result=result,
        model=job.model,
        job_reference=str(job.pk),
    )


def _book_alone(job: Job, outcome: Outcome) -> None:
    key = key_of(job)
    with transaction.atomic():
        failed = _end(job, Status.FAILED, error_code="internal_error")
        _settle(key, outcome.usd, outcome.provider_id)
        _note_cost(job, key, outcome.usd)
        if failed:
            notices.finished(job)


def _note_cost(job: Job, key: UUID, usd: Decimal) -> None:
    """What a job cost that has nothing to show for it."""
    job.cost_nano = to_nano(usd)
    Job.objects.filter(pk=job.pk, attempt_key=key).update(cost_nano=job.cost_nano)


def _settle(key: UUID, usd: Decimal, provider_id: str) -> None:
    if not ledger.settle(key, usd, provider_id):  # staff decided before the answer came
        log.error("bill_after_the_end", attempt=str(key), usd=str(usd), provider_id=provider_id)


def _fail(job: Job, order: Order, error: ProviderError, wait: float | None) -> float | None:
    key = key_of(job)
    with transaction.atomic():
        if wait is None:
            failed = _end(job, Status.FAILED, error_code=error.code)
        else:
            failed = False
            again_by = lease_end(wait + settings.JOB_LEASE_SECONDS)
            waits = _leave(job, status=Status.PENDING, attempt_key=None, lease_until=again_by)
            wait = wait if waits else None
        _end_attempt(job, key, order, error)
        if failed:
            notices.finished(job)
    return wait


def _end_attempt(job: Job, key: UUID, order: Order, error: ProviderError) -> None:
    if error.billing is Billing.NONE:
        ledger.release(key, error.provider_id)
    elif error.billing is Billing.CHARGED and error.usage is not None:
        usd = _bill(order, error.usage)
        _settle(key, usd, error.provider_id)
        _note_cost(job, key, usd)
    else:
        ledger.mark_unknown(key, error.provider_id)


def _bill(order: Order, usage: Usage) -> Decimal:
    """What the provider charged for work that we have nothing to show for."""
    if order.kind == Job.Kind.IMAGE:
        return order.most_usd * usage.images
    return order.prices.text_cost(usage.prompt_tokens, usage.completion_tokens)


def _retry_wait(job: Job, error: ProviderError) -> float | None:
    """Exponential back-off with jitter, or what the provider asked for; None when this attempt was the last."""
    if not (job.is_async and error.retryable and job.tries < settings.JOB_MAX_ATTEMPTS):
        return None
    backoff = BACKOFF_BASE_SECONDS**job.tries * random.uniform(0.5, 1.5)  # noqa: S311 - jitter, not a secret
    return max(backoff, error.retry_after or 0.0)


def _end(job: Job, status: str, **values: Any) -> bool:
    """Move the job to its last state, see _leave."""
    return _leave(job, status=status, completed_at=timezone.now(), lease_until=None, **values)


def _leave(job: Job, **values: Any) -> bool:
    """Change the job if this attempt still works on it; False when it was cancelled, recovered or deleted."""
    mine = Job.objects.filter(pk=job.pk, attempt_key=job.attempt_key)
    if mine.filter(status=Status.PROCESSING).update(**values):
        for name, value in values.items():
            setattr(job, name, value)
        return True
    # Cancelled meanwhile: its attempt ends now, so there is nothing left to recover.
    mine.filter(status=Status.CANCELLED).update(lease_until=None)
    try:
        job.refresh_from_db()
    except Job.DoesNotExist:  # with its account; the bill is booked all the same
        job.status = Status.CANCELLED
    return False
