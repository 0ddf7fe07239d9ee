"""Shapes of recommendations on the API."""

import math
from typing import Any

from django.utils.translation import gettext as _
from drf_spectacular.utils import extend_schema_field
from rest_framework import serializers

from campaigns.creatives.recommend import Recommendation
from campaigns.creatives.serializers import CountsSerializer, CreativeSerializer, metrics_of
from campaigns.creatives.why import why
from campaigns.models import Creative

QUERY_MAX_CHARACTERS = 2000
RESULTS_MAX = 50


class WishSerializer(serializers.Serializer[Any]):
    """What is looked for."""

    query = serializers.CharField(
        required=False, default="", allow_blank=True, max_length=QUERY_MAX_CHARACTERS, help_text="What it is about."
    )
    min_performance = serializers.FloatField(
        source="min_score",
        required=False,
        default=0.05,
        min_value=0,
        max_value=1,
        help_text="The score that each has at least, as it was measured.",
    )
    n_results = serializers.IntegerField(source="n", required=False, default=5, min_value=1, max_value=RESULTS_MAX)
    content_type = serializers.ChoiceField(
        [Creative.ContentType.TEXT.value, Creative.ContentType.IMAGE.value],
        required=False,
        allow_blank=True,
        help_text="Only texts, or only pictures.",
    )

    def validate_min_performance(self, value: float) -> float:
        """What is no number is a float too."""
        if not math.isfinite(value):
            raise serializers.ValidationError(_("A valid number is required."), code="invalid")
        return value


class RecommendationSerializer(serializers.Serializer[Any]):
    """A creative worth following, and why."""

    creative = CreativeSerializer()
    similarity = serializers.FloatField(allow_null=True, help_text="Cosine; null where words were compared.")
    score = serializers.FloatField(source="creative.score")
    score_low = serializers.FloatField(source="creative.score_low")
    score_source = serializers.CharField(source="creative.score_source", help_text="creative, campaign or empty.")
    metrics = serializers.SerializerMethodField()
    alike = serializers.IntegerField(help_text="How many near-duplicates it stands for.")
    why = serializers.SerializerMethodField(help_text="One sentence in the reader's language.")

    @extend_schema_field(CountsSerializer)
    def get_metrics(self, found: Recommendation) -> dict[str, Any]:
        """What was measured."""
        return metrics_of(found.creative)

    def get_why(self, found: Recommendation) -> str:
        """What was measured, and what of it is proven."""
        return why(found.creative)


class RecommendationsSerializer(serializers.Serializer[Any]):
    """The best first."""

    results = RecommendationSerializer(many=True)
    degraded = serializers.BooleanField(help_text="Words were compared: meaning could not be asked.")
