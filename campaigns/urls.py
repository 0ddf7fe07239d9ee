"""Paths of campaigns."""

from django.urls import path

from campaigns import views

urlpatterns = [
    path("api/campaigns", views.CampaignViewSet.as_view({"get": "list"}), name="campaigns"),
    path("api/campaigns/<int:pk>", views.CampaignViewSet.as_view({"get": "retrieve"}), name="campaign"),
    path("api/segments", views.SegmentViewSet.as_view({"get": "list"}), name="segments"),
    path("api/segments/<int:pk>", views.SegmentViewSet.as_view({"get": "retrieve"}), name="segment"),
    path("api/brands", views.BrandViewSet.as_view({"get": "list"}), name="brands"),
    path("api/brands/<int:pk>", views.BrandViewSet.as_view({"get": "retrieve"}), name="brand"),
    path("api/creatives", views.CreativeViewSet.as_view({"get": "list"}), name="creatives"),
    path("api/creatives/<int:pk>", views.CreativeViewSet.as_view({"get": "retrieve"}), name="creative"),
]
