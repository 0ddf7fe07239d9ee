"""Imports of large files: sent once, done by a worker, watched meanwhile."""

from typing import Any

from django.conf import settings
from django.db.models import QuerySet
from django.urls import reverse
from django.utils.translation import gettext as _
from rest_framework import generics, status
from rest_framework.request import Request
from rest_framework.response import Response

from accounts.caller import caller
from artify.core.errors import TooLarge
from artify.core.paging import NewestFirst
from artify.core.scopes import Scope
from artify.core.uploads import UploadParser
from campaigns.metrics import docs, import_jobs
from campaigns.metrics.import_serializers import ImportJobSerializer, ImportSerializer, WishSerializer
from campaigns.models import ResultsImport
from campaigns.tasks import enqueue_import


class LargeResultsParser(UploadParser):
    """A form with one large file of results."""

    max_bytes = settings.METRICS_IMPORT_JOB_MAX_BYTES


class OwnImportsView(generics.GenericAPIView[ResultsImport]):
    """One of the caller's imports."""

    key_scope = Scope.METRICS
    rate_tier = "jobs"
    serializer_class = ImportJobSerializer
    queryset = ResultsImport.objects.none()

    def get_queryset(self) -> QuerySet[ResultsImport]:
        """One's own."""
        return ResultsImport.objects.filter(user=caller(self.request))


class ImportJobsView(OwnImportsView, generics.ListAPIView[ResultsImport]):
    """GET and POST /api/metrics/imports."""

    rate_tier = "projects"
    parser_classes = (LargeResultsParser,)
    pagination_class = NewestFirst

    @docs.IMPORT_JOBS
    def get(self, request: Request, *args: Any, **kwargs: Any) -> Response:
        """One's own, the newest first."""
        return super().get(request, *args, **kwargs)

    @docs.IMPORT_JOB
    def post(self, request: Request) -> Response:
        """Take the file in and queue it."""
        import_jobs.refuse_second(caller(request))
        form = ImportSerializer(data=request.data, context={"request": request})
        form.is_valid(raise_exception=True)
        file = form.validated_data["file"]
        if file.size > settings.METRICS_IMPORT_JOB_MAX_BYTES:
            raise TooLarge(_("This file is too large."))
        made = import_jobs.start(caller(request), file, form.wish)
        enqueue_import(made)
        return _accepted(made)


class ImportJobView(OwnImportsView):
    """GET /api/metrics/imports/{id}."""

    @docs.IMPORT_JOB_STATUS
    def get(self, request: Request, pk: Any) -> Response:
        """How far it is, and what came of it."""
        return Response(ImportJobSerializer(self.get_object()).data)


class ImportJobRunView(OwnImportsView):
    """POST /api/metrics/imports/{id}/run."""

    rate_tier = "projects"

    @docs.IMPORT_JOB_RUN
    def post(self, request: Request, pk: Any) -> Response:
        """The same file once more."""
        found = self.get_object()
        form = WishSerializer(data=request.data, context={"request": request})
        form.is_valid(raise_exception=True)
        import_jobs.again(found, form.wish)
        enqueue_import(found)
        return _accepted(found)


class ImportJobCancelView(OwnImportsView):
    """POST /api/metrics/imports/{id}/cancel."""

    @docs.IMPORT_JOB_CANCEL
    def post(self, request: Request, pk: Any) -> Response:
        """Call it off; 400 `already_ended` when there is nothing left to call off."""
        found = self.get_object()
        import_jobs.cancel(found)
        return Response(ImportJobSerializer(found).data)


def _accepted(found: ResultsImport) -> Response:
    headers = {"Location": reverse("metrics-import-job", args=[found.pk])}
    return Response(ImportJobSerializer(found).data, status.HTTP_202_ACCEPTED, headers=headers)
