"""How often the decision is right on pairs that it was not made on; only totals, see README.md."""

from bench.semantic_pairs import pairs, score


def test_the_decision_is_right_and_finds_enough() -> None:
    found = pairs("test")
    decided = score(found, lambda pair: pair.decided)
    nominated = score(found, lambda pair: pair.decided and pair.plain >= 0.95)
    assert decided.precision >= 0.99 and nominated.precision >= 0.99
    assert decided.recall >= 0.45 and nominated.recall >= 0.40
