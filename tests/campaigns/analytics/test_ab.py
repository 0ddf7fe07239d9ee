"""Comparing creatives: nothing is said too early, what is said holds, and bad counts are called so."""

from math import comb, exp, expm1, log

import numpy as np
import pytest

from campaigns.analytics.ab import (
    MOST_TIMES,
    PRIOR_SD,
    Verdict,
    bar,
    better,
    bounds,
    compare,
    log_evidence,
    pair,
    rate_of,
)


def counts(*rows: tuple[int, ...]) -> np.ndarray:
    return np.array(rows, dtype=np.int64)


def two(trials_a, won_a, trials_b, won_b):
    return pair(*(np.array(each, dtype=float) for each in (trials_a, won_a, trials_b, won_b)))


def test_the_evidence_is_the_integral_that_it_says():
    """Against a plain sum over a fine grid."""
    days = two([1000, 400], [20, 9], [1000, 1600], [31, 40])
    grid = np.linspace(-3, 3, 200_001)
    likelihood = np.zeros_like(grid)
    for total, share in zip([51, 49], [0.5, 0.8], strict=True):
        likelihood -= total * np.log(1 - share + share * np.exp(grid))
    likelihood += 71 * grid
    prior = np.exp(-(grid**2) / (2 * PRIOR_SD**2)) / (PRIOR_SD * np.sqrt(2 * np.pi))
    expected = log((np.exp(likelihood) * prior).sum() * (grid[1] - grid[0]))
    assert float(log_evidence(days)) == pytest.approx(expected, abs=1e-6)


def test_its_mean_is_one_where_both_are_equal():
    """The evidence of one day, over everything that can happen to its clicks."""
    clicks, share = 40, 0.3
    won = np.arange(clicks + 1.0)
    days = two(
        np.full((clicks + 1, 1), 700),
        (clicks - won)[:, None],
        np.full((clicks + 1, 1), 300),
        won[:, None],
    )
    chances = np.array([comb(clicks, k) * share**k * (1 - share) ** (clicks - k) for k in range(clicks + 1)])
    assert (chances * np.exp(log_evidence(days))).sum() == pytest.approx(1, abs=1e-6)


def test_equal_creatives_looked_at_daily_have_no_winner():
    """More than the promised share of false winners among 600 would be chance once in a thousand; the z-test names many."""
    dice = np.random.default_rng(7)
    won = dice.binomial(2000, 0.02, (2, 600, 25)).cumsum(-1).astype(float)
    named, naive = np.zeros(600, bool), np.zeros(600, bool)
    for day in range(25):
        tried = np.full((600, 1), 2000.0 * (day + 1))
        named |= better(pair(tried, won[0, :, day, None], tried, won[1, :, day, None]), bar(2)) != 0
        spread = np.sqrt((won[0, :, day] + won[1, :, day]).clip(1))
        naive |= np.abs(won[1, :, day] - won[0, :, day]) > 1.96 * spread
    assert named.mean() < 0.03
    assert naive.mean() > 0.25


def test_traffic_that_moves_while_rates_change_is_no_difference():
    """Added up, the second has three times the clicks an impression; day by day they are equal."""
    trials, won = counts((9000, 1000), (1000, 9000)), counts((90, 100), (10, 900))
    found = compare(trials, won)
    assert found.verdict is Verdict.TOO_EARLY
    (difference,) = found.differences
    assert difference.lift == pytest.approx(0, abs=1e-6) and difference.more_trials is None


def test_a_difference_is_named_when_it_is_safe_and_not_before():
    trials, won = counts((50_000,), (50_000,)), counts((1000,), (1120,))
    early = compare(trials, won)
    (difference,) = early.differences
    assert (early.verdict, early.leader, difference.other) == (Verdict.TOO_EARLY, 1, 0)
    assert difference.lift == pytest.approx(0.12) and difference.low < 0 < difference.high
    assert 0.99 < difference.probability < 1
    times = 1 + difference.more_trials / 100_000
    enough = compare((trials * times * 1.02).astype(int), (won * times * 1.02).astype(int))
    assert enough.verdict is Verdict.WINNER and enough.differences[0].more_trials == 0
    assert enough.differences[0].low > 0
    short = compare((trials * times * 0.95).astype(int), (won * times * 0.95).astype(int))
    assert short.verdict is Verdict.TOO_EARLY


def test_the_interval_holds_what_the_test_does_not_refute():
    days = two([5000], [100], [5000], [180])
    likeliest, low, high = bounds(days, bar(2))
    assert exp(float(likeliest)) == pytest.approx(1.8)
    assert 0 < float(low) < float(likeliest) < float(high)
    assert (better(days, bar(2)) == 1) and (better(two([5000], [180], [5000], [100]), bar(2)) == -1)
    assert expm1(float(low)) > 0.15


def test_more_creatives_need_more_proof():
    assert bar(2) < bar(3) < bar(6)
    won = counts((200,), (285,))
    assert compare(counts((10_000,), (10_000,)), won).verdict is Verdict.WINNER
    third = compare(counts((10_000,), (10_000,), (10_000,)), counts((200,), (285,), (281,)))
    assert (third.verdict, third.leader) == (Verdict.TOO_EARLY, 1)
    assert [each.other for each in third.differences] == [0, 2]


def test_alike_for_all_that_matters():
    found = compare(counts((10_000_000,), (10_000_000,)), counts((200_000,), (200_500,)))
    assert found.verdict is Verdict.ALIKE


@pytest.mark.parametrize(
    ("trials", "won", "verdict"),
    [
        (((0,), (100,)), ((0,), (3,)), Verdict.NOT_MEASURED),
        (((100,), (100,)), ((0,), (0,)), Verdict.NOT_MEASURED),
        (((100,), (100,)), ((101,), (3,)), Verdict.IMPOSSIBLE),
        (((100, 0), (0, 100)), ((3, 0), (0, 9)), Verdict.TOO_EARLY),
        (((100, 100), (50, 50)), ((1, 3), (50, 0)), Verdict.WINNER),
        (((1,), (1,)), ((1,), (1,)), Verdict.TOO_EARLY),
    ],
)
def test_counts_of_every_kind(trials, won, verdict):
    assert compare(counts(*trials), counts(*won)).verdict is verdict


def test_none_of_the_one_and_huge_counts_are_numbers():
    none = compare(counts((5000,), (5000,)), counts((0,), (40,))).differences[0]
    assert none.lift is None and none.low > 0
    huge = compare(counts((10**12,), (10**12,)), counts((2 * 10**10,), (2 * 10**10 + 10**7,)))
    assert huge.verdict is Verdict.WINNER
    assert huge.differences[0].low == pytest.approx(0.0005, abs=1e-4)


def test_how_much_is_missing_is_nothing_where_nothing_differs():
    (difference,) = compare(counts((1000,), (1000,)), counts((20,), (20,))).differences
    assert difference.more_trials is None and MOST_TIMES >= 100


@pytest.mark.parametrize(("trials", "won"), [(1, 0), (1, 1), (100, 3), (10_000, 200), (10**9, 10**6)])
def test_a_rate_lies_within_its_bounds(trials, won):
    rate = rate_of(trials, won)
    assert 0 <= rate.low <= rate.rate <= rate.high <= 1 and rate.low < rate.high
    wider = rate_of(trials * 10, won * 10)
    assert wider.high - wider.low < rate.high - rate.low
