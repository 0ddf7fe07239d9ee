"""Puts our back office in the place of Django's own admin site."""

from django.contrib.admin.apps import AdminConfig


class ArtifyAdminConfig(AdminConfig):
    """Loaded before any model; the site itself, which knows models, comes later."""

    default_site = "artify.back_office.BackOffice"
