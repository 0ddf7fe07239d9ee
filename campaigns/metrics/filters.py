"""Which metrics to list."""

import django_filters

from artify.core.filters import IdFilter
from campaigns.models import Metric


class MetricFilter(django_filters.FilterSet):
    """Of what, which, and when: ``since`` is included, ``until`` is not."""

    campaign = IdFilter("campaign_id")
    creative = IdFilter("creative_id")
    since = django_filters.IsoDateTimeFilter("timestamp", "gte")
    until = django_filters.IsoDateTimeFilter("timestamp", "lt")

    class Meta:
        model = Metric
        fields = ("metric_name",)
