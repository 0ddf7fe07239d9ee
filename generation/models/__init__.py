"""Models and their prices; jobs."""

from generation.models.catalog import GenerationModel, Price
from generation.models.job import Job

__all__ = ["GenerationModel", "Job", "Price"]
