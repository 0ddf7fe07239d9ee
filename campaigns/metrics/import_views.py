"""Importing a file of results, on the API and on a page."""

from django.conf import settings
from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.views import APIView

from accounts.caller import caller
from artify.core.errors import TooLarge
from artify.core.scopes import Scope
from artify.core.uploads import UploadParser
from campaigns.metrics import docs
from campaigns.metrics.import_serializers import ImportReportSerializer, ImportSerializer
from campaigns.metrics.importing import Watch
from campaigns.metrics.understanding import understand


@login_required
def import_page(request: HttpRequest) -> HttpResponse:
    """Where a file is tried and imported; the page sends it to the API."""
    limits = {
        "at_once_bytes": settings.METRICS_IMPORT_MAX_BYTES,
        "max_bytes": max(settings.METRICS_IMPORT_MAX_BYTES, settings.METRICS_IMPORT_JOB_MAX_BYTES),
    }
    return render(request, "campaigns/results_import.html", {"limits": limits})


class ResultsParser(UploadParser):
    """A form with one file of results."""

    max_bytes = settings.METRICS_IMPORT_MAX_BYTES


class MetricImportView(APIView):
    """A CSV file, tried or stored."""

    key_scope = Scope.METRICS
    rate_tier = "projects"  # reading one is work
    parser_classes = (ResultsParser,)

    @docs.IMPORT
    def post(self, request: Request) -> Response:
        """Read it, and store what it says unless it is a dry run."""
        form = ImportSerializer(data=request.data, context={"request": request})
        form.is_valid(raise_exception=True)
        file = form.validated_data["file"]
        if file.size > settings.METRICS_IMPORT_MAX_BYTES:
            raise TooLarge(_("This file is too large."))
        understood = understand(file.file, form.wish)
        report = understood.run(caller(request), Watch())
        return Response(ImportReportSerializer(understood.answer(report)).data)
