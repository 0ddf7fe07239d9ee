"""What was taken over from the old services' databases, and what became of it here."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class ImportedRow(models.Model):
    """One row of an old database and the row here that it became.

    ``digest`` is of the old row when it was last taken over; ``left_as`` of the row here as the import left it, empty
    where it wrote nothing (an account that was here already). Rows that were refused have no entry: the next run judges
    them anew.
    """

    database = models.CharField(_("old database"), max_length=10)  # artify, content
    table = models.CharField(_("old table"), max_length=20)
    old_id = models.CharField(_("old id"), max_length=64)
    new_id = models.CharField(_("new id"), max_length=64)
    digest = models.CharField(_("digest"), max_length=64)
    left_as = models.CharField(_("left as"), max_length=64, blank=True)
    changed_at = models.DateTimeField(_("changed in the old service"), null=True, blank=True)
    imported_at = models.DateTimeField(_("imported"), auto_now=True)

    class Meta:
        verbose_name = _("imported row")
        verbose_name_plural = _("imported rows")
        constraints = [models.UniqueConstraint(fields=["database", "table", "old_id"], name="imported_row_once")]
        indexes = [models.Index(fields=["table", "new_id"], name="imported_row_new")]

    def __str__(self) -> str:
        return f"{self.database}.{self.table} {self.old_id} → {self.new_id}"
