"""Jobs: from a prompt through a provider to a result."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class GenerationConfig(AppConfig):
    """Jobs: from a prompt through a provider to a result."""

    name = "generation"
    verbose_name = _("Generation")
