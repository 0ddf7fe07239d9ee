"""Paths of segments."""

from typing import Any

from django.urls import path

from campaigns.segments import pages, views

ONE: Any = {"get": "retrieve", "put": "update", "patch": "partial_update", "delete": "destroy"}
ALL: Any = {"get": "list", "post": "create"}
MEMBERS = "api/segments/<int:segment_pk>/members"

urlpatterns = [
    path("segments", pages.segments, name="segments-page"),
    path("api/segments", views.SegmentViewSet.as_view(ALL), name="segments"),
    path("api/segments/schema", views.SchemaView.as_view(), name="segment-schema"),
    path("api/segments/summary", views.SummaryView.as_view(), name="segment-summary"),
    path("api/segments/<int:pk>", views.SegmentViewSet.as_view(ONE), name="segment"),
    path(MEMBERS, views.SegmentMemberViewSet.as_view(ALL), name="segment-members"),
    path(
        f"{MEMBERS}/<int:pk>",
        views.SegmentMemberViewSet.as_view({"patch": "partial_update", "delete": "destroy"}),
        name="segment-member",
    ),
]
