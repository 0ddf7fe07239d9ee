"""Paths of metrics."""

from django.urls import path

from campaigns.metrics import import_views, views

urlpatterns = [
    path("analytics/import", import_views.import_page, name="results-import"),
    path("api/metrics", views.MetricViewSet.as_view({"get": "list", "post": "create"}), name="metrics"),
    path("api/metrics/bulk", views.MetricBulkView.as_view(), name="metrics-bulk"),
    path("api/metrics/import", import_views.MetricImportView.as_view(), name="metrics-import"),
]
