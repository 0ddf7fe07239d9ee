"""Designs, what they begin with, what they were, and the pictures they use."""

from projects.models.asset import Asset
from projects.models.project import Project
from projects.models.template import Template
from projects.models.version import ProjectVersion

__all__ = ["Asset", "Project", "ProjectVersion", "Template"]
