"""A provider that keeps failing is left alone for a while: a circuit breaker per provider and model.

Closed: calls pass; BREAKER_FAILURES failures in a row within BREAKER_WINDOW_SECONDS open it. Open: nobody calls for
BREAKER_OPEN_SECONDS, longer after every probe that failed. Half-open: exactly one call is let through, the probe; its
success closes the breaker, its failure opens it again.

The state lives in the shared cache, so that all processes see one breaker. Without the cache everything is allowed:
the breaker saves time and the provider's patience, money is safe without it. See docs/adr/0005-circuit-breaker.md.
"""

import time
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

import structlog
from django.conf import settings
from django.core.cache import cache

from artify.core.errors import ProviderPaused
from generation.models import GenerationModel
from generation.providers.base import Billing, ProviderError

log = structlog.get_logger()
# Failures that say nothing about the next request to the same model.
NOT_ITS_FAULT = frozenset({"provider_refused", "provider_rejected", "provider_image_lost", "image_unusable"})
LONGEST_PAUSE_SECONDS = 300.0
REMEMBERED_SECONDS = 600.0  # how long after its last pause a breaker knows that it was open
PROBE_WAIT_SECONDS = 2.0  # what those are told who come while the probe is under way


@dataclass(frozen=True)
class BreakerState:
    """A breaker that is not closed: ``open`` until a moment, or ``half_open``; ``failures`` are its pauses in a row."""

    provider: str
    model: str
    state: str
    failures: int
    until: datetime


def allow(provider: str, model: str) -> bool:
    """Let a call through; in a half-open breaker only the probe. True for the probe: it must be made or given back.

    Raises:
        ProviderPaused: with the seconds to wait.
    """
    pause = cache.get(_key(provider, model))
    if pause is None:
        return False
    wait = pause["until"] - time.time()
    if wait > 0:
        raise ProviderPaused(wait=wait)
    if not cache.add(_key(provider, model, "probe"), 1, timeout=settings.OPENAI_TIMEOUT_SECONDS + 5):
        raise ProviderPaused(wait=PROBE_WAIT_SECONDS)
    log.info("breaker_probe", provider=provider, model=model)
    return True


def give_probe_back(provider: str, model: str) -> None:
    """The probe was not made after all: the next call may be it."""
    cache.delete(_key(provider, model, "probe"))


def succeeded(provider: str, model: str) -> None:
    """The provider does its work: whatever was counted is forgotten."""
    cache.delete_many([_key(provider, model), _key(provider, model, "failures"), _key(provider, model, "probe")])


def failed(provider: str, model: str, error: ProviderError, began: float) -> None:
    """Count a failed call that began then (time.time()), and stop calling when that was one too many."""
    if error.code in NOT_ITS_FAULT or error.billing is Billing.CHARGED:  # it did work, whatever came of it
        succeeded(provider, model)
        return
    pause = cache.get(_key(provider, model))
    if pause is None:
        if _count(_key(provider, model, "failures")) >= settings.BREAKER_FAILURES:
            _open(provider, model, 1, error)
    elif began >= pause["until"]:  # the probe; whoever else fails now had left before the pause
        _open(provider, model, pause["times"] + 1, error)


def states() -> list[BreakerState]:
    """The breakers that are not closed, by model."""
    models = GenerationModel.objects.filter(enabled=True).order_by("name").values_list("provider", "name")
    keys = {_key(provider, name): (provider, name) for provider, name in models}
    found: dict[str, Any] = cache.get_many(list(keys))
    return [_state(*keys[key], found[key]) for key in keys if key in found]


def _state(provider: str, model: str, pause: dict[str, Any]) -> BreakerState:
    state = "open" if time.time() < pause["until"] else "half_open"
    return BreakerState(provider, model, state, pause["times"], datetime.fromtimestamp(pause["until"], UTC))


def _count(key: str) -> int:
    cache.add(key, 0, timeout=settings.BREAKER_WINDOW_SECONDS)
    try:
        return cache.incr(key) or 0
    except ValueError:  # the window ended between the two, or the cache is away
        return 0


def _open(provider: str, model: str, times: int, error: ProviderError) -> None:
    pause = min(settings.BREAKER_OPEN_SECONDS * 2 ** (times - 1), LONGEST_PAUSE_SECONDS)
    seconds = max(pause, error.retry_after or 0.0)
    cache.set(
        _key(provider, model), {"until": time.time() + seconds, "times": times}, timeout=seconds + REMEMBERED_SECONDS
    )
    cache.delete_many([_key(provider, model, "failures"), _key(provider, model, "probe")])
    log.error("breaker_open", provider=provider, model=model, code=error.code, seconds=seconds, times=times)


def _key(provider: str, model: str, what: str = "pause") -> str:
    return f"breaker:{provider}:{model}:{what}"
