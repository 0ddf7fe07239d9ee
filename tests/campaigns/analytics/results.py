"""Results for tests."""

from collections import Counter
from datetime import date

from campaigns.models import Campaign, CampaignDay, Creative, DailyResult


def measure(
    campaign: Campaign,
    day: date,
    creative: Creative | None = None,
    *,
    impressions: int = 0,
    clicks: int = 0,
    conversions: int = 0,
) -> DailyResult:
    """A day of a creative, or of the campaign as a whole."""
    counts = Counter(impressions=impressions, clicks=clicks, conversions=conversions)
    whole, _new = CampaignDay.objects.get_or_create(campaign=campaign, day=day)
    for name, count in counts.items():
        setattr(whole, name, getattr(whole, name) + count)
    whole.save()
    return DailyResult.objects.create(
        campaign=campaign,
        creative=creative,
        subject=creative.pk if creative else 0,
        day=day,
        **counts,
    )


def copy(campaign: Campaign, text: str = "A slower morning.", **fields: object) -> Creative:
    """A finished text of the campaign."""
    return Creative.objects.create(
        user=campaign.user,
        campaign=campaign,
        content_type="text",
        prompt="p",
        result={"text": text},
        model="m",
        **fields,
    )
