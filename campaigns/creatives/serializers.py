"""Shapes of creatives on the API."""

from typing import Any

from drf_spectacular.utils import extend_schema_field
from rest_framework import serializers

from campaigns.creatives.scoring import counts_of
from campaigns.models import Creative


class CountsSerializer(serializers.Serializer[Any]):
    """What was measured; ``ctr`` is clicks an impression, ``cvr`` conversions a click, 0 where the divisor is 0."""

    impressions = serializers.IntegerField()
    clicks = serializers.IntegerField()
    conversions = serializers.IntegerField()
    ctr = serializers.FloatField()
    cvr = serializers.FloatField()


class RatingsSerializer(serializers.Serializer[Any]):
    """What people think of it: how many said so, the mean of 1 to 5, and the caller's own."""

    count = serializers.IntegerField()
    average = serializers.FloatField(allow_null=True)
    own = serializers.IntegerField(allow_null=True)


def metrics_of(creative: Creative) -> dict[str, Any]:
    """As ``CountsSerializer`` shows them."""
    counts = counts_of(creative)
    return {
        "impressions": counts.impressions,
        "clicks": counts.clicks,
        "conversions": counts.conversions,
        "ctr": round(counts.ctr, 6),
        "cvr": round(counts.cvr, 6),
    }


class CreativeSerializer(serializers.ModelSerializer[Creative]):
    """One finished text or picture; ``result`` holds ``text``, or ``asset``, ``url``, ``width`` and ``height``."""

    campaign = serializers.IntegerField(source="campaign_id", allow_null=True, read_only=True)
    segment = serializers.IntegerField(source="segment_id", allow_null=True, read_only=True)
    project = serializers.IntegerField(source="project_reference", allow_null=True, read_only=True)
    job_id = serializers.CharField(source="job_reference", read_only=True)
    result = serializers.DictField()
    metrics = serializers.SerializerMethodField()
    feedback = serializers.SerializerMethodField()

    class Meta:
        model = Creative
        fields = (
            "id",
            "content_type",
            "prompt",
            "result",
            "model",
            "status",
            "campaign",
            "segment",
            "project",
            "job_id",
            "score",
            "score_low",
            "score_source",
            "metrics",
            "feedback",
            "created_at",
        )
        extra_kwargs = {
            "score": {"help_text": "Half the click rate plus half the conversion rate."},
            "score_low": {"help_text": "What the score is at least, nine times in ten."},
            "score_source": {"help_text": "Measured on the creative, or on its campaign; empty: not measured."},
        }

    @extend_schema_field(CountsSerializer)
    def get_metrics(self, creative: Creative) -> dict[str, Any]:
        """What was measured, as it was summed up last."""
        return metrics_of(creative)

    @extend_schema_field(RatingsSerializer)
    def get_feedback(self, creative: Any) -> dict[str, Any]:
        """As it was given."""
        mean = creative.rating
        return {
            "count": creative.ratings,
            "average": None if mean is None else round(float(mean), 2),
            "own": creative.own_rating,
        }
