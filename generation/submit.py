"""Accept a generation: job, reserve and queue message in one transaction."""

from collections.abc import Callable
from contextlib import suppress
from datetime import timedelta
from decimal import Decimal
from functools import partial
from typing import Any
from uuid import UUID, uuid4

import structlog
from django.conf import settings
from django.db import IntegrityError, transaction
from django.utils import timezone
from kombu.exceptions import OperationalError

from accounts import ledger
from accounts.models import User
from artify.core.errors import CampaignBudgetExceeded, CampaignUnavailable, KeyReused, MonthlyCapExceeded, Problem
from campaigns.models import Campaign
from generation import breaker, cache, notices
from generation.models import Job
from generation.models.job import lease_end
from generation.order import CacheUse, Order
from generation.semantic.keep import SourceGoneError, count_hit
from generation.semantic.lookup import find_similar

log = structlog.get_logger()
QUEUED_SECONDS = 25  # a queued job that nobody has begun by then is looked at: its message may be lost


def submit(order: Order, enqueue: Callable[[Job], None]) -> tuple[Job, bool]:
    """Take the order; returns its job and whether it is to be performed (False: answered before, or by the cache).

    ``enqueue`` is called after commit for a queued job; another is the caller's to perform (generation.run). Of equal
    orders at the same time one is to be performed; the others wait here for its answer.

    Raises:
        KeyReused: the idempotency key belongs to another request.
        ProviderPaused: the provider keeps failing.
        AccountBlocked, DailyQuotaExceeded, MonthlyCapExceeded, CampaignBudgetExceeded: it does not fit.
    """
    earlier = _earlier(order)
    if earlier is not None:
        return earlier, False
    try:
        return _take(order, enqueue)
    except IntegrityError:
        earlier = _earlier(order)  # the same key, a moment ago
        if earlier is None:
            raise
        return earlier, False


def _take(order: Order, enqueue: Callable[[Job], None]) -> tuple[Job, bool]:
    if order.cache_use is not CacheUse.NORMAL:
        return _create(order, enqueue), True
    key, has_looked = cache.key_of(order), False
    while True:
        leader = cache.leader_of(key)
        if leader is not None and cache.is_under_way(leader) and not order.is_async:
            leader = cache.wait_for(leader)
        if leader is not None and cache.is_answer(leader):
            return _repeat(order, leader), False
        if order.is_async:  # who leads is settled when a worker takes it, and what is similar is looked for then
            return _create(order, enqueue), True
        if not has_looked:
            has_looked, similar = True, find_similar(order)
            if similar is not None:
                with suppress(SourceGoneError):
                    return _repeat(order, similar.leader, similar.similarity), False
        try:
            return _create(order, enqueue, partial(_lead, key, leader)), True
        except _OvertakenError:
            continue


class _OvertakenError(Exception):
    """Another request leads by now."""


def _lead(key: str, leader: Job | None, job: Job) -> None:
    if not cache.take_lead(key, job.user, job.pk, leader):
        raise _OvertakenError


def _repeat(order: Order, leader: Job, similarity: float | None = None) -> Job:
    """Answer from the cache.

    Raises:
        SourceGoneError: the similar one was deleted meanwhile.
    """
    job = _job(order)
    cache.answer_again(job, leader, similarity)
    with transaction.atomic():
        if similarity is not None:
            count_hit(leader)
        Job.objects.insert(job)
        cache.note_hit(job)
        notices.finished(job)
    return job


def reserve(key: UUID, job: Job, order: Order, *, sent: bool) -> None:
    """Reserve an attempt of that key for the job; raises what the ledger refuses."""
    ledger.reserve(_charge(key, job, order), sent=sent)


def tell_refused(job: Job, order: Order, refusal: Problem) -> None:
    """Tell of a budget that this job no longer fits into, once the transaction of the refusal is rolled back."""
    if isinstance(refusal, MonthlyCapExceeded | CampaignBudgetExceeded):
        with suppress(CampaignUnavailable):
            ledger.tell_refused(_charge(uuid4(), job, order), refusal)


def _charge(key: UUID, job: Job, order: Order) -> ledger.Charge:
    campaign = order.campaign
    return ledger.Charge(
        key=key,
        user=order.user,
        kind=order.kind,
        units=order.units,
        usd=order.most_usd,
        model=order.prices.name,
        job_reference=str(job.pk),
        campaign_id=campaign.pk if campaign else None,
        campaign_budget=_budget_now(campaign, order.user) if campaign else None,
        campaign_owner_id=campaign.user_id if campaign else None,
    )


def _budget_now(campaign: Campaign, user: User) -> Decimal | None:
    """The budget as it stands at this moment: the order may have waited a minute for another's answer.

    Raises:
        CampaignUnavailable: it was deleted meanwhile, or is no longer shared with the user.
    """
    row = Campaign.objects.spendable_by(user).filter(pk=campaign.pk).only("budget").first()
    if row is None:
        raise CampaignUnavailable
    return row.budget


def enqueue_on_commit(job: Job, enqueue: Callable[[Job], None]) -> None:
    """Queue the job once its row is there; a broker that is away delays the job, it does not lose it."""
    transaction.on_commit(partial(_enqueue, job, enqueue))


def _create(order: Order, enqueue: Callable[[Job], None], lead: Callable[[Job], object] | None = None) -> Job:
    """Store the job with its reserve; ``lead`` is called first and may raise."""
    is_probe = not order.is_async and breaker.allow(order.prices.provider, order.prices.name)
    try:
        return _store(order, enqueue, lead)
    except BaseException:
        if is_probe:
            breaker.give_probe_back(order.prices.provider, order.prices.name)
        raise


def _store(order: Order, enqueue: Callable[[Job], None], lead: Callable[[Job], object] | None) -> Job:
    job, key = _job(order, brand_context=order.context.stored(), **_start(order)), uuid4()
    job.attempt_key = key
    structlog.contextvars.bind_contextvars(job=str(job.pk))  # the request's log line names what it began
    try:
        with transaction.atomic():
            if lead is not None and not order.is_async:
                lead(job)
            # The job first: of two requests with one key the second must meet the first, not the cap that the first used.
            Job.objects.insert(job)
            reserve(key, job, order, sent=not order.is_async)
            if order.is_async:
                enqueue_on_commit(job, enqueue)
    except Problem as refusal:
        tell_refused(job, order, refusal)
        raise
    return job


def _job(order: Order, **values: Any) -> Job:
    return Job(
        user=order.user,
        kind=order.kind,
        model=order.prices.name,
        provider=order.prices.provider,
        prompt=order.prompt,
        params=order.params,
        campaign=order.campaign,
        brand=order.brand,
        segment=order.segment,
        is_async=order.is_async,
        idempotency_key=order.idempotency_key,
        body_hash=order.body_hash,
        **values,
    )


def _start(order: Order) -> dict[str, Any]:
    """A queued job waits for a worker; another is begun by the process that takes it, so it is born claimed."""
    if order.is_async:
        return {"lease_until": lease_end(QUEUED_SECONDS)}
    return {"status": Job.Status.PROCESSING, "tries": 1, "started_at": timezone.now(), "lease_until": lease_end()}


def _earlier(order: Order) -> Job | None:
    """The job of the same idempotency key, which is kept for IDEMPOTENCY_HOURS."""
    if not order.idempotency_key:
        return None
    same = Job.objects.filter(user=order.user, idempotency_key=order.idempotency_key)
    job = same.first()
    if job is None:
        return None
    if job.created_at < timezone.now() - timedelta(hours=settings.IDEMPOTENCY_HOURS):
        same.filter(pk=job.pk).update(idempotency_key=None)
        return None
    if job.body_hash != order.body_hash:
        raise KeyReused
    return job


def _enqueue(job: Job, enqueue: Callable[[Job], None]) -> None:
    try:
        enqueue(job)
    except OperationalError as error:
        log.warning("broker_unavailable", job=str(job.pk), error=repr(error))  # generation.recover queues it again
