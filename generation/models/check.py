"""What the check of the ledger found, run by run."""

from django.db import models
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext_lazy as _


class LedgerCheck(models.Model):
    """One comparison of entries, budgets, attempts, costs by day and jobs.

    ``findings`` is a list of objects {code, subject, detail}; empty means that everything agrees.
    """

    at = models.DateTimeField(_("at"), auto_now_add=True, db_index=True)
    seconds = models.FloatField(_("seconds"))
    attempts = models.PositiveBigIntegerField(_("attempts"))
    findings = models.JSONField(_("findings"), default=list, blank=True)

    class Meta:
        verbose_name = _("ledger check")
        verbose_name_plural = _("ledger checks")
        ordering = ["-at"]

    def __str__(self) -> str:
        return date_format(timezone.localtime(self.at), "DATETIME_FORMAT")

    @property
    def is_clean(self) -> bool:
        """Whether everything agreed."""
        return not self.findings
