"""Costs as a table for a spreadsheet: the names of its columns in the reader's language."""

from django.utils.translation import gettext as _

from generation.costs.queries import COLUMNS


def headings(group_by: str) -> dict[str, str]:
    """The columns of the table that is grouped so, in their order."""
    names = {
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
    return {name: names[name] for name in COLUMNS[group_by]}
