"""What lists are filtered by, where the libraries' own filters take more than the database does."""

from typing import Any

import django_filters
from django import forms

MOST_ID = 2**63 - 1


class IdFilter(django_filters.NumberFilter):
    """Whole numbers that the database can hold."""

    field_class = forms.IntegerField  # type: ignore[assignment]  # a narrower one

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, min_value=1, max_value=MOST_ID, **kwargs)
