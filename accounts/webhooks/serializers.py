"""Webhooks as the API shows and takes them."""

from typing import Any

from django.utils.translation import gettext as _
from drf_spectacular.utils import extend_schema_field
from rest_framework import serializers

from artify.core.models import WebhookDelivery, WebhookEndpoint, WebhookTry
from artify.core.webhooks.delivering import MOST_TRIES
from artify.core.webhooks.endpoints import check_url

EVENTS = WebhookEndpoint.Event


class WebhookSerializer(serializers.ModelSerializer[WebhookEndpoint]):
    """An endpoint; its secret is told when it is made or replaced, and never again."""

    url = serializers.CharField(max_length=500)
    events = serializers.ListField(
        child=serializers.ChoiceField(EVENTS.choices), allow_empty=False, max_length=len(EVENTS)
    )
    enabled = serializers.BooleanField(default=True)
    disabled_reason = serializers.ChoiceField(WebhookEndpoint.Disabled.choices, allow_blank=True, read_only=True)

    class Meta:
        model = WebhookEndpoint
        fields = ["id", "url", "events", "enabled", "disabled_reason", "failing_since", "created_at"]
        read_only_fields = ["id", "disabled_reason", "failing_since", "created_at"]

    def validate_url(self, value: str) -> str:
        """An address that may be told."""
        try:
            check_url(value)
        except ValueError as error:
            raise serializers.ValidationError(str(error), code="url_not_allowed") from error
        return value

    def validate_events(self, value: list[str]) -> list[str]:
        """Each once."""
        return sorted(set(value))


class NewWebhookSerializer(WebhookSerializer):
    """With the secret, this once."""

    secret = serializers.CharField(read_only=True)
    enabled = serializers.BooleanField(read_only=True)

    class Meta(WebhookSerializer.Meta):
        fields = [*WebhookSerializer.Meta.fields, "secret"]


class TrySerializer(serializers.ModelSerializer[WebhookTry]):
    """One try."""

    detail = serializers.SerializerMethodField(help_text="The error as a sentence.")

    class Meta:
        model = WebhookTry
        fields = ["at", "status", "milliseconds", "error", "detail", "answer"]
        read_only_fields = fields  # or the schema names the bounds that the database in use sets

    def get_detail(self, found: WebhookTry) -> str:
        """What the code means."""
        return sentence(found.error)


class DeliverySerializer(serializers.ModelSerializer[WebhookDelivery]):
    """One event for one endpoint, with its tries, the latest first."""

    message_id = serializers.CharField(read_only=True, help_text="The header `webhook-id`.")
    most_tries = serializers.SerializerMethodField()
    log = TrySerializer(many=True, read_only=True)

    class Meta:
        model = WebhookDelivery
        fields = [
            *("id", "message_id", "event", "body", "state", "tries", "most_tries"),
            *("next_try_at", "created_at", "ended_at", "log"),
        ]
        read_only_fields = fields

    @extend_schema_field(serializers.IntegerField())
    def get_most_tries(self, found: WebhookDelivery) -> int:
        """After so many it is given up."""
        return MOST_TRIES


def sentence(code: str) -> str:
    """What became of a try, for people; nothing for a good one."""
    words: dict[str, Any] = {
        "": "",
        "timeout": _("No answer within 10 seconds."),
        "connection": _("The connection failed."),
        "tls": _("The certificate is not valid, or the secure connection failed."),
        "unresolvable": _("The name of the host is not known."),
        "not_public": _("The address is not on the public internet."),
        "malformed": _("The address is malformed."),
        "redirect": _("It answered with a redirect, which is not followed. Enter the address it leads to."),
        "refused": _("It did not answer with a 2xx status."),
        "secret_lost": _("The secret cannot be read any more. Make a new one."),
    }
    return str(words.get(code, code))
