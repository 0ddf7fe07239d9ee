"""What a user asks for."""

import hashlib
from dataclasses import dataclass, field
from decimal import Decimal
from enum import StrEnum
from typing import Any

import orjson

from accounts.models import User
from campaigns.models import Brand, Campaign, Segment
from generation import prompt as prompts
from generation.models import Job
from generation.pricing import PriceList, price_list
from generation.providers.base import Brief
from generation.tokens import upper_bound


class CacheUse(StrEnum):
    """What a request wants of the cache."""

    NORMAL = "normal"
    FRESH = "fresh"  # a new answer, which is then kept
    NONE = "none"  # Cache-Control: no-store


@dataclass(frozen=True)
class Order:
    """What a user asks for.

    ``params`` holds n, max_tokens, temperature, tone or size, quality; and ``cache`` where the cache is not to be
    used as usual.
    """

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
    def cache_use(self) -> CacheUse:
        """What the request wants of the cache."""
        return CacheUse(self.params.get("cache", CacheUse.NORMAL))

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
