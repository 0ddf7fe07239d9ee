"""Costs as a table for a spreadsheet."""

import csv
from io import StringIO
from typing import Any

from django.utils.translation import gettext as _
from rest_framework.renderers import BaseRenderer

BOM = "\ufeff"  # without it Excel takes Korean for something else
FORMULA = ("=", "+", "-", "@", "\t", "\r")


class CsvRenderer(BaseRenderer):
    """The rows of an answer as comma-separated values, with names of columns in the reader's language."""

    media_type = "text/csv"
    format = "csv"
    charset = "utf-8"

    def render(self, data: Any, accepted_media_type: Any = None, renderer_context: Any = None) -> bytes:
        """The table of ``results`` under the names in ``columns``."""
        rows, names = data["results"], data["columns"]
        out = StringIO()
        writer = csv.writer(out)
        writer.writerow([_heading(name) for name in names])
        writer.writerows([safe(row[name]) for name in names] for row in rows)
        return (BOM + out.getvalue()).encode()


def safe(value: Any) -> Any:
    """A cell that no spreadsheet takes for a formula: what people named may begin with anything."""
    return f"'{value}" if isinstance(value, str) and value.startswith(FORMULA) else "" if value is None else value


def _heading(name: str) -> str:
    headings = {
        "day": _("day"),
        "kind": _("kind"),
        "model": _("model"),
        "campaign": _("campaign"),
        "name": _("name"),
        "calls": _("calls"),
        "pieces": _("pieces"),
        "usd": _("US dollars"),
        "campaign_usd": _("US dollars, whole campaign"),
        "text_usd": _("US dollars, texts"),
        "image_usd": _("US dollars, images"),
        "embedding_usd": _("US dollars, embeddings"),
        "hits": _("from the cache"),
        "saved_usd": _("US dollars saved"),
    }
    return headings.get(name, name)
