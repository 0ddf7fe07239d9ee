"""Webhooks in the back office, to be read; secrets are not among it."""

from django.contrib import admin

from artify.core.admin import Large, ReadOnly
from artify.core.models import WebhookDelivery, WebhookEndpoint, WebhookTry


@admin.register(WebhookEndpoint)
class WebhookEndpointAdmin(ReadOnly, Large, admin.ModelAdmin[WebhookEndpoint]):
    """Who is told where, and whether it works."""

    list_display = ("url", "user", "enabled", "disabled_reason", "failing_since", "failures")
    list_filter = ("enabled", "disabled_reason")
    list_select_related = ("user",)
    search_fields = ("url",)
    person_field = "user"
    ordering = ("-created_at",)
    fields = ("user", "url", "events", ("enabled", "disabled_reason"), ("failing_since", "failures"), "created_at")
    readonly_fields = ("created_at",)


class TryInline(ReadOnly, admin.TabularInline[WebhookTry, WebhookDelivery]):
    """What the receiver answered."""

    model = WebhookTry
    fields = ("at", "status", "error", "milliseconds", "answer")
    readonly_fields = fields


@admin.register(WebhookDelivery)
class WebhookDeliveryAdmin(ReadOnly, Large, admin.ModelAdmin[WebhookDelivery]):
    """What was told, or is still to be."""

    list_display = ("created_at", "event", "state", "endpoint", "tries", "next_try_at")
    list_filter = ("state", "event")
    list_select_related = ("endpoint",)
    search_fields = ("endpoint__url",)
    ordering = ("-created_at",)
    inlines = (TryInline,)
    fields = ("endpoint", "event", "state", "tries", ("created_at", "next_try_at", "ended_at"), "body")
    readonly_fields = ("created_at",)
