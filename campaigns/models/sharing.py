"""What everything shared has in common: an owner, members, and the role that somebody has."""

from typing import Any

from django.db import models
from django.db.models.functions import Coalesce

from accounts.models import User

OWNER, EDITOR, VIEWER = "owner", "editor", "viewer"


def role_of(user: User, memberships: "models.QuerySet[Any]") -> models.Case:
    """An expression for the role of this person: owner, editor or viewer.

    Args:
        user: the person.
        memberships: the memberships of the row in question, by OuterRef.
    """
    shared = memberships.filter(user_id=user.pk).values("role")[:1]
    return models.Case(
        models.When(user_id=user.pk, then=models.Value(OWNER)),
        default=Coalesce(models.Subquery(shared), models.Value(VIEWER)),
        output_field=models.CharField(),
    )
