"""Models and their prices; jobs; the exact cache; the ledger's checks; what came from the old services."""

from generation.models.cache import CachedAnswer, CachedPrompt
from generation.models.catalog import GenerationModel, Price
from generation.models.check import LedgerCheck
from generation.models.job import Job
from generation.models.legacy import ImportedRow

__all__ = ["CachedAnswer", "CachedPrompt", "GenerationModel", "ImportedRow", "Job", "LedgerCheck", "Price"]
