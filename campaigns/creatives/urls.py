"""Paths of creatives."""

from django.urls import path

from campaigns.creatives import views
from campaigns.creatives.feedback import FeedbackViewSet

urlpatterns = [
    path("api/creatives", views.CreativeViewSet.as_view({"get": "list"}), name="creatives"),
    path("api/creatives/recommend", views.RecommendView.as_view(), name="creatives-recommend"),
    path("api/creatives/<int:pk>", views.CreativeViewSet.as_view({"get": "retrieve"}), name="creative"),
    path(
        "api/creatives/<int:pk>/update-performance",
        views.CreativeViewSet.as_view({"post": "update_performance"}),
        name="creative-update-performance",
    ),
    path(
        "api/creatives/<int:creative_pk>/feedback",
        FeedbackViewSet.as_view({"get": "list", "post": "create", "delete": "destroy"}),
        name="creative-feedback",
    ),
]
