"""How lists are cut into pages: {results, next, previous, count?}."""

from rest_framework.pagination import CursorPagination, PageNumberPagination


class NumberedPages(PageNumberPagination):
    """Pages by number with a total: for lists that people page through."""

    page_size = 50
    max_page_size = 200
    page_size_query_param = "page_size"


class NewestFirst(CursorPagination):
    """Pages by cursor, newest first: for lists that only grow (jobs, creatives, metrics, ledger)."""

    page_size = 50
    max_page_size = 200
    page_size_query_param = "page_size"
    ordering = ("-created_at", "-pk")


class HighestNumberFirst(NewestFirst):
    """Newest first, where the rows are numbered."""

    ordering = ("-number",)  # type: ignore[assignment]


class LastStoredFirst(NewestFirst):
    """What was stored last first, where many rows share a time."""

    ordering = ("-pk",)  # type: ignore[assignment]
