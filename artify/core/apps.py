"""The floor every app stands on."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class CoreConfig(AppConfig):
    """Registers template tags and management helpers of the core, and the change history."""

    name = "artify.core"
    label = "core"
    verbose_name = _("Changes")
