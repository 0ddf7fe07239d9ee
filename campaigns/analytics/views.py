"""Results on the API, and the pages that show them."""

from typing import Any

from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.utils import timezone
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.serializers import Serializer
from rest_framework.views import APIView

from accounts.caller import caller
from artify.core.scopes import Scope
from artify.core.spans import Span, SpanQuery
from artify.core.tables import TableView
from campaigns.analytics import columns, comparing, docs, queries
from campaigns.analytics.by_segment import by_segment
from campaigns.analytics.serializers import (
    CampaignName,
    CampaignResultsQuery,
    ComparisonAnswer,
    ComparisonQuery,
    LinesAnswer,
    LinesQuery,
    OverviewQuery,
    SegmentsAnswer,
)
from campaigns.creatives.serializers import CreativeSerializer
from campaigns.models import Campaign

LINE_DAYS = 28  # four whole weeks: no weekday weighs more than another


@login_required
def overview_page(request: HttpRequest) -> HttpResponse:
    """Results of all campaigns; the page fetches them from the API."""
    return render(request, "campaigns/analytics.html", {"campaign_data": None})


@login_required
def campaign_page(request: HttpRequest, pk: int) -> HttpResponse:
    """Results of one campaign."""
    user = caller(request)
    campaign = get_object_or_404(Campaign.objects.visible_to(user), pk=pk)
    can_import = Campaign.objects.spendable_by(user).filter(pk=pk).exists()
    data = {"id": campaign.pk, "name": campaign.name, "can_import": can_import}
    return render(request, "campaigns/analytics.html", {"campaign": campaign, "campaign_data": data})


class OverviewView(TableView):
    """GET /api/analytics/overview."""

    @docs.OVERVIEW
    def get(self, request: Request) -> Response:
        """All campaigns that the caller may see."""
        query = _valid(OverviewQuery(data=request.query_params, context=_today(request)))
        span, campaigns = query["span"], queries.names_of(caller(request))
        if self.wants_table:
            return self._table(query["table"], span, campaigns)
        best, worst = queries.ends(caller(self.request), campaigns)
        return Response(
            {
                **_results(campaigns, span),
                "campaigns": queries.by_campaign(campaigns, span),
                "best": CreativeSerializer(best, many=True).data,
                "worst": CreativeSerializer(worst, many=True).data,
            }
        )

    def _table(self, name: str, span: Span, campaigns: queries.Names) -> Response:
        file = _file("results", span, name)
        if name == "days":
            return self.table(file, columns.days(), queries.rows(queries.by_day(campaigns, span), span))
        if name == "campaigns":
            return self.table(file, columns.campaigns(), queries.by_campaign(campaigns, span))
        best, worst = queries.ends(caller(self.request), campaigns)
        return self.table(
            file, columns.creatives(), [columns.creative_row(each) for each in (best if name == "best" else worst)]
        )


class SegmentsView(TableView):
    """GET /api/analytics/segments, apart from the overview: it reads every creative's days, the overview its campaigns'."""

    @docs.SEGMENTS
    def get(self, request: Request) -> Response:
        """Of all campaigns that the caller may see."""
        span = _valid(SpanQuery(data=request.query_params, context=_today(request)))["span"]
        found = by_segment(caller(request), queries.names_of(caller(request)), span)
        if self.wants_table:
            return self.table(_file("results", span, "segments"), columns.segments(), found)
        return Response(SegmentsAnswer({"first": span.first, "last": span.last, "segments": found}).data)


class CampaignResultsView(TableView):
    """GET /api/analytics/campaigns/{id}."""

    @docs.CAMPAIGN
    def get(self, request: Request, pk: int) -> Response:
        """One campaign and its creatives."""
        campaign = _campaign(request, pk)
        query = _valid(CampaignResultsQuery(data=request.query_params, context=_today(request)))
        span, campaigns = query["span"], {pk: campaign.name}
        if self.wants_table and query["table"] == "days":
            rows = queries.rows(queries.by_day(campaigns, span), span)
            return self.table(_file(f"campaign-{pk}", span, "days"), columns.days(), rows)
        if self.wants_table and query["table"] == "segments":
            rows = by_segment(caller(request), campaigns, span)
            return self.table(_file(f"campaign-{pk}", span, "segments"), columns.segments(), rows)
        creatives, whole = queries.by_creative(caller(request), campaign, span)
        if self.wants_table:
            rows = [columns.creative_row(each["creative"], each) for each in creatives]
            return self.table(_file(f"campaign-{pk}", span, "creatives"), columns.creatives(), rows)
        return Response(
            {
                **_results(campaigns, span),
                "campaign": CampaignName(campaign).data,
                "creatives": [{**each, "creative": CreativeSerializer(each["creative"]).data} for each in creatives],
                "segments": by_segment(caller(request), campaigns, span),
                "whole": queries.rates(whole),
            }
        )


class LinesView(APIView):
    """GET /api/analytics/campaigns."""

    key_scope = Scope.READ

    @docs.LINES
    def get(self, request: Request) -> Response:
        """Every campaign that the caller may see, or one of them."""
        one = _valid(LinesQuery(data=request.query_params)).get("campaign")
        campaigns = queries.names_of(caller(request))
        shown = {pk: name for pk, name in campaigns.items() if one in (None, pk)}
        span = Span.until(_today(request)["today"], LINE_DAYS)
        found = {"first": span.first, "last": span.last, "campaigns": queries.lines(shown, span)}
        return Response(LinesAnswer(found).data)


class ComparisonView(TableView):
    """GET /api/analytics/campaigns/{id}/compare."""

    @docs.COMPARE
    def get(self, request: Request, pk: int) -> Response:
        """Two or more creatives, and what may be said of them."""
        campaign = _campaign(request, pk)
        query = _valid(
            ComparisonQuery(data=request.query_params, context={"campaign": campaign, "user": caller(request)})
        )
        compared = comparing.compare(campaign, query["creatives"])
        if self.wants_table:
            name = query["table"]
            rows = columns.comparison_rows(compared, name)
            return self.table(f"artify-campaign-{pk}-comparison-{name}", columns.comparison(), rows)
        return Response(ComparisonAnswer(compared).data)


def _results(campaigns: queries.Names, span: Span) -> dict[str, Any]:
    days = queries.by_day(campaigns, span)
    return {
        "first": span.first,
        "last": span.last,
        "before": {"first": span.before.first, "last": span.before.last},
        "total": queries.summed(days, span).row,
        "total_before": queries.summed(days, span.before).row,
        "days": queries.rows(days, span),
    }


def _campaign(request: Request, pk: int) -> Campaign:
    return get_object_or_404(Campaign.objects.visible_to(caller(request)), pk=pk)


def _today(request: Request) -> dict[str, Any]:
    return {"today": timezone.localdate(timezone=caller(request).zone)}


def _valid(query: "Serializer[Any]") -> dict[str, Any]:
    query.is_valid(raise_exception=True)
    return dict(query.validated_data)


def _file(what: str, span: Span, table: str) -> str:
    return f"artify-{what}-{span.first}-{span.last}-{table}"
