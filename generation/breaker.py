"""Circuit breaker: being written."""

from dataclasses import dataclass
from datetime import datetime

from generation.providers.base import ProviderError


@dataclass(frozen=True)
class BreakerState:
    """One provider and model."""

    provider: str
    model: str
    state: str
    failures: int
    until: datetime | None


def allow(provider: str, model: str) -> None:
    """Raise ProviderPaused while calls are paused."""


def succeeded(provider: str, model: str) -> None:
    """A call worked."""


def failed(provider: str, model: str, error: ProviderError) -> None:
    """A call failed."""


def states() -> list[BreakerState]:
    """Every breaker that is not closed."""
    return []
