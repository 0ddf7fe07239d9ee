"""Importing a file of results, on the API and on a page."""

import time
from typing import Any

from django.conf import settings
from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _
from rest_framework.exceptions import ErrorDetail, ValidationError
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.views import APIView

from accounts.caller import caller
from artify.core.errors import TooLarge
from artify.core.uploads import UploadParser
from campaigns.metrics import columns, docs
from campaigns.metrics.columns import CAMPAIGN, Mapping
from campaigns.metrics.csv_file import Table, open_table
from campaigns.metrics.import_serializers import ImportReportSerializer, ImportSerializer
from campaigns.metrics.importing import Report, run_import


@login_required
def import_page(request: HttpRequest) -> HttpResponse:
    """Where a file is tried and imported; the page sends it to the API."""
    return render(
        request, "campaigns/results_import.html", {"limits": {"max_bytes": settings.METRICS_IMPORT_MAX_BYTES}}
    )


class ResultsParser(UploadParser):
    """A form with one file of results."""

    max_bytes = settings.METRICS_IMPORT_MAX_BYTES


class MetricImportView(APIView):
    """A CSV file, tried or stored."""

    rate_tier = "projects"  # reading one is work
    parser_classes = (ResultsParser,)

    @docs.IMPORT
    def post(self, request: Request) -> Response:
        """Read it, and store what it says unless it is a dry run."""
        began = time.monotonic()
        form = ImportSerializer(data=request.data, context={"request": request})
        form.is_valid(raise_exception=True)
        wish = form.validated_data
        if wish["file"].size > settings.METRICS_IMPORT_MAX_BYTES:
            raise TooLarge(_("This file is too large."))
        table = open_table(wish["file"].file)
        mapping = _mapping(wish, table)
        source = wish["source"] or table.fingerprint
        missing = _missing(wish, mapping)
        report = Report()
        if not missing:
            report = run_import(caller(request), table, mapping, wish["campaign"], source, wish["dry_run"])
        elif not wish["dry_run"]:
            sentence = _("Say which columns hold these: %(roles)s.") % {"roles": ", ".join(missing)}
            raise ValidationError({"mapping": ErrorDetail(sentence, "missing_columns")})
        answer = _answer(table, mapping, report) | {"dry_run": wish["dry_run"], "source": source, "missing": missing}
        return Response(ImportReportSerializer(answer | {"seconds": round(time.monotonic() - began, 3)}).data)


def _mapping(wish: dict[str, Any], table: Table) -> Mapping:
    """As sent, else as guessed: then a campaign that was chosen is not contradicted by a platform's own names."""
    if wish["mapping"] is not None:
        return dict(wish["mapping"])
    guessed = columns.guess(table.header)
    if wish["campaign"] is not None:
        guessed.pop(CAMPAIGN, None)
    return guessed


def _missing(wish: dict[str, Any], mapping: Mapping) -> list[str]:
    lacking = columns.missing(mapping)
    return lacking if wish["campaign"] or CAMPAIGN in mapping else [*lacking, CAMPAIGN]


def _answer(table: Table, mapping: Mapping, report: Report) -> dict[str, Any]:
    summary, roles = report.summary, {index: role for role, index in mapping.items()}
    return {
        "encoding": table.encoding,
        "delimiter": table.delimiter,
        "header_line": table.header_line,
        "columns": [
            {
                "index": index,
                "header": header,
                "role": roles.get(index),
                "samples": [row[index] if index < len(row) else "" for row in table.samples],
            }
            for index, header in enumerate(table.header)
        ],
        "rows_read": report.read,
        "rows_refused": report.refused_count,
        "counts_new": summary.new if summary else 0,
        "counts_changed": summary.changed if summary else 0,
        "counts_unchanged": summary.counts - summary.new - summary.changed if summary else 0,
        **{name: getattr(summary, name) if summary else 0 for name in ("days_new", "days_changed", "days_unchanged")},
        "first_day": summary and summary.first_day,
        "last_day": summary and summary.last_day,
        "sums": {name: getattr(summary, name) if summary else 0 for name in columns.COUNTS},
        "refused": report.refused,
        "warnings": report.warnings,
    }
