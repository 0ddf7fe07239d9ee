"""Puts our back office in the place of Django's own admin site."""

from django.apps import apps
from django.contrib import admin
from django.contrib.admin.apps import AdminConfig
from django.db.models.signals import post_migrate

from artify import checks
from artify.groups import make_groups

__all__ = ["ArtifyAdminConfig", "checks"]  # loading the checks registers them


class ArtifyAdminConfig(AdminConfig):
    """Loaded before any model; the site itself, which knows models, comes later."""

    default_site = "artify.back_office.BackOffice"

    def ready(self) -> None:
        """Collect every app's pages, without those of the scheduler: its times stand in the settings."""
        super().ready()
        post_migrate.connect(make_groups, sender=apps.get_app_config("generation"))  # the last of ours
        schedules = apps.get_app_config("django_celery_beat").get_models()
        admin.site.unregister([model for model in schedules if admin.site.is_registered(model)])
