"""Do a job: claim it, call the provider outside any transaction, store the result, settle.

The synchronous endpoint and the Celery task run this same code. Whatever happens to this process, the ledger
holds the reserve until somebody knows better.
"""

import random
from dataclasses import dataclass
from decimal import Decimal
from typing import Any
from uuid import UUID, uuid4

import structlog
from celery.exceptions import SoftTimeLimitExceeded
from django.conf import settings
from django.db import connection, transaction
from django.utils import timezone
from rest_framework.exceptions import APIException

from accounts import ledger
from artify.core.errors import ProviderPaused
from artify.core.money import to_nano
from campaigns.models import Creative
from generation import breaker, cache
from generation import prompt as prompts
from generation.faults import as_problem
from generation.leases import leases
from generation.models import Job
from generation.models.job import lease_end
from generation.order import CacheUse, Order, order_of
from generation.providers.base import Billing, ImageRequest, OnWords, ProviderError, TextRequest, Usage
from generation.providers.registry import get_provider
from generation.submit import reserve
from projects.assets import store_image

log = structlog.get_logger()
Status = Job.Status
BACKOFF_BASE_SECONDS = 2.0
SHORTEST_WAIT_SECONDS, LONGEST_WAIT_SECONDS = 0.5, 5.0  # for the answer to the same question


@dataclass(frozen=True)
class Outcome:
    """What the provider gave: each text or picture as a creative keeps it, the bill, the provider's id, tokens."""

    pieces: list[dict[str, Any]]
    usd: Decimal
    provider_id: str
    prompt_tokens: int = 0
    completion_tokens: int = 0


def run(job_id: UUID) -> float | None:
    """Do the job if it is waiting; does nothing when it has been claimed or ended already.

    Returns:
        Seconds after which to run it again, when the attempt failed in a way that a retry may mend.
    """
    try:
        claimed = _claim(job_id)
    except _AskedAlreadyError as wait:
        Job.objects.move(job_id, [Status.PENDING], lease_until=lease_end(wait.seconds + settings.JOB_LEASE_SECONDS))
        return wait.seconds
    return None if claimed is None else perform(*claimed)


def perform(job: Job, order: Order, on_words: OnWords | None = None) -> float | None:
    """Do a job that this process has claimed; afterwards ``job`` is as the database has it. Returns as run does.

    ``on_words`` is told the words of a text as they come, see generation.providers.base.
    """
    with leases.keeping(job.pk):
        _let_go_of_the_database()
        try:
            outcome = _call(job, order, on_words)
        except ProviderError as error:
            return _fail(job, order, error)
        _complete(job, outcome)
    return None


def _let_go_of_the_database() -> None:
    """A call takes seconds to minutes: on PostgreSQL the pool's connection serves others meanwhile."""
    if connection.vendor == "postgresql" and not connection.in_atomic_block:
        connection.close()


class _AskedAlreadyError(Exception):
    """Another job is about to answer the same question: look again in ``seconds``."""

    def __init__(self, seconds: float) -> None:
        super().__init__(seconds)
        self.seconds = seconds


def _claim(job_id: UUID) -> tuple[Job, Order] | None:
    """Take the job for this process and make sure its attempt is reserved."""
    try:
        with transaction.atomic():
            if not Job.objects.move(
                job_id, [Status.PENDING], status=Status.PROCESSING, started_at=timezone.now(), lease_until=lease_end()
            ):
                return None
            job = Job.objects.select_related("user", "campaign", "brand", "segment").get(pk=job_id)
            order = order_of(job)
            if _answered_again(job, order):
                return None
            if job.attempt_key is None:  # a retry: an attempt of its own
                job.attempt_key = uuid4()
                reserve(job.attempt_key, job, order, sent=True)
            elif not ledger.mark_sent(job.attempt_key):
                raise as_problem("internal_error")  # the hold is gone: a call now would be unreserved
            job.tries += 1
            Job.objects.filter(pk=job_id).update(attempt_key=job.attempt_key, tries=job.tries)
        return job, order
    except APIException as refusal:  # the reserve does not fit any more, or the model is gone
        _refuse(job_id, _code_of(refusal))
        return None


def _answered_again(job: Job, order: Order) -> bool:
    """End the job with the answer that the cache has; otherwise make it the one that answers.

    Raises:
        _AskedAlreadyError: another job is about to.
    """
    if order.cache_use is CacheUse.NONE:
        return False
    key = cache.key_of(order)
    if order.cache_use is CacheUse.FRESH:
        cache.take_lead(key, job.user, job.pk, None, by_force=True)
        return False
    leader = cache.leader_of(key)
    if leader is not None and cache.is_answer(leader):
        _give_again(job, leader)
        return True
    if cache.is_under_way(leader, job.pk) or not cache.take_lead(key, job.user, job.pk, leader):
        age = (timezone.now() - job.created_at).total_seconds()
        raise _AskedAlreadyError(min(max(age, SHORTEST_WAIT_SECONDS), LONGEST_WAIT_SECONDS))
    return False


def _give_again(job: Job, leader: Job) -> None:
    held = job.attempt_key
    cache.answer_again(job, leader)
    job.save()
    cache.note_hit(job)
    if held is not None:
        ledger.release(held)


def _refuse(job_id: UUID, code: str) -> None:
    """End a job that cannot be started; its reserve, if it has one, never left."""
    with transaction.atomic():
        if Job.objects.move(
            job_id,
            [Status.PENDING],
            status=Status.FAILED,
            error_code=code,
            completed_at=timezone.now(),
            lease_until=None,
        ):
            key = Job.objects.values_list("attempt_key", flat=True).get(pk=job_id)
            if key is not None:
                ledger.release(key)


def _code_of(refusal: APIException) -> str:
    codes = refusal.get_codes()
    return codes if isinstance(codes, str) else "provider_rejected"


def _key(job: Job) -> UUID:
    if job.attempt_key is None:
        raise RuntimeError(f"job {job.pk} runs without a reserve")
    return job.attempt_key


def _call(job: Job, order: Order, on_words: OnWords | None) -> Outcome:
    """One attempt at the provider; every failure becomes a ProviderError that says what it may have cost."""
    try:
        if job.is_async:  # for a caller who waits, submit has asked before it reserved
            breaker.allow(job.provider, job.model)
        outcome = _image(job, order) if job.kind == Job.Kind.IMAGE else _text(job, order, on_words)
    except ProviderPaused as pause:
        raise ProviderError(pause.default_code, retryable=True, billing=Billing.NONE, retry_after=pause.wait) from pause
    except ProviderError as error:
        breaker.failed(job.provider, job.model, error)
        raise
    except SoftTimeLimitExceeded as error:
        raise ProviderError("provider_timeout", retryable=True, billing=Billing.UNKNOWN) from error
    except Exception as error:  # whatever it is, it may have been billed
        log.exception("generation_fault", job=str(job.pk))
        raise ProviderError("internal_error", retryable=False, billing=Billing.UNKNOWN) from error
    breaker.succeeded(job.provider, job.model)
    return outcome


def _text(job: Job, order: Order, on_words: OnWords | None) -> Outcome:
    request = TextRequest(
        key=str(_key(job)),
        model=job.model,
        messages=prompts.messages(order.brief),
        brief=order.brief,
        max_tokens=job.params["max_tokens"],
        temperature=job.params["temperature"],
        n=order.units,
    )
    answer = get_provider(job.provider).text(request, on_words)
    return Outcome(
        pieces=[{"text": text} for text in answer.texts],
        usd=order.prices.text_cost(answer.prompt_tokens, answer.completion_tokens),
        provider_id=answer.provider_id,
        prompt_tokens=answer.prompt_tokens,
        completion_tokens=answer.completion_tokens,
    )


def _image(job: Job, order: Order) -> Outcome:
    request = ImageRequest(
        key=str(_key(job)),
        model=job.model,
        prompt=prompts.image_prompt(order.brief),
        brief=order.brief,
        size=job.params["size"],
        quality=job.params["quality"],
    )
    answer = get_provider(job.provider).image(request)
    try:
        asset = store_image(job.user, answer.content)
    except (APIException, OSError) as error:
        log.exception("image_not_stored", job=str(job.pk))
        raise ProviderError(
            "image_unusable",
            retryable=False,
            billing=Billing.CHARGED,
            provider_id=answer.provider_id,
            usage=Usage(images=1),
        ) from error
    return Outcome(
        pieces=[{"asset": str(asset.pk), "url": asset.file.url, "width": asset.width, "height": asset.height}],
        usd=order.prices.image_cost(job.params["size"], job.params["quality"]),
        provider_id=answer.provider_id,
    )


def _complete(job: Job, outcome: Outcome) -> None:
    """Publish and book the result. A job cancelled meanwhile stays cancelled; its bill is booked all the same.

    The job's row is locked before the ledger's rows here as everywhere, so that ending and recovering cannot deadlock.
    """
    key = _key(job)
    with transaction.atomic():
        completed = _end(
            job,
            Status.COMPLETED,
            result=outcome.pieces,
            prompt_tokens=outcome.prompt_tokens,
            completion_tokens=outcome.completion_tokens,
            cost_nano=to_nano(outcome.usd),
        )
        ledger.settle(key, outcome.usd, outcome.provider_id)
        if completed:
            Creative.objects.bulk_create(_creative(job, piece) for piece in outcome.pieces)


def _creative(job: Job, result: dict[str, Any]) -> Creative:
    return Creative(
        user=job.user,
        campaign=job.campaign,
        content_type=job.kind,
        prompt=job.prompt,
        result=result,
        model=job.model,
        job_reference=str(job.pk),
    )


def _fail(job: Job, order: Order, error: ProviderError) -> float | None:
    """End or repeat the job after a failed attempt; seconds to wait when it is to be repeated."""
    key, wait = _key(job), _retry_wait(job, error)
    job.retry_after = error.retry_after
    with transaction.atomic():
        if wait is None:
            _end(job, Status.FAILED, error_code=error.code)
        else:
            again_by = lease_end(wait + settings.JOB_LEASE_SECONDS)
            waits = _leave(job, status=Status.PENDING, attempt_key=None, lease_until=again_by)
            wait = wait if waits else None
        _end_attempt(key, order, error)
    log.info("attempt_failed", job=str(job.pk), code=error.code, billing=error.billing, retry_in=wait)
    return wait


def _end_attempt(key: UUID, order: Order, error: ProviderError) -> None:
    if error.billing is Billing.NONE:
        ledger.release(key, error.provider_id)
    elif error.billing is Billing.CHARGED and error.usage is not None:
        ledger.settle(key, _bill(order, error.usage), error.provider_id)
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
    """Change the job if this attempt is still the one that works on it; False when it was cancelled or recovered."""
    mine = Job.objects.filter(pk=job.pk, attempt_key=job.attempt_key)
    if mine.filter(status=Status.PROCESSING).update(**values):
        for name, value in values.items():
            setattr(job, name, value)
        return True
    # Cancelled meanwhile: its attempt ends now, so there is nothing left to recover.
    mine.filter(status=Status.CANCELLED).update(lease_until=None)
    job.refresh_from_db()
    return False
