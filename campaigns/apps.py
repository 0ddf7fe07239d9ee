"""Campaigns, brands, segments, results."""

from django.apps import AppConfig
from django.utils.module_loading import import_string
from django.utils.translation import gettext_lazy as _


class CampaignsConfig(AppConfig):
    """Campaigns, brands, segments, results."""

    name = "campaigns"
    verbose_name = _("Campaigns and brands")

    def ready(self) -> None:
        """Tell the index where its documents come from, accounts what goes with them, and backups what stays out."""
        import_string("campaigns.creatives.sources.register_sources")()
        import_string("campaigns.brands.source.register_source")()
        import_string("campaigns.farewell.register_farewell")()
        import_string("campaigns.restored.register")()
        import_string("campaigns.farewell.forget_with_rows")()
