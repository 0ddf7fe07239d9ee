"""What an API key may be allowed to do, and which of it a view asks for.

A view says it once, as ``key_scope``: what writes need; whatever only looks needs ``read``. A view with ``read`` is open to
keys for looking alone, one with ``None`` (or without the attribute) not at all.
"""

from typing import Any

from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _
from rest_framework.permissions import SAFE_METHODS


class Scope(TextChoices):
    """One right of an API key."""

    READ = "read", _("look at everything")
    PROJECTS = "projects", _("change designs, templates and pictures")
    CAMPAIGNS = "campaigns", _("change campaigns, segments, brands and feedback")
    METRICS = "metrics", _("post results")
    GENERATE = "generate", _("have texts and pictures made, which costs money")


def needed_scope(view: Any, method: str | None) -> Scope | None:
    """The scope that a key needs for this method of the view; None where keys may not go."""
    declared: Scope | None = getattr(view, "key_scope", None)
    if declared is None:
        return None
    if method in SAFE_METHODS:
        return Scope.READ
    return None if declared == Scope.READ else declared
