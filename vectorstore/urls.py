"""Paths of the vector store."""

from django.urls import path

from vectorstore import views

urlpatterns = [
    path("api/vectors/collections", views.CollectionsView.as_view(), name="vector-collections"),
    path("api/vectors/search", views.SearchView.as_view(), name="vector-search"),
]
