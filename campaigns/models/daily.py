"""What happened day by day: metrics and imported days, added up."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from accounts.models import User
from campaigns.models.campaign import Campaign
from campaigns.models.creative import Creative


class CampaignDayQuerySet(models.QuerySet["CampaignDay"]):
    """Reading days of campaigns."""

    def visible_to(self, user: User) -> "CampaignDayQuerySet":
        """Those of the campaigns that this person may see."""
        return self.filter(campaign__in=Campaign.objects.visible_to(user))


class CampaignDay(models.Model):
    """All daily results of one campaign and day in one row: an account's page reads as many as it has campaigns, however
    many creatives those have. Kept by the same transactions as the daily results; written by nothing else.
    """

    campaign = models.ForeignKey(
        Campaign,
        verbose_name=_("campaign"),
        on_delete=models.CASCADE,
        related_name="days",
        db_index=False,  # campaign_day_once begins with it
    )
    day = models.DateField(_("day"))
    impressions = models.BigIntegerField(_("impressions"), default=0)
    clicks = models.BigIntegerField(_("clicks"), default=0)
    conversions = models.BigIntegerField(_("conversions"), default=0)

    objects = CampaignDayQuerySet.as_manager()

    class Meta:
        verbose_name = _("day of a campaign")
        verbose_name_plural = _("days of campaigns")
        ordering = ["-day", "campaign"]
        constraints = [models.UniqueConstraint(fields=["campaign", "day"], name="campaign_day_once")]

    def __str__(self) -> str:
        return f"{self.day}: {self.impressions} / {self.clicks} / {self.conversions}"


class DailyResultQuerySet(models.QuerySet["DailyResult"]):
    """Reading daily results."""

    def visible_to(self, user: User) -> "DailyResultQuerySet":
        """The results of the campaigns that this person may see."""
        return self.filter(campaign__in=Campaign.objects.visible_to(user))


class DailyResult(models.Model):
    """What was measured of a creative, or of a campaign as a whole, in one day of the campaign owner's time zone.

    Kept beside metrics and imported days by the transaction that stores them (campaigns.metrics.rollup and staging), so
    that ten million of them are read as fast as ten thousand; written by nothing else. ``creative`` is null for what was measured of the campaign
    as a whole and of creatives that are gone: their numbers stay with the campaign, so a day may have several such rows.
    """

    campaign = models.ForeignKey(
        Campaign,
        verbose_name=_("campaign"),
        on_delete=models.CASCADE,
        related_name="daily_results",
        db_index=False,  # daily_result_once begins with it
    )
    creative = models.ForeignKey(
        Creative,
        verbose_name=_("creative"),
        on_delete=models.SET_NULL,
        related_name="daily_results",
        null=True,
        blank=True,
        db_index=False,  # daily_result_creative begins with it
    )
    subject = models.BigIntegerField(_("measured of"), editable=False)  # creative's id, also when it is gone; 0: none
    day = models.DateField(_("day"))
    impressions = models.BigIntegerField(_("impressions"), default=0)
    clicks = models.BigIntegerField(_("clicks"), default=0)
    conversions = models.BigIntegerField(_("conversions"), default=0)

    objects = DailyResultQuerySet.as_manager()

    class Meta:
        verbose_name = _("daily result")
        verbose_name_plural = _("daily results")
        ordering = ["-day", "campaign", "subject"]
        indexes = [models.Index(fields=["creative", "day"], name="daily_result_creative")]
        constraints = [
            models.UniqueConstraint(fields=["campaign", "day", "subject"], name="daily_result_once"),
            models.CheckConstraint(
                condition=models.Q(impressions__gte=0, clicks__gte=0, conversions__gte=0),
                name="daily_result_not_negative",
            ),
            models.CheckConstraint(
                condition=models.Q(creative=None) | models.Q(creative=models.F("subject")),
                name="daily_result_subject_is_creative",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.day}: {self.impressions} / {self.clicks} / {self.conversions}"
