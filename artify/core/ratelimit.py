"""Request limits: every tier, its figure and its counting in one place.

A request counts in one tier only, the one its view names as ``rate_tier`` ("general" unless said). Figures are
settings.RATES, ``N/period``. Counting is django-ratelimit's, in the cache "limits".
"""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

import structlog
from django.conf import settings
from django.core.cache import caches
from django.http import HttpRequest
from django_ratelimit import core
from django_redis.exceptions import ConnectionInterrupted
from redis.exceptions import RedisError
from rest_framework.request import Request
from rest_framework.throttling import BaseThrottle

from artify.core.clients import client_address
from artify.core.errors import LimitsUnavailable, RateLimited

if TYPE_CHECKING:  # DRF loads this module while it defines APIView
    from rest_framework.views import APIView

log = structlog.get_logger()

# A server that refuses is wrapped by django-redis, one that hangs comes through as it is.
UNREACHABLE = (ConnectionInterrupted, RedisError)
# Where letting requests through uncounted would cost money or open accounts: no counting, no service.
FAIL_CLOSED = {"auth", "auth_ip", "text", "image"}
TELL_SECONDS = 60.0
_told_at: dict[str, float] = {}  # when the log said last that a tier is not counted


@dataclass(frozen=True)
class Usage:
    """What a bucket holds after a request was counted; ``wait`` is seconds until the bucket is empty."""

    exceeded: bool
    wait: int


def count(request: HttpRequest, tier: str, value: str) -> Usage:
    """Count one request of ``tier`` in the bucket ``value``.

    Raises:
        LimitsUnavailable: the counting cache is down and the tier must not run uncounted.
    """
    try:
        return _count_on(tier, value) or _begin(request, tier, value)
    except UNREACHABLE as error:
        _tell(tier)
        if tier in FAIL_CLOSED:
            raise LimitsUnavailable(wait=30) from error
        return Usage(exceeded=False, wait=0)


def _tell(tier: str) -> None:
    """Once in a while, not at every request that meets it."""
    now = time.monotonic()
    if now - _told_at.get(tier, -TELL_SECONDS) >= TELL_SECONDS:
        _told_at[tier] = now
        log.warning("limits_unavailable", tier=tier)


def _count_on(tier: str, value: str) -> Usage | None:
    """Count in a bucket that has begun, the usual case, in one round trip where django-ratelimit takes two."""
    limit, window, key = _bucket(tier, value)
    try:
        counted = caches["limits"].incr(key)
    except ValueError:
        return None
    return Usage(exceeded=counted > limit, wait=max(1, window - int(time.time())))


def _begin(request: HttpRequest, tier: str, value: str) -> Usage:
    usage = core.get_usage(
        request, group=tier, key=lambda _group, _request: value, rate=settings.RATES[tier], increment=True
    )
    return Usage(exceeded=usage["should_limit"], wait=max(1, usage["time_left"]))


def _bucket(tier: str, value: str) -> tuple[int, int, str]:
    """The most it holds, the second at which it ends, and its key: as django-ratelimit has them."""
    rate = settings.RATES[tier]
    limit, period = core._split_rate(rate)
    window = core._get_window(value, period)
    return limit, window, core._make_cache_key(tier, window, rate, value, core.ALL)


def give_back(tier: str, value: str) -> None:
    """Take one counted request out of a bucket again (a successful log-in is not counted)."""
    _limit, _window, key = _bucket(tier, value)
    try:
        caches["limits"].decr(key)
    except (ValueError, *UNREACHABLE):  # the window has just ended, or the cache is gone
        return


def bucket_of(request: HttpRequest) -> str:
    """The account when signed in, else the address."""
    user = getattr(request, "user", None)
    if user is not None and user.is_authenticated:
        return f"user:{user.pk}"
    return f"ip:{client_address(request)}"


class TierThrottle(BaseThrottle):
    """Counts a request in its view's tier; a view with ``rate_tier = None`` counts for itself or not at all."""

    def __init__(self) -> None:
        self._wait: int | None = None

    def allow_request(self, request: Request, view: APIView) -> bool:
        """Whether the request may pass; raises RateLimited with Retry-After when it may not."""
        tier: str | None = getattr(view, "rate_tier", "general")
        if tier is None:
            return True
        if tier == "general" and request.user.is_authenticated:
            tier = "general_user"
        usage = count(request._request, tier, bucket_of(request))
        if usage.exceeded:
            raise RateLimited(wait=usage.wait)
        return True
