"""Metrics: one by one, in bulk, and what was stored; always from the database."""

from collections.abc import Sequence
from typing import Any

from django.db.models import QuerySet
from django.http import Http404
from rest_framework import status, viewsets
from rest_framework.exceptions import ErrorDetail, ValidationError
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.views import APIView

from accounts.caller import caller
from artify.core.errors import InvalidRows, ReadOnlyMember
from artify.core.idempotency import idempotency_key
from artify.core.paging import LastStoredFirst
from artify.core.scopes import Scope
from campaigns.metrics import docs
from campaigns.metrics.filters import MetricFilter
from campaigns.metrics.record import Refusal, RefusedError, record, warnings_of
from campaigns.metrics.serializers import (
    MeasurementSerializer,
    MetricSerializer,
    StoredMetricSerializer,
    StoredMetricsSerializer,
)
from campaigns.models import Metric

MOST_ROWS = 1000
MOST_ERRORS = 100


class MetricViewSet(viewsets.GenericViewSet[Metric]):
    """Metrics of the campaigns that the caller sees."""

    key_scope = Scope.METRICS
    queryset = Metric.objects.all()
    serializer_class = MetricSerializer
    pagination_class = LastStoredFirst
    filterset_class = MetricFilter

    def get_queryset(self) -> QuerySet[Metric]:
        """What the caller may see."""
        return Metric.objects.visible_to(caller(self.request))

    @docs.LIST
    def list(self, request: Request) -> Response:
        """What was stored last first."""
        page = self.paginate_queryset(self.filter_queryset(self.get_queryset()))
        return self.get_paginated_response(self.get_serializer(page, many=True).data)

    @docs.CREATE
    def create(self, request: Request) -> Response:
        """Store one."""
        row = MeasurementSerializer(data=request.data)
        row.is_valid(raise_exception=True)
        try:
            (metric,) = record(caller(request), [row.validated_data], idempotency_key(request))
        except RefusedError as error:
            raise _of_one(error.refusals[0]) from error
        context = {"warnings": warnings_of([metric])}
        return Response(StoredMetricSerializer(metric, context=context).data, status=status.HTTP_201_CREATED)


class MetricBulkView(APIView):
    """Many at once."""

    key_scope = Scope.METRICS

    @docs.BULK
    def post(self, request: Request) -> Response:
        """Store all or none."""
        bounds: dict[str, Any] = {"allow_empty": False, "max_length": MOST_ROWS}
        rows: Any = MeasurementSerializer(data=request.data, many=True, **bounds)
        if not rows.is_valid():
            raise _invalid(_refusals(rows.errors))
        try:
            metrics = record(caller(request), rows.validated_data, idempotency_key(request))
        except RefusedError as error:
            raise _invalid(error.refusals) from error
        answer = {"stored": len(metrics), "warnings": warnings_of(metrics)}
        return Response(StoredMetricsSerializer(answer).data, status=status.HTTP_201_CREATED)


def _of_one(refusal: Refusal) -> Exception:
    """As every other endpoint answers: 404 for a stranger's campaign, 403 for one to look at."""
    if refusal.code == "does_not_exist":
        return Http404()
    if refusal.code == "read_only_member":
        return ReadOnlyMember()
    return ValidationError({refusal.field: ErrorDetail(refusal.detail, refusal.code)})


def _refusals(errors: Any) -> list[Refusal]:
    """Of a list's errors. Raises ValidationError where the list itself is wrong."""
    if "non_field_errors" in errors:
        raise ValidationError(errors)
    return [
        Refusal(index, "" if field == "non_field_errors" else field, detail.code, str(detail))
        for index, fields in errors.items()
        for field, details in (fields.items() if isinstance(fields, dict) else [("", fields)])
        for detail in details
    ]


def _invalid(refusals: Sequence[Refusal]) -> InvalidRows:
    errors = [vars(refusal) for refusal in refusals[:MOST_ERRORS]]
    return InvalidRows(extra={"errors": errors, "error_count": len(refusals)})
