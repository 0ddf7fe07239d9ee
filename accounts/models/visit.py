"""Staff looking at Artify as one of its users does."""

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from accounts.models.session import AuthSession


class Visit(models.Model):
    """Who of staff looked at whose pages, when and why. The names stay when an account is deleted."""

    by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name=_("staff"),
        on_delete=models.SET_NULL,
        null=True,
        related_name="visits_made",
    )
    by_name = models.CharField(_("staff"), max_length=150)
    user = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name=_("user"),
        on_delete=models.SET_NULL,
        null=True,
        related_name="visits",
    )
    user_name = models.CharField(_("user"), max_length=150)
    reason = models.CharField(_("reason"), max_length=200)
    session = models.OneToOneField(AuthSession, on_delete=models.SET_NULL, null=True, related_name="visit")
    began_at = models.DateTimeField(_("begun"), auto_now_add=True)
    ended_at = models.DateTimeField(_("ended"), null=True, blank=True)

    class Meta:
        verbose_name = _("visit of staff")
        verbose_name_plural = _("visits of staff")
        ordering = ["-pk"]

    def __str__(self) -> str:
        return f"{self.by_name} → {self.user_name}"
