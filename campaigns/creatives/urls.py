"""Paths of creatives."""

from django.urls import path

from campaigns.creatives import views

urlpatterns = [
    path("api/creatives", views.CreativeViewSet.as_view({"get": "list"}), name="creatives"),
    path("api/creatives/recommend", views.RecommendView.as_view(), name="creatives-recommend"),
    path("api/creatives/<int:pk>", views.CreativeViewSet.as_view({"get": "retrieve"}), name="creative"),
    path(
        "api/creatives/<int:pk>/update-performance",
        views.CreativeViewSet.as_view({"post": "update_performance"}),
        name="creative-update-performance",
    ),
]
