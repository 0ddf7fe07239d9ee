"""Shapes of metrics on the API."""

from datetime import datetime
from typing import Any

from django.utils import timezone
from django.utils.translation import gettext as _
from drf_spectacular.utils import extend_schema_field
from rest_framework import serializers

from artify.core.filters import MOST_ID
from artify.core.schema import FieldErrorSerializer, ProblemSerializer
from campaigns.metrics.bounds import CLOCK_SKEW, EARLIEST, MOST
from campaigns.metrics.record import Warned
from campaigns.models import Metric


class MeasurementSerializer(serializers.Serializer[Any]):
    """What was measured: of a campaign as a whole, or of one of its creatives."""

    campaign = serializers.IntegerField(min_value=1, max_value=MOST_ID)
    creative = serializers.IntegerField(min_value=1, max_value=MOST_ID, allow_null=True, default=None)
    metric_name = serializers.ChoiceField(Metric.Name.choices)
    metric_value = serializers.IntegerField(min_value=0, max_value=MOST, help_text="A whole number, at least 0.")
    timestamp = serializers.DateTimeField(help_text="Without an offset: in your time zone.")

    def validate_timestamp(self, timestamp: datetime) -> datetime:
        """Neither before there was anything to measure, nor in the future."""
        if timestamp < EARLIEST:
            raise serializers.ValidationError(_("This lies before the year 2000."), code="too_early")
        if timestamp > timezone.now() + CLOCK_SKEW:
            raise serializers.ValidationError(_("This lies in the future."), code="in_future")
        return timestamp


class WarningSerializer(serializers.Serializer[Any]):
    """A day whose counts cannot all be right; they are stored as they are."""

    campaign = serializers.IntegerField()
    creative = serializers.IntegerField(allow_null=True)
    day = serializers.DateField()
    code = serializers.ChoiceField(["clicks_above_impressions", "conversions_above_clicks"])
    detail = serializers.SerializerMethodField()

    def get_detail(self, warned: Warned) -> str:
        """As a sentence."""
        return sentence_of(warned.code)


def sentence_of(code: str) -> str:
    """What a warning's code says."""
    return {
        "clicks_above_impressions": _("There are more clicks than impressions on this day."),
        "conversions_above_clicks": _("There are more conversions than clicks on this day."),
    }[code]


class MetricSerializer(serializers.ModelSerializer[Metric]):
    """A stored metric; ``day`` is the campaign owner's."""

    campaign = serializers.IntegerField(source="campaign_id", read_only=True)
    creative = serializers.IntegerField(source="creative_id", allow_null=True, read_only=True)

    class Meta:
        model = Metric
        fields: tuple[str, ...] = ("id", "campaign", "creative", "metric_name", "metric_value", "timestamp", "day")
        read_only_fields = fields


class StoredMetricSerializer(MetricSerializer):
    """The metric that was just stored, with what looks wrong about its day."""

    warnings = serializers.SerializerMethodField()

    class Meta(MetricSerializer.Meta):
        fields = (*MetricSerializer.Meta.fields, "warnings")
        read_only_fields = fields

    @extend_schema_field(WarningSerializer(many=True))
    def get_warnings(self, _metric: Metric) -> list[Any]:
        """Given by the view."""
        return list(WarningSerializer(self.context["warnings"], many=True).data)


class StoredMetricsSerializer(serializers.Serializer[Any]):
    """How many were stored, and what looks wrong about their days."""

    stored = serializers.IntegerField()
    warnings = WarningSerializer(many=True)


class RowErrorSerializer(FieldErrorSerializer):
    """What is wrong with one row."""

    index = serializers.IntegerField(
        required=False, help_text="The row's place in the list, from 0; absent where the list itself is wrong."
    )


class RowProblemSerializer(ProblemSerializer):
    """None was stored; at most the first 100 errors, and how many there are."""

    errors = RowErrorSerializer(many=True)
    error_count = serializers.IntegerField(required=False, help_text="Absent where the list itself is wrong.")
