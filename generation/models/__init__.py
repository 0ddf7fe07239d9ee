"""Models and their prices; jobs; the exact cache; the ledger's checks."""

from generation.models.cache import CachedAnswer, CachedPrompt
from generation.models.catalog import GenerationModel, Price
from generation.models.check import LedgerCheck
from generation.models.job import Job

__all__ = ["CachedAnswer", "CachedPrompt", "GenerationModel", "Job", "LedgerCheck", "Price"]
