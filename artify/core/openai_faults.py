"""What each fault of an OpenAI-like server means: a code, whether a retry may help, and who pays.

The rule for money: NONE only where the provider surely did not do the work. The table is docs/faults.md.
"""

from collections.abc import Mapping
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Any, Protocol

import httpx2

from artify.core.provider import Billing, ProviderError

QUOTA_CODES = frozenset({"insufficient_quota", "billing_hard_limit_reached", "billing_not_active"})
REFUSAL_CODES = frozenset({"content_policy_violation", "content_filter", "moderation_blocked"})
# The request never left, or not as a whole: pool exhausted, no connection, not even a valid request.
NEVER_SENT = (
    httpx2.ConnectError,
    httpx2.ConnectTimeout,
    httpx2.PoolTimeout,
    httpx2.ProxyError,
    httpx2.UnsupportedProtocol,
    httpx2.LocalProtocolError,
)
# The provider itself says that it did not do the work. Any other 5xx, and what a client or a gateway says that lost
# patience, may be an answer in the provider's stead: what it did behind, nobody knows.
OWN_FAULTS = frozenset({500, 501, 503, 529})
LOST_PATIENCE = frozenset({408, 425, 499})
MAX_RETRY_AFTER_SECONDS = 3600.0


class StatusProblem(Protocol):
    """An answer with an error status, as the SDK raises it."""

    status_code: int
    code: str | None
    type: str | None
    request_id: str | None
    response: httpx2.Response


def from_status(problem: StatusProblem) -> ProviderError:
    """The meaning of an answer with an error status."""
    code, retryable = _code(problem)
    return ProviderError(
        code,
        retryable=retryable,
        billing=_billing(problem.status_code),
        retry_after=retry_after(problem.response.headers) if retryable else None,
        provider_id=problem.request_id or "",
    )


def _billing(status: int) -> Billing:
    is_known = (status < 500 and status not in LOST_PATIENCE) or status in OWN_FAULTS
    return Billing.NONE if is_known else Billing.UNKNOWN


def _code(problem: StatusProblem) -> tuple[str, bool]:
    status, said = problem.status_code, {str(problem.code), str(problem.type)}  # they may be anything
    if status == 429:
        return ("provider_quota_exhausted", False) if QUOTA_CODES & said else ("provider_rate_limited", True)
    if REFUSAL_CODES & said:
        return "provider_refused", False
    if QUOTA_CODES & said or status == 402:
        return "provider_quota_exhausted", False
    if status in {401, 403}:
        return "provider_auth_failed", False
    if status >= 500 or status in LOST_PATIENCE:
        return "provider_unavailable", True
    return "provider_rejected", False


def from_transport(problem: BaseException | None) -> ProviderError:
    """The meaning of a connection that failed before the whole answer was there."""
    if isinstance(problem, NEVER_SENT):
        return ProviderError("provider_unreachable", retryable=True, billing=Billing.NONE)
    if isinstance(problem, httpx2.TimeoutException):
        return timed_out()
    if isinstance(problem, httpx2.DecodingError):
        return malformed()
    return ProviderError("provider_unreachable", retryable=True, billing=Billing.UNKNOWN)


def timed_out(provider_id: str = "") -> ProviderError:
    """The whole attempt took longer than the setting allows."""
    return ProviderError("provider_timeout", retryable=True, billing=Billing.UNKNOWN, provider_id=provider_id)


def malformed(provider_id: str = "") -> ProviderError:
    """An answer of 200 that cannot be used: most likely paid for, so no automatic retry pays again."""
    return ProviderError("provider_malformed", retryable=False, billing=Billing.UNKNOWN, provider_id=provider_id)


def retry_after(headers: Mapping[str, Any]) -> float | None:
    """Seconds of the Retry-After header (RFC 9110: seconds or a date), at most an hour; None without a usable one."""
    value = str(headers.get("retry-after") or "")
    try:
        seconds = float(value)
    except ValueError:
        seconds = _until(value)
    return min(seconds, MAX_RETRY_AFTER_SECONDS) if seconds >= 0 else None


def _until(date: str) -> float:
    try:
        moment = parsedate_to_datetime(date)
    except (TypeError, ValueError, OverflowError):
        return -1.0
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=UTC)
    return max(0.0, (moment - datetime.now(UTC)).total_seconds())
