"""What an imported file said of a day."""

from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from campaigns.models.campaign import Campaign
from campaigns.models.creative import Creative


class ImportedDay(models.Model):
    """The counts that a source told of a creative, or of a campaign as a whole, in one day; null: not told.

    Stored by campaigns.metrics.staging only, which moves the DailyResult by the difference in the same transaction. See
    docs/adr/0020; ``subject`` is as in DailyResult.
    """

    # md5 of source, campaign, subject and day: the place that a later file of the same source replaces.
    key = models.UUIDField(_("key"), primary_key=True, editable=False)
    campaign = models.ForeignKey(
        Campaign, verbose_name=_("campaign"), on_delete=models.CASCADE, related_name="imported_days"
    )
    creative = models.ForeignKey(
        Creative,
        verbose_name=_("creative"),
        on_delete=models.SET_NULL,
        related_name="imported_days",
        null=True,
        blank=True,
    )
    subject = models.BigIntegerField(_("measured of"), editable=False)
    day = models.DateField(_("day"))
    impressions = models.BigIntegerField(_("impressions"), null=True, blank=True)
    clicks = models.BigIntegerField(_("clicks"), null=True, blank=True)
    conversions = models.BigIntegerField(_("conversions"), null=True, blank=True)

    class Meta:
        verbose_name = _("imported day")
        verbose_name_plural = _("imported days")
        ordering = ["-day", "campaign", "subject"]
        constraints = [
            models.CheckConstraint(
                condition=Q(impressions__gte=0, clicks__gte=0, conversions__gte=0), name="imported_day_not_negative"
            ),
            models.CheckConstraint(
                condition=Q(creative=None) | Q(creative=F("subject")), name="imported_day_subject_is_creative"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.day}: {self.impressions} / {self.clicks} / {self.conversions}"
