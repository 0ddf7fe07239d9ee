"""Paths of brands and their guidelines."""

from django.urls import path

from campaigns.brands import views

urlpatterns = [
    path("api/brands", views.BrandViewSet.as_view({"get": "list"}), name="brands"),
    path("api/brands/<int:pk>", views.BrandViewSet.as_view({"get": "retrieve"}), name="brand"),
]
