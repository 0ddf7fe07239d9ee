"""What ranking by proven performance is worth: synthetic campaigns whose true rates are known.

Every campaign has CREATIVES creatives with click and conversion rates drawn from Beta distributions and impressions
from a log-normal one; what was counted is drawn from those. Each ranking sees the counts only and is judged by the true
scores: nDCG of its first ten, over BENCH_SEEDS (300) campaigns a population, with the 95 % interval of the mean. The
decision: docs/adr/0018-proven-performance.md.
"""

import math
import os
import random
import statistics
from collections.abc import Callable
from dataclasses import dataclass

from bench.tables import show
from campaigns.creatives.scoring import Counts, Prior, lower_bound

SEEDS = int(os.environ.get("BENCH_SEEDS", "300"))
CREATIVES, FIRST = 200, 10
Ranking = Callable[[list[Counts]], list[float]]


@dataclass(frozen=True)
class Population:
    """Mean and concentration of both rates; median and spread (of the logarithm) of the impressions."""

    name: str
    ctr: tuple[float, float]
    cvr: tuple[float, float]
    impressions: tuple[float, float]


POPULATIONS = [
    Population("display: CTR 2.5 %, CVR 4 %, 1,500 impressions", (0.025, 120), (0.04, 60), (1500, 1.8)),
    Population("little seen: the same, 300 impressions", (0.025, 120), (0.04, 60), (300, 1.8)),
    Population("well seen: the same, 20,000 impressions", (0.025, 120), (0.04, 60), (20_000, 1.2)),
    Population("all alike: the same means, a third of the spread", (0.025, 1000), (0.04, 500), (1500, 1.8)),
    Population("search: CTR 8 %, CVR 10 %, 800 impressions", (0.08, 60), (0.10, 40), (800, 1.5)),
]


def ours(counts: list[Counts]) -> list[float]:
    """As campaigns.creatives.performance does it for an account."""
    prior = Prior.of(sum(counts, Counts()))
    return [lower_bound(each, prior) for each in counts]


def raw(counts: list[Counts]) -> list[float]:
    return [each.score for each in counts]


def ctr_alone(counts: list[Counts]) -> list[float]:
    return [each.ctr for each in counts]


def wilson_ctr(counts: list[Counts]) -> list[float]:
    return [_wilson(each.clicks, each.impressions) for each in counts]


def wilson_both(counts: list[Counts]) -> list[float]:
    return [
        0.5 * _wilson(each.clicks, each.impressions) + 0.5 * _wilson(each.conversions, each.clicks) for each in counts
    ]


RANKINGS: dict[str, Ranking] = {
    "raw rate": raw,
    "CTR alone": ctr_alone,
    "Wilson bound of CTR": wilson_ctr,
    "Wilson bounds of both": wilson_both,
    "proven (ours)": ours,
}


def main() -> None:
    """Draw, rank, judge, print a table a population."""
    for population in POPULATIONS:
        found: dict[str, list[float]] = {name: [] for name in RANKINGS}
        for seed in range(SEEDS):
            truth, counts = _drawn(population, random.Random(seed))
            for name, ranking in RANKINGS.items():
                found[name].append(_ndcg(ranking(counts), truth))
        rows = [(name, _interval(values), _gain(values, found["raw rate"])) for name, values in found.items()]
        title = f"{population.name}; {CREATIVES} creatives, {SEEDS} campaigns"
        show(title, ("", f"nDCG@{FIRST} (95 %)", "over raw rate (95 %)"), rows)


def _drawn(population: Population, dice: random.Random) -> tuple[list[float], list[Counts]]:
    truth, counts = [], []
    for _ in range(CREATIVES):
        ctr, cvr = _rate(dice, *population.ctr), _rate(dice, *population.cvr)
        median, spread = population.impressions
        impressions = 1 + int(dice.lognormvariate(math.log(median), spread))
        clicks = _binomial(dice, impressions, ctr)
        counts.append(Counts(impressions, clicks, _binomial(dice, clicks, cvr)))
        truth.append(0.5 * ctr + 0.5 * cvr)
    return truth, counts


def _rate(dice: random.Random, mean: float, concentration: float) -> float:
    return dice.betavariate(mean * concentration, (1 - mean) * concentration)


def _binomial(dice: random.Random, trials: int, rate: float) -> int:
    """By the gaps between successes, which is quick for rare ones."""
    if rate <= 0:
        return 0
    successes, at = 0, 0
    while True:
        at += 1 + int(math.log(1 - dice.random()) / math.log1p(-rate))
        if at > trials:
            return successes
        successes += 1


def _ndcg(values: list[float], truth: list[float]) -> float:
    order = sorted(range(len(values)), key=lambda place: -values[place])
    return _gained([truth[place] for place in order]) / _gained(sorted(truth, reverse=True))


def _gained(truth: list[float]) -> float:
    return sum(value / math.log2(place + 2) for place, value in enumerate(truth[:FIRST]))


def _wilson(successes: int, trials: int, z: float = 1.2816) -> float:
    if not trials:
        return 0.0
    rate, squared = successes / trials, z * z
    spread = z * math.sqrt(rate * (1 - rate) / trials + squared / (4 * trials * trials))
    return (rate + squared / (2 * trials) - spread) / (1 + squared / trials)


def _interval(values: list[float]) -> str:
    mean, half = statistics.fmean(values), 1.96 * statistics.stdev(values) / math.sqrt(len(values))
    return f"{mean:.3f} ± {half:.3f}"


def _gain(values: list[float], base: list[float]) -> str:
    """Of paired campaigns: the mean gain as a share of the base's mean."""
    differences = [value - beside for value, beside in zip(values, base, strict=True)]
    share, half = statistics.fmean(differences), 1.96 * statistics.stdev(differences) / math.sqrt(len(differences))
    mean = statistics.fmean(base)
    return f"{share / mean:+.1%} ± {half / mean:.1%}"


if __name__ == "__main__":
    main()
