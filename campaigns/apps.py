"""Campaigns, brands, segments, results."""

from django.apps import AppConfig
from django.utils.module_loading import import_string
from django.utils.translation import gettext_lazy as _


class CampaignsConfig(AppConfig):
    """Campaigns, brands, segments, results."""

    name = "campaigns"
    verbose_name = _("Campaigns and brands")

    def ready(self) -> None:
        """Tell the index where its documents come from."""
        import_string("campaigns.creatives.sources.register_sources")()
