"""Whom a text is for."""

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from accounts.models import User
from campaigns.validators import validate_criteria


class SegmentQuerySet(models.QuerySet["Segment"]):
    """Reading segments."""

    def visible_to(self, user: User) -> "SegmentQuerySet":
        """The segments that this person may see: their own, and those that staff shares with all."""
        return self.filter(models.Q(user_id=user.pk) | models.Q(user_id=None))


class Segment(models.Model):
    """A group of people; without an owner it is shared with all by staff."""

    user = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name=_("owner"),
        on_delete=models.CASCADE,
        related_name="segments",
        null=True,
        blank=True,
        help_text=_("Leave empty to share the segment with all."),
    )
    name = models.CharField(_("name"), max_length=200)
    description = models.TextField(_("description"), max_length=2000, blank=True)
    criteria = models.JSONField(
        _("criteria"),
        default=dict,
        blank=True,
        help_text=_('For example {"age": [25, 34], "region": ["Seoul"], "interests": ["running"]}.'),
    )
    created_at = models.DateTimeField(_("created"), auto_now_add=True)
    updated_at = models.DateTimeField(_("changed"), auto_now=True)

    objects = SegmentQuerySet.as_manager()

    class Meta:
        verbose_name = _("segment")
        verbose_name_plural = _("segments")
        ordering = ["name", "pk"]

    def __str__(self) -> str:
        return self.name

    def clean(self) -> None:
        """Refuse criteria that are not a JSON object."""
        super().clean()
        validate_criteria(self.criteria)
