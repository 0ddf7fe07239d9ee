"""Who changed what, from what to what, and why."""

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _


class Change(models.Model):
    """One change of one row; written in the transaction that makes it, by ``artify.core.changes``, never altered.

    ``before`` and ``after`` hold the fields that differ; a row that was made has no before, one that was deleted no
    after. The name stays when the account that made the change is deleted.
    """

    at = models.DateTimeField(_("time"), auto_now_add=True, db_index=True)
    by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name=_("user"),
        on_delete=models.SET_NULL,
        null=True,
        blank=True,
        related_name="+",
    )
    by_name = models.CharField(_("username"), max_length=150)
    model = models.CharField(_("kind"), max_length=60)  # accounts.quota
    object_id = models.CharField(_("id"), max_length=64)
    object_name = models.CharField(_("name"), max_length=200)
    before = models.JSONField(_("before"), default=dict)
    after = models.JSONField(_("after"), default=dict)
    reason = models.CharField(_("reason"), max_length=200, blank=True)

    class Meta:
        verbose_name = _("change")
        verbose_name_plural = _("change history")
        ordering = ["-pk"]
        indexes = [models.Index(fields=["model", "object_id"], name="change_of_object")]

    def __str__(self) -> str:
        return f"{self.model} {self.object_name}"
