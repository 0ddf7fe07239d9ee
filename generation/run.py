"""Do a job: claim it, call the provider outside any transaction, and have generation.finish book what came of it.

The synchronous endpoint and the Celery task run this same code. Whatever happens to this process, the ledger
holds the reserve until somebody knows better.
"""

import time
from contextlib import suppress
from uuid import UUID, uuid4

import structlog
from celery.exceptions import SoftTimeLimitExceeded
from django.conf import settings
from django.db import connection, transaction
from django.db.models import QuerySet
from django.utils import timezone
from rest_framework.exceptions import APIException

from accounts import ledger
from artify.core.errors import AccountBlocked, ProviderPaused
from generation import breaker, cache, notices
from generation import prompt as prompts
from generation.faults import as_problem
from generation.finish import Outcome, complete, fail, key_of
from generation.leases import leases
from generation.models import Job
from generation.models.job import lease_end
from generation.order import CacheUse, Order, order_of
from generation.providers.base import Billing, ImageRequest, OnWords, ProviderError, TextRequest, Usage
from generation.providers.registry import get_provider
from generation.semantic.keep import SourceGoneError, count_hit
from generation.semantic.lookup import Similar, find_similar
from generation.submit import reserve
from projects.assets import store_image

log = structlog.get_logger()
Status = Job.Status
SHORTEST_WAIT_SECONDS, LONGEST_WAIT_SECONDS = 0.5, 5.0  # for the answer to the same question


def run(job_id: UUID) -> float | None:
    """Do the job if it is waiting; does nothing when it has been claimed or ended already.

    Returns:
        Seconds after which to run it again, when the attempt failed in a way that a retry may mend.
    """
    similar = _similar_to(job_id)
    try:
        claimed = _claim(job_id, similar)
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
            return fail(job, order, error)
        complete(job, order, outcome)
    breaker.succeeded(order.prices.provider, job.model)  # behind the money: a time limit may strike anywhere
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


def _similar_to(job_id: UUID) -> Similar | None:
    """An answer to what means the same as the job's prompt; looked for before the transaction that claims the job."""
    job = _with_all().filter(pk=job_id, status=Status.PENDING).first()
    if job is None:
        return None
    try:
        order = order_of(job)
    except APIException:  # the model is gone, which ends the job when it is claimed
        return None
    leader = cache.leader_of(cache.key_of(order))
    is_known = cache.is_answer(leader) or cache.is_under_way(leader, job_id)
    return None if is_known else find_similar(order)


def _with_all() -> QuerySet[Job]:
    return Job.objects.select_related("user", "campaign", "brand", "segment")


def _claim(job_id: UUID, similar: Similar | None = None) -> tuple[Job, Order] | None:
    """Take the job for this process and make sure its attempt is reserved."""
    try:
        with transaction.atomic():
            if not Job.objects.move(
                job_id, [Status.PENDING], status=Status.PROCESSING, started_at=timezone.now(), lease_until=lease_end()
            ):
                return None
            job = _with_all().get(pk=job_id)
            order = order_of(job)
            if _answered_again(job, order, similar):
                return None
            _hold_enough(job, order)
            job.tries, job.provider = job.tries + 1, order.prices.provider
            Job.objects.filter(pk=job_id).update(attempt_key=job.attempt_key, tries=job.tries, provider=job.provider)
        return job, order
    except APIException as refusal:  # the reserve does not fit any more, or the model is gone
        _refuse(job_id, _code_of(refusal))
        return None


def _hold_enough(job: Job, order: Order) -> None:
    """Make sure that an attempt of the job holds the most that the call can cost now.

    Raises:
        AccountBlocked: also where a hold from before the block is left; it never leaves.
    """
    if job.attempt_key is not None:
        if ledger.caps_of(job.user).blocked:
            raise AccountBlocked
        if ledger.mark_sent(job.attempt_key, order.most_usd):
            return
        if not ledger.release(job.attempt_key):  # dearer now than when it was queued, else:
            raise as_problem("internal_error")  # the hold is gone, a call would be unreserved
    job.attempt_key = uuid4()
    reserve(job.attempt_key, job, order, sent=True)


def _answered_again(job: Job, order: Order, similar: Similar | None) -> bool:
    """End the job with the answer that a cache has; otherwise make it the one that answers.

    Raises:
        _AskedAlreadyError: another job is about to.
    """
    if order.cache_use is not CacheUse.NORMAL:
        return False
    key = cache.key_of(order)
    leader = cache.leader_of(key)
    if leader is not None and cache.is_answer(leader):
        _give_again(job, leader)
        return True
    if similar is not None:
        with suppress(SourceGoneError):
            _give_again(job, similar.leader, similar.similarity)
            return True
    if cache.is_under_way(leader, job.pk) or not cache.take_lead(key, job.user, job.pk, leader):
        age = (timezone.now() - job.created_at).total_seconds()
        raise _AskedAlreadyError(min(max(age, SHORTEST_WAIT_SECONDS), LONGEST_WAIT_SECONDS))
    return False


def _give_again(job: Job, leader: Job, similarity: float | None = None) -> None:
    if similarity is not None:
        count_hit(leader)
    held = job.attempt_key
    cache.answer_again(job, leader, similarity)
    job.save()
    if held is not None:
        ledger.release(held)
    cache.note_hit(job)  # behind the budgets, as in every settlement, or the two would deadlock
    notices.finished(job)


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
            job = Job.objects.get(pk=job_id)
            if job.attempt_key is not None:
                ledger.release(job.attempt_key)
            notices.finished(job)


def _code_of(refusal: APIException) -> str:
    codes = refusal.get_codes()
    return codes if isinstance(codes, str) else "provider_rejected"


def _call(job: Job, order: Order, on_words: OnWords | None) -> Outcome:
    """One attempt at the provider; every failure becomes a ProviderError that says what it may have cost."""
    provider, began = order.prices.provider, time.time()
    try:
        if job.is_async:  # for a caller who waits, submit has asked before it reserved
            breaker.allow(provider, job.model)
        return _image(job, order) if job.kind == Job.Kind.IMAGE else _text(job, order, on_words)
    except ProviderPaused as pause:
        raise ProviderError(pause.default_code, retryable=True, billing=Billing.NONE, retry_after=pause.wait) from pause
    except ProviderError as error:
        breaker.failed(provider, job.model, error, began)
        raise
    except SoftTimeLimitExceeded as error:  # a picture may be drawn by now and on its way to us
        is_text = job.kind == Job.Kind.TEXT
        raise ProviderError("provider_timeout", retryable=is_text, billing=Billing.UNKNOWN) from error
    except Exception as error:  # whatever it is, it may have been billed
        log.exception("generation_fault", job=str(job.pk))
        raise ProviderError("internal_error", retryable=False, billing=Billing.UNKNOWN) from error


def _text(job: Job, order: Order, on_words: OnWords | None) -> Outcome:
    request = TextRequest(
        key=str(key_of(job)),
        model=job.model,
        messages=order.messages,
        brief=order.brief,
        max_tokens=job.params["max_tokens"],
        temperature=job.params["temperature"],
        n=order.units,
    )
    answer = get_provider(order.prices.provider).text(request, on_words)
    return Outcome(
        pieces=[{"text": text} for text in answer.texts],
        usd=order.prices.text_cost(answer.prompt_tokens, answer.completion_tokens),
        provider_id=answer.provider_id,
        prompt_tokens=answer.prompt_tokens,
        completion_tokens=answer.completion_tokens,
    )


def _image(job: Job, order: Order) -> Outcome:
    request = ImageRequest(
        key=str(key_of(job)),
        model=job.model,
        prompt=prompts.image_prompt(order.brief),
        brief=order.brief,
        size=job.params["size"],
        quality=job.params["quality"],
    )
    answer = get_provider(order.prices.provider).image(request)
    try:
        asset = store_image(job.user, answer.content)
    except (APIException, OSError, SoftTimeLimitExceeded) as error:
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
