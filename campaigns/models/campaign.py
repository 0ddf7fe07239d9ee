"""A campaign: a goal, a time, a budget."""

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from accounts.models import User
from artify.core.money import MoneyField


class CampaignQuerySet(models.QuerySet["Campaign"]):
    """Reading campaigns."""

    def visible_to(self, user: User) -> "CampaignQuerySet":
        """The campaigns that this person may see: their own."""
        return self.filter(user_id=user.pk)


class Campaign(models.Model):
    """A campaign; what its creatives cost counts against ``budget``."""

    class Status(models.TextChoices):
        DRAFT = "draft", _("draft")
        ACTIVE = "active", _("active")
        PAUSED = "paused", _("paused")
        COMPLETED = "completed", _("completed")

    user = models.ForeignKey(
        settings.AUTH_USER_MODEL, verbose_name=_("owner"), on_delete=models.CASCADE, related_name="campaigns"
    )
    name = models.CharField(_("name"), max_length=200)
    description = models.TextField(_("description"), max_length=5000, blank=True)
    status = models.CharField(_("status"), max_length=10, choices=Status.choices, default=Status.DRAFT)
    budget = MoneyField(  # type: ignore[misc] # the plugin reads Any as "never None"
        _("budget (US dollars)"), null=True, blank=True, help_text=_("What generation may cost; empty means no limit.")
    )
    start_date = models.DateField(_("start"), null=True, blank=True)
    end_date = models.DateField(_("end"), null=True, blank=True)
    created_at = models.DateTimeField(_("created"), auto_now_add=True)
    updated_at = models.DateTimeField(_("changed"), auto_now=True)

    objects = CampaignQuerySet.as_manager()

    class Meta:
        verbose_name = _("campaign")
        verbose_name_plural = _("campaigns")
        ordering = ["-created_at", "-pk"]
        constraints = [
            models.CheckConstraint(condition=models.Q(budget__gte=0), name="campaign_budget_not_negative"),
            models.CheckConstraint(
                condition=models.Q(end_date__gte=models.F("start_date")),
                name="campaign_ends_after_start",
                violation_error_message=_("The end must not lie before the start."),
            ),
            models.CheckConstraint(
                condition=models.Q(status__in=["draft", "active", "paused", "completed"]),
                name="campaign_status_known",
            ),
        ]

    def __str__(self) -> str:
        return self.name
