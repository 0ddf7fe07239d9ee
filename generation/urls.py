"""Paths of generation, jobs and models."""

from django.urls import path

from generation import streaming, views, voice_views

urlpatterns = [
    path("api/generate/text", views.GenerateTextView.as_view(), name="generate-text"),
    path("api/generate/text/async", views.GenerateTextAsyncView.as_view(), name="generate-text-async"),
    path("api/generate/text/stream", streaming.GenerateTextStreamView.as_view(), name="generate-text-stream"),
    path("api/generate/text/with-brand", voice_views.WithBrandView.as_view(), name="generate-text-with-brand"),
    path("api/generate/text/preview", voice_views.PreviewView.as_view(), name="generate-text-preview"),
    path("api/generate/image", views.GenerateImageView.as_view(), name="generate-image"),
    path("api/generate/image/async", views.GenerateImageAsyncView.as_view(), name="generate-image-async"),
    path("api/models", views.ModelListView.as_view(), name="models"),
    path("api/jobs", views.JobListView.as_view(), name="jobs"),
    path("api/jobs/<uuid:pk>", views.JobView.as_view(), name="job"),
    path("api/jobs/<uuid:pk>/status", views.JobStatusView.as_view(), name="job-status"),
    path("api/jobs/<uuid:pk>/cancel", views.JobCancelView.as_view(), name="job-cancel"),
]
