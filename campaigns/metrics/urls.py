"""Paths of metrics."""

from django.urls import path

from campaigns.metrics import import_job_views, import_views, views

urlpatterns = [
    path("analytics/import", import_views.import_page, name="results-import"),
    path("api/metrics", views.MetricViewSet.as_view({"get": "list", "post": "create"}), name="metrics"),
    path("api/metrics/bulk", views.MetricBulkView.as_view(), name="metrics-bulk"),
    path("api/metrics/import", import_views.MetricImportView.as_view(), name="metrics-import"),
    path("api/metrics/imports", import_job_views.ImportJobsView.as_view(), name="metrics-imports"),
    path("api/metrics/imports/<uuid:pk>", import_job_views.ImportJobView.as_view(), name="metrics-import-job"),
    path(
        "api/metrics/imports/<uuid:pk>/run", import_job_views.ImportJobRunView.as_view(), name="metrics-import-job-run"
    ),
    path(
        "api/metrics/imports/<uuid:pk>/cancel",
        import_job_views.ImportJobCancelView.as_view(),
        name="metrics-import-job-cancel",
    ),
]
