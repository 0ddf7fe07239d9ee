"""Which of a brand's published guidelines shape a prompt.

What is forbidden always does and the tone nearly always, of the rest what is nearest in meaning to the wish. The index
only nominates: words, brand and publication are the database's. Where the index cannot answer, the guidelines come in
the order that the brand gives them, and the choice says that it is degraded. See docs/adr/0016-brand-voice.md.
"""

from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass
from enum import StrEnum
from typing import Any

import structlog

from campaigns.brands.kept import PublishedRule, published_rules
from campaigns.models import Brand, Guideline
from campaigns.rules import checks_of
from vectorstore.errors import VectorsUnavailable
from vectorstore.search import get_brand_context

log = structlog.get_logger()
Category = Guideline.Category
MOST_READ = 1000  # guidelines of one brand that are looked at
MOST_TONE, MOST_RELEVANT = 4, 6
MOST_ASKED = 100  # matches: a preview tells of how near those are that are left out
MOST_LEFT_OUT = 50  # that a preview tells of
FLOOR = 0.1  # cosine below which a guideline is left out: four of five that matter are above, one of seven others
LONGEST_RULE = 500  # characters; a longer one is an essay, and reading checks from essays takes 10 ms each
FORBIDDING = {"forbidden_words", "emoji", "exclamation"}  # kinds of checks
Similarities = Mapping[int, float]


class Reason(StrEnum):
    """Why a guideline shapes a prompt."""

    FORBIDDEN = "forbidden"
    TONE = "tone"
    RELEVANT = "relevant"
    ALL = "all"  # the brand has so few that all of them do


@dataclass(frozen=True)
class Budget:
    """Characters of guidelines that a prompt takes: in all, forbidden ones, tone; ``all`` up to which none is chosen."""

    chars: int
    forbidden: int
    tone: int
    all: int


FOR_TEXT = Budget(chars=6000, forbidden=3000, tone=2000, all=800)
FOR_IMAGE = Budget(chars=1200, forbidden=400, tone=400, all=800)  # picture models take a few hundred words


@dataclass(frozen=True)
class Rule:
    """A guideline as it stood when the choice was made."""

    id: int
    category: str
    text: str
    version: int
    reason: str = ""  # empty: left out
    similarity: float | None = None

    @property
    def pk(self) -> int:
        """Its id, as campaigns.rules asks for it."""
        return self.id


@dataclass(frozen=True)
class BrandContext:
    """The choice, made once for a job; ``brand`` and ``version`` say of what state of which brand."""

    brand: int | None = None
    version: int = 0
    used: tuple[Rule, ...] = ()
    degraded: bool = False
    left_out: tuple[Rule, ...] = ()

    @property
    def lines(self) -> tuple[str, ...]:
        """What a prompt says of them."""
        return tuple(f"{rule.category}: {rule.text}" for rule in self.used)

    def stored(self) -> dict[str, Any] | None:
        """As Job.brand_context keeps it; None without a brand."""
        if self.brand is None:
            return None
        used = [asdict(rule) for rule in self.used]
        return {"brand": self.brand, "version": self.version, "used": used, "degraded": self.degraded}


def from_stored(kept: dict[str, Any]) -> BrandContext:
    """What ``BrandContext.stored`` has kept."""
    used = tuple(Rule(**rule) for rule in kept["used"])
    return BrandContext(kept["brand"], kept["version"], used, kept["degraded"])


def choose(brand: Brand, query: str, payer: int, budget: Budget) -> BrandContext:
    """The choice for a wish; asks the index where the brand has more guidelines than a prompt takes.

    Never inside a transaction: the index may take two seconds. ``payer`` is the account that the embedding of
    ``query`` is booked on. Raises nothing of the index's.
    """
    rules = _published(brand)
    if sum(len(rule.text) for rule in rules) <= budget.all:
        return BrandContext(brand.pk, brand.version, tuple(_used(rule, Reason.ALL, {}) for rule in rules))
    try:
        near = _nearest(brand, query, payer)
    except VectorsUnavailable as error:
        log.info("brand_context_degraded", brand=brand.pk, code=error.code)
        near = {}
    return _chosen(brand, rules, budget, near)


def from_database(brand: Brand, budget: Budget) -> BrandContext:
    """The choice without the index."""
    return _chosen(brand, _published(brand), budget, {})


def _chosen(brand: Brand, rules: list[PublishedRule], budget: Budget, near: Similarities) -> BrandContext:
    degraded = not near  # an index that knows none of them has not seen them yet
    ranked = sorted(rules, key=lambda rule: -near.get(rule.pk, -1.0))  # stable: without the index as the brand has them
    forbidden = _within(_of(ranked, Reason.FORBIDDEN), budget.forbidden, MOST_READ)
    tone = _within(_of(ranked, Reason.TONE), budget.tone, MOST_TONE)
    others = _of(ranked, Reason.RELEVANT)
    telling = others if degraded else [rule for rule in others if near.get(rule.pk, -1.0) >= FLOOR]
    left = budget.chars - sum(len(rule.text) for rule in (*forbidden, *tone))
    relevant = _within(telling, left, MOST_RELEVANT)
    taken = {Reason.FORBIDDEN: forbidden, Reason.TONE: tone, Reason.RELEVANT: relevant}
    used = tuple(_used(rule, reason, near) for reason, chosen in taken.items() for rule in chosen)
    in_use = {rule.id for rule in used}
    rest = [_used(rule, "", near) for rule in ranked if rule.pk not in in_use]
    return BrandContext(brand.pk, brand.version, used, degraded, tuple(rest[:MOST_LEFT_OUT]))


def _published(brand: Brand) -> list[PublishedRule]:
    first = {Category.FORBIDDEN.value: 0, Category.TONE.value: 1}
    rules = sorted(published_rules(brand), key=lambda rule: first.get(rule.category, 2))  # stable
    return rules[:MOST_READ]


def _nearest(brand: Brand, query: str, payer: int) -> Similarities:
    """How near the guidelines are to the query, by id.

    Raises:
        VectorsUnavailable: the index cannot say.
    """
    matches = get_brand_context(brand.pk, query, payer, MOST_ASKED)
    return {int(match.id): match.similarity for match in matches}


def _of(rules: Iterable[PublishedRule], role: Reason) -> list[PublishedRule]:
    return [rule for rule in rules if _role(rule) == role]


def _role(rule: PublishedRule) -> Reason:
    """What copy is checked against afterwards it is always told beforehand, whatever category says so."""
    checks = checks_of(rule.category, rule.text) if len(rule.text) <= LONGEST_RULE else ()
    kinds = {check.kind for check in checks}
    if rule.category == Guideline.Category.FORBIDDEN or kinds & FORBIDDING:
        return Reason.FORBIDDEN
    return Reason.TONE if rule.category == Guideline.Category.TONE or kinds else Reason.RELEVANT


def _within(rules: Iterable[PublishedRule], chars: int, most: int) -> list[PublishedRule]:
    """The first ``most`` that fit into so many characters; one that does not fit makes room for the next."""
    taken: list[PublishedRule] = []
    for rule in rules:
        if len(taken) < most and len(rule.text) <= chars:
            taken.append(rule)
            chars -= len(rule.text)
    return taken


def _used(rule: PublishedRule, reason: str, near: Similarities) -> Rule:
    if reason == Reason.ALL and (role := _role(rule)) != Reason.RELEVANT:
        reason = role
    similarity = near.get(rule.pk)
    kept = None if similarity is None else round(similarity, 4)
    return Rule(rule.pk, rule.category, rule.text, rule.version, str(reason), kept)
