"""What every provider of text and pictures offers, and the one error they raise.

A provider knows nothing of users, money or the database: it takes a request, makes exactly one attempt, and
either returns a result or raises :class:`ProviderError`, which says whether another attempt may help and
whether the attempt may have been billed.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Protocol


class Billing(StrEnum):
    """What we know about the money after a failed attempt."""

    NONE = "none"  # the provider surely charged nothing: the reserve is released
    CHARGED = "charged"  # the provider did the work: settle ``ProviderError.usage``
    UNKNOWN = "unknown"  # nobody can know: the reserve stays counted


@dataclass(frozen=True)
class Usage:
    """What a failed attempt was charged for all the same: tokens of text, or pictures of the size that was asked for."""

    prompt_tokens: int = 0
    completion_tokens: int = 0
    images: int = 0


class ProviderError(Exception):
    """A failed attempt.

    Args:
        code: machine code shown to the client, e.g. ``provider_rate_limited``.
        retryable: whether the same request may succeed later.
        billing: what is known about the charge.
        retry_after: seconds the provider asked us to wait, if it did.
        provider_id: the provider's request id, if it sent one.
        usage: what was charged; there exactly when ``billing`` is CHARGED.
    """

    def __init__(
        self,
        code: str,
        *,
        retryable: bool,
        billing: Billing,
        retry_after: float | None = None,
        provider_id: str = "",
        usage: Usage | None = None,
    ) -> None:
        super().__init__(code)
        self.code = code
        self.retryable = retryable
        self.billing = billing
        self.retry_after = retry_after
        self.provider_id = provider_id
        self.usage = usage


@dataclass(frozen=True)
class Brief:
    """The marketer's wish in plain parts, for providers that compose rather than complete.

    ``language`` is ``ko`` or ``en`` (of the prompt, else of the account); ``palette`` holds ``#rrggbb`` colours;
    ``guidelines`` say "category: text"; ``rewrite_of`` is copy to be changed so that it obeys them.
    """

    prompt: str
    language: str
    tone: str = ""
    brand_name: str = ""
    audience: str = ""
    guidelines: tuple[str, ...] = ()
    palette: tuple[str, ...] = ()
    rewrite_of: str = ""


@dataclass(frozen=True)
class TextRequest:
    """``key`` is the ledger's attempt key, sent as X-Client-Request-Id; ``messages`` are chat messages."""

    key: str
    model: str
    messages: tuple[dict[str, str], ...]
    brief: Brief
    max_tokens: int
    temperature: float
    n: int = 1


@dataclass(frozen=True)
class TextResult:
    """``texts`` has 1 to n entries (refused ones are left out); tokens are those the provider billed."""

    texts: tuple[str, ...]
    prompt_tokens: int
    completion_tokens: int
    provider_id: str = ""


@dataclass(frozen=True)
class ImageRequest:
    """``size`` is ``WIDTHxHEIGHT`` in pixels; ``quality`` is ``standard`` or ``hd``."""

    key: str
    model: str
    prompt: str
    brief: Brief
    size: str
    quality: str = "standard"


@dataclass(frozen=True)
class ImageResult:
    """``content`` is the encoded picture (PNG, JPEG or WebP)."""

    content: bytes
    provider_id: str = ""
    extra: dict[str, int] = field(default_factory=dict)


OnWords = Callable[[int, str], None]  # index of the proposal from 0, the words that came


class Provider(Protocol):
    """One way to have text written and pictures drawn."""

    def text(self, request: TextRequest, on_words: OnWords | None = None) -> TextResult:
        """Make one attempt at copy; raises :class:`ProviderError`.

        With ``on_words`` the words are told as they come, and the result is the same.
        """

    def image(self, request: ImageRequest) -> ImageResult:
        """Make one attempt at a picture; raises :class:`ProviderError`."""
