"""Models whose rows say when they were changed last, however they are changed: caches rely on it."""

from collections.abc import Iterable
from typing import Any, TypeVar

from django.db import models
from django.utils import timezone

Row = TypeVar("Row", bound=models.Model)


class StampedQuerySet(models.QuerySet[Row]):
    """An update in bulk stamps too; so does ``bulk_update``, which ends here."""

    def update(self, **values: Any) -> int:
        """Change the rows, and say when."""
        return super().update(**{"updated_at": timezone.now(), **values})


class Stamped(models.Model):
    """A row with ``updated_at``: another moment for every change, whoever makes it."""

    class Meta:
        abstract = True

    def save(self, *args: Any, **kwargs: Any) -> None:
        """Store the row; of a few fields only, the stamp is one more."""
        fields: Iterable[str] | None = kwargs.get("update_fields")
        if fields is not None:
            kwargs["update_fields"] = {*fields, "updated_at"}
        super().save(*args, **kwargs)
