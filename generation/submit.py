"""Accept a generation: job, reserve and queue message in one transaction."""

import hashlib
from collections.abc import Callable
from dataclasses import dataclass, field
from decimal import Decimal
from functools import partial
from typing import Any
from uuid import UUID, uuid4

import orjson
import structlog
from django.db import IntegrityError, transaction
from django.utils import timezone
from kombu.exceptions import OperationalError

from accounts import ledger
from accounts.models import User
from artify.core.errors import KeyReused
from campaigns.models import Brand, Campaign, Segment
from generation import prompt as prompts
from generation.models import Job
from generation.models.job import lease_end
from generation.pricing import PriceList, price_list
from generation.providers.base import Brief
from generation.tokens import upper_bound

log = structlog.get_logger()
QUEUED_SECONDS = 180  # a queued job silent this long has lost its message and is queued again


@dataclass(frozen=True)
class Order:
    """What a user asks for; ``params`` holds n, max_tokens, temperature, tone or size, quality."""

    user: User
    kind: str
    prompt: str
    prices: PriceList
    params: dict[str, Any]
    campaign: Campaign | None = None
    brand: Brand | None = None
    segment: Segment | None = None
    is_async: bool = False
    idempotency_key: str | None = None
    brief: Brief = field(init=False)

    def __post_init__(self) -> None:
        tone = self.params.get("tone", "")
        wish = prompts.brief(self.user, self.prompt, tone=tone, brand=self.brand, segment=self.segment)
        object.__setattr__(self, "brief", wish)

    @property
    def body_hash(self) -> str:
        """Tells one request from another under the same idempotency key."""
        parts = [self.kind, self.prompt, self.prices.name, self.params, self.is_async]
        parts += [row and row.pk for row in (self.campaign, self.brand, self.segment)]
        return hashlib.sha256(orjson.dumps(parts, option=orjson.OPT_SORT_KEYS)).hexdigest()

    @property
    def units(self) -> int:
        """Pieces counted against the day."""
        return int(self.params.get("n", 1))

    @property
    def most_usd(self) -> Decimal:
        """The most one attempt can cost."""
        if self.kind == Job.Kind.IMAGE:
            return self.prices.image_cost(self.params["size"], self.params["quality"])
        tokens = upper_bound(prompts.messages(self.brief), self.prices.name)
        return self.prices.text_cost(tokens, self.params["max_tokens"] * self.units)


def submit(order: Order, enqueue: Callable[[Job], None]) -> tuple[Job, bool]:
    """Take the order; returns its job and whether it is new (False: the same key was used before).

    ``enqueue`` is called after commit for a queued job; another is the caller's to perform (generation.run).

    Raises:
        KeyReused: the idempotency key belongs to another request.
        AccountBlocked, DailyQuotaExceeded, MonthlyCapExceeded, CampaignBudgetExceeded: it does not fit.
    """
    earlier = _earlier(order)
    if earlier is not None:
        return earlier, False
    try:
        return _create(order, enqueue), True
    except IntegrityError:
        earlier = _earlier(order)  # the same key, a moment ago
        if earlier is None:
            raise
        return earlier, False


def order_of(job: Job) -> Order:
    """The order that a stored job came from, with the prices of now."""
    return Order(
        user=job.user,
        kind=job.kind,
        prompt=job.prompt,
        prices=price_list(job.model, job.kind),
        params=job.params,
        campaign=job.campaign,
        brand=job.brand,
        segment=job.segment,
        is_async=job.is_async,
    )


def reserve(key: UUID, job: Job, order: Order, *, sent: bool) -> None:
    """Reserve an attempt of that key for the job; raises what the ledger refuses."""
    campaign = order.campaign
    ledger.reserve(
        ledger.Charge(
            key=key,
            user=order.user,
            kind=order.kind,
            units=order.units,
            usd=order.most_usd,
            model=order.prices.name,
            job_reference=str(job.pk),
            campaign_id=campaign.pk if campaign else None,
            campaign_budget=campaign.budget if campaign else None,
        ),
        sent=sent,
    )


def enqueue_on_commit(job: Job, enqueue: Callable[[Job], None]) -> None:
    """Queue the job once its row is there; a broker that is away delays the job, it does not lose it."""
    transaction.on_commit(partial(_enqueue, job, enqueue))


def _create(order: Order, enqueue: Callable[[Job], None]) -> Job:
    key = uuid4()
    job = Job(
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
        attempt_key=key,
        **_start(order),
    )
    with transaction.atomic():
        # The job first: of two requests with one key the second must meet the first, not the cap that the first used.
        job.save(force_insert=True)
        reserve(key, job, order, sent=not order.is_async)
        if order.is_async:
            enqueue_on_commit(job, enqueue)
    return job


def _start(order: Order) -> dict[str, Any]:
    """A queued job waits for a worker; another is begun by the process that takes it, so it is born claimed."""
    if order.is_async:
        return {"lease_until": lease_end(QUEUED_SECONDS)}
    return {"status": Job.Status.PROCESSING, "tries": 1, "started_at": timezone.now(), "lease_until": lease_end()}


def _earlier(order: Order) -> Job | None:
    if not order.idempotency_key:
        return None
    job = Job.objects.filter(user=order.user, idempotency_key=order.idempotency_key).first()
    if job is not None and job.body_hash != order.body_hash:
        raise KeyReused
    return job


def _enqueue(job: Job, enqueue: Callable[[Job], None]) -> None:
    try:
        enqueue(job)
    except OperationalError as error:
        log.warning("broker_unavailable", job=str(job.pk), error=repr(error))  # generation.recover queues it again
