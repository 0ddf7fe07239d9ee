"""Answers that are also tables for a spreadsheet."""

from typing import Any

from rest_framework.renderers import BaseRenderer, JSONRenderer
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.views import APIView

from artify.core.scopes import Scope
from artify.core.sheets import written

Row = dict[str, Any]


class CsvRenderer(BaseRenderer):
    """The rows of an answer as comma-separated values, with names of columns in the reader's language."""

    media_type = "text/csv"
    format = "csv"
    charset = "utf-8"

    def render(self, data: Any, accepted_media_type: Any = None, renderer_context: Any = None) -> bytes:
        """The table of ``results`` with what ``columns`` names, each under its heading."""
        columns: dict[str, str] = data["columns"]
        rows = ([row[name] for name in columns] for row in data["results"])
        return written(list(columns.values()), rows).encode()


class TableView(APIView):
    """A view that answers JSON, or a table where one was asked for."""

    key_scope = Scope.READ
    renderer_classes = (JSONRenderer, CsvRenderer)

    @property
    def wants_table(self) -> bool:
        """Whether ``format=csv`` or ``Accept: text/csv`` was said."""
        return isinstance(self.request.accepted_renderer, CsvRenderer)

    def table(self, name: str, columns: dict[str, str], rows: list[Row]) -> Response:
        """A file of that name, without its ending. ``columns`` are keys of the rows with their headings."""
        headers = {"Content-Disposition": f'attachment; filename="{name}.csv"'}
        return Response({"columns": columns, "results": rows}, headers=headers)

    def options(self, request: Request, *args: Any, **kwargs: Any) -> Response:  # type: ignore[override] # DRF wraps it
        """What the view is; no table, whatever was asked for."""
        self._answer_json()
        return super().options(request, *args, **kwargs)

    def handle_exception(self, exc: Exception) -> Response:
        """A problem document, also where a table was asked for."""
        self._answer_json()
        return super().handle_exception(exc)

    def _answer_json(self) -> None:
        self.request.accepted_renderer, self.request.accepted_media_type = JSONRenderer(), JSONRenderer.media_type
