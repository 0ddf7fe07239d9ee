"""Segments: the old ones had no owner and everybody saw them, so staff shares them with all."""

from typing import ClassVar

from django.utils.translation import gettext as _

from campaigns.models import Segment
from generation.legacy.criteria import translated
from generation.legacy.importer import TableImporter
from generation.legacy.source import Row

NAME_MAX, DESCRIPTION_MAX = 200, 2000  # characters


class SegmentImporter(TableImporter[Segment]):
    """Segments of artify_content."""

    table = "segments"
    columns = ("name", "description", "criteria", "created_at", "updated_at")
    model = Segment
    fields = ("user", "name", "description", "criteria")
    dates: ClassVar[tuple[str, ...]] = ("created_at", "updated_at")

    def convert(self, row: Row) -> Segment:
        """The segment; criteria that do not fit ours follow its description."""
        criteria, rest = translated(row.get("criteria"))
        description = self.text_of(row, "description", DESCRIPTION_MAX)
        if rest:
            self.adjusted(row, "criteria_kept_as_text", rest)
            kept = _("Old criteria: %(criteria)s") % {"criteria": rest}
            description = "\n\n".join(filter(None, [description, kept]))
            if len(description) > DESCRIPTION_MAX:
                self.adjusted(row, "text_cut", description[DESCRIPTION_MAX:])
        created, updated = self.moments_of(row, "created_at", "updated_at")
        return Segment(
            user=None,
            name=self.name_of(row, NAME_MAX, _("Segment %(id)s") % {"id": row.id}),
            description=description[:DESCRIPTION_MAX],
            criteria=criteria,
            created_at=created,
            updated_at=updated,
        )
