"""Designs, templates and assets."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class ProjectsConfig(AppConfig):
    """Designs, templates and assets."""

    name = "projects"
    verbose_name = _("Projects and assets")
