"""Paths of brands and their guidelines."""

from typing import Any

from django.urls import path

from campaigns.brands import guideline_views as guidelines
from campaigns.brands import pages, views
from campaigns.brands.import_views import ImportView

ONE: Any = {"get": "retrieve", "put": "update", "patch": "partial_update", "delete": "destroy"}
ALL: Any = {"get": "list", "post": "create"}
BRAND = "api/brands/<int:brand_pk>"
GUIDELINE = f"{BRAND}/guidelines/<int:pk>"
VERSIONS = f"{BRAND}/guidelines/<int:guideline_pk>/versions"
VERSION_VIEW = guidelines.GuidelineVersionViewSet

urlpatterns = [
    path("brands", pages.brands, name="brands-page"),
    path("brands/<int:pk>", pages.brand, name="brand-page"),
    path("api/brands", views.BrandViewSet.as_view(ALL), name="brands"),
    path("api/brands/<int:pk>", views.BrandViewSet.as_view(ONE), name="brand"),
    path("api/brands/<int:pk>/check", views.CheckView.as_view(), name="brand-check"),
    path(f"{BRAND}/members", views.BrandMemberViewSet.as_view(ALL), name="brand-members"),
    path(
        f"{BRAND}/members/<int:pk>",
        views.BrandMemberViewSet.as_view({"patch": "partial_update", "delete": "destroy"}),
        name="brand-member",
    ),
    path(f"{BRAND}/guidelines", guidelines.GuidelineViewSet.as_view(ALL), name="guidelines"),
    path(f"{BRAND}/guidelines/bulk", guidelines.GuidelineViewSet.as_view({"post": "bulk"}), name="guidelines-bulk"),
    path(
        f"{BRAND}/guidelines/order",
        guidelines.GuidelineViewSet.as_view({"post": "put_in_order"}),
        name="guidelines-order",
    ),
    path(
        f"{BRAND}/guidelines/publish",
        guidelines.GuidelineViewSet.as_view({"post": "publish_all"}),
        name="guidelines-publish",
    ),
    path(f"{BRAND}/guidelines/import", ImportView.as_view(), name="guidelines-import"),
    path(
        GUIDELINE,
        guidelines.GuidelineViewSet.as_view({"get": "retrieve", "patch": "partial_update", "delete": "destroy"}),
        name="guideline",
    ),
    path(f"{GUIDELINE}/publish", guidelines.GuidelineViewSet.as_view({"post": "publish"}), name="guideline-publish"),
    path(
        f"{GUIDELINE}/discard-draft",
        guidelines.GuidelineViewSet.as_view({"post": "discard_draft"}),
        name="guideline-discard-draft",
    ),
    path(VERSIONS, VERSION_VIEW.as_view({"get": "list"}), name="guideline-versions"),
    path(
        f"{VERSIONS}/<int:number>/restore", VERSION_VIEW.as_view({"post": "restore"}), name="guideline-version-restore"
    ),
]
