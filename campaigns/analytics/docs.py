"""What the API's documentation says of analytics."""

from typing import Any

from drf_spectacular.types import OpenApiTypes
from drf_spectacular.utils import OpenApiExample, OpenApiParameter, extend_schema

from artify.core.spans import SPAN_PARAMETERS
from campaigns.analytics.serializers import (
    CampaignResultsAnswer,
    ComparisonAnswer,
    LinesAnswer,
    OverviewAnswer,
    SegmentsAnswer,
)
from campaigns.creatives.docs import CREATIVE_VALUE

TAGS = ["analytics"]
_COUNTS = {"impressions": 41200, "clicks": 1195, "conversions": 61, "ctr": 0.029005, "cvr": 0.051046}
_FIGURES = {
    **_COUNTS,
    "spend_usd": "1.284310500",
    "cost_per_click_usd": "0.001074737",
    "cost_per_conversion_usd": "0.021054270",
}
_RESULTS = {
    "first": "2026-11-23",
    "last": "2026-11-24",
    "before": {"first": "2026-11-21", "last": "2026-11-22"},
    "total": _FIGURES,
    "total_before": {
        "impressions": 0,
        "clicks": 0,
        "conversions": 0,
        "ctr": 0.0,
        "cvr": 0.0,
        "spend_usd": "0.000000000",
        "cost_per_click_usd": None,
        "cost_per_conversion_usd": None,
    },
    "days": [{"day": "2026-11-24", **_FIGURES}],
}


_SEGMENT = {
    "segment": 3,
    "name": "Weekend walkers",
    "creatives": 4,
    **_FIGURES,
    "ctr_low": 0.02639,
    "ctr_high": 0.031807,
    "ctr_known": True,
    "cvr_low": 0.031803,
    "cvr_high": 0.076927,
    "cvr_known": True,
}


def _example(name: str, value: dict[str, Any]) -> OpenApiExample:
    return OpenApiExample(name, value, response_only=True, media_type="application/json")


def _table(names: list[str]) -> OpenApiParameter:
    return OpenApiParameter("table", enum=names, default=names[0], description="Which table, with `format=csv`.")


def _answers(serializer: Any) -> dict[Any, Any]:
    return {(200, "application/json"): serializer, (200, "text/csv"): OpenApiTypes.STR}


OVERVIEW = extend_schema(
    operation_id="analytics_overview",
    summary="Results of all campaigns",
    description="Your campaigns and those shared with you: the last 30 days where nothing is said (at most 400), as many days "
    "before, each day, each campaign, and the creatives that have proven most and least. With `format=csv` (or "
    "`Accept: text/csv`) one `table`.",
    parameters=[*SPAN_PARAMETERS, _table(["days", "campaigns", "best", "worst"])],
    responses=_answers(OverviewAnswer),
    examples=[
        _example(
            "Two days",
            {
                **_RESULTS,
                "campaigns": [{"campaign": 7, "name": "겨울 신상 런칭", **_FIGURES}],
                "best": [CREATIVE_VALUE],
                "worst": [],
            },
        )
    ],
    tags=TAGS,
)
SEGMENTS = extend_schema(
    operation_id="analytics_segments",
    summary="Segments side by side",
    description="What came of the creatives of all your campaigns and those shared with you, by the segment they were written "
    "for, with the generation cost of each: the last 30 days where nothing is said (at most 400). With `format=csv` (or "
    "`Accept: text/csv`) as a table.",
    parameters=SPAN_PARAMETERS,
    responses=_answers(SegmentsAnswer),
    examples=[_example("One segment", {"first": "2026-11-23", "last": "2026-11-24", "segments": [_SEGMENT]})],
    tags=TAGS,
)
CAMPAIGN = extend_schema(
    operation_id="analytics_campaign",
    summary="Results of a campaign",
    description="The last 30 days where nothing is said (at most 400), as many days before, each day, each creative, and "
    "side by side the segments they were written for, with the generation cost of each. What was measured of the campaign and of no creative stands in `whole`. With `format=csv` one `table`.",
    parameters=[*SPAN_PARAMETERS, _table(["days", "creatives", "segments"])],
    responses=_answers(CampaignResultsAnswer),
    examples=[
        _example(
            "Two days",
            {
                **_RESULTS,
                "campaign": {"id": 7, "name": "겨울 신상 런칭", "status": "active"},
                "creatives": [{"creative": CREATIVE_VALUE, **_COUNTS}],
                "segments": [_SEGMENT],
                "whole": {"impressions": 0, "clicks": 0, "conversions": 0, "ctr": 0.0, "cvr": 0.0},
            },
        )
    ],
    tags=TAGS,
)


LINES = extend_schema(
    operation_id="analytics_lines",
    summary="The last 28 days of campaigns",
    description="Impressions and clicks day by day up to today, of your campaigns and those shared with you: small enough to "
    "be drawn beside each of a long list. A campaign that was not measured in these days is left out.",
    parameters=[OpenApiParameter("campaign", int, description="Only this one.")],
    responses=LinesAnswer,
    examples=[
        _example(
            "Two days of the 28",
            {
                "first": "2026-11-23",
                "last": "2026-11-24",
                "campaigns": [{"campaign": 7, "impressions": [20100, 21100], "clicks": [590, 605]}],
            },
        )
    ],
    tags=TAGS,
)


def _question(trials: int, successes: tuple[int, int], rates: tuple[float, float]) -> dict[str, Any]:
    return {
        "verdict": "too_early",
        "sentence": "Too early to tell. B is 12% ahead of A, but that can be chance. If it stays like this, about 76,000 "
        "more impressions will tell.",
        "leader": 413,
        "rates": [
            {
                "creative": 412,
                "trials": trials,
                "successes": successes[0],
                "rate": rates[0],
                "low": 0.0175,
                "high": 0.0227,
            },
            {
                "creative": 413,
                "trials": trials,
                "successes": successes[1],
                "rate": rates[1],
                "low": 0.0198,
                "high": 0.0253,
            },
        ],
        "differences": [
            {
                "creative": 412,
                "lift": 0.12,
                "low": -0.0329,
                "high": 0.2976,
                "probability": 0.9951,
                "more_trials": 75945,
            }
        ],
    }


COMPARE = extend_schema(
    operation_id="analytics_compare",
    summary="Compare creatives",
    description="2 to 6 creatives of one campaign, by clicks and by conversions, over every day on which they were measured. "
    "The verdict may be looked at daily: of 100 comparisons without a difference at most 5 ever name a winner. `winner`: "
    "the leader beats every other one. `alike`: they differ by less than 5 %. `too_early`: nothing can be said yet. "
    "`not_measured` and `impossible_counts` say what is missing or wrong. With `format=csv` one `table`.",
    parameters=[
        OpenApiParameter("creatives", str, required=True, description="Their ids, as 412,413."),
        _table(["ctr", "cvr"]),
    ],
    responses=_answers(ComparisonAnswer),
    examples=[
        _example(
            "Two texts",
            {
                "first": "2026-11-15",
                "last": "2026-11-24",
                "creatives": [
                    {"letter": "A", "creative": CREATIVE_VALUE},
                    {"letter": "B", "creative": {**CREATIVE_VALUE, "id": 413}},
                ],
                "ctr": _question(50_000, (1000, 1120), (0.02, 0.0224)),
                "cvr": _question(1000, (20, 23), (0.02, 0.023)),
            },
        )
    ],
    tags=TAGS,
)
