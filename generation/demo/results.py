"""Ninety days of results: a slow rise, weekends of their own, some noise; the same at every start of a day."""

import math
import random
from collections.abc import Iterator
from datetime import datetime, time, timedelta

from django.utils import timezone

from accounts.models import User
from campaigns.models import Campaign, Creative, Metric
from generation.demo.content import Picture
from generation.demo.copies import Copy

DAYS = 90
WEEKEND_SHARE = 0.72  # of a working day's impressions
RISE = 0.6  # the last day has this much more than the first
NOISE = 0.12


def ninety_days(user: User, campaign: Campaign, creatives: list[tuple[Creative, Copy | Picture]]) -> list[Metric]:
    """Metrics of each creative, one of a kind a day at noon of the user's zone, for its days up to yesterday."""
    return [
        Metric(campaign=campaign, creative=creative, metric_name=name, metric_value=value, timestamp=noon)
        for creative, plan in creatives
        for noon, numbers in _days(user, plan)
        for name, value in numbers.items()
    ]


def _days(user: User, plan: Copy | Picture) -> Iterator[tuple[datetime, dict[Metric.Name, int]]]:
    dice = random.Random(plan.prompt)  # noqa: S311 - repeatable, not secret
    today = timezone.localdate(timezone=user.zone)
    for day in range(DAYS - plan.days, DAYS):
        date = today - timedelta(days=DAYS - day)
        season = WEEKEND_SHARE if date.weekday() >= 5 else 1.0
        trend = 1 + RISE * day / DAYS + 0.08 * math.sin(day / 9)
        impressions = round(plan.daily_impressions * season * trend * dice.uniform(1 - NOISE, 1 + NOISE))
        clicks = round(impressions * plan.ctr * dice.uniform(1 - NOISE, 1 + NOISE))
        conversions = round(clicks * plan.cvr * dice.uniform(0.6, 1.4))
        numbers = {
            Metric.Name.IMPRESSIONS: impressions,
            Metric.Name.CLICKS: clicks,
            Metric.Name.CONVERSIONS: conversions,
        }
        yield datetime.combine(date, time(12), user.zone), numbers
