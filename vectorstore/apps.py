"""Embeddings and the index that derives from the database."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class VectorstoreConfig(AppConfig):
    """Embeddings and the index that derives from the database."""

    name = "vectorstore"
    verbose_name = _("Vector store")
