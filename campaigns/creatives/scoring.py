"""What counts of impressions, clicks and conversions are worth, and what they prove; see docs/adr/0018."""

import math
from dataclasses import dataclass
from typing import Protocol

PRIOR_IMPRESSIONS = 100  # the account's average counts as much as so many impressions of one's own …
PRIOR_CLICKS = 20  # … and as so many clicks
USUAL_CTR, USUAL_CVR = 0.01, 0.03  # what an account without a past begins with, at the same weight
Z_ONE_SIDED_90 = 1.2816  # the true score lies above the bound nine times in ten


class Measured(Protocol):
    """What has been measured, a creative for one."""

    impressions: int
    clicks: int
    conversions: int


@dataclass(frozen=True)
class Counts:
    """What was counted; the three need not agree with each other."""

    impressions: int = 0
    clicks: int = 0
    conversions: int = 0

    def __add__(self, other: "Counts") -> "Counts":
        return Counts(
            self.impressions + other.impressions, self.clicks + other.clicks, self.conversions + other.conversions
        )

    def __bool__(self) -> bool:
        return bool(self.impressions or self.clicks or self.conversions)

    @property
    def ctr(self) -> float:
        """Clicks an impression; 0 without impressions."""
        return self.clicks / self.impressions if self.impressions else 0.0

    @property
    def cvr(self) -> float:
        """Conversions a click; 0 without clicks."""
        return self.conversions / self.clicks if self.clicks else 0.0

    @property
    def score(self) -> float:
        """Half the click rate and half the conversion rate."""
        return 0.5 * self.ctr + 0.5 * self.cvr

    @property
    def are_possible(self) -> bool:
        """Whether there are no more clicks than impressions, nor more conversions than clicks."""
        return self.impressions >= self.clicks >= self.conversions


def counts_of(measured: Measured) -> Counts:
    """The sums that are stored with it."""
    return Counts(measured.impressions, measured.clicks, measured.conversions)


@dataclass(frozen=True)
class Prior:
    """The rates that something nothing is known of is expected to have."""

    ctr: float = USUAL_CTR
    cvr: float = USUAL_CVR

    @classmethod
    def of(cls, population: Counts) -> "Prior":
        """The average of everything an account has measured, near the usual rates while that is little."""
        return cls(
            (population.clicks + USUAL_CTR * PRIOR_IMPRESSIONS) / (population.impressions + PRIOR_IMPRESSIONS),
            (population.conversions + USUAL_CVR * PRIOR_CLICKS) / (population.clicks + PRIOR_CLICKS),
        )


def lower_bound(counts: Counts, prior: Prior, *, second_hand: bool = False) -> float:
    """What the score is at least, nine times in ten.

    ``second_hand`` counts were taken of the whole campaign. They tell what its creatives do on average, not what this
    one does, so they weigh no more than the account's average, however many they are. Counts that cannot be prove
    nothing: where there are more successes than trials only the prior speaks.
    """
    most = (PRIOR_IMPRESSIONS, PRIOR_CLICKS) if second_hand else (math.inf, math.inf)
    clicking = _posterior(counts.clicks, counts.impressions, prior.ctr, PRIOR_IMPRESSIONS, most[0])
    buying = _posterior(counts.conversions, counts.clicks, prior.cvr, PRIOR_CLICKS, most[1])
    mean = 0.5 * (clicking[0] + buying[0])
    return _gamma_quantile(mean, 0.25 * (clicking[1] + buying[1]))


def _posterior(successes: int, trials: int, expected: float, weight: float, most: float) -> tuple[float, float]:
    """Mean and variance of the Beta posterior; of the trials at most ``most`` count, at their own rate."""
    if successes > trials:
        successes = trials = 0
    counted = min(1.0, most / trials) if trials else 0.0
    total = trials * counted + weight
    mean = (successes * counted + expected * weight) / total
    return mean, mean * (1 - mean) / (total + 1)


def _gamma_quantile(mean: float, variance: float) -> float:
    """The lower decile of the gamma distribution with these moments (Wilson and Hilferty): skewed as rare events are."""
    if mean <= 0 or variance <= 0:
        return max(mean, 0.0)
    shape = mean * mean / variance
    return float(mean * max(0.0, 1 - 1 / (9 * shape) - Z_ONE_SIDED_90 / (3 * math.sqrt(shape))) ** 3)
