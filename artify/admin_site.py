"""Puts our back office in the place of Django's own admin site."""

from importlib import import_module

from django.apps import apps
from django.contrib import admin
from django.contrib.admin.apps import AdminConfig
from django.db.models.signals import post_migrate

from artify import checks
from artify.groups import make_groups

NOT_SHOWN = ("django_celery_beat", "otp_totp", "otp_static")
__all__ = ["ArtifyAdminConfig", "checks"]  # loading the checks registers them


class ArtifyAdminConfig(AdminConfig):
    """Loaded before any model; the site itself, which knows models, comes later."""

    default_site = "artify.back_office.BackOffice"

    def ready(self) -> None:
        """Collect every app's pages; not the scheduler's, whose times stand in the settings, nor those that show secrets."""
        super().ready()
        import_module("artify.core.webhooks.admin")
        import_module("artify.core.backup.admin")  # artify.core.admin is what pages share
        post_migrate.connect(make_groups, sender=apps.get_app_config("generation"))  # the last of ours
        hidden = [model for name in NOT_SHOWN for model in apps.get_app_config(name).get_models()]
        admin.site.unregister([model for model in hidden if admin.site.is_registered(model)])
