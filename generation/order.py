"""What a user asks for."""

import hashlib
from dataclasses import dataclass, replace
from decimal import Decimal
from enum import StrEnum
from functools import cached_property
from typing import Any

import orjson

from accounts.models import User
from campaigns.models import Brand, Campaign, Segment
from generation import brand_context
from generation import prompt as prompts
from generation.brand_context import BrandContext
from generation.models import Job
from generation.pricing import PriceList, price_list
from generation.providers.base import Brief
from generation.tokens import upper_bound

MOST_QUERY_CHARS = 2000


class CacheUse(StrEnum):
    """What a request wants of the cache."""

    NORMAL = "normal"
    FRESH = "fresh"  # a new answer, which is then kept
    NONE = "none"  # Cache-Control: no-store


@dataclass(frozen=True)
class Order:
    """What a user asks for.

    ``params`` holds n, max_tokens, temperature, tone, rewrite_of or size, quality; and ``cache`` where the cache is not
    to be used as usual. ``chosen`` are the guidelines of an order that was stored with them.
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
    chosen: BrandContext | None = None

    @cached_property
    def wish(self) -> Brief:
        """What is asked for, without guidelines; costs nothing."""
        words = {name: self.params.get(name, "") for name in ("tone", "rewrite_of")}
        return prompts.brief(self.user, self.prompt, **words, brand=self.brand, segment=self.segment)

    @property
    def brand_stamp(self) -> tuple[int, int] | None:
        """Which state of which brand shapes it."""
        if self.chosen is not None and self.chosen.brand is not None:
            return self.chosen.brand, self.chosen.version
        return (self.brand.pk, self.brand.version) if self.brand else None

    @cached_property
    def context(self) -> BrandContext:
        """The guidelines that shape it, chosen at the first asking: never first inside a transaction."""
        if self.chosen is not None:
            return self.chosen
        if self.brand is None:
            return BrandContext()
        query = f"{self.prompt}\n{self.wish.rewrite_of}"[:MOST_QUERY_CHARS].strip()
        return brand_context.choose(self.brand, query, self.user.pk, _budget(self.kind))

    @cached_property
    def brief(self) -> Brief:
        """The wish with the guidelines."""
        return replace(self.wish, guidelines=self.context.lines)

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
    def messages(self) -> tuple[dict[str, str], ...]:
        """What a text model is told."""
        return prompts.messages(self.brief)

    @cached_property
    def prompt_tokens(self) -> int:
        """The most tokens that the messages may be billed as."""
        return upper_bound(self.messages, self.prices.name)

    @property
    def most_usd(self) -> Decimal:
        """The most one attempt can cost."""
        if self.kind == Job.Kind.IMAGE:
            return self.prices.image_cost(self.params["size"], self.params["quality"])
        return self.prices.text_cost(self.prompt_tokens, self.params["max_tokens"] * self.units)


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
        chosen=_chosen(job),
    )


def _chosen(job: Job) -> BrandContext:
    """The guidelines that were chosen when the job was taken; the network is not asked again."""
    if job.brand_context is not None:
        return brand_context.from_stored(job.brand_context)
    return brand_context.from_database(job.brand, _budget(job.kind)) if job.brand else BrandContext()


def _budget(kind: str) -> brand_context.Budget:
    return brand_context.FOR_IMAGE if kind == Job.Kind.IMAGE else brand_context.FOR_TEXT
