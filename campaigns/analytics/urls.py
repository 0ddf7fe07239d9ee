"""Paths of analytics."""

from django.urls import path

from campaigns.analytics import views

urlpatterns = [
    path("analytics", views.overview_page, name="analytics"),
    path("analytics/campaigns/<int:pk>", views.campaign_page, name="campaign-analytics"),
    path("api/analytics/overview", views.OverviewView.as_view(), name="analytics-overview"),
    path("api/analytics/segments", views.SegmentsView.as_view(), name="analytics-segments"),
    path("api/analytics/campaigns", views.LinesView.as_view(), name="analytics-lines"),
    path("api/analytics/campaigns/<int:pk>", views.CampaignResultsView.as_view(), name="analytics-campaign"),
    path("api/analytics/campaigns/<int:pk>/compare", views.ComparisonView.as_view(), name="analytics-compare"),
]
