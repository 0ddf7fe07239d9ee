"""What an account may spend."""

from collections.abc import Iterable
from decimal import Decimal
from typing import Any

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from artify.core.money import MoneyField


class QuotaManager(models.Manager["Quota"]):
    """Makes the caps of an account when they are first needed."""

    def of(self, user_id: int) -> "Quota":
        """The caps of the account as they stand now; new accounts get those of the settings."""
        quota, _created = self.get_or_create(user_id=user_id, defaults=_defaults())
        return quota

    def open_for(self, user_ids: Iterable[int]) -> None:
        """Make the caps of many new accounts at once."""
        self.bulk_create([Quota(user_id=user_id, **_defaults()) for user_id in user_ids], ignore_conflicts=True)


def _defaults() -> dict[str, Any]:
    return {
        "texts_per_day": settings.QUOTA_TEXTS_PER_DAY,
        "images_per_day": settings.QUOTA_IMAGES_PER_DAY,
        "usd_per_month": Decimal(settings.QUOTA_USD_PER_MONTH),
    }


class Quota(models.Model):
    """The caps of one account; staff changes count from the next reserve on."""

    user = models.OneToOneField(
        settings.AUTH_USER_MODEL, verbose_name=_("user"), on_delete=models.CASCADE, related_name="quota"
    )
    texts_per_day = models.PositiveIntegerField(_("texts a day"))
    images_per_day = models.PositiveIntegerField(_("images a day"))
    usd_per_month = MoneyField(_("US dollars a month"))
    blocked_at = models.DateTimeField(_("blocked since"), null=True, blank=True)
    blocked_reason = models.CharField(_("reason of the block"), max_length=200, blank=True)

    objects = QuotaManager()

    class Meta:
        verbose_name = _("quota")
        verbose_name_plural = _("quotas")
        constraints = [models.CheckConstraint(condition=models.Q(usd_per_month__gte=0), name="quota_usd_not_negative")]

    def __str__(self) -> str:
        return str(self.user)
