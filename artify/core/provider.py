"""The one error of a provider that is paid by the call: whether a retry may help, and what is known about the money."""

from dataclasses import dataclass
from enum import StrEnum


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
