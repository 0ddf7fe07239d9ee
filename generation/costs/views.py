"""Costs on the API, and the page that shows them."""

from decimal import Decimal
from typing import Any

from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from drf_spectacular.types import OpenApiTypes
from drf_spectacular.utils import OpenApiParameter, OpenApiResponse, extend_schema
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.serializers import Serializer
from rest_framework.views import APIView

from accounts import second_factor
from accounts.caller import caller
from accounts.models import ApiKey, User
from artify.core.errors import SecondFactorRequired
from artify.core.money import usd_text
from artify.core.schema import ProblemSerializer
from artify.core.scopes import Scope
from artify.core.spans import SPAN_PARAMETERS, Span, SpanQuery
from artify.core.tables import TableView
from generation import answers
from generation.costs import examples, queries
from generation.costs.csv import headings
from generation.costs.queries import month_of, today_of
from generation.costs.serializers import (
    CacheSavingsAnswer,
    DayAnswer,
    DayQuery,
    HistoryAnswer,
    HistoryQuery,
    MonthAnswer,
    MonthQuery,
    SummaryAnswer,
)

TAGS = ["costs"]
DATE = OpenApiTypes.DATE
OWED = OpenApiResponse(ProblemSerializer, "`second_factor_required`: staff shows it in the back office first.")


@login_required
def page(request: HttpRequest) -> HttpResponse:
    """Costs in pictures; the page fetches them from the API."""
    return render(request, "generation/costs.html")


class SummaryView(APIView):
    """GET /api/costs/summary."""

    key_scope = Scope.READ

    @extend_schema(
        operation_id="costs_summary",
        summary="Where the account stands",
        description="Today and this month in the account's own time zone: spent, held, left, and what the caches saved.",
        responses=SummaryAnswer,
        examples=[examples.SUMMARY],
        tags=TAGS,
    )
    def get(self, request: Request) -> Response:
        """The month so far."""
        user = caller(request)
        today, month = today_of(user), month_of(today_of(user))
        standing = answers.standing(user)
        return Response(
            {
                "time_zone": user.time_zone,
                "today": queries.totals(user, Span(today, today)),
                "month": _month(user, month, today.day, standing["month_usd"]),
                "texts": standing["texts"],
                "images": standing["images"],
                **{f"by_{group}": queries.history(user, month, group) for group in ("kind", "model", "campaign")},
                "savings": queries.savings(user, month),
            }
        )


class HistoryView(TableView):
    """GET /api/costs/history."""

    @extend_schema(
        operation_id="costs_history",
        summary="Costs by day, kind, model or campaign",
        description="The last 30 days where nothing is said. With `format=csv` (or `Accept: text/csv`) as a table.",
        parameters=[*SPAN_PARAMETERS, OpenApiParameter("group_by", enum=list(queries.GROUPS), default="day")],
        responses={(200, "application/json"): HistoryAnswer, (200, "text/csv"): OpenApiTypes.STR},
        examples=[examples.HISTORY],
        tags=TAGS,
    )
    def get(self, request: Request) -> Response:
        """Rows and their sum."""
        user = caller(request)
        query = _valid(HistoryQuery(data=request.query_params, context={"today": today_of(user)}))
        span, group_by = query["span"], query["group_by"]
        rows = queries.history(user, span, group_by)
        if self.wants_table:
            return self.table(f"artify-costs-{span.first}-{span.last}-{group_by}", headings(group_by), rows)
        total = queries.totals(user, span)
        return Response({"first": span.first, "last": span.last, "total": total, "results": rows})


class CacheSavingsView(APIView):
    """GET /api/analytics/cache-savings."""

    key_scope = Scope.READ

    @extend_schema(
        operation_id="analytics_cache_savings",
        summary="What the caches saved",
        description="The last 30 days where nothing is said. By day: `hits` and `saved_usd` of /api/costs/history.",
        parameters=SPAN_PARAMETERS,
        responses=CacheSavingsAnswer,
        examples=[examples.CACHE_SAVINGS],
        tags=["analytics"],
    )
    def get(self, request: Request) -> Response:
        """Hits beside calls, and the dollars they saved."""
        user = caller(request)
        span = _valid(SpanQuery(data=request.query_params, context={"today": today_of(user)}))["span"]
        total, calls = queries.totals(user, span), queries.answering_calls(user, span)
        asked = calls + total["hits"]
        return Response(
            {
                "first": span.first,
                "last": span.last,
                "calls": calls,
                "hits": total["hits"],
                "hit_rate": round(total["hits"] / asked, 4) if asked else 0.0,
                "saved_usd": total["saved_usd"],
                **queries.savings(user, span),
            }
        )


class DailyView(APIView):
    """GET /api/users/{id}/costs/daily."""

    key_scope = Scope.READ

    @extend_schema(
        operation_id="user_costs_daily",
        summary="One day of one user",
        description="One's own, or anybody's for staff.",
        parameters=[OpenApiParameter("date", DATE, description="Today where nothing is said.")],
        responses={200: DayAnswer, 403: OWED},
        examples=[examples.DAY],
        tags=TAGS,
    )
    def get(self, request: Request, pk: int) -> Response:
        """The day."""
        user = _whose(request, pk)
        day = _valid(DayQuery(data=request.query_params)).get("date") or today_of(user)
        return Response({"user_id": user.pk, "date": day, **_details(user, Span(day, day))})


class MonthlyView(APIView):
    """GET /api/users/{id}/costs/monthly."""

    key_scope = Scope.READ

    @extend_schema(
        operation_id="user_costs_monthly",
        summary="One month of one user",
        description="One's own, or anybody's for staff.",
        parameters=[OpenApiParameter("month", str, description="As 2026-11; this month where nothing is said.")],
        responses={200: MonthAnswer, 403: OWED},
        examples=[examples.MONTH],
        tags=TAGS,
    )
    def get(self, request: Request, pk: int) -> Response:
        """The month, day by day."""
        user = _whose(request, pk)
        query = MonthQuery(data=request.query_params)
        _valid(query)
        span = query.span(today_of(user))
        days = queries.history(user, span, "day")
        return Response({"user_id": user.pk, "month": span.first.isoformat()[:7], **_details(user, span), "days": days})


def _month(user: User, month: Span, days_gone: int, standing: dict[str, str]) -> dict[str, Any]:
    costs, open_amounts = queries.totals(user, month), queries.not_ended(user, month)
    forecast = Decimal(costs["usd"]) / days_gone * len(month.days)
    return {
        **costs,
        "held_usd": usd_text(open_amounts["held"]),
        "unknown_usd": usd_text(open_amounts["unknown"]),
        "cap_usd": standing["limit"],
        "left_usd": standing["left"],
        "forecast_usd": usd_text(forecast),
        "first": month.first,
        "last": month.last,
    }


def _details(user: User, span: Span) -> dict[str, Any]:
    groups = {f"by_{group}": queries.history(user, span, group) for group in ("kind", "model")}
    return queries.totals(user, span) | groups


def _valid(query: Serializer[Any]) -> dict[str, Any]:
    query.is_valid(raise_exception=True)
    return dict(query.validated_data)


def _whose(request: Request, pk: int) -> User:
    """The user whose costs are asked for: the caller, or anybody where staff asks, with its second factor if it has one."""
    user = caller(request)
    if pk == user.pk:
        return user
    if not user.is_staff or isinstance(request.auth, ApiKey):  # a key shows no second factor
        raise Http404
    if second_factor.is_owed(request._request, user):
        raise SecondFactorRequired
    return get_object_or_404(User, pk=pk)  # nosemgrep: someone-elses-row - staff asks, see above
