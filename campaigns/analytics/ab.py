"""Which of several creatives is better, said only when it is safe to say however often one looks; see docs/adr/0021.

Two creatives are compared day by day. Of the successes of a day (clicks, or conversions) each falls to the one or the other
in proportion to their trials (impressions, or clicks), if both are equally good; theta is the logarithm of the ratio of their
rates. The likelihood, mixed over theta, against that of equality is a test martingale: under equality it ever exceeds 1 / alpha
with a probability of alpha at most, whatever the rates of the days are and whenever one stops.
"""

import math
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

ALPHA = 0.05  # of all that is said of one set of creatives: every pair, by clicks and by conversions
QUESTIONS = 2
PRIOR_SD = 0.3  # of theta: most lifts between creatives lie within a third
SAME_WITHIN = 0.05  # creatives whose rates differ by less are alike for all that matters
FARTHEST = math.log(1000)  # no ratio beyond this is told apart
MOST_TIMES = 1000  # data of so many times the present size are no advice
HALVINGS = 50
POINTS = 33  # of an integral over sixteen widths: for such smooth peaks exact to nine places
Numbers = NDArray[np.float64]


class Verdict(StrEnum):
    """What may be said."""

    WINNER = "winner"
    ALIKE = "alike"
    TOO_EARLY = "too_early"
    NOT_MEASURED = "not_measured"
    IMPOSSIBLE = "impossible_counts"


class Pair(NamedTuple):
    """Two creatives: the second one's successes, and day by day both one's successes and the second one's share of trials.

    Shapes: (…), (…, days), (…, days).
    """

    wins: Numbers
    totals: Numbers
    share: Numbers


@dataclass(frozen=True)
class Rate:
    """Successes a trial, and between what it lies: 95 times of 100, at any time."""

    trials: int
    successes: int
    low: float
    high: float

    @property
    def rate(self) -> float:
        """As counted; 0 without trials."""
        return self.successes / self.trials if self.trials else 0.0


@dataclass(frozen=True)
class Difference:
    """How much better the leader is than another one, as a share of the other's rate; None where there is no bound."""

    other: int
    lift: float | None
    low: float
    high: float | None
    probability: float  # that the leader is better
    more_trials: int | None  # of both together until it is safe to say, should the difference stay; None: out of reach


@dataclass(frozen=True)
class Comparison:
    """What is known; ``leader`` is the place of the one with the highest rate so far."""

    verdict: Verdict
    rates: list[Rate]
    leader: int | None
    differences: list[Difference]


def compare(trials: NDArray[np.int64], successes: NDArray[np.int64]) -> Comparison:
    """Judge several creatives by one rate.

    Args:
        trials: impressions, or clicks, of shape (creatives, days); two creatives at least.
        successes: clicks, or conversions, of the same shape. A day on which only one of two ran says nothing about them.
    """
    rates = [rate_of(int(tried), int(won)) for tried, won in zip(trials.sum(1), successes.sum(1), strict=True)]
    if any(each.successes > each.trials for each in rates):
        return Comparison(Verdict.IMPOSSIBLE, rates, None, [])
    if not all(each.trials for each in rates) or not any(each.successes for each in rates):
        return Comparison(Verdict.NOT_MEASURED, rates, None, [])
    leader = max(range(len(rates)), key=lambda place: rates[place].rate)
    others = [place for place in range(len(rates)) if place != leader]
    level = bar(len(rates))
    differences = [_difference(trials, successes, leader, other, level) for other in others]
    return Comparison(_verdict(differences), rates, leader, differences)


def bar(creatives: int) -> float:
    """What the logarithm of the evidence has to reach, so that everything said of so many creatives holds at once."""
    return math.log(QUESTIONS * math.comb(creatives, 2) / ALPHA)


def pair(trials_a: Numbers, successes_a: Numbers, trials_b: Numbers, successes_b: Numbers) -> Pair:
    """Two creatives from their counts a day, of shape (…, days)."""
    both = trials_a + trials_b
    share = np.divide(trials_b, both, out=np.zeros_like(both), where=both > 0)
    ran = (trials_a > 0) & (trials_b > 0)
    return Pair(np.where(ran, successes_b, 0.0).sum(-1), np.where(ran, successes_a + successes_b, 0.0), share)


def log_evidence(pair: Pair) -> Numbers:
    """The logarithm of the evidence that the two differ, of shape (…): above ``bar`` it is safe to say."""
    return _mixture(pair, POINTS)[2]


def better(pair: Pair, level: float) -> NDArray[np.int64]:
    """1 where the second one is surely better, -1 where the first is, else 0."""
    sign = np.sign(_slope(pair, np.zeros_like(pair.wins)))
    return np.where(log_evidence(pair) >= level, sign, 0).astype(np.int64)


def bounds(pair: Pair, level: float) -> tuple[Numbers, Numbers, Numbers]:
    """Theta at its likeliest, and the lowest and highest that the data do not refute, now or at any earlier look."""
    edge = np.full_like(pair.wins, FARTHEST)
    likeliest = _crossing(lambda theta: _slope(pair, theta), -edge, edge)
    least = log_evidence(pair) - level

    def refuted(theta: Numbers) -> Numbers:
        return least - _log_likelihood(pair, theta)

    low = _crossing(refuted, -edge, likeliest)
    return likeliest, low, -_crossing(lambda theta: refuted(-theta), -edge, -likeliest)


def rate_of(trials: int, successes: int) -> Rate:
    """A rate between bounds that hold at any time (a mixture over Beta(1/2, 1/2))."""
    if not 0 <= successes <= trials or not trials:
        return Rate(trials, successes, 0.0, 1.0)
    failures = trials - successes
    mixed = _log_beta(successes + 0.5, failures + 0.5) - _log_beta(0.5, 0.5)

    def refuted(rate: Numbers) -> Numbers:
        missing: Numbers = mixed + math.log(ALPHA) - successes * np.log(rate) - failures * np.log1p(-rate)
        return missing

    tiny, at = np.array(1e-12), np.clip(np.array(successes / trials), 1e-12, 1 - 1e-12)
    low = float(_crossing(refuted, tiny, at)) if successes else 0.0
    high = 1 - float(_crossing(lambda rest: refuted(1 - rest), tiny, 1 - at)) if failures else 1.0
    return Rate(trials, successes, low, high)


def _difference(
    trials: NDArray[np.int64], successes: NDArray[np.int64], leader: int, other: int, level: float
) -> Difference:
    tried, won = trials.astype(np.float64), successes.astype(np.float64)
    two = pair(tried[other], won[other], tried[leader], won[leader])
    likeliest, low, high = (float(each) for each in bounds(two, level))
    both = int(trials[leader].sum() + trials[other].sum())
    return Difference(other, _lift(likeliest), math.expm1(low), _lift(high), _probability(two), _more(two, both, level))


def _verdict(differences: list[Difference]) -> Verdict:
    if all(each.low > 0 for each in differences):
        return Verdict.WINNER
    if all(each.low > -SAME_WITHIN and (each.high or 1) < SAME_WITHIN for each in differences):
        return Verdict.ALIKE
    return Verdict.TOO_EARLY


def _lift(theta: float) -> float | None:
    return math.expm1(theta) if theta < FARTHEST - 1e-6 else None


def _probability(two: Pair) -> float:
    theta, weights, _total = _mixture(two, 2001)
    return float(weights[theta > 0].sum() / weights.sum())


def _more(two: Pair, trials: int, level: float) -> int | None:
    """How many trials are missing, if the same goes on: everything counted so far times a factor."""

    def reached(log_times: Numbers) -> Numbers:
        times = np.exp(log_times)
        return log_evidence(Pair(two.wins * times, two.totals * times[..., None], two.share)) - level

    most = np.array(math.log(MOST_TIMES))
    if float(reached(np.array(0.0))) >= 0:
        return 0
    if float(reached(most)) < 0:
        return None
    return math.ceil(trials * math.expm1(float(_crossing(lambda x: -reached(x), np.array(0.0), most, 14))))


def _log_likelihood(pair: Pair, theta: Numbers) -> Numbers:
    """Against equality. ``theta`` has the shape of ``pair.wins``."""
    fit: Numbers = pair.wins * theta - (pair.totals * np.log1p(pair.share * np.expm1(theta)[..., None])).sum(-1)
    return fit


def _slope(pair: Pair, theta: Numbers) -> Numbers:
    """Of the logarithm of the likelihood; it falls with theta."""
    odds = pair.share * np.exp(theta)[..., None]
    slope: Numbers = pair.wins - (pair.totals * odds / (1 - pair.share + odds)).sum(-1)
    return slope


def _mixture(pair: Pair, points: int) -> tuple[Numbers, Numbers, Numbers]:
    """Likelihood times prior on points around its mode, relative to the highest, and the logarithm of its integral.

    The product is log-concave, so that eight widths to both sides hold all of it.
    """
    edge = np.full_like(pair.wins, FARTHEST)
    mode = _crossing(lambda theta: _slope(pair, theta) - theta / PRIOR_SD**2, -edge, edge, 26)
    odds = pair.share * np.exp(mode)[..., None]
    chance = odds / (1 - pair.share + odds)
    width = 1 / np.sqrt((pair.totals * chance * (1 - chance)).sum(-1) + 1 / PRIOR_SD**2)
    theta = np.moveaxis(mode + np.multiply.outer(np.linspace(-8, 8, points), width), 0, -1)
    spread = Pair(pair.wins[..., None], pair.totals[..., None, :], pair.share[..., None, :])
    height = _log_likelihood(spread, theta) - theta**2 / (2 * PRIOR_SD**2)
    highest = height.max(-1)
    weights = np.exp(height - highest[..., None])
    step = 16 * width / (points - 1)
    total = highest + np.log(weights.sum(-1) * step) - math.log(PRIOR_SD * math.sqrt(2 * math.pi))
    return theta, weights, total


def _crossing(function: Callable[[Numbers], Numbers], low: Numbers, high: Numbers, halvings: int = HALVINGS) -> Numbers:
    """Where a function that falls from above zero gets there; an end where it does not."""
    for _ in range(halvings):
        middle = (low + high) / 2
        above = function(middle) > 0
        low, high = np.where(above, middle, low), np.where(above, high, middle)
    return (low + high) / 2


def _log_beta(a: float, b: float) -> float:
    return math.lgamma(a) + math.lgamma(b) - math.lgamma(a + b)
