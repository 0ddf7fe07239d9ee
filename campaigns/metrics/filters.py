"""Which metrics to list."""

from typing import Any

import django_filters
from django import forms

from campaigns.metrics.serializers import MOST_ID
from campaigns.models import Metric


class IdFilter(django_filters.NumberFilter):
    """Whole numbers that the database can hold."""

    field_class = forms.IntegerField  # type: ignore[assignment]  # a narrower one

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, min_value=1, max_value=MOST_ID, **kwargs)


class MetricFilter(django_filters.FilterSet):
    """Of what, which, and when: ``since`` is included, ``until`` is not."""

    campaign = IdFilter("campaign_id")
    creative = IdFilter("creative_id")
    since = django_filters.IsoDateTimeFilter("timestamp", "gte")
    until = django_filters.IsoDateTimeFilter("timestamp", "lt")

    class Meta:
        model = Metric
        fields = ("metric_name",)
