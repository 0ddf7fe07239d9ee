"""Embeddings in the ledger: each call of the vector store's paid models is reserved, made once, and booked.

The rules for money are those of texts (docs/faults.md). Only the month's dollars are touched: the day's counts are of
texts and pictures.
"""

import time
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from concurrent.futures import TimeoutError as TooSlowError
from dataclasses import dataclass
from datetime import timedelta
from functools import partial
from uuid import UUID, uuid4

import structlog
from celery.exceptions import SoftTimeLimitExceeded
from django.conf import settings
from django.db import DatabaseError, connection, transaction
from django.db.models import BooleanField
from django.db.models.expressions import RawSQL
from django.utils import timezone
from rest_framework.exceptions import ValidationError

from accounts import ledger
from accounts.models import Attempt, User
from accounts.system import system_account
from artify.core.errors import AccountBlocked, MonthlyCapExceeded, ProviderNotConfigured, ProviderPaused
from artify.core.provider import Billing, ProviderError
from generation import breaker
from generation.finish import insist
from generation.pricing import PriceList, price_list
from vectorstore.documents import NOBODY
from vectorstore.embedders.meter import Answer, Call, Wish
from vectorstore.errors import VectorsUnavailable

log = structlog.get_logger()
KIND = "embedding"
REFERENCE = "embedding"  # in place of a job
PATIENT_THREADS = 16  # calls that go on while nobody waits for them any more, and those somebody waits for
LOST_AFTER_SECONDS = 60  # behind the time that a call may take
# Written out, because SQLite takes no partial index (attempt_not_ended) for values that are bound.
HELD = RawSQL("state IN ('held', 'unknown') AND state = 'held'", [], output_field=BooleanField())

_threads = ThreadPoolExecutor(PATIENT_THREADS, thread_name_prefix="embedding")


@dataclass(frozen=True)
class Attempted:
    """A call under way: its key in the ledger, the prices it was reserved at, and when it began (time.time())."""

    key: UUID
    prices: PriceList
    began: float


class LedgerMeter:
    """Books the vector store's calls on the payer's account."""

    def metered(self, wish: Wish, call: Call) -> Answer:
        """Reserve the most that the call can cost, make it, settle what it did cost."""
        attempt = _begin(wish)
        if wish.patience is None:
            return _ended(attempt, partial(call, str(attempt.key)))
        future = _threads.submit(call, str(attempt.key))
        try:
            future.exception(timeout=wish.patience)
        except TooSlowError as problem:
            _leave_alone(attempt, future)
            raise VectorsUnavailable("embedder_failed", retry_after=wish.patience) from problem
        return _ended(attempt, future.result)


def end_lost() -> int:
    """End the holds of processes that died during a call: nobody knows whether it was billed. How many."""
    patience = settings.EMBEDDING_TIMEOUT_SECONDS + LOST_AFTER_SECONDS
    long_ago = timezone.now() - timedelta(seconds=patience)
    lost = list(Attempt.objects.filter(HELD, kind=KIND, created_at__lt=long_ago).values_list("key", flat=True)[:1000])
    ledger.end_abandoned(lost)
    return len(lost)


def _begin(wish: Wish) -> Attempted:
    """Set aside the most that the call can cost.

    Raises:
        VectorsUnavailable: there is no such model or price, it is paused, or the payer cannot pay.
    """
    try:
        prices = price_list(wish.model, KIND)
        is_probe = breaker.allow(prices.provider, prices.name)
    except (ValidationError, ProviderNotConfigured) as problem:
        raise VectorsUnavailable("not_configured", retryable=False) from problem
    except ProviderPaused as pause:
        raise VectorsUnavailable("embedder_failed", retry_after=pause.wait) from pause
    try:
        key = _reserve(wish, prices)
    except BaseException:
        if is_probe:
            breaker.give_probe_back(prices.provider, prices.name)
        raise
    return Attempted(key, prices, time.time())


def _reserve(wish: Wish, prices: PriceList) -> UUID:
    charge = ledger.Charge(
        key=uuid4(),
        user=_payer(wish.payer),
        kind=KIND,
        units=wish.texts,
        usd=prices.embedding_cost(wish.most_tokens),
        model=prices.name,
        job_reference=REFERENCE,
    )
    try:
        with transaction.atomic():
            ledger.reserve(charge, sent=True)
    except (AccountBlocked, MonthlyCapExceeded) as refusal:
        raise VectorsUnavailable("cap_exceeded") from refusal
    return charge.key


def _payer(user_id: int) -> User:
    """The account that pays; the installation's own for what nobody owns, or whose owner is gone."""
    owner = None if user_id == NOBODY else User.objects.filter(pk=user_id).first()
    return owner or system_account()


def _ended(attempt: Attempted, outcome: Callable[[], Answer]) -> Answer:
    """What came of the call, once its money is booked; every failure becomes a ProviderError."""
    try:
        answer = outcome()
    except ProviderError as error:
        raise _failed(attempt, error) from error
    except SoftTimeLimitExceeded as error:
        raise _failed(attempt, _unknown("provider_timeout", retryable=True)) from error
    except Exception as error:  # whatever it is, it may have been billed
        log.exception("embedding_fault", attempt=str(attempt.key))
        raise _failed(attempt, _unknown("internal_error", retryable=False)) from error
    _settle(attempt, answer.tokens, answer.provider_id)
    breaker.succeeded(attempt.prices.provider, attempt.prices.name)
    return answer


def _failed(attempt: Attempted, error: ProviderError) -> ProviderError:
    if error.billing is Billing.CHARGED and error.usage is not None:
        _settle(attempt, error.usage.prompt_tokens, error.provider_id)
    else:
        end = ledger.release if error.billing is Billing.NONE else ledger.mark_unknown
        insist(partial(end, attempt.key, error.provider_id))
    breaker.failed(attempt.prices.provider, attempt.prices.name, error, attempt.began)
    log.info("embedding_failed", attempt=str(attempt.key), code=error.code, billing=error.billing)
    return error


def _settle(attempt: Attempted, tokens: int, provider_id: str) -> None:
    usd = attempt.prices.embedding_cost(tokens)
    if not insist(partial(ledger.settle, attempt.key, usd, provider_id)):  # staff decided before the answer came
        log.error("bill_after_the_end", attempt=str(attempt.key), usd=str(usd), provider_id=provider_id)


def _unknown(code: str, *, retryable: bool) -> ProviderError:
    return ProviderError(code, retryable=retryable, billing=Billing.UNKNOWN)


def _leave_alone(attempt: Attempted, future: "Future[Answer]") -> None:
    """Nobody waits for the call any more; what it cost is booked when it ends, and one that has not begun never does."""
    if future.cancel():
        ledger.release(attempt.key)
    else:
        future.add_done_callback(partial(_end_late, attempt))


def _end_late(attempt: Attempted, future: "Future[Answer]") -> None:
    """In the call's own thread, which has a database connection of its own."""
    try:
        _ended(attempt, future.result)
    except ProviderError as error:
        log.info("embedding_late", attempt=str(attempt.key), code=error.code)
    except DatabaseError:  # end_lost will
        log.exception("embedding_not_booked", attempt=str(attempt.key))
    finally:
        connection.close()
