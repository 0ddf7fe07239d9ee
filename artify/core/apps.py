"""The floor every app stands on."""

from importlib import import_module

from django.apps import AppConfig
from django.conf import settings
from django.utils.translation import gettext_lazy as _

from artify.core.backup import hooks


class CoreConfig(AppConfig):
    """Registers template tags and management helpers of the core, and the change history."""

    name = "artify.core"
    label = "core"
    verbose_name = _("Changes and backups")

    def ready(self) -> None:
        """Load what a process with a provider will need before it forks, not with somebody's first request."""
        hooks.leave_out("health/", "what a health check writes and deletes at once")
        if settings.OPENAI_API_KEY:
            import_module("artify.core.openai_sdk")
