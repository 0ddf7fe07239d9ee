"""Paths of webhooks."""

from django.urls import path

from accounts.webhooks import views

urlpatterns = [
    path("api/webhooks", views.WebhooksView.as_view(), name="webhooks"),
    path("api/webhooks/<uuid:pk>", views.WebhookView.as_view(), name="webhook"),
    path("api/webhooks/<uuid:pk>/test", views.WebhookTestView.as_view(), name="webhook-test"),
    path("api/webhooks/<uuid:pk>/rotate-secret", views.WebhookSecretView.as_view(), name="webhook-secret"),
    path("api/webhooks/<uuid:webhook_pk>/deliveries", views.DeliveriesView.as_view(), name="webhook-deliveries"),
    path(
        "api/webhooks/<uuid:webhook_pk>/deliveries/<uuid:pk>/resend",
        views.ResendView.as_view(),
        name="webhook-resend",
    ),
]
