"""Designs, what they begin with, and the pictures they use."""

from projects.models.asset import Asset
from projects.models.project import Project
from projects.models.template import Template

__all__ = ["Asset", "Project", "Template"]
