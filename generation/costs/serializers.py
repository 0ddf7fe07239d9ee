"""The shape of questions about costs, and of their answers."""

from datetime import date
from typing import Any

from rest_framework import serializers

from artify.core.spans import Span, SpanQuery
from generation.costs.queries import GROUPS, month_of
from generation.serializers import CountSerializer


class HistoryQuery(SpanQuery):
    """Which days, and how they are added up."""

    group_by = serializers.ChoiceField(list(GROUPS), default="day")


class DayQuery(serializers.Serializer[Any]):
    """Which day; today where nothing is said."""

    date = serializers.DateField(required=False)


class MonthQuery(serializers.Serializer[Any]):
    """Which month, as 2026-11; this one where nothing is said."""

    month = serializers.DateField(required=False, input_formats=["%Y-%m"])

    def span(self, today: date) -> Span:
        """The days of the month."""
        return month_of(self.validated_data.get("month") or today)


class CostsSerializer(serializers.Serializer[Any]):
    """What was called, made and paid; dollars are strings with nine places."""

    calls = serializers.IntegerField(help_text="Calls of a provider.")
    pieces = serializers.IntegerField(help_text="Texts and pictures.")
    usd = serializers.CharField()
    hits = serializers.IntegerField(help_text="Answers from the caches.")
    saved_usd = serializers.CharField(help_text="What those had cost the first time.")


class HistoryRow(CostsSerializer):
    """One day, kind, model or campaign, as asked for."""

    day = serializers.DateField(required=False)
    kind = serializers.CharField(required=False)
    model = serializers.CharField(required=False)
    campaign = serializers.IntegerField(required=False, allow_null=True)
    name = serializers.CharField(required=False, help_text="The campaign's.")
    campaign_usd = serializers.CharField(
        required=False,
        allow_null=True,
        help_text="The campaign's whole spend so far, by everybody it is shared with; null for none and for a deleted one.",
    )
    is_shared = serializers.BooleanField(required=False, help_text="Whether the campaign has members.")
    text_usd = serializers.CharField(required=False)
    image_usd = serializers.CharField(required=False)
    embedding_usd = serializers.CharField(required=False)


class HistoryAnswer(serializers.Serializer[Any]):
    """Rows and their sum."""

    first = serializers.DateField()
    last = serializers.DateField()
    total = CostsSerializer()
    results = HistoryRow(many=True)


class MonthCosts(CostsSerializer):
    """The month so far beside its cap."""

    held_usd = serializers.CharField(help_text="Set aside by calls under way.")
    unknown_usd = serializers.CharField(help_text="Counts, because nobody knows whether it was billed.")
    cap_usd = serializers.CharField(help_text="With what staff granted for this month.")
    left_usd = serializers.CharField()
    forecast_usd = serializers.CharField(help_text="The month's end, should it go on like this.")
    first = serializers.DateField()
    last = serializers.DateField()


class SavingSerializer(serializers.Serializer[Any]):
    """What one cache saved."""

    hits = serializers.IntegerField()
    usd = serializers.CharField()


class SavingsSerializer(serializers.Serializer[Any]):
    """What each cache saved."""

    exact = SavingSerializer()
    semantic = SavingSerializer()


class SummaryAnswer(serializers.Serializer[Any]):
    """Where the account stands."""

    time_zone = serializers.CharField(help_text="Days and months are those of this zone.")
    today = CostsSerializer()
    month = MonthCosts()
    texts = CountSerializer()
    images = CountSerializer()
    by_kind = HistoryRow(many=True)
    by_model = HistoryRow(many=True)
    by_campaign = HistoryRow(many=True)
    savings = SavingsSerializer()


class CacheSavingsAnswer(SavingsSerializer):
    """What the caches saved in those days, in all and each."""

    first = serializers.DateField()
    last = serializers.DateField()
    calls = serializers.IntegerField(help_text="Calls for texts and pictures, beside which the hits stand.")
    hits = serializers.IntegerField()
    hit_rate = serializers.FloatField(help_text="hits / (calls + hits); 0 where nothing was asked.")
    saved_usd = serializers.CharField(help_text="What the answers that were given again had cost the first time.")


class DayAnswer(CostsSerializer):
    """One day of one user."""

    user_id = serializers.IntegerField()
    date = serializers.DateField()
    by_kind = HistoryRow(many=True)
    by_model = HistoryRow(many=True)


class MonthAnswer(CostsSerializer):
    """One month of one user, day by day."""

    user_id = serializers.IntegerField()
    month = serializers.CharField()
    by_kind = HistoryRow(many=True)
    by_model = HistoryRow(many=True)
    days = HistoryRow(many=True)
