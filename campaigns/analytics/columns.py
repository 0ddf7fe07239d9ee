"""Results as tables for a spreadsheet: the names of their columns in the reader's language, and rows of plain values."""

from typing import Any

from django.utils.translation import gettext as _

from campaigns.analytics.queries import Row, rates
from campaigns.creatives.scoring import counts_of
from campaigns.creatives.sources import words_of
from campaigns.models import Creative


def counts() -> dict[str, str]:
    """What was measured."""
    return {
        "impressions": _("impressions"),
        "clicks": _("clicks"),
        "conversions": _("conversions"),
        "ctr": _("CTR"),
        "cvr": _("CVR"),
    }


def figures() -> dict[str, str]:
    """And what it cost."""
    return {
        **counts(),
        "spend_usd": _("US dollars"),
        "cost_per_click_usd": _("US dollars a click"),
        "cost_per_conversion_usd": _("US dollars a conversion"),
    }


def days() -> dict[str, str]:
    """Figures by day."""
    return {"day": _("day"), **figures()}


def campaigns() -> dict[str, str]:
    """Figures by campaign."""
    return {"campaign": _("campaign"), "name": _("name"), **figures()}


def segments() -> dict[str, str]:
    """Figures by segment, with what the rates are at least and at most."""
    return {
        "segment": _("segment"),
        "name": _("name"),
        "creatives": _("creatives"),
        **figures(),
        "ctr_low": _("CTR, at least"),
        "ctr_high": _("CTR, at most"),
        "cvr_low": _("conversion rate, at least"),
        "cvr_high": _("conversion rate, at most"),
    }


def creatives() -> dict[str, str]:
    """Counts by creative, and what they prove."""
    return {
        "creative": _("creative"),
        "content_type": _("type"),
        "words": _("words"),
        **counts(),
        "score_low": _("performance, at least"),
    }


def comparison() -> dict[str, str]:
    """One rate of each creative, and how far the leader is above it."""
    return {
        "letter": _("letter"),
        "creative": _("creative"),
        "words": _("words"),
        "trials": _("trials"),
        "successes": _("successes"),
        "rate": _("rate"),
        "low": _("rate, at least"),
        "high": _("rate, at most"),
        "lift": _("leader above it"),
        "lift_low": _("leader above it, at least"),
        "lift_high": _("leader above it, at most"),
        "probability": _("probability that the leader is better"),
    }


def creative_row(creative: Creative, measured: Row | None = None) -> Row:
    """A creative with what was measured in some days, or of all time."""
    return {
        "creative": creative.pk,
        "content_type": creative.get_content_type_display(),
        "words": words_of(creative) or creative.prompt,
        "score_low": round(creative.score_low, 6),
        **(measured or rates(counts_of(creative))),
    }


def comparison_rows(compared: Row, name: str) -> list[Row]:
    """Of an answer of ``comparing.compare``."""
    above: dict[int, Row] = {each["creative"]: each for each in compared[name]["differences"]}
    return [
        {
            **_lettered(each),
            **rate,
            **{key: above.get(rate["creative"], {}).get(key) for key in ("lift", "probability")},
            "lift_low": above.get(rate["creative"], {}).get("low"),
            "lift_high": above.get(rate["creative"], {}).get("high"),
        }
        for each, rate in zip(compared["creatives"], compared[name]["rates"], strict=True)
    ]


def _lettered(each: dict[str, Any]) -> Row:
    return {"letter": each["letter"], "words": words_of(each["creative"]) or each["creative"].prompt}
