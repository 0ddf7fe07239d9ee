"""Creatives of a campaign beside each other: their counts day by day, the comparison, and what it means in a sentence."""

from dataclasses import dataclass
from datetime import date
from typing import Any

import numpy as np
from django.utils.formats import number_format
from django.utils.translation import gettext as _

from campaigns.analytics import ab
from campaigns.models import Campaign, Creative, DailyResult

LETTERS = "ABCDEF"  # as many as may be compared
LEVEL_WITHIN = 0.001
Row = dict[str, Any]


@dataclass(frozen=True)
class Question:
    """One rate, and how one speaks of it."""

    trials: str
    successes: str


QUESTIONS = {"ctr": Question("impressions", "clicks"), "cvr": Question("clicks", "conversions")}


def compare(campaign: Campaign, creatives: list[Creative]) -> Row:
    """Both questions, over every day on which any of these was measured: days are not chosen after they were seen."""
    days, counts = _counts(campaign, creatives)
    return {
        "first": days[0] if days else None,
        "last": days[-1] if days else None,
        "creatives": [{"letter": letter, "creative": each} for letter, each in zip(LETTERS, creatives, strict=False)],
        **{name: _answer(question, name, counts, creatives) for name, question in QUESTIONS.items()},
    }


def _counts(campaign: Campaign, creatives: list[Creative]) -> tuple[list[date], dict[str, Any]]:
    """The days, and of each name the counts of shape (creatives, days)."""
    names = ("impressions", "clicks", "conversions")
    measured = DailyResult.objects.filter(campaign=campaign, creative__in=creatives).order_by("day")
    found = list(measured.values_list("creative_id", "day", *names))
    days = sorted({day for _pk, day, *_numbers in found})
    at, place = {day: n for n, day in enumerate(days)}, {each.pk: n for n, each in enumerate(creatives)}
    table = np.zeros((3, len(creatives), len(days)), dtype=np.int64)
    for pk, day, *numbers in found:
        table[:, place[pk], at[day]] += numbers
    return days, dict(zip(names, table, strict=True))


def _answer(question: Question, name: str, counts: dict[str, Any], creatives: list[Creative]) -> Row:
    found = ab.compare(counts[question.trials], counts[question.successes])
    return {
        "verdict": found.verdict,
        "sentence": _sentence(found, name),
        "leader": None if found.leader is None else creatives[found.leader].pk,
        "rates": [_rate(each, creative) for each, creative in zip(found.rates, creatives, strict=True)],
        "differences": [_difference(each, creatives[each.other]) for each in found.differences],
    }


def _rate(rate: ab.Rate, creative: Creative) -> Row:
    return {
        "creative": creative.pk,
        "trials": rate.trials,
        "successes": rate.successes,
        "rate": round(rate.rate, 6),
        "low": round(rate.low, 6),
        "high": round(rate.high, 6),
    }


def _difference(difference: ab.Difference, creative: Creative) -> Row:
    high, lift = difference.high, difference.lift
    return {
        "creative": creative.pk,
        "lift": None if lift is None else round(lift, 4),
        "low": round(difference.low, 4),
        "high": None if high is None else round(high, 4),
        "probability": round(difference.probability, 4),
        "more_trials": difference.more_trials,
    }


def _sentence(found: ab.Comparison, name: str) -> str:
    if found.verdict is ab.Verdict.NOT_MEASURED:
        return _("Not enough has been measured yet: every one of these needs results of its own.")
    if found.verdict is ab.Verdict.IMPOSSIBLE:
        return {
            "ctr": _("One of these has more clicks than impressions. Correct the results, then compare."),
            "cvr": _("One of these has more conversions than clicks. Correct the results, then compare."),
        }[name]
    nearest = min(found.differences, key=lambda each: (each.low, each.other))
    said = _words(found, nearest)
    if found.verdict is ab.Verdict.WINNER:
        return {
            "ctr": _("%(best)s is better: its click rate is %(range)s that of %(other)s. That is safe to say."),
            "cvr": _("%(best)s is better: its conversion rate is %(range)s that of %(other)s. That is safe to say."),
        }[name] % said
    if found.verdict is ab.Verdict.ALIKE:
        return _("They do equally well: whatever the difference is, it is below 5%.")
    return " ".join((_("Too early to tell."), _ahead(nearest) % said, _missing(found, name)))


def _words(found: ab.Comparison, nearest: ab.Difference) -> dict[str, str]:
    return {
        "best": LETTERS[found.leader or 0],
        "other": LETTERS[nearest.other],
        "lift": _percent(nearest.lift or 0),
        "range": _range(nearest),
    }


def _range(difference: ab.Difference) -> str:
    low = _percent(difference.low)
    if difference.high is None:
        return _("at least %(low)s above") % {"low": low}
    return _("%(low)s to %(high)s above") % {"low": low, "high": _percent(difference.high)}


def _ahead(nearest: ab.Difference) -> str:
    if nearest.lift is None:
        return _("%(best)s is ahead of %(other)s, but that can be chance.")
    if nearest.lift < LEVEL_WITHIN:
        return _("%(best)s and %(other)s are level so far.")
    return _("%(best)s is %(lift)s ahead of %(other)s, but that can be chance.")


def _missing(found: ab.Comparison, name: str) -> str:
    """How many more trials would do; the slowest pair decides."""
    missing = [each.more_trials for each in found.differences]
    if any(each is None for each in missing):
        return _("So small a difference will hardly be proven; choose by what you like.")
    more = {"count": number_format(_rounded(max(each or 0 for each in missing)), force_grouping=True)}
    return {
        "ctr": _("If it stays like this, about %(count)s more impressions will tell."),
        "cvr": _("If it stays like this, about %(count)s more clicks will tell."),
    }[name] % more


def _rounded(count: int) -> int:
    """To two places: it is an estimate."""
    step: int = 10 ** max(0, len(str(count)) - 2)
    return -(-count // step) * step


def _percent(share: float) -> str:
    return f"{number_format(100 * share, decimal_pos=1 if abs(share) < 0.1 else 0, use_l10n=True)}%"
