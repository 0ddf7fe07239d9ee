"""Searching, filtering and sorting the list of projects."""

import unicodedata
from collections.abc import Sequence
from typing import Any

from django_filters import rest_framework as filters
from rest_framework.filters import OrderingFilter, SearchFilter
from rest_framework.request import Request

from artify.core.filters import IdFilter
from projects.models import Project

MAX_TERMS = 10  # each is a condition in SQL, and databases bound those


class NameSearch(SearchFilter):
    """Every word must stand in the name."""

    def get_search_terms(self, request: Request) -> list[str]:
        """The first ten words, in composed Hangul as names are stored."""
        return [unicodedata.normalize("NFC", term) for term in list(super().get_search_terms(request))[:MAX_TERMS]]


class StableOrdering(OrderingFilter):
    """Sorts equal rows by id, so that none is on two pages."""

    def get_ordering(self, request: Request, queryset: Any, view: Any) -> Sequence[str]:
        """The fields asked for, then the id."""
        return [*(super().get_ordering(request, queryset, view) or ()), "-pk"]


class CampaignFilter(filters.FilterSet):
    """Of one campaign; another's answers with nothing."""

    campaign = IdFilter("campaign_id", help_text="Of one campaign.")

    class Meta:
        model = Project
        fields: tuple[str, ...] = ()
