"""False winners and time to decide: experiments whose truth is known, looked at after every day.

BENCH_EXPERIMENTS (10,000) simulated experiments of 60 days each. A false winner is one that is named at any look, by clicks or by
conversions, where none is better. Beside ours: the z-test for two proportions at 5 % whenever somebody looks, which most calculators
are, and the same with the 5 % divided by the looks and questions. All three see the same counts and name a creative when it beats
every other one. Where days differ in traffic, a fifth of the experiments is simulated. The decision: docs/adr/0021-comparing-creatives.md.
"""

import os
import time
from collections.abc import Callable
from dataclasses import dataclass
from itertools import combinations
from statistics import NormalDist

import numpy as np

from bench.tables import show
from campaigns.analytics.ab import QUESTIONS, Numbers, Pair, bar, better, bounds, pair

EXPERIMENTS = int(os.environ.get("BENCH_EXPERIMENTS", "10000"))
DAYS = 60
CVR = 0.05
Test = Callable[[Numbers, Numbers, Numbers, Numbers, int], Numbers]


@dataclass(frozen=True)
class Truth:
    """What is simulated: impressions a day and creative, click rate, and how much better the last creative is."""

    name: str
    daily: int
    ctr: float
    creatives: int = 2
    lift: float = 0.0


EQUAL = [
    Truth("2 creatives, CTR 2 %, 5,000 impressions a day each", 5000, 0.02),
    Truth("the same, little seen: CTR 0.3 %, 500 a day", 500, 0.003),
    Truth("the same, CTR 15 %, 1,000 a day", 1000, 0.15),
    Truth("3 creatives, CTR 2 %, 5,000 a day", 5000, 0.02, creatives=3),
    Truth("5 creatives, CTR 2 %, 5,000 a day", 5000, 0.02, creatives=5),
]
PLANTED = [Truth(f"{lift:.0%} better", 5000, 0.02, lift=lift) for lift in (0.05, 0.10, 0.20, 0.50)]


def main() -> None:
    """Simulate, look, print."""
    started = time.perf_counter()
    rows = [(truth.name, *(f"{_false(truth, test):.2%}" for test in TESTS.values())) for truth in EQUAL]
    rows.append(
        ("traffic moves to the second while CTR falls by half (a fifth)", *(f"{each:.2%}" for each in _moving()))
    )
    show(f"False winners of {EXPERIMENTS:,} experiments without a difference, {DAYS} daily looks", ("", *TESTS), rows)
    head = ("", *(f"{name}: {what}" for name in TESTS for what in ("found", "median day", "wrong")))
    show("A planted lift by clicks, CTR 2 %, 5,000 impressions a day each", head, [_power(each) for each in PLANTED])
    rows = [(truth.name, f"{_coverage(truth):.2%}") for truth in (EQUAL[0], *PLANTED)]
    show("Intervals of the lift that hold at every one of the looks (at least 97.5 %)", ("", "hold"), rows)
    print(f"{time.perf_counter() - started:.0f} s; load of the machine at the end {os.getloadavg()[0]:.2f}\n")


def ours(tried_a: Numbers, won_a: Numbers, tried_b: Numbers, won_b: Numbers, creatives: int) -> Numbers:
    """As the page does it; days of equal shares of the traffic may be added up first."""
    return better(_one_day(tried_a, won_a, tried_b, won_b), bar(creatives))


def naive(tried_a: Numbers, won_a: Numbers, tried_b: Numbers, won_b: Numbers, creatives: int) -> Numbers:
    return _z_test(tried_a, won_a, tried_b, won_b, 0.05)


def divided(tried_a: Numbers, won_a: Numbers, tried_b: Numbers, won_b: Numbers, creatives: int) -> Numbers:
    pairs = creatives * (creatives - 1) / 2
    return _z_test(tried_a, won_a, tried_b, won_b, 0.05 / (DAYS * QUESTIONS * pairs))


TESTS: dict[str, Test] = {"ours": ours, "z-test, daily": naive, "z-test / looks": divided}


def _one_day(tried_a: Numbers, won_a: Numbers, tried_b: Numbers, won_b: Numbers) -> Pair:
    return pair(*(each[..., None] for each in (tried_a, won_a, tried_b, won_b)))


def _z_test(tried_a: Numbers, won_a: Numbers, tried_b: Numbers, won_b: Numbers, alpha: float) -> Numbers:
    with np.errstate(divide="ignore", invalid="ignore"):
        pooled = (won_a + won_b) / (tried_a + tried_b)
        spread = np.sqrt(pooled * (1 - pooled) * (1 / tried_a + 1 / tried_b))
        z = np.nan_to_num((won_b / tried_b - won_a / tried_a) / spread)
    return np.where(np.abs(z) >= NormalDist().inv_cdf(1 - alpha / 2), np.sign(z), 0)


def _simulated(truth: Truth) -> tuple[Numbers, Numbers, Numbers]:
    """Impressions, clicks and conversions so far, of shape (creatives, experiments, days)."""
    dice = np.random.default_rng(19)
    size = (truth.creatives, EXPERIMENTS, DAYS)
    rates = np.full((truth.creatives, 1, 1), truth.ctr)
    rates[-1] *= 1 + truth.lift
    clicks = dice.binomial(truth.daily, rates, size)
    conversions = dice.binomial(clicks, CVR)
    shown = np.broadcast_to(np.arange(1.0, DAYS + 1) * truth.daily, size)
    return shown, clicks.cumsum(-1).astype(float), conversions.cumsum(-1).astype(float)


def _named(tried: Numbers, won: Numbers, test: Test) -> Numbers:
    """Which creative is named at each look, of shape (experiments, days); 0 for none, else its place from 1."""
    creatives, experiments, days = tried.shape
    beaten = np.zeros((creatives, experiments, days), dtype=int)
    for a, b in combinations(range(creatives), 2):
        for day in range(days):
            found = test(tried[a, :, day], won[a, :, day], tried[b, :, day], won[b, :, day], creatives)
            beaten[a, :, day] += found < 0
            beaten[b, :, day] += found > 0
    return np.where((beaten == creatives - 1).any(0), beaten.argmax(0) + 1, 0)


def _false(truth: Truth, test: Test) -> float:
    shown, clicks, conversions = _simulated(truth)
    by_clicks, by_conversions = _named(shown, clicks, test), _named(clicks, conversions, test)
    return float(((by_clicks > 0) | (by_conversions > 0)).any(-1).mean())


def _power(truth: Truth) -> tuple[str, ...]:
    shown, clicks, _conversions = _simulated(truth)
    cells = [truth.name]
    for test in TESTS.values():
        named = _named(shown, clicks, test)
        ever = (named > 0).any(-1)
        first = (named > 0).argmax(-1)
        right = ever & (np.take_along_axis(named, first[:, None], -1)[:, 0] == truth.creatives)
        day = np.median(np.where(right, first + 1.0, np.inf))
        cells += [f"{right.mean():.1%}", f"{day:.0f}" if day < DAYS else "later", f"{(ever & ~right).mean():.2%}"]
    return tuple(cells)


def _coverage(truth: Truth) -> float:
    shown, clicks, _conversions = _simulated(truth)
    holds = np.ones(EXPERIMENTS, dtype=bool)
    for day in range(DAYS):
        two = _one_day(shown[0, :, day], clicks[0, :, day], shown[-1, :, day], clicks[-1, :, day])
        _likeliest, low, high = bounds(two, bar(2))
        holds &= (low <= np.log1p(truth.lift)) & (np.log1p(truth.lift) <= high)
    return float(holds.mean())


def _moving() -> list[float]:
    """False winners, one a test, where the share of the traffic and the rate change together (a fifth of the experiments)."""
    dice = np.random.default_rng(19)
    along = np.linspace(0, 1, DAYS)
    second = np.round(5000 * (0.2 + 0.6 * along))
    tried = np.stack([5000 - second, second])
    won = dice.binomial(tried[:, None].astype(int), 0.03 - 0.015 * along, (2, EXPERIMENTS // 5, DAYS)).astype(float)
    found = np.zeros((3, EXPERIMENTS // 5), dtype=bool)
    for day in range(1, DAYS + 1):
        ours_now = better(pair(tried[0, :day], won[0, :, :day], tried[1, :day], won[1, :, :day]), bar(2))
        so_far = (tried[0, :day].sum(), won[0, :, :day].sum(-1), tried[1, :day].sum(), won[1, :, :day].sum(-1))
        found |= np.stack([ours_now, naive(*so_far, 2), divided(*so_far, 2)]) != 0
    return [float(each) for each in found.mean(-1)]


if __name__ == "__main__":
    main()
