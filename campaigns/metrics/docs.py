"""What the API's documentation says of metrics."""

from drf_spectacular.utils import OpenApiExample, OpenApiResponse, extend_schema

from artify.core.idempotency import key_parameter
from artify.core.schema import ProblemSerializer
from campaigns.docs import NO_CAMPAIGN, READ_ONLY
from campaigns.metrics.import_serializers import (
    ImportJobSerializer,
    ImportReportSerializer,
    ImportSerializer,
    WishSerializer,
)
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
    "`next` for older ones. What files said of days (`/api/metrics/import`) is in the results, not here. Never cached.",
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
    responses={201: StoredMetricSerializer, 403: READ_ONLY, 404: NO_CAMPAIGN, 422: KEY_REUSED},
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
        (400, "application/problem+json"): OpenApiResponse(
            RowProblemSerializer, "Nothing was stored; `errors` names row and field."
        ),
        422: KEY_REUSED,
    },
    examples=[ROWS, ALL_STORED],
)

REPORT = OpenApiExample(
    "A dry run",
    response_only=True,
    value={
        "dry_run": True,
        "encoding": "cp949",
        "delimiter": ",",
        "header_line": 2,
        "source": "5f1d2c9a0b7e4d31",
        "columns": [
            {"index": 0, "header": "날짜", "role": "date", "samples": ["2026.11.20.", "2026.11.21."]},
            {"index": 1, "header": "노출수", "role": "impressions", "samples": ["4,120", "3,980"]},
            {"index": 2, "header": "클릭수", "role": "clicks", "samples": ["38", "41"]},
            {"index": 3, "header": "총비용", "role": None, "samples": ["12,300", "11,900"]},
        ],
        "missing": [],
        "rows_read": 3,
        "rows_refused": 1,
        "counts_new": 2,
        "counts_changed": 0,
        "counts_unchanged": 2,
        "days_new": 1,
        "days_changed": 0,
        "days_unchanged": 1,
        "first_day": "2026-11-20",
        "last_day": "2026-11-21",
        "sums": {"impressions": 8100, "clicks": 79, "conversions": 0},
        "refused": [
            {
                "line": 5,
                "field": "date",
                "code": "totals_row",
                "detail": "This row holds totals, not a day.",
                "value": "합계",
            }
        ],
        "warnings": [],
        "seconds": 0.012,
    },
)
IMPORT = extend_schema(
    operation_id="metrics_import",
    summary="Import results from a file",
    description=(
        "A platform's export as CSV: a row a day with a column for each count, or a row a count with its name. Encoding, "
        "delimiter, header and columns are guessed and told; `dry_run` stores nothing, so that you can look first and send "
        "`mapping` where the guess is wrong. What a file says of a day **replaces** what the same `source` said before of that "
        "campaign, creative and day: the same file twice adds nothing, a longer export adds the new days and corrects the "
        "others. Rows that cannot be used are left out and told (`refused`); the others are stored, all or none. "
        "Codes on `file`: `empty_file`, `unknown_encoding`, `broken_file`; on `mapping`: `missing_columns`, "
        "`invalid_mapping`, `unknown_role`."
    ),
    request={"multipart/form-data": ImportSerializer},
    responses={
        200: ImportReportSerializer,
        403: READ_ONLY,
        404: NO_CAMPAIGN,
        413: OpenApiResponse(
            ProblemSerializer, "`too_large`: above METRICS_IMPORT_MAX_BYTES (10 MB). Send it to `/api/metrics/imports`."
        ),
    },
    examples=[REPORT],
)

JOB_VALUE = {
    "id": "9f0c6d1e-6a53-4f2e-9a55-1c1f0f6b7a10",
    "status": "processing",
    "file_name": "2026.csv",
    "size_bytes": 201326592,
    "bytes_read": 83886080,
    "has_file": True,
    "rows_read": 2070000,
    "campaign": 7,
    "source": "",
    "dry_run": True,
    "report": None,
    "error": None,
    "created_at": "2026-11-27T10:00:00+09:00",
    "ended_at": None,
}
JOB = OpenApiExample("Being read", response_only=True, value=JOB_VALUE)
QUEUED = OpenApiExample(
    "Queued",
    response_only=True,
    status_codes=["202"],
    value={**JOB_VALUE, "status": "pending", "bytes_read": 0, "rows_read": 0},
)
WISH = OpenApiExample(
    "Import what was tried",
    request_only=True,
    value={"campaign": 7, "mapping": '{"date": 0, "impressions": 1, "clicks": 2}', "dry_run": False},
)
RUNNING = OpenApiResponse(ProblemSerializer, "`import_running`: one file of an account at a time.")
IMPORT_JOBS = extend_schema(
    operation_id="metrics_imports_list",
    summary="List imports of large files",
    description="One's own, the newest first: whoever left the page finds what is under way.",
    responses=ImportJobSerializer(many=True),
    examples=[JOB],
)
IMPORT_JOB = extend_schema(
    operation_id="metrics_import_job",
    summary="Import a large file of results",
    description=(
        "As `/api/metrics/import`, for files up to METRICS_IMPORT_JOB_MAX_BYTES (256 MB): a worker reads it, and the answer "
        "says where to ask how far it is. After a dry run send what is wished to `/run`; the file need not be sent again. It "
        "is kept until it is imported, another one is sent, or for a day."
    ),
    request={"multipart/form-data": ImportSerializer},
    responses={
        202: ImportJobSerializer,
        403: READ_ONLY,
        404: NO_CAMPAIGN,
        409: RUNNING,
        413: OpenApiResponse(ProblemSerializer, "`too_large`: above METRICS_IMPORT_JOB_MAX_BYTES; it is not read."),
        503: OpenApiResponse(ProblemSerializer, "`queue_unavailable`: it cannot be queued right now."),
    },
    examples=[QUEUED],
)
IMPORT_JOB_STATUS = extend_schema(
    operation_id="metrics_import_job_status",
    summary="How far an import is",
    description="`report` once it is `completed`, `error` once it has `failed`: then nothing was stored.",
    responses=ImportJobSerializer,
    examples=[JOB],
)
IMPORT_JOB_RUN = extend_schema(
    operation_id="metrics_import_job_run",
    summary="Import a file that was tried",
    description="With the same file: another dry run, which overtakes one under way, or the import itself. 400 "
    "`already_ended`: it is imported, or being imported, or the file is gone.",
    request=WishSerializer,
    responses={202: ImportJobSerializer, 403: READ_ONLY, 409: RUNNING},
    examples=[WISH, QUEUED],
)
IMPORT_JOB_CANCEL = extend_schema(
    operation_id="metrics_import_job_cancel",
    summary="Call an import off",
    description="Nothing is stored, and the file goes.",
    request=None,
    responses=ImportJobSerializer,
    examples=[JOB],
)
