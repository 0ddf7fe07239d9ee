"""Designs, templates and assets."""

from django.apps import AppConfig
from django.utils.module_loading import import_string
from django.utils.translation import gettext_lazy as _


class ProjectsConfig(AppConfig):
    """Designs, templates and assets."""

    name = "projects"
    verbose_name = _("Projects and assets")

    def ready(self) -> None:
        """Tell the index where its documents come from, and the cache tiers what goes with rows."""
        import_string("projects.template_source.register_source")()
        import_string("projects.template_source.forget_with_rows")()
