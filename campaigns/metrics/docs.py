"""What the API's documentation says of metrics."""

from drf_spectacular.utils import OpenApiExample, OpenApiResponse, extend_schema

from artify.core.idempotency import key_parameter
from artify.core.schema import ProblemSerializer
from campaigns.docs import READ_ONLY
from campaigns.metrics.serializers import (
    MeasurementSerializer,
    MetricSerializer,
    RowProblemSerializer,
    StoredMetricSerializer,
    StoredMetricsSerializer,
)

MEASUREMENT_VALUE = {
    "campaign": 7,
    "creative": 412,
    "metric_name": "clicks",
    "metric_value": 38,
    "timestamp": "2026-11-20T14:30:00+09:00",
}
METRIC_VALUE = {"id": 90211, **MEASUREMENT_VALUE, "day": "2026-11-20"}
WARNING_VALUE = {
    "campaign": 7,
    "creative": 412,
    "day": "2026-11-20",
    "code": "clicks_above_impressions",
    "detail": "There are more clicks than impressions on this day.",
}
MEASUREMENT = OpenApiExample("What to send", request_only=True, value=MEASUREMENT_VALUE)
METRIC = OpenApiExample("Metric", response_only=True, value=METRIC_VALUE)
STORED = OpenApiExample(
    "Stored, with a warning", response_only=True, value={**METRIC_VALUE, "warnings": [WARNING_VALUE]}
)
ROWS = OpenApiExample(
    "A day of a creative",
    request_only=True,
    value=[
        {**MEASUREMENT_VALUE, "metric_name": name, "metric_value": value}
        for name, value in (("impressions", 4120), ("clicks", 38), ("conversions", 2))
    ],
)
ALL_STORED = OpenApiExample("All stored", response_only=True, value={"stored": 3, "warnings": []})
KEY = key_parameter("Repeat a request with the same key and it counts once; the answer is that of the first time.")
KEY_REUSED = OpenApiResponse(ProblemSerializer, "`idempotency_key_reused`: the key was used for other numbers.")

LIST = extend_schema(
    operation_id="metrics_list",
    summary="List metrics",
    description="What was measured of your campaigns and of those shared with you, what was stored last first; follow "
    "`next` for older ones. Never cached.",
    responses=MetricSerializer(many=True),
    examples=[METRIC],
)
CREATE = extend_schema(
    operation_id="metrics_create",
    summary="Add a metric",
    description="Impressions, clicks or conversions of a campaign, or of one of its creatives: a count that is added to what "
    "is there. For owners and editors of the campaign. More clicks than impressions on a day are stored, with a warning.",
    parameters=[KEY],
    request=MeasurementSerializer,
    responses={201: StoredMetricSerializer, 403: READ_ONLY, 422: KEY_REUSED},
    examples=[MEASUREMENT, STORED],
)
BULK = extend_schema(
    operation_id="metrics_bulk",
    summary="Add several metrics",
    description="A list of at most 1,000. All are stored or none is, so what was refused can be mended and sent again; each "
    "error names the row. Send an Idempotency-Key to be safe when an answer is lost.",
    parameters=[KEY],
    request=MeasurementSerializer(many=True),
    responses={
        201: StoredMetricsSerializer,
        400: OpenApiResponse(RowProblemSerializer, "Nothing was stored; `errors` names row and field."),
        422: KEY_REUSED,
    },
    examples=[ROWS, ALL_STORED],
)
