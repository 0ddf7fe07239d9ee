"""The shape of questions about results, and of their answers."""

from typing import Any

from django.utils.translation import gettext as _
from rest_framework import serializers

from artify.core.spans import SpanQuery
from campaigns.analytics.ab import Verdict
from campaigns.analytics.comparing import LETTERS
from campaigns.creatives.serializers import CountsSerializer, CreativeSerializer
from campaigns.models import Campaign, Creative


class OverviewQuery(SpanQuery):
    """Which days, and for spreadsheets which table."""

    table = serializers.ChoiceField(["days", "campaigns", "best", "worst"], default="days")


class CampaignResultsQuery(SpanQuery):
    """Which days, and for spreadsheets which table."""

    table = serializers.ChoiceField(["days", "creatives", "segments"], default="days")


class LinesQuery(serializers.Serializer[Any]):
    """Of which campaign alone."""

    campaign = serializers.IntegerField(min_value=1, required=False)


class ComparisonQuery(serializers.Serializer[Any]):
    """Which creatives, as 1,2."""

    creatives = serializers.RegexField(
        r"^\d{1,18}(,\d{1,18})*$", max_length=200, error_messages={"invalid": "", "required": ""}
    )
    table = serializers.ChoiceField(["ctr", "cvr"], default="ctr")

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        sentence = _("Name the creatives by their ids, as 1,2.")
        self.fields["creatives"].error_messages |= {"invalid": sentence, "required": sentence, "blank": sentence}

    def validate_creatives(self, value: str) -> list[Creative]:
        """The creatives in the order in which they were named; all of this campaign."""
        ids = list(dict.fromkeys(map(int, value.split(","))))
        if not 2 <= len(ids) <= len(LETTERS):
            message = _("Compare 2 to %(count)d creatives.") % {"count": len(LETTERS)}
            raise serializers.ValidationError(message, code="wrong_number")
        creatives = Creative.objects.with_feedback_of(self.context["user"])
        found = creatives.filter(campaign=self.context["campaign"], pk__in=ids).in_bulk()
        if len(found) < len(ids):
            raise serializers.ValidationError(_("This campaign has no such creative."), code="unknown_creative")
        return [found[pk] for pk in ids]


class FiguresSerializer(CountsSerializer):
    """What was measured, and what generation cost for it; dollars are strings with nine places."""

    spend_usd = serializers.CharField(
        help_text="What generation cost, by everybody; what media cost is not known here."
    )
    cost_per_click_usd = serializers.CharField(allow_null=True, help_text="null without clicks.")
    cost_per_conversion_usd = serializers.CharField(allow_null=True, help_text="null without conversions.")


class DayFigures(FiguresSerializer):
    """One day."""

    day = serializers.DateField()


class CampaignFigures(FiguresSerializer):
    """One campaign."""

    campaign = serializers.IntegerField()
    name = serializers.CharField()


class SegmentFigures(FiguresSerializer):
    """What came of the creatives that were written for one segment. The intervals hold 95 times of 100, however often one looks."""

    segment = serializers.IntegerField(allow_null=True, help_text="null: for nobody in particular.")
    name = serializers.CharField(allow_null=True, help_text="null also for a segment that is not shared with you.")
    creatives = serializers.IntegerField(help_text="How many of them were measured.")
    ctr_low = serializers.FloatField()
    ctr_high = serializers.FloatField()
    ctr_known = serializers.BooleanField(help_text="Whether it was seen 1,000 times at least.")
    cvr_low = serializers.FloatField()
    cvr_high = serializers.FloatField()
    cvr_known = serializers.BooleanField(help_text="Whether it was clicked 100 times at least.")


class CreativeFigures(CountsSerializer):
    """One creative, and what was measured of it in those days."""

    creative = CreativeSerializer()


class SpanSerializer(serializers.Serializer[Any]):
    """Days from the first to the last."""

    first = serializers.DateField()
    last = serializers.DateField()


class ResultsSerializer(SpanSerializer):
    """Figures of some days, of as many before, and day by day."""

    before = SpanSerializer(help_text="As many days just before.")
    total = FiguresSerializer()
    total_before = FiguresSerializer()
    days = DayFigures(many=True)


class OverviewAnswer(ResultsSerializer):
    """All campaigns of the account and those shared with it."""

    campaigns = CampaignFigures(many=True, help_text="At most 50, most impressions first.")
    best = CreativeSerializer(many=True, help_text="Proven most (`score_low`), of all time.")
    worst = CreativeSerializer(many=True, help_text="Proven least, of those seen 1,000 times at least.")


class SegmentsAnswer(SpanSerializer):
    """All segments of the account's campaigns and of those shared with it."""

    segments = SegmentFigures(many=True, help_text="At most 50, most impressions first; empty without segments.")


class CampaignName(serializers.ModelSerializer[Campaign]):
    """Which campaign."""

    class Meta:
        model = Campaign
        fields = ("id", "name", "status")


class CampaignResultsAnswer(ResultsSerializer):
    """One campaign."""

    campaign = CampaignName()
    creatives = CreativeFigures(many=True, help_text="At most 200, the best proven first.")
    segments = SegmentFigures(many=True, help_text="At most 50, most impressions first; empty without segments.")
    whole = CountsSerializer(help_text="What was measured of the campaign and of no creative.")


class LineSerializer(serializers.Serializer[Any]):
    """One campaign day by day."""

    campaign = serializers.IntegerField()
    impressions = serializers.ListField(child=serializers.IntegerField())
    clicks = serializers.ListField(child=serializers.IntegerField())


class LinesAnswer(SpanSerializer):
    """The last 28 days of campaigns."""

    campaigns = LineSerializer(many=True, help_text="Those that were measured in these days.")


class LetteredCreative(serializers.Serializer[Any]):
    """A creative and the letter that the sentences call it by."""

    letter = serializers.CharField()
    creative = CreativeSerializer()


class RateSerializer(serializers.Serializer[Any]):
    """A rate and its interval, which holds 95 times of 100, however often one looks."""

    creative = serializers.IntegerField()
    trials = serializers.IntegerField(help_text="Impressions for `ctr`, clicks for `cvr`.")
    successes = serializers.IntegerField(help_text="Clicks for `ctr`, conversions for `cvr`.")
    rate = serializers.FloatField()
    low = serializers.FloatField()
    high = serializers.FloatField()


class DifferenceSerializer(serializers.Serializer[Any]):
    """How far the leader is above another creative, as a share of the other's rate: 0.12 is 12 % above."""

    creative = serializers.IntegerField(help_text="The other one.")
    lift = serializers.FloatField(allow_null=True, help_text="Day by day; null where the other has no success.")
    low = serializers.FloatField()
    high = serializers.FloatField(allow_null=True, help_text="null: no bound yet.")
    probability = serializers.FloatField(help_text="That the leader is better, by the present data alone.")
    more_trials = serializers.IntegerField(
        allow_null=True,
        help_text="How many more trials of the two would tell, if it stays like this; null: out of reach.",
    )


class QuestionSerializer(serializers.Serializer[Any]):
    """What may be said by one rate."""

    verdict = serializers.ChoiceField([each.value for each in Verdict])
    sentence = serializers.CharField(help_text="The same in the reader's language.")
    leader = serializers.IntegerField(allow_null=True, help_text="The creative with the highest rate so far.")
    rates = RateSerializer(many=True)
    differences = DifferenceSerializer(many=True)


class ComparisonAnswer(serializers.Serializer[Any]):
    """Creatives side by side, over every day on which one of them was measured."""

    first = serializers.DateField(allow_null=True)
    last = serializers.DateField(allow_null=True)
    creatives = LetteredCreative(many=True)
    ctr = QuestionSerializer(help_text="By clicks an impression.")
    cvr = QuestionSerializer(help_text="By conversions a click.")
