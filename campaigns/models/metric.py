"""What happened after a campaign went out."""

from django.core.validators import MinValueValidator
from django.db import models
from django.utils.translation import gettext_lazy as _

from accounts.models import User
from campaigns.models.campaign import Campaign
from campaigns.models.creative import Creative


class MetricQuerySet(models.QuerySet["Metric"]):
    """Reading metrics."""

    def visible_to(self, user: User) -> "MetricQuerySet":
        """The metrics of the campaigns that this person may see."""
        return self.filter(campaign__in=Campaign.objects.visible_to(user))


class Metric(models.Model):
    """How many impressions, clicks or conversions a campaign or one of its creatives had.

    Stored by campaigns.metrics only, which adds each to its DailyResult in the same transaction.
    """

    class Name(models.TextChoices):
        IMPRESSIONS = "impressions", _("impressions")
        CLICKS = "clicks", _("clicks")
        CONVERSIONS = "conversions", _("conversions")

    campaign = models.ForeignKey(
        Campaign,
        verbose_name=_("campaign"),
        on_delete=models.CASCADE,
        related_name="metrics",
        db_index=False,  # metric_campaign_last begins with it
    )
    creative = models.ForeignKey(
        Creative,
        verbose_name=_("creative"),
        on_delete=models.SET_NULL,
        related_name="metrics",
        null=True,
        blank=True,
    )
    metric_name = models.CharField(_("metric"), max_length=20, choices=Name.choices)
    metric_value = models.BigIntegerField(_("value"), validators=[MinValueValidator(0)])
    timestamp = models.DateTimeField(_("time"))
    day = models.DateField(_("day"))  # of the campaign owner's time zone when it was stored: a move rewrites no past
    # Tells what can be told twice, so that it counts once: a request's idempotency key. Of files that were imported before
    # there was ImportedDay: source, campaign, creative, day and metric.
    key = models.UUIDField(_("key"), null=True, blank=True, editable=False)

    objects = MetricQuerySet.as_manager()

    class Meta:
        verbose_name = _("metric")
        verbose_name_plural = _("metrics")
        ordering = ["-timestamp", "-pk"]
        indexes = [models.Index(fields=["campaign", "id"], name="metric_campaign_last")]
        constraints = [
            models.UniqueConstraint(fields=["key"], condition=models.Q(key__isnull=False), name="metric_key_once"),
            models.CheckConstraint(condition=models.Q(metric_value__gte=0), name="metric_value_not_negative"),
            models.CheckConstraint(
                condition=models.Q(metric_name__in=["impressions", "clicks", "conversions"]), name="metric_name_known"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.metric_name} {self.metric_value}"
