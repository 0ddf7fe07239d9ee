"""Designs and the pictures they use."""

from projects.models.asset import Asset
from projects.models.project import Project

__all__ = ["Asset", "Project"]
