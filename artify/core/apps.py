"""The floor every app stands on."""

from django.apps import AppConfig


class CoreConfig(AppConfig):
    """Registers template tags and management helpers of the core."""

    name = "artify.core"
    label = "core"
