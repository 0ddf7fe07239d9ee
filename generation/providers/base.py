"""What every provider of text and pictures offers, and the one error they raise.

A provider knows nothing of users, money or the database: it takes a request, makes exactly one attempt, and
either returns a result or raises :class:`ProviderError`, which says whether another attempt may help and
whether the attempt may have been billed.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, Protocol

from artify.core.provider import Billing, ProviderError, Usage

__all__ = [
    "Billing",
    "Brief",
    "ImageRequest",
    "ImageResult",
    "OnWords",
    "Provider",
    "ProviderError",
    "TextRequest",
    "TextResult",
    "Usage",
]


@dataclass(frozen=True)
class Brief:
    """The marketer's wish in plain parts, for providers that compose rather than complete.

    ``language`` is ``ko`` or ``en`` (of the prompt, else of the account); ``palette`` holds ``#rrggbb`` colours;
    ``guidelines`` say "category: text"; ``rewrite_of`` is copy to be changed so that it obeys them. ``audience`` is what
    one calls the people of the segment to their face, ``segment`` all that is known of them, to be read only.
    """

    prompt: str
    language: str
    tone: str = ""
    brand_name: str = ""
    audience: str = ""
    guidelines: tuple[str, ...] = ()
    palette: tuple[str, ...] = ()
    rewrite_of: str = ""
    segment: dict[str, Any] = field(default_factory=dict)


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
