"""How lists are cut into pages: {results, next, previous, count?}."""

from typing import Any

from rest_framework import serializers
from rest_framework.pagination import BasePagination, CursorPagination, PageNumberPagination
from rest_framework.request import Request

PAGE_SIZE, MOST_ROWS = 50, 200


class SizedPages(BasePagination):
    """Fifty rows a page, or as many as ``page_size`` says, at most two hundred."""

    page_size: int | None = PAGE_SIZE
    page_size_query_param: str | None = "page_size"

    def get_page_size(self, request: Request) -> int:
        """Rows of a page. Raises ValidationError: DRF would take a size that it cannot read for none."""
        said = request.query_params.get("page_size", PAGE_SIZE)
        try:
            size: int = serializers.IntegerField(min_value=1).run_validation(said)
        except serializers.ValidationError as error:
            raise serializers.ValidationError({"page_size": error.detail}) from error
        return min(size, MOST_ROWS)

    def get_paginated_response_schema(self, schema: Any) -> dict[str, Any]:
        """The page of these rows: every member is there, and addresses are ours."""
        page: dict[str, Any] = super().get_paginated_response_schema(schema)
        page["required"] = list(page["properties"])
        for neighbour in (page["properties"]["next"], page["properties"]["previous"]):
            _, query = neighbour["example"].rstrip('"').split("?")
            neighbour["example"] = f"https://artify.example/api/…?{query}"
        return page


class NumberedPages(SizedPages, PageNumberPagination):
    """Pages by number with a total: for lists that people page through."""


class NewestFirst(SizedPages, CursorPagination):
    """Pages by cursor, newest first: for lists that only grow (jobs, creatives, metrics, ledger)."""

    ordering = ("-created_at", "-pk")


class HighestNumberFirst(NewestFirst):
    """Newest first, where the rows are numbered."""

    ordering = ("-number",)  # type: ignore[assignment]


class LastStoredFirst(NewestFirst):
    """What was stored last first, where many rows share a time."""

    ordering = ("-pk",)  # type: ignore[assignment]
