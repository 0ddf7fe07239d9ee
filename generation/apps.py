"""Jobs: from a prompt through a provider to a result."""

from importlib import import_module

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _

from vectorstore.embedders.meter import set_meter


class GenerationConfig(AppConfig):
    """Jobs: from a prompt through a provider to a result."""

    name = "generation"
    verbose_name = _("Generation")

    def ready(self) -> None:
        """Have the vector store's paid calls booked in the ledger, make the reusable prompts known to it, end holds of who leaves, check ledgers that were restored."""
        set_meter(import_module("generation.embedding").LedgerMeter())  # it needs the models, which are loaded by now
        import_module("generation.semantic.source").register_prompts()
        import_module("generation.farewell").register_farewell()
        import_module("generation.restored").register()
