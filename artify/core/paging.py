"""How lists are cut into pages: {results, next, previous, count?}."""

from typing import Any

from rest_framework.pagination import BasePagination, CursorPagination, PageNumberPagination


class Described(BasePagination):
    """Says in the API's schema that every member is there, and shows addresses of ours."""

    def get_paginated_response_schema(self, schema: Any) -> dict[str, Any]:
        """The page of these rows."""
        page: dict[str, Any] = super().get_paginated_response_schema(schema)
        page["required"] = list(page["properties"])
        for neighbour in (page["properties"]["next"], page["properties"]["previous"]):
            _, query = neighbour["example"].rstrip('"').split("?")
            neighbour["example"] = f"https://artify.example/api/…?{query}"
        return page


class NumberedPages(Described, PageNumberPagination):
    """Pages by number with a total: for lists that people page through."""

    page_size = 50
    max_page_size = 200
    page_size_query_param = "page_size"


class NewestFirst(Described, CursorPagination):
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
