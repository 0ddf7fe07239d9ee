"""Campaigns, brands, segments, results."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class CampaignsConfig(AppConfig):
    """Campaigns, brands, segments, results."""

    name = "campaigns"
    verbose_name = _("Campaigns and brands")
