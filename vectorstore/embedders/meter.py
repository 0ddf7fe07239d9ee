"""What a call to a paid model goes through; the floor above, which knows the ledger, provides it."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from vectorstore.embedders.base import Vectors
from vectorstore.errors import VectorsUnavailable


@dataclass(frozen=True)
class Wish:
    """One call: the model, how many texts, the most tokens that it may be billed as, and whose account pays.

    ``patience`` is how many seconds the caller waits; None: as long as it takes.
    """

    model: str
    texts: int
    most_tokens: int
    payer: int
    patience: float | None = None


@dataclass(frozen=True)
class Answer:
    """What came of the call: the vectors, the tokens that were billed, the provider's id of it."""

    vectors: Vectors
    tokens: int
    provider_id: str


Call = Callable[[str], Answer]  # takes the attempt's key, raises artify.core.provider.ProviderError


class Meter(Protocol):
    """Sets money aside before a call and books what it cost after it."""

    def metered(self, wish: Wish, call: Call) -> Answer:
        """Make the call once if the payer can pay for it.

        Raises:
            ProviderError: the call failed.
            VectorsUnavailable: it was not made, or took longer than the caller can wait.
        """


_meters: list[Meter] = []


def set_meter(meter: Meter) -> None:
    """Have every paid call go through ``meter``."""
    _meters[:] = [meter]


def meter() -> Meter:
    """The one that was set.

    Raises:
        VectorsUnavailable: none was: nothing is called that nobody books.
    """
    if not _meters:
        raise VectorsUnavailable("not_configured", retryable=False)
    return _meters[0]
