"""Paths of costs."""

from django.urls import path

from generation.costs import views

urlpatterns = [
    path("costs", views.page, name="costs"),
    path("api/costs/summary", views.SummaryView.as_view(), name="costs-summary"),
    path("api/costs/history", views.HistoryView.as_view(), name="costs-history"),
    path("api/analytics/cache-savings", views.CacheSavingsView.as_view(), name="cache-savings"),
    path("api/users/<int:pk>/costs/daily", views.DailyView.as_view(), name="user-costs-daily"),
    path("api/users/<int:pk>/costs/monthly", views.MonthlyView.as_view(), name="user-costs-monthly"),
]
