"""Embeddings and the index that derives from the database."""

from importlib import import_module

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class VectorstoreConfig(AppConfig):
    """Embeddings and the index that derives from the database."""

    name = "vectorstore"
    verbose_name = _("Vector store")

    def ready(self) -> None:
        """Tell backups that the index is made anew from what they hold."""
        import_module("vectorstore.restored").register()
