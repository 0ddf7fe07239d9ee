"""Paths of campaigns."""

from typing import Any

from django.urls import include, path

from campaigns import pages, views

ONE: Any = {"get": "retrieve", "put": "update", "patch": "partial_update", "delete": "destroy"}

urlpatterns = [
    path("campaigns", pages.campaigns, name="campaigns-page"),
    path("campaigns/<int:pk>", pages.campaign, name="campaign-page"),
    path("api/campaigns", views.CampaignViewSet.as_view({"get": "list", "post": "create"}), name="campaigns"),
    path("api/campaigns/<int:pk>", views.CampaignViewSet.as_view(ONE), name="campaign"),
    path(
        "api/campaigns/<int:campaign_pk>/members",
        views.CampaignMemberViewSet.as_view({"get": "list", "post": "create"}),
        name="campaign-members",
    ),
    path(
        "api/campaigns/<int:campaign_pk>/members/<int:pk>",
        views.CampaignMemberViewSet.as_view({"patch": "partial_update", "delete": "destroy"}),
        name="campaign-member",
    ),
    path("", include("campaigns.brands.urls")),
    path("", include("campaigns.creatives.urls")),
    path("", include("campaigns.metrics.urls")),
    path("", include("campaigns.analytics.urls")),
    path("", include("campaigns.segments.urls")),
]
